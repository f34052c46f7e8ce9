import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { isPassingFailure } from './passing-failure.ts';
import { TimedOutError } from './within-time.ts';

/** How long failures that pass by themselves are told in one line. */
const TOLD_TOGETHER_MS = 10_000;

interface Spell {
  readonly reference: string;
  readonly until: number;
  further: number;
}

/**
 * Writes failures down under a reference. Each of our own with its stack; those of a database that is away, which come by
 * the hundred, in one line for ten seconds, and under one reference.
 */
export class FailureLog {
  readonly #logger: Pick<Logger, 'error'>;
  readonly #now: () => number;
  readonly #spells = new Map<string, Spell>();

  constructor(logger: Pick<Logger, 'error'> = new Logger('GraphQL'), now: () => number = () => performance.now()) {
    this.#logger = logger;
    this.#now = now;
  }

  /** The reference under which the cause can be found. */
  readonly keep = (cause: unknown): string => {
    if (!isPassingFailure(cause) && !(cause instanceof TimedOutError)) {
      const reference = newReference();
      this.#logger.error(`Unexpected error ${reference}`, cause instanceof Error ? cause.stack : String(cause));
      return reference;
    }
    const what = cause instanceof Error ? cause.message : String(cause);
    const spell = this.#spells.get(what);
    if (spell !== undefined && spell.until > this.#now()) {
      spell.further += 1;
      return spell.reference;
    }
    const reference = newReference();
    const before =
      spell === undefined || spell.further === 0 ? '' : `, ${spell.further} times more since ${spell.reference}`;
    // Few things are said by a database that is away; made-up ones shall not fill the memory.
    if (this.#spells.size > 100) this.#spells.clear();
    this.#spells.set(what, { reference, until: this.#now() + TOLD_TOGETHER_MS, further: 0 });
    this.#logger.error(
      `${cause instanceof TimedOutError ? 'A question took too long' : 'The database does not answer'} ${reference}: ${what}${before}`,
    );
    return reference;
  };
}

function newReference(): string {
  return randomBytes(4).toString('hex');
}
