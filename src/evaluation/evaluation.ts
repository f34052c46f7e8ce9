import type { Result } from '../domain/problem.ts';

/** One case of a file, as read from JSON: an object with anything in it. */
export type CaseFile = Readonly<Record<string, unknown>>;

/** The answer to one case, printed as one line of JSON. */
export type EvaluationLine = Readonly<Record<string, unknown>>;

/** One kind of published problem that the command line can work out: `npm run evaluate -- <id> FILE.json`. */
export interface Evaluation {
  readonly id: string;
  /** What the answer holds, for the list of kinds. */
  readonly label: string;
  /** One case; the paths of its problems begin inside the case. */
  readonly evaluate: (problem: CaseFile) => Result<EvaluationLine> | Promise<Result<EvaluationLine>>;
}
