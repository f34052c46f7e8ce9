import { EARTH_RADIUS_KM } from '../registry/great-circle.ts';
import { distanceScoreAt, furthestWay } from './criteria/distance.ts';
import type { Criterion } from './criterion.ts';
import type { DemandGroup } from './pair-columns.ts';
import { DETOUR } from './reach.ts';
import type { Reach } from './reach.ts';
import { leastDot } from './unit-vector.ts';

/** The block of a group whose middle is nearest; the first where the place is not known. */
export function nearestBlock(
  circles: Float64Array,
  { firstBlock, blocks }: DemandGroup,
  x: number,
  y: number,
  z: number,
): number {
  let nearest = 0;
  let most = -2;
  for (let block = 0; block < blocks; block += 1) {
    const at = (firstBlock + block) * 5;
    const dot = x * circles[at]! + y * circles[at + 1]! + z * circles[at + 2]!;
    if (dot > most) {
      most = dot;
      nearest = block;
    }
  }
  return nearest;
}

/** Whether the dot product with every place of a block is less than this one. */
export function isBeyond(
  circles: Float64Array,
  block: number,
  x: number,
  y: number,
  z: number,
  least: number,
): boolean {
  // Further away than a quarter of the globe nothing is left out.
  if (least <= 0) return false;
  if (least > 1) return true;
  const at = block * 5;
  const cosine = circles[at + 3]!;
  if (cosine === 0) return false;
  const dot = x * circles[at]! + y * circles[at + 1]! + z * circles[at + 2]!;
  return dot < cosine * least - circles[at + 4]! * Math.sqrt(1 - least * least) - 1e-12;
}

/** The least dot product at which distance may add so much; −2 where it may anywhere. */
export function dotWithin(
  needed: number,
  reaches: readonly Reach[] | null,
  distance: Criterion,
  includeUnfit: boolean,
): number {
  if (reaches === null || reaches.length === 0) return -2;
  const score = needed / distance.weight + distance.neutral;
  let furthestKm = -1;
  for (const reach of reaches) {
    const wayKm = furthestWay(score, reach);
    const ownKm = reach.mode === 'pipeline' && !includeUnfit ? Math.min(wayKm, reach.limitKm) : wayKm;
    furthestKm = Math.max(furthestKm, ownKm / DETOUR[reach.mode]);
  }
  return furthestKm < 0 ? 2 : leastDot(furthestKm);
}

/** Most that distance may add where the dot product is this; −∞ where it refuses the pair. */
export function mostOfDistance(
  dot: number,
  reaches: readonly Reach[] | null,
  distance: Criterion,
  includeUnfit: boolean,
): number {
  if (reaches === null) return Math.max(0, distance.weight * (1 - distance.neutral));
  if (reaches.length === 0 || Number.isNaN(dot)) return 0;
  const km = leastKm(dot);
  let most = -Infinity;
  for (const reach of reaches) {
    const wayKm = km * DETOUR[reach.mode];
    if (reach.mode === 'pipeline' && wayKm > reach.limitKm && !includeUnfit) continue;
    const odds = distance.weight * (distanceScoreAt(wayKm, reach) - distance.neutral);
    if (odds > most) most = odds;
  }
  return most;
}

/** No great-circle distance with this dot product is less, km: the chord, rounded down as `atLeastKm` is. */
export function leastKm(dot: number): number {
  const chord = Math.sqrt(Math.max(0, 2 - 2 * dot));
  return Math.max(0, EARTH_RADIUS_KM * chord * (1 - 1e-6) - 0.2);
}
