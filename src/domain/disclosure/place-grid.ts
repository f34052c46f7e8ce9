import type { GeoPoint } from '../registry/great-circle.ts';

const DEGREES_AROUND = 360;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Coordinates are told to a metre or so; more digits would only be what the arithmetic leaves behind. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/**
 * The middle of the cell that a point lies in, of one grid that covers the earth and never moves: rows of `step` degrees
 * of latitude, each cut into whole cells about as wide (in km) as they are high. Since the grid is fixed, asking again,
 * or after small moves, tells nothing more than the cell.
 */
export function cellCentre({ latitude, longitude }: GeoPoint, step: number): GeoPoint {
  const rows = Math.round(180 / step);
  const row = Math.min(rows - 1, Math.max(0, Math.floor((latitude + 90) / step)));
  const middle = -90 + (row + 0.5) * step;
  const columns = Math.max(1, Math.round((DEGREES_AROUND * Math.cos(radians(middle))) / step));
  const width = DEGREES_AROUND / columns;
  // 180° east is 180° west.
  const column = Math.floor((longitude + 180) / width) % columns;
  return { latitude: rounded(middle), longitude: rounded(-180 + (column + 0.5) * width) };
}

/** About 11 km: a town, not an address. */
const COARSE_STEP = 0.1;

/** The place of a facility that shows only roughly where it is: the middle of a fixed cell of about 11 km by 11 km. */
export function coarsePosition<Place extends GeoPoint>(position: Place): Place {
  return { ...position, ...cellCentre(position, COARSE_STEP) };
}
