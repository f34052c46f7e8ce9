import { COUNTRY_BOXES } from './country-boxes.data.ts';
import type { GeoPoint } from './great-circle.ts';

/** The country of a place (ISO 3166-1 alpha-2), where it is beyond doubt; null near borders and where we do not name it. */
export function countryOf({ latitude, longitude }: GeoPoint): string | null {
  // Asked of every stream of a large network: without taking the boxes apart.
  for (const box of COUNTRY_BOXES)
    if (latitude >= box[1] && latitude <= box[2] && longitude >= box[3] && longitude <= box[4]) return box[0];
  return null;
}

/** Countries of the European Union among those named, and those that take part in its rules on shipments by the EEA (Norway). */
export const EUROPEAN_UNION: ReadonlySet<string> = new Set(
  'AT BE CZ DE DK EE ES FI FR IE IT LT LV NL PL PT SE'.split(' '),
);
