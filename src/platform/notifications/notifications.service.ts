import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { FailureLog } from '../failure-log.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../settings.module.ts';

/** Told what was sent with it; null after a time in which the connection was lost: anything may have been sent meanwhile. */
export type Listener = (payload: string | null) => void;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A connection that a firewall has forgotten says nothing: it is asked now and then. */
const ALIVE_EVERY_MS = 30_000;
const ANSWER_WITHIN_MS = 5_000;

/**
 * What PostgreSQL tells all processes of this program (LISTEN/NOTIFY), by one connection of its own, which is made anew where
 * it is lost. What is told comes after the commit that it tells of; it may be told late, or not at all, so that nobody may rest on
 * it for what is true.
 */
@Injectable()
export class Notifications implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #failures = new FailureLog(new Logger('Notifications'));
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #databaseUrl: string;
  #client: pg.Client | null = null;
  #pause = FIRST_PAUSE_MS;
  #again: NodeJS.Timeout | null = null;
  #alive: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(@Inject(SERVER_SETTINGS) { databaseUrl }: ServerSettings) {
    this.#databaseUrl = databaseUrl;
  }

  /** To be called before the application has started, from `onModuleInit`. A channel is named by small letters and `_`. */
  listen(channel: string, listener: Listener): void {
    if (!/^[a-z_]+$/.test(channel)) throw new Error(`${channel} is no name of a channel.`);
    const known = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, known.add(listener));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.#listeners.size > 0) await this.#connect(false);
  }

  async onModuleDestroy(): Promise<void> {
    this.#isOver = true;
    if (this.#again !== null) clearTimeout(this.#again);
    if (this.#alive !== null) clearInterval(this.#alive);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  async #connect(isAgain: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#databaseUrl,
      application_name: 'symbiosis-exchange notifications',
      connectionTimeoutMillis: ANSWER_WITHIN_MS,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
    });
    const lost = (error?: unknown): void => {
      this.#lose(client, error);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload }) => {
      this.#tell(channel, payload ?? '');
    });
    this.#client = client;
    try {
      await client.connect();
      await client.query([...this.#listeners.keys()].map((channel) => `LISTEN ${channel}`).join('; '));
    } catch (error) {
      lost(error);
      return;
    }
    this.#pause = FIRST_PAUSE_MS;
    this.#alive = setInterval(() => {
      client.query('SELECT').catch(lost);
    }, ALIVE_EVERY_MS).unref();
    if (isAgain) for (const channel of this.#listeners.keys()) this.#tell(channel, null);
  }

  /** Once for each connection, however it ends. */
  #lose(client: pg.Client, error: unknown): void {
    if (this.#client !== client || this.#isOver) return;
    this.#client = null;
    if (this.#alive !== null) clearInterval(this.#alive);
    if (error !== undefined) this.#failures.keep(error);
    client.end().catch(() => undefined);
    this.#again = setTimeout(() => void this.#connect(true), this.#pause).unref();
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
  }

  #tell(channel: string, payload: string | null): void {
    for (const listener of this.#listeners.get(channel) ?? []) {
      try {
        listener(payload);
      } catch (error) {
        this.#failures.keep(error);
      }
    }
  }
}
