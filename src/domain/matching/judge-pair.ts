import type { Direction } from '../registry/stream.ts';
import { CRITERIA } from './criteria.ts';
import type { Candidate, Criterion, Finding } from './criterion.ts';
import type { Match } from './match.ts';
import { confidenceOf, scoreOf, sharpenedBy } from './score.ts';
import type { Findings } from './score.ts';

/** A pair with what all criteria find of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly findings: Findings;
  readonly score: number;
}

/** Null where a hard criterion refuses the pair and unfit ones are not asked for. */
export function judge(
  candidate: Candidate,
  includeUnfit: boolean,
  criteria: readonly Criterion[] = CRITERIA,
): Judged | null {
  const findings: (readonly [Criterion, Finding])[] = [];
  for (const criterion of criteria) {
    const finding = criterion.judge(candidate);
    if (!finding) continue;
    if (criterion.hard && finding.verdict === 'doesNotFit' && !includeUnfit) return null;
    findings.push([criterion, finding]);
  }
  return { candidate, findings, score: scoreOf(findings) };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Best first, ties by the ids of streams, then of facilities. */
export function byScore(one: Judged, other: Judged): number {
  return (
    other.score - one.score ||
    compareText(one.candidate.supply.streamId ?? '', other.candidate.supply.streamId ?? '') ||
    compareText(one.candidate.demand.streamId ?? '', other.candidate.demand.streamId ?? '') ||
    compareText(one.candidate.supply.facilityId ?? '', other.candidate.supply.facilityId ?? '') ||
    compareText(one.candidate.demand.facilityId ?? '', other.candidate.demand.facilityId ?? '')
  );
}

function latentSideOf({ tier }: Candidate['compatibility']): Direction | null {
  if (tier === 'latentSupply') return 'supply';
  return tier === 'latentDemand' || tier === 'trial' ? 'demand' : null;
}

export function matchOf({ candidate, findings, score }: Judged): Match {
  const { supply, demand, compatibility, distanceKm, distanceBand, demandCoverage } = candidate;
  return {
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
}
