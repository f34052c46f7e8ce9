import { LEAST_APPROACH_K, heatPumpCop } from '../matching/heat-pump.ts';
import { coveredAt, cutPockets, givenAt } from './heat-profile.ts';
import type { HeatTargets } from './heat-targets.ts';

/*
 * Machines that change heat and power into each other belong at one side of the pinch or across it: Townsend D.W., Linnhoff B. (1983)
 * Heat and power networks in process design, AIChE Journal 29 (5) 742-771. A heat pump takes heat below the pinch, where there is too
 * much, and gives it above, where there is too little; within one side it only turns electricity into heat that was there already. An
 * engine belongs on one side: below the pinch it makes power of heat that would be cooled away; across the pinch it wastes fuel.
 */

/** A heat pump that would save heating and cooling; all of it in kW, temperatures in °C on the shifted scale. */
export interface HeatPumpCandidate {
  readonly sourceTemperature: number;
  readonly sinkTemperature: number;
  readonly coefficientOfPerformance: number;
  /** Cooling that is saved. */
  readonly taken: number;
  /** Heating that is saved. */
  readonly given: number;
  /** Electricity. */
  readonly power: number;
}

/** An organic Rankine cycle on surplus heat. */
export interface RankineCandidate {
  /** °C on the shifted scale: all surplus as hot as this goes into it. */
  readonly sourceTemperature: number;
  /** kW of heat, of which so much becomes power. */
  readonly taken: number;
  readonly efficiency: number;
  readonly power: number;
}

const ZERO_CELSIUS_K = 273.15;
/** Share of the Carnot limit between evaporation and condensation that small cycles reach: 0.4–0.6 (Quoilin et al., Renewable and Sustainable Energy Reviews 22, 2013, 168–186; recalled). */
const SHARE_OF_CARNOT = 0.5;
/** Below this hardly any cycle pays, °C (as above; recalled). */
const COLDEST_RANKINE_SOURCE = 80;

/**
 * The heat pumps worth a look, the most heating saved first: between corners of the profiles, where the temperature buys most. None
 * that another one beats in both heating saved and coefficient of performance.
 */
export function findHeatPumps({ grandComposite }: Pick<HeatTargets, 'grandComposite'>): readonly HeatPumpCandidate[] {
  const { sink, source } = cutPockets(grandComposite);
  const candidates = source.flatMap(({ temperature: sourceTemperature }) =>
    sink.flatMap(({ temperature: sinkTemperature }) => {
      const available = givenAt(source, sourceTemperature);
      const wanted = coveredAt(sink, sinkTemperature);
      const coefficientOfPerformance = heatPumpCop(sourceTemperature, sinkTemperature);
      if (coefficientOfPerformance === null || available <= 0 || wanted <= 0) return [];
      const given = Math.min(wanted, available / (1 - 1 / coefficientOfPerformance));
      const power = given / coefficientOfPerformance;
      return { sourceTemperature, sinkTemperature, coefficientOfPerformance, taken: given - power, given, power };
    }),
  );
  let best = 0;
  return candidates
    .sort(
      (a, b) =>
        b.given - a.given ||
        b.coefficientOfPerformance - a.coefficientOfPerformance ||
        b.sourceTemperature - a.sourceTemperature,
    )
    .filter(({ coefficientOfPerformance }) => {
      const isBetter = coefficientOfPerformance > best;
      best = Math.max(best, coefficientOfPerformance);
      return isBetter;
    });
}

/**
 * Organic Rankine cycles on what is left over below the pinch, the most power first.
 *
 * @param coolingTemperature of the cooling water, °C
 */
export function findRankineCycles(
  { grandComposite }: Pick<HeatTargets, 'grandComposite'>,
  coolingTemperature: number,
): readonly RankineCandidate[] {
  const { source } = cutPockets(grandComposite);
  const cold = coolingTemperature + LEAST_APPROACH_K + ZERO_CELSIUS_K;
  const temperatures = [...new Set(source.map(({ temperature }) => temperature))];
  return temperatures
    .flatMap((sourceTemperature): RankineCandidate[] => {
      const taken = givenAt(source, sourceTemperature);
      const hot = sourceTemperature - LEAST_APPROACH_K + ZERO_CELSIUS_K;
      if (taken <= 0 || sourceTemperature < COLDEST_RANKINE_SOURCE || hot <= cold) return [];
      const efficiency = SHARE_OF_CARNOT * (1 - cold / hot);
      return [{ sourceTemperature, taken, efficiency, power: taken * efficiency }];
    })
    .sort((a, b) => b.power - a.power || b.sourceTemperature - a.sourceTemperature);
}
