import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkGround } from '../../../src/domain/network/indicators/network-ground.ts';
import type { NetworkGround } from '../../../src/domain/network/indicators/network-ground.ts';
import { wholeNetwork } from '../../../src/domain/network/network-selection.ts';
import { cascade } from '../../../src/domain/network/resilience/cascade.ts';
import { rankCritical } from '../../../src/domain/network/resilience/critical.ts';
import { removalCurves } from '../../../src/domain/network/resilience/removal-curves.ts';
import { scenarioOf, USUAL_THRESHOLDS } from '../../../src/domain/network/resilience/resilience-scenario.ts';
import type { TakenOut } from '../../../src/domain/network/resilience/resilience-scenario.ts';
import { selectNetwork } from '../../../src/domain/network/select-network.ts';
import { KALUNDBORG_SNAPSHOT } from '../../scenarios/kalundborg-snapshot.ts';
import { aFacility, aFlow, aResource, aSnapshot, aSynergy } from '../../support/builders.ts';

/** `a>b ash 10`: 10 t of ash a year from a to b; without a figure its amount is not known. */
function park(written: readonly string[]): NetworkGround {
  const parts = written.map((text) => text.split(/[> ]/));
  const ids = [...new Set(parts.flatMap(([donor = '', receiver = '']) => [donor, receiver]))].sort();
  const snapshot = aSnapshot({
    facilities: ids.map((id) => aFacility({ id })),
    resources: ['ash', 'steam', 'water'].map((id) => aResource({ id })),
    synergies: parts.map(([donorId = '', receiverId = '', resourceId = '', tonnes], at) =>
      aSynergy({
        id: `s${at}`,
        donorId,
        receiverId,
        resourceId,
        flows: tonnes === undefined ? [] : [aFlow(2020, Number(tonnes))],
      }),
    ),
  });
  return networkGround(selectNetwork(snapshot, wholeNetwork('network-1')), snapshot, 2024);
}

const out = (what: TakenOut['what'], id: string, share = 1): TakenOut => ({ what, id, share });
const RIGID = { replaceableInput: 0, placeableOutput: 1 };

function levelsAfter(ground: NetworkGround, takenOut: readonly TakenOut[], thresholds = RIGID) {
  const { facilities } = cascade(ground, { takenOut, thresholds });
  return Object.fromEntries(facilities.map(({ facilityId, level }) => [facilityId, Math.round(level * 1000) / 1000]));
}

describe('when something is taken out', () => {
  test('the loss goes down the chain, round by round, and each is told what it lacks', () => {
    const { facilities, rounds } = cascade(park(['a>b steam 10', 'b>c water 4', 'd>c ash 1']), {
      takenOut: [out('facility', 'a')],
      thresholds: RIGID,
    });
    expect(facilities).toEqual([
      { facilityId: 'a', level: 0, round: 0, because: null },
      { facilityId: 'b', level: 0, round: 1, because: { direction: 'demand', resourceId: 'steam' } },
      { facilityId: 'c', level: 0, round: 2, because: { direction: 'demand', resourceId: 'water' } },
    ]);
    expect(rounds).toBe(2);
  });

  test('a receiver of 30 and 10 t that loses the 10 runs at three quarters, and takes the 30 as before', () => {
    const ground = park(['a>c ash 30', 'b>c ash 10']);
    expect(levelsAfter(ground, [out('facility', 'b')])).toEqual({ b: 0, c: 0.75 });
    const { balances, amounts } = cascade(ground, { takenOut: [out('facility', 'b')], thresholds: RIGID });
    expect(balances.find(({ facilityId }) => facilityId === 'c')).toEqual({
      facilityId: 'c',
      resourceId: 'ash',
      direction: 'demand',
      unit: 't/y',
      before: 40,
      exchanged: 30,
      elsewhere: 0,
      reduced: 10,
    });
    expect(amounts).toEqual([{ kind: 'material', unit: 't/y', before: 40, after: 30, counted: 2, outOf: 2 }]);
  });

  test('what can be had elsewhere, up to the threshold, keeps it running', () => {
    const ground = park(['a>c ash 30', 'b>c ash 10']);
    expect(levelsAfter(ground, [out('facility', 'a')], { replaceableInput: 0.5, placeableOutput: 1 })).toEqual({
      a: 0,
      c: 0.75,
    });
    expect(levelsAfter(ground, [out('facility', 'b')], { replaceableInput: 0.25, placeableOutput: 1 })).toEqual({
      b: 0,
    });
  });

  test('a donor that can place nothing elsewhere goes down with its receiver, and not where it can', () => {
    const ground = park(['a>b ash 10', 'a>c ash 30']);
    expect(levelsAfter(ground, [out('facility', 'c')], { replaceableInput: 1, placeableOutput: 0 })).toEqual({
      a: 0.25,
      c: 0,
    });
    expect(levelsAfter(ground, [out('facility', 'c')])).toEqual({ c: 0 });
  });

  test('half of a link, or all of a resource, is taken out by itself', () => {
    const ground = park(['a>b steam 10', 'a>b ash 10', 'c>b steam 10']);
    expect(levelsAfter(ground, [out('link', 'a>b', 0.5)])).toEqual({ b: 0.5 });
    expect(levelsAfter(ground, [out('resource', 'ash')])).toEqual({ b: 0 });
    const { links } = cascade(ground, { takenOut: [out('link', 'a>b', 0.5)], thresholds: USUAL_THRESHOLDS });
    expect(links).toEqual([{ linkId: 'a>b', left: 0.5 }]);
  });

  test('where an amount is not known each exchange counts as much, and it is said', () => {
    const ground = park(['a>c ash', 'b>c ash 10']);
    expect(levelsAfter(ground, [out('facility', 'a')])).toEqual({ a: 0, c: 0.5 });
    const { balances } = cascade(ground, { takenOut: [out('facility', 'a')], thresholds: RIGID });
    expect(balances[0]?.unit).toBeNull();
  });
});

describe('for every park and every loss', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const exchanges = fc.array(
    fc
      .tuple(letter, letter, fc.constantFrom('ash', 'steam', 'water'), fc.option(fc.integer({ min: 1, max: 90 })))
      .filter(([one, other]) => one !== other)
      .map(([one, other, resource, tonnes]) => `${one}>${other} ${resource}${tonnes === null ? '' : ` ${tonnes}`}`),
    { minLength: 1, maxLength: 14 },
  );
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const thresholds = fc.record({ replaceableInput: share, placeableOutput: share });

  test('each facility is balanced, makes up for no more than it can, and exchanges no more than before', () => {
    fc.assert(
      fc.property(exchanges, letter, share, thresholds, (written, id, part, limits) => {
        const ground = park(written);
        const { balances, facilities } = cascade(ground, {
          takenOut: [out('facility', id, Math.max(part, 0.01))],
          thresholds: limits,
        });
        for (const { before, exchanged, elsewhere, reduced, direction } of balances) {
          expect(exchanged + elsewhere + reduced).toBeCloseTo(before, 4);
          expect(exchanged).toBeLessThanOrEqual(before * (1 + 1e-9));
          const most = direction === 'demand' ? limits.replaceableInput : limits.placeableOutput;
          expect(elsewhere).toBeLessThanOrEqual(before * (most + 1e-6));
        }
        for (const { level } of facilities) expect(level >= 0 && level <= 1).toBe(true);
      }),
    );
  });

  test('the order of the registry changes nothing but rounding', () => {
    fc.assert(
      fc.property(exchanges, letter, (written, id) => {
        const levels = (texts: readonly string[]) => levelsAfter(park(texts), [out('facility', id)]);
        expect(levels(written.toReversed())).toEqual(levels(written));
      }),
    );
  });
});

describe('the most critical', () => {
  test('is the one without which most others stop, then the one with most links', () => {
    const ground = park(['a>b steam 10', 'b>c water 4', 'd>e ash 1', 'd>f ash 1']);
    const { ranked, tried, outOf } = rankCritical(ground, RIGID, ['facility']);
    expect(ranked.map(({ id, operationLost }) => [id, operationLost]).slice(0, 3)).toEqual([
      ['a', 2],
      ['d', 2],
      ['b', 1],
    ]);
    expect([tried, outOf]).toEqual([6, 6]);
  });

  test('facility of Kalundborg in 2013 is Asnæs', () => {
    const selection = { ...wholeNetwork('kalundborg'), fromYear: 2013, toYear: 2013 };
    const ground = networkGround(selectNetwork(KALUNDBORG_SNAPSHOT, selection), KALUNDBORG_SNAPSHOT, 2025);
    expect(rankCritical(ground, USUAL_THRESHOLDS, ['facility']).ranked[0]?.id).toBe('asnaes');
  });
});

describe('how a network falls apart', () => {
  const star = park(['hub>a ash', 'hub>b ash', 'hub>c ash', 'hub>d ash']);

  test('at once, where a star loses its middle first', () => {
    const [random, degree] = removalCurves(star, 7);
    expect(degree?.points.map(({ largestPart }) => largestPart)).toEqual([1, 0.2, 0.2, 0.2, 0.2, 0]);
    expect(degree?.points.map(({ linksLeft }) => linksLeft)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(degree?.robustness).toBeCloseTo(0.8 / 5, 12);
    expect(random?.robustness).toBeGreaterThan(0.2);
  });

  test('the same seed gives the same chance, another one another', () => {
    expect(removalCurves(star, 7)).toEqual(removalCurves(star, 7));
    expect(removalCurves(star, 8)[0]).not.toEqual(removalCurves(star, 7)[0]);
  });

  test('without links there is nothing to tell', () => {
    expect(removalCurves(park([]), 1)[0]).toEqual({ order: 'random', points: [], robustness: null, runs: 20 });
  });
});

test('a scenario is refused with every reason at once', () => {
  const read = scenarioOf({
    takenOut: [out('facility', 'a'), out('facility', 'a', 2)],
    thresholds: { replaceableInput: -1, placeableOutput: 1 },
  });
  expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
    'SHARE_OUT_OF_RANGE',
    'TAKEN_OUT_TWICE',
    'THRESHOLD_OUT_OF_RANGE',
  ]);
  expect(scenarioOf({ takenOut: [], thresholds: RIGID }).ok).toBe(false);
});
