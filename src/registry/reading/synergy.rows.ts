import type { RowOrder, RowSource } from './list.rows.ts';
import { sql, type Sql } from './sql.ts';

const FLOW_PROVENANCE = `json_build_object('basis', w.amount_basis, 'source', w.amount_source, 'year', w.amount_year)`;

export const SYNERGY_ROWS: RowSource = {
  columns: {
    id: 'y.id',
    networkId: 'y.network_id',
    reference: 'y.reference',
    donorId: 'y.donor_id',
    receiverId: 'y.receiver_id',
    resourceId: 'y.resource_id',
    kind: 'y.kind',
    stage: 'y.stage',
    donorLevel: 'y.donor_level',
    receiverLevel: 'y.receiver_level',
    startYear: 'y.start_year',
    endYear: 'y.end_year',
    lastConfirmedYear: 'y.last_confirmed_year',
    flows: `(
      SELECT coalesce(json_agg(json_build_object(
        'year', w.year,
        'amount', json_build_object(
          'value', w.amount_value, 'unit', w.amount_unit,
          'canonicalValue', w.amount_canonical_value, 'canonicalUnit', w.amount_canonical_unit,
          'provenance', ${FLOW_PROVENANCE}
        ),
        'provenance', ${FLOW_PROVENANCE}
      ) ORDER BY w.year), '[]') FROM synergy_flow w WHERE w.synergy_id = y.id
    )`,
    supplyStreamId: 'y.supply_stream_id',
    demandStreamId: 'y.demand_stream_id',
    source: 'y.source',
    note: 'y.note',
  },
  leads: { donor: ['donorId'], receiver: ['receiverId'], resource: ['resourceId'] },
  from: 'synergy y',
  id: 'y.id',
};

/** A start that nobody knows comes last among the oldest. */
const START = 'coalesce(y.start_year, 9999)';

export const SYNERGIES_OLDEST_FIRST: RowOrder = { name: 'synergies:oldest', by: START, type: 'integer' };
export const SYNERGIES_NEWEST_FIRST: RowOrder = {
  name: 'synergies:newest',
  by: 'coalesce(y.start_year, 0)',
  type: 'integer',
  descending: true,
};

/** Says in SQL what `runsIn` of `domain/network/running-years.ts` says of one synergy; a test holds the two together. */
export function ranInYear(year: number): Sql {
  return sql`
    y.stage IN ('running', 'ended')
    AND NOT (y.stage = 'ended' AND num_nonnulls(y.start_year, y.end_year, y.last_confirmed_year) = 0)
    AND coalesce(
      y.start_year,
      CASE WHEN y.last_confirmed_year IS NOT NULL THEN least(y.last_confirmed_year, y.end_year) END,
      ${year}::integer
    ) <= ${year}::integer
    AND coalesce(
      y.end_year,
      CASE WHEN y.stage = 'ended' THEN greatest(y.start_year, y.last_confirmed_year) END,
      ${year}::integer
    ) >= ${year}::integer`;
}
