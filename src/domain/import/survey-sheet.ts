import type { Row, SheetSurvey } from './sheet.ts';

/** Counts a sheet while its rows pass by: `add` each, then `survey`. */
export interface SheetSurveyor {
  readonly add: (row: Row) => void;
  readonly survey: () => SheetSurvey;
}

/** A surveyor for a sheet: the first of the two passes that an import makes. */
export function sheetSurveyor(name: string, hidden: boolean): SheetSurveyor {
  throw new Error(`Not built yet: ${name}, ${String(hidden)}.`);
}
