import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  findObjections,
  nucleolus,
  proportionalShares,
  shapleyValue,
  type Shares,
} from '../../../src/domain/allocation/fair-division.ts';
import type { SolveLinearProgram } from '../../../src/domain/linear-program.ts';
import { loadLinearProgramSolver } from '../../../src/platform/solve-linear-program.ts';

let solve: SolveLinearProgram;

beforeAll(async () => {
  solve = await loadLinearProgramSolver();
});

const rounded = (shares: Shares) =>
  Object.fromEntries([...shares].map(([id, share]) => [id, Math.round(share * 1e4) / 1e4 + 0]));

/** Worth of what a pipeline joins: nothing without the power plant, which alone has the steam. */
const steam = (group: readonly string[]): number => {
  if (!group.includes('power plant')) return 0;
  const worth: Record<string, number> = { refinery: 60, brewery: 30 };
  return group.reduce((sum, party) => sum + (worth[party] ?? 0), 0);
};
const STEAM_PARTIES = ['refinery', 'power plant', 'brewery'];

/** The creditors of the Talmud: 100, 200 and 300 are claimed of an estate. A group gains what is left once all others are paid. */
const creditors = (estate: number) => (group: readonly string[]) => {
  const claims = ['100', '200', '300'];
  const others = claims.filter((claim) => !group.includes(claim)).reduce((sum, claim) => sum + Number(claim), 0);
  return Math.max(0, estate - others);
};

describe('the gain of steam that one plant has and two can use', () => {
  test('is halved between the plant and each of them by Shapley', () => {
    expect(rounded(shapleyValue(STEAM_PARTIES, steam))).toEqual({ brewery: 15, 'power plant': 45, refinery: 30 });
  });

  test('and so by the nucleolus', () => {
    expect(rounded(nucleolus(STEAM_PARTIES, steam, solve))).toEqual({ brewery: 15, 'power plant': 45, refinery: 30 });
  });

  test('nobody does better alone, unless it is shared without looking at who brings what', () => {
    expect(findObjections(shapleyValue(STEAM_PARTIES, steam), steam)).toEqual([]);
    const evenly = proportionalShares(90, new Map(STEAM_PARTIES.map((party) => [party, 0])));
    expect(findObjections(evenly, steam)).toEqual([]);
    const byWorth = new Map([
      ['brewery', 40],
      ['power plant', 15],
      ['refinery', 35],
    ]);
    expect(findObjections(byWorth, steam)).toEqual([
      { group: ['power plant', 'refinery'], loss: expect.closeTo(10, 9) },
    ]);
  });
});

describe('shares of published games', () => {
  test('one has a left glove, two have a right one: Shapley gives 2/3 and 1/6, the nucleolus all to the left', () => {
    const gloves = (group: readonly string[]) =>
      Math.min(group.filter((hand) => hand === 'left').length, group.filter((hand) => hand !== 'left').length);
    const parties = ['left', 'right', 'right too'];
    expect(rounded(shapleyValue(parties, gloves))).toEqual({ left: 0.6667, right: 0.1667, 'right too': 0.1667 });
    expect(rounded(nucleolus(parties, gloves, solve))).toEqual({ left: 1, right: 0, 'right too': 0 });
  });

  // Aumann R.J., Maschler M. (1985) Game theoretic analysis of a bankruptcy problem from the Talmud, J. Econ. Theory 36, 195-213.
  test.each([
    [100, { '100': 33.3333, '200': 33.3333, '300': 33.3333 }],
    [200, { '100': 50, '200': 75, '300': 75 }],
    [300, { '100': 50, '200': 100, '300': 150 }],
  ])('the Talmud divides an estate of %d as the nucleolus does', (estate, shares) => {
    expect(rounded(nucleolus(['100', '200', '300'], creditors(estate), solve))).toEqual(shares);
  });
});

describe('of any gain', () => {
  const parties = ['a', 'b', 'c', 'd'];
  /** What a group gains is what its pairs gain. */
  const aGame = fc
    .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 6, maxLength: 6 })
    .map((gains) => (group: readonly string[]) => {
      let [at, sum] = [0, 0];
      for (const [i, one] of parties.entries())
        for (const other of parties.slice(i + 1)) {
          if (group.includes(one) && group.includes(other)) sum += gains[at]!;
          at++;
        }
      return sum;
    });

  test('all of it is shared, and no group does better by itself where pairs gain by themselves', () => {
    fc.assert(
      fc.property(aGame, (worthOf) => {
        for (const shares of [shapleyValue(parties, worthOf), nucleolus(parties, worthOf, solve)]) {
          expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(worthOf(parties), 4);
          expect(findObjections(shares, worthOf).filter(({ loss }) => loss > 1e-4)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('whoever brings the same gets the same, and the order of the names changes nothing', () => {
    fc.assert(
      fc.property(aGame, (worthOf) => {
        const twins = (group: readonly string[]) => worthOf(group.map((party) => (party === 'b2' ? 'b' : party)));
        const shares = shapleyValue(['a', 'b', 'b2'], (group) => twins(group));
        expect(shares.get('b')).toBeCloseTo(shares.get('b2')!, 6);
        expect(shapleyValue(parties.toReversed(), worthOf)).toEqual(shapleyValue(parties, worthOf));
      }),
      { numRuns: 40 },
    );
  });
});
