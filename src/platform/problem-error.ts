import type { Problem, Result } from '../domain/problem.ts';

/** How a service says no: all problems of the request at once. The only error that reaches a client with its own words. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message.en).join(' '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** The value of a result; throws a {@link ProblemError} with all its problems where there is none. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemError(result.problems);
}
