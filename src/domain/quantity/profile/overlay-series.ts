import type { HourlySeries } from './hourly-series.ts';

/** What becomes of a demand when one supply is laid over it, hour by hour; amounts in the unit of the series. */
export interface SeriesOverlay {
  readonly supply: number;
  readonly demand: number;
  /** What is served at once: each hour the lesser of the two. */
  readonly covered: number;
  /** The same hour by hour. */
  readonly coveredByHour: HourlySeries;
  /** Share of the demand that is served without any storage, 0 … 1; null where nothing is demanded. */
  readonly coverage: number | null;
  /** Hours in which something is demanded, and those of them in which all of it is served without storage. */
  readonly hoursOfDemand: number;
  readonly hoursCovered: number;
  /** Share that could be served with storage of any size: the year's supply by its demand, at most 1. */
  readonly coverageWithStorage: number | null;
  /** The smallest storage with which all of the demand is served; null where the year's supply falls short of it. */
  readonly storageForFullCoverage: number | null;
}

/** Of a year's amount; less is rounding. */
const ROUNDING = 1e-9;

/**
 * Lays a supply over a demand. Both are non-negative and of one length and unit, and taken to come round every year.
 *
 * The storage is found by the sequent-peak algorithm (Thomas and Burden 1963), the arithmetic form of the mass curve of
 * Rippl (1883): the deficit that has piled up is carried from hour to hour, `K(t) = max(0, K(t−1) + demand(t) − supply(t))`,
 * through two years running, since the worst stretch may go over New Year; its greatest value is the storage needed. Losses
 * in the store, and limits on how fast it fills or empties, are left out.
 *
 * @throws Error where the two are not of one length.
 */
export function overlaySeries(supply: HourlySeries, demand: HourlySeries): SeriesOverlay {
  if (supply.length !== demand.length) throw new Error(`${supply.length} hours cannot be laid over ${demand.length}.`);
  const coveredByHour = supply.map((amount, hour) => Math.min(amount, demand[hour] ?? 0));
  const [supplied, demanded, covered] = [sumOf(supply), sumOf(demand), sumOf(coveredByHour)];
  let [hoursOfDemand, hoursCovered] = [0, 0];
  demand.forEach((amount, hour) => {
    if (amount <= 0) return;
    hoursOfDemand++;
    if ((supply[hour] ?? 0) >= amount * (1 - ROUNDING)) hoursCovered++;
  });
  const isEnough = supplied >= demanded * (1 - ROUNDING);
  return {
    supply: supplied,
    demand: demanded,
    covered,
    coveredByHour,
    coverage: demanded > 0 ? Math.min(1, covered / demanded) : null,
    hoursOfDemand,
    hoursCovered,
    coverageWithStorage: demanded > 0 ? (isEnough ? 1 : supplied / demanded) : null,
    storageForFullCoverage: isEnough ? sequentPeak(supply, demand, demanded * ROUNDING) : null,
  };
}

function sequentPeak(supply: HourlySeries, demand: HourlySeries, rounding: number): number {
  let [deficit, greatest] = [0, 0];
  for (let hour = 0; hour < 2 * supply.length; hour++) {
    const at = hour % supply.length;
    deficit = Math.max(0, deficit + (demand[at] ?? 0) - (supply[at] ?? 0));
    greatest = Math.max(greatest, deficit);
  }
  return greatest <= rounding ? 0 : greatest;
}

function sumOf(series: HourlySeries): number {
  return series.reduce((sum, amount) => sum + amount, 0);
}
