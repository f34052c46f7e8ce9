/** What the network says where nobody answers (Node's names). */
const UNANSWERED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * What PostgreSQL says where the same may go well in a moment (SQLSTATE, appendix A of its manual): connection lost (08),
 * two that stood in each other's way (40), out of memory, disk or connections (53), stopped, starting, or too long a query
 * (57).
 */
const PASSING_CLASS = /^(?:08|40|53|57)[0-9A-Z]{3}$/;

/** What the driver says without a code. */
const DRIVER =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a failure is one of the database that passes by itself: whoever asks again in a moment may be answered. */
export function isPassingFailure(cause: unknown): boolean {
  const { code, message } = driverErrorOf(cause);
  return UNANSWERED.has(code) || PASSING_CLASS.test(code) || DRIVER.test(message);
}

/** Whether PostgreSQL stopped a statement because it took too long (its `query_canceled`). */
export function isTooLongStatement(cause: unknown): boolean {
  return driverErrorOf(cause).code === '57014';
}

function driverErrorOf(cause: unknown): { readonly code: string; readonly message: string } {
  if (!(cause instanceof Error)) return { code: '', message: '' };
  const { code = '', message } = ('driverError' in cause ? cause.driverError : cause) as Error & { code?: string };
  return { code, message };
}
