import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FailureLog } from '../../platform/failure-log.ts';
import { formatError } from '../../platform/format-error.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { languageAskedFor } from '../../platform/request-language.ts';

const STATUSES = { invalid: 400, notFound: 404, conflict: 409, unauthenticated: 401, forbidden: 403 } as const;

/** What goes wrong outside of GraphQL is told in the same shape and the same words. */
@Injectable()
export class RouteFailures {
  readonly #log = new FailureLog();

  async tell(request: FastifyRequest, reply: FastifyReply, answer: () => Promise<unknown>): Promise<unknown> {
    try {
      return await answer();
    } catch (error) {
      const told = formatError(error, languageAskedFor(request), this.#log.keep);
      // What is still on its way is not waited for.
      if (!request.raw.complete) void reply.header('connection', 'close');
      return reply
        .code(statusOf(error))
        .type('application/json; charset=utf-8')
        .send({ errors: [told] });
    }
  }
}

function statusOf(error: unknown): number {
  if (!(error instanceof ProblemError)) return 500;
  const [first] = error.problems;
  if (first?.code === 'FILE_TOO_LARGE') return 413;
  return STATUSES[first?.kind ?? 'invalid'];
}
