import type { NetworkSelection } from '../../../domain/network/network-selection.ts';
import type { Resource } from '../../../domain/registry/resource.ts';
import type { Viewer } from '../../../identity/viewer.ts';
import { constant, sql, type Sql } from '../../../registry/reading/sql.ts';
import { visibleExactPositions, visibleFacilities } from '../../../registry/reading/visible.rows.ts';
import { selectedFacilities, selectedSynergies } from './selected.rows.ts';

/** Of whom and for what is asked, with the resources that this viewer sees: few enough to be in memory. */
export interface ExportScope {
  readonly viewer: Viewer;
  readonly selection: NetworkSelection;
  readonly resources: ReadonlyMap<string, Resource>;
}

const ALL = constant('true');

/** The question for the facilities of a selection, sorted by id. */
export function facilitiesQuestion({ viewer, selection, resources }: ExportScope, condition = ALL): Sql {
  const chosen = chosenSynergies({ viewer, selection, resources });
  return sql`WITH ends AS (SELECT y.donor_id AS id ${chosen} UNION SELECT y.receiver_id ${chosen})
    SELECT f.id, f.name, f.organisation_id AS "organisationId", f.kind, f.status,
      coalesce(e.place, f.place) AS place, coalesce(e.longitude, f.longitude) AS longitude,
      coalesce(e.latitude, f.latitude) AS latitude, f.position_is_coarse AND e.facility_id IS NULL AS "positionIsCoarse",
      f.position_basis AS "positionBasis", f.position_source AS "positionSource", f.position_year AS "positionYear",
      f.activity_codes AS "activityCodes", f.start_year AS "startYear", f.end_year AS "endYear", f.source, f.note
    ${facilitiesSeen(viewer, selection)} AND (${selectedFacilities(viewer, selection)}) AND (${condition})
    ORDER BY f.id`;
}

/** The question for the links of a selection, sorted by id. */
export function linksQuestion(scope: ExportScope, condition = ALL): Sql {
  return sql`SELECT y.id, y.donor_id AS "donorId", y.receiver_id AS "receiverId", y.resource_id AS "resourceId", y.kind,
      y.stage, y.start_year AS "startYear", y.end_year AS "endYear", y.last_confirmed_year AS "lastConfirmedYear",
      y.reference, y.source, y.note,
      (SELECT json_agg(json_build_array(w.year, w.amount_value, w.amount_unit, w.amount_canonical_value,
        w.amount_canonical_unit, w.amount_basis, w.amount_source, w.amount_year) ORDER BY w.year)
        FROM synergy_flow w WHERE w.synergy_id = y.id) AS flows
    ${chosenSynergies(scope)} AND (${condition})
    ORDER BY y.id`;
}

/** The rows of `facility f`, and of `facility_exact_position e` where the viewer knows it, of the network. */
export function facilitiesSeen(viewer: Viewer, { networkId }: NetworkSelection): Sql {
  return sql`FROM facility f
    LEFT JOIN facility_exact_position e ON e.facility_id = f.id AND (${visibleExactPositions(viewer)})
    WHERE f.network_id = ${networkId} AND (${visibleFacilities(viewer)})`;
}

/** The rows of `synergy y` that the selection asks for. */
export function chosenSynergies({ viewer, selection, resources }: ExportScope): Sql {
  const { kinds, resourceIds } = selection;
  const chosen =
    kinds.length + resourceIds.length === 0
      ? null
      : [...resources.values()]
          .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
          .map(({ id }) => id)
          .filter((id) => resourceIds.length === 0 || resourceIds.includes(id));
  return sql`FROM synergy y WHERE (${selectedSynergies(viewer, selection, chosen)})`;
}
