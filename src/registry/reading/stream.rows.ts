import { together } from './columns.ts';
import type { RowOrder, RowSource } from './list.rows.ts';

/** Nobody is asked to confirm what was published about others (`source`): that does not become stale by itself. */
export const IS_STALE = `coalesce(coalesce(s.confirmed_at, CASE WHEN s.source IS NULL THEN s.changed_at END) < now() - interval '12 months', false)`;

export const STREAM_ROWS: RowSource = {
  columns: {
    id: 's.id',
    networkId: 's.network_id',
    facilityId: 's.facility_id',
    resourceId: 's.resource_id',
    organisationId: 's.organisation_id',
    level: 's.level',
    direction: 's.direction',
    description: 's.description',
    amount: together({
      value: 's.amount_value',
      unit: 's.amount_unit',
      canonicalValue: 's.amount_canonical_value',
      canonicalUnit: 's.amount_canonical_unit',
      provenance: together({ basis: 's.amount_basis', source: 's.amount_source', year: 's.amount_year' }),
    }),
    operatingHours: 's.operating_hours',
    properties: `(
      SELECT coalesce(json_agg(json_build_object(
        'name', q.name, 'minimum', q.minimum, 'typical', q.typical, 'maximum', q.maximum, 'unit', q.unit,
        'method', q.method, 'date', q.analysis_date,
        'provenance', json_build_object('basis', q.basis, 'source', q.source, 'year', q.year)
      ) ORDER BY q.position), '[]') FROM stream_property q WHERE q.stream_id = s.id
    )`,
    availability: 's.availability',
    pattern: `CASE WHEN num_nonnulls(s.monthly_shares, s.weekday_shares, s.batch_value, s.batch_every_days) > 0 THEN
      json_build_object('monthlyShares', s.monthly_shares, 'weekdayShares', s.weekday_shares, 'batchAmount',
        CASE WHEN s.batch_value IS NOT NULL THEN json_build_object('value', s.batch_value, 'unit', s.batch_unit,
          'canonicalValue', s.batch_canonical_value, 'canonicalUnit', s.batch_canonical_unit) END,
        'batchEveryDays', s.batch_every_days) END`,
    hourlyProfile: 's.hourly_summary',
    validFrom: 's.valid_from',
    validTo: 's.valid_to',
    wasteStatus: 's.waste_status',
    isHazardous: 's.is_hazardous',
    byProductTest: 's.by_product_test',
    permits: 's.permits',
    presentSolution: 's.present_solution',
    externalId: 's.external_id',
    confirmedAt: 's.confirmed_at',
    isStale: IS_STALE,
    source: 's.source',
    version: 's.version',
  },
  // Rooms that add fields to a stream start from its network.
  leads: {
    id: ['networkId', 'organisationId', 'level'],
    resource: ['resourceId'],
    facility: ['facilityId'],
    isTypical: ['source'],
    amountCrossedBy: ['amount', 'properties'],
    legalNotes: ['wasteStatus', 'isHazardous', 'byProductTest', 'permits', 'resourceId'],
  },
  from: 'stream s',
  id: 's.id',
};

/** With the names of resource and facility, for lists that are sorted or searched by them. */
export const NAMED_STREAM_ROWS: RowSource = {
  ...STREAM_ROWS,
  from: 'stream s JOIN resource r ON r.id = s.resource_id JOIN facility f ON f.id = s.facility_id',
};

export const STREAMS_BY_CHANGE: RowOrder = {
  name: 'streams:change',
  by: 's.changed_at',
  type: 'timestamptz',
  descending: true,
};
export const STREAMS_BY_WITHDRAWAL: RowOrder = {
  name: 'streams:withdrawal',
  by: 's.withdrawn_at',
  type: 'timestamptz',
  descending: true,
};
export const STREAMS_BY_RESOURCE: RowOrder = { name: 'streams:resource', by: 'r.name_en', type: 'text' };
export const STREAMS_BY_FACILITY: RowOrder = { name: 'streams:facility', by: 'f.name', type: 'text' };
