import type { Row } from '../../domain/import/sheet.ts';
import type { Problem } from '../../domain/problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Delimiter = ';' | ',' | '\t' | '|';

/** What the person decided about a CSV; what is left out is found out. */
export interface ReadingChoices {
  readonly encoding?: Encoding | null;
  readonly delimiter?: Delimiter | null;
}

/** A sheet of a file on disk. */
interface SpreadsheetSheet {
  readonly name: string;
  readonly hidden: boolean;
  /**
   * Its rows from the first on, read anew at each call; leaving the loop closes the file. Rows without any value are left out.
   *
   * @throws ProblemError where the file breaks a limit or its format on the way (codes in `spreadsheet-problems.ts`).
   */
  readonly rows: () => AsyncIterable<Row>;
}

export interface Spreadsheet {
  readonly format: 'csv' | 'xlsx';
  /** Null for XLSX. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly SpreadsheetSheet[];
  /** What the person should know and need not act upon: hidden sheets, formulas, links, an encoding that was guessed. */
  readonly notes: readonly Problem[];
}
