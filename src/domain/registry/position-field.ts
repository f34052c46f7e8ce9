import type { LocalText } from '../text.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import { greatCircleKm } from './great-circle.ts';
import type { GeoPoint } from './great-circle.ts';

/** Farther than this from every other facility, a point that is nearer with its numbers swapped has them swapped. */
const FAR_KM = 1000;

/** As it was typed: a place must not lose its decimals. */
function degrees(value: number): LocalText {
  return { en: String(value), da: String(value).replace('.', ',') };
}

interface PositionInput {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

const isOnEarth = ({ latitude, longitude }: GeoPoint): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

function nearestKm(point: GeoPoint, places: readonly GeoPoint[]): number {
  return isOnEarth(point)
    ? places.reduce((nearest, place) => Math.min(nearest, greatCircleKm(point, place)), Infinity)
    : Infinity;
}

/** The right way round, where that is what went wrong; else null. */
function unswapped(point: GeoPoint, places: readonly GeoPoint[]): GeoPoint | null {
  const turned = { latitude: point.longitude, longitude: point.latitude };
  return nearestKm(point, places) > FAR_KM && nearestKm(turned, places) < FAR_KM ? turned : null;
}

function checkRange(value: number, name: 'latitude' | 'longitude', path: Path, report: Report): void {
  const bound = name === 'latitude' ? 90 : 180;
  if (Math.abs(value) <= bound) return;
  const word = name === 'latitude' ? { en: 'latitude', da: 'breddegrad' } : { en: 'longitude', da: 'længdegrad' };
  report(
    invalid(
      name === 'latitude' ? 'LATITUDE_OUT_OF_RANGE' : 'LONGITUDE_OUT_OF_RANGE',
      [...path, name],
      {
        en: `A ${word.en} lies between −${bound} and ${bound} degrees.`,
        da: `En ${word.da} ligger mellem −${bound} og ${bound} grader.`,
      },
      { minimum: -bound, maximum: bound },
    ),
  );
}

/**
 * A point on the map; null where none is given or it cannot be one: `POSITION_INCOMPLETE`, `LATITUDE_OUT_OF_RANGE`,
 * `LONGITUDE_OUT_OF_RANGE`, `POSITION_ZERO`, `COORDINATES_SWAPPED` (facts: the right order). `places`: where the network's
 * facilities are.
 */
export function readPosition(
  { latitude = null, longitude = null }: PositionInput,
  places: readonly GeoPoint[],
  path: Path,
  report: Report,
): GeoPoint | null {
  if (latitude === null && longitude === null) return null;
  if (latitude === null || longitude === null) {
    report(
      invalid('POSITION_INCOMPLETE', [...path, latitude === null ? 'latitude' : 'longitude'], {
        en: 'A place on the map needs both latitude and longitude, or neither.',
        da: 'Et sted på kortet skal have både breddegrad og længdegrad, eller ingen af dem.',
      }),
    );
    return null;
  }
  const point = { latitude, longitude };
  const turned = unswapped(point, places);
  if (turned) {
    const [north, east] = [degrees(turned.latitude), degrees(turned.longitude)];
    report(
      invalid(
        'COORDINATES_SWAPPED',
        [...path, 'latitude'],
        {
          en: `The point is far from every other facility of the network; it is near them with the numbers swapped. Did you mean latitude ${north.en} and longitude ${east.en}?`,
          da: `Punktet ligger langt fra alle netværkets andre anlæg, men tæt på dem med tallene byttet om. Mente du breddegrad ${north.da} og længdegrad ${east.da}?`,
        },
        { ...turned },
      ),
    );
    return null;
  }
  if (!isOnEarth(point)) {
    checkRange(latitude, 'latitude', path, report);
    checkRange(longitude, 'longitude', path, report);
    return null;
  }
  if (latitude === 0 && longitude === 0) {
    report(
      invalid('POSITION_ZERO', [...path, 'latitude'], {
        en: 'Latitude 0, longitude 0 lies in the Gulf of Guinea. Leave both out while the place is not known.',
        da: 'Breddegrad 0, længdegrad 0 ligger i Guineabugten. Lad begge stå tomme, så længe stedet ikke er kendt.',
      }),
    );
    return null;
  }
  return point;
}
