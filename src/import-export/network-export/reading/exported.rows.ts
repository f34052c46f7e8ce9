import { flowsOf, yearlyUnit } from '../../../domain/network/strand-amounts.ts';
import type { Basis } from '../../../domain/registry/provenance.ts';
import type { Resource } from '../../../domain/registry/resource.ts';
import type { YearlyFlow } from '../../../domain/registry/synergy.ts';
import type { Reader } from '../../../identity/viewer-database.service.ts';
import type { Viewer } from '../../../identity/viewer.ts';
import { readAll } from '../../../registry/reading/list.rows.ts';
import { RESOURCE_ROWS } from '../../../registry/reading/resource.rows.ts';
import { constant, sql, statement, wholeNumber, type Sql } from '../../../registry/reading/sql.ts';
import { visibleResources } from '../../../registry/reading/visible.rows.ts';
import type {
  ExportedFacility,
  ExportedFigure,
  ExportedLink,
  ExportedLinkWithEnds,
  LongitudeLatitude,
} from '../content/exported-network.ts';
import {
  chosenSynergies,
  facilitiesQuestion,
  facilitiesSeen,
  linksQuestion,
  type ExportScope,
} from './export-questions.ts';

/** Rows that are fetched at once: some 100 kB. */
const ROWS_AT_ONCE = 250;

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

/** Which rows of a list: those that meet a condition, so many after an id. */
export interface PageOfRows {
  readonly condition: Sql;
  readonly after: string | null;
  readonly limit: number;
}

/** The resources that the viewer sees, by id. */
export async function readResources(reader: Reader, viewer: Viewer): Promise<ReadonlyMap<string, Resource>> {
  const resources = await readAll<Resource>(reader, RESOURCE_ROWS, [visibleResources(viewer)]);
  return new Map(resources.map((resource) => [resource.id, resource]));
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

/** A page of the facilities of the scope, sorted by id, and how many there are on all pages. */
export async function readFacilityPage(reader: Reader, scope: ExportScope, page: PageOfRows) {
  const { condition, after, limit } = page;
  const rows = sql`${facilitiesQuestion(scope, sql`(${condition}) AND ${isAfter(sql`f.id`, after)}`)} LIMIT ${wholeNumber(limit)}`;
  const found = await reader.query<FacilityRow[]>(...statement(rows));
  return {
    rows: await facilitiesOf(reader, found),
    total: await countOf(reader, facilitiesQuestion(scope, condition)),
  };
}

/** A page of the links of the scope, sorted by id, and how many there are on all pages. */
export async function readLinkPage(reader: Reader, scope: ExportScope, page: PageOfRows) {
  const { condition, after, limit } = page;
  const rows = sql`${linksQuestion(scope, sql`(${condition}) AND ${isAfter(sql`y.id`, after)}`)} LIMIT ${wholeNumber(limit)}`;
  const links = (await reader.query<LinkRow[]>(...statement(rows))).map(linkShaper(scope));
  const ends = await readEnds(reader, scope, [
    ...new Set(links.flatMap(({ donorId, receiverId }) => [donorId, receiverId])),
  ]);
  return { rows: withEnds(links, ends), total: await countOf(reader, linksQuestion(scope, condition)) };
}

function isAfter(id: Sql, after: string | null): Sql {
  return after === null ? constant('true') : sql`${id} > ${after}::uuid`;
}

async function countOf(reader: Reader, question: Sql): Promise<number> {
  const counted = sql`SELECT count(*)::integer AS count FROM (${question}) counted`;
  const [{ count }] = await reader.query<[{ count: number }]>(...statement(counted));
  return count;
}

/** The facilities of the network that the viewer knows, by id: all, or of these ids. */
export async function readEnds(
  reader: Reader,
  { viewer, selection }: ExportScope,
  ids: readonly string[] | null = null,
): Promise<ReadonlyMap<string, End>> {
  const ends = new Map<string, End>();
  const question = sql`SELECT f.id, f.name, coalesce(e.longitude, f.longitude) AS longitude,
    coalesce(e.latitude, f.latitude) AS latitude ${facilitiesSeen(viewer, selection)}
    AND (${ids === null ? constant('true') : sql`f.id = ANY(${ids}::uuid[])`})`;
  type Row = Pick<FacilityRow, 'id' | 'name' | 'longitude' | 'latitude'>;
  for await (const piece of fetched<Row>(reader, 'exported_ends', question)) {
    for (const { id, name, longitude, latitude } of piece) ends.set(id, [name, pointOf(longitude, latitude)]);
  }
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

/** The facilities of the scope in pieces, sorted by id. */
export async function* readFacilities(reader: Reader, scope: ExportScope): AsyncGenerator<readonly ExportedFacility[]> {
  for await (const piece of fetched<FacilityRow>(reader, 'exported_facilities', facilitiesQuestion(scope)))
    yield await facilitiesOf(reader, piece);
}

/** The links of the scope in pieces, sorted by id. */
export async function* readLinks(reader: Reader, scope: ExportScope): AsyncGenerator<readonly ExportedLink[]> {
  const shape = linkShaper(scope);
  for await (const piece of fetched<LinkRow>(reader, 'exported_links', linksQuestion(scope))) yield piece.map(shape);
}

async function facilitiesOf(reader: Reader, facilities: readonly FacilityRow[]): Promise<readonly ExportedFacility[]> {
  const ids = [...new Set(facilities.map(({ organisationId }) => organisationId))];
  // Once a company: a join would ask the wall once a facility.
  const rows = await reader.query<{ id: string; name: string }[]>(
    'SELECT id, name FROM organisation WHERE id = ANY($1::uuid[])',
    [ids],
  );
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return facilities.map(({ longitude, latitude, ...row }) => ({
    ...row,
    organisation: nameOf.get(row.organisationId) ?? '',
    position: pointOf(longitude, latitude),
  }));
}

/**
 * The rows of a question in pieces, by a cursor of the transaction that `reader` is in: the database goes on where it was, and
 * no more than a piece is in memory.
 */
async function* fetched<Row>(reader: Reader, name: string, question: Sql): AsyncGenerator<readonly Row[]> {
  const [text, values] = statement(question);
  await reader.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`, values);
  for (;;) {
    const rows = await reader.query<Row[]>(`FETCH ${ROWS_AT_ONCE} FROM ${name}`);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await reader.query(`CLOSE ${name}`);
}

/** Rows as links of the selection, each with the figures of its years and those that speak for its last one. */
function linkShaper({ selection, resources }: ExportScope): (row: LinkRow) => ExportedLink {
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
