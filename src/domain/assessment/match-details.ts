import { hasBlindSide } from '../matching/another-company.ts';
import { judgedOf } from '../matching/judge-pair.ts';
import type { Match } from '../matching/match.ts';
import { nextStepsOf } from '../matching/next-steps.ts';
import type { NextStep } from '../matching/next-steps.ts';
import { precedentsOf } from '../matching/precedents.ts';
import type { Precedent } from '../matching/precedents.ts';
import { treatmentsNeeded } from '../matching/treatments-needed.ts';
import type { NeededTreatment } from '../matching/treatments-needed.ts';
import { worthOf } from './worth.ts';
import type { Worth } from './worth.ts';

/** What is worked out of a match only where somebody looks at it closely. */
export interface MatchDetails {
  /** Null where it cannot be said what would change hands, and with a blind side. */
  readonly worth: Worth | null;
  readonly precedents: readonly Precedent[];
  /** In the order in which they follow each other; empty with a blind side, whose quality is not told. */
  readonly treatments: readonly NeededTreatment[];
  readonly nextSteps: readonly NextStep[];
}

/** @throws Error for a match that did not come from this program's search: there is nothing then that it was made from. */
export function detailsOf(match: Match): MatchDetails {
  const judged = judgedOf(match);
  const { candidate } = judged;
  return {
    worth: worthOf(candidate),
    precedents: precedentsOf(candidate),
    treatments: hasBlindSide(candidate) ? [] : treatmentsNeeded(candidate),
    nextSteps: nextStepsOf(judged),
  };
}
