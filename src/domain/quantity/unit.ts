import type { LocalText } from '../text.ts';

/**
 * What an amount or a quality figure measures. Only figures of one dimension can be compared: shares by mass, by volume
 * and of the dry matter are three dimensions, since only the density or the moisture would tell one from the other.
 */
export const DIMENSIONS = [
  'massFlow',
  'volumeFlow',
  'gasFlow',
  'energyFlow',
  'mass',
  'volume',
  'gasVolume',
  'energy',
  'temperature',
  'pressure',
  'concentration',
  'gasConcentration',
  'dryMatterConcentration',
  'fraction',
  'volumeFraction',
  'heatingValue',
  'gasHeatingValue',
  'acidity',
  'conductivity',
  'density',
  'grainSize',
  'length',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Time base of a rate. Hourly rates (and power) need the hours of operation to become a yearly amount. */
export type Period = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

/**
 * One unit of measure. `canonical = value × factor + offset`, in the canonical unit of its dimension; where `period` is
 * `hour`, `minute` or `second` the factor is for continuous operation (8,760 hours a year).
 */
export interface Unit {
  /** ASCII code that is stored and sent: `t/y`, `m3/h`, `degC`, `bar(g)`. */
  readonly code: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
  /** Null for units without a time base (t, °C). */
  readonly period: Period | null;
  /** As written for readers: `t/year`, `t/år`. */
  readonly label: LocalText;
  /** Other ways people write it, lower case: `t/år`, `ton/year`, `m³/h`. */
  readonly variants: readonly string[];
}
