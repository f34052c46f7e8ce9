import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { ExecutionResult } from 'graphql';
import { OperationExecutor } from './execute-operation.ts';
import { formatError, type LogUnexpected } from './format-error.ts';
import { ProblemError } from './problem-error.ts';
import type { RequestContext } from './request-context.ts';

/** Answers Apollo's operations by the compiled executor, and its failures in the language of the request. */
export class ExecutionPlugin implements ApolloServerPlugin<RequestContext> {
  readonly #executor = new OperationExecutor();
  readonly #logUnexpected: LogUnexpected;

  constructor(logUnexpected: LogUnexpected) {
    this.#logUnexpected = logUnexpected;
  }

  requestDidStart(): Promise<{
    responseForOperation: (
      request: GraphQLRequestContextResponseForOperation<RequestContext>,
    ) => Promise<GraphQLResponse>;
  }> {
    return Promise.resolve({ responseForOperation: (request) => this.#respond(request) });
  }

  async #respond(request: GraphQLRequestContextResponseForOperation<RequestContext>): Promise<GraphQLResponse> {
    const { language } = request.contextValue;
    const refusal = request.contextValue.refusalOf?.(request.operation.operation) ?? null;
    const format = (error: unknown) => formatError(error, language, this.#logUnexpected);
    let result: ExecutionResult;
    try {
      if (refusal !== null) throw new ProblemError([refusal]);
      result = await this.#executor.execute({
        schema: request.schema,
        document: request.document,
        source: request.source,
        operationName: request.request.operationName ?? undefined,
        variables: request.request.variables ?? {},
        context: request.contextValue,
      });
    } catch (error) {
      const formatted = format(error);
      const status = formatted.extensions?.code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
      return answer({ errors: [formatted] }, status);
    }
    const { data, errors } = result;
    return answer(errors === undefined ? { data } : { errors: errors.map(format), data }, undefined);
  }
}

function answer(
  singleResult: Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'],
  status: number | undefined,
): GraphQLResponse {
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}
