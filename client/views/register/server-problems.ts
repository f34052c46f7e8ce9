import { AskFailure } from '../../api/ask.ts';
import { fieldOfPath } from '../../state/form-problem.ts';
import type { FormProblem } from '../../state/form-problem.ts';

/** What the server refused, each at its field; empty where it was no matter of input. */
export function serverProblems(failure: Error, propertyRows: readonly number[]): readonly FormProblem[] {
  if (!(failure instanceof AskFailure) || failure.code === 'CONFLICT') return [];
  return failure.problems.map(({ path, message }) => ({
    field: fieldOfPath(path, propertyRows),
    // The server answers in the language of the page.
    message: { en: message, da: message },
  }));
}
