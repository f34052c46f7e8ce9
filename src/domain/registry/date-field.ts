import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import { firstDay, lastDay, parsePartialDate, yearOf } from './partial-date.ts';
import type { PartialDate } from './partial-date.ts';
import { shortened } from './text-field.ts';
import { readYear } from './year-field.ts';

/** The date in its one spelling; null where none is given, or `DATE_UNREADABLE`, `YEAR_OUT_OF_RANGE`. */
export function readDate(text: string | null | undefined, path: Path, report: Report): PartialDate | null {
  if (text === null || text === undefined || text.trim() === '') return null;
  const date = parsePartialDate(text);
  if (date !== null) return readYear(yearOf(date), path, report) === null ? null : date;
  const given = shortened(text);
  report(
    invalid(
      'DATE_UNREADABLE',
      path,
      {
        en: `“${given}” is not a date that can be read here. Write the year, the month or the day: 2026, 2026-03 or 2026-03-14.`,
        da: `Datoen »${given}« kan ikke læses her. Skriv år, måned eller dag: 2026, 2026-03 eller 2026-03-14.`,
      },
      { given },
    ),
  );
  return null;
}

/** First and last date on which a stream is there; also `DATES_REVERSED`, at the last one. */
export function readValidity(
  dates: { readonly validFrom?: string | null; readonly validTo?: string | null },
  path: Path,
  report: Report,
): { readonly validFrom: PartialDate | null; readonly validTo: PartialDate | null } {
  const validFrom = readDate(dates.validFrom, [...path, 'validFrom'], report);
  const validTo = readDate(dates.validTo, [...path, 'validTo'], report);
  if (validFrom === null || validTo === null || firstDay(validFrom) <= lastDay(validTo)) return { validFrom, validTo };
  report(
    invalid(
      'DATES_REVERSED',
      [...path, 'validTo'],
      {
        en: `The last date (${validTo}) is before the first (${validFrom}).`,
        da: `Slutdatoen (${validTo}) ligger før startdatoen (${validFrom}).`,
      },
      { validFrom, validTo },
    ),
  );
  return { validFrom: null, validTo: null };
}
