/** Temperature difference that a heat exchanger needs between the two fluids, K: usual for liquids (catalogue of treatments: 3–10 K). */
export const LEAST_APPROACH_K = 5;

const ZERO_CELSIUS_K = 273.15;
/** Share of the Carnot limit that industrial heat pumps reach: 0.4–0.6 (Arpagaus et al., Energy 152, 2018, 985–1010; recalled). */
const SHARE_OF_CARNOT = 0.5;
/** Hotter than this hardly any heat pump on the market delivers, °C (catalogue of treatments). */
const HOTTEST_SINK = 120;
/** Below this the electricity costs more than a boiler's fuel nearly everywhere: a judgement. */
const LEAST_COP = 2;

/**
 * Heat delivered per unit of electricity, with the approach on both sides: half of the Carnot limit between the temperatures.
 * Null where no heat pump on the market would do it, or none would pay.
 *
 * @param source temperature of the surplus heat, °C
 * @param sink temperature asked for, °C
 */
export function heatPumpCop(source: number, sink: number): number | null {
  if (sink > HOTTEST_SINK) return null;
  const hot = sink + LEAST_APPROACH_K + ZERO_CELSIUS_K;
  const cold = source - LEAST_APPROACH_K + ZERO_CELSIUS_K;
  if (cold >= hot || cold <= 0) return null;
  const cop = (SHARE_OF_CARNOT * hot) / (hot - cold);
  return cop >= LEAST_COP ? cop : null;
}
