import type { Criterion, Finding } from './criterion.ts';
import type { SharpenedBy } from './match.ts';

/** What the criteria found of one pair. */
export type Findings = readonly (readonly [Criterion, Finding])[];

/** Log odds that a pair loses where a hard criterion refuses it: it is shown to those who ask for it, and suggested to nobody. */
const REFUSED = -4;

/** How far one finding moves the log odds of a pair: by how far it is from where it would say nothing. */
export function oddsOf({ weight, neutral, hard }: Criterion, { score, verdict }: Finding): number {
  if (score === null) return 0;
  return weight * (score - neutral) + (hard && verdict === 'doesNotFit' ? REFUSED : 0);
}

export function logOdds(findings: Findings): number {
  let sum = 0;
  for (const [criterion, finding] of findings) sum += oddsOf(criterion, finding);
  return sum;
}

/**
 * The chance that practitioners would call a pair worth a talk, 0 … 1. What the resources say is fitted on documented parks
 * (`test/scenarios/fit-receiver-weights.ts`); how far the other criteria move it is a judgement of this project, since no
 * published park states them. What is unknown moves it neither way.
 */
export function chanceOfLogOdds(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** How much of what bears on a pair is known, each criterion by its weight, and how firmly, 0 … 1. */
export function confidenceOf(findings: Findings): number {
  let known = 0;
  let all = 0;
  let certainty = 1;
  for (const [{ weight }, finding] of findings) {
    all += weight;
    known += weight * (finding.known ?? (finding.score === null ? 0 : 1));
    certainty *= finding.certainty ?? 1;
  }
  return all === 0 ? 0 : (known / all) * certainty;
}

/** Less than this is no difference that anybody would ask for. */
const LEAST_SWING = 0.01;

/** The missing figure whose answer would move the score most, ties in the order of the criteria; null where nothing matters. */
export function sharpenedBy(findings: Findings): SharpenedBy | null {
  const now = logOdds(findings);
  let best: SharpenedBy | null = null;
  for (const [criterion, { score, missing, known }] of findings) {
    if (missing === undefined) continue;
    const { id, weight, neutral, hard } = criterion;
    // Of what is known in part, the unknown part alone can still move it.
    const open = score === null ? 1 : 1 - (known ?? 1);
    const worst = -weight * neutral * open + (hard ? REFUSED : 0);
    const scoreFrom = chanceOfLogOdds(now + worst);
    const scoreTo = chanceOfLogOdds(now + weight * (1 - neutral) * open);
    const swing = scoreTo - scoreFrom;
    if (swing >= LEAST_SWING && swing > (best === null ? 0 : best.scoreTo - best.scoreFrom)) {
      best = { ...missing, criterionId: id, scoreFrom, scoreTo };
    }
  }
  return best;
}
