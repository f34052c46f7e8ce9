/** A number with its unit, as a person typed it. */
export interface Amount {
  /** Finite, not negative. */
  readonly value: number;
  /** Code of a unit in `unit.ts`. */
  readonly unit: string;
}

/** An amount with the same amount in the canonical unit of its dimension (t/y, m3/y, Nm3/y, MWh/y, t, m3, Nm3, MWh). */
export interface StoredAmount extends Amount {
  readonly canonicalValue: number;
  readonly canonicalUnit: string;
}
