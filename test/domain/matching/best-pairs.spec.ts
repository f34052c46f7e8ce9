import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BlindStream } from '../../../src/domain/disclosure/blind-stream.ts';
import { findAllMatches, findMatches, rankEachSupply } from '../../../src/domain/matching/find-matches.ts';
import type { MatchingRules } from '../../../src/domain/matching/matching-rules.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import { WASTE_STATUSES } from '../../../src/domain/registry/waste-status.ts';
import { AVAILABILITIES, DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import {
  aFacility,
  aProperty,
  aResource,
  aSnapshot,
  aStream,
  aSynergy,
  positionNorth,
} from '../../support/builders.ts';
import { aDraft } from './drafts.ts';

const RESOURCES = [
  aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' }),
  aResource({ id: 'natural', key: 'natural-gypsum' }),
  aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy' }),
  aResource({ id: 'steam', key: 'steam', kind: 'energy' }),
  aResource({ id: 'own', wasteCode: '100105', name: { en: 'gypsum sludge', da: 'gipsslam' } }),
  aResource({ id: 'ownHeat', kind: 'energy', name: { en: 'warm air', da: 'varm luft' }, measuredIn: ['energyFlow'] }),
];

/** Along a meridian, some at one place, some at sea with a harbour, some of which nobody says where they are. */
const FACILITIES = [
  ...[0, 0, 2, 8, 15, 35, 60, 62, 110, 250, 480].map((km, at) =>
    aFacility({
      id: `f${at}`,
      activityCodes: [['35.11'], ['23.62'], ['23.51'], []][at % 4] ?? [],
      position: positionNorth(km),
      kind: km === 60 || km === 480 ? 'harbour' : 'productionPlant',
    }),
  ),
  aFacility({ id: 'nowhere', activityCodes: ['23.62'], position: null }),
];

const property = fc
  .record({
    name: fc.constantFrom('temperature', 'pressure', 'moisture'),
    minimum: fc.integer({ min: 1, max: 120 }),
    width: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ name, minimum, width }) => {
    const unit = { temperature: 'degC', pressure: 'bar', moisture: '%' }[name];
    return aProperty({ name, minimum, maximum: minimum + width, unit });
  });

const stream = fc.record({
  facilityId: fc.constantFrom(...FACILITIES.map(({ id }) => id)),
  resourceId: fc.constantFrom(...RESOURCES.map(({ id }) => id)),
  direction: fc.constantFrom(...DIRECTIONS),
  amount: fc.option(fc.constantFrom(0, 1, 10, 10, 500, 1_000_000)),
  properties: fc.uniqueArray(property, { maxLength: 2, selector: ({ name }) => name }),
  availability: fc.option(fc.constantFrom(...AVAILABILITIES)),
  pattern: fc.option(
    fc
      .constantFrom([...Array<number>(6).fill(0), ...Array<number>(6).fill(1 / 6)], Array<number>(12).fill(1 / 12))
      .map((monthlyShares) => ({ monthlyShares, weekdayShares: null, batchAmount: null, batchEveryDays: null })),
    { freq: 1 },
  ),
  wasteStatus: fc.option(fc.constantFrom(...WASTE_STATUSES)),
  isHazardous: fc.option(fc.boolean()),
  isStale: fc.boolean(),
  validFrom: fc.option(fc.constantFrom('2020', '2026')),
  validTo: fc.option(fc.constantFrom('2023', '2030')),
});

const blindStream: fc.Arbitrary<Omit<BlindStream, 'id'>> = fc.record({
  networkId: fc.constant('network'),
  direction: fc.constantFrom(...DIRECTIONS),
  resourceId: fc.constantFrom('fgd', 'natural', 'heat'),
  resourceKind: fc.constant('material' as const),
  amountBand: fc.option(fc.constant({ from: 10, to: 100, unit: 't/y' })),
  cell: fc.option(fc.constantFrom(0, 40, 300).map((km) => positionNorth(km))),
});

const snapshots = fc
  .record({
    streams: fc.array(stream, { maxLength: 40 }),
    blind: fc.array(blindStream, { maxLength: 5 }),
    runs: fc.array(fc.tuple(fc.nat(10), fc.nat(10), fc.constantFrom('fgd', 'heat')), { maxLength: 4 }),
  })
  .map(({ streams, blind, runs }): RegistrySnapshot & { blindStreams: BlindStream[] } => ({
    ...aSnapshot({
      facilities: FACILITIES,
      resources: RESOURCES,
      streams: streams.map((parts, at) => aStream({ ...parts, id: `s${String(at).padStart(2, '0')}` })),
      synergies: runs
        .filter(([from, to]) => from !== to)
        .map(([from, to, resourceId], at) =>
          aSynergy({ id: `y${at}`, donorId: `f${from}`, receiverId: `f${to}`, resourceId, stage: 'running' }),
        ),
    }),
    blindStreams: blind.map((view, at) => ({ ...view, id: `b${at}` })),
  }));

const PAIRS_ASKED = {
  includeUnfit: fc.boolean(),
  includeKnown: fc.boolean(),
  presentYear: fc.constantFrom(2024, 2029),
};
const options = fc.record(PAIRS_ASKED, { requiredKeys: [] });

/** Dismissals that teach that network's weights, and rules that exclude or weigh down. */
const rules: fc.Arbitrary<MatchingRules> = fc.record({
  dismissals: fc
    .array(
      fc.record({
        supplyId: fc.nat(9).map((at) => `s0${at}`),
        demandId: fc.nat(9).map((at) => `s0${at}`),
        reason: fc.constantFrom('tooFar' as const, 'wrongUse' as const, 'wrongQuality' as const, 'other' as const),
        words: fc.constant(null),
        resourceKey: fc.option(fc.constantFrom('fgd-gypsum', 'surplus-heat')),
        receiverActivities: fc.constantFrom(['23.62'], ['35.11'], []),
      }),
      { maxLength: 8 },
    )
    .map((each) => each.map((dismissal, at) => ({ ...dismissal, id: `d${at}` }))),
  corrections: fc
    .array(
      fc.record({
        resourceKey: fc.option(fc.constantFrom('fgd-gypsum', 'surplus-heat')),
        use: fc.option(fc.constant('gypsum'), { freq: 1 }),
        receiverActivities: fc.constantFrom(['23.6'], ['35'], []),
        effect: fc.constantFrom('exclude' as const, 'downWeight' as const),
        words: fc.constant('Not here'),
      }),
      { maxLength: 2 },
    )
    .map((each) => each.map((correction, at) => ({ ...correction, id: `r${at}` }))),
});

describe('the best matches, found without judging all', () => {
  test('of a stream are the first of all its matches, ties included', () => {
    fc.assert(
      fc.property(snapshots, options, fc.integer({ min: 1, max: 6 }), (snapshot, asked, limit) => {
        const index = prepareMatching(snapshot);
        for (const { id: streamId } of snapshot.streams) {
          const all = findMatches(index, { streamId }, asked);
          expect(findMatches(index, { streamId }, { ...asked, limit })).toEqual(all.slice(0, limit));
        }
      }),
    );
  });

  test('may be of a resource that fits less, next door', () => {
    const streams = [
      aStream({ id: 'supply', direction: 'supply', resourceId: 'fgd', facilityId: 'f0' }),
      aStream({ id: 'far', direction: 'demand', resourceId: 'fgd', facilityId: 'f10' }),
      aStream({ id: 'near', direction: 'demand', resourceId: 'own', facilityId: 'f2' }),
    ];
    const index = prepareMatching(aSnapshot({ facilities: FACILITIES, resources: RESOURCES, streams }));
    const [best] = findMatches(index, { streamId: 'supply' }, { limit: 1 });
    expect([best?.demandId, best?.tier]).toEqual(['near', 'sameWasteCode']);
  });

  test('of a draft, whatever its words may mean, are the first of all its matches', () => {
    fc.assert(
      fc.property(
        snapshots,
        fc.constantFrom(...DIRECTIONS),
        fc.constantFrom('gyps', 'gypsum', 'heat', 'varme'),
        fc.option(fc.constantFrom(0, 30, 300)),
        (snapshot, direction, resourceName, km) => {
          const index = prepareMatching(snapshot);
          const draft = aDraft({ direction, resourceName, position: km === null ? null : positionNorth(km) });
          const all = findMatches(index, { draft });
          expect(findMatches(index, { draft }, { limit: 3 })).toEqual(all.slice(0, 3));
        },
      ),
    );
  });

  test('of a network are the first of all matches, no more than so many of each supply, under whatever rules', () => {
    fc.assert(
      fc.property(
        snapshots,
        fc.record({ ...PAIRS_ASKED, rules: fc.option(rules, { nil: undefined }) }, { requiredKeys: ['rules'] }),
        fc.integer({ min: 1, max: 3 }),
        (snapshot, asked, limitPerSupply) => {
          const index = prepareMatching(snapshot);
          const taken = new Map<string | null, number>();
          const expected = findAllMatches(index, asked).filter(({ supplyId }) => {
            taken.set(supplyId, (taken.get(supplyId) ?? 0) + 1);
            return taken.get(supplyId)! <= limitPerSupply;
          });
          expect(findAllMatches(index, { ...asked, limitPerSupply })).toEqual(expected);
          expect(findAllMatches(index, { ...asked, limitPerSupply, limit: 4 })).toEqual(expected.slice(0, 4));
          const ranked = [...rankEachSupply(index, { ...asked, limitPerSupply })].flat();
          expect(new Map(ranked.map(({ supplyId, demandId, score }) => [`${supplyId} ${demandId}`, score]))).toEqual(
            new Map(expected.map(({ supplyId, demandId, score }) => [`${supplyId} ${demandId}`, score])),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('one more stream changes no match of the others', () => {
  fc.assert(
    fc.property(snapshots, (snapshot) => {
      const [added, ...others] = snapshot.streams;
      if (added === undefined) return;
      const without = findAllMatches(prepareMatching({ ...snapshot, streams: others }));
      const among = findAllMatches(prepareMatching(snapshot)).filter(
        ({ supplyId, demandId }) => supplyId !== added.id && demandId !== added.id,
      );
      expect(among).toEqual(without);
    }),
  );
});
