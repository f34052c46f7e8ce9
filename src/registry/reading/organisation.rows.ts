import type { RowOrder, RowSource } from './list.rows.ts';

export const ORGANISATION_ROWS: RowSource = {
  columns: { id: 'o.id', name: 'o.name', kind: 'o.kind' },
  leads: {},
  from: 'organisation o',
  id: 'o.id',
};

export const ORGANISATIONS_BY_NAME: RowOrder = { name: 'organisations', by: 'o.name', type: 'text' };
