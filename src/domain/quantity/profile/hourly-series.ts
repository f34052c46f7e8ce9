/**
 * How much comes in each hour of a year of 365 days: 8,760 amounts, the hour from midnight to one on 1 January first. In a
 * leap year 29 February is left out.
 */
export type HourlySeries = Readonly<Float64Array>;

export const HOURS_OF_YEAR = 8760;
const HOURS_OF_DAY = 24;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First hour of each month, and at the end the hour after the last. */
const MONTH_STARTS: readonly number[] = DAYS_OF_MONTH.reduce(
  (starts, days) => [...starts, (starts.at(-1) ?? 0) + days * HOURS_OF_DAY],
  [0],
);

/** The sum of each month, January first. */
export function monthlySums(series: HourlySeries): readonly number[] {
  return DAYS_OF_MONTH.map((_, month) => {
    let sum = 0;
    for (let hour = startOf(month); hour < startOf(month + 1); hour++) sum += series[hour] ?? 0;
    return sum;
  });
}

/** Shares over which a year's amount is spread. */
interface Spread {
  /** Twelve, January first; null: each hour of the year alike. */
  readonly monthlyShares: readonly number[] | null;
  /** Seven, Monday first; null: each day alike. */
  readonly weekdayShares: readonly number[] | null;
  /** The calendar year, which says what weekday it begins with. */
  readonly year: number;
}

/** A year's amount over its months and, within each month, over the days of the week; every month keeps its share. */
export function spreadOverYear(yearly: number, { monthlyShares, weekdayShares, year }: Spread): HourlySeries {
  const series = new Float64Array(HOURS_OF_YEAR);
  const first = weekdayOfNewYear(year);
  const weightOf = (hour: number): number =>
    weekdayShares?.[(first + Math.floor(hour / HOURS_OF_DAY)) % weekdayShares.length] ?? 1;
  for (let month = 0; month < DAYS_OF_MONTH.length; month++) {
    const [start, end] = [startOf(month), startOf(month + 1)];
    const share = monthlyShares ? (monthlyShares[month] ?? 0) : (end - start) / HOURS_OF_YEAR;
    let weights = 0;
    for (let hour = start; hour < end; hour++) weights += weightOf(hour);
    for (let hour = start; hour < end; hour++) series[hour] = (yearly * share * weightOf(hour)) / weights;
  }
  return series;
}

/** Hours at which batches come: the first hour of 1 January, and every so many days after it. */
export function batchHours(everyDays: number): readonly number[] {
  const hours: number[] = [];
  for (let at = 0; at < HOURS_OF_YEAR; at = hours.length * everyDays * HOURS_OF_DAY) hours.push(Math.floor(at));
  return hours;
}

/** That much at each of those hours, nothing at any other. */
export function comingAt(hours: readonly number[], amount: number): HourlySeries {
  const series = new Float64Array(HOURS_OF_YEAR);
  for (const hour of hours) series[hour] = (series[hour] ?? 0) + amount;
  return series;
}

/** Only what comes from one hour on and before another. */
export function between(series: HourlySeries, from: number, to: number): HourlySeries {
  return Float64Array.from(series, (amount, hour) => (hour >= from && hour < to ? amount : 0));
}

/** The first hour of a day `YYYY-MM-DD` within its year; 29 February is where 1 March is. */
export function hourOfDay(day: string): number {
  const [, month = '01', date = '01'] = day.split('-');
  return startOf(Number(month) - 1) + (Math.min(Number(date), lengthOf(Number(month) - 1) + 1) - 1) * HOURS_OF_DAY;
}

function startOf(month: number): number {
  return MONTH_STARTS[month] ?? HOURS_OF_YEAR;
}

function lengthOf(month: number): number {
  return DAYS_OF_MONTH[month] ?? 0;
}

/** Monday is 0. 1 January of year 1 of the Gregorian calendar, carried back, was a Monday. */
function weekdayOfNewYear(year: number): number {
  const before = year - 1;
  return (before + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)) % 7;
}
