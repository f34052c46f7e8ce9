import type { Direction } from '../registry/stream.ts';
import { CRITERIA } from './criteria.ts';
import type { Candidate, Criterion, Finding } from './criterion.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { Match } from './match.ts';
import { chanceOfLogOdds, confidenceOf, logOdds, sharpenedBy } from './score.ts';

/** As `judge`, by criteria that a network's rules may have bent: then no bounds are known beforehand. */
export function judgeUnder(criteria: readonly Criterion[], candidate: Candidate, includeUnfit: boolean): Judged | null {
  if (criteria === CRITERIA) return judge(candidate, includeUnfit);
  const findings: (readonly [Criterion, Finding])[] = [];
  for (const criterion of criteria) {
    const finding = criterion.judge(candidate);
    if (!finding) continue;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return null;
    findings.push([criterion, finding]);
  }
  const odds = logOdds(findings);
  return { candidate, findings, odds, score: chanceOfLogOdds(odds) };
}

/** The side that nobody registered; null where both are. */
export function latentSideOf({ tier }: Candidate['compatibility']): Direction | null {
  if (tier === 'latentSupply') return 'supply';
  return tier === 'latentDemand' || tier === 'trial' ? 'demand' : null;
}

/** What each match was made from, as long as somebody holds it: most are shown in a list and never looked at closely. */
const madeFrom = new WeakMap<Match, Judged>();

/** @throws Error for a copy of a match. */
export function judgedOf(match: Match): Judged {
  const judged = madeFrom.get(match);
  if (judged === undefined) throw new Error('The match was not made by a search.');
  return judged;
}

export function matchOf(judged: Judged): Match {
  const { candidate, findings, score } = judged;
  const { supply, demand, compatibility, distanceKm, distanceBand, demandCoverage } = candidate;
  const match: Match = {
    supplyId: supply.streamId,
    demandId: demand.streamId,
    supplyBlind: supply.blind,
    demandBlind: demand.blind,
    donorId: supply.blind ? null : supply.facilityId,
    receiverId: demand.blind ? null : demand.facilityId,
    tier: compatibility.tier,
    latentSide: latentSideOf(compatibility),
    score,
    confidence: confidenceOf(findings),
    sharpenedBy: sharpenedBy(findings),
    judgements: findings.map(([{ id, label, weight }, { verdict, condition, score: own, reason, figures }]) => ({
      criterionId: id,
      label,
      verdict,
      condition: condition ?? null,
      score: own,
      weight,
      reason: reason(),
      figures: figures?.() ?? [],
    })),
    distanceKm,
    distanceBand,
    demandCoverage,
  };
  madeFrom.set(match, judged);
  return match;
}
