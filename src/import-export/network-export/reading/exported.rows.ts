import type { NetworkSelection } from '../../../domain/network/network-selection.ts';
import { flowsOf, yearlyUnit } from '../../../domain/network/strand-amounts.ts';
import type { Basis } from '../../../domain/registry/provenance.ts';
import type { Resource } from '../../../domain/registry/resource.ts';
import type { YearlyFlow } from '../../../domain/registry/synergy.ts';
import type { Reader } from '../../../identity/viewer-database.service.ts';
import type { Viewer } from '../../../identity/viewer.ts';
import { readAll } from '../../../registry/reading/list.rows.ts';
import { RESOURCE_ROWS } from '../../../registry/reading/resource.rows.ts';
import { constant, sql, statement, type Sql } from '../../../registry/reading/sql.ts';
import { visibleExactPositions, visibleFacilities, visibleResources } from '../../../registry/reading/visible.rows.ts';
import type {
  ExportedFacility,
  ExportedFigure,
  ExportedLink,
  ExportedLinkWithEnds,
  LongitudeLatitude,
} from '../content/exported-network.ts';
import { selectedFacilities, selectedSynergies } from './selected.rows.ts';

/** Rows that are fetched at once: some 500 kB. */
const ROWS_AT_ONCE = 1000;

type FacilityRow = Omit<ExportedFacility, 'position' | 'organisation'> & {
  readonly longitude: number | null;
  readonly latitude: number | null;
};

type FlowRow = readonly [
  year: number,
  value: number,
  unit: string,
  canonicalValue: number,
  canonicalUnit: string,
  basis: Basis,
  source: string | null,
  sourceYear: number | null,
];

type LinkRow = Omit<ExportedLink, 'resource' | 'resourceKind' | 'wasteCode' | 'amounts' | 'series'> & {
  /** Null where no figure is known. */
  readonly flows: readonly FlowRow[] | null;
};

/** Of whom and for what is asked, with the resources that this viewer sees: few enough to be in memory. */
export interface ExportScope {
  readonly viewer: Viewer;
  readonly selection: NetworkSelection;
  readonly resources: ReadonlyMap<string, Resource>;
}

/** What narrows a list further: a box, an id, a page. */
export interface Narrowing {
  readonly condition: Sql;
  readonly limit?: Sql;
}

const ALL: Narrowing = { condition: constant('true') };

/** The resources that the viewer sees, by id. */
export async function readResources(reader: Reader, viewer: Viewer): Promise<ReadonlyMap<string, Resource>> {
  const resources = await readAll<Resource>(reader, RESOURCE_ROWS, [visibleResources(viewer)]);
  return new Map(resources.map((resource) => [resource.id, resource]));
}

/** The question for the facilities of a selection, sorted by id. */
export function facilitiesQuestion({ viewer, selection, resources }: ExportScope, narrowing = ALL): Sql {
  const chosen = chosenSynergies({ viewer, selection, resources });
  return sql`WITH ends AS (SELECT y.donor_id AS id ${chosen} UNION SELECT y.receiver_id ${chosen})
    SELECT f.id, f.name, f.organisation_id AS "organisationId", f.kind, f.status,
      coalesce(e.place, f.place) AS place, coalesce(e.longitude, f.longitude) AS longitude,
      coalesce(e.latitude, f.latitude) AS latitude, f.position_is_coarse AND e.facility_id IS NULL AS "positionIsCoarse",
      f.position_basis AS "positionBasis", f.position_source AS "positionSource", f.position_year AS "positionYear",
      f.activity_codes AS "activityCodes", f.start_year AS "startYear", f.end_year AS "endYear", f.source, f.note
    ${facilitiesSeen(viewer, selection)} AND (${selectedFacilities(viewer, selection)}) AND (${narrowing.condition})
    ORDER BY f.id ${narrowing.limit ?? constant('')}`;
}

/** The question for the links of a selection, sorted by id. */
export function linksQuestion(scope: ExportScope, narrowing = ALL): Sql {
  return sql`SELECT y.id, y.donor_id AS "donorId", y.receiver_id AS "receiverId", y.resource_id AS "resourceId", y.kind,
      y.stage, y.start_year AS "startYear", y.end_year AS "endYear", y.last_confirmed_year AS "lastConfirmedYear",
      y.reference, y.source, y.note,
      (SELECT json_agg(json_build_array(w.year, w.amount_value, w.amount_unit, w.amount_canonical_value,
        w.amount_canonical_unit, w.amount_basis, w.amount_source, w.amount_year) ORDER BY w.year)
        FROM synergy_flow w WHERE w.synergy_id = y.id) AS flows
    ${chosenSynergies(scope)} AND (${narrowing.condition})
    ORDER BY y.id ${narrowing.limit ?? constant('')}`;
}

/** How many facilities and links a selection has. */
export async function countSelected(
  reader: Reader,
  scope: ExportScope,
): Promise<{ readonly facilities: number; readonly links: number }> {
  const counted = sql`SELECT (SELECT count(*) FROM (${facilitiesQuestion(scope)}) a)::integer AS facilities,
    (SELECT count(*) ${chosenSynergies(scope)})::integer AS links`;
  const [counts] = await reader.query<[{ facilities: number; links: number }]>(...statement(counted));
  return counts;
}

/** Name and place of a facility at the end of a link. */
type End = readonly [name: string, position: LongitudeLatitude | null];

/** All facilities of the network that the viewer knows, by id. */
export async function readEnds(reader: Reader, { viewer, selection }: ExportScope): Promise<ReadonlyMap<string, End>> {
  const ends = new Map<string, End>();
  const question = sql`SELECT f.id, f.name, coalesce(e.longitude, f.longitude) AS longitude,
    coalesce(e.latitude, f.latitude) AS latitude ${facilitiesSeen(viewer, selection)}`;
  type Row = Pick<FacilityRow, 'id' | 'name' | 'longitude' | 'latitude'>;
  const shape = ({ id, name, longitude, latitude }: Row) => ends.set(id, [name, pointOf(longitude, latitude)]);
  for await (const piece of fetched(reader, 'exported_ends', question, shape)) void piece;
  return ends;
}

/** A piece of links with what is known of both ends. */
export function withEnds(
  links: readonly ExportedLink[],
  ends: ReadonlyMap<string, End>,
): readonly ExportedLinkWithEnds[] {
  return links.flatMap((link) => {
    const [donor, receiver] = [ends.get(link.donorId), ends.get(link.receiverId)];
    if (donor === undefined || receiver === undefined) return [];
    return [
      { ...link, donor: donor[0], receiver: receiver[0], donorPosition: donor[1], receiverPosition: receiver[1] },
    ];
  });
}

/** Without its organisation's name yet. */
export function facilityShaped({ longitude, latitude, ...row }: FacilityRow): Omit<ExportedFacility, 'organisation'> {
  return { ...row, position: pointOf(longitude, latitude) };
}

/** A piece of facilities with the names of their organisations. */
export async function withOrganisations(
  reader: Reader,
  facilities: readonly Omit<ExportedFacility, 'organisation'>[],
): Promise<readonly ExportedFacility[]> {
  const ids = [...new Set(facilities.map(({ organisationId }) => organisationId))];
  const rows = await reader.query<{ id: string; name: string }[]>(
    'SELECT id, name FROM organisation WHERE id = ANY($1::uuid[])',
    [ids],
  );
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return facilities.map((row) => ({ ...row, organisation: nameOf.get(row.organisationId) ?? '' }));
}

function facilitiesSeen(viewer: Viewer, { networkId }: NetworkSelection): Sql {
  return sql`FROM facility f
    LEFT JOIN facility_exact_position e ON e.facility_id = f.id AND (${visibleExactPositions(viewer)})
    WHERE f.network_id = ${networkId} AND (${visibleFacilities(viewer)})`;
}

function chosenSynergies({ viewer, selection, resources }: ExportScope): Sql {
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

/**
 * The rows of a question in pieces, by a cursor of the transaction that `reader` is in: the database goes on where it was, and
 * no more than a piece is in memory.
 */
export async function* fetched<Row, Shaped>(
  reader: Reader,
  name: string,
  question: Sql,
  shape: (row: Row) => Shaped,
): AsyncGenerator<readonly Shaped[]> {
  const [text, values] = statement(question);
  await reader.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`, values);
  for (;;) {
    const rows = await reader.query<Row[]>(`FETCH ${ROWS_AT_ONCE} FROM ${name}`);
    if (rows.length > 0) yield rows.map(shape);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await reader.query(`CLOSE ${name}`);
}

/** Rows as links of the selection, each with the figures of its years and those that speak for its last one. */
export function linkShaper({ selection, resources }: ExportScope): (row: LinkRow) => ExportedLink {
  const { fromYear, toYear } = selection;
  return ({ flows, ...row }) => {
    const resource = resources.get(row.resourceId);
    if (resource === undefined) throw new Error(`Synergy ${row.id} names a resource that is not seen`);
    const known = (flows ?? []).map(
      ([year, value, unit, canonicalValue, canonicalUnit, basis, source, sourceYear]): YearlyFlow => ({
        year,
        amount: { value, unit, canonicalValue, canonicalUnit },
        provenance: { basis, source, year: sourceYear },
      }),
    );
    const isSelected = ({ year }: YearlyFlow) => (fromYear ?? year) <= year && year <= (toYear ?? year);
    return {
      ...row,
      resource: resource.name,
      resourceKind: resource.kind,
      wasteCode: resource.wasteCode,
      amounts: flowsOf({ flows: known }, toYear ?? Infinity)
        .map(figureOf)
        .sort((one, other) => (one.unit < other.unit ? -1 : 1)),
      series: known.filter(isSelected).map(figureOf),
    };
  };
}

function figureOf(flow: YearlyFlow): ExportedFigure {
  const { year, amount, provenance } = flow;
  return {
    year,
    amount: amount.canonicalValue,
    unit: yearlyUnit(flow),
    writtenValue: amount.value,
    writtenUnit: amount.unit,
    basis: provenance.basis,
    source: provenance.source,
    sourceYear: provenance.year,
  };
}

function pointOf(longitude: number | null, latitude: number | null): LongitudeLatitude | null {
  return longitude === null || latitude === null ? null : [longitude, latitude];
}
