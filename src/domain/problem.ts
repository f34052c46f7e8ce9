import type { LocalText } from './text.ts';

/**
 * What a caller can do about a problem: mend the input, look elsewhere, read again and decide, say who they are, or leave it
 * to those who may.
 */
export type ProblemKind = 'invalid' | 'notFound' | 'conflict' | 'unauthenticated' | 'forbidden';

/** Named values a problem is about, for a client that wants to say it in its own way (nearest codes, bounds, current values). */
export type ProblemFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * One thing that is wrong with what was asked.
 *
 * `code` is stable and belongs to the feature that can fail (`AMOUNT_NEGATIVE`); `path` leads to the value in the input
 * (`['amount', 'value']`); `message` says what is wrong and what would be right.
 */
export interface Problem {
  readonly kind: ProblemKind;
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: LocalText;
  readonly facts?: ProblemFacts;
}

/** A value, or all the problems that stand in its way: never a value with problems, never the first problem alone. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
