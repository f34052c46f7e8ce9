import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findAllMatches, findMatches, rankEachSupply } from '../../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { DIRECTIONS } from '../../../src/domain/registry/stream.ts';
import { aSnapshot, aStream, positionNorth } from '../../support/builders.ts';
import { aDraft } from './drafts.ts';
import { FACILITIES, PAIRS_ASKED, RESOURCES, rules, snapshots } from './drawn-networks.ts';

const options = fc.record(PAIRS_ASKED, { requiredKeys: [] });

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
