import type { Result } from '../domain/problem.ts';

/** One case of a file, as read from JSON: an object with anything in it. */
export type CaseFile = Readonly<Record<string, unknown>>;

/** One answer, printed as one line of JSON. */
export type EvaluationLine = Readonly<Record<string, unknown>>;

/** What one case is answered by: one line, or several where a case asks several questions. */
export type EvaluationAnswer = Result<EvaluationLine | readonly EvaluationLine[]>;

/** One kind of published problem that the command line can work out: `npm run evaluate -- <id> FILE.json`. */
export interface Evaluation {
  readonly id: string;
  /** What the answer holds, for the list of kinds. */
  readonly label: string;
  /** One case; the paths of its problems begin inside the case. */
  readonly evaluate: (problem: CaseFile) => EvaluationAnswer | Promise<EvaluationAnswer>;
}

/** An evaluation on the product's own data, without a file: `npm run evaluate -- <id> [parameters]`. */
export interface OwnEvaluation {
  readonly id: string;
  /** What may follow its id, for the list of kinds. */
  readonly parameters: string;
  readonly label: string;
  readonly evaluate: (parameters: readonly string[]) => Result<readonly EvaluationLine[]>;
}
