/** A day without time or zone, as spreadsheets hold dates: `YYYY-MM-DD`. */
interface CalendarDay {
  readonly day: string;
}

/** What a cell shows in place of a value: `#N/A`, `#REF!`; `#FORMULA` for a formula without a stored value. */
interface CellFault {
  readonly fault: string;
}

/** A figure that the sheet shows in per cent: 12.5 for a cell with 0.125 and the format `0.0%`. */
interface Percentage {
  readonly percent: number;
}

/** What stands in a cell; null for an empty one. From a CSV all cells are texts. Plain JSON, so that rows can be kept. */
export type Cell = string | number | boolean | CalendarDay | Percentage | CellFault | null;

export interface Row {
  /** As the spreadsheet counts it, from 1; of a CSV the line on which the row begins. */
  readonly number: number;
  /** From column A on; shorter than the header where the last cells are empty. */
  readonly cells: readonly Cell[];
  /** Columns whose value is the stored result of a formula. */
  readonly formulas?: readonly number[];
  /** How many cells a row of a CSV has, the empty ones at its end among them: not that of its header means it is ragged. */
  readonly width?: number;
}

/** What a column holds, counted over all its rows: what decides how its figures and dates are read. */
export interface ColumnSurvey {
  /** 0 for column A. */
  readonly at: number;
  readonly filled: number;
  readonly numbers: number;
  readonly days: number;
  readonly texts: number;
  /** Cells with a formula, whose stored result is taken. */
  readonly formulas: number;
  /** Figures in texts that can only be read with a decimal comma (`1.234,5`, `12,5`), only with a point, or either way (`1.234`). */
  readonly commaFigures: number;
  readonly pointFigures: number;
  readonly undecidedFigures: number;
  /** Dates with strokes that can only be day first (`31/12/2026`), only month first, or either (`03/04/2026`). */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly undecidedDates: number;
  /** The first texts that could be read either way, as they stand there. */
  readonly undecidedExamples: readonly string[];
  /** The first different values, as shown to a person who maps the column. */
  readonly examples: readonly string[];
}

/** A sheet as far as it must be known before its rows can be read: one pass over it, memory does not grow with the rows. */
export interface SheetSurvey {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with anything in them, the header among them. */
  readonly filledRows: number;
  /** The first rows with anything in them: the header is looked for here. */
  readonly head: readonly Row[];
  readonly columns: readonly ColumnSurvey[];
}

/** The letters of a column: A for 0, AA for 26. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** `Ark1!C17`; names with blanks or signs in quotes, as spreadsheets write them. */
export function cellAddress(sheet: string, row: number, at: number): string {
  const name = /^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${columnLetters(at)}${row}`;
}

/** The cell as a person sees it; empty for an empty one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : 'fault' in cell ? cell.fault : `${cell.percent} %`;
  return String(cell).trim();
}
