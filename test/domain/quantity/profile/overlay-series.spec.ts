import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { overlaySeries } from '../../../../src/domain/quantity/profile/overlay-series.ts';

const overlay = (supply: readonly number[], demand: readonly number[]) =>
  overlaySeries(Float64Array.from(supply), Float64Array.from(demand));

describe('a supply laid over a demand', () => {
  test('by hand: half of the demand is served at once, all of it with a store of two', () => {
    // Two hours with 2, then none; 1 is needed in each. The store fills to 2 and runs empty.
    expect(overlay([2, 2, 0, 0], [1, 1, 1, 1])).toMatchObject({
      supply: 4,
      demand: 4,
      covered: 2,
      coverage: 0.5,
      hoursOfDemand: 4,
      hoursCovered: 2,
      coverageWithStorage: 1,
      storageForFullCoverage: 2,
    });
  });

  test('over New Year: what is missing in the first hours was stored in the last ones of the year before', () => {
    expect(overlay([0, 0, 2, 2], [1, 1, 1, 1]).storageForFullCoverage).toBe(2);
    expect(overlay([0, 4, 0, 0], [1, 1, 1, 1]).storageForFullCoverage).toBe(3);
  });

  test('by the mass curve: between two peaks the deficits add up, a surplus in between pays back', () => {
    // Deficits −3, +1, −2: 3 are missing, 1 comes back, 2 more are missing: 4 together; the year ends with a surplus of 2.
    expect(overlay([0, 4, 0, 9], [3, 3, 2, 3]).storageForFullCoverage).toBe(4);
  });

  test('that is too little in all: no store serves all of it', () => {
    expect(overlay([1, 0], [1, 1])).toMatchObject({
      coverage: 0.5,
      coverageWithStorage: 0.5,
      storageForFullCoverage: null,
    });
  });

  test('no demand is no question of coverage', () => {
    expect(overlay([1, 1], [0, 0])).toMatchObject({ coverage: null, hoursOfDemand: 0, storageForFullCoverage: 0 });
  });
});

describe('for every supply and demand', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 24, maxLength: 24 });

  test('more supply never lowers the coverage, nor raises the store', () => {
    fc.assert(
      fc.property(hours, hours, hours, (supply, more, demand) => {
        const before = overlay(supply, demand);
        const after = overlay(
          supply.map((amount, hour) => amount + (more[hour] ?? 0)),
          demand,
        );
        expect(after.covered).toBeGreaterThanOrEqual(before.covered);
        if (before.storageForFullCoverage === null) return;
        expect(after.storageForFullCoverage).toBeLessThanOrEqual(before.storageForFullCoverage);
      }),
    );
  });

  test('no store is needed exactly where the supply is enough in every hour', () => {
    fc.assert(
      fc.property(hours, hours, (supply, demand) => {
        const { storageForFullCoverage, hoursCovered, hoursOfDemand } = overlay(supply, demand);
        expect(storageForFullCoverage === 0).toBe(hoursCovered === hoursOfDemand);
      }),
    );
  });

  test('twice of both is twice the store and the same coverage', () => {
    fc.assert(
      fc.property(hours, hours, (supply, demand) => {
        const [once, twice] = [
          overlay(supply, demand),
          overlay(
            supply.map((it) => 2 * it),
            demand.map((it) => 2 * it),
          ),
        ];
        expect(twice.coverage).toBe(once.coverage);
        expect(twice.storageForFullCoverage).toBe(
          once.storageForFullCoverage === null ? null : 2 * once.storageForFullCoverage,
        );
      }),
    );
  });

  test('the store that is named suffices, and a smaller one runs dry', () => {
    /** Whether a store of that size, full at first, serves every hour of two years. */
    const suffices = (size: number, supply: readonly number[], demand: readonly number[]): boolean => {
      let level = size;
      for (const [hour, amount] of [...supply, ...supply].entries()) {
        level = Math.min(size, level + amount - (demand[hour % demand.length] ?? 0));
        if (level < 0) return false;
      }
      return true;
    };
    fc.assert(
      fc.property(hours, hours, (supply, demand) => {
        const size = overlay(supply, demand).storageForFullCoverage;
        fc.pre(size !== null);
        expect(suffices(size, supply, demand)).toBe(true);
        if (size > 0) expect(suffices(size - 1, supply, demand)).toBe(false);
      }),
    );
  });
});
