import { figure } from '../quantity/figures.ts';
import { greatCircleKm } from '../registry/great-circle.ts';
import type { GeoPoint } from '../registry/great-circle.ts';
import type { LocalText } from '../text.ts';
import { cellCentre } from './place-grid.ts';

/** 0.25° of latitude is 28 km; in Denmark a cell is then 0.45° of longitude wide. */
const BLIND_STEP = 0.25;

/** Half the diagonal of a cell, rounded up, km: how far a place may lie from the middle of its cell. */
export const BLIND_PLACE_ERROR_KM = 20;

/** A rough distance; `toKm` null is open. */
export interface DistanceBand {
  readonly fromKm: number;
  readonly toKm: number | null;
}

const EDGES_KM = [0, 25, 50, 100, 200] as const;

/** The bands in which a blind distance is told, near to far. */
export const DISTANCE_BANDS: readonly DistanceBand[] = EDGES_KM.map((fromKm, at) => ({
  fromKm,
  toKm: EDGES_KM[at + 1] ?? null,
}));

/**
 * The middle of the cell of some 28 km by 28 km in which a hidden place lies.
 *
 * Bands alone would not hide a place: whoever asks from many places of his own (a draft may lie anywhere) sees where each
 * band ends, and the circles meet in the point. Here every distance is measured from the middle of the cell, so that any
 * number of questions, however clever, is answered by the cell alone and can never tell more than the cell.
 */
export function blindCell(position: GeoPoint): GeoPoint {
  return cellCentre({ latitude: position.latitude, longitude: position.longitude }, BLIND_STEP);
}

/** How far it is from a place to the middle of a blind cell, as a band. */
export function blindDistance(from: GeoPoint, cell: GeoPoint): DistanceBand {
  const km = greatCircleKm(from, cell);
  const band = DISTANCE_BANDS.find(({ toKm }) => toKm === null || km < toKm);
  if (!band) throw new Error(`No band holds ${km} km.`);
  return band;
}

/** `about 25–50 km`, `cirka 25–50 km`: about, since the place itself may lie 20 km beside the middle of its cell. */
export function distanceBandText({ fromKm, toKm }: DistanceBand): LocalText {
  const from = figure(fromKm);
  if (toKm === null) return { en: `more than about ${from.en} km`, da: `mere end cirka ${from.da} km` };
  const to = figure(toKm);
  return fromKm === 0
    ? { en: `less than about ${to.en} km`, da: `mindre end cirka ${to.da} km` }
    : { en: `about ${from.en}–${to.en} km`, da: `cirka ${from.da}–${to.da} km` };
}
