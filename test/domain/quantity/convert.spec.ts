import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convert, storedAmount, toCanonical } from '../../../src/domain/quantity/convert.ts';
import { DIMENSIONS } from '../../../src/domain/quantity/unit.ts';
import { canonicalUnitOf, unitByCode, unitLabel, UNITS, unitsOf } from '../../../src/domain/quantity/units.ts';

const operatingHours = fc.option(fc.integer({ min: 1, max: 8784 }));
const anyUnit = fc.constantFrom(...UNITS);

describe('worked conversions', () => {
  test.each([
    ['1 t is 1,000 kg (SI Brochure, table 8)', 1, 't', 'kg', null, 1000],
    ['1 MWh is 3.6 GJ (SI Brochure: 1 h = 3,600 s)', 1, 'MWh', 'GJ', null, 3.6],
    ['1 TJ is 277.8 MWh', 1, 'TJ', 'MWh', null, 1000 / 3.6],
    ['1 l/s all year is 31,536 m3', 1, 'l/s', 'm3/y', null, 31_536],
    ['60 l/min is 3.6 m3/h', 60, 'l/min', 'm3/h', null, 3.6],
    ['10 t a day is 3,650 t a year', 10, 't/d', 't/y', null, 3650],
    ['7 kg a week is 365 kg a year', 7, 'kg/week', 't/y', null, 0.365],
    ['Kalundborg KX35: 5.4 million litres a year are 5,400 m3', 5.4, 'million l/y', 'm3/y', null, 5400],
    ['1 MW all year is 8,760 MWh', 1, 'MW', 'MWh/y', null, 8760],
    ['1 MW for 5,000 h is 5,000 MWh', 1, 'MW', 'MWh/y', 5000, 5000],
    ['3.6 GJ/h for 8,000 h is 8,000 MWh', 3.6, 'GJ/h', 'MWh/y', 8000, 8000],
    ['1 MJ/s is 1 MW', 1, 'MJ/s', 'MW', 4000, 1],
    ['operating hours leave a yearly amount alone', 500, 't/y', 'kg/y', 4000, 500_000],
    ['operating hours leave a daily amount alone', 1, 't/d', 't/y', 4000, 365],
    ['5 kg/h for 8,000 h is 40 t', 5, 'kg/h', 't/y', 8000, 40],
    ['0 bar gauge is one standard atmosphere, 1.01325 bar (10th CGPM 1954)', 0, 'bar(g)', 'bar(a)', null, 1.01325],
    ['101.325 kPa absolute is 0 bar gauge', 101.325, 'kPa', 'bar(g)', null, 0],
    ['water boils at 373.15 K, 100 °C, 212 °F', 373.15, 'K', 'degC', null, 100],
    ['212 °F is 373.15 K', 212, 'degF', 'K', null, 373.15],
    ['1 Sm3 at 15 °C is 0.9479 Nm3 at 0 °C (ISO 13443)', 1, 'Sm3', 'Nm3', null, 273.15 / 288.15],
    ['1 kWh/kg is 3.6 MJ/kg', 1, 'kWh/kg', 'MJ/kg', null, 3.6],
    ['1 % is 10,000 ppm by mass', 1, '%', 'ppm', null, 10_000],
    ['1 S/m is 10 mS/cm', 1, 'S/m', 'mS/cm', null, 10],
  ])('%s', (_, value, from, to, hours, expected) => {
    expect(convert(value, from, to, hours)).toBeCloseTo(expected, 9);
  });

  test('an amount is kept as typed beside its canonical amount', () => {
    expect(storedAmount({ value: 2, unit: 'kg/s' }, 5000)).toEqual({
      value: 2,
      unit: 'kg/s',
      canonicalValue: 36_000,
      canonicalUnit: 't/y',
    });
  });
});

describe('what cannot be converted', () => {
  test.each([
    ['tonnes into megawatt hours', 't/y', 'MWh/y'],
    ['a share by mass into a share by volume', 'wt%', 'vol%'],
    ['an amount into a yearly flow', 't', 't/y'],
    ['cubic metres of water into normal cubic metres of gas', 'm3/y', 'Nm3/y'],
    ['a content of the whole into a content of the dry matter', 'mg/kg', 'mg/kg DM'],
  ])('%s is a broken assumption', (_, from, to) => {
    expect(() => convert(1, from, to, null)).toThrow('no conversion');
  });

  test('neither is an unknown unit, nor are hours that no year has', () => {
    expect(() => toCanonical({ value: 1, unit: 'furlong' }, null)).toThrow('furlong');
    for (const hours of [0, -1, 8785, NaN]) expect(() => toCanonical({ value: 1, unit: 'MW' }, hours)).toThrow();
  });
});

describe('for every pair of units of one dimension', () => {
  test('there and back gives the same figure within 1e-9', () => {
    fc.assert(
      fc.property(
        anyUnit,
        fc.nat(),
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        operatingHours,
        (unit, pick, value, hours) => {
          const others = unitsOf(unit.dimension);
          const other = others[pick % others.length] ?? unit;
          const back = convert(convert(value, unit.code, other.code, hours), other.code, unit.code, hours);
          // An offset (0 °C is 273.15 K) sets the scale below which digits are lost.
          const scale = Math.max(value, Math.abs(other.offset / other.factor), Math.abs(unit.offset / unit.factor));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-9 * scale);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('more stays more, and twice a rate is twice the yearly amount', () => {
    fc.assert(
      fc.property(anyUnit, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), operatingHours, (unit, value, hours) => {
        const canonical = toCanonical({ value, unit: unit.code }, hours);
        const twice = toCanonical({ value: 2 * value, unit: unit.code }, hours);
        expect(twice).toBeGreaterThan(canonical);
        if (unit.offset === 0) expect(twice / canonical).toBeCloseTo(2, 9);
      }),
    );
  });

  test('half the hours give half of an hourly rate and all of a yearly one', () => {
    for (const unit of UNITS.filter((it) => it.period !== null)) {
      const ratio = toCanonical({ value: 1, unit: unit.code }, 4380) / toCanonical({ value: 1, unit: unit.code }, null);
      const byTheHour = unit.period === 'hour' || unit.period === 'minute' || unit.period === 'second';
      expect([unit.code, ratio]).toEqual([unit.code, byTheHour ? 0.5 : 1]);
    }
  });
});

describe('the table of units', () => {
  test('has each code once, in ASCII, with a positive factor', () => {
    expect(new Set(UNITS.map((unit) => unit.code)).size).toBe(UNITS.length);
    for (const unit of UNITS) {
      expect(unit.code).toMatch(/^[\x20-\x7e]+$/);
      expect(unit.factor).toBeGreaterThan(0);
      expect(unitByCode(unit.code)).toBe(unit);
    }
  });

  test('has a canonical unit for each dimension: factor 1, no offset, first in its list', () => {
    for (const dimension of DIMENSIONS) {
      expect(canonicalUnitOf(dimension)).toMatchObject({ dimension, factor: 1, offset: 0 });
      expect(unitsOf(dimension)[0]).toBe(canonicalUnitOf(dimension));
    }
    expect(DIMENSIONS.flatMap((dimension) => unitsOf(dimension))).toHaveLength(UNITS.length);
  });

  test('has the units of the platform’s field: flows, amounts, power, temperature, pressure, quality', () => {
    const needed =
      't/y t/month t/d t/h kg/h kg/s t kg g m3/h m3/d m3/y l/s m3 l Nm3 Nm3/h Nm3/y kWh MWh GWh MJ GJ TJ MWh/y GWh/y GJ/y GJ/h ' +
      'kW MW MJ/s degC K bar(a) bar(g) kPa MPa mg/l ppm wt% vol% MJ/kg MJ/Nm3 kJ/kg kg/m3 pH mS/cm km t/week kg/d l/h l/min ' +
      'Nm3/d kg/month TJ/y g/l';
    const codes = [...needed.split(' '), '% DM', 'mg/kg DM', 'million m3/y', 'million l/y'];
    expect(codes.filter((code) => unitByCode(code) === null)).toEqual([]);
  });

  test('speaks the reader’s language', () => {
    expect([unitLabel('t/y', 'en'), unitLabel('t/y', 'da')]).toEqual(['t/year', 't/år']);
    expect([unitLabel('million m3/y', 'en'), unitLabel('million m3/y', 'da')]).toEqual([
      'million m³/year',
      'mio. m³/år',
    ]);
    expect(unitLabel('crates', 'da')).toBe('crates');
  });
});
