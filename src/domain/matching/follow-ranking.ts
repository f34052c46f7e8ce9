import { candidateOf, compatibleKinds } from './find-candidates.ts';
import { judgedPairs, suppliesSupposed } from './find-matches.ts';
import { byScore } from './judge.ts';
import type { Judged } from './judge.ts';
import { judgeUnder } from './judge-pair.ts';
import { kindKey } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { MatchingRules } from './matching-rules.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { rankSupplies } from './rank-supplies.ts';
import { criteriaUnder } from './rules-criterion.ts';

export interface FollowedOptions {
  readonly limitPerSupply: number;
  readonly includeLatent: boolean;
  readonly presentYear: number;
  readonly rules?: MatchingRules | undefined;
}

/** The matches of a network with what they were found in, so that the next ones can be found from them. */
export interface FollowedRanking {
  readonly index: MatchingIndex;
  readonly options: FollowedOptions;
  /** Streams whose matches are in the list: supplies, and with latent ones demands. */
  readonly found: ReadonlySet<Party>;
  /** As `rankNetwork` gives them: best first. */
  readonly ranked: readonly Judged[];
}

/** Pairs sorted or joined between two turns. */
const PAIRS_A_TURN = 4_000;

/**
 * As `rankNetwork` with these options, from the ranking of an earlier index: matches are found anew only of streams that are of a kind
 * which changed, or one that it belongs with. Given in turns, so that whoever works it out may do something else in between.
 */
export function* followRanking(
  before: FollowedRanking | null,
  index: MatchingIndex,
  options: FollowedOptions,
): Generator<undefined, FollowedRanking> {
  const kept = before !== null && isOfSameGround(before, index, options) ? before : null;
  const parties = partiesRanked(index, options);
  const touched = kept === null ? null : touchedParties(kept.index, index);
  const isKept = (party: Party): boolean =>
    kept !== null && touched !== null && kept.found.has(party) && !touched.has(party);
  const anew = new Set(parties.filter((party) => !isKept(party)));
  const fresh: Judged[] = [];
  if (kept === null && !options.includeLatent) {
    yield* rankedFromScratch(index, options, fresh);
  } else {
    for (const party of anew) {
      fresh.push(...matchesFor(index, party, options));
      yield;
    }
  }
  const found = new Set(parties);
  const stayed = (kept?.ranked ?? []).filter((judged) => {
    const subject = subjectOf(judged);
    return found.has(subject) && !anew.has(subject);
  });
  yield;
  const ranked = yield* joined(stayed, yield* sorted(fresh));
  return { index, options, found, ranked };
}

/** Where exchanges, facilities, knowledge or rules are others, any pair may be judged otherwise. */
function isOfSameGround(before: FollowedRanking, index: MatchingIndex, options: FollowedOptions): boolean {
  const { limitPerSupply, includeLatent, presentYear, rules } = before.options;
  return (
    before.index.exchanges === index.exchanges &&
    before.index.knowledge === index.knowledge &&
    before.index.resources === index.resources &&
    (!includeLatent || before.index.facilities === index.facilities) &&
    limitPerSupply === options.limitPerSupply &&
    includeLatent === options.includeLatent &&
    presentYear === options.presentYear &&
    JSON.stringify(rules) === JSON.stringify(options.rules)
  );
}

function membersOf(kinds: ReadonlyMap<string, Kind>): readonly Party[] {
  return [...kinds.values()].flatMap(({ members }) => members);
}

function partiesRanked({ kinds }: MatchingIndex, { includeLatent }: FollowedOptions): readonly Party[] {
  return includeLatent ? [...membersOf(kinds.supply), ...membersOf(kinds.demand)] : membersOf(kinds.supply);
}

/** Members of kinds that belong with one that is another by now. */
function touchedParties(before: MatchingIndex, after: MatchingIndex): ReadonlySet<Party> {
  const touched = new Set<Party>();
  for (const direction of ['supply', 'demand'] as const) {
    const [then, now] = [before.kinds[direction], after.kinds[direction]];
    for (const key of new Set([...then.keys(), ...now.keys()])) {
      const [kindThen, kindNow] = [then.get(key), now.get(key)];
      if (kindThen === kindNow) continue;
      for (const [index, kind] of [
        [after, kindNow],
        [before, kindThen],
      ] as const) {
        if (kind === undefined) continue;
        for (const { kind: partner } of compatibleKinds(index, kind.representative)) {
          const partners = after.kinds[direction === 'supply' ? 'demand' : 'supply'];
          for (const member of partners.get(kindKey(partner.representative))?.members ?? []) touched.add(member);
        }
      }
    }
  }
  return touched;
}

function matchesFor(index: MatchingIndex, party: Party, options: FollowedOptions): readonly Judged[] {
  const { limitPerSupply, includeLatent, presentYear, rules } = options;
  const asked = { limit: limitPerSupply, includeLatent, presentYear, ...(rules && { rules }) };
  return party.direction === 'supply' ? judgedPairs(index, party, asked) : suppliesSupposed(index, party, asked);
}

/** Of a pair in the list, whose matches it is among: a supply nobody registered is among those of the demand. */
function subjectOf({ candidate: { supply, demand } }: Judged): Party {
  return supply.streamId === null ? demand : supply;
}

function* rankedFromScratch(
  index: MatchingIndex,
  { limitPerSupply, presentYear, rules }: FollowedOptions,
  ranked: Judged[],
): Generator<undefined> {
  const asked = { includeUnfit: false, includeKnown: false, presentYear, rules, limit: limitPerSupply };
  const criteria = criteriaUnder(rules);
  const best = rankSupplies(index, asked, (supply, demand, compatibility) => ({ supply, demand, compatibility }));
  for (const pairs of best) {
    for (const { supply, demand, compatibility } of pairs) {
      const candidate = candidateOf(index, supply, demand, compatibility, asked);
      const judged = candidate && judgeUnder(criteria, candidate, false);
      if (judged) ranked.push(judged);
    }
    yield;
  }
}

function* sorted(pairs: readonly Judged[]): Generator<undefined, readonly Judged[]> {
  let runs: (readonly Judged[])[] = [];
  for (let from = 0; from < pairs.length; from += PAIRS_A_TURN) {
    runs.push(pairs.slice(from, from + PAIRS_A_TURN).sort(byScore));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly Judged[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* joined(runs[at] ?? [], runs[at + 1] ?? []));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Two sorted lists as one. */
function* joined(one: readonly Judged[], other: readonly Judged[]): Generator<undefined, readonly Judged[]> {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const all: Judged[] = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    const [next, otherNext] = [one[at], other[otherAt]];
    if (otherNext === undefined || (next !== undefined && byScore(next, otherNext) <= 0)) {
      if (next !== undefined) all.push(next);
      at += 1;
    } else {
      all.push(otherNext);
      otherAt += 1;
    }
    if (all.length % PAIRS_A_TURN === 0) yield;
  }
  return all;
}
