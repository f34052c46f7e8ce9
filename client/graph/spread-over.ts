import type { Point } from '../state/positions.ts';

/** Room to draw in, pixels at zoom 1. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How much of a place comes from the layout, and how much from the mere order of places: 1 is all layout. */
const LAYOUT_SHARE = 0.5;

/**
 * Each value's new place in 0 … 1: partly its own, partly its rank among all. A far outlier then no longer presses the others
 * into a corner, and left stays left.
 */
function evened(values: readonly number[]): readonly number[] {
  const least = Math.min(...values);
  const range = Math.max(1e-9, Math.max(...values) - least);
  const sorted = [...values].sort((one, other) => one - other);
  const last = Math.max(1, sorted.length - 1);
  return values.map((value) => {
    const rank = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / last;
    return LAYOUT_SHARE * ((value - least) / range) + (1 - LAYOUT_SHARE) * rank;
  });
}

/** Spread a drawing over a room, each way for itself: neighbours stay neighbours, and no corner stays empty. */
export function spreadOver(places: readonly Point[], room: Room): readonly Point[] {
  const across = evened(places.map(({ x }) => x));
  const down = evened(places.map(({ y }) => y));
  return places.map((_, at) => ({ x: (across[at] ?? 0) * room.width, y: (down[at] ?? 0) * room.height }));
}
