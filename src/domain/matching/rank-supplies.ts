import { amountCriterion, amountScore } from './criteria/amount.ts';
import { distanceCriterion, distanceScoreAt, furthestWay } from './criteria/distance.ts';
import { cosineOfLatitude, haversineKm } from '../registry/great-circle.ts';
import type { LocalText } from '../text.ts';
import { resourceCriterion } from './criteria/resource.ts';
import { exchangesCriterion } from './criteria/exchanges.ts';
import type { Compatibility } from './compatibility.ts';
import type { Criterion } from './criterion.ts';
import { candidateOf, compatibleAmong } from './find-candidates.ts';
import type { CandidateFilter, CompatibleKind } from './find-candidates.ts';
import { ROUNDING } from './judge.ts';
import { judgeUnder } from './judge-pair.ts';
import type { MatchingRules } from './matching-rules.ts';
import type { MembersOfKind } from './matching-parts.ts';
import { pairColumns } from './pair-columns.ts';
import type { PairColumns } from './pair-columns.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { DETOUR, possibleReaches, reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { criteriaUnder, RULES_ID } from './rules-criterion.ts';
import { chanceOfLogOdds, oddsOf } from './score.ts';
import { leastDot, unitVector } from './unit-vector.ts';

/*
 * The best pairs of every supply of a network, by all criteria, without making a pair of each.
 *
 * 1. What kinds say – whether a supply belongs with a demand, why, what the criterion of the resource and the network's rules say – is
 *    found once for each two kinds. Kinds are looked at from the most promising on; once the next cannot come up to the last of the best
 *    pairs so far, the rest are left out (threshold algorithm: Fagin, Lotem and Naor, Journal of Computer and System Sciences 66,
 *    2003, 614–656).
 * 2. Demands stand in columns. The most that a pair may come to is a sum of a few figures of them: amounts by a quotient, places by a
 *    dot product, all else by tables of what two answers are worth (`pair-columns.ts`).
 * 3. The few that could be among the best have their way worked out, and the same terms are added in the same order as a judgement adds
 *    them, so that the sum is the same to the last bit.
 * 4. Pairs of which that cannot be said (blind sides, months, exchanges that run or ran, dismissals) are judged in full.
 */

export interface RankingOptions extends CandidateFilter {
  readonly includeUnfit: boolean;
  readonly rules: MatchingRules | undefined;
  /** So many pairs of each supply. */
  readonly limit: number;
  /** Which supplies, asked for one after the other: what comes next may be said when its turn has come. All, where left out. */
  readonly asked?: Iterable<MembersOfKind> | undefined;
}

/** A pair among the best of its supply. */
export interface BestPair {
  readonly supply: Party;
  readonly demand: Party;
  readonly compatibility: CompatibleKind['compatibility'];
  /** Log odds, and the chance that they are. */
  readonly odds: number;
  readonly score: number;
}

/** What kinds alone say of the pairs of a supply's kind with those of one kind of demands. */
interface KindPair {
  readonly compatibility: CompatibleKind['compatibility'];
  readonly resourceOdds: number;
  readonly rulesOdds: number;
  /** Rows of the demands. */
  readonly from: number;
  readonly to: number;
}

interface Ranking {
  readonly index: MatchingIndex;
  readonly criteria: readonly Criterion[];
  readonly columns: PairColumns;
  readonly options: RankingOptions;
  /** Supplies of which a match was put aside. */
  readonly dismissed: ReadonlySet<string>;
  readonly rules: Criterion | undefined;
  readonly resource: Criterion;
  /** As the rules of the network bend them. */
  readonly amount: Criterion;
  readonly distance: Criterion;
  /** There is a criterion of which nothing is known but its judgements. */
  readonly allInFull: boolean;
  /** Most that all criteria but those of the kinds may add. */
  readonly mostOfOthers: number;
}

/** Criteria that are worked out here, beside those that tell what they ask. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  ...[resourceCriterion, amountCriterion, distanceCriterion, exchangesCriterion].map(({ id }) => id),
  RULES_ID,
]);

/** Of each supply its best pairs, best first, ties by the ids of the demands and their facilities. */
export function* rankSupplies(index: MatchingIndex, options: RankingOptions): Generator<readonly BestPair[]> {
  const criteria = criteriaUnder(options.rules);
  const columns = pairColumns(index, criteria, options.includeUnfit);
  const bent = (plain: Criterion): Criterion => criteria.find(({ id }) => id === plain.id) ?? plain;
  const ranking: Ranking = {
    index,
    criteria,
    columns,
    options,
    dismissed: new Set(options.rules?.dismissals.map(({ supplyId }) => supplyId)),
    rules: criteria.find(({ id }) => id === RULES_ID),
    resource: bent(resourceCriterion),
    amount: bent(amountCriterion),
    distance: bent(distanceCriterion),
    allInFull: criteria.some(({ id, asks }) => asks === undefined && !WORKED_OUT.has(id)),
    mostOfOthers: criteria
      .filter(({ id }) => id !== resourceCriterion.id && id !== RULES_ID)
      .reduce((sum, { weight, neutral }) => sum + Math.max(0, weight * (1 - neutral)), 0),
  };
  const kinds = new Map([...index.kinds.demand.values()].map((kind) => [kind.representative, kind]));
  for (const { kind: key, from, to } of options.asked ?? allSupplies(index)) {
    const kind = index.kinds.supply.get(key);
    if (kind === undefined || from >= to) continue;
    const compatible = compatibleAmong(index, kind.representative, (representative) => kinds.get(representative));
    const pairs = kindPairs(ranking, kind.representative, compatible);
    for (const supply of kind.members.slice(from, to)) yield bestOf(ranking, supply, pairs);
  }
}

function* allSupplies({ kinds }: MatchingIndex): Generator<MembersOfKind> {
  for (const [kind, { members }] of kinds.supply) yield { kind, from: 0, to: members.length };
}

/** The most promising first; without those that a rule excludes. */
function kindPairs(
  { resource, rules, columns, options }: Ranking,
  supply: Party,
  compatible: readonly CompatibleKind[],
): readonly KindPair[] {
  // Of one supply the criterion of the resource says the same wherever the same reason brings a demand here.
  const known = new Map<Compatibility, number>();
  const pairs: KindPair[] = [];
  for (const { kind, compatibility } of compatible) {
    const demand = kind.representative;
    let resourceOdds = known.get(compatibility);
    if (resourceOdds === undefined) {
      const finding = resource.judge({ ...NO_PAIR, supply, demand, compatibility });
      resourceOdds = finding === null ? 0 : oddsOf(resource, finding);
      known.set(compatibility, resourceOdds);
    }
    const rulesOdds = rules === undefined ? 0 : oddsOfRules(rules, supply, demand, compatibility, options);
    if (rulesOdds === -Infinity) continue;
    const from = columns.firstRow.get(kind) ?? 0;
    pairs.push({ compatibility, resourceOdds, rulesOdds, from, to: from + kind.members.length });
  }
  return pairs.sort((one, other) => other.resourceOdds + other.rulesOdds - (one.resourceOdds + one.rulesOdds));
}

/** −∞ where a rule excludes these kinds. Whoever stands for a kind is not asked what was dismissed of it. */
function oddsOfRules(
  rules: Criterion,
  supply: Party,
  demand: Party,
  compatibility: Compatibility,
  { includeUnfit }: RankingOptions,
): number {
  const nobody = { streamId: null, facilityId: null };
  const finding = rules.judge({
    ...NO_PAIR,
    supply: { ...supply, ...nobody },
    demand: { ...demand, ...nobody },
    compatibility,
  });
  if (finding === null) return 0;
  return finding.verdict === 'doesNotFit' && !includeUnfit ? -Infinity : oddsOf(rules, finding);
}

const NO_PAIR = {
  exchanges: { supplyGoesTo: [], demandServedBy: [], before: null },
  years: { from: null, to: null },
  distanceKm: null,
  distanceBand: null,
  demandCoverage: null,
} as const;

function bestOf(ranking: Ranking, supply: Party, pairs: readonly KindPair[]): readonly BestPair[] {
  const { index, criteria, columns, options, amount, distance } = ranking;
  const { amounts, amountUnits, places, inFull, demands, answers, answersOfDemands, facilities, years } = columns;
  const { limit, includeUnfit, presentYear } = options;
  const best: BestPair[] = [];
  let least = -Infinity;
  const take = (pair: BestPair): void => {
    let at = best.length;
    while (at > 0 && isBefore(pair, best[at - 1]!)) at -= 1;
    if (at === limit) return;
    best.splice(at, 0, pair);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best[limit - 1]!.odds - ROUNDING;
  };
  const ofSupply = answers.map((answer) => answer.ofSupply(supply));
  const asked = Uint8Array.from(answers.keys()).filter((at) => ofSupply[at] !== 0);
  const mostOfAnswers = asked.reduce((sum, at) => sum + answers[at]!.most, 0);
  const wholeInFull =
    ranking.allInFull ||
    columns.isInFull(supply) ||
    ofSupply.includes(-1) ||
    ranking.dismissed.has(supply.streamId ?? '');
  const ownUnit = columns.unitNumber(supply);
  const ownAmount = supply.amount?.canonicalValue ?? NaN;
  const place = supply.position === null || supply.blind ? null : unitVector(supply.position);
  const [x, y, z] = place ?? [NaN, NaN, NaN];
  const amountAtBest = amount.weight * (1 - amount.neutral);
  const distanceAtBest = distance.weight * (1 - distance.neutral);
  const terms = new Float64Array(answers.length);
  const facility = columns.facilityNumber(supply);
  const cosine = supply.position === null ? NaN : cosineOfLatitude(supply.position);
  // As `commonYears`.
  const firstYear = Math.max(supply.fromYear ?? -Infinity, presentYear ?? -Infinity);
  const lastYear = supply.toYear ?? Infinity;

  const reaches = possibleReaches(supply, supply, supply.harbour !== null);
  const mostOfAmount = ownUnit === 0 ? 0 : amountAtBest;
  for (const { resourceOdds, rulesOdds, compatibility, from, to } of pairs) {
    const ofKinds = resourceOdds + rulesOdds;
    if (ofKinds + ranking.mostOfOthers + ROUNDING < least) break;
    // Where all else is at its best, a pair must still be so near.
    let nearestDot = -2;
    let leastThen = NaN;
    for (let row = from; row < to; row += 1) {
      if (least !== leastThen) {
        leastThen = least;
        const needed = least - (ofKinds + mostOfAnswers + mostOfAmount + ROUNDING);
        nearestDot = wholeInFull ? -2 : dotWithin(needed, reaches, distance, includeUnfit);
      }
      let full = wholeInFull || inFull[row] === 1;
      const dot = x * places[row * 3]! + y * places[row * 3 + 1]! + z * places[row * 3 + 2]!;
      if (dot < nearestDot && !full) continue;
      const needed = amounts[row]!;
      let amountOdds = 0;
      if (ownUnit !== 0 && ownUnit === amountUnits[row] && needed > 0) {
        const score =
          ownAmount <= 0 ? 0 : amountScore(Math.min(1, ownAmount / needed), Math.min(1, needed / ownAmount));
        amountOdds = amount.weight * (score - amount.neutral);
      }
      const possible = ofKinds + mostOfAnswers + distanceAtBest + (full ? amountAtBest : amountOdds) + ROUNDING;
      if (possible < least) continue;
      if (!full) {
        if (facilities[row] === facility) continue;
        if (Math.max(firstYear, years[row * 2]!) > Math.min(lastYear, years[row * 2 + 1]!)) continue;
      }
      if (!full) {
        let others = 0;
        for (const at of asked) {
          const ofDemand = answersOfDemands[row * answers.length + at]!;
          if (ofDemand === -1) {
            full = true;
            break;
          }
          const odds = ofDemand === 0 ? 0 : answers[at]!.odds(ofSupply[at]!, ofDemand, supply, demands[row]!);
          terms[at] = odds;
          others += odds;
        }
        if (others === -Infinity || (!full && ofKinds + amountOdds + others + distanceAtBest + ROUNDING < least))
          continue;
      }
      if (full) {
        const demand = demands[row]!;
        const candidate = candidateOf(index, supply, demand, compatibility, options);
        const judged = candidate && judgeUnder(criteria, candidate, includeUnfit);
        if (judged) take({ supply, demand, compatibility, odds: judged.odds, score: judged.score });
        continue;
      }
      const distanceOdds = oddsOfDistance(ranking, supply, cosine, reaches, row);
      if (distanceOdds === -Infinity) continue;
      let odds = resourceOdds + amountOdds + distanceOdds;
      for (const at of asked) odds += terms[at]!;
      odds += rulesOdds;
      if (odds < least) continue;
      const score = chanceOfLogOdds(odds);
      if (best.length < limit || score >= best[limit - 1]!.score)
        take({ supply, demand: demands[row]!, compatibility, odds, score });
    }
  }
  return best;
}

/** As `byScore`, of pairs of one supply. */
function isBefore(one: BestPair, other: BestPair): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const [id, otherId] = [one.demand.streamId ?? '', other.demand.streamId ?? ''];
  return id === otherId ? (one.demand.facilityId ?? '') < (other.demand.facilityId ?? '') : id < otherId;
}

/** The least dot product at which distance may add so much; −2 where it may anywhere. */
function dotWithin(
  needed: number,
  reaches: readonly Reach[] | null,
  distance: Criterion,
  includeUnfit: boolean,
): number {
  if (reaches === null || reaches.length === 0) return -2;
  const score = needed / distance.weight + distance.neutral;
  let furthestKm = -1;
  for (const reach of reaches) {
    const wayKm = furthestWay(score, reach);
    const ownKm = reach.mode === 'pipeline' && !includeUnfit ? Math.min(wayKm, reach.limitKm) : wayKm;
    furthestKm = Math.max(furthestKm, ownKm / DETOUR[reach.mode]);
  }
  return furthestKm < 0 ? 2 : leastDot(furthestKm);
}

/** What the criterion of distance adds, both sides being seen whole; −∞ where it refuses the pair. */
function oddsOfDistance(
  { columns: { positions, demands }, distance, options }: Ranking,
  supply: Party,
  cosine: number,
  reaches: readonly Reach[] | null,
  row: number,
): number {
  const latitude = positions[row * 3]!;
  if (supply.position === null || Number.isNaN(latitude)) return 0;
  const km = haversineKm(supply.position, cosine, latitude, positions[row * 3 + 1]!, positions[row * 3 + 2]!);
  const reach = reaches !== null && reaches.length < 2 ? (reaches[0] ?? null) : reachOf(supply, demands[row]!, km);
  if (reach === null) return 0;
  const wayKm = km * DETOUR[reach.mode];
  const score = distanceScoreAt(wayKm, reach);
  if (reach.mode !== 'pipeline' || wayKm <= reach.limitKm) return distance.weight * (score - distance.neutral);
  return options.includeUnfit ? oddsOf(distance, { verdict: 'doesNotFit', score, reason: NO_WORDS }) : -Infinity;
}

const NO_WORDS = (): LocalText => ({ en: '', da: '' });
