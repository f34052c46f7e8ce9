import type { RowOrder, RowSource } from './list.rows.ts';

export const NETWORK_ROWS: RowSource = {
  columns: `n.id, n.slug, n.name, json_build_object('en', n.description_en, 'da', n.description_da) AS description,
    n.start_year AS "startYear", n.revision`,
  from: 'network n',
  id: 'n.id',
};

export const NETWORKS_BY_NAME: RowOrder = { name: 'networks', by: 'n.name', type: 'text' };
