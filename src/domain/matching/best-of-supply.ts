import { cosineOfLatitude, haversineKm } from '../registry/great-circle.ts';
import type { LocalText } from '../text.ts';
import type { AnswerRow } from './answer-odds.ts';
import { amountScore } from './criteria/amount.ts';
import { distanceScoreAt } from './criteria/distance.ts';
import { dotWithin, isBeyond, leastKm, mostOfDistance, nearestBlock } from './distance-bounds.ts';
import { candidateOf } from './find-candidates.ts';
import { ROUNDING } from './judge.ts';
import { judgeUnder } from './judge-pair.ts';
import { BLOCK } from './pair-columns.ts';
import type { Party } from './party.ts';
import type { Pool, Ranking, TellPair } from './ranking.ts';
import { DETOUR, possibleReaches, reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { chanceOfLogOdds, oddsOf } from './score.ts';
import { unitVector } from './unit-vector.ts';

/** The best pairs of one supply among the demands of these pools, best first, as they are told. */
export function bestOfSupply<Told>(
  ranking: Ranking,
  supply: Party,
  pools: readonly Pool[],
  tell: TellPair<Told>,
): readonly Told[] {
  const { index, criteria, columns, options, amount, distance, order, exchangesOdds: ofPartners } = ranking;
  const { kinds, amounts, amountUnits, places, blind, demands, answers, answersOfDemands, facilities, years } = columns;
  const { includeUnfit, presentYear } = options;
  const { best } = ranking;
  best.clear();
  let least = -Infinity;
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
  // Most go one way only: its figures are at hand then.
  const [reach] = reaches ?? [];
  const onlyOne = reach !== undefined && reaches?.length === 1;
  const detour = reach === undefined ? 1 : DETOUR[reach.mode];
  const pipeKm = reach?.mode === 'pipeline' && !includeUnfit ? reach.limitKm : Infinity;
  const facility = columns.facilityNumber(supply);
  const ownPartner = columns.hasPartners ? columns.partnerNumber(supply) : 0;
  const ownName = columns.hasPartners ? columns.nameNumber(supply) : 0;
  const linked = supply.facilityId === null ? undefined : ranking.linked.get(supply.facilityId);
  // As `commonYears`.
  const firstYear = Math.max(supply.fromYear ?? -Infinity, presentYear ?? -Infinity);
  const lastYear = supply.toYear ?? Infinity;
  const mostOfOthers =
    ownBlind || columns.hasBlind ? ranking.mostOfOthers : mostOfAnswers + mostOfAmount + distanceAtBest;

  for (let pool = 0; pool < pools.length; pool += 1) {
    const { group, most, resourceOdds, rulesOdds, compatibilities } = pools[pool]!;
    if (most + mostOfOthers + ROUNDING < least) break;
    const nearest = nearestBlock(columns.circles, group, x, y, z);
    // The nearest block first, then by turns those after and before it on the curve, and at last what has no place.
    const steps = group.blocks === 0 ? 0 : 2 * Math.max(nearest, group.blocks - 1 - nearest) + 1;
    for (let step = 0; step <= steps; step += 1) {
      const block = nearest + (step % 2 === 1 ? (step + 1) / 2 : -step / 2);
      const placed = step < steps;
      if (placed && (block < 0 || block >= group.blocks)) continue;
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
          if (onlyOne && dot > -2) {
            const wayKm = leastKm(dot) * detour;
            if (wayKm > pipeKm) continue;
            distanceOdds = distance.weight * (distanceScoreAt(wayKm, reach) - distance.neutral);
          } else distanceOdds = mostOfDistance(dot, reaches, distance, includeUnfit);
          if (distanceOdds < still) continue;
        }
        if (facilities[row] === facility) continue;
        if (Math.max(firstYear, years[row * 2]!) > Math.min(lastYear, years[row * 2 + 1]!)) continue;
        const demand = demands[row]!;
        let inFull = full || isBand || linked?.has(demand.facilityId ?? '') === true;
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
          if (judged && judged.odds >= least) least = best.take(row, pool, judged.odds, judged.score);
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
        for (const at of inOrder) odds += terms[at]!;
        if (odds < least) continue;
        least = best.take(row, pool, odds, chanceOfLogOdds(odds));
      }
    }
  }
  const told: Told[] = [];
  for (let at = 0; at < best.count; at += 1) {
    const row = best.rows[at]!;
    const compatibility = pools[best.pools[at]!]!.compatibilities[kinds[row]!]!;
    told.push(tell(supply, demands[row]!, compatibility, best.scores[at]!));
  }
  return told;
}

/** Which sides have a partner already that is not the other side: 1 the supply, 2 the demand. */
function partnersOf(ofSupply: number, demandName: number, ofDemand: number, supplyName: number): number {
  const taken = ofSupply !== 0 && ofSupply !== demandName ? 1 : 0;
  return ofDemand !== 0 && ofDemand !== supplyName ? taken + 2 : taken;
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
