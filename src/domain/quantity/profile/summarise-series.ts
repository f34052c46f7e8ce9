import { HOURS_OF_YEAR, monthlySums } from './hourly-series.ts';
import type { HourlySeries } from './hourly-series.ts';

/** What an hourly series says in a few figures, in its own unit. */
export interface SeriesSummary {
  readonly sum: number;
  readonly peak: number;
  readonly mean: number;
  /** Mean by peak, 0 … 1; null where nothing comes at all. */
  readonly loadFactor: number | null;
  /** January first: 12 sums. */
  readonly monthlySums: readonly number[];
}

/** The series in a few figures. */
export function summariseSeries(series: HourlySeries): SeriesSummary {
  const months = monthlySums(series);
  const sum = months.reduce((total, month) => total + month, 0);
  const peak = series.reduce((most, amount) => Math.max(most, amount), 0);
  const mean = sum / HOURS_OF_YEAR;
  // A level series may come out a hair above its own peak.
  return { sum, peak, mean, loadFactor: peak > 0 ? Math.min(1, mean / peak) : null, monthlySums: months };
}
