import { cutIntoSteps } from './heat-steps.ts';
import type { HeatSide, HeatStream } from './heat-stream.ts';

/** A corner of a curve of heat against temperature; straight lines lie between neighbours. */
export interface CurvePoint {
  /** kW */
  readonly heat: number;
  /** °C */
  readonly temperature: number;
}

/**
 * The composite curve of one side at the streams' own temperatures, coldest point first (Linnhoff et al. 1982, User Guide
 * on Process Integration): all streams of the side as one. `from`: the heat at its cold end, kW; the hot curve begins
 * at 0, the cold one at the least cold utility.
 */
export function drawComposite(streams: readonly HeatStream[], side: HeatSide, from: number): readonly CurvePoint[] {
  const spans = streams
    .filter((stream) => stream.side === side)
    .map(({ supplyTemperature, targetTemperature, duty }) => ({
      side,
      top: Math.max(supplyTemperature, targetTemperature),
      bottom: Math.min(supplyTemperature, targetTemperature),
      duty,
    }));
  const steps = cutIntoSteps(spans).toReversed();
  const [coldest] = steps;
  if (!coldest) return [];
  const points = [{ heat: from, temperature: coldest.bottom }];
  let heat = from;
  for (const { top, hotDuty, coldDuty } of steps) {
    heat += hotDuty + coldDuty;
    points.push({ heat, temperature: top });
  }
  return points;
}

/**
 * The grand composite curve, hottest point first: the heat that flows down past each shifted temperature when no more
 * utility is used than needed. It begins at the least hot utility, ends at the least cold utility, and touches zero at the
 * pinch. `cascade`: rows of the problem table, hottest first.
 */
export function drawGrandComposite(
  hotUtility: number,
  cascade: readonly Readonly<Record<'top' | 'bottom' | 'heatFlow', number>>[],
): readonly CurvePoint[] {
  const [hottest] = cascade;
  if (!hottest) return [];
  return [
    { heat: hotUtility, temperature: hottest.top },
    ...cascade.map(({ bottom, heatFlow }) => ({ heat: heatFlow, temperature: bottom })),
  ];
}
