import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indicatorUnit } from '../../../src/domain/network/indicators/indicator.ts';
import type { IndicatorValue } from '../../../src/domain/network/indicators/indicator.ts';
import { INDICATORS, networkIndicators } from '../../../src/domain/network/indicators/indicators.ts';
import { networkGround } from '../../../src/domain/network/indicators/network-ground.ts';
import { wholeNetwork } from '../../../src/domain/network/network-selection.ts';
import type { NetworkSelection } from '../../../src/domain/network/network-selection.ts';
import { selectNetwork } from '../../../src/domain/network/select-network.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import type { Synergy } from '../../../src/domain/registry/synergy.ts';
import {
  aDemand,
  aFacility,
  aFlow,
  aProvenance,
  aResource,
  aSnapshot,
  aSupply,
  aSynergy,
  positionNorth,
} from '../../support/builders.ts';

const RESOURCES = [aResource(), aResource({ id: 'water', kind: 'water', measuredIn: ['volumeFlow'] })];

/** `a>b 10` is gypsum, 10 t a year, from a to b; without a figure its amount is not known. Facilities are a … e. */
function park(written: readonly string[], over: Partial<RegistrySnapshot> = {}): RegistrySnapshot {
  const synergies = written.map((text, at): Synergy => {
    const [, donorId = '', receiverId = '', tonnes] = /^(\w)>(\w)(?: (\d+))?$/.exec(text) ?? [];
    const flows = tonnes === undefined ? [] : [aFlow(2020, Number(tonnes))];
    return aSynergy({ id: `s${at}`, donorId, receiverId, flows });
  });
  const facilities = ['a', 'b', 'c', 'd', 'e'].map((id, at) => aFacility({ id, position: positionNorth(at * 2) }));
  return aSnapshot({ facilities, resources: RESOURCES, synergies, ...over });
}

function valuesIn(
  snapshot: RegistrySnapshot,
  id: string,
  selection: Partial<NetworkSelection> = {},
): readonly IndicatorValue[] {
  const selected = selectNetwork(snapshot, { ...wholeNetwork('network-1'), ...selection });
  const [answer] = networkIndicators(networkGround(selected, snapshot, 2024), [id]);
  return answer?.values ?? [];
}

const figures = (values: readonly IndicatorValue[]) => values.map(({ value }) => value);
const bySubject = (values: readonly IndicatorValue[]): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    values.filter(({ kind }) => kind === null).map(({ subjectId, value }) => [subjectId ?? '', value]),
  );

describe('what the network is like', () => {
  // a ⇄ b → c, d and e alone.
  const small = park(['a>b', 'b>a', 'b>c', 'b>c']);

  test('four synergies between five facilities are three links', () => {
    expect(figures(['facilities', 'links', 'synergies'].flatMap((id) => valuesIn(small, id)))).toEqual([5, 3, 4]);
  });

  test('density counts each direction, connectance pairs, reciprocity the links that go both ways', () => {
    expect(figures(valuesIn(small, 'density'))).toEqual([3 / 20]);
    expect(figures(valuesIn(small, 'connectance'))).toEqual([2 / 10]);
    expect(figures(valuesIn(small, 'reciprocity'))).toEqual([2 / 3]);
    expect(figures(valuesIn(small, 'parts'))).toEqual([1]);
  });

  test('of no links there is no reciprocity and no modularity, rather than nought', () => {
    expect(figures([...valuesIn(park([]), 'reciprocity'), ...valuesIn(park([]), 'modularity')])).toEqual([null, null]);
  });
});

describe('the place of each facility', () => {
  const star = park(['a>b 5', 'a>c', 'd>a 7']);

  test('partners are counted by direction and kind', () => {
    expect(bySubject(valuesIn(star, 'outDegree'))).toEqual({ a: 2, b: 0, c: 0, d: 1, e: 0 });
    expect(bySubject(valuesIn(star, 'inDegree'))).toEqual({ a: 1, b: 1, c: 1, d: 0, e: 0 });
    const ofA = valuesIn(star, 'outDegree').filter(({ subjectId }) => subjectId === 'a');
    expect(ofA.map(({ kind, value }) => [kind, value])).toEqual([
      [null, 2],
      ['material', 2],
    ]);
  });

  test('what is given a year says how many exchanges it leaves out, and is not known where none has an amount', () => {
    const given = valuesIn(star, 'outStrength').map((each) => [each.subjectId, each.value, each.counted, each.outOf]);
    expect(given).toEqual([
      ['a', 5, 1, 2],
      ['d', 7, 1, 1],
    ]);
    const taken = valuesIn(star, 'inStrength').map((each) => [each.subjectId, each.value]);
    expect(taken).toEqual([
      ['a', 7],
      ['b', 5],
      ['c', null],
    ]);
  });

  test('tonnes and cubic metres of one facility stand apart', () => {
    const water = { value: 9, unit: 'm3/y', canonicalValue: 9, canonicalUnit: 'm3/y' };
    const synergies = [
      aSynergy({ id: '1', donorId: 'a', receiverId: 'b', flows: [aFlow(2020, 4)] }),
      aSynergy({
        id: '2',
        donorId: 'a',
        receiverId: 'b',
        resourceId: 'water',
        flows: [{ year: 2020, amount: water, provenance: aProvenance() }],
      }),
    ];
    expect(
      valuesIn(park([], { synergies }), 'outStrength').map(({ kind, unit, value }) => [kind, unit, value]),
    ).toEqual([
      ['material', 't/y', 4],
      ['water', 'm3/y', 9],
    ]);
  });

  test('the middle of the star is an anchor, lies between, and holds the rest together', () => {
    // Of the 12 ordered pairs of four others two lead through it: d to b and d to c.
    expect(bySubject(valuesIn(star, 'betweenness'))).toMatchObject({ a: 2 / 12, b: 0 });
    expect(bySubject(valuesIn(star, 'anchor'))).toMatchObject({ a: 1, b: 1 / 3 });
    expect(bySubject(valuesIn(star, 'cutFacility'))).toEqual({ a: 2 });
    expect(valuesIn(star, 'bridge').map(({ subjectId }) => subjectId)).toEqual(['a>b', 'a>c', 'd>a']);
    expect(bySubject(valuesIn(star, 'coreNumber'))).toEqual({ a: 1, b: 1, c: 1, d: 1, e: 0 });
    expect(bySubject(valuesIn(star, 'community'))).toMatchObject({ a: 1, b: 1, c: 1, d: 1, e: 2 });
  });

  test('a link that goes both ways is no bridge', () => {
    expect(valuesIn(park(['a>b', 'b>a']), 'bridge')).toEqual([]);
  });
});

describe('what flows', () => {
  const loop = park(['a>b 10', 'b>a 5', 'b>c']);

  test('is added for each kind and unit, and what is not known is told beside', () => {
    expect(valuesIn(loop, 'exchanged')).toMatchObject([
      { kind: 'material', unit: 't/y', value: 15, counted: 2, outOf: 3 },
    ]);
  });

  test('comes round by half, and passes four facilities on average, where 10 go out and 5 come back', () => {
    expect(figures(valuesIn(loop, 'finnCycling'))[0]).toBeCloseTo(0.5, 12);
    expect(figures(valuesIn(loop, 'pathLength'))).toEqual([4]);
  });

  test('takes the amount of a stream that serves one running exchange alone, and says so', () => {
    const synergies = [aSynergy({ donorId: 'a', receiverId: 'b', demandStreamId: 'demand-1' })];
    const streams = [aDemand({ facilityId: 'b', amount: 30 })];
    const [value] = valuesIn(park([], { synergies, streams }), 'exchanged');
    expect(value).toMatchObject({ value: 30, counted: 1 });
    expect(value?.note?.en).toContain('1 of the amounts');
    const shared = [...synergies, aSynergy({ id: 'synergy-2', donorId: 'c', demandStreamId: 'demand-1' })];
    expect(valuesIn(park([], { synergies: shared, streams }), 'exchanged')).toEqual([]);
  });
});

describe('circularity', () => {
  const streams = [
    aDemand({ id: 'd1', facilityId: 'b', amount: 40 }),
    aSupply({ id: 's1', facilityId: 'a', amount: 20 }),
    aSupply({ id: 's2', facilityId: 'c', amount: 50 }),
  ];
  const given = park(['a>b 10'], { streams });

  test('holds the 10 t from another against the 40 t that are needed', () => {
    expect(valuesIn(given, 'incomingFlows').map(({ part, value }) => [part?.en, value])).toEqual([
      ['absolute flow', 10],
      ['reference flow', 40],
      ['share', 0.25],
    ]);
    expect(figures(valuesIn(given, 'circularInput'))).toEqual([0.25]);
    expect(figures(valuesIn(given, 'circularOutput'))).toEqual([0.5]);
  });

  test('is not known where more comes in than was registered, and says why', () => {
    const [, , share] = valuesIn(park(['a>b 90'], { streams }), 'incomingFlows');
    expect(share?.value).toBeNull();
    expect(share?.note?.en).toContain('not complete');
    expect(figures(valuesIn(park(['a>d 5']), 'circularInput'))).toEqual([null]);
  });

  test('of two supplies one is used', () => {
    expect(figures(valuesIn(given, 'symbioticUtilisation'))).toEqual([0.5]);
  });
});

describe('diversity and concentration', () => {
  test('two resources with as many synergies are ln 2 and even', () => {
    const synergies = [
      aSynergy({ id: '1', donorId: 'a', receiverId: 'b' }),
      aSynergy({ id: '2', donorId: 'a', receiverId: 'b', resourceId: 'water' }),
    ];
    expect(figures(valuesIn(park([], { synergies }), 'resourceDiversity'))).toEqual([Math.LN2, 1]);
  });

  test('sectors count where an activity is stated', () => {
    const facilities = [
      aFacility({ id: 'a', activityCodes: ['10.51'] }),
      aFacility({ id: 'b', activityCodes: ['35.11'] }),
      aFacility({ id: 'c' }),
    ];
    const [index] = valuesIn(park(['a>b', 'b>c'], { facilities }), 'sectorDiversity');
    expect(index).toMatchObject({ value: Math.LN2, counted: 2, outOf: 3 });
  });

  test('shares of 75 and 25 % are 0.625; with one amount missing it is not known', () => {
    expect(figures(valuesIn(park(['a>c 30', 'b>c 10']), 'donorConcentration'))).toEqual([0.625]);
    expect(figures(valuesIn(park(['a>c 30', 'b>c 10']), 'receiverConcentration'))).toEqual([1]);
    expect(valuesIn(park(['a>c 30', 'b>c']), 'donorConcentration')).toMatchObject([
      { value: null, counted: 1, outOf: 2 },
    ]);
  });
});

describe('age and distance', () => {
  const synergies = [
    aSynergy({ id: '1', donorId: 'a', receiverId: 'b', startYear: 2000 }),
    aSynergy({ id: '2', donorId: 'b', receiverId: 'c', startYear: 2010 }),
    aSynergy({ id: '3', donorId: 'a', receiverId: 'c', stage: 'ended', startYear: 2005, endYear: 2014 }),
    aSynergy({ id: '4', donorId: 'd', receiverId: 'e', startYear: null }),
  ];
  const dated = park([], { synergies });

  test('in 2020 the links are 10 and 20 years old, and one has no known start', () => {
    const ages = valuesIn(dated, 'linkAge', { toYear: 2020 });
    expect(figures(ages)).toEqual([10, 15, 20]);
    expect(ages[0]).toMatchObject({ unit: 'year', counted: 2, outOf: 4 });
    expect(ages[0] && indicatorUnit(ages[0])).toEqual({ en: 'years', da: 'år' });
  });

  test('one end in 42 years of running links: 21 + 11 + 10', () => {
    const [rate, halfLife] = figures(valuesIn(dated, 'linkDecay', { toYear: 2020 }));
    expect(rate).toBeCloseTo(1 / 42, 12);
    expect(halfLife).toBeCloseTo(42 * Math.LN2, 9);
  });

  test('births and deaths are told by year', () => {
    const told = valuesIn(dated, 'linksStarted', { toYear: 2020 }).map(({ part, value }) => [part?.en, value]);
    expect(told).toEqual([
      ['started 2000', 1],
      ['started 2005', 1],
      ['started 2010', 1],
      ['ended 2014', 1],
    ]);
  });

  test('of links of 2, 2, 4 and 2 km the median is 2 km, and a facility without a place is not counted', () => {
    const [shortest, , median, , longest] = figures(valuesIn(dated, 'distance').filter(({ kind }) => kind === null));
    expect([shortest, median, longest].map((km) => Math.round((km ?? 0) * 10) / 10)).toEqual([2, 2, 4]);
    const facilities = [aFacility({ id: 'a', position: null }), aFacility({ id: 'b' }), aFacility({ id: 'c' })];
    const [value] = valuesIn(park(['a>b', 'b>c'], { facilities }), 'distance');
    expect(value).toMatchObject({ value: 0, counted: 1, outOf: 2 });
  });
});

describe('for every network', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const parks = fc
    .array(fc.tuple(letter, letter, fc.option(fc.integer({ min: 1, max: 99 }))), {
      maxLength: 12,
    })
    .map((written) => written.map(([one, other, tonnes]) => `${one}>${other}${tonnes === null ? '' : ` ${tonnes}`}`));

  test('every indicator answers without order mattering, counts no more than there is, and never with what is no number', () => {
    fc.assert(
      fc.property(parks, (written) => {
        const snapshot = park(written);
        const turned = { ...snapshot, synergies: snapshot.synergies.toReversed() };
        for (const { id } of INDICATORS) {
          const values = valuesIn(snapshot, id);
          expect(valuesIn(turned, id)).toEqual(values);
          for (const { value, counted, outOf } of values) {
            expect(value === null || Number.isFinite(value)).toBe(true);
            expect(counted).toBeLessThanOrEqual(outOf);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every indicator has its own id, its words in both languages and a source', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
    for (const { label, definition, source } of INDICATORS) {
      expect([label.en, label.da, definition.en, definition.da, source].filter((words) => words.trim() === '')).toEqual(
        [],
      );
    }
  });
});
