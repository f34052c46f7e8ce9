/**
 * A date as precisely as somebody knows it: a year `2026`, a month `2026-03`, or a day `2026-03-14`, in the order and with
 * the signs of ISO 8601-1, 5.2.2 (years of four figures). The text is the value: a year stays a year.
 */
export type PartialDate = string;

// As people also write a day or a month, the day first: `14.3.2026`, `14-03-2026`, `3/2026`. With strokes between three
// parts nobody can tell the day from the month.
const WRITTEN = [
  /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})(?<sign>[.-])\s?(?<month>\d{1,2})\k<sign>\s?(?<year>\d{4})$/,
  /^(?<month>\d{1,2})[./-](?<year>\d{4})$/,
];

/** The date in its one spelling; null where it cannot be read or is not in the calendar (`2026-02-30`). */
export function parsePartialDate(text: string): PartialDate | null {
  const written = text.normalize('NFKC').trim();
  const parts = WRITTEN.map((pattern) => pattern.exec(written)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return null;
  const { year = '', month, day } = parts;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const ofMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return ofMonth;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return null;
  return `${ofMonth}-${day.padStart(2, '0')}`;
}

/** The calendar year of the date. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** The first day that may be meant, `YYYY-MM-DD`. Days so written sort as text. */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that may be meant, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}`;
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
}
