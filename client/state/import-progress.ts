export type ImportState = 'UPLOADED' | 'READ' | 'MAPPED' | 'CHECKED' | 'STORING' | 'DONE' | 'CANCELLED' | 'FAILED';

/** What a person does on the way, one after the other. */
export const IMPORT_STEPS = ['file', 'columns', 'rows', 'result'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

const STEP_OF: Readonly<Record<ImportState, ImportStep>> = {
  UPLOADED: 'file',
  READ: 'columns',
  MAPPED: 'rows',
  CHECKED: 'rows',
  STORING: 'result',
  DONE: 'result',
  CANCELLED: 'result',
  FAILED: 'result',
};

export function stepOf(state: ImportState): ImportStep {
  return STEP_OF[state];
}

/** Whether the server works on it, and nobody is asked. */
export function isUnderWay(state: ImportState): boolean {
  return state === 'UPLOADED' || state === 'MAPPED' || state === 'STORING';
}

/** Whether it can still be cancelled. */
export function isOpen(state: ImportState): boolean {
  return isUnderWay(state) || state === 'READ' || state === 'CHECKED';
}

interface Work {
  readonly state: ImportState;
  readonly rowsRead: number;
  readonly rowsChecked: number;
  readonly rowsStored: number;
}

/** Rows that the present work is through with, and of how many; null where the number of rows is not known yet. */
export function workDone({ state, rowsRead, rowsChecked, rowsStored }: Work): {
  readonly done: number;
  readonly of: number | null;
} {
  if (state === 'UPLOADED') return { done: rowsRead, of: null };
  return { done: Math.min(state === 'STORING' ? rowsStored : rowsChecked, rowsRead), of: rowsRead };
}

/** In quarters: what is read aloud shall not be read aloud at every row. */
export function quartersDone(work: Work): number {
  const { done, of } = workDone(work);
  return of === null || of === 0 ? 0 : Math.floor((done / of) * 4) / 4;
}
