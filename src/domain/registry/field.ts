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

/** The value, once the problems that were found in it are told: they come in the order of the fields, not of the reading. */
export function reported<T>(value: T, problems: readonly Problem[], report: Report): T {
  problems.forEach(report);
  return value;
}
