import type { RowOrder, RowSource } from './list.rows.ts';

export const FACILITY_ROWS: RowSource = {
  columns: `f.id, f.network_id AS "networkId", f.organisation_id AS "organisationId", f.name, f.kind, f.status, f.place,
    CASE WHEN f.latitude IS NOT NULL THEN json_build_object(
      'latitude', f.latitude, 'longitude', f.longitude, 'provenance',
      json_build_object('basis', f.position_basis, 'source', f.position_source, 'year', f.position_year)
    ) END AS position,
    f.activity_codes AS "activityCodes", f.start_year AS "startYear", f.end_year AS "endYear", f.source, f.note`,
  from: 'facility f',
  id: 'f.id',
};

export const FACILITIES_BY_NAME: RowOrder = { name: 'facilities', by: 'f.name', type: 'text' };
