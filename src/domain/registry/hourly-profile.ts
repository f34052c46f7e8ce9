import type { Provenance } from './provenance.ts';

/** Hours of a year of 365 days: an hourly profile has one value for each, the hour from midnight to one on 1 January first. */
export const HOURS_OF_YEAR = 8760;

/** What an hourly profile says in a few figures, all in terms of `unit`. */
export interface HourlyProfileSummary {
  /** Code of the unit of what comes in one hour, such as `t`, `m3`, `MWh`. */
  readonly unit: string;
  readonly sum: number;
  readonly peak: number;
  readonly mean: number;
  /** Mean by peak, 0 … 1; null where nothing comes at all. */
  readonly loadFactor: number | null;
  /** January first: 12 sums. */
  readonly monthlySums: readonly number[];
  readonly provenance: Provenance;
}
