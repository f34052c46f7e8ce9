import { haversineKm, EARTH_RADIUS_KM, cosineOfLatitude } from '../registry/great-circle.ts';
import type { LocalText } from '../text.ts';
import type { AnswerRow } from './answer-odds.ts';
import type { Compatibility } from './compatibility.ts';
import { amountCriterion, amountScore } from './criteria/amount.ts';
import { distanceCriterion, distanceScoreAt, furthestWay } from './criteria/distance.ts';
import { exchangesCriterion } from './criteria/exchanges.ts';
import { resourceCriterion } from './criteria/resource.ts';
import type { Candidate, Criterion } from './criterion.ts';
import { candidateOf } from './find-candidates.ts';
import type { CandidateFilter } from './find-candidates.ts';
import { ROUNDING } from './judge.ts';
import { judgeUnder } from './judge-pair.ts';
import { linkedFacilities } from './known-exchanges.ts';
import type { MatchingRules } from './matching-rules.ts';
import type { MemberRange } from './matching-parts.ts';
import { BLOCK, pairColumns } from './pair-columns.ts';
import type { DemandGroup, PairColumns } from './pair-columns.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { DETOUR, possibleReaches, reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { criteriaUnder, RULES_ID } from './rules-criterion.ts';
import { chanceOfLogOdds, oddsOf } from './score.ts';
import { leastDot, unitVector } from './unit-vector.ts';

export interface RankingOptions extends CandidateFilter {
  readonly includeUnfit: boolean;
  readonly rules: MatchingRules | undefined;
  /** So many pairs of each supply. */
  readonly limit: number;
  /** Which members of which kinds of supply (`kindKey`), from one to before another; all where left out. */
  readonly asked?: ReadonlyMap<string, MemberRange> | undefined;
}

/** A pair among the best of its supply. */
export interface BestPair {
  readonly supply: Party;
  readonly demand: Party;
  readonly compatibility: Compatibility;
  /** The chance that practitioners would call it worth a talk, 0 … 1. */
  readonly score: number;
}

/** The demands of one resource that supplies of a kind may belong with; by the numbers of their kinds in the group. */
export interface Pool {
  readonly group: DemandGroup;
  /** Most that kinds alone say of any of them, log odds. */
  readonly most: number;
  /** −∞ where they do not belong together. */
  readonly resourceOdds: Float64Array;
  readonly rulesOdds: Float64Array;
  readonly compatibilities: readonly Compatibility[];
}

/** What holds for all supplies of a network. */
export interface Ranking {
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
  /** What partners so far add to a pair: of neither side, of the supply, of the demand, of both. */
  readonly exchangesOdds: Float64Array;
  /** Pairs of facilities between which anything goes, went or is planned to go. */
  readonly linked: ReadonlyMap<string, ReadonlySet<string>>;
  /** There is a criterion of which nothing is known but its judgements. */
  readonly allInFull: boolean;
  /** Most that such criteria may add, and most that all criteria but those of the kinds may. */
  readonly mostOfUnknown: number;
  readonly mostOfOthers: number;
  /** Places of the terms in the order in which a judgement adds them. */
  readonly order: {
    readonly amount: number;
    readonly distance: number;
    readonly exchanges: number;
    readonly resource: number;
    readonly rules: number;
    readonly all: number;
  };
}

/** Criteria that are worked out here, beside those that tell what they ask. */
const WORKED_OUT: ReadonlySet<string> = new Set([
  ...[resourceCriterion, amountCriterion, distanceCriterion, exchangesCriterion].map(({ id }) => id),
  RULES_ID,
]);

export function prepareRanking(index: MatchingIndex, options: RankingOptions): Ranking {
  const criteria = criteriaUnder(options.rules);
  const bent = (plain: Criterion): Criterion => criteria.find(({ id }) => id === plain.id) ?? plain;
  const mostOf = (some: readonly Criterion[]): number =>
    some.reduce((sum, { weight, neutral }) => sum + Math.max(0, weight * (1 - neutral)), 0);
  const unknown = criteria.filter(({ id, asks }) => asks === undefined && !WORKED_OUT.has(id));
  const placeOf = (id: string): number => criteria.findIndex((criterion) => criterion.id === id);
  return {
    index,
    criteria,
    columns: pairColumns(index, criteria, options.includeUnfit),
    options,
    dismissed: new Set(options.rules?.dismissals.map(({ supplyId }) => supplyId)),
    rules: criteria.find(({ id }) => id === RULES_ID),
    resource: bent(resourceCriterion),
    amount: bent(amountCriterion),
    distance: bent(distanceCriterion),
    exchangesOdds: exchangesOdds(bent(exchangesCriterion)),
    linked: linkedFacilities(index.snapshot.synergies, (id) => index.parties.get(id)?.facilityId ?? null),
    allInFull: unknown.length > 0,
    mostOfUnknown: mostOf(unknown),
    mostOfOthers: mostOf(criteria.filter(({ id }) => id !== resourceCriterion.id && id !== RULES_ID)),
    order: {
      resource: placeOf(resourceCriterion.id),
      amount: placeOf(amountCriterion.id),
      distance: placeOf(distanceCriterion.id),
      exchanges: placeOf(exchangesCriterion.id),
      rules: criteria.length,
      all: criteria.length + 1,
    },
  };
}

function exchangesOdds(exchanges: Criterion): Float64Array {
  const odds = new Float64Array(4);
  const somebody = ['…'];
  for (let at = 0; at < 4; at += 1) {
    const finding = exchanges.judge({
      exchanges: {
        supplyGoesTo: (at & 1) === 0 ? [] : somebody,
        demandServedBy: (at & 2) === 0 ? [] : somebody,
        before: null,
      },
    } as unknown as Candidate);
    odds[at] = finding === null ? 0 : oddsOf(exchanges, finding);
  }
  return odds;
}

/** The best pairs of one supply among the demands of these pools, best first. */
export function bestOfSupply(ranking: Ranking, supply: Party, pools: readonly Pool[]): readonly BestPair[] {
  const { index, criteria, columns, options, amount, distance, order, exchangesOdds: ofPartners } = ranking;
  const { kinds, amounts, amountUnits, places, blind, demands, answers, answersOfDemands, facilities, years } = columns;
  const { limit, includeUnfit, presentYear } = options;
  const best: Found[] = [];
  let least = -Infinity;
  const take = (found: Found): void => {
    let at = best.length;
    while (at > 0 && isBefore(demands, found, best[at - 1]!)) at -= 1;
    if (at === limit) return;
    if (best.length < limit) best.push(found);
    for (let to = best.length - 1; to > at; to -= 1) best[to] = best[to - 1]!;
    best[at] = found;
    if (best.length === limit) least = best[limit - 1]!.odds - ROUNDING;
  };

  // Of a blind side places and amounts are bands: no more is known of its pairs than what they may come to at best.
  const ownBlind = supply.blind;
  // What the supply answers, and what that is worth beside each answer of a demand.
  const parts = columns.partsOf(supply);
  const terms = new Float64Array(order.all);
  // Of the terms those that may be other than 0, in the order in which a judgement adds them.
  const inOrder = [order.resource, order.amount, order.distance];
  let always = 0;
  const asked: number[] = [];
  const ownAnswers: number[] = [];
  const rows: AnswerRow[] = [];
  let full = ranking.allInFull || ranking.dismissed.has(supply.streamId ?? '');
  const mostOfPartners = Math.max(...ofPartners);
  let mostOfAnswers = ranking.mostOfUnknown + mostOfPartners;
  for (let each = 0; each < answers.length && !ownBlind; each += 1) {
    const answer = answers[each]!.ofSupply(supply, parts);
    if (answer === -1) full = true;
    const row = answers[each]!.rowOf(answer, supply);
    if (row === null) continue;
    if (row.always !== null) {
      always += row.always;
      terms[answers[each]!.at] = row.always;
      inOrder.push(answers[each]!.at);
      continue;
    }
    asked.push(each);
    inOrder.push(answers[each]!.at);
    ownAnswers.push(answer);
    rows.push(row);
    mostOfAnswers += row.most;
  }
  mostOfAnswers += always;
  if (columns.hasPartners) inOrder.push(order.exchanges);
  if (ranking.rules !== undefined) inOrder.push(order.rules);
  inOrder.sort((one, other) => one - other);
  const ownUnit = columns.unitNumber(supply);
  const ownAmount = supply.amount?.canonicalValue ?? NaN;
  const amountAtBest = Math.max(0, amount.weight * (1 - amount.neutral));
  const mostOfAmount = ownUnit === 0 ? 0 : amountAtBest;
  const distanceAtBest = Math.max(0, distance.weight * (1 - distance.neutral));
  const [x, y, z] = supply.position === null || ownBlind ? [NaN, NaN, NaN] : unitVector(supply.position);
  const cosine = supply.position === null ? NaN : cosineOfLatitude(supply.position);
  const reaches = possibleReaches(supply, supply, supply.harbour !== null);
  const facility = columns.facilityNumber(supply);
  const ownPartner = columns.hasPartners ? columns.partnerNumber(supply) : 0;
  const ownName = columns.hasPartners ? columns.nameNumber(supply) : 0;
  const linked = supply.facilityId === null ? undefined : ranking.linked.get(supply.facilityId);
  // As `commonYears`.
  const firstYear = Math.max(supply.fromYear ?? -Infinity, presentYear ?? -Infinity);
  const lastYear = supply.toYear ?? Infinity;
  const mostOfOthers =
    ownBlind || columns.hasBlind ? ranking.mostOfOthers : mostOfAnswers + mostOfAmount + distanceAtBest;

  for (const { group, most, resourceOdds, rulesOdds, compatibilities } of pools) {
    if (most + mostOfOthers + ROUNDING < least) break;
    const nearest = nearestBlock(columns.circles, group, x, y, z);
    // The nearest block, the others, and at last what has no place.
    for (let step = -1; step <= group.blocks; step += 1) {
      if (step === nearest) continue;
      const block = step === -1 ? nearest : step;
      const placed = block < group.blocks;
      const from = placed ? group.from + block * BLOCK : group.placed;
      const to = placed ? Math.min(group.placed, from + BLOCK) : group.to;
      let nearestDot = -2;
      if (placed && !ownBlind) {
        // Where all else is at its best, a pair must still be so near.
        const needed = least - (most + mostOfAnswers + mostOfAmount + ROUNDING);
        nearestDot = dotWithin(needed, reaches, distance, includeUnfit);
        if (isBeyond(columns.circles, group.firstBlock + block, x, y, z, nearestDot)) continue;
      }
      for (let row = from; row < to; row += 1) {
        const dot = x * places[row * 3]! + y * places[row * 3 + 1]! + z * places[row * 3 + 2]!;
        if (dot < nearestDot) continue;
        const kind = kinds[row]!;
        const ofResource = resourceOdds[kind]!;
        if (ofResource === -Infinity) continue;
        const ofKinds = ofResource + rulesOdds[kind]!;
        let amountOdds = 0;
        let distanceOdds = 0;
        const isBand = ownBlind || blind[row] === 1;
        if (isBand) {
          if (ofKinds + ranking.mostOfOthers + ROUNDING < least) continue;
        } else {
          const needed = amounts[row]!;
          if (ownUnit !== 0 && ownUnit === amountUnits[row] && needed > 0) {
            const score =
              ownAmount <= 0 ? 0 : amountScore(Math.min(1, ownAmount / needed), Math.min(1, needed / ownAmount));
            amountOdds = amount.weight * (score - amount.neutral);
          }
          const still = least - (ofKinds + mostOfAnswers + amountOdds + ROUNDING);
          if (distanceAtBest < still) continue;
          distanceOdds = mostOfDistance(dot, reaches, distance, includeUnfit);
          if (distanceOdds < still) continue;
        }
        if (facilities[row] === facility) continue;
        if (Math.max(firstYear, years[row * 2]!) > Math.min(lastYear, years[row * 2 + 1]!)) continue;
        const demand = demands[row]!;
        let inFull = full || isBand || (linked !== undefined && linked.has(demand.facilityId ?? ''));
        let others = always;
        for (let each = 0; each < asked.length && !isBand; each += 1) {
          const at = asked[each]!;
          const answer = answersOfDemands[row * answers.length + at]!;
          const { odds: listed } = rows[each]!;
          if (answer === -1 || ownAnswers[each] === -1) {
            inFull = true;
            continue;
          }
          let odds = listed === null ? NaN : listed[answer]!;
          if (Number.isNaN(odds)) odds = answers[at]!.odds(rows[each]!, ownAnswers[each]!, answer, supply, demand);
          terms[answers[at]!.at] = odds;
          others += odds;
        }
        if (inFull) {
          const compatibility = compatibilities[kind]!;
          const candidate = candidateOf(index, supply, demand, compatibility, options);
          const judged = candidate && judgeUnder(criteria, candidate, includeUnfit);
          if (judged && judged.odds >= least) take({ row, odds: judged.odds, score: judged.score, compatibility });
          continue;
        }
        if (ofKinds + amountOdds + others + distanceOdds + mostOfPartners + ROUNDING < least) continue;
        distanceOdds = oddsOfDistance(ranking, supply, cosine, reaches, row);
        if (distanceOdds === -Infinity || others === -Infinity) continue;
        terms[order.resource] = ofResource;
        terms[order.amount] = amountOdds;
        terms[order.distance] = distanceOdds;
        terms[order.exchanges] =
          ofPartners[partnersOf(ownPartner, columns.names[row]!, columns.partners[row]!, ownName)]!;
        terms[order.rules] = rulesOdds[kind]!;
        let odds = 0;
        for (let at = 0; at < inOrder.length; at += 1) odds += terms[inOrder[at]!]!;
        if (odds < least) continue;
        const score = chanceOfLogOdds(odds);
        if (best.length < limit || score >= best[limit - 1]!.score)
          take({ row, odds, score, compatibility: compatibilities[kind]! });
      }
    }
  }
  return best.map(({ row, score, compatibility }) => ({ supply, demand: demands[row]!, compatibility, score }));
}

interface Found {
  readonly row: number;
  /** Log odds, and the chance that they are. */
  readonly odds: number;
  readonly score: number;
  readonly compatibility: Compatibility;
}

/** As `byScore`, of pairs of one supply. */
function isBefore(demands: readonly Party[], one: Found, other: Found): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const [demand, otherDemand] = [demands[one.row]!, demands[other.row]!];
  const [id, otherId] = [demand.streamId ?? '', otherDemand.streamId ?? ''];
  return id === otherId ? (demand.facilityId ?? '') < (otherDemand.facilityId ?? '') : id < otherId;
}

/** Which sides have a partner already that is not the other side: 1 the supply, 2 the demand. */
function partnersOf(ofSupply: number, demandName: number, ofDemand: number, supplyName: number): number {
  const taken = ofSupply !== 0 && ofSupply !== demandName ? 1 : 0;
  return ofDemand !== 0 && ofDemand !== supplyName ? taken + 2 : taken;
}

/** The block of a group whose middle is nearest: the first where the place is not known, −1 where there is none. */
function nearestBlock(
  circles: Float64Array,
  { firstBlock, blocks }: DemandGroup,
  x: number,
  y: number,
  z: number,
): number {
  let nearest = blocks === 0 ? -1 : 0;
  let most = -2;
  for (let block = 0; block < blocks; block += 1) {
    const at = (firstBlock + block) * 5;
    const dot = x * circles[at]! + y * circles[at + 1]! + z * circles[at + 2]!;
    if (dot > most) {
      most = dot;
      nearest = block;
    }
  }
  return nearest;
}

/** Whether the dot product with every place of a block is less than this one. */
function isBeyond(circles: Float64Array, block: number, x: number, y: number, z: number, least: number): boolean {
  // Further away than a quarter of the globe nothing is left out.
  if (least <= 0) return false;
  if (least > 1) return true;
  const at = block * 5;
  const cosine = circles[at + 3]!;
  if (cosine === 0) return false;
  const dot = x * circles[at]! + y * circles[at + 1]! + z * circles[at + 2]!;
  return dot < cosine * least - circles[at + 4]! * Math.sqrt(1 - least * least) - 1e-12;
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

/** Most that distance may add where the dot product is this; −∞ where it refuses the pair. */
function mostOfDistance(
  dot: number,
  reaches: readonly Reach[] | null,
  distance: Criterion,
  includeUnfit: boolean,
): number {
  if (reaches === null) return Math.max(0, distance.weight * (1 - distance.neutral));
  if (reaches.length === 0 || Number.isNaN(dot)) return 0;
  const km = leastKm(dot);
  let most = -Infinity;
  for (const reach of reaches) {
    const wayKm = km * DETOUR[reach.mode];
    if (reach.mode === 'pipeline' && wayKm > reach.limitKm && !includeUnfit) continue;
    const odds = distance.weight * (distanceScoreAt(wayKm, reach) - distance.neutral);
    if (odds > most) most = odds;
  }
  return most;
}

/** No great-circle distance with this dot product is less, km: the chord, rounded down as `atLeastKm` is. */
function leastKm(dot: number): number {
  const chord = Math.sqrt(Math.max(0, 2 - 2 * dot));
  return Math.max(0, EARTH_RADIUS_KM * chord * (1 - 1e-6) - 0.2);
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
