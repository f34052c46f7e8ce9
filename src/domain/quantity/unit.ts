import type { LocalText } from '../text.ts';

/**
 * What an amount or a quality figure measures. Only figures of one dimension can be compared: shares by mass, by volume
 * and of the dry matter are three dimensions, since only the density or the moisture would tell one from the other;
 * `cross-kinds.ts` crosses between them where a stream says its own. Power is `energyFlow` by the hour: kW and MW convert
 * without any hours, and become a yearly amount with them. Money is in `money.ts`: it has no fixed rates.
 */
export const DIMENSIONS = [
  'massFlow',
  'volumeFlow',
  'gasFlow',
  'energyFlow',
  'dryMassFlow',
  'emissionFlow',
  'mass',
  'volume',
  'gasVolume',
  'energy',
  'dryMass',
  'emission',
  'temperature',
  'temperatureDifference',
  'heatCapacityFlow',
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
  'normalDensity',
  'grainSize',
  'length',
  'duration',
  'operatingTime',
  'transportWork',
  'emissionPerEnergy',
  'emissionPerMass',
  'emissionPerVolume',
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
