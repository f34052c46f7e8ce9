import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';

// Before 1800 there was no industry to speak of; after 2200 is a slip of the pen.
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

/** A calendar year; null where none is given or it cannot be one: `YEAR_OUT_OF_RANGE`, `YEAR_NOT_WHOLE`. */
export function readYear(year: number | null | undefined, path: Path, report: Report): number | null {
  if (year === null || year === undefined) return null;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    report(
      invalid(
        'YEAR_OUT_OF_RANGE',
        path,
        {
          en: `${year} is no calendar year between ${FIRST_YEAR} and ${LAST_YEAR}.`,
          da: `${year} er ikke et årstal mellem ${FIRST_YEAR} og ${LAST_YEAR}.`,
        },
        { minimum: FIRST_YEAR, maximum: LAST_YEAR },
      ),
    );
    return null;
  }
  if (!Number.isInteger(year)) {
    report(
      invalid('YEAR_NOT_WHOLE', path, {
        en: `${year} is no calendar year: a year is a whole number.`,
        da: `${year} er ikke et årstal: et år er et helt tal.`,
      }),
    );
    return null;
  }
  return year;
}
