import { describe, expect, test } from '@jest/globals';
import { summariseSeries } from '../../../src/domain/quantity/profile/summarise-series.ts';
import { readHourlyProfile } from '../../../src/domain/registry/hourly-profile-field.ts';
import { overlayStreams, seriesOf } from '../../../src/domain/registry/stream-series.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { aDemand, aProperty, aSupply, megawattHoursAYear } from '../../support/builders.ts';

const HEAT = { name: { en: 'Heat', da: 'Varme' }, dimensions: ['energyFlow', 'energy'] } as const;
const PATTERN = { monthlyShares: null, weekdayShares: null, batchAmount: null, batchEveryDays: null };
const plain = (stream: Stream) => ({ stream, values: null });
const summary = (stream: Stream, year = 2026) => {
  const found = seriesOf(plain(stream), year);
  return found && summariseSeries(found.series);
};

describe('a stream hour by hour', () => {
  test('spreads over its months; what nobody has said is said to be taken for granted', () => {
    const winter = [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5];
    const seasonal = aSupply({
      amount: 1488,
      availability: 'seasonal',
      pattern: { ...PATTERN, monthlyShares: winter },
    });
    expect(summary(seasonal)).toMatchObject({ peak: 1, monthlySums: [744, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 744] });
    expect(seriesOf(plain(seasonal), 2026)?.assumptions).toEqual([]);
    expect(seriesOf(plain(aSupply({ availability: 'seasonal' })), 2026)?.assumptions).toHaveLength(1);
    expect(seriesOf(plain(aSupply({ operatingHours: 6000 })), 2026)?.assumptions).toHaveLength(1);
  });

  test('comes in batches that together are its yearly amount', () => {
    const stream = aSupply({ amount: 270, availability: 'batch', pattern: { ...PATTERN, batchEveryDays: 14 } });
    expect(summary(stream)).toMatchObject({ sum: 270, peak: 10 });
    const batchAmount = { value: 24, unit: 't', canonicalValue: 24, canonicalUnit: 't' };
    const only = aSupply({ amount: null, pattern: { ...PATTERN, batchAmount, batchEveryDays: 14 } });
    expect(summary(only)).toMatchObject({ sum: 27 * 24, peak: 24 });
  });

  test('is there from the first day to the last, and once where it comes once', () => {
    expect(summary(aSupply({ amount: 8760, validFrom: '2026-12' }))?.sum).toBeCloseTo(744, 9);
    expect(summary(aSupply({ amount: 8760, validTo: '2026-01-31' }))?.sum).toBeCloseTo(744, 9);
    expect(summary(aSupply({ amount: 8760, validTo: '2025' }))?.sum).toBe(0);
    expect(summary(aSupply({ amount: 500, availability: 'oneOff', validFrom: '2026-05' }))?.monthlySums[4]).toBe(500);
  });

  test('of which nobody knows how much there is, is none', () => {
    expect(seriesOf(plain(aSupply({ amount: null })), 2026)).toBeNull();
  });
});

describe('an hourly profile', () => {
  const values = Array.from({ length: 8760 }, (_, hour) => (hour < 4380 ? 2 : 1));

  test('says its figures, of power as of what comes in an hour', () => {
    const read = readHourlyProfile({ values, unit: 'MW', basis: 'measured', source: 'Meter', year: 2025 }, HEAT);
    expect(read).toMatchObject({
      ok: true,
      value: { summary: { unit: 'MWh', sum: 13_140, peak: 2, mean: 1.5, loadFactor: 0.75 } },
    });
  });

  test('goes before all patterns, in its own unit', () => {
    const read = readHourlyProfile({ values, unit: 'kW' }, HEAT);
    if (!read.ok) throw new Error('refused');
    const stream = aSupply({ amount: megawattHoursAYear(1), hourlyProfile: read.value.summary });
    const series = seriesOf({ stream, values }, 2026);
    expect(series?.dimension).toBe('energy');
    expect(series && summariseSeries(series.series).sum).toBeCloseTo(13.14, 9);
  });

  test.each([
    ['an hour too few', { values: values.slice(1), unit: 'MWh' }, 'profile.values HOURS_WRONG_COUNT'],
    ['less than nothing', { values: [...values.slice(1), -1], unit: 'MWh' }, 'profile.values.8759 HOUR_NEGATIVE'],
    ['no number', { values: [NaN, ...values.slice(1)], unit: 'MWh' }, 'profile.values.0 HOUR_NOT_A_NUMBER'],
    ['a unit of something else', { values, unit: 't' }, 'profile.unit UNIT_MISMATCH'],
    ['a rate by the year', { values, unit: 'MWh/y' }, 'profile.unit UNIT_MISMATCH'],
  ])('with %s is refused, at its place', (_, input, expected) => {
    const read = readHourlyProfile(input, HEAT);
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([expected]);
  });
});

describe('a supply laid over a demand', () => {
  const heat = (over: Partial<Stream>) => ({ ...over, resourceId: 'heat' });

  test('summer heat serves half of an even demand at once, and all of it with half a year in store', () => {
    const monthlyShares = [0, 0, 0, 0, 0, 0.5, 0.5, 0, 0, 0, 0, 0];
    const supply = aSupply(heat({ amount: megawattHoursAYear(8760), pattern: { ...PATTERN, monthlyShares } }));
    const demand = aDemand(heat({ amount: megawattHoursAYear(8760) }));
    const found = overlayStreams(plain(supply), plain(demand), 2026);
    expect(found).toMatchObject({ ok: true, value: { unit: 'MWh', coverage: (30 + 31) / 365, hoursCovered: 61 * 24 } });
    // Ten months of 304 days without supply.
    expect(found.ok && found.value.storageForFullCoverage).toBeCloseTo(304 * 24, 6);
  });

  test('crosses from tonnes of fuel to heat by its heating value, and asks for it where it is missing', () => {
    const chips = aSupply({
      amount: 1000,
      properties: [aProperty({ name: 'lowerHeatingValue', minimum: 9, maximum: 12.6, unit: 'MJ/kg' })],
    });
    const demand = aDemand(heat({ amount: megawattHoursAYear(6000) }));
    expect(overlayStreams(plain(chips), plain(demand), 2026)).toMatchObject({ ok: true, value: { coverage: 0.5 } });
    const bare = overlayStreams(plain({ ...chips, properties: [] }), plain(demand), 2026);
    expect(bare.ok ? [] : bare.problems.map(({ code }) => code)).toEqual(['LOWER_HEATING_VALUE_NEEDED']);
  });

  test('the wrong way round, or of unknown amount, is refused with all that is wrong', () => {
    const found = overlayStreams(plain(aDemand()), plain(aSupply({ amount: null })), 2026);
    expect(found.ok ? [] : found.problems.map(({ path, code }) => `${path.join()} ${code}`)).toEqual([
      'supplyId OVERLAY_DIRECTION',
      'demandId OVERLAY_DIRECTION',
      'demandId OVERLAY_AMOUNT_UNKNOWN',
    ]);
  });
});
