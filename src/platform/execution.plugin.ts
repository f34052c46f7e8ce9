import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { OperationExecutor } from './execute-operation.ts';
import { formatError, withoutHints, type LogUnexpected } from './format-error.ts';
import { TOO_MANY_REQUESTS } from './limits/too-many-requests.ts';
import type { OperationCharges } from './operation-charges.ts';
import { ProblemError } from './problem-error.ts';
import type { RequestContext } from './request-context.ts';
import { statusOfCode } from './status-of-code.ts';
import { withinTime } from './within-time.ts';

interface ExecutionOptions {
  readonly logUnexpected: LogUnexpected;
  readonly charges: OperationCharges;
  /** What takes longer is answered with `TIMED_OUT`, ms. */
  readonly longestAnswer: number;
  /** Whether messages may guess what a wrong name was meant to be. */
  readonly hints: boolean;
}

/** Answers Apollo's operations by the compiled executor, and its failures in the language of the request. */
export class ExecutionPlugin implements ApolloServerPlugin<RequestContext> {
  readonly #executor = new OperationExecutor();
  readonly #options: ExecutionOptions;

  constructor(options: ExecutionOptions) {
    this.#options = options;
  }

  requestDidStart(): Promise<{
    responseForOperation: (
      request: GraphQLRequestContextResponseForOperation<RequestContext>,
    ) => Promise<GraphQLResponse>;
  }> {
    return Promise.resolve({ responseForOperation: (request) => this.#respond(request) });
  }

  async #respond(request: GraphQLRequestContextResponseForOperation<RequestContext>): Promise<GraphQLResponse> {
    const { logUnexpected, charges, longestAnswer, hints } = this.#options;
    const { contextValue } = request;
    const format = (error: unknown) => {
      const formatted = formatError(error, contextValue.language, logUnexpected);
      return hints ? formatted : withoutHints(formatted);
    };
    const refusal = contextValue.refusalOf?.(request.operation.operation) ?? null;
    try {
      if (refusal !== null) throw new ProblemError([refusal]);
      const execution = this.#executor.execute({
        schema: request.schema,
        document: request.document,
        source: request.source,
        operationName: request.request.operationName ?? undefined,
        variables: request.request.variables ?? {},
        context: contextValue,
        charge: (points) => {
          charges.charge(contextValue, points);
        },
      });
      const { data, errors } = await withinTime(execution, longestAnswer);
      return errors === undefined ? answer({ data }) : answer({ errors: errors.map(format), data });
    } catch (error) {
      return answer({ errors: [format(error)] });
    }
  }
}

type SingleResult = Extract<GraphQLResponse['body'], { kind: 'single' }>['singleResult'];

function answer(singleResult: SingleResult): GraphQLResponse {
  const headers = new HeaderMap();
  const refusals = (singleResult.errors ?? []).map(({ extensions }) => extensions);
  const late = refusals.find((extensions) => extensions?.code === TOO_MANY_REQUESTS);
  if (late !== undefined) headers.set('retry-after', String(late.retryAfter));
  return {
    http: { status: statusOf(singleResult, late !== undefined), headers },
    body: { kind: 'single', singleResult },
  };
}

/**
 * Where something was answered, the answer is a good one that says what is missing. But who asks too much must slow down, and
 * where nothing was answered because the server could not, whoever asks again in a moment, by themselves or by a proxy, must see it.
 */
function statusOf({ data, errors }: SingleResult, tooMany: boolean): number | undefined {
  if (tooMany) return statusOfCode(TOO_MANY_REQUESTS);
  if (errors === undefined || (data ?? null) !== null) return undefined;
  const status = statusOfCode(errors[0]?.extensions?.code);
  return data === undefined || status === 503 ? status : undefined;
}
