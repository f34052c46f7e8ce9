import { isPlanned } from '../../../domain/network/running-years.ts';
import type { NetworkSelection } from '../../../domain/network/network-selection.ts';
import type { Viewer } from '../../../identity/viewer.ts';
import { allOf, anyOf, constant, sql, type Sql } from '../../../registry/reading/sql.ts';
import { visibleSynergies } from '../../../registry/reading/visible.rows.ts';

// Says in SQL what `selectNetwork` of the domain says of a snapshot, so that a large network is never in memory; a test holds
// the two together.

/** First and last year of `synergy y` as `runningYears` has them; null is open. */
const FIRST_YEAR = constant(`coalesce(y.start_year, CASE
  WHEN y.last_confirmed_year IS NULL THEN NULL
  WHEN y.end_year IS NOT NULL THEN least(y.last_confirmed_year, y.end_year)
  ELSE y.last_confirmed_year END)`);
const LAST_YEAR = constant(
  `coalesce(y.end_year, CASE WHEN y.stage = 'ended' THEN greatest(y.start_year, y.last_confirmed_year) END)`,
);
const HAS_YEARS = constant(
  `NOT (y.stage = 'ended' AND num_nonnulls(y.start_year, y.end_year, y.last_confirmed_year) = 0)`,
);
const IS_PLANNED = constant(`y.stage NOT IN ('running', 'ended')`);

/** `yearlyUnit` of the domain. */
const YEARLY_UNIT = constant(
  `CASE WHEN w.amount_canonical_unit IN ('t', 'm3', 'Nm3', 'MWh', 't DM', 'tCO2e') THEN w.amount_canonical_unit || '/y' ELSE w.amount_canonical_unit END`,
);

/**
 * Of `synergy y`: those that the viewer sees and the selection asks for; `resourceIds` are those of the selected kinds, null
 * for all. Who sees a synergy sees its facilities: none is narrower than what is shown at it.
 */
export function selectedSynergies(
  viewer: Viewer,
  selection: NetworkSelection,
  resourceIds: readonly string[] | null,
): Sql {
  const { networkId, organisationIds, stages } = selection;
  return allOf([
    sql`y.network_id = ${networkId}`,
    visibleSynergies(viewer),
    ...(stages.length === 0 ? [] : [sql`y.stage = ANY(${stages}::text[])`]),
    isInTime(selection),
    ...(resourceIds === null ? [] : [sql`y.resource_id = ANY(${resourceIds}::uuid[])`]),
    ...(organisationIds.length === 0
      ? []
      : [
          sql`y.donor_organisation_id = ANY(${organisationIds}::uuid[]) OR y.receiver_organisation_id = ANY(${organisationIds}::uuid[])`,
        ]),
    ...reachesOne(selection),
  ]);
}

/** Of `facility f`: those that stood in the selected years and are asked for, and both ends of the table `ends`. */
export function selectedFacilities(viewer: Viewer, selection: NetworkSelection): Sql {
  const { kinds, resourceIds, leastAmounts, organisationIds } = selection;
  const isEnd = sql`f.id IN (SELECT id FROM ends)`;
  if (kinds.length + resourceIds.length + leastAmounts.length > 0) return isEnd;
  const asked = organisationIds.length === 0 ? sql`true` : sql`f.organisation_id = ANY(${organisationIds}::uuid[])`;
  return anyOf([allOf([asked, stood(viewer, selection)]), isEnd]);
}

function isInTime({ stages, fromYear, toYear }: NetworkSelection): Sql {
  const ran =
    fromYear === null && toYear === null
      ? sql`true`
      : sql`${HAS_YEARS} AND coalesce(${FIRST_YEAR} <= ${toYear}::integer, true) AND coalesce(${LAST_YEAR} >= ${fromYear}::integer, true)`;
  if (stages.length === 0) return sql`NOT (${IS_PLANNED}) AND ${ran}`;
  return sql`CASE WHEN ${IS_PLANNED} THEN coalesce(y.start_year <= ${toYear}::integer, true) ELSE ${ran} END`;
}

/** Whether the best figure of a unit (`flowsOf` of the domain) reaches what is asked for in it. */
function reachesOne({ leastAmounts, toYear }: NetworkSelection): Sql[] {
  if (leastAmounts.length === 0) return [];
  const isLate = sql`coalesce(w.year > ${toYear}::integer, false)`;
  const reaches = leastAmounts.map(
    ({ value, unit }) => sql`best.unit = ${unit} AND best.value >= ${value}::double precision`,
  );
  return [
    sql`EXISTS (SELECT FROM (
      SELECT DISTINCT ON (unit) ${YEARLY_UNIT} AS unit, w.amount_canonical_value AS value
      FROM synergy_flow w WHERE w.synergy_id = y.id
      ORDER BY unit, ${isLate}, CASE WHEN ${isLate} THEN w.year ELSE -w.year END
    ) best WHERE ${anyOf(reaches)})`,
  ];
}

/** `facilitiesOfYears` of the domain. */
function stood(viewer: Viewer, { networkId, fromYear, toYear, stages }: NetworkSelection): Sql {
  const built = stages.some((stage) => isPlanned({ stage })) ? sql`true` : sql`f.status <> 'planned'`;
  if (fromYear === null && toYear === null) return built;
  const lastLinkYear = sql`SELECT max(coalesce(${LAST_YEAR}, 9999)) FROM synergy y
    WHERE y.network_id = ${networkId} AND (${visibleSynergies(viewer)})
      AND (y.donor_id = f.id OR y.receiver_id = f.id) AND NOT (${IS_PLANNED}) AND ${HAS_YEARS}`;
  const lastYear = sql`CASE WHEN f.end_year IS NOT NULL OR f.status <> 'closed' THEN f.end_year
    ELSE coalesce((${lastLinkYear}), f.start_year, 0) END`;
  return sql`${built} AND coalesce(f.start_year <= ${toYear}::integer, true) AND coalesce((${lastYear}) >= ${fromYear}::integer, true)`;
}
