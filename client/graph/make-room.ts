import { around, overlap, spotBox } from './spot.ts';
import type { Box, Line, Spot } from './spot.ts';
import type { Point } from '../state/positions.ts';

/** Least room between two facilities with their labels, pixels. */
const GAP = 7;
/** Least room between a facility's sign and a link that passes it, pixels. */
const PASSING = 9;
const CLEARING_ROUNDS = 60;
const PARTING_ROUNDS = 160;
/** A drawing is not pulled further than this to fill its window. */
const MOST_STRETCH = 1.5;
/** Small steps, so that one line does not throw a facility across another; pixels. */
const LONGEST_STEP = 8;

/**
 * Facilities on which a link of others lies are moved aside, at right angles to it: else it would seem to begin or end there.
 * Links are taken as straight.
 */
export function clearLines(spots: readonly Spot[], lines: readonly Line[]): readonly Spot[] {
  const places = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < CLEARING_ROUNDS; round += 1) {
    let moved = false;
    for (const [at, place] of places.entries()) {
      const room = (spots[at]?.radius ?? 0) + PASSING;
      for (const { donor, receiver } of lines) {
        if (at === donor || at === receiver) continue;
        const from = places[donor];
        const to = places[receiver];
        if (!from || !to) continue;
        const by = stepAside(place, room, from, to);
        if (!by) continue;
        place.x += by.x;
        place.y += by.y;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return spots.map((spot, at) => ({ ...spot, ...places[at] }));
}

/** The step that takes a facility off a line between two others; null where it does not lie on it. */
export function stepAside(place: Point, room: number, from: Point, to: Point): Point | null {
  const alongX = to.x - from.x;
  const alongY = to.y - from.y;
  const awayX = place.x - from.x;
  const awayY = place.y - from.y;
  const length = Math.max(1e-9, Math.sqrt(alongX * alongX + alongY * alongY));
  const share = (awayX * alongX + awayY * alongY) / (length * length);
  if (share <= 0 || share >= 1) return null;
  // Signed distance from the line: positive on its right, in the direction of the flow.
  const aside = (alongX * awayY - alongY * awayX) / length;
  const lacking = room - Math.abs(aside);
  if (lacking <= 0.5) return null;
  const by = ((aside < 0 ? -1 : 1) * Math.min(lacking, LONGEST_STEP)) / length;
  return { x: -alongY * by, y: alongX * by };
}

/**
 * Facilities whose sign or label lies over that of another are moved apart, the shorter way in a window
 * of that shape (width by height), in the order given.
 */
export function part(spots: readonly Spot[], shape: number): readonly Spot[] {
  const boxes: Box[] = spots.map(spotBox);
  const shifts = spots.map(() => ({ x: 0, y: 0 }));
  function move(index: number, x: number, y: number): void {
    const box = boxes[index];
    const shift = shifts[index];
    if (!box || !shift) return;
    boxes[index] = { x1: box.x1 + x, x2: box.x2 + x, y1: box.y1 + y, y2: box.y2 + y };
    shifts[index] = { x: shift.x + x, y: shift.y + y };
  }
  for (let round = 0; round < PARTING_ROUNDS; round += 1) {
    let moved = false;
    for (let first = 0; first < boxes.length; first += 1) {
      for (let second = first + 1; second < boxes.length; second += 1) {
        const one = boxes[first];
        const other = boxes[second];
        if (!one || !other) continue;
        const { x, y } = overlap(one, other, GAP);
        if (x <= 0.1 || y <= 0.1) continue;
        const rightwards = one.x1 + one.x2 <= other.x1 + other.x2 ? 1 : -1;
        const downwards = one.y1 + one.y2 <= other.y1 + other.y2 ? 1 : -1;
        const by = x < y * shape ? { x: (x / 2) * rightwards, y: 0 } : { x: 0, y: (y / 2) * downwards };
        move(first, -by.x, -by.y);
        move(second, by.x, by.y);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return spots.map((spot, at) => ({ ...spot, x: spot.x + (shifts[at]?.x ?? 0), y: spot.y + (shifts[at]?.y ?? 0) }));
}

/** Pulled apart the way in which a window of that shape (width by height) has room to spare: nothing comes nearer. */
export function stretched(spots: readonly Spot[], shape: number): readonly Spot[] {
  const { x1, x2, y1, y2 } = around(spots.map(spotBox));
  const lacking = (shape * (y2 - y1)) / Math.max(1, x2 - x1);
  const across = Math.min(MOST_STRETCH, Math.max(1, lacking));
  const down = Math.min(MOST_STRETCH, Math.max(1, 1 / lacking));
  return spots.map((spot) => ({ ...spot, x: x1 + (spot.x - x1) * across, y: y1 + (spot.y - y1) * down }));
}
