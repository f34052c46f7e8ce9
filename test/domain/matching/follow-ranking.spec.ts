import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankNetwork } from '../../../src/domain/matching/find-matches.ts';
import { followRanking } from '../../../src/domain/matching/follow-ranking.ts';
import type { FollowedOptions, FollowedRanking } from '../../../src/domain/matching/follow-ranking.ts';
import type { Judged } from '../../../src/domain/matching/judge.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { MatchingIndex } from '../../../src/domain/matching/prepare-matching.ts';
import { updateMatching } from '../../../src/domain/matching/update-matching.ts';
import { randomSnapshots } from './random-snapshots.ts';
import { changes, rules, snapshots } from './drawn-networks.ts';

function followed(before: FollowedRanking | null, index: MatchingIndex, options: FollowedOptions): FollowedRanking {
  const steps = followRanking(before, index, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const told = (ranked: readonly Judged[]) =>
  ranked.map(({ candidate: { supply, demand, compatibility }, score }) => [
    supply.streamId ?? supply.facilityId,
    demand.streamId ?? demand.facilityId,
    compatibility.tier,
    score,
  ]);

test.each([
  ['of registered streams', false, 60],
  ['with partners that nobody registered', true, 25],
])('a ranking %s that follows any changes is the one from scratch', (_what, includeLatent, numRuns) => {
  fc.assert(
    fc.property(snapshots, fc.array(changes, { minLength: 1, maxLength: 4 }), rules, (first, all, said) => {
      let index = prepareMatching(first);
      let current = first;
      let kept: FollowedRanking | null = null;
      for (const [at, change] of [null, ...all].entries()) {
        if (change !== null) {
          current = change(current);
          index = updateMatching(index, current);
        }
        const options = {
          limitPerSupply: 3,
          includeLatent,
          presentYear: 2026,
          // The secretariat says something in between.
          ...(at >= 2 && { rules: said }),
        };
        kept = followed(kept, index, options);
        expect(told(kept.ranked)).toEqual(told(rankNetwork(index, options)));
      }
    }),
    { numRuns },
  );
});

test('where nothing changed, nothing is judged again', () => {
  fc.assert(
    fc.property(randomSnapshots, (snapshot) => {
      const options = { limitPerSupply: 20, includeLatent: false, presentYear: 2026 };
      const index = prepareMatching(snapshot);
      const first = followed(null, index, options);
      const next = updateMatching(index, { ...snapshot, streams: [...snapshot.streams] });
      const second = followed(first, next, options);
      expect(second.ranked.every((judged, at) => judged === first.ranked[at])).toBe(true);
    }),
    { numRuns: 20 },
  );
});
