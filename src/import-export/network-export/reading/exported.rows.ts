import type { NetworkSelection } from '../../../domain/network/network-selection.ts';
import { flowsOf, yearlyUnit } from '../../../domain/network/strand-amounts.ts';
import type { YearlyFlow } from '../../../domain/registry/synergy.ts';
import type { Reader } from '../../../identity/viewer-database.service.ts';
import type { Viewer } from '../../../identity/viewer.ts';
import { constant, sql, statement, type Sql } from '../../../registry/reading/sql.ts';
import { visibleExactPositions, visibleFacilities } from '../../../registry/reading/visible.rows.ts';
import type { ExportedFacility, ExportedFigure, ExportedLink, LongitudeLatitude } from '../content/exported-network.ts';
import { seenFacilities, selectedFacilities, selectedSynergies } from './selected.rows.ts';

/** Rows that are fetched at once: some 500 kB. */
const ROWS_AT_ONCE = 1000;

type FacilityRow = Omit<ExportedFacility, 'position'> & {
  readonly longitude: number | null;
  readonly latitude: number | null;
};

type LinkRow = Omit<ExportedLink, 'resource' | 'donorPosition' | 'receiverPosition' | 'amounts' | 'series'> & {
  readonly resourceEn: string;
  readonly resourceDa: string;
  readonly donorLongitude: number | null;
  readonly donorLatitude: number | null;
  readonly receiverLongitude: number | null;
  readonly receiverLatitude: number | null;
  /** Null where no figure is known. */
  readonly flows:
    | readonly (readonly [
        number,
        number,
        string,
        number,
        string,
        YearlyFlow['provenance']['basis'],
        string | null,
        number | null,
      ])[]
    | null;
};

/** What narrows a list further: a box, an id, a page. */
export interface Narrowing {
  readonly condition: Sql;
  readonly limit?: Sql;
}

const ALL: Narrowing = { condition: constant('true') };

/** The question for the facilities of a selection, sorted by id. */
export function facilitiesQuestion(viewer: Viewer, selection: NetworkSelection, narrowing = ALL): Sql {
  return sql`WITH seen AS (${seenFacilities(viewer, selection)}), ends AS (
      SELECT y.donor_id AS id ${chosen(viewer, selection)} UNION SELECT y.receiver_id ${chosen(viewer, selection)}
    )
    SELECT f.id, f.name, f.organisation_id AS "organisationId", o.name AS organisation, f.kind, f.status,
      coalesce(e.place, f.place) AS place, coalesce(e.longitude, f.longitude) AS longitude,
      coalesce(e.latitude, f.latitude) AS latitude, f.position_is_coarse AND e.facility_id IS NULL AS "positionIsCoarse",
      f.position_basis AS "positionBasis", f.position_source AS "positionSource", f.position_year AS "positionYear",
      f.activity_codes AS "activityCodes", f.start_year AS "startYear", f.end_year AS "endYear", f.source, f.note
    FROM facility f JOIN organisation o ON o.id = f.organisation_id
      LEFT JOIN facility_exact_position e ON e.facility_id = f.id AND (${visibleExactPositions(viewer)})
    WHERE f.network_id = ${selection.networkId} AND (${visibleFacilities(viewer)})
      AND (${selectedFacilities(viewer, selection)}) AND (${narrowing.condition})
    ORDER BY f.id ${narrowing.limit ?? constant('')}`;
}

/** The question for the links of a selection, sorted by id. */
export function linksQuestion(viewer: Viewer, selection: NetworkSelection, narrowing = ALL): Sql {
  return sql`WITH seen AS (${seenFacilities(viewer, selection)})
    SELECT y.id, y.donor_id AS "donorId", y.receiver_id AS "receiverId", d.name AS donor, t.name AS receiver,
      d.longitude AS "donorLongitude", d.latitude AS "donorLatitude",
      t.longitude AS "receiverLongitude", t.latitude AS "receiverLatitude",
      y.resource_id AS "resourceId", r.name_en AS "resourceEn", r.name_da AS "resourceDa", r.kind AS "resourceKind",
      r.waste_code AS "wasteCode", y.kind, y.stage, y.start_year AS "startYear", y.end_year AS "endYear",
      y.last_confirmed_year AS "lastConfirmedYear", y.reference, y.source, y.note,
      (SELECT json_agg(json_build_array(w.year, w.amount_value, w.amount_unit, w.amount_canonical_value,
        w.amount_canonical_unit, w.amount_basis, w.amount_source, w.amount_year) ORDER BY w.year)
        FROM synergy_flow w WHERE w.synergy_id = y.id) AS flows
    ${chosen(viewer, selection)} AND (${narrowing.condition})
    ORDER BY y.id ${narrowing.limit ?? constant('')}`;
}

/** How many facilities and links a selection has. */
export async function countSelected(
  reader: Reader,
  viewer: Viewer,
  selection: NetworkSelection,
): Promise<{ readonly facilities: number; readonly links: number }> {
  const counted = sql`SELECT (SELECT count(*) FROM (${facilitiesQuestion(viewer, selection)}) a)::integer AS facilities,
    (SELECT count(*) FROM (WITH seen AS (${seenFacilities(viewer, selection)}) SELECT ${chosen(viewer, selection)}) b)::integer AS links`;
  const [counts] = await reader.query<[{ facilities: number; links: number }]>(...statement(counted));
  return counts;
}

function chosen(viewer: Viewer, selection: NetworkSelection): Sql {
  return sql`FROM synergy y JOIN resource r ON r.id = y.resource_id
    JOIN seen d ON d.id = y.donor_id JOIN seen t ON t.id = y.receiver_id
    WHERE (${selectedSynergies(viewer, selection)})`;
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

export function shapedFacility({ longitude, latitude, ...row }: FacilityRow): ExportedFacility {
  return { ...row, position: pointOf(longitude, latitude) };
}

/** A row as the link of a selection up to this year (null: the latest), with figures from this year on (null: from the first). */
export function linkShaper({ fromYear, toYear }: NetworkSelection): (row: LinkRow) => ExportedLink {
  return ({
    resourceEn,
    resourceDa,
    donorLongitude,
    donorLatitude,
    receiverLongitude,
    receiverLatitude,
    flows,
    ...row
  }) => {
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
      resource: { en: resourceEn, da: resourceDa },
      donorPosition: pointOf(donorLongitude, donorLatitude),
      receiverPosition: pointOf(receiverLongitude, receiverLatitude),
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
