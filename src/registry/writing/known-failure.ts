import type { Problem } from '../../domain/problem.ts';
import type { LocalText } from '../../domain/text.ts';
import { ProblemError } from '../../platform/problem-error.ts';

/** The ways in which the database itself refuses a row (SQLSTATE), last line after the domain's own checks. */
const REFUSALS: Readonly<Record<string, Pick<Problem, 'kind' | 'code' | 'message'>>> = {
  '23505': refusal('conflict', 'ROW_EXISTS', {
    en: 'Somebody has just stored the same. Look again before you go on.',
    da: 'En anden har netop gemt det samme. Se efter igen, før du går videre.',
  }),
  '23503': refusal('notFound', 'ROW_MISSING', {
    en: 'Something that this refers to is no longer there. Look again before you go on.',
    da: 'Noget, som dette henviser til, findes ikke længere. Se efter igen, før du går videre.',
  }),
  '23514': refusal('invalid', 'ROW_REFUSED', {
    en: 'A value is outside of what can be stored.',
    da: 'En værdi ligger uden for det, der kan gemmes.',
  }),
};

/** Runs `work`; where the database refuses a row for a known reason, that leaves as a Problem, all else as it is. */
export async function withKnownFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = driverErrorOf(error);
    const known = REFUSALS[refused?.code ?? ''];
    if (known === undefined) throw error;
    throw new ProblemError([{ ...known, path: [], facts: { constraint: refused?.constraint ?? null } }]);
  }
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

/** What PostgreSQL said, where the error is about a statement of ours. */
function driverErrorOf(error: unknown): DriverError | null {
  return error instanceof Error && 'driverError' in error ? (error.driverError as DriverError) : null;
}

function refusal(kind: Problem['kind'], code: string, message: LocalText) {
  return { kind, code, message };
}
