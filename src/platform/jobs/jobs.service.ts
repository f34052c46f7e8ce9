import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { PgBoss, type JobWithMetadata } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { FailureLog } from '../failure-log.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../settings.module.ts';
import type { JobQueue } from './job-queue.ts';
import { jobSchemaBeside } from './job-tables.ts';

/** A transaction that a job is sent in: it is there once that is committed, and never if it is not. */
interface Transaction {
  query<T>(statement: string, values?: unknown[]): Promise<T>;
}

interface Sending {
  readonly within?: Transaction;
  /** Of jobs with one key, one waits or runs at a time; another one is not taken. */
  readonly key?: string;
  readonly afterSeconds?: number;
}

type Given = readonly JobWithMetadata[];

/** A worker that is not heard of for so long is dead; the least that the queue takes. */
const HEARTBEAT_SECONDS = 10;
/** How often somebody looks for dead workers. */
const LOOK_SECONDS = 2;
/** How often somebody looks for new jobs, though PostgreSQL tells of each. */
const POLL_SECONDS = 2;
/** How long a job that runs may go on when the program stops: it must end before the program is ended (10 s). */
const LAST_GRACE_MS = 5_000;

/**
 * Work that outlives the request that asked for it, in PostgreSQL: it survives a restart, is taken up by another process when
 * its worker dies, and is tried again a number of times. Features {@link declare} their queues when their module starts; this
 * process works on them unless it was told not to.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('Jobs');
  readonly #failures = new FailureLog(this.#logger);
  readonly #queues: JobQueue<object>[] = [];
  readonly #stopping = new AbortController();
  readonly #database: DataSource;
  readonly #settings: ServerSettings;
  #boss: PgBoss | null = null;

  constructor(@InjectDataSource() database: DataSource, @Inject(SERVER_SETTINGS) settings: ServerSettings) {
    this.#database = database;
    this.#settings = settings;
  }

  /** To be called before the application has started, from `onModuleInit`. */
  declare<Order extends object>(queue: JobQueue<Order>): void {
    if (this.#boss !== null) throw new Error(`The queue ${queue.name} was declared after the start.`);
    this.#queues.push(queue);
  }

  /** Has a job done; gives false where one with that key waits or runs already. */
  async send(queue: string, order: object, { within, key, afterSeconds }: Sending = {}): Promise<boolean> {
    const id = await this.#running().send(queue, order, {
      // The queue takes one job a key; a job without one is like no other.
      singletonKey: key ?? randomUUID(),
      ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
      ...(within && {
        db: { executeSql: async (text, values) => ({ rows: await within.query<unknown[]>(text, values) }) },
      }),
    });
    return id !== null;
  }

  /** Has a job done again and again, by a cron expression in UTC; saying so once more changes nothing. */
  async repeat(queue: string, cron: string, order: object = {}): Promise<void> {
    await this.#running().schedule(queue, cron, order, { tz: 'UTC' });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.#queues.length === 0) return;
    const [{ schema }] = await this.#database.query<[{ schema: string }]>('SELECT current_schema() AS schema');
    const boss = new PgBoss({
      connectionString: this.#settings.databaseUrl,
      application_name: 'symbiosis-exchange jobs',
      schema: jobSchemaBeside(schema),
      max: 2,
      // The tables are the owner's affair, done before this program connects.
      migrate: false,
      createSchema: false,
      reindex: false,
      monitorVacuum: false,
      registerInstance: false,
      useListenNotify: true,
      supervise: this.#settings.worksOnJobs,
      superviseIntervalSeconds: LOOK_SECONDS,
      monitorIntervalSeconds: LOOK_SECONDS,
      schedule: this.#settings.worksOnJobs,
    });
    boss.on('error', this.#failures.keep);
    boss.on('warning', ({ message }) => {
      this.#logger.warn(message);
    });
    await boss.start();
    this.#boss = boss;
    for (const queue of this.#queues) await this.#open(boss, queue);
  }

  /** A job that runs is told to end and has some seconds for it; then it goes back to the queue. */
  async onModuleDestroy(): Promise<void> {
    this.#stopping.abort();
    try {
      await this.#boss?.stop({ graceful: true, timeout: LAST_GRACE_MS });
    } catch (error) {
      // Others still have to be closed. A job that could not be given back is taken up when it is no longer heard of.
      this.#logger.warn(`The queue did not stop in order: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  #running(): PgBoss {
    if (this.#boss === null) throw new Error('No job can be sent before the application has started.');
    return this.#boss;
  }

  async #open(boss: PgBoss, queue: JobQueue<object>): Promise<void> {
    const givenUp = `${queue.name}/given-up`;
    const usual = { retryLimit: 5, retryDelay: 1, retryBackoff: true, notify: true };
    await boss.createQueue(givenUp, usual);
    const options = {
      deadLetter: givenUp,
      retryLimit: queue.tries - 1,
      retryDelay: 1,
      expireInSeconds: queue.longestSeconds,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      notify: true,
    };
    await boss.createQueue(queue.name, { ...options, policy: 'exclusive' });
    await boss.updateQueue(queue.name, options);
    if (!this.#settings.worksOnJobs) return;
    const polling = {
      pollingIntervalSeconds: POLL_SECONDS,
      notifyPollingIntervalSeconds: POLL_SECONDS,
      includeMetadata: true,
    } as const;
    for (let seat = 0; seat < queue.atOnce; seat += 1) {
      const worker: string = await boss.work(queue.name, polling, async ([job]: Given) => {
        try {
          await this.#try(queue, job);
        } finally {
          // Else the next one would wait for the next poll, though it is there.
          boss.notifyWorker(worker);
        }
      });
    }
    await boss.work(givenUp, polling, ([job]: Given) => this.#giveUp(queue, job));
  }

  async #try(queue: JobQueue<object>, job: Given[number] | undefined): Promise<void> {
    if (job === undefined) return;
    const number = job.retryCount + 1;
    try {
      await queue.work(job.data, { number, signal: AbortSignal.any([job.signal, this.#stopping.signal]) });
    } catch (error) {
      const wasStopped = this.#stopping.signal.aborted;
      const what = `Job ${queue.name} ${job.id}, try ${number} of ${queue.tries},`;
      if (wasStopped) this.#logger.log(`${what} was interrupted by the end of the program`);
      else this.#logger.warn(`${what} failed: ${error instanceof Error ? error.stack : String(error)}`);
      throw tellable(error);
    }
  }

  async #giveUp(queue: JobQueue<object>, job: Given[number] | undefined): Promise<void> {
    if (job === undefined) return;
    const reason = messageOf(job.sourceOutput);
    this.#logger.error(
      `Job ${queue.name} ${job.sourceId ?? job.id} was given up after ${queue.tries} tries: ${reason}`,
    );
    await queue.gaveUp(job.data, reason);
  }
}

/**
 * What the queue keeps of a failure: it would keep all of it for weeks, and a failure of the database carries the statement, its
 * values and often a value in its message – rows of a company, past the walls.
 */
function tellable(error: unknown): Error {
  const { name, message, code, query } = error as Partial<Record<'name' | 'message' | 'code' | 'query', unknown>>;
  const ofDatabase = query !== undefined || typeof code === 'string';
  const told = new Error(
    ofDatabase ? [name, code].filter((part) => typeof part === 'string').join(' ') : String(message),
  );
  delete told.stack;
  return told;
}

function messageOf(output: object | null): string {
  const { message, value } = (output ?? {}) as { message?: string; value?: { message?: string } };
  return message ?? value?.message ?? 'unknown';
}
