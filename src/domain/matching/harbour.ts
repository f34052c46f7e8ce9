import type { Facility } from '../registry/facility.ts';
import { greatCircleKm } from '../registry/great-circle.ts';
import type { GeoPoint } from '../registry/great-circle.ts';

/** A quay farther than this is reached by road first: a plant then rather drives all the way, km. */
const NEAR_A_QUAY_KM = 5;

/** Name of the nearest harbour within reach of a quay, ties by id; null where there is none or the place is not known. */
export function harbourNear(position: GeoPoint | null, harbours: readonly Facility[]): string | null {
  if (position === null) return null;
  let best: Facility | null = null;
  let least = NEAR_A_QUAY_KM;
  for (const harbour of harbours) {
    if (harbour.position === null) continue;
    const km = greatCircleKm(position, harbour.position);
    if (km < least || (km === least && best !== null && harbour.id < best.id)) [best, least] = [harbour, km];
  }
  return best?.name ?? null;
}
