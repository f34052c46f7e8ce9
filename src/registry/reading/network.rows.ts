import { together } from './columns.ts';
import type { RowOrder, RowSource } from './list.rows.ts';

export const NETWORK_ROWS: RowSource = {
  columns: {
    id: 'n.id',
    slug: 'n.slug',
    name: 'n.name',
    description: together({ en: 'n.description_en', da: 'n.description_da' }),
    startYear: 'n.start_year',
    revision: 'n.revision',
  },
  leads: {},
  from: 'network n',
  id: 'n.id',
};

export const NETWORKS_BY_NAME: RowOrder = { name: 'networks', by: 'n.name', type: 'text' };
