/** A documented park: what each by-product stream of a donor went to. */
export interface ParkWithAnswers {
  readonly park: string;
  readonly source: string;
  /** By sector, as the papers name them. */
  readonly facilities: readonly string[];
  readonly streams: readonly (readonly [donor: string, byProduct: string, receivers: readonly string[]])[];
}
