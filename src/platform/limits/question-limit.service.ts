import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { OperationCharges } from '../operation-charges.ts';
import type { RequestContext } from '../request-context.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../settings.module.ts';
import { callerOf } from './limit-key.ts';
import { RunningCount } from './running-count.ts';
import { TooManyRequestsError } from './too-many-requests.ts';

type NameOfCaller = (context: RequestContext) => string | null;

const SETTLED_EVERY_MS = 1_000;
const CLEARED_EVERY_MS = 60_000;

/** No limit stands in the way of what one person does by hand or by a patient script. */
const WINDOW_SECONDS = 60;

/**
 * How much one caller may ask: a point for each request of an address, and the points of its questions for whoever asks, the
 * address or, where a feature knows one ({@link nameCallers}), the account. So a whole company behind one address is not
 * slowed down by its members, and an account not by changing addresses.
 */
@Injectable()
export class QuestionLimit implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #count: RunningCount | null;
  readonly #database: DataSource;
  readonly #logger = new Logger('Limits');
  readonly #told = new Map<string, number>();
  #nameOf: NameOfCaller = () => null;
  #timers: NodeJS.Timeout[] = [];
  #settling = false;
  #failing = false;

  constructor(
    @InjectDataSource() database: DataSource,
    @Inject(SERVER_SETTINGS) { requestPoints }: ServerSettings,
    charges: OperationCharges,
  ) {
    this.#database = database;
    this.#count =
      requestPoints === null
        ? null
        : new RunningCount({ name: 'question', points: requestPoints, seconds: WINDOW_SECONDS }, database);
    charges.add((context, points) => {
      this.#charge(this.nameOf(context) ?? callerOf(context.address), points);
    });
  }

  /** Whom questions are charged to, where `nameOf` gives somebody: a name of the account that no address can be. */
  nameCallers(nameOf: NameOfCaller): void {
    this.#nameOf = nameOf;
  }

  /** The account that asks; null for a visitor. */
  nameOf(context: RequestContext): string | null {
    return this.#nameOf(context);
  }

  /** Lets one request of an address in, read or not; throws a TooManyRequestsError. */
  admit(address: string): void {
    this.#charge(callerOf(address), 1);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.#count === null) return;
    await this.#count.load(Date.now());
    this.#timers = [
      setInterval(() => void this.#settle(), SETTLED_EVERY_MS).unref(),
      setInterval(() => void this.#clear(), CLEARED_EVERY_MS).unref(),
    ];
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#settle();
  }

  #charge(key: string, points: number): void {
    const now = Date.now();
    const wait = this.#count?.charge(key, points, now) ?? null;
    if (wait === null) return;
    if ((this.#told.get(key) ?? 0) <= now) {
      if (this.#told.size > 1_000) this.#told.clear();
      this.#told.set(key, now + wait);
      this.#logger.warn(`${key} has used up its allowance; refused for ${Math.ceil(wait / 1000)} s`);
    }
    throw new TooManyRequestsError(wait);
  }

  async #settle(): Promise<void> {
    if (this.#settling) return;
    this.#settling = true;
    try {
      await this.#count?.settle(Date.now());
      this.#failing = false;
    } catch (error) {
      // The count goes on in memory, and is settled when the database is back.
      if (!this.#failing) this.#logger.warn(`Allowances cannot be kept just now: ${String(error)}`);
      this.#failing = true;
    } finally {
      this.#settling = false;
    }
  }

  /** What anybody used up long ago, also of the exact allowances. */
  async #clear(): Promise<void> {
    await this.#database.query('DELETE FROM request_limit WHERE expire < $1', [Date.now()]).catch(() => undefined);
  }
}
