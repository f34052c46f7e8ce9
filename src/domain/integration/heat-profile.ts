import type { CurvePoint } from './heat-curves.ts';
import { SAME_TEMPERATURE } from './heat-steps.ts';

/**
 * What a facility asks of utilities, or could give to them, once it has recovered what it can by itself: its grand composite curve
 * without the pockets in which it serves itself (Dhole V.R., Linnhoff B. (1993) Total site targets for fuel, co-generation, emissions
 * and cooling, Computers and Chemical Engineering 17 (suppl.) S101-S109; Klemeš J. et al. (1997) Targeting and design methodology for
 * reduction of fuel, power and CO2 on total sites, Applied Thermal Engineering 17 (8-10) 993-1003).
 */
export interface HeatProfiles {
  /** Corners, hottest first; `heat`: kW that a utility of this shifted temperature can cover. Falls to 0 at the pinch. */
  readonly sink: readonly CurvePoint[];
  /** Corners, coldest first; `heat`: kW to be had at this shifted temperature or hotter. Falls to 0 at the pinch. */
  readonly source: readonly CurvePoint[];
}

/** Both profiles of a grand composite curve as `findHeatTargets` draws it, hottest point first. */
export function cutPockets(grandComposite: readonly CurvePoint[]): HeatProfiles {
  return { sink: lowestSoFar(grandComposite), source: lowestSoFar(grandComposite.toReversed()) };
}

/** kW that a utility of this shifted temperature, °C, can cover of a sink profile. */
export function coveredAt(sink: readonly CurvePoint[], temperature: number): number {
  return heatAt(sink, (corner) => corner - temperature);
}

/** kW that a source profile gives at this shifted temperature, °C, or hotter. */
export function givenAt(source: readonly CurvePoint[], temperature: number): number {
  return heatAt(source, (corner) => temperature - corner);
}

/** The curve that never rises: wherever the given one comes back, it goes on level until that falls below. */
function lowestSoFar(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  const corners: CurvePoint[] = [];
  let lowest = Infinity;
  let before: CurvePoint | undefined;
  for (const point of curve) {
    const leaves = before !== undefined && before.heat > lowest && point.heat < lowest;
    if (leaves && before !== undefined) {
      const share = (before.heat - lowest) / (before.heat - point.heat);
      corners.push({
        heat: lowest,
        temperature: before.temperature + share * (point.temperature - before.temperature),
      });
    }
    lowest = Math.min(lowest, point.heat);
    corners.push({ heat: lowest, temperature: point.temperature });
    before = point;
  }
  return corners;
}

/** `beyond`: how far a corner lies before the temperature asked for, K, on the way along the corners; 0 or less once it is reached. */
function heatAt(corners: readonly CurvePoint[], beyond: (temperature: number) => number): number {
  let before: CurvePoint | undefined;
  for (const corner of corners) {
    const left = beyond(corner.temperature);
    if (left <= SAME_TEMPERATURE) {
      if (before === undefined || left >= -SAME_TEMPERATURE) return corner.heat;
      const passed = beyond(before.temperature);
      return before.heat + (passed / (passed - left)) * (corner.heat - before.heat);
    }
    before = corner;
  }
  // Past its end there is nothing to serve, and nothing to be had.
  return 0;
}
