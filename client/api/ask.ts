/** One thing that is wrong with what was sent; the message is in the reader's language already. */
export interface AskProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What the server says of itself, and not of what it was asked: in a moment the same may go well. */
const PASSING_CODES = ['SERVICE_UNAVAILABLE', 'TIMED_OUT', 'TOO_MANY_REQUESTS'] as const;
const REFUSAL_CODES = ['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT', 'UNAUTHENTICATED', 'FORBIDDEN'] as const;

type PassingCode = (typeof PASSING_CODES)[number];

export type FailureCode = 'UNREACHABLE' | 'INTERNAL_SERVER_ERROR' | PassingCode | (typeof REFUSAL_CODES)[number];

/** A question of the API, as the generated types hold it. */
interface Question<Data, Variables> {
  readonly toString: () => string;
  readonly __apiType?: (variables: Variables) => Data;
}

/** The server said no, or could not be asked. */
export class AskFailure extends Error {
  readonly code: FailureCode;
  readonly problems: readonly AskProblem[];
  /** Number under which the server has written the failure down; null where it gave none. */
  readonly reference: string | null;

  constructor(
    code: FailureCode,
    message: string,
    problems: readonly AskProblem[] = [],
    reference: string | null = null,
  ) {
    super(message);
    this.name = 'AskFailure';
    this.code = code;
    this.problems = problems;
    this.reference = reference;
  }
}

export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly problems?: readonly AskProblem[];
      readonly reference?: string;
    };
  }[];
}

const CODES: readonly FailureCode[] = [...REFUSAL_CODES, ...PASSING_CODES];

export function failureOf(errors: NonNullable<Answer<unknown>['errors']>): AskFailure {
  const extensions = errors[0]?.extensions;
  return new AskFailure(
    CODES.find((code) => code === extensions?.code) ?? 'INTERNAL_SERVER_ERROR',
    errors[0]?.message ?? '',
    errors.flatMap((error) => error.extensions?.problems ?? []),
    extensions?.reference ?? null,
  );
}

/** Whether the same question may be answered in a moment without anybody doing anything. */
export function passes(failure: Error): boolean {
  return failure instanceof AskFailure && ['UNREACHABLE', 'SERVICE_UNAVAILABLE'].includes(failure.code);
}

/**
 * Posts something to the server, in the language of the page (`<html lang>`).
 *
 * @throws AskFailure where the server cannot be reached or refuses.
 */
export async function send<Reply extends { readonly errors?: Answer<unknown>['errors'] }>(
  path: string,
  type: string,
  body: BodyInit,
  signal?: AbortSignal,
): Promise<{ readonly answer: Partial<Reply>; readonly response: Response }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': type, 'accept-language': window.document.documentElement.lang },
    body,
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AskFailure('UNREACHABLE', String(cause));
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<Reply>;
  if (answer.errors?.length) throw failureOf(answer.errors);
  return { answer, response };
}

/**
 * Ask the server one question. The language of its sentences is that of the page (`<html lang>`).
 *
 * @throws AskFailure where the server cannot be reached or refuses.
 */
export async function ask<Data, Variables>(
  document: Question<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const { answer, response } = await send<Answer<Data>>('/graphql', 'application/json', body, signal);
  if (!answer.data) throw new AskFailure('UNREACHABLE', `${response.status} ${response.statusText}`);
  return answer.data;
}
