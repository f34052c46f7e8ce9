import type { LocalText } from '../../domain/text.ts';

export const TOO_MANY_REQUESTS = 'TOO_MANY_REQUESTS';

/** An allowance is used up. */
export class TooManyRequestsError extends Error {
  /** Whole seconds until there is a new one, at least 1. */
  readonly retryAfter: number;

  constructor(milliseconds: number) {
    super('Too many requests');
    this.name = 'TooManyRequestsError';
    this.retryAfter = Math.max(1, Math.ceil(milliseconds / 1000));
  }
}

export function tooManyRequestsText(retryAfter: number): LocalText {
  return {
    en: `That was too much at once. Try again in ${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}.`,
    da: `Det var for meget på én gang. Prøv igen om ${retryAfter} ${retryAfter === 1 ? 'sekund' : 'sekunder'}.`,
  };
}
