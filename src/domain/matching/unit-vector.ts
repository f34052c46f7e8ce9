import { EARTH_RADIUS_KM, type GeoPoint } from '../registry/great-circle.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** From the middle of the earth to a place, of length 1. */
export type UnitVector = readonly [x: number, y: number, z: number];

export function unitVector({ latitude, longitude }: GeoPoint): UnitVector {
  const [north, east] = [radians(latitude), radians(longitude)];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

/** Rounding of a dot product may move places that lie side by side by as much, km. */
const ROUNDING_KM = 0.2;

/** The dot product of two unit vectors is no less where `greatCircleKm` is at most so many km. */
export function leastDot(km: number): number {
  const angle = ((km + ROUNDING_KM) * (1 + 1e-6)) / EARTH_RADIUS_KM;
  return angle >= Math.PI ? -2 : Math.cos(Math.max(0, angle)) - 1e-15;
}

/**
 * Great-circle distance by the dot product of two unit vectors, km, rounded down so that `greatCircleKm` is never less: some ten times as
 * fast, for what needs no exact figure.
 */
export function atLeastKm(dot: number): number {
  const chord = Math.sqrt(Math.max(0, 2 - 2 * dot));
  return Math.max(0, 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2)) * (1 - 1e-6) - ROUNDING_KM);
}
