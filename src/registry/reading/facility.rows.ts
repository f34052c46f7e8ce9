import { together } from './columns.ts';
import type { RowOrder, RowSource } from './list.rows.ts';

export const FACILITY_ROWS: RowSource = {
  columns: {
    id: 'f.id',
    networkId: 'f.network_id',
    organisationId: 'f.organisation_id',
    name: 'f.name',
    kind: 'f.kind',
    status: 'f.status',
    place: 'f.place',
    position: together({
      latitude: 'f.latitude',
      longitude: 'f.longitude',
      provenance: together({ basis: 'f.position_basis', source: 'f.position_source', year: 'f.position_year' }),
    }),
    activityCodes: 'f.activity_codes',
    startYear: 'f.start_year',
    endYear: 'f.end_year',
    source: 'f.source',
    note: 'f.note',
  },
  leads: { network: ['networkId'], organisation: ['organisationId'], activities: ['activityCodes'] },
  from: 'facility f',
  id: 'f.id',
};

export const FACILITIES_BY_NAME: RowOrder = { name: 'facilities', by: 'f.name', type: 'text' };
