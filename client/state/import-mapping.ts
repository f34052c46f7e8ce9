import { checkMapping } from '../../src/domain/import/check-mapping.ts';
import { columnByKey } from '../../src/domain/import/columns.ts';
import { headerAt, signatureOf } from '../../src/domain/import/find-header.ts';
import type { ColumnMapping, Mapping, SheetMapping } from '../../src/domain/import/mapping.ts';
import { proposeForHeader } from '../../src/domain/import/recognise-columns.ts';
import { cellText } from '../../src/domain/import/sheet.ts';
import type { SheetSurvey } from '../../src/domain/import/sheet.ts';
import type { LocalText } from '../../src/domain/text.ts';
import { apiWord } from './api-word.ts';
import { domainWord } from './domain-word.ts';

interface ShownSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly filledRows: number;
  readonly head: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly columns: readonly { readonly at: number; readonly filled: number; readonly examples: readonly string[] }[];
}

interface ShownMapping {
  readonly newFacilities: readonly string[];
  readonly sheets: readonly (Pick<SheetMapping, 'sheet' | 'included' | 'headerRow' | 'headerRows'> & {
    readonly defaults: readonly { readonly field: string; readonly text: string }[];
    readonly columns: readonly {
      readonly at: number;
      readonly header: string;
      readonly field?: string | null;
      readonly unit?: string | null;
      readonly decimalSign?: 'COMMA' | 'POINT' | null;
      readonly dateOrder?: 'DAY_FIRST' | 'MONTH_FIRST' | null;
      readonly confidence: number;
    }[];
  })[];
}

/** What is said of a sheet or column: a question, or a note. */
export interface Told {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: LocalText;
}

/** The sheets as the domain knows them; what only the whole file tells is not counted again. */
export function surveysOf(sheets: readonly ShownSheet[]): readonly SheetSurvey[] {
  return sheets.map(({ name, hidden, filledRows, head, columns }) => ({
    name,
    hidden,
    filledRows,
    head: head.map(({ row, cells }) => ({ number: row, cells })),
    columns: columns.map(({ at, filled, examples }) => ({
      at,
      filled,
      numbers: 0,
      days: 0,
      texts: filled,
      formulas: 0,
      commaFigures: 0,
      pointFigures: 0,
      undecidedFigures: 0,
      dayFirst: 0,
      monthFirst: 0,
      undecidedDates: 0,
      undecidedExamples: [],
      examples,
    })),
  }));
}

/** The mapping as the domain knows it: what was proposed, or confirmed before. */
export function mappingOf({ newFacilities, sheets }: ShownMapping, surveys: readonly SheetSurvey[]): Mapping {
  return {
    version: 1,
    newFacilities,
    sheets: sheets.map(({ defaults, columns, ...sheet }) => ({
      ...sheet,
      signature: signatureIn(sheet, surveys),
      defaults: Object.fromEntries(defaults.map(({ field, text }) => [field, text])),
      columns: columns.map(({ field, unit, decimalSign, dateOrder, ...column }) => ({
        ...column,
        field: field ?? null,
        unit: unit ?? null,
        decimalSign: decimalSign ? domainWord(decimalSign) : null,
        dateOrder: dateOrder ? domainWord(dateOrder) : null,
      })),
    })),
  };
}

function signatureIn(
  { sheet, headerRow, headerRows }: Pick<SheetMapping, 'sheet' | 'headerRow' | 'headerRows'>,
  surveys: readonly SheetSurvey[],
): string {
  const survey = surveys.find(({ name }) => name === sheet);
  return signatureOf((survey && headerAt(survey, headerRow, headerRows)?.texts) ?? []);
}

/** So many values of a column are shown. */
const EXAMPLES = 3;

/** What stands below the header in a column: its first different values. */
export function examplesBelow(
  { head, columns }: SheetSurvey,
  { headerRow, headerRows }: Pick<SheetMapping, 'headerRow' | 'headerRows'>,
  at: number,
): readonly string[] {
  const last = headerRow + headerRows - 1;
  const cellsOf = (rows: SheetSurvey['head']) => rows.map(({ cells }) => cellText(cells[at])).filter(Boolean);
  const above = new Set(cellsOf(head.filter(({ number }) => number <= last)));
  const below = cellsOf(head.filter(({ number }) => number > last));
  const counted = columns.find((column) => column.at === at)?.examples ?? [];
  return [...new Set([...below, ...counted.filter((text) => !above.has(text))])].slice(0, EXAMPLES);
}

/** As the API takes it. */
export function mappingInput({ newFacilities, sheets }: Mapping) {
  return {
    newFacilities: [...newFacilities],
    sheets: sheets.map(({ sheet, included, headerRow, headerRows, columns, defaults }) => ({
      sheet,
      included,
      headerRow,
      headerRows,
      columns: columns.map(({ at, field, unit, decimalSign, dateOrder }) => ({
        at,
        field,
        unit,
        decimalSign: decimalSign && apiWord(decimalSign),
        dateOrder: dateOrder && apiWord(dateOrder),
      })),
      defaults: Object.entries(defaults)
        .filter(([, text]) => text !== '')
        .map(([field, text]) => ({ field, text })),
    })),
  };
}

export function withSheet(mapping: Mapping, sheet: string, change: Partial<SheetMapping>): Mapping {
  return { ...mapping, sheets: mapping.sheets.map((one) => (one.sheet === sheet ? { ...one, ...change } : one)) };
}

/** With one column taken for something else; that is then as sure as a person is. */
export function withColumn(mapping: Mapping, sheet: string, at: number, change: Partial<ColumnMapping>): Mapping {
  const columns = mapping.sheets
    .find((one) => one.sheet === sheet)
    ?.columns.map((column) => (column.at === at ? { ...column, confidence: 1, ...change } : column));
  return columns ? withSheet(mapping, sheet, { columns }) : mapping;
}

/** With another row as the header: its columns are recognised anew; how figures are written stays known. */
export function withHeader(mapping: Mapping, survey: SheetSurvey, headerRow: number, headerRows: number): Mapping {
  const before = mapping.sheets.find(({ sheet }) => sheet === survey.name);
  const { columns, defaults, signature } = proposeForHeader(survey, headerRow, headerRows, []);
  const known = new Map(before?.columns.map((column) => [column.at, column]));
  return withSheet(mapping, survey.name, {
    headerRow,
    headerRows,
    signature,
    defaults: { ...before?.defaults, ...defaults },
    columns: columns.map((column) => ({
      ...column,
      decimalSign: column.decimalSign ?? known.get(column.at)?.decimalSign ?? null,
      dateOrder: column.dateOrder ?? known.get(column.at)?.dateOrder ?? null,
    })),
  });
}

/** What a mapping itself gets wrong is judged anew at every change; these come from there. */
const OF_THE_MAPPING: ReadonlySet<string> = new Set([
  'NO_SHEET_INCLUDED',
  'SHEET_UNKNOWN',
  'HEADER_CHANGED',
  'FIELD_UNKNOWN',
  'FIELD_TWICE',
  'DIRECTION_MISSING',
  'RESOURCE_MISSING',
]);

/** What keeps the mapping from being confirmed, and what is still open or should be known about it. */
export function toldOf(
  mapping: Mapping,
  surveys: readonly SheetSurvey[],
  questions: readonly Told[],
): { readonly problems: readonly Told[]; readonly open: readonly Told[] } {
  const open = questions.filter(({ code, path }) => {
    if (OF_THE_MAPPING.has(code)) return false;
    const sheet = mapping.sheets[Number(path[1])];
    if (path[0] === 'sheets' && sheet?.included !== true) return false;
    if (path[2] !== 'columns') return true;
    // Answered, or asked of a column that is left out.
    const column = sheet?.columns[Number(path[3])];
    if (code === 'COLUMN_DUPLICATE') return column?.field === null;
    if (column === undefined || column.field === null) return false;
    if (code === 'DECIMAL_SIGN_OPEN') return column.decimalSign === null;
    return code !== 'DATE_ORDER_OPEN' || column.dateOrder === null;
  });
  return { problems: checkMapping(mapping, surveys), open };
}

/** What is said of one column of a sheet, by their places in the mapping. */
export function toldOfColumn<One extends Told>(told: readonly One[], sheet: number, column: number): readonly One[] {
  return told.filter(
    ({ path }) =>
      path[0] === 'sheets' &&
      Number(path[1]) === sheet &&
      path[2] === 'columns' &&
      path[3] !== undefined &&
      Number(path[3]) === column,
  );
}

/** What is said of a sheet as a whole. */
export function toldOfSheet<One extends Told>(told: readonly One[], sheet: number): readonly One[] {
  return told.filter(
    ({ path }) => path[0] === 'sheets' && Number(path[1]) === sheet && (path[2] !== 'columns' || path[3] === undefined),
  );
}

const KINDS_WITH_SIGN: ReadonlySet<string> = new Set(['number', 'amount', 'share', 'latitude', 'longitude']);

/** What must be known of a column to read its cells. */
export function readingOf(field: string | null): {
  readonly figure: boolean;
  readonly unit: boolean;
  readonly date: boolean;
} {
  const column = field === null ? null : columnByKey(field);
  const kind = column?.kind ?? 'text';
  return {
    figure: KINDS_WITH_SIGN.has(kind),
    unit: kind === 'amount' || (field?.startsWith('property:') === true && kind === 'number'),
    date: kind === 'date',
  };
}

/** How fields stand together in a list that one chooses from. */
export const FIELD_GROUPS = ['what', 'howMuch', 'where', 'when', 'status', 'today', 'quality', 'months'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const GROUP_OF: readonly (readonly [RegExp, FieldGroup])[] = [
  [/^property:/, 'quality'],
  [/^(?:month|weekday)\d/, 'months'],
  [/^(?:facility|organisation|place|latitude|longitude|activityCode)/, 'where'],
  [/^(?:amount|unit|basis|source|year|operatingHours)$/, 'howMuch'],
  [/^(?:availability|batch|valid)/, 'when'],
  [/^(?:wasteStatus|isHazardous|permits)|(?:Met|Evidence)$/, 'status'],
  [/^present/, 'today'],
];

export function fieldGroup(key: string): FieldGroup {
  return GROUP_OF.find(([pattern]) => pattern.test(key))?.[1] ?? 'what';
}
