import type { LocalText } from '../text.ts';

/** What could stand in the cell instead. */
export interface Proposal {
  /** To be put into the cell as it is. */
  readonly value: string;
  readonly label: LocalText;
}

/** Something about a cell or a row. An error keeps the row out, a warning is told and the row is taken. */
export interface CellProblem {
  readonly severity: 'error' | 'warning';
  /** Stable: `NUMBER_AMBIGUOUS`, `WASTE_CODE_UNKNOWN`. */
  readonly code: string;
  readonly message: LocalText;
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** 0 for column A; null where it is about the whole row or a column that is not there. */
  readonly column: number | null;
  /** `Ark1!C17`; the sheet and row alone (`Ark1!17`) where no cell is meant. */
  readonly address: string;
  /** Key of the field that the column is taken for; null for the whole row. */
  readonly field: string | null;
  /** What stands in the cell. */
  readonly given: string;
  readonly proposals: readonly Proposal[];
}
