import type { RowOrder, RowSource } from './list.rows.ts';

export const RESOURCE_ROWS: RowSource = {
  columns: `r.id, r.key, r.kind, json_build_object('en', r.name_en, 'da', r.name_da) AS name, r.synonyms,
    r.waste_code AS "wasteCode", r.measured_in AS "measuredIn"`,
  from: 'resource r',
  id: 'r.id',
};

export const RESOURCES_BY_NAME: RowOrder = { name: 'resources', by: 'r.name_en', type: 'text' };
