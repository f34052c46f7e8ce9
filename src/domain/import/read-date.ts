import { NOTHING, proposal, quoted, refused, taken } from './finding.ts';
import type { CellReading } from './finding.ts';
import type { DateOrder } from './mapping.ts';
import { cellText } from './sheet.ts';
import type { Cell } from './sheet.ts';

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan', 'jänner'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar', 'märz', 'mrz'],
  ['april', 'apr'],
  ['maj', 'may', 'mai'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];

const YEAR = /^(?:år\s*)?(\d{4})$/i;
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{1,2}:.*)?)?$/;
/** `31-12-2026`, `31.12.2026`, `31/12/2026`, `31-12-26`. */
const DAY = /^(\d{1,2})([-./ ])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[ T]\d{1,2}:.*)?$/;
/** `12/2026`, `12-2026`. */
const MONTH = /^(\d{1,2})[-./ ](\d{4})$/;
/** `1. april 2026`, `april 2026`, `apr-26`. */
const NAMED = /^(?:(\d{1,2})\.?[ -])?(\p{L}{3,9})\.?[ ,-]+(\d{4}|\d{2})$/u;

/** How a date with strokes could be read; null for any other text. */
export function strokeOrder(text: string): DateOrder | 'undecided' | null {
  const parts = DAY.exec(text);
  if (parts?.[2] !== '/') return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (first > 12) return second > 12 ? null : 'dayFirst';
  if (second > 12) return 'monthFirst';
  return first === second ? null : 'undecided';
}

/**
 * A day, month or year as a partial date (`2026`, `2026-04`, `2026-04-01`). `DATE_AMBIGUOUS` for `03/04/2026` where the
 * column does not tell (proposals: both readings), `DATE_IMPOSSIBLE` (29-02-2027, a thirteenth month, a year outside
 * 1800 … 2200), `DATE_UNREADABLE`; a bare serial number of a spreadsheet is refused with the day it stands for.
 */
export function readDate(cell: Cell | undefined, order: DateOrder | null): CellReading<string> {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return checked(cell.day, cell.day);
  const text = cellText(cell).normalize('NFKC');
  if (text === '' || text === '-') return NOTHING;
  if (typeof cell === 'number' && cell > LAST_YEAR && cell < 110_000) return serial(cell);
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return checked(text, year);
  const iso = ISO.exec(text);
  if (iso) return checked(text, iso[1] ?? '', iso[2], iso[3]);
  const month = MONTH.exec(text);
  if (month) return checked(text, month[2] ?? '', month[1]);
  const named = NAMED.exec(text.toLowerCase());
  const at = named ? MONTHS.findIndex((names) => names.includes(named[2] ?? '')) : -1;
  if (named && at >= 0) return checked(text, fullYear(named[3] ?? ''), String(at + 1), named[1]);
  const day = DAY.exec(text);
  if (day === null) return unreadable(text);
  const [first, second, last] = [day[1] ?? '', day[3] ?? '', fullYear(day[4] ?? '')];
  const strokes = strokeOrder(text);
  if (strokes === 'undecided' && order === null) {
    const [dayFirst, monthFirst] = [`${last}-${two(second)}-${two(first)}`, `${last}-${two(first)}-${two(second)}`];
    return refused(
      'DATE_AMBIGUOUS',
      {
        en: `${quoted(text).en} can be ${dayFirst} or ${monthFirst}. Choose whether day or month comes first in the column.`,
        da: `${quoted(text).da} kan være ${dayFirst} eller ${monthFirst}. Vælg, om dag eller måned står først i kolonnen.`,
      },
      [proposal(dayFirst), proposal(monthFirst)],
    );
  }
  const monthFirst = strokes === 'monthFirst' || (strokes === 'undecided' && order === 'monthFirst');
  return monthFirst ? checked(text, last, first, second) : checked(text, last, second, first);
}

/** A calendar year in a cell of its own; a date gives its year. */
export function readYearCell(cell: Cell | undefined): CellReading<number> {
  const { value, findings } = readDate(cell, 'dayFirst');
  return { value: value === null ? null : Number(value.slice(0, 4)), findings };
}

/** Two digits are of this century up to 49: nobody plans farther. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

const two = (number: string): string => number.padStart(2, '0');

function checked(text: string, year: string, month?: string, day?: string): CellReading<string> {
  if (month === undefined && year.length > 4) {
    const [ofYear = '', ofMonth, ofDay] = year.split('-');
    return checked(text, ofYear, ofMonth, ofDay);
  }
  const possible =
    Number(year) >= FIRST_YEAR &&
    Number(year) <= LAST_YEAR &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month))));
  if (!possible) {
    return refused('DATE_IMPOSSIBLE', {
      en: `${quoted(text).en} is not in the calendar.`,
      da: `${quoted(text).da} findes ikke i kalenderen.`,
    });
  }
  return taken(
    [year, ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-'),
  );
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function unreadable(text: string): CellReading<never> {
  return refused('DATE_UNREADABLE', {
    en: `${quoted(text).en} is not a date. Write 2026, 2026-04 or 2026-04-01.`,
    da: `${quoted(text).da} er ikke en dato. Skriv 2026, 04-2026 eller 01-04-2026.`,
  });
}

function serial(number: number): CellReading<never> {
  const day = dayOfSerial(number, false);
  return refused(
    'DATE_SERIAL',
    {
      en: `${number} is the number by which spreadsheets count days. Is ${day} meant?`,
      da: `${number} er det tal, regneark tæller dage med. Er ${day} ment?`,
    },
    [proposal(day)],
  );
}

/**
 * The day that a spreadsheet means by a serial number: 1 is 1900-01-01, and since 1900 had a 29 February to Lotus 1-2-3,
 * numbers from 61 on are one too high (ECMA-376 part 1, 18.17.4.1). In the system of 1904, 0 is 1904-01-01.
 */
export function dayOfSerial(serialNumber: number, from1904: boolean): string {
  const whole = Math.floor(serialNumber);
  const days = from1904 ? whole + 1462 : whole > 60 ? whole : whole + 1;
  // Civil calendar from a count of days: H. Hinnant, “chrono-compatible low-level date algorithms”, civil_from_days.
  const shifted = days - 25_569 + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(String(month))}-${two(String(day))}`;
}
