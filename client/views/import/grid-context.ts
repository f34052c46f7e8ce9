import { createContext, use } from 'react';
import type { ImportRow } from '../../api/import-questions.ts';
import type { CellPlace } from '../../state/import-rows.ts';

/** What can be done in the grid. */
interface Grid {
  /** Puts a text into a cell; `before` is what stood there. */
  readonly fix: (at: CellPlace, text: string, before: string) => void;
  readonly skip: (row: ImportRow, isSkipped: boolean) => void;
  /** Confirms that a name is of a facility that is new, although others are called alike; all rows are checked anew. */
  readonly isNewFacility: (name: string) => void;
}

const GridContext = createContext<Grid | null>(null);
export const GridProvider = GridContext.Provider;

export function useGrid(): Grid {
  const grid = use(GridContext);
  if (!grid) throw new Error('A part of the grid stands outside of it.');
  return grid;
}
