import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../../src/domain/problem.ts';
import type { AmountInput, QualityPropertyInput, StreamInput } from '../../../src/domain/registry/stream-input.ts';
import { validateStream } from '../../../src/domain/registry/validate-stream.ts';
import type { ValidStream } from '../../../src/domain/registry/validate-stream.ts';
import { aContext, aStreamInput } from './inputs.ts';

function problemsOf(over: Partial<StreamInput>): readonly Problem[] {
  const result = validateStream(aStreamInput(over), aContext());
  return result.ok ? [] : result.problems;
}

/** Codes with their paths: `amount.value AMOUNT_NEGATIVE`. */
function found(over: Partial<StreamInput>): readonly string[] {
  return problemsOf(over).map(({ code, path }) => `${path.slice(1).join('.')} ${code}`);
}

function valid(over: Partial<StreamInput>): ValidStream {
  const result = validateStream(aStreamInput(over), aContext());
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(' '));
  return result.value;
}

const amount = (value: number, unit = 't/y', over: Partial<AmountInput> = {}): Partial<StreamInput> => ({
  amount: { value, unit, ...over },
});
const property = (over: Partial<QualityPropertyInput>): Partial<StreamInput> => ({
  properties: [{ name: 'temperature', minimum: 80, unit: 'degC', ...over }],
});

describe('a stream that may be stored', () => {
  test('keeps what was typed beside the canonical amount', () => {
    expect(valid(amount(1000, 'kg/h')).amount).toEqual({
      value: 1000,
      unit: 'kg/h',
      canonicalValue: 8760,
      canonicalUnit: 't/y',
      provenance: { basis: 'reported', source: null, year: null },
    });
    expect(valid({ ...amount(1000, 'kg/h'), operatingHours: 4000 }).amount?.canonicalValue).toBeCloseTo(4000);
  });

  test('takes units as people at Danish plants write them', () => {
    expect(valid(amount(20, 'ton pr. år')).amount?.unit).toBe('t/y');
  });

  test('may leave everything but direction, facility and resource open', () => {
    expect(valid({})).toMatchObject({ amount: null, properties: [], validFrom: null, description: null });
  });

  test('may bring a new facility and a new resource', () => {
    const facility = { new: { name: ' New works ', organisationName: 'New', kind: 'productionPlant' } } as const;
    const resource = { new: { name: 'vores gips', language: 'da', kind: 'material', wasteCode: '10 01 05' } } as const;
    expect(valid({ facility, resource, ...amount(5) })).toMatchObject({
      facility: { new: { name: 'New works', position: null, activityCodes: [] } },
      resource: { new: { name: { en: 'vores gips', da: 'vores gips' }, wasteCode: '100105' } },
      amount: { canonicalValue: 5 },
    });
  });

  test('has blanks trimmed, and blank texts left out', () => {
    expect(valid({ description: '  dry gypsum\nfrom line 2 ', presentSolution: '  ' })).toMatchObject({
      description: 'dry gypsum\nfrom line 2',
      presentSolution: null,
    });
  });
});

describe('refused: amounts', () => {
  test.each([
    [NaN, 'AMOUNT_NOT_A_NUMBER'],
    [Infinity, 'AMOUNT_NOT_A_NUMBER'],
    [-1, 'AMOUNT_NEGATIVE'],
    [0, 'AMOUNT_ZERO'],
    [1.1e9, 'AMOUNT_ABSURD'],
  ])('%p t/y is %s', (value, code) => {
    expect(found(amount(value))).toEqual([`amount.value ${code}`]);
  });

  test('absurd is the yearly amount, whatever the unit', () => {
    expect(found(amount(2000, 'million t/y'))).toEqual(['amount.value AMOUNT_ABSURD']);
    expect(found(amount(1e9, 'kg/y'))).toEqual([]);
  });

  test('tonnes of heat, with the units that heat is measured in', () => {
    const [problem, ...others] = problemsOf({ resource: { id: 'heat' }, ...amount(5) });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'UNIT_MISMATCH',
      path: ['stream', 'amount', 'unit'],
      message: {
        en: 'Heat is measured in MWh/year, GJ/year, MW, MWh, not in t/year.',
        da: 'Varme måles i MWh/år, GJ/år, MW, MWh, ikke i t/år.',
      },
    });
  });

  test('a unit that nobody knows, with the nearest ones that fit the resource', () => {
    const [problem] = problemsOf(amount(5, 'tn/yr'));
    expect(problem).toMatchObject({ code: 'UNIT_UNKNOWN', path: ['stream', 'amount', 'unit'] });
    expect(problem?.facts?.offered).toContain('t/y');
    expect(problem?.message.en).toContain('t/year');
  });

  test.each([0, -5, 8785, NaN])('%p hours of operation a year', (operatingHours) => {
    expect(found({ operatingHours })).toEqual(['operatingHours OPERATING_HOURS_OUT_OF_RANGE']);
  });
});

describe('refused: quality', () => {
  test.each<[string, Partial<QualityPropertyInput>, string]>([
    ['a temperature in bar', { unit: 'bar(a)' }, 'unit UNIT_MISMATCH'],
    ['a temperature below absolute zero', { minimum: -300 }, 'minimum QUALITY_OUT_OF_BOUNDS'],
    ['a moisture above 100 %', { name: 'moisture', minimum: 101, unit: '%' }, 'minimum QUALITY_OUT_OF_BOUNDS'],
    ['a person’s own share above 100 %', { name: 'glimmer', minimum: 101, unit: '%' }, 'minimum QUALITY_OUT_OF_BOUNDS'],
    ['a lower figure above the upper', { minimum: 90, maximum: 80 }, 'maximum QUALITY_REVERSED'],
    ['no figure at all', { minimum: null }, 'minimum QUALITY_EMPTY'],
    ['no number', { minimum: NaN }, 'minimum QUALITY_NOT_A_NUMBER'],
    ['no name', { name: '  ' }, 'name TEXT_BLANK'],
    ['an unknown unit', { unit: 'furlong' }, 'unit UNIT_UNKNOWN'],
    ['a source of another century', { year: 1066 }, 'year YEAR_OUT_OF_RANGE'],
  ])('%s', (_, over, expected) => {
    expect(found(property(over))).toEqual([`properties.0.${expected}`]);
  });

  test('one property twice, whatever its capitals', () => {
    const twice = ['moisture', ' Moisture'].map((name) => ({ name, maximum: 10, unit: '%' }));
    expect(found({ properties: twice })).toEqual(['properties.1.name QUALITY_DUPLICATE']);
  });

  test('more properties than there is room for', () => {
    const many = Array.from({ length: 51 }, (_, at) => ({ name: `own ${at}`, minimum: 1, unit: '%' }));
    expect(found({ properties: many })).toEqual(['properties QUALITY_TOO_MANY']);
  });
});

describe('refused: years, texts and choices', () => {
  test.each<[string, Partial<StreamInput>, string]>([
    ['an end before the beginning', { validFrom: '2020', validTo: '2010' }, 'validTo DATES_REVERSED'],
    ['a day before the beginning', { validFrom: '2020-03-02', validTo: '2020-03-01' }, 'validTo DATES_REVERSED'],
    ['a year before industry', { validFrom: '1799' }, 'validFrom YEAR_OUT_OF_RANGE'],
    ['a year after 2200', { validTo: '2201-01' }, 'validTo YEAR_OUT_OF_RANGE'],
    ['half a year', { validFrom: '2000.5' }, 'validFrom DATE_UNREADABLE'],
    ['a day that is in no calendar', { validTo: '2026-02-29' }, 'validTo DATE_UNREADABLE'],
    ['half a year as a source', { amount: { value: 1, unit: 't/y', year: 2000.5 } }, 'amount.year YEAR_NOT_WHOLE'],
    ['a text with a NUL', { description: 'gyp\u0000sum' }, 'description TEXT_UNPRINTABLE'],
    ['half a character', { presentSolution: 'land\ud800fill' }, 'presentSolution TEXT_UNPRINTABLE'],
    ['a text that is too long', { description: 'x'.repeat(2001) }, 'description TEXT_TOO_LONG'],
    ['no facility', { facility: {} }, 'facility FACILITY_MISSING'],
    ['a facility of another network', { facility: { id: 'elsewhere' } }, 'facility.id FACILITY_UNKNOWN'],
    ['no resource', { resource: {} }, 'resource RESOURCE_MISSING'],
    ['a resource that is gone', { resource: { id: 'phlogiston' } }, 'resource.id RESOURCE_UNKNOWN'],
    [
      'a new resource without name',
      { resource: { new: { name: ' ', kind: 'water' } } },
      'resource.new.name TEXT_BLANK',
    ],
  ])('%s', (_, over, expected) => {
    expect(found(over)).toEqual([expected]);
  });

  test('a waste code that is not on the list, with the nearest ones and their titles', () => {
    const resource = { new: { name: 'gypsum', kind: 'material', wasteCode: '100106' } } as const;
    const [problem] = problemsOf({ resource });
    expect(problem).toMatchObject({ code: 'WASTE_CODE_UNKNOWN', path: ['stream', 'resource', 'new', 'wasteCode'] });
    expect(problem?.facts?.nearest).toContain('100105');
    expect(problem?.message.en).toMatch(/10 01 0\d\*? \(/);
  });
});

describe('for every input', () => {
  test('all problems come at once', () => {
    expect(
      found({
        ...amount(-1, 'furlong'),
        ...property({ minimum: -300 }),
        validFrom: '0001',
        facility: { id: 'elsewhere' },
      }),
    ).toEqual([
      'facility.id FACILITY_UNKNOWN',
      'amount.value AMOUNT_NEGATIVE',
      'amount.unit UNIT_UNKNOWN',
      'properties.0.minimum QUALITY_OUT_OF_BOUNDS',
      'validFrom YEAR_OUT_OF_RANGE',
    ]);
  });

  test('nothing is both taken and refused, nothing throws, and every message stands in both languages', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('t/y', 'MWh/y', '°C', 'temperature', '10 01 05'),
    );
    // Unknown units are looked up among all spellings: few of them, so that the room stays quick.
    const unit = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('t/y', 'MWh/y', '°C', 'bar', '%') },
      { weight: 1, arbitrary: text },
    );
    const number = fc.oneof(fc.double(), fc.integer());
    const option = <T>(values: fc.Arbitrary<T>) => fc.option(values);
    const input: fc.Arbitrary<StreamInput> = fc.record({
      direction: fc.constantFrom('supply', 'demand'),
      facility: fc.record({
        id: option(fc.constantFrom('donor', 'elsewhere')),
        new: option(
          fc.record({
            name: text,
            organisationName: text,
            kind: fc.constant('farm' as const),
            latitude: option(number),
            longitude: option(number),
            activityCode: option(text),
          }),
        ),
      }),
      resource: fc.record({
        id: option(fc.constantFrom('heat', 'gone')),
        new: option(fc.record({ name: text, kind: fc.constant('energy' as const), wasteCode: option(text) })),
      }),
      amount: option(fc.record({ value: number, unit, year: option(number) })),
      operatingHours: option(number),
      properties: option(
        fc.array(fc.record({ name: text, minimum: option(number), maximum: option(number), unit }), {
          maxLength: 3,
        }),
      ),
      validFrom: option(text),
      validTo: option(fc.oneof(text, fc.integer({ min: 1700, max: 2300 }).map(String))),
      description: option(text),
    });
    fc.assert(
      fc.property(input, (stream) => {
        const result = validateStream(stream, aContext());
        if (result.ok) {
          expect(Number.isFinite(result.value.amount?.canonicalValue ?? 0)).toBe(true);
        } else {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const { message, path } of result.problems) {
            expect(path[0]).toBe('stream');
            expect(message.en.trim()).not.toBe('');
            expect(message.da.trim()).not.toBe('');
            // eslint-disable-next-line no-control-regex -- what was typed must not come back unprintable
            expect(message.en + message.da).not.toMatch(/[\u0000-\u0008]/);
          }
        }
      }),
    );
  });
});
