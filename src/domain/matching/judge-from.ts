import { CRITERIA } from './criteria.ts';
import type { Candidate, Criterion, Finding } from './criterion.ts';
import type { Judged } from './judge-pair.ts';
import { statedBit } from './kinds.ts';
import { logOdds, oddsOf, scoreOf } from './score.ts';

/** A judged pair with the log odds that its score is the chance of. */
export interface JudgedWithOdds extends Judged {
  readonly odds: number;
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
export function judgeFrom(
  candidate: Candidate,
  includeUnfit: boolean,
  leastOdds = -Infinity,
  stated = -1,
): JudgedWithOdds | null {
  const findings: (readonly [Criterion, Finding])[] = [];
  const most = mostOddsOf(stated);
  let possible = ROUNDING;
  for (const odds of most) possible += odds;
  for (const [at, criterion] of CRITERIA.entries()) {
    const finding = criterion.judge(candidate);
    possible -= most[at] ?? 0;
    if (!finding) continue;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return null;
    findings.push([criterion, finding]);
    possible += oddsOf(criterion, finding);
    if (possible < leastOdds) return null;
  }
  return { candidate, findings, odds: logOdds(findings), score: scoreOf(findings) };
}
