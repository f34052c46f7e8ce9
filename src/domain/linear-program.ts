/** Minimise objective · x subject to lower ≤ row · x ≤ upper for every row, and x ≥ 0. Bounds may be infinite. */
export interface LinearProgram {
  readonly objective: readonly number[];
  readonly rows: readonly LinearRow[];
}

export interface LinearRow {
  /** Which x, and its factor; an x at most once a row. */
  readonly terms: readonly (readonly [x: number, factor: number])[];
  readonly lower: number;
  readonly upper: number;
}

export type LinearAnswer =
  | { readonly status: 'optimal'; readonly objective: number; readonly values: readonly number[] }
  | { readonly status: 'infeasible' | 'unbounded' };

/** The domain names no solver: whoever asks it brings one. The same program must get the same answer. */
export type SolveLinearProgram = (program: LinearProgram) => LinearAnswer;
