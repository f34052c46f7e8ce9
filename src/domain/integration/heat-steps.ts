import type { HeatSide } from './heat-stream.ts';

/** A duty spread evenly over a range of temperature, or lying at one temperature (`top` equals `bottom`). */
export interface HeatSpan {
  readonly side: HeatSide;
  /** °C */
  readonly top: number;
  readonly bottom: number;
  /** kW */
  readonly duty: number;
}

/** What all spans give and take between two neighbouring temperatures; at one temperature where the two are the same. */
export interface HeatStep {
  /** °C */
  readonly top: number;
  readonly bottom: number;
  /** kW given by hot streams. */
  readonly hotDuty: number;
  /** kW taken by cold streams. */
  readonly coldDuty: number;
}

/** K: temperatures this near differ by rounding alone. */
export const SAME_TEMPERATURE = 1e-9;

/**
 * Cuts a group of spans at every temperature where one begins or ends, from the hottest to the coldest: the subnetworks
 * of the problem table. A point span makes a step of no height, above the interval that begins at its temperature.
 */
export function cutIntoSteps(spans: readonly HeatSpan[]): readonly HeatStep[] {
  // Always summed in one order, so that the order of the input does not change the last digit.
  const ordered = spans.filter(({ duty }) => duty > 0).toSorted(bySpan);
  const { levels, levelOf } = findLevels(ordered);
  const points = levels.map(() => ({ hot: 0, cold: 0 }));
  const intervals = levels.slice(1).map(() => ({ hot: 0, cold: 0 }));
  for (const { side, top, bottom, duty } of ordered) {
    const first = levelOf(top);
    const last = levelOf(bottom);
    const height = at(levels, first) - at(levels, last);
    if (first === last) at(points, first)[side] += duty;
    for (let level = first; level < last; level++) {
      at(intervals, level)[side] += duty * ((at(levels, level) - at(levels, level + 1)) / height);
    }
  }
  return levels.flatMap((top, level) => {
    const point = at(points, level);
    const interval = intervals[level];
    return [
      ...(point.hot > 0 || point.cold > 0 ? [step(top, top, point)] : []),
      ...(interval ? [step(top, at(levels, level + 1), interval)] : []),
    ];
  });
}

/** The temperatures at which spans begin or end, each once, hottest first. */
function findLevels(spans: readonly HeatSpan[]) {
  const levels: number[] = [];
  const indexes = new Map<number, number>();
  for (const temperature of spans.flatMap(({ top, bottom }) => [top, bottom]).toSorted((a, b) => b - a)) {
    const last = levels.at(-1);
    if (last === undefined || last - temperature > SAME_TEMPERATURE) levels.push(temperature);
    indexes.set(temperature, levels.length - 1);
  }
  return { levels, levelOf: (temperature: number) => present(indexes.get(temperature)) };
}

function step(top: number, bottom: number, { hot, cold }: Readonly<Record<HeatSide, number>>): HeatStep {
  return { top, bottom, hotDuty: hot, coldDuty: cold };
}

function bySpan(a: HeatSpan, b: HeatSpan): number {
  return b.top - a.top || b.bottom - a.bottom || b.duty - a.duty || Number(a.side > b.side) - Number(a.side < b.side);
}

function at<T>(list: readonly T[], index: number): T {
  return present(list[index]);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A temperature that is no level of its own spans.');
  return value;
}
