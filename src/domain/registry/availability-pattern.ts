import type { StoredAmount } from '../quantity/amount.ts';

/** How a stream spreads over the year, beyond the word for it: each part says something where it is not null. */
export interface AvailabilityPattern {
  /** The share of the year's amount that comes in each month, January first: 12 shares, 0 … 1, that add up to 1. */
  readonly monthlyShares: readonly number[] | null;
  /** The share of a week's amount that comes on each day, Monday first: 7 shares, 0 … 1, that add up to 1. */
  readonly weekdayShares: readonly number[] | null;
  /** How much comes at once: tonnes, cubic metres, megawatt hours. */
  readonly batchAmount: StoredAmount | null;
  /** Days from one batch to the next. */
  readonly batchEveryDays: number | null;
}
