import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decouplingClass, decouplingOf } from '../../../src/domain/network/decoupling.ts';
import type { YearlyFigure } from '../../../src/domain/network/decoupling.ts';

const series = (...values: readonly (readonly [year: number, value: number])[]): readonly YearlyFigure[] =>
  values.map(([year, value]) => ({ year, value }));

function of(driver: readonly YearlyFigure[], pressure: readonly YearlyFigure[]) {
  const read = decouplingOf(driver, pressure);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('Tapio’s classes', () => {
  test.each([
    ['strongDecoupling', 0.1, -0.05],
    ['weakDecoupling', 0.1, 0.05],
    ['expansiveCoupling', 0.1, 0.1],
    ['expansiveNegativeDecoupling', 0.1, 0.2],
    ['recessiveDecoupling', -0.1, -0.2],
    ['recessiveCoupling', -0.1, -0.1],
    ['weakNegativeDecoupling', -0.1, -0.05],
    ['strongNegativeDecoupling', -0.1, 0.05],
    [null, 0, 0.05],
  ])('%s where production changes by %d and water by %d', (expected, driver, pressure) => {
    expect(decouplingClass(driver, pressure)).toBe(expected);
  });
});

test('production up by half and water down by a fifth is strong decoupling, 150 to 80, and a year that one lacks is passed over', () => {
  const { index, steps, overall } = of(
    series([2020, 300], [2010, 200], [2015, 250]),
    series([2010, 1000], [2020, 800], [2018, 900]),
  );
  expect(index.map(({ year, driver, pressure }) => [year, Math.round(driver), Math.round(pressure)])).toEqual([
    [2010, 100, 100],
    [2020, 150, 80],
  ]);
  expect(steps).toHaveLength(1);
  expect(overall?.decoupling).toBe('strongDecoupling');
  expect(overall?.elasticity).toBeCloseTo(-0.4, 12);
});

test('one common year tells nothing', () => {
  expect(of(series([2010, 5]), series([2010, 7])).overall).toBeNull();
});

test('a figure of nought and a year that comes twice are refused together', () => {
  const read = decouplingOf(series([2010, 0], [2010, 5]), series([2010, 1]));
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['FIGURE_NOT_POSITIVE', 'YEAR_TWICE']);
});

test('whatever the units, the answer is the same', () => {
  const figures = fc.uniqueArray(fc.tuple(fc.integer({ min: 1961, max: 2030 }), fc.integer({ min: 1, max: 1000 })), {
    selector: ([year]) => year,
    maxLength: 8,
  });
  fc.assert(
    fc.property(figures, figures, fc.constantFrom(2, 4, 1024), (driver, pressure, factor) => {
      const scaled = pressure.map(([year, value]) => [year, value * factor] as const);
      expect(of(series(...driver), series(...scaled))).toEqual(of(series(...driver), series(...pressure)));
    }),
  );
});
