import { COUNTRY_BOXES } from './country-boxes.data.ts';
import type { GeoPoint } from './great-circle.ts';

/** The country of a place (ISO 3166-1 alpha-2), where it is beyond doubt; null near borders and where we do not name it. */
export function countryOf({ latitude, longitude }: GeoPoint): string | null {
  const box = COUNTRY_BOXES.find(
    ([, south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east,
  );
  return box === undefined ? null : box[0];
}

/** Countries of the European Union among those named, and those that take part in its rules on shipments by the EEA (Norway). */
export const EUROPEAN_UNION: ReadonlySet<string> = new Set(
  'AT BE CZ DE DK EE ES FI FR IE IT LT LV NL PL PT SE'.split(' '),
);
