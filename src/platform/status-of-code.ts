import { TOO_MANY_REQUESTS } from './limits/too-many-requests.ts';
import { TIMED_OUT } from './within-time.ts';

const STATUSES: ReadonlyMap<unknown, number> = new Map([
  [TOO_MANY_REQUESTS, 429],
  ['INTERNAL_SERVER_ERROR', 500],
  ['SERVICE_UNAVAILABLE', 503],
  [TIMED_OUT, 503],
]);

/** HTTP's words for a question that was not worked on, or not to its end. All else is the question's fault: 400. */
export function statusOfCode(code: unknown): number {
  return STATUSES.get(code) ?? 400;
}
