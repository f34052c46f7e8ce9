import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  batchHours,
  between,
  hourOfDay,
  HOURS_OF_YEAR,
  monthlySums,
  spreadOverYear,
} from '../../../../src/domain/quantity/profile/hourly-series.ts';
import { summariseSeries } from '../../../../src/domain/quantity/profile/summarise-series.ts';

const EVENLY = { monthlyShares: null, weekdayShares: null, year: 2026 };
const WORKDAYS = [0.2, 0.2, 0.2, 0.2, 0.2, 0, 0];

describe('a year’s amount, hour by hour', () => {
  test('is the same in every hour where nothing more is known', () => {
    const series = spreadOverYear(8760, EVENLY);
    expect(series).toHaveLength(HOURS_OF_YEAR);
    expect(summariseSeries(series)).toMatchObject({ peak: 1, loadFactor: 1 });
    expect(monthlySums(series)[0]).toBeCloseTo(744, 9);
    expect(monthlySums(series)[1]).toBeCloseTo(672, 9);
  });

  test('rests at weekends: 1 January 2026 is a Thursday', () => {
    const series = spreadOverYear(1000, { ...EVENLY, weekdayShares: WORKDAYS });
    const daily = Array.from({ length: 7 }, (_, day) => series[24 * day] ?? NaN);
    expect(daily.map((amount) => amount > 0)).toEqual([true, true, false, false, true, true, true]);
  });

  test.each([
    [2000, 5],
    [2024, 0],
    [2026, 3],
    [2027, 4],
    [1900, 0],
  ])('%i begins with weekday %i, Monday being 0', (year, weekday) => {
    const shares = [0, 0, 0, 0, 0, 0, 0].map((share, day) => (day === weekday ? 1 : share));
    expect(spreadOverYear(1, { ...EVENLY, year, weekdayShares: shares })[0]).toBeGreaterThan(0);
  });

  test('keeps the share of each month, whatever its weekdays, and the whole amount', () => {
    const shares = fc
      .array(fc.nat(100), { minLength: 12, maxLength: 12 })
      .filter((weights) => weights.some((weight) => weight > 0))
      .map((weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)));
    const year = fc.integer({ min: 1900, max: 2100 });
    fc.assert(
      fc.property(shares, year, fc.option(fc.constant(WORKDAYS)), (monthlyShares, year_, weekdayShares) => {
        const series = spreadOverYear(5000, { monthlyShares, weekdayShares, year: year_ });
        monthlySums(series).forEach((sum, month) => {
          expect(sum).toBeCloseTo(5000 * (monthlyShares[month] ?? NaN), 6);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('comes in batches from New Year on', () => {
    expect(batchHours(14)).toHaveLength(27);
    expect(batchHours(14).slice(0, 3)).toEqual([0, 336, 672]);
    expect(batchHours(0.5)).toHaveLength(730);
    expect(batchHours(400)).toEqual([0]);
  });

  test('is cut to the days on which it is there', () => {
    const july = between(spreadOverYear(8760, EVENLY), hourOfDay('2026-07-01'), hourOfDay('2026-07-31') + 24);
    expect(summariseSeries(july).sum).toBeCloseTo(744, 9);
    expect(hourOfDay('2024-02-29')).toBe(hourOfDay('2024-03-01'));
  });
});
