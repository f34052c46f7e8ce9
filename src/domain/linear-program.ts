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

type LinearAnswer =
  | { readonly status: 'optimal'; readonly objective: number; readonly values: readonly number[] }
  | { readonly status: 'infeasible' | 'unbounded' };

/** The domain names no solver: whoever asks it brings one. The same program must get the same answer. */
export type SolveLinearProgram = (program: LinearProgram) => LinearAnswer;

/** A linear program of which some variables must be whole numbers. */
export interface MixedProgram extends LinearProgram {
  /** Which x. */
  readonly whole: readonly number[];
}

/** `bound`: no answer has a smaller objective. Equal to the objective, but for rounding, where the answer is optimal. */
export type MixedAnswer =
  | { readonly status: 'infeasible' | 'unbounded' | 'not found' }
  | {
      readonly status: 'optimal' | 'best found';
      readonly objective: number;
      readonly values: readonly number[];
      readonly bound: number;
    };

/** Limited by nodes of the search, never by time: the same program must get the same answer. */
export type SolveMixedProgram = (program: MixedProgram) => MixedAnswer;
