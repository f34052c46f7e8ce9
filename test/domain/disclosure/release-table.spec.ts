import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution } from '../../../src/domain/disclosure/contribution.ts';
import { isSafe, RELEASE_RULE, tallyOf } from '../../../src/domain/disclosure/release-rule.ts';
import { nextReleases } from '../../../src/domain/disclosure/next-release.ts';
import type { ReleasedCell } from '../../../src/domain/disclosure/release-table.ts';
import { loadLinearProgramSolver } from '../../../src/platform/solve-linear-program.ts';
import { attacker } from './attack.ts';
import { aContribution, donorsGive, receiversTake } from './contributions.ts';

const solve = await loadLinearProgramSolver();
const { attack, expectHidden } = attacker(solve);

function cellsOf(contributions: readonly Contribution[]): readonly ReleasedCell[] {
  return nextReleases([], contributions, solve).flatMap(({ cells }) => cells);
}

function safe(contributions: readonly Contribution[]): boolean {
  return isSafe(tallyOf(contributions), RELEASE_RULE);
}

describe('a sum is told only where it hides each company', () => {
  // The cases of the Handbook on Statistical Disclosure Control, chapter 4, as donors and as receivers.
  test.each([
    ['the second of 50,000 + 49,000 + 1,000 would learn the first within 2 per cent', [50_000, 49_000, 1000], false],
    ['300 + 20 + 10 is nearly the first alone', [300, 20, 10], false],
    ['what is left beside the two largest is just ten per cent of the first', [100, 40, 10], true],
    ['a hair less is left', [100, 40, 9.99], false],
    ['three alike hide each other', [100, 100, 100], true],
    ['two do not, however much they give', [1e6, 1e6], false],
    ['one does not', [48], false],
  ])('%s', (_, amounts, expected) => {
    expect(safe(donorsGive(amounts))).toBe(expected);
    expect(safe(receiversTake(amounts))).toBe(expected);
  });

  test('companies are counted, not streams: one with ten streams is one', () => {
    const streams = Array.from({ length: 10 }, (_, at) =>
      aContribution({ receiverCompany: `r${at}`, amount: 10 + at }),
    );
    expect(safe(streams)).toBe(false);
  });

  test('a receiver knows what it took from a donor: the rest must hide in what others gave to others', () => {
    // r1 takes nearly all of d2 and d3, so from the sum it knows to within 1 t what d1 gives to the others.
    const flows = [
      aContribution({ donorCompany: 'd1', receiverCompany: 'r2', amount: 50 }),
      aContribution({ donorCompany: 'd1', receiverCompany: 'r3', amount: 50 }),
      aContribution({ donorCompany: 'd2', receiverCompany: 'r1', amount: 90 }),
      aContribution({ donorCompany: 'd3', receiverCompany: 'r1', amount: 90 }),
      aContribution({ donorCompany: 'd3', receiverCompany: 'r2', amount: 1 }),
    ];
    expect(safe(flows)).toBe(false);
  });

  test('what readers see anyway hides nobody and needs no hiding', () => {
    expect(safe(donorsGive([100, 100, 100], { open: true }))).toBe(true);
    const oneHidden = donorsGive([100, 100, 100]).map((one) => ({ ...one, open: one.donorCompany !== 'd1' }));
    expect(safe(oneHidden)).toBe(false);
  });

  test('a negative amount, or none that is a number, is refused', () => {
    for (const amount of [-1, NaN, Infinity]) {
      expect(() => cellsOf([aContribution({ amount })])).toThrow('is no contribution');
    }
  });
});

/** Table 4.1 of the handbook in our words: one cell of two companies among safe ones, all totals wanted. */
const FOUR_CELLS: readonly Contribution[] = [
  ...donorsGive([30, 18], { donorSector: 'A', receiverSector: 'X' }),
  ...donorsGive([100, 90, 80], { donorSector: 'A', receiverSector: 'Y' }),
  ...donorsGive([60, 50, 40], { donorSector: 'B', receiverSector: 'X' }),
  ...donorsGive([500, 400, 300], { donorSector: 'B', receiverSector: 'Y' }),
  ...donorsGive([70, 60, 50], { donorSector: 'E', receiverSector: 'X' }),
  ...donorsGive([90, 80, 70], { donorSector: 'E', receiverSector: 'Y' }),
];

const place = ({ donorSector, receiverSector }: ReleasedCell) => `${donorSector ?? '*'}${receiverSector ?? '*'}`;

describe('a cell that is kept back takes others with it', () => {
  test('so that it cannot be reckoned from the totals: one more in its row, and the smallest two of another row', () => {
    const told = new Set(cellsOf(FOUR_CELLS).map(place));
    const hidden = ['AX', 'AY', 'BX', 'BY', 'EX', 'EY', 'A*', 'B*', 'E*', '*X', '*Y', '**'].filter(
      (one) => !told.has(one),
    );
    expect(hidden).toEqual(['AX', 'AY', 'EX', 'EY']);
  });

  test('what nothing flows in is as missing as what is kept back', () => {
    const withoutFlow = FOUR_CELLS.filter(({ donorSector, receiverSector }) => donorSector + receiverSector !== 'AX');
    expect(cellsOf(withoutFlow).map(place)).not.toContain('AX');
  });

  test('the sums that are told are those of what flows', () => {
    const told = new Map(cellsOf(FOUR_CELLS).map((cell) => [place(cell), cell.amount]));
    expect(told.get('**')).toBeCloseTo(48 + 270 + 150 + 1200 + 180 + 240, 8);
    expect(told.get('BY')).toBeCloseTo(1200, 8);
  });

  test('kinds, years and units are never added', () => {
    const tables = nextReleases(
      [],
      [...FOUR_CELLS, ...donorsGive([100, 90, 80], { unit: 'm3/y' }), ...donorsGive([1, 1, 1], { year: 2024 })],
      solve,
    );
    expect(tables.map(({ resourceKind, year, unit }) => [resourceKind, year, unit])).toEqual([
      ['material', 2024, 't/y'],
      ['material', 2025, 'm3/y'],
      ['material', 2025, 't/y'],
    ]);
  });

  test('the order of the contributions does not change the answer', () => {
    expect(cellsOf(FOUR_CELLS.toReversed())).toEqual(cellsOf(FOUR_CELLS));
  });
});

// Small parks in which every company may give and take, and some flows are known to all.
const contribution: fc.Arbitrary<Contribution> = fc.record({
  donorCompany: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'),
  receiverCompany: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c8', 'c9', 'c10'),
  donorSector: fc.constantFrom('A', 'B', 'C'),
  receiverSector: fc.constantFrom('X', 'Y', 'Z'),
  resourceKind: fc.constant('material' as const),
  year: fc.constant(2025),
  amount: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100_000 })),
  unit: fc.constant('t/y'),
  open: fc.oneof({ arbitrary: fc.constant(false), weight: 9 }, { arbitrary: fc.constant(true), weight: 1 }),
});
const parks = fc.array(contribution, { maxLength: 40 });
/** Companies many enough, and each in many cells, that most of the table can be told. */
const busyParks = fc
  .array(
    fc.tuple(
      fc.nat({ max: 6 }),
      fc.nat({ max: 6 }),
      fc.nat({ max: 2 }),
      fc.nat({ max: 2 }),
      fc.integer({ min: 20, max: 100 }),
    ),
    {
      minLength: 50,
      maxLength: 120,
    },
  )
  .map((flows) =>
    flows.map(([donor, receiver, from, to, amount]) =>
      aContribution({
        donorCompany: `d${donor}`,
        receiverCompany: `r${receiver}`,
        donorSector: 'ABC'[from]!,
        receiverSector: 'XYZ'[to]!,
        amount,
      }),
    ),
  );

describe('nothing that is kept back can be solved for', () => {
  const everyPlace = ['A', 'B', 'C', null].flatMap((donorSector) =>
    ['X', 'Y', 'Z', null].map((receiverSector) => ({ donorSector, receiverSector })),
  );

  test.each([
    ['a few companies in many roles', parks],
    ['many companies', busyParks],
  ])('%s: every sum, told or not, keeps each company ten per cent in the dark from everyone else', (_, arbitrary) => {
    let told = 0;
    fc.assert(
      fc.property(arbitrary, (park) => {
        const cells = cellsOf(park);
        told += cells.length;
        for (const target of everyPlace) expectHidden(park, cells, target);
      }),
      { numRuns: 40 },
    );
    expect(told).toBeGreaterThan(0);
  });

  test('the attack works: with all totals told beside it, a lone cell is solved exactly', () => {
    const naive: readonly ReleasedCell[] = [
      { resourceKind: 'material', year: 2025, unit: 't/y', donorSector: 'A', receiverSector: null, amount: 318 },
      { resourceKind: 'material', year: 2025, unit: 't/y', donorSector: 'A', receiverSector: 'Y', amount: 270 },
    ];
    const { least, most } = attack(FOUR_CELLS, naive, null, { donorSector: 'A', receiverSector: 'X' });
    expect([least, most]).toEqual([expect.closeTo(48, 6), expect.closeTo(48, 6)]);
    expect(() => {
      expectHidden(FOUR_CELLS, naive, { donorSector: 'A', receiverSector: 'X' });
    }).toThrow();
  });
});
