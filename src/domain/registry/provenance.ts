/** How a figure came to be known. */
export const BASES = ['measured', 'reported', 'published', 'estimated'] as const;
export type Basis = (typeof BASES)[number];

/** Where a figure is from: every figure of the registry carries one. */
export interface Provenance {
  readonly basis: Basis;
  /** Document, measurement or method, in words; null where the person gave none. */
  readonly source: string | null;
  /** Calendar year the figure speaks of; null where unknown. */
  readonly year: number | null;
}
