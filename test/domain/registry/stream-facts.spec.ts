import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crossingFigures } from '../../../src/domain/registry/amount-field.ts';
import { priceOf } from '../../../src/domain/registry/cost-field.ts';
import type { StreamInput } from '../../../src/domain/registry/stream-input.ts';
import { withWhatWasSaid } from '../../../src/domain/registry/said-before.ts';
import { validateStream } from '../../../src/domain/registry/validate-stream.ts';
import type { ValidStream } from '../../../src/domain/registry/validate-stream.ts';
import { aResource, aStream } from '../../support/builders.ts';

const CONTEXT = {
  hasFacility: () => true,
  resourceOf: () => aResource({ measuredIn: ['massFlow', 'mass'] }),
  places: [],
};

const aSludge = (over: Partial<StreamInput>): StreamInput => ({
  direction: 'supply',
  facility: { id: 'works' },
  resource: { id: 'sludge' },
  ...over,
});

function valid(over: Partial<StreamInput>): ValidStream {
  const result = validateStream(aSludge(over), CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function found(over: Partial<StreamInput>): readonly string[] {
  const result = validateStream(aSludge(over), CONTEXT);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path.slice(1).join('.')} ${code}`);
}

describe('how a stream spreads over the year', () => {
  const summer = [0, 0, 0, 0.1, 0.2, 0.2, 0.2, 0.2, 0.1, 0, 0, 0];

  test('by month, by weekday, or in batches counted once', () => {
    const batchAmount = { value: 24_000, unit: 'kg' };
    const weekdayShares = [0.2, 0.2, 0.2, 0.2, 0.2, 0, 0];
    const { pattern } = valid({ pattern: { monthlyShares: summer, weekdayShares, batchAmount, batchEveryDays: 14 } });
    expect(pattern?.batchAmount).toEqual({ value: 24_000, unit: 'kg', canonicalValue: 24, canonicalUnit: 't' });
    expect(pattern?.batchEveryDays).toBe(14);
    pattern?.monthlyShares?.forEach((share, month) => {
      expect(share).toBeCloseTo(summer[month] ?? NaN, 12);
    });
    expect(pattern?.weekdayShares).toHaveLength(7);
  });

  test('shares that were rounded are made whole, whatever they are', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(shares, (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 0);
        const rounded = weights.map((weight) => Math.round((10_000 * weight) / total) / 10_000);
        const whole = valid({ pattern: { monthlyShares: rounded } }).pattern?.monthlyShares ?? [];
        expect(whole.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('a pattern that says nothing is none', () => {
    expect(valid({ pattern: {} }).pattern).toBeNull();
  });

  test.each<[string, StreamInput['pattern'], string]>([
    ['eleven months', { monthlyShares: summer.slice(1) }, 'pattern.monthlyShares SHARES_WRONG_COUNT'],
    ['shares in per cent', { weekdayShares: [20, 20, 20, 20, 20, 0, 0] }, 'pattern.weekdayShares.0 SHARE_OUT_OF_RANGE'],
    ['half a year', { monthlyShares: summer.map((share) => share / 2) }, 'pattern.monthlyShares SHARES_NOT_WHOLE'],
    ['a batch by the year', { batchAmount: { value: 5, unit: 't/y' } }, 'pattern.batchAmount.unit UNIT_MISMATCH'],
    ['no batch', { batchAmount: { value: 0, unit: 't' } }, 'pattern.batchAmount.value AMOUNT_ZERO'],
    ['all batches at once', { batchEveryDays: 0 }, 'pattern.batchEveryDays DAYS_BETWEEN_OUT_OF_RANGE'],
  ])('refuses %s', (_, pattern, expected) => {
    expect(found({ pattern })[0]).toBe(expected);
  });
});

describe('what the law says of a stream', () => {
  test('keeps each condition with its evidence, and what is not judged as not judged', () => {
    const { byProductTest, permits } = valid({
      wasteStatus: 'byProduct',
      byProductTest: { furtherUseCertain: { met: true, evidence: ' Contract of 2024 ' }, lawfulUse: { met: false } },
      permits: [{ name: 'Environmental permit', authority: 'Kalundborg', validTo: '30.6.2029' }],
    });
    expect(byProductTest).toEqual({
      furtherUseCertain: { met: true, evidence: 'Contract of 2024' },
      usableDirectly: { met: null, evidence: null },
      producedAsIntegralPart: { met: null, evidence: null },
      lawfulUse: { met: false, evidence: null },
    });
    expect(permits).toEqual([
      { name: 'Environmental permit', authority: 'Kalundborg', reference: null, validTo: '2029-06-30' },
    ]);
  });

  test('refuses a permit without a name, a date that is none, and more than there is room for', () => {
    expect(found({ permits: [{ name: ' ', validTo: 'soon' }] })).toEqual([
      'permits.0.name TEXT_BLANK',
      'permits.0.validTo DATE_UNREADABLE',
    ]);
    expect(found({ permits: Array<{ name: string }>(21).fill({ name: 'x' }) })).toEqual(['permits PERMITS_TOO_MANY']);
  });
});

describe('the quality of a stream', () => {
  const moisture = (figures: object) => ({ properties: [{ name: 'moisture', unit: '%', ...figures }] });

  test('has a typical figure within its bounds, a method and a date', () => {
    const [property] = valid(
      moisture({ minimum: 60, typical: 72, maximum: 78, method: 'EN ISO 18134', date: '2025-06' }),
    ).properties;
    expect(property).toMatchObject({ minimum: 60, typical: 72, maximum: 78, method: 'EN ISO 18134', date: '2025-06' });
    expect(valid(moisture({ typical: 72 })).properties).toMatchObject([{ minimum: null, typical: 72, maximum: null }]);
  });

  test.each([
    ['a typical figure below the least', { minimum: 60, typical: 50 }, 'properties.0.typical QUALITY_TYPICAL_OUTSIDE'],
    ['a typical figure above the most', { maximum: 60, typical: 61 }, 'properties.0.typical QUALITY_TYPICAL_OUTSIDE'],
    ['a typical figure that cannot be', { typical: 101 }, 'properties.0.typical QUALITY_OUT_OF_BOUNDS'],
    ['no figure', { method: 'by eye' }, 'properties.0.minimum QUALITY_EMPTY'],
    ['a date that is none', { typical: 5, date: '2025-02-30' }, 'properties.0.date DATE_UNREADABLE'],
  ])('refuses %s', (_, figures, expected) => {
    expect(found(moisture(figures))).toEqual([expected]);
  });
});

describe('an amount in another kind than the resource is measured in', () => {
  const slurry = { value: 800, unit: 'm3/y' };
  const density = { name: 'density', typical: 1.05, unit: 't/m3', source: 'Data sheet' };

  test('is taken where the stream says what it weighs, and kept as typed', () => {
    const stream = valid({ amount: slurry, properties: [density] });
    expect(stream.amount).toMatchObject({ ...slurry, canonicalValue: 840, canonicalUnit: 't/y' });
    expect(crossingFigures(stream)).toMatchObject([
      { property: { name: 'density', provenance: { source: 'Data sheet' } }, value: 1050, unit: 'kg/m3' },
    ]);
    expect(crossingFigures(valid({ amount: { value: 1, unit: 't/y' }, properties: [density] }))).toEqual([]);
  });

  test('in dry tonnes, by the moisture', () => {
    const properties = [{ name: 'moisture', minimum: 70, maximum: 80, unit: '%' }];
    expect(valid({ amount: { value: 100, unit: 'ton tørstof pr. år' }, properties }).amount).toMatchObject({
      unit: 't DM/y',
      canonicalValue: 400,
      canonicalUnit: 't/y',
    });
  });

  test('in megawatt hours, where it is a fuel', () => {
    const properties = [{ name: 'lowerHeatingValue', typical: 10.8, unit: 'MJ/kg' }];
    expect(valid({ amount: { value: 3, unit: 'GWh/y' }, properties }).amount?.canonicalValue).toBeCloseTo(1000, 9);
  });

  test.each([
    ['of which nobody knows what it weighs', slurry, 'amount.unit DENSITY_NEEDED'],
    ['of which nobody knows how wet it is', { value: 1, unit: 't TS/år' }, 'amount.unit DRY_MATTER_NEEDED'],
    ['that is no fuel', { value: 1, unit: 'MWh/y' }, 'amount.unit UNIT_MISMATCH'],
    ['that is no amount', { value: 1, unit: '°C' }, 'amount.unit UNIT_MISMATCH'],
  ])('of something %s is refused', (_, amount, expected) => {
    expect(found({ amount })).toEqual([expected]);
  });
});

describe('what a stream costs today', () => {
  test('is a price with its year, as it was written', () => {
    const { presentCost } = valid({ presentCost: { value: 45, unit: 'øre/kWh', year: 2024 } });
    expect(presentCost).toEqual({ value: 45, unit: 'øre/kWh', year: 2024 });
    expect(presentCost && priceOf(presentCost)).toEqual({ value: 0.45, currency: 'DKK', perUnit: 'kWh' });
  });

  test('in older free words stays readable, and is no price', () => {
    expect(priceOf({ value: 5, unit: 'a crate of beer', year: null })).toBeNull();
    expect(found({ presentCost: { value: 5, unit: 'a crate of beer' } })).toEqual([
      'presentCost.unit COST_UNIT_UNKNOWN',
    ]);
  });
});

test('a change is silent on what its form does not know of', () => {
  const before = aStream({
    wasteStatus: 'waste',
    isHazardous: false,
    externalId: 'F-17',
    permits: [{ name: 'Permit', authority: null, reference: null, validTo: null }],
  });
  const silent = withWhatWasSaid(aSludge({}), before);
  expect(silent).toMatchObject({
    wasteStatus: 'waste',
    isHazardous: false,
    externalId: 'F-17',
    permits: before.permits,
  });
  expect(withWhatWasSaid(aSludge({ externalId: null, permits: [] }), before)).toMatchObject({
    externalId: null,
    permits: [],
  });
});
