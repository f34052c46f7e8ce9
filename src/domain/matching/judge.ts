import { CRITERIA } from './criteria.ts';
import type { Candidate, Criterion, Finding } from './criterion.ts';
import { statedBit } from './kinds.ts';
import { chanceOfLogOdds, logOdds, oddsOf } from './score.ts';
import type { Findings } from './score.ts';

export interface Judged {
  readonly candidate: Candidate;
  readonly findings: Findings;
  /** Log odds, and the chance that they are. */
  readonly odds: number;
  readonly score: number;
}

/** Sums of the same figures in another order differ by less. */
export const ROUNDING = 1e-9;

/** Most log odds that each criterion may add to a pair whose two sides state these things; by the bits of `statedCriteria`. */
const mostOdds = new Map<number, Float64Array>();

const isStated = (criterionId: string, stated: number): boolean => {
  const bit = statedBit(criterionId);
  return bit === -1 || (stated & bit) !== 0;
};

export function mostOddsOf(stated: number): Float64Array {
  const known = mostOdds.get(stated);
  if (known !== undefined) return known;
  const most = Float64Array.from(CRITERIA, ({ id, weight, neutral }) =>
    isStated(id, stated) ? Math.max(0, weight * (1 - neutral)) : 0,
  );
  mostOdds.set(stated, most);
  return most;
}

/**
 * What all criteria say of a pair; null where a hard one refuses it and unfit ones are not asked for, or as soon as it is sure to
 * come below `leastOdds`. `stated`: what both sides state, by `statedCriteria`.
 */
export function judge(candidate: Candidate, includeUnfit: boolean, leastOdds = -Infinity, stated = -1): Judged | null {
  const findings: (readonly [Criterion, Finding])[] = [];
  const most = mostOddsOf(stated);
  let possible = ROUNDING;
  for (const odds of most) possible += odds;
  for (let at = 0; at < CRITERIA.length; at += 1) {
    const criterion = CRITERIA[at]!;
    const finding = criterion.judge(candidate);
    possible -= most[at]!;
    if (!finding) continue;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return null;
    findings.push([criterion, finding]);
    possible += oddsOf(criterion, finding);
    if (possible < leastOdds) return null;
  }
  const odds = logOdds(findings);
  return { candidate, findings, odds, score: chanceOfLogOdds(odds) };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Best first, ties by the ids of supply and demand, then of their facilities. */
export function byScore(one: Judged, other: Judged): number {
  return (
    other.score - one.score ||
    compareText(one.candidate.supply.streamId ?? '', other.candidate.supply.streamId ?? '') ||
    compareText(one.candidate.demand.streamId ?? '', other.candidate.demand.streamId ?? '') ||
    compareText(one.candidate.supply.facilityId ?? '', other.candidate.supply.facilityId ?? '') ||
    compareText(one.candidate.demand.facilityId ?? '', other.candidate.demand.facilityId ?? '')
  );
}
