import type { FastifyInstance } from 'fastify';

/** Nobody needs longer to send a question, ms; Node's own limits leave a slow sender connected for minutes. */
const LONGEST_QUESTION_MS = 20_000;

/** A file of 50 MB over the line of a plant far out, at 1 Mbit/s, ms. */
export const LONGEST_FILE_MS = 420_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How long a request to this address may take to come whole, ms. */
    readonly longestMs?: number;
  }
}

/**
 * Closes the connection of a request that takes too long to come whole: as long as its address says, or as long as a question may
 * take. Node knows one time for all, which must be that of the longest.
 */
export function closeSlowRequests(server: FastifyInstance, longestQuestionMs = LONGEST_QUESTION_MS): void {
  server.addHook('onRequest', (request, _reply, next) => {
    const { raw } = request;
    if (!raw.complete) {
      const timer = setTimeout(() => {
        if (!raw.complete) raw.socket.destroy();
      }, request.routeOptions.config.longestMs ?? longestQuestionMs);
      timer.unref();
      raw.once('close', () => {
        clearTimeout(timer);
      });
    }
    next();
  });
}
