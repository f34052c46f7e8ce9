import type { LocalText } from '../domain/text.ts';

export const TIMED_OUT = 'TIMED_OUT';

export const TIMED_OUT_TEXT: LocalText = {
  en: 'The answer took too long and was stopped. Ask for less at once, or try again in a moment.',
  da: 'Svaret tog for lang tid og blev afbrudt. Bed om mindre ad gangen, eller prøv igen om et øjeblik.',
};

export class TimedOutError extends Error {
  constructor(milliseconds: number) {
    super(`No answer within ${milliseconds} ms`);
    this.name = 'TimedOutError';
  }
}

/**
 * What `work` gives, or a {@link TimedOutError} where that takes too long. The work itself is not stopped: its statements end
 * by the database's own limit, which is the same.
 */
export async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TimedOutError(milliseconds));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
