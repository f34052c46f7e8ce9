import type { GeoPoint } from '../registry/great-circle.ts';

/** Cells of the curve along each side: a power of two, some 2 km of latitude each. */
const SIDE = 2 ** 13;

/** How many places on the curve there are: every `placeOnCurve` is less. */
export const CURVE_LENGTH = SIDE * SIDE;

/**
 * Where a point lies on Hilbert's curve over the map, a whole number: points near one another on the curve are near one another on the
 * earth, so that rows in this order lie together in small areas (D. Hilbert, Mathematische Annalen 38, 1891, 459–460).
 */
export function placeOnCurve({ latitude, longitude }: GeoPoint): number {
  let x = cellOf((longitude + 180) / 360);
  let y = cellOf((latitude + 90) / 180);
  let place = 0;
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) === 0 ? 0 : 1;
    const up = (y & side) === 0 ? 0 : 1;
    place += side * side * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = SIDE - 1 - x;
        y = SIDE - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return place;
}

function cellOf(share: number): number {
  return Math.min(SIDE - 1, Math.max(0, Math.floor(share * SIDE)));
}
