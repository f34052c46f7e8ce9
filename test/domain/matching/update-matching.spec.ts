import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BlindStream, ViewedSnapshot } from '../../../src/domain/disclosure/blind-stream.ts';
import { findAllMatches, findMatches, rankNetwork } from '../../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { MatchingIndex } from '../../../src/domain/matching/prepare-matching.ts';
import { updateMatching } from '../../../src/domain/matching/update-matching.ts';
import type { Facility } from '../../../src/domain/registry/facility.ts';
import { DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { aFacility, aResource, aSnapshot, aStream, aSynergy, positionNorth } from '../../support/builders.ts';
import { changes, PAIRS_ASKED, rules, snapshots as drawnSnapshots } from './drawn-networks.ts';

const RESOURCES = [
  aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' }),
  aResource({ id: 'natural', key: 'natural-gypsum' }),
  aResource({ id: 'own', wasteCode: '100105', name: { en: 'gypsum sludge', da: 'gipsslam' } }),
];

const facility = (id: string, lines: string, km: number, change: Partial<Facility> = {}) =>
  aFacility({ id, activityCodes: [lines], position: positionNorth(km), ...change });

const stream = fc.record({
  id: fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'),
  facilityId: fc.constantFrom('power', 'boards', 'cement'),
  resourceId: fc.constantFrom('fgd', 'natural', 'own'),
  direction: fc.constantFrom(...DIRECTIONS),
  amount: fc.integer({ min: 1, max: 1000 }),
});
const streams = fc
  .uniqueArray(stream, { selector: ({ id }) => id })
  .map((all) => all.map((parts) => aStream(parts)).sort((one, other) => (one.id < other.id ? -1 : 1)));
const facilities = fc
  .constantFrom<Partial<Facility>>({}, { status: 'closed' }, { activityCodes: ['23.51'] }, { kind: 'harbour' })
  .map((change) => [
    facility('boards', '23.62', 20, change),
    facility('cement', '23.51', 90),
    facility('power', '35.11', 0),
  ]);
const synergies = fc.constantFrom(
  [],
  [aSynergy({ id: 'y', donorId: 'power', receiverId: 'boards', resourceId: 'fgd', stage: 'running' })],
);
const blindStreams = fc.subarray<BlindStream>(
  ['b0', 'b1'].map((id) => ({
    id,
    networkId: 'network-1',
    direction: 'demand',
    resourceId: 'fgd',
    resourceKind: 'material',
    amountBand: null,
    cell: positionNorth(30),
  })),
);

const snapshots = fc.record({ streams, facilities, synergies, blindStreams }).map((rows): ViewedSnapshot => ({
  ...aSnapshot({ ...rows, resources: RESOURCES }),
  blindStreams: rows.blindStreams,
}));

/** As they are read: what did not change stays the same row. */
function handedOn(before: ViewedSnapshot, after: ViewedSnapshot): ViewedSnapshot {
  const stayed = <Row extends Stream | Facility>(then: readonly Row[], now: readonly Row[]): Row[] =>
    now.map((row) => then.find((known) => JSON.stringify(known) === JSON.stringify(row)) ?? row);
  return {
    ...after,
    streams: stayed(before.streams, after.streams),
    facilities: stayed(before.facilities, after.facilities),
  };
}

test('an index kept current through any changes answers as one that is made anew', () => {
  fc.assert(
    fc.property(fc.array(snapshots, { minLength: 2, maxLength: 4 }), ([first, ...later]) => {
      let current = first!;
      let index = prepareMatching(current);
      for (const next of later) {
        current = handedOn(current, next);
        index = updateMatching(index, current);
        const anew = prepareMatching(current);
        expect(findAllMatches(index, { includeUnfit: true })).toEqual(findAllMatches(anew, { includeUnfit: true }));
        for (const { id: streamId } of current.streams)
          expect(findMatches(index, { streamId }, { limit: 2 })).toEqual(findMatches(anew, { streamId }, { limit: 2 }));
      }
    }),
    { numRuns: 50 },
  );
});

test('the best of every supply are ranked alike from an index kept current, from one made anew and by judging every pair, under whatever rules', () => {
  const asked = fc.record({ ...PAIRS_ASKED, rules: fc.option(rules, { nil: undefined }) });
  const most = fc.record({
    limitPerSupply: fc.integer({ min: 1, max: 3 }),
    limit: fc.option(fc.constant(4), { nil: undefined }),
  });
  const told = (index: MatchingIndex, options: Parameters<typeof rankNetwork>[1]) =>
    rankNetwork(index, options).map(({ candidate: { supply, demand }, score }) => [
      supply.streamId,
      demand.streamId,
      score,
    ]);
  fc.assert(
    fc.property(
      drawnSnapshots,
      fc.array(changes, { minLength: 1, maxLength: 3 }),
      asked,
      most,
      (first, later, options, { limitPerSupply, limit }) => {
        let current = first;
        let index = prepareMatching(current);
        // Whatever was kept from the earlier snapshots must not be asked of the later ones.
        rankNetwork(index, { ...options, limitPerSupply });
        for (const change of later) {
          current = change(current);
          index = updateMatching(index, current);
          rankNetwork(index, { limitPerSupply });
        }
        const taken = new Map<unknown, number>();
        const expected = told(prepareMatching(current), options)
          .filter(([supplyId]) => {
            taken.set(supplyId, (taken.get(supplyId) ?? 0) + 1);
            return taken.get(supplyId)! <= limitPerSupply;
          })
          .slice(0, limit);
        expect(told(index, { ...options, limitPerSupply, limit })).toEqual(expected);
        expect(told(prepareMatching(current), { ...options, limitPerSupply, limit })).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('what did not change is not laid out again', () => {
  const [before, after] = [
    [
      aStream({ id: 'a', facilityId: 'power', resourceId: 'fgd' }),
      aStream({ id: 'b', facilityId: 'power', resourceId: 'own' }),
    ],
    [aStream({ id: 'b', facilityId: 'power', resourceId: 'own', amount: 7 })],
  ];
  const rows = { facilities: [facility('power', '35.11', 0)], resources: RESOURCES };
  const snapshot = aSnapshot({ ...rows, streams: before });
  const index = prepareMatching(snapshot);
  const updated = updateMatching(index, { ...snapshot, streams: [before[0]!, ...after] });
  expect(updated.parties.get('a')).toBe(index.parties.get('a'));
  expect(updated.parties.get('b')).not.toBe(index.parties.get('b'));
  expect(updated.exchanges).toBe(index.exchanges);
});
