import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Problem, ProblemKind } from '../domain/problem.ts';
import type { Language, LocalText } from '../domain/text.ts';
import { TOO_MANY_REQUESTS, TooManyRequestsError, tooManyRequestsText } from './limits/too-many-requests.ts';
import { isPassingFailure, isTooLongStatement } from './passing-failure.ts';
import { ProblemError } from './problem-error.ts';
import { TIMED_OUT, TIMED_OUT_TEXT, TimedOutError } from './within-time.ts';

/** Keeps the cause of an unexpected error, under the reference that it gives for the client. */
export type LogUnexpected = (cause: unknown) => string;

const INTERNAL_ERROR: LocalText = { en: 'Internal error', da: 'Intern fejl' };

const UNAVAILABLE: LocalText = {
  en: 'The database does not answer just now. Try again in a moment.',
  da: 'Databasen svarer ikke lige nu. Prøv igen om et øjeblik.',
};

/** What GraphQL itself says about a request: it names the caller's own document and the public schema, nothing else. */
const CODES_OF_GRAPHQL: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_REQUEST,
]);

/**
 * The one way from a failure to a GraphQL error. Problems leave with code, path, message (in `language`) and facts;
 * GraphQL's own complaints pass; everything else is logged and leaves with a reference to the log, as "Internal error", or
 * where the database is away for a while, as such.
 */
export function formatError(error: unknown, language: Language, logUnexpected: LogUnexpected): GraphQLFormattedError {
  const cause = rootCause(error);
  if (cause instanceof ProblemError) return { ...place(error), ...formatProblems(cause.problems, language) };
  if (cause instanceof GraphQLError && CODES_OF_GRAPHQL.has(codeOf(cause))) {
    return { ...place(error), message: cause.message, extensions: { code: codeOf(cause) } };
  }
  if (cause instanceof TooManyRequestsError) {
    const { retryAfter } = cause;
    const extensions = { code: TOO_MANY_REQUESTS, retryAfter };
    return { ...place(error), message: tooManyRequestsText(retryAfter)[language], extensions };
  }
  const reference = logUnexpected(cause);
  const [message, code] = told(cause);
  return { ...place(error), message: message[language], extensions: { code, reference } };
}

function told(cause: unknown): readonly [LocalText, string] {
  if (cause instanceof TimedOutError || isTooLongStatement(cause)) return [TIMED_OUT_TEXT, TIMED_OUT];
  if (isPassingFailure(cause)) return [UNAVAILABLE, 'SERVICE_UNAVAILABLE'];
  return [INTERNAL_ERROR, ApolloServerErrorCode.INTERNAL_SERVER_ERROR];
}

/** The same without what GraphQL thinks was meant: it guesses from names that the caller need not know. */
export function withoutHints(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return JSON.parse(JSON.stringify(formatted), (key, value: unknown) =>
    key === 'message' && typeof value === 'string' ? value.replace(/ ?Did you mean [^?]*\?/g, '') : value,
  ) as GraphQLFormattedError;
}

function formatProblems(problems: readonly Problem[], language: Language): GraphQLFormattedError {
  const spoken = problems.map(({ path, code, message, facts }) => ({ path, code, message: message[language], facts }));
  return {
    message: spoken.map((problem) => problem.message).join(' '),
    extensions: { code: graphqlCode(leadingKind(problems)), problems: spoken },
  };
}

/**
 * Who may not ask is told nothing else. Then input that must be mended comes first: before that there is nothing to look
 * elsewhere for, or to read again.
 */
const LEADING: readonly ProblemKind[] = ['unauthenticated', 'forbidden', 'invalid', 'notFound'];

function leadingKind(problems: readonly Problem[]): ProblemKind {
  const kinds = new Set(problems.map((problem) => problem.kind));
  return LEADING.find((kind) => kinds.has(kind)) ?? 'conflict';
}

function graphqlCode(kind: ProblemKind): string {
  switch (kind) {
    case 'invalid':
      return ApolloServerErrorCode.BAD_USER_INPUT;
    case 'notFound':
      return 'NOT_FOUND';
    case 'conflict':
      return 'CONFLICT';
    case 'unauthenticated':
      return 'UNAUTHENTICATED';
    case 'forbidden':
      return 'FORBIDDEN';
  }
}

/** GraphQL wraps what a resolver or a scalar throws, sometimes twice. Its own errors have no cause, or a GraphQL one. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) {
    if (CODES_OF_GRAPHQL.has(codeOf(cause)) && cause.originalError instanceof GraphQLError) return cause;
    cause = cause.originalError;
  }
  return cause;
}

/** graphql-jit leaves `extensions` out where there are none. */
function codeOf(error: GraphQLError): unknown {
  return (error.extensions as GraphQLError['extensions'] | undefined)?.code;
}

function place(error: unknown): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  if (!(error instanceof GraphQLError)) return {};
  return {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
}
