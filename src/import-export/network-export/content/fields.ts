import { YEARLY_UNITS } from '../../../domain/network/strand-amounts.ts';
import type { LocalText } from '../../../domain/text.ts';
import type { ExportedFacility, ExportedFigure, ExportedLink } from './exported-network.ts';

export type FieldType = 'text' | 'integer' | 'number' | 'boolean';
export type FieldValue = string | number | boolean | null;

/** One fact of a row, as a column or an attribute. The key is an NMTOKEN, as GraphML wants it: no blanks, no strokes. */
export interface Field<Row> {
  readonly key: string;
  readonly label: LocalText;
  readonly type: FieldType;
  readonly of: (row: Row) => FieldValue;
}

function field<Row>(key: string, type: FieldType, en: string, da: string, of: (row: Row) => FieldValue): Field<Row> {
  return { key, type, label: { en, da }, of };
}

type Facility = ExportedFacility;
type Link = ExportedLink;

/** Beside id and name, which every format has a place of its own for. */
export const FACILITY_FIELDS: readonly Field<Facility>[] = [
  field('organisation', 'text', 'Organisation', 'Organisation', ({ organisation }) => organisation),
  field('organisation_id', 'text', 'Id of the organisation', 'Organisationens id', (row) => row.organisationId),
  field('kind', 'text', 'Kind', 'Type', ({ kind }) => kind),
  field('status', 'text', 'Status', 'Status', ({ status }) => status),
  field('activity_codes', 'text', 'Activities (NACE Rev. 2)', 'Brancher (NACE rev. 2)', ({ activityCodes }) =>
    activityCodes.length === 0 ? null : activityCodes.join(' '),
  ),
  field('place', 'text', 'Place', 'Sted', ({ place }) => place),
  field('latitude', 'number', 'Latitude (WGS 84, °)', 'Breddegrad (WGS 84, °)', (row) => row.position?.[1] ?? null),
  field('longitude', 'number', 'Longitude (WGS 84, °)', 'Længdegrad (WGS 84, °)', (row) => row.position?.[0] ?? null),
  field(
    'position_is_coarse',
    'boolean',
    'Position is coarse (some 11 km)',
    'Positionen er omtrentlig (ca. 11 km)',
    (row) => (row.position === null ? null : row.positionIsCoarse),
  ),
  field('position_basis', 'text', 'Basis of the position', 'Positionens grundlag', (row) => row.positionBasis),
  field('position_source', 'text', 'Source of the position', 'Positionens kilde', (row) => row.positionSource),
  field('position_year', 'integer', 'Year of the position', 'Positionens år', (row) => row.positionYear),
  field('start_year', 'integer', 'First year', 'Første år', ({ startYear }) => startYear),
  field('end_year', 'integer', 'Last year', 'Sidste år', ({ endYear }) => endYear),
  field('documented_in', 'text', 'Source', 'Kilde', ({ source }) => source),
  field('note', 'text', 'Note', 'Note', ({ note }) => note),
];

/** `t DM/y` is the attribute `tDM_per_year`. */
export function unitKey(unit: string): string {
  return unit.replaceAll(' ', '').replace(/\/y$/, '_per_year');
}

const amountFields = YEARLY_UNITS.map((unit): Field<Link> =>
  field(unitKey(unit), 'number', `Amount (${unit})`, `Mængde (${unit})`, ({ amounts }) => {
    for (const figure of amounts) if (figure.unit === unit) return figure.amount;
    return null;
  }),
);

const ofFirst =
  (read: (figure: ExportedFigure) => FieldValue) =>
  ({ amounts: [first] }: Link): FieldValue =>
    first === undefined ? null : read(first);

/** Beside id and both ends. */
export const LINK_FIELDS: readonly Field<Link>[] = [
  field('resource', 'text', 'Resource', 'Ressource (engelsk)', ({ resource }) => resource.en),
  field('resource_da', 'text', 'Resource (Danish)', 'Ressource', ({ resource }) => resource.da),
  field('resource_id', 'text', 'Id of the resource', 'Ressourcens id', ({ resourceId }) => resourceId),
  field('resource_kind', 'text', 'Kind of resource', 'Ressourcetype', ({ resourceKind }) => resourceKind),
  field('waste_code', 'text', 'Waste code (EWC)', 'Affaldskode (EAK)', ({ wasteCode }) => wasteCode),
  field('exchange', 'text', 'Kind of exchange', 'Udvekslingens type', ({ kind }) => kind),
  field('stage', 'text', 'Stage', 'Stadie', ({ stage }) => stage),
  field('start_year', 'integer', 'First year', 'Første år', ({ startYear }) => startYear),
  field('end_year', 'integer', 'Last year', 'Sidste år', ({ endYear }) => endYear),
  field('last_confirmed_year', 'integer', 'Last confirmed in', 'Senest bekræftet i', (row) => row.lastConfirmedYear),
  ...amountFields,
  field(
    'amount_year',
    'integer',
    'Year of the amount',
    'Mængdens år',
    ofFirst(({ year }) => year),
  ),
  field(
    'amount_written',
    'number',
    'Amount as written',
    'Mængde som skrevet',
    ofFirst(({ writtenValue }) => writtenValue),
  ),
  field(
    'amount_written_unit',
    'text',
    'Unit as written',
    'Enhed som skrevet',
    ofFirst(({ writtenUnit }) => writtenUnit),
  ),
  field(
    'amount_basis',
    'text',
    'Basis of the amount',
    'Mængdens grundlag',
    ofFirst(({ basis }) => basis),
  ),
  field(
    'amount_source',
    'text',
    'Source of the amount',
    'Mængdens kilde',
    ofFirst(({ source }) => source),
  ),
  field(
    'amount_source_year',
    'integer',
    'Year of the source',
    'Kildens år',
    ofFirst(({ sourceYear }) => sourceYear),
  ),
  // One figure is told whole by the columns before.
  field('series', 'text', 'All yearly figures (JSON)', 'Alle årstal (JSON)', ({ series }) =>
    series.length < 2 ? null : JSON.stringify(series),
  ),
  field('reference', 'text', 'Reference', 'Reference', ({ reference }) => reference),
  field('documented_in', 'text', 'Source', 'Kilde', ({ source }) => source),
  field('note', 'text', 'Note', 'Note', ({ note }) => note),
];
