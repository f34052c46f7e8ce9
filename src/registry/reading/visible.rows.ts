import { sightOf, type Audience } from '../../domain/disclosure/audience.ts';
import { DISCLOSURE_LEVELS } from '../../domain/disclosure/disclosure-level.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { anyOf, constant, sql, type Sql } from './sql.ts';

// The first wall: what a viewer may see, as conditions of every question that reads rows. PostgreSQL's row-level security says
// the same once more (migrations/row-level-security), so that a question which forgets one still shows nothing.

/** In the text, not beside it: PostgreSQL plans a prepared statement by how many rows have these levels. */
const levelsSeenBy = (audience: Audience): Sql =>
  constant(`('{${DISCLOSURE_LEVELS.filter((level) => sightOf(level, audience) === 'whole').join(',')}}'::text[])`);

const LEVELS = {
  stranger: levelsSeenBy('stranger'),
  member: levelsSeenBy('member'),
  analyst: levelsSeenBy('analyst'),
  secretariat: levelsSeenBy('secretariat'),
  introduced: levelsSeenBy('introduced'),
};

/** Ids of the streams that an introduction opens to the viewer's organisations. */
function introducedStreams({ organisationIds }: Viewer): Sql {
  return sql`ARRAY(
    SELECT opened.id FROM introduction i
    JOIN introduction_side own ON own.introduction_id = i.id AND own.organisation_id = ANY(${organisationIds}::uuid[])
    JOIN introduction_side other ON other.introduction_id = i.id AND other.side <> own.side
    JOIN stream opened ON opened.id = other.stream_id AND opened.level = ANY ${LEVELS.introduced} AND opened.withdrawn_at IS NULL
    WHERE i.state = 'agreed'
  )`;
}

const isOneOf = (ids: readonly string[], column: Sql): Sql[] =>
  ids.length === 0 ? [] : [sql`${column} = ANY(${ids}::uuid[])`];

const hasLevelIn = (levels: Sql, networkIds: readonly string[], level: Sql, network: Sql): Sql[] =>
  networkIds.length === 0 ? [] : [sql`${level} = ANY ${levels} AND ${network} = ANY(${networkIds}::uuid[])`];

/** Of `stream s`: those that are not withdrawn and that the viewer sees whole. */
export function visibleStreams(viewer: Viewer): Sql {
  const [level, network] = [sql`s.level`, sql`s.network_id`];
  const seen = anyOf([
    sql`${level} = ANY ${LEVELS.stranger}`,
    ...isOneOf(viewer.organisationIds, sql`s.organisation_id`),
    ...hasLevelIn(LEVELS.member, viewer.memberNetworkIds, level, network),
    ...hasLevelIn(LEVELS.analyst, viewer.analystNetworkIds, level, network),
    ...hasLevelIn(LEVELS.secretariat, viewer.secretariatNetworkIds, level, network),
    ...(viewer.organisationIds.length === 0 ? [] : [sql`s.id = ANY(${introducedStreams(viewer)})`]),
  ]);
  return sql`s.withdrawn_at IS NULL AND (${seen})`;
}

/** Of `facility f`: those whose name and place the viewer may know. */
export function visibleFacilities(viewer: Viewer): Sql {
  const [level, network] = [sql`f.level`, sql`f.network_id`];
  return anyOf([
    sql`${level} = ANY ${LEVELS.stranger}`,
    ...isOneOf(viewer.organisationIds, sql`f.organisation_id`),
    ...hasLevelIn(LEVELS.member, viewer.memberNetworkIds, level, network),
    ...hasLevelIn(LEVELS.analyst, viewer.analystNetworkIds, level, network),
    ...isOneOf(viewer.secretariatNetworkIds, network),
    ...(viewer.organisationIds.length === 0 ? [] : [sql`f.id = ANY(${knownFacilities(viewer)})`]),
  ]);
}

/** Ids of the facilities that the viewer knows through an introduction, or through a synergy of her own company. */
function knownFacilities(viewer: Viewer): Sql {
  const { organisationIds } = viewer;
  return sql`ARRAY(
    SELECT known.facility_id FROM stream known WHERE known.id = ANY(${introducedStreams(viewer)})
    UNION SELECT known.receiver_id FROM synergy known WHERE known.donor_organisation_id = ANY(${organisationIds}::uuid[])
    UNION SELECT known.donor_id FROM synergy known WHERE known.receiver_organisation_id = ANY(${organisationIds}::uuid[])
  )`;
}

/** Of `facility_exact_position e` beside `facility f`: those that the viewer may know. */
export function visibleExactPositions(viewer: Viewer): Sql {
  const introduced = sql`SELECT known.facility_id FROM stream known WHERE known.id = ANY(${introducedStreams(viewer)})`;
  return anyOf([
    ...isOneOf(viewer.organisationIds, sql`f.organisation_id`),
    ...isOneOf(viewer.secretariatNetworkIds, sql`f.network_id`),
    ...(viewer.organisationIds.length === 0 ? [] : [sql`f.id = ANY(ARRAY(${introduced}))`]),
  ]);
}

/** Of `synergy y`. */
export function visibleSynergies(viewer: Viewer): Sql {
  const [level, network] = [sql`y.level`, sql`y.network_id`];
  return anyOf([
    sql`${level} = ANY ${LEVELS.stranger}`,
    ...isOneOf(viewer.organisationIds, sql`y.donor_organisation_id`),
    ...isOneOf(viewer.organisationIds, sql`y.receiver_organisation_id`),
    ...hasLevelIn(LEVELS.member, viewer.memberNetworkIds, level, network),
    ...hasLevelIn(LEVELS.analyst, viewer.analystNetworkIds, level, network),
    ...isOneOf(viewer.secretariatNetworkIds, network),
  ]);
}

/** Of `organisation o`: one's own, those with a facility that one may know, and for an office those it has to do with. */
export function visibleOrganisations(viewer: Viewer): Sql {
  const { secretariatNetworkIds } = viewer;
  const asked = sql`EXISTS (
    SELECT FROM network_participation p WHERE p.organisation_id = o.id AND p.network_id = ANY(${secretariatNetworkIds}::uuid[])
  )`;
  return anyOf([
    // With OFFSET 0 looked up for each organisation: else all facilities are read to show one page of organisations.
    sql`EXISTS (SELECT FROM facility f WHERE f.organisation_id = o.id AND (${visibleFacilities(viewer)}) OFFSET 0)`,
    ...isOneOf(viewer.organisationIds, sql`o.id`),
    ...(secretariatNetworkIds.length === 0 ? [] : [asked]),
    ...(viewer.isInstallationAdministrator ? [sql`true`] : []),
  ]);
}

/** Of `resource r`: the catalogue, and what people added where something that uses it is seen. */
export function visibleResources(viewer: Viewer): Sql {
  return anyOf([
    sql`r.key IS NOT NULL`,
    ...isOneOf(viewer.organisationIds, sql`r.organisation_id`),
    sql`EXISTS (SELECT FROM stream s WHERE s.resource_id = r.id AND ${visibleStreams(viewer)})`,
    sql`EXISTS (SELECT FROM synergy y WHERE y.resource_id = r.id AND (${visibleSynergies(viewer)}))`,
  ]);
}
