/** A point on the earth, WGS 84, decimal degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth, km (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance, km, by the haversine formula: within 0.5 % of the distance on the ellipsoid. */
export function greatCircleKm(one: GeoPoint, other: GeoPoint): number {
  return haversineKm(one, cosineOfLatitude(one), other.latitude, other.longitude, cosineOfLatitude(other));
}

/** What `haversineKm` asks of a place besides: worked out once where one place is held against many. */
export function cosineOfLatitude({ latitude }: GeoPoint): number {
  return Math.cos(radians(latitude));
}

/** `greatCircleKm`, of a place and one that stands in columns. */
export function haversineKm(
  one: GeoPoint,
  cosine: number,
  latitude: number,
  longitude: number,
  otherCosine: number,
): number {
  const halfNorth = Math.sin(radians(latitude - one.latitude) / 2);
  const halfEast = Math.sin(radians(longitude - one.longitude) / 2);
  const chord = halfNorth * halfNorth + cosine * otherCosine * halfEast * halfEast;
  // Rounding may put the square a hair above 1 for points on opposite sides.
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
