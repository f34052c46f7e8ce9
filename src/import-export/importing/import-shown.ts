import { COLUMNS } from '../../domain/import/columns.data.ts';
import { propertyColumn } from '../../domain/import/columns.ts';
import { headerAt, signatureOf } from '../../domain/import/find-header.ts';
import type { ColumnMapping, Mapping, SheetMapping } from '../../domain/import/mapping.ts';
import { cellText, columnLetters, type SheetSurvey } from '../../domain/import/sheet.ts';
import type { Problem } from '../../domain/problem.ts';
import { QUALITY_PROPERTIES } from '../../domain/quantity/quality-properties.data.ts';
import type { Import, ImportRow } from './import.ts';

/** A mapping as somebody sends it: what the file itself says is left out. */
export interface GivenMapping {
  readonly sheets: readonly (Pick<SheetMapping, 'sheet' | 'included' | 'headerRow' | 'headerRows'> & {
    readonly columns: readonly ({ readonly at: number } & {
      readonly [Key in 'field' | 'unit' | 'decimalSign' | 'dateOrder']?: ColumnMapping[Key] | null;
    })[];
    readonly defaults?: readonly { readonly field: string; readonly text: string }[] | null;
  })[];
  readonly newFacilities?: readonly string[] | null;
}

/** The whole mapping, with the headers that the file has. */
export function mappingOf({ sheets, newFacilities }: GivenMapping, surveys: readonly SheetSurvey[]): Mapping {
  return {
    version: 1,
    newFacilities: newFacilities ?? [],
    sheets: surveys.map((survey): SheetMapping => {
      const given = sheets.find(({ sheet }) => sheet === survey.name);
      const { headerRow, headerRows } = given ?? { headerRow: 1, headerRows: 1 };
      const header = headerAt(survey, headerRow, headerRows)?.texts ?? [];
      const columnAt = new Map(given?.columns.map((column) => [column.at, column]));
      const places = survey.columns.map(({ at }) => at);
      return {
        sheet: survey.name,
        included: given?.included ?? false,
        headerRow,
        headerRows,
        signature: signatureOf(header),
        columns: places.map((at): ColumnMapping => {
          const column = columnAt.get(at);
          return {
            at,
            header: header[at] ?? '',
            field: column?.field ?? null,
            unit: column?.unit ?? null,
            decimalSign: column?.decimalSign ?? null,
            dateOrder: column?.dateOrder ?? null,
            confidence: 1,
          };
        }),
        defaults: Object.fromEntries((given?.defaults ?? []).map(({ field, text }) => [field, text])),
      };
    }),
  };
}

/** An import as people look at it: cells as texts, defaults as a list. */
export function shownImport({ mapping, ...found }: Import) {
  return {
    ...found,
    notes: found.notes.map(shownProblem),
    questions: found.questions.map(shownProblem),
    problems: found.problems.map(shownProblem),
    mapping: mapping && {
      newFacilities: mapping.newFacilities,
      sheets: mapping.sheets.map(({ defaults, ...sheet }) => ({
        ...sheet,
        defaults: Object.entries(defaults).map(([field, text]) => ({ field, text })),
      })),
    },
  };
}

export function shownSheet({ name, hidden, filledRows, head, columns }: SheetSurvey) {
  return {
    name,
    hidden,
    filledRows,
    head: head.map(({ number, cells }) => ({ row: number, cells: cells.map(cellText) })),
    columns: columns.map(({ at, filled, examples }) => ({ at, letters: columnLetters(at), filled, examples })),
  };
}

export function shownRow({ sheet, number, cells, given, ...row }: ImportRow, surveys: readonly SheetSurvey[]) {
  return {
    ...row,
    sheet: surveys[sheet]?.name ?? '',
    row: number,
    cells: cells.map(cellText),
    given: given?.map(cellText) ?? null,
  };
}

function shownProblem({ code, path, message }: Problem) {
  return { code, path: path.map(String), message };
}

/** What a column can be taken for: the fields of a stream, then the figures of its quality. */
export const IMPORT_FIELDS = [
  ...COLUMNS,
  ...QUALITY_PROPERTIES.flatMap(({ key }) =>
    (['minimum', 'typical', 'maximum'] as const).map((part) => propertyColumn({ name: key, part }, null)),
  ),
];
