import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankEachSupply } from '../../../src/domain/matching/find-matches.ts';
import { matchingParts } from '../../../src/domain/matching/matching-parts.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import { aFacility, aResource, aSnapshot, aStream, positionNorth } from '../../support/builders.ts';

const stream = fc.record({
  facilityId: fc.constantFrom('power', 'boards', 'cement'),
  resourceId: fc.constantFrom('fgd', 'natural', 'heat'),
  direction: fc.constantFrom('supply', 'demand'),
  amount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
});

const snapshots: fc.Arbitrary<RegistrySnapshot> = fc.array(stream, { maxLength: 40 }).map((streams) =>
  aSnapshot({
    facilities: [
      aFacility({ id: 'power', activityCodes: ['35.11'], position: positionNorth(0) }),
      aFacility({ id: 'boards', activityCodes: ['23.62'], position: positionNorth(20) }),
      aFacility({ id: 'cement', activityCodes: ['23.51'], position: positionNorth(90) }),
    ],
    resources: [
      aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' }),
      aResource({ id: 'natural', key: 'natural-gypsum' }),
      aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy' }),
    ],
    streams: streams.map((parts, at) => aStream({ ...parts, id: `s${String(at).padStart(2, '0')}` })),
  }),
);

const OPTIONS = { limitPerSupply: 3, presentYear: 2026 };

describe('parts of a matching', () => {
  test('have each supply once, so many in each but the last', () => {
    fc.assert(
      fc.property(snapshots, fc.integer({ min: 1, max: 12 }), (snapshot, size) => {
        const parts = matchingParts(prepareMatching(snapshot), size);
        const supplies = snapshot.streams.filter(({ direction }) => direction === 'supply').length;
        expect(parts.map((part) => part.supplies)).toEqual(
          Array.from({ length: Math.ceil(supplies / size) }, (_, at) => Math.min(size, supplies - at * size)),
        );
      }),
    );
  });

  test('ranked apart come to what all of it comes to, to the last bit', () => {
    fc.assert(
      fc.property(snapshots, fc.integer({ min: 1, max: 12 }), (snapshot, size) => {
        const index = prepareMatching(snapshot);
        const bySupply = (pairs: Iterable<readonly { supplyId: string | null }[]>) =>
          [...pairs]
            .filter((each) => each.length > 0)
            .sort(([one], [other]) => String(one?.supplyId).localeCompare(String(other?.supplyId)));
        const apart = matchingParts(index, size).flatMap((part) => [...rankEachSupply(index, { ...OPTIONS, part })]);
        expect(bySupply(apart)).toEqual(bySupply(rankEachSupply(index, OPTIONS)));
      }),
    );
  });

  test('keep the supplies of one resource together', () => {
    const { facilities, resources } = fc.sample(snapshots, 1)[0]!;
    const streams = Array.from({ length: 12 }, (_, at) =>
      aStream({ id: `s${at}`, facilityId: 'power', resourceId: at % 2 === 0 ? 'fgd' : 'heat' }),
    );
    const index = prepareMatching(aSnapshot({ facilities, resources, streams }));
    const keys = matchingParts(index, 6).map(({ members }) => [...members.keys()]);
    expect(keys).toEqual([['fgd 35.11'], ['heat 35.11']]);
  });
});
