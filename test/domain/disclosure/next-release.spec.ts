import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Contribution } from '../../../src/domain/disclosure/contribution.ts';
import { nextReleases } from '../../../src/domain/disclosure/next-release.ts';
import type { Release } from '../../../src/domain/disclosure/release-table.ts';
import { loadLinearProgramSolver } from '../../../src/platform/solve-linear-program.ts';
import { attacker } from './attack.ts';
import { aContribution, donorsGive } from './contributions.ts';

const solve = await loadLinearProgramSolver();

const PARK = donorsGive([100, 90, 80, 70]);

function wholeOf(releases: readonly Release[]): number | undefined {
  return releases[0]?.cells.find(({ donorSector, receiverSector }) => donorSector === null && receiverSector === null)
    ?.amount;
}

/** The park a year of operation later, in which these donors have more. */
function grown(more: Readonly<Record<string, number>>, park: readonly Contribution[] = PARK): readonly Contribution[] {
  return park.map((one) => ({ ...one, amount: one.amount + (more[one.donorCompany] ?? 0) / 3 }));
}

function after(before: readonly Release[], contributions: readonly Contribution[]): readonly Release[] {
  return nextReleases(before, contributions, solve);
}

describe('a second release', () => {
  const first = nextReleases([], PARK, solve);

  test('is the first one as long as nothing has changed, in whatever order it is told', () => {
    expect(after(first, PARK.toReversed())).toEqual(first);
  });

  test('keeps the old values where one company alone has changed: the difference would be its own', () => {
    expect(wholeOf(first)).toBeCloseTo(340, 8);
    expect(after(first, grown({ d1: 25 }))).toEqual(first);
    expect(
      after(
        first,
        PARK.filter(({ donorCompany }) => donorCompany !== 'd4'),
      ),
    ).toEqual(first);
    expect(after(first, [...PARK, ...donorsGive([0, 0, 0, 0, 60])])).toEqual(first);
  });

  test('keeps them where three have changed, but one by far the most', () => {
    expect(after(first, grown({ d1: 1000, d2: 1, d3: 1 }))).toEqual(first);
  });

  test('tells the new values once three have changed alike', () => {
    expect(wholeOf(after(first, grown({ d1: 20, d2: 18, d3: 16 })))).toBeCloseTo(394, 8);
  });

  test('lets small changes gather until they hide each other', () => {
    const second = after(first, grown({ d1: 20 }));
    const third = after([...first, ...second], grown({ d1: 20, d2: 18 }));
    expect([wholeOf(second), wholeOf(third)]).toEqual([wholeOf(first), wholeOf(first)]);
    const fourth = after([...first, ...second, ...third], grown({ d1: 20, d2: 18, d3: 16 }));
    expect(wholeOf(fourth)).toBeCloseTo(394, 8);
  });

  test('is held against all earlier ones, not the last alone', () => {
    const second = after(first, grown({ d1: 20, d2: 18, d3: 16 }));
    expect(wholeOf(second)).toBeCloseTo(394, 8);
    // Back again, but for one company: safe beside the second release, an open book beside the first.
    const nearlyBack = grown({ d4: 5 });
    expect(wholeOf(after(second, nearlyBack))).toBeCloseTo(345, 8);
    expect(wholeOf(after([...first, ...second], nearlyBack))).toBeCloseTo(394, 8);
  });
});

test('what is left of a row beside the cells told twice must not change by one company either', () => {
  const cell = (donorSector: string, receiverSector: string, amounts: readonly number[]) =>
    donorsGive(amounts, { donorSector, receiverSector });
  // Two cells of the row of A are of two companies each and so kept back; their row total is told.
  const quiet = [
    ...cell('A', 'X', [100, 90, 80]),
    ...cell('A', 'Y', [0, 0, 0, 35, 30]),
    ...cell('A', 'Z', [0, 0, 0, 0, 0, 40, 35]),
    ...cell('B', 'Y', [60, 50, 45]),
    ...cell('B', 'Z', [60, 50, 45]),
  ];
  const first = nextReleases([], quiet, solve);
  const told = first[0]!.cells.map(
    ({ donorSector, receiverSector }) => `${donorSector ?? '*'}${receiverSector ?? '*'}`,
  );
  expect(told).toContain('AX');
  expect(told).toContain('A*');
  expect(told).not.toContain('AY');
  // The told cell changes safely, and with it the row total; the rest of the row by one company.
  const changed = quiet.map((one) => {
    if (one.donorSector !== 'A') return one;
    if (one.receiverSector === 'X') return { ...one, amount: one.amount + 10 };
    return one.donorCompany === 'd4' ? { ...one, amount: one.amount + 5 } : one;
  });
  expect(after(first, changed)).toEqual(first);
  const onlyTold = quiet.map((one) => (one.receiverSector === 'X' ? { ...one, amount: one.amount + 10 } : one));
  expect(after(first, onlyTold)).not.toEqual(first);
});

test('a year keeps back the same cells as the year before, though others would cost less', () => {
  const cell = (donorSector: string, receiverSector: string, amounts: readonly number[], year: number) =>
    donorsGive(amounts, { donorSector, receiverSector, year });
  /** One cell of two companies; the smaller of the two other rows is kept back beside it. */
  const park = (year: number, second: number, third: number) => [
    ...cell('A', 'X', [30, 18], year),
    ...cell('A', 'Y', [100, 90, 80], year),
    ...['X', 'Y'].flatMap((to) => cell('B', to, [second, second, second], year)),
    ...['X', 'Y'].flatMap((to) => cell('C', to, [third, third, third], year)),
  ];
  const told = (releases: readonly Release[]) =>
    releases.flatMap(({ cells }) => cells.map(({ donorSector, receiverSector }) => `${donorSector}${receiverSector}`));
  const first = nextReleases([], park(2024, 60, 90), solve);
  expect(told(first)).toContain('CX');
  expect(told(first)).not.toContain('BX');
  const next = park(2025, 62, 58);
  expect(told(nextReleases([], next, solve))).not.toContain('CX');
  expect(told(nextReleases([], next, solve, { otherYears: first })).sort()).toEqual(told(first).sort());
});

test('a table that is new is told as a first release, one whose flows have gone stands until that is safe', () => {
  const first = nextReleases([], PARK, solve);
  const nextYear = donorsGive([100, 90, 80], { year: 2026 });
  expect(after(first, [...PARK, ...nextYear])).toEqual([...first, ...nextReleases([], nextYear, solve)]);
});

describe('two releases laid side by side', () => {
  const { expectHidden } = attacker(solve);
  const flow = fc.record({
    donor: fc.nat({ max: 7 }),
    receiver: fc.nat({ max: 7 }),
    from: fc.constantFrom('A', 'B', 'C'),
    to: fc.constantFrom('X', 'Y', 'Z'),
    amount: fc.integer({ min: 20, max: 100 }),
  });
  const everyPlace = ['A', 'B', 'C', null].flatMap((donorSector) =>
    ['X', 'Y', 'Z', null].map((receiverSector) => ({ donorSector, receiverSector })),
  );
  const parks = fc.array(flow, { minLength: 30, maxLength: 90 }).map((flows) =>
    flows.map(({ donor, receiver, from, to, amount }) =>
      aContribution({
        donorCompany: `d${donor}`,
        receiverCompany: `r${receiver}`,
        donorSector: from,
        receiverSector: to,
        amount,
      }),
    ),
  );
  const sumAt = (park: readonly Contribution[], { donorSector, receiverSector }: (typeof everyPlace)[number]) =>
    park.reduce(
      (sum, one) =>
        [null, one.donorSector].includes(donorSector) && [null, one.receiverSector].includes(receiverSector)
          ? sum + one.amount
          : sum,
      0,
    );

  test('keep hidden what each keeps hidden: what one tells and is still true does not open the other', () => {
    let renewed = 0;
    fc.assert(
      fc.property(
        parks,
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: 110, max: 400 }),
        (park, sector, percent) => {
          const first = nextReleases([], park, solve);
          const changed = park.map((one) =>
            one.donorSector === sector ? { ...one, amount: (one.amount * percent) / 100 } : one,
          );
          const second = after(first, changed);
          const later = second[0]?.cells ?? [];
          if (second[0] === first[0] || later.length === 0) return;
          renewed += 1;
          const known = new Set(later.map((cell) => JSON.stringify([cell.donorSector, cell.receiverSector])));
          const stillTrue = (first[0]?.cells ?? []).filter(
            (cell) =>
              !known.has(JSON.stringify([cell.donorSector, cell.receiverSector])) &&
              Math.abs(cell.amount - sumAt(changed, cell)) < 1e-9,
          );
          for (const target of everyPlace) expectHidden(changed, [...later, ...stillTrue], target);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
    expect(renewed).toBeGreaterThan(5);
  });
});
