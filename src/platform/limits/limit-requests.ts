import type { FastifyInstance } from 'fastify';
import { requestLanguage } from '../request-language.ts';
import type { QuestionLimit } from './question-limit.service.ts';
import { TOO_MANY_REQUESTS, TooManyRequestsError, tooManyRequestsText } from './too-many-requests.ts';

/** The page and its files: kept by browsers, and no work. */
const FILES = '/*';

/** Refuses who asks too much before a word of the request is read. */
export function limitRequests(server: FastifyInstance, limit: QuestionLimit): void {
  server.addHook('onRequest', (request, reply, next) => {
    if (request.routeOptions.url === FILES) {
      next();
      return;
    }
    try {
      limit.admit(request.ip);
      next();
    } catch (refusal) {
      if (!(refusal instanceof TooManyRequestsError)) throw refusal;
      const { retryAfter } = refusal;
      const message = tooManyRequestsText(retryAfter)[requestLanguage(request.headers['accept-language'])];
      void reply
        .code(429)
        .header('retry-after', String(retryAfter))
        .send({ errors: [{ message, extensions: { code: TOO_MANY_REQUESTS, retryAfter } }] });
    }
  });
}
