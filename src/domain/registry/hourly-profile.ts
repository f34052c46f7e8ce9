import type { SeriesSummary } from '../quantity/profile/summarise-series.ts';
import type { Provenance } from './provenance.ts';

/** What an hourly profile says in a few figures, all in terms of `unit`. */
export interface HourlyProfileSummary extends SeriesSummary {
  /** Code of the unit of what comes in one hour, such as `t`, `m3`, `MWh`. */
  readonly unit: string;
  readonly provenance: Provenance;
}

/** How much comes in each hour of a year. */
export interface HourlyProfile {
  /** 8,760 amounts, the hour from midnight to one on 1 January first. */
  readonly values: readonly number[];
  readonly summary: HourlyProfileSummary;
}
