import type { Problem, ProblemFacts } from '../problem.ts';
import type { LocalText } from '../text.ts';

/** Where a value stands in the input. */
export type Path = Problem['path'];

/** Takes note of a problem; the reading of the input goes on, so that all problems come at once. */
export type Report = (problem: Problem) => void;

/** A problem of the input itself. */
export function invalid(code: string, path: Path, message: LocalText, facts?: ProblemFacts): Problem {
  return { kind: 'invalid', code, path, message, ...(facts && { facts }) };
}
