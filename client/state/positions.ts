import { byName } from './order.ts';
import type { Facility } from '../../src/domain/registry/facility.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const KM_PER_DEGREE = 111.2;
/** Distance from the middle at which the scale turns from even to logarithmic, km. */
const NEAR_KM = 2;
/** Pixels for one near-distance. */
const SCALE = 170;
/** Least distance between two facilities, pixels: two signs with their labels side by side. */
const CLEARANCE = 120;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Points that stand too close are pushed apart, a little at a time, always in the same order. */
function spread(points: Map<string, Point>, ids: readonly string[]): void {
  for (let round = 0; round < 200; round += 1) {
    let moved = false;
    for (const [index, one] of ids.entries()) {
      for (const [step, other] of ids.slice(index + 1).entries()) {
        const here = points.get(one);
        const there = points.get(other);
        if (!here || !there) continue;
        const distance = Math.hypot(there.x - here.x, there.y - here.y);
        if (distance >= CLEARANCE - 0.5) continue;
        // Two on the same spot part in a direction of their own, taken from their place in the order.
        const angle = distance > 1e-6 ? Math.atan2(there.y - here.y, there.x - here.x) : (index * 7 + step) * 2.399963;
        const push = (CLEARANCE - distance) / 2;
        points.set(one, { x: here.x - Math.cos(angle) * push, y: here.y - Math.sin(angle) * push });
        points.set(other, { x: there.x + Math.cos(angle) * push, y: there.y + Math.sin(angle) * push });
        moved = true;
      }
    }
    if (!moved) return;
  }
}

/**
 * Where each facility stands, north up, in pixels around the middle of the network. Near the middle the scale is even; further
 * out distances shrink to their logarithm, so that one works 150 km away does not press the others into a dot. Facilities
 * without a position stand in a row below. Pushed apart until labels have room; the same facilities give the same points.
 */
export function mapPositions(
  facilities: readonly Pick<Facility, 'id' | 'name' | 'position'>[],
): ReadonlyMap<string, Point> {
  const inOrder = [...facilities].sort(byName);
  const placed = inOrder.flatMap(({ id, position }) => (position ? [{ id, position }] : []));
  const latitude = median(placed.map(({ position }) => position.latitude));
  const longitude = median(placed.map(({ position }) => position.longitude));
  const points = new Map<string, Point>();
  for (const { id, position } of placed) {
    const east = (position.longitude - longitude) * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
    const south = (latitude - position.latitude) * KM_PER_DEGREE;
    const distance = Math.hypot(east, south);
    const drawn = distance > 0 ? (Math.log1p(distance / NEAR_KM) * SCALE * 1.6) / distance : 0;
    points.set(id, { x: east * drawn, y: south * drawn });
  }
  const lowest = Math.max(0, ...[...points.values()].map(({ y }) => y));
  const unplaced = inOrder.filter(({ position }) => !position).map(({ id }) => id);
  for (const [index, id] of unplaced.entries()) {
    points.set(id, { x: (index - (unplaced.length - 1) / 2) * CLEARANCE * 1.4, y: lowest + CLEARANCE * 1.5 });
  }
  spread(
    points,
    inOrder.map(({ id }) => id),
  );
  return points;
}
