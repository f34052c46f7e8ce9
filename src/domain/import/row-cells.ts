import type { CellProblem } from './cell-problem.ts';
import { choiceNamed } from './choice.ts';
import type { Choice } from './choice.ts';
import { columnByKey } from './columns.ts';
import { proposal, quoted, refused, taken, NOTHING } from './finding.ts';
import type { CellReading, Finding } from './finding.ts';
import type { ColumnMapping, SheetMapping } from './mapping.ts';
import { cellAddress, cellText } from './sheet.ts';
import type { Cell, Row } from './sheet.ts';

/** The cells of one row by field, with what there is to say about them. */
export interface RowCells {
  /** The field's own cell, or what holds for every row; null where both are empty. */
  readonly cell: (field: string) => Cell;
  /** Its text; null where it is empty. */
  readonly text: (field: string) => string | null;
  readonly column: (field: string) => ColumnMapping | null;
  readonly choice: <T extends string>(field: string, choices: readonly Choice<T>[]) => T | null;
  /** Takes note of the findings at the field and gives the value. */
  readonly take: <T>(field: string, reading: CellReading<T>) => T | null;
  readonly tell: (field: string | null, finding: Finding) => void;
  readonly problems: () => readonly CellProblem[];
}

/** Which column each field of a sheet stands in: the same for all its rows. */
export function columnsByField({ columns }: SheetMapping): ReadonlyMap<string, ColumnMapping> {
  return new Map(columns.flatMap((column) => (column.field === null ? [] : [[column.field, column] as const])));
}

export function rowCells(row: Row, sheet: SheetMapping, columns: ReadonlyMap<string, ColumnMapping>): RowCells {
  const problems: CellProblem[] = [];
  const tell: RowCells['tell'] = (field, finding) => {
    const at = field === null ? null : (columns.get(field)?.at ?? null);
    problems.push({
      ...finding,
      sheet: sheet.sheet,
      row: row.number,
      column: at,
      address:
        at === null
          ? cellAddress(sheet.sheet, row.number, 0).replace(/A(?=\d+$)/, '')
          : cellAddress(sheet.sheet, row.number, at),
      field,
      given: at === null ? '' : cellText(row.cells[at]),
    });
  };
  const faulty = new Set<string>();
  const cell: RowCells['cell'] = (field) => {
    const column = columns.get(field);
    const own = column === undefined ? null : (row.cells[column.at] ?? null);
    if (own !== null && typeof own === 'object' && 'fault' in own) {
      if (!faulty.has(field)) tell(field, faultFinding(own.fault));
      faulty.add(field);
      return null;
    }
    if (own === null || (typeof own === 'string' && own.trim() === '')) return sheet.defaults[field] ?? null;
    return own;
  };
  const take: RowCells['take'] = (field, reading) => {
    reading.findings.forEach((finding) => {
      tell(field, finding);
    });
    return reading.value;
  };
  return {
    cell,
    text: (field) => {
      const text = cellText(cell(field));
      return text === '' ? null : text;
    },
    column: (field) => columns.get(field) ?? null,
    choice: (field, choices) => take(field, readChoice(cell(field), field, choices)),
    take,
    tell,
    problems: () => problems,
  };
}

function readChoice<T extends string>(cell: Cell, field: string, choices: readonly Choice<T>[]): CellReading<T> {
  const text = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cellText(cell);
  if (text === '') return NOTHING;
  const found = choiceNamed(choices, text);
  if (found !== null) return taken(found.value);
  const label = columnByKey(field)?.label ?? { en: field, da: field };
  const offered = (language: 'en' | 'da'): string => choices.map((choice) => choice.label[language]).join(', ');
  return refused(
    'CHOICE_UNKNOWN',
    {
      en: `${label.en}: ${quoted(text).en} is not known. It can be ${offered('en')}.`,
      da: `${label.da}: ${quoted(text).da} kendes ikke. Mulighederne er ${offered('da')}.`,
    },
    choices.map((choice) => proposal(choice.label.da, choice.label)),
  );
}

function faultFinding(fault: string): Finding {
  const message =
    fault === '#FORMULA'
      ? {
          en: 'The cell holds a formula whose result is not stored in the file. Open it in a spreadsheet program, save it and import it again, or type the value.',
          da: 'Cellen indeholder en formel, hvis resultat ikke er gemt i filen. Åbn den i et regneark, gem den og importér den igen, eller skriv værdien.',
        }
      : { en: `The cell shows the error ${fault}.`, da: `Cellen viser fejlen ${fault}.` };
  return { severity: 'error', code: 'CELL_FAULT', message, proposals: [] };
}
