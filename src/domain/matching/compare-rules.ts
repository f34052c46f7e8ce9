import { findAllMatches } from './find-matches.ts';
import type { MatchingOptions } from './find-matches.ts';
import type { Match } from './match.ts';
import type { MatchingRules } from './matching-rules.ts';
import type { MatchingIndex } from './prepare-matching.ts';

/** A match that stays, at another place or with another score. Ranks count from 1. */
export interface MovedMatch {
  readonly match: Match;
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly scoreBefore: number;
}

/** What a change of rules would do to the matches of a network. */
export interface RulesEffect {
  /** As they were, best first. */
  readonly gone: readonly Match[];
  /** As they would be, best first. */
  readonly come: readonly Match[];
  /** As they would be, best first. */
  readonly moved: readonly MovedMatch[];
  readonly unchanged: number;
}

function keyOf({ supplyId, demandId, donorId, receiverId }: Match): string {
  return `${supplyId ?? donorId ?? ''} ${demandId ?? receiverId ?? ''}`;
}

/** The effect of a set of rules before anybody saves it: the matches of the whole network under both. */
export function compareRules(
  index: MatchingIndex,
  before: MatchingRules,
  after: MatchingRules,
  options: Omit<MatchingOptions, 'rules'> & { readonly limitPerSupply?: number } = {},
): RulesEffect {
  const old = findAllMatches(index, { ...options, rules: before });
  const young = findAllMatches(index, { ...options, rules: after });
  const oldPlace = new Map(old.map((match, at) => [keyOf(match), at]));
  const youngKeys = new Set(young.map(keyOf));
  const moved = young.flatMap((match, at): readonly MovedMatch[] => {
    const was = oldPlace.get(keyOf(match));
    const former = was === undefined ? undefined : old[was];
    if (was === undefined || former === undefined) return [];
    if (was === at && former.score === match.score) return [];
    return [{ match, rankBefore: was + 1, rankAfter: at + 1, scoreBefore: former.score }];
  });
  const come = young.filter((match) => !oldPlace.has(keyOf(match)));
  return {
    gone: old.filter((match) => !youngKeys.has(keyOf(match))),
    come,
    moved,
    unchanged: young.length - come.length - moved.length,
  };
}
