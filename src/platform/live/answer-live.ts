import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { examineOperation } from '../execute-operation.ts';
import { ProblemError } from '../problem-error.ts';
import { MOST_TOKENS } from '../query-limits.ts';
import type { RequestContext } from '../request-context.ts';
import { mappedEvents } from './mapped-events.ts';

export interface LiveQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** The question, read; or what GraphQL says is wrong with it, under the codes that Apollo gives it over HTTP. */
export function readLiveQuestion(
  schema: GraphQLSchema,
  source: string,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): LiveQuestion | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [coded(error, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED)];
  }
  const faults = validate(schema, document, undefined, { maxErrors: 5 });
  if (faults.length > 0) return faults.map((fault) => coded(fault, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED));
  return { schema, document, operationName, variables };
}

function coded({ message, nodes, source, positions }: GraphQLError, code: ApolloServerErrorCode): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}

/**
 * The answers to a subscription, one for each event. Each is made in a context of its own, so that the rights that somebody has by
 * then decide what she is told, and nothing is remembered from the event before.
 *
 * @param now the context as of an event; throws where the caller has gone, which ends it
 */
export async function answerLive(
  { schema, document, operationName, variables }: LiveQuestion,
  context: RequestContext,
  charge: (points: number) => void,
  now: () => Promise<RequestContext>,
): Promise<AsyncGenerator<ExecutionResult, undefined> | ExecutionResult> {
  const refusal = context.refusalOf?.('subscription') ?? null;
  if (refusal !== null) throw new ProblemError([refusal]);
  const coerced = examineOperation({ schema, document, operationName, variables, charge });
  const asked = { schema, document, operationName: operationName ?? null, variableValues: coerced };
  const events = await createSourceEventStream({ ...asked, contextValue: context });
  if (!(Symbol.asyncIterator in events)) return events;
  return mappedEvents(events, async (rootValue) => {
    const contextValue = await now();
    return execute({ ...asked, rootValue, contextValue });
  });
}
