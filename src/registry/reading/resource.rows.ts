import { together } from './columns.ts';
import type { RowOrder, RowSource } from './list.rows.ts';

export const RESOURCE_ROWS: RowSource = {
  columns: {
    id: 'r.id',
    key: 'r.key',
    kind: 'r.kind',
    name: together({ en: 'r.name_en', da: 'r.name_da' }),
    synonyms: 'r.synonyms',
    wasteCode: 'r.waste_code',
    measuredIn: 'r.measured_in',
  },
  leads: { units: ['measuredIn'] },
  from: 'resource r',
  id: 'r.id',
};

export const RESOURCES_BY_NAME: RowOrder = { name: 'resources', by: 'r.name_en', type: 'text' };
