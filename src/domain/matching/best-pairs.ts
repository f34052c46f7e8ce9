import { amountCriterion, amountScore } from './criteria/amount.ts';
import { distanceCriterion, distanceScoreAt } from './criteria/distance.ts';
import { resourceCriterion } from './criteria/resource.ts';
import { CRITERIA } from './criteria.ts';
import { candidateOf } from './find-candidates.ts';
import type { CandidateFilter, CompatibleKind } from './find-candidates.ts';
import { byScore, judge, mostOddsOf, ROUNDING } from './judge.ts';
import type { Judged } from './judge.ts';
import { kindColumns, statedBit, statedCriteria } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { DETOUR, possibleReaches } from './reach.ts';
import type { Reach } from './reach.ts';
import { oddsOf } from './score.ts';
import { atLeastKm, unitVector } from './unit-vector.ts';
import type { UnitVector } from './unit-vector.ts';

/*
 * The best pairs of one stream without judging all of them.
 *
 * 1. Streams of one resource and line of business are a kind (`kinds.ts`). Whether and why a stream belongs with them, and what the
 *    criterion of the resource says, is the same for all of a kind, and it weighs most.
 * 2. Kinds are looked at in the order of what they may come to at best. Once there are as many pairs as are asked for, and the next
 *    kind cannot come up to the last of them, the rest are left out.
 * 3. Of each member of a kind columns give the most that it may come to: its distance by a dot product, its amount by a
 *    quotient, and of the other criteria what they give at best, where both sides state anything of what they ask.
 * 4. Members are judged in that order, each by all criteria, and each no further than until it is sure to fall short.
 *
 * So the answer is that of judging every pair, ties included (`test/domain/matching/best-pairs.spec.ts` holds the two together), and
 * a criterion may change in whatever way that keeps its score within 0 … 1 and, for amount, distance and resource, is said here.
 */

export interface BestPairsOptions extends CandidateFilter {
  readonly includeUnfit: boolean;
  readonly limit: number;
}

/** Those of a party with the kinds that it belongs with, best first. */
export function bestPairs(
  index: MatchingIndex,
  party: Party,
  compatible: readonly CompatibleKind[],
  options: BestPairsOptions,
): readonly Judged[] {
  const best: Judged[] = [];
  const stated = statedCriteria(party);
  const place = party.position === null || party.blind ? null : unitVector(party.position);
  const ranked = compatible
    .map(({ kind, compatibility }) => ({ kind, compatibility, odds: oddsOfKind(party, kind, compatibility) }))
    .sort((one, other) => other.odds - one.odds);
  const leastOdds = () => (best.length < options.limit ? -Infinity : best[best.length - 1]!.odds - ROUNDING);
  for (let from = 0; from < ranked.length;) {
    const { odds } = ranked[from]!;
    if (odds + MOST_OF_OTHERS + ROUNDING < leastOdds()) break;
    let to = from + 1;
    // Kinds that the resource says the same of are one pool: its nearest are judged first, and not each kind's.
    while (to < ranked.length && ranked[to]!.odds === odds) to += 1;
    const pool: Pooled[] = [];
    for (const { kind, compatibility } of ranked.slice(from, to)) {
      const most = mostOfMembers(party, place, stated, kind, options.includeUnfit);
      const least = leastOdds();
      for (let at = 0; at < most.length; at += 1) {
        const possible = odds + most[at]! + ROUNDING;
        if (possible >= least && possible !== -Infinity) pool.push({ possible, kind, compatibility, at });
      }
    }
    for (const { possible, kind, compatibility, at } of bestFirst(pool)) {
      if (possible < leastOdds()) break;
      const candidate = candidateOf(index, party, kind.members[at]!, compatibility, options);
      if (candidate === null) continue;
      const judged = judge(candidate, options.includeUnfit, leastOdds(), stated & kindColumns(kind).stated[at]!);
      if (judged !== null) insert(best, judged, options.limit);
    }
    from = to;
  }
  return best;
}

function insert(best: Judged[], judged: Judged, limit: number): void {
  let at = best.length;
  while (at > 0 && byScore(judged, best[at - 1]!) < 0) at -= 1;
  best.splice(at, 0, judged);
  if (best.length > limit) best.pop();
}

/** What the criterion of the resource adds for every member of a kind. */
function oddsOfKind(party: Party, { representative }: Kind, compatibility: CompatibleKind['compatibility']): number {
  const [supply, demand] = party.direction === 'supply' ? [party, representative] : [representative, party];
  const finding = resourceCriterion.judge({
    supply,
    demand,
    compatibility,
    exchanges: { supplyGoesTo: [], demandServedBy: [], before: null },
    years: { from: null, to: null },
    distanceKm: null,
    distanceBand: null,
    demandCoverage: null,
  });
  return finding === null ? 0 : oddsOf(resourceCriterion, finding);
}

const REST = CRITERIA.map((criterion) => ![resourceCriterion, amountCriterion, distanceCriterion].includes(criterion));

/** Most that all criteria but those of resource, amount and distance may add, by what both sides state. */
const restOdds = new Map<number, number>();

function mostOfRest(stated: number): number {
  const known = restOdds.get(stated);
  if (known !== undefined) return known;
  const rest = mostOddsOf(stated).reduce((sum, odds, at) => (REST[at] === true ? sum + odds : sum), 0);
  restOdds.set(stated, rest);
  return rest;
}

const AMOUNT_STATED = statedBit(amountCriterion.id);
const AMOUNT_AT_BEST = amountCriterion.weight * (1 - amountCriterion.neutral);
const DISTANCE_AT_BEST = distanceCriterion.weight * (1 - distanceCriterion.neutral);
const MOST_OF_OTHERS = mostOfRest(-1) + AMOUNT_AT_BEST + DISTANCE_AT_BEST;

/** Most that the criteria but that of the resource may add for each member of a kind; −∞ where distance refuses the pair. */
function mostOfMembers(
  party: Party,
  place: UnitVector | null,
  stated: number,
  kind: Kind,
  includeUnfit: boolean,
): Float64Array {
  const { representative, members } = kind;
  const { places, amounts, amountUnit, stated: statedOfMembers } = kindColumns(kind);
  const [supply, demand] = party.direction === 'supply' ? [party, representative] : [representative, party];
  const reaches = possibleReaches(supply, demand, party.harbour !== null);
  const ownAmount =
    party.amount !== null && party.amount.canonicalUnit === amountUnit ? party.amount.canonicalValue : NaN;
  const most = new Float64Array(members.length);
  for (let at = 0; at < members.length; at += 1) {
    const both = stated & statedOfMembers[at]!;
    let odds = mostOfRest(both);
    if ((both & AMOUNT_STATED) !== 0) odds += amountAtBest(ownAmount, amounts[at]!);
    const x = places[at * 3]!;
    if (place === null || Number.isNaN(x) || reaches === null) odds += DISTANCE_AT_BEST;
    else {
      const km = atLeastKm(place[0] * x + place[1] * places[at * 3 + 1]! + place[2] * places[at * 3 + 2]!);
      odds += distanceAtBest(km, reaches, includeUnfit);
    }
    most[at] = odds;
  }
  return most;
}

function amountAtBest(one: number, other: number): number {
  if (!(one > 0 && other > 0)) return AMOUNT_AT_BEST;
  const share = one < other ? one / other : other / one;
  return amountCriterion.weight * (amountScore(1, share) - amountCriterion.neutral);
}

function distanceAtBest(km: number, reaches: readonly Reach[], includeUnfit: boolean): number {
  let best = reaches.length === 0 ? 0 : -Infinity;
  for (const reach of reaches) {
    const wayKm = km * DETOUR[reach.mode];
    if (reach.mode === 'pipeline' && wayKm > reach.limitKm && !includeUnfit) continue;
    const odds = distanceCriterion.weight * (distanceScoreAt(wayKm, reach) - distanceCriterion.neutral);
    if (odds > best) best = odds;
  }
  return best;
}

interface Pooled extends CompatibleKind {
  /** Most log odds that the pair may come to. */
  readonly possible: number;
  /** Place among the members of the kind. */
  readonly at: number;
}

/** The most promising first, put in order only as far as they are taken (a heap); takes the list apart. */
function* bestFirst(items: Pooled[]): Generator<Pooled> {
  for (let at = (items.length >> 1) - 1; at >= 0; at -= 1) sink(items, at);
  for (;;) {
    const [first] = items;
    const last = items.pop();
    if (first === undefined || last === undefined) return;
    if (items.length > 0) {
      items[0] = last;
      sink(items, 0);
    }
    yield first;
  }
}

function sink(items: Pooled[], start: number): void {
  const item = items[start]!;
  let at = start;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= items.length) break;
    if (child + 1 < items.length && items[child + 1]!.possible > items[child]!.possible) child += 1;
    if (items[child]!.possible <= item.possible) break;
    items[at] = items[child]!;
    at = child;
  }
  items[at] = item;
}
