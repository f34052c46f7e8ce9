import type { Viewer } from '../../identity/viewer.ts';
import { together } from './columns.ts';
import type { RowOrder, RowSource } from './list.rows.ts';
import { sql } from './sql.ts';
import { visibleExactPositions } from './visible.rows.ts';

const COLUMNS = {
  id: 'f.id',
  networkId: 'f.network_id',
  organisationId: 'f.organisation_id',
  name: 'f.name',
  kind: 'f.kind',
  status: 'f.status',
  level: 'f.level',
  place: 'coalesce(e.place, f.place)',
  position: together({
    latitude: 'coalesce(e.latitude, f.latitude)',
    longitude: 'coalesce(e.longitude, f.longitude)',
    provenance: together({ basis: 'f.position_basis', source: 'f.position_source', year: 'f.position_year' }),
  }),
  positionIsCoarse: 'f.position_is_coarse',
  activityCodes: 'f.activity_codes',
  startYear: 'f.start_year',
  endYear: 'f.end_year',
  source: 'f.source',
  note: 'f.note',
};

// Rooms that add fields to a facility start from its network.
const LEADS = {
  id: ['networkId'],
  network: ['networkId'],
  organisation: ['organisationId'],
  activities: ['activityCodes'],
};

/** Facilities with the place that this viewer may know: the exact one, or the middle of a cell. */
export function facilityRows(viewer: Viewer): RowSource {
  const from = sql`facility f LEFT JOIN facility_exact_position e ON e.facility_id = f.id AND (${visibleExactPositions(viewer)})`;
  return { columns: COLUMNS, leads: LEADS, from, id: 'f.id' };
}

export const FACILITIES_BY_NAME: RowOrder = { name: 'facilities', by: 'f.name', type: 'text' };
