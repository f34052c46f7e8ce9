import { Logger, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { DatabaseModule } from '../../src/platform/database.module.ts';
import type { JobQueue, JobTry } from '../../src/platform/jobs/job-queue.ts';
import { JobsModule } from '../../src/platform/jobs/jobs.module.ts';
import { Jobs } from '../../src/platform/jobs/jobs.service.ts';
import { openForProgram } from '../../src/platform/program-role.ts';
import { SettingsModule, type ServerSettings } from '../../src/platform/settings.module.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

@Module({})
class Program {}

interface Order {
  readonly what: string;
}

const open: INestApplicationContext[] = [];

afterEach(async () => {
  for (const program of open.splice(0)) await program.close();
});

async function aProgram(databaseUrl: string, queue: Partial<JobQueue<Order>>, worksOnJobs = true) {
  Logger.overrideLogger(false);
  const settings = { databaseUrl, databasePoolSize: 2, longestAnswer: 15_000, worksOnJobs } as ServerSettings;
  const imports = [SettingsModule.with(settings), DatabaseModule, JobsModule];
  const program = await NestFactory.createApplicationContext({ module: Program, imports });
  const jobs = program.get(Jobs, { strict: false });
  jobs.declare({
    name: 'trial',
    tries: 2,
    longestSeconds: 60,
    atOnce: 1,
    work: () => Promise.resolve(),
    gaveUp: () => Promise.resolve(),
    ...queue,
  });
  await program.init();
  await jobs.onApplicationBootstrap();
  open.push(program);
  return { program, jobs, dataSource: program.get<DataSource>(getDataSourceToken(), { strict: false }) };
}

/** What `work` was asked to do, in order, and a wait for it. */
function aLog() {
  const done: string[] = [];
  return {
    done,
    note(what: string): Promise<void> {
      done.push(what);
      return Promise.resolve();
    },
    async has(count: number) {
      while (done.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
      return done;
    },
  };
}

describe('jobs', () => {
  test('are done once they are sent, by a role that owns nothing', async () => {
    const log = aLog();
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { jobs } = await aProgram(url, { work: ({ what }) => log.note(what) });
    await expect(jobs.send('trial', { what: 'one' })).resolves.toBe(true);
    await expect(log.has(1)).resolves.toEqual(['one']);
  });

  test('that failed leave no more behind than what failed: neither the statement nor the values it was asked with', async () => {
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const log = aLog();
    const { jobs, dataSource } = await aProgram(url, {
      tries: 1,
      work: async () => {
        await dataSource.query('SELECT $1::text::integer', ['a figure of a company']).catch((error: unknown) => {
          throw Object.assign(error as Error, { parameters: ['kept back'], detail: 'Key (name)=(kept back)' });
        });
      },
      gaveUp: (_order, reason) => log.note(reason),
    });
    await jobs.send('trial', { what: 'fails' });
    await log.has(1);
    const kept = await dataSource.query<unknown[]>('SELECT * FROM jobs.job');
    expect(JSON.stringify(kept)).not.toMatch(/kept back|a figure of a company/);
  });

  test('sent in a transaction are there once it is committed, and never if it is not', async () => {
    const log = aLog();
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { jobs, dataSource } = await aProgram(url, { work: ({ what }) => log.note(what) });
    const failing = dataSource.transaction(async (within) => {
      await jobs.send('trial', { what: 'never' }, { within });
      throw new Error('changed her mind');
    });
    await expect(failing).rejects.toThrow('changed her mind');
    await dataSource.transaction(async (within) => {
      await jobs.send('trial', { what: 'kept' }, { within });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(log.done).toEqual([]);
    });
    await expect(log.has(1)).resolves.toEqual(['kept']);
  });

  test('of one key wait or run one at a time', async () => {
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { jobs } = await aProgram(url, {}, false);
    await expect(jobs.send('trial', { what: 'one' }, { key: 'a' })).resolves.toBe(true);
    await expect(jobs.send('trial', { what: 'two' }, { key: 'a' })).resolves.toBe(false);
    await expect(jobs.send('trial', { what: 'three' }, { key: 'b' })).resolves.toBe(true);
    await expect(jobs.send('trial', { what: 'four' })).resolves.toBe(true);
  });

  test('that wait are done one after the other, without a pause between them', async () => {
    const log = aLog();
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { jobs, dataSource } = await aProgram(url, { work: ({ what }) => log.note(what) });
    await dataSource.transaction(async (within) => {
      for (let each = 0; each < 10; each += 1) await jobs.send('trial', { what: String(each) }, { within });
    });
    await log.has(1);
    const began = performance.now();
    await log.has(10);
    // Each pause between two polls is two seconds.
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test('that cannot be given back at the end of the program do not keep it from ending', async () => {
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { program } = await aProgram(url, {});
    const stop = jest.spyOn(PgBoss.prototype, 'stop').mockRejectedValueOnce(new Error('connection terminated'));
    await expect(program.close()).resolves.toBeUndefined();
    const [boss] = stop.mock.contexts as [PgBoss];
    stop.mockRestore();
    await boss.stop({ graceful: false });
    open.splice(0);
  });

  test('that fail are tried again, and given up with the reason after the last try', async () => {
    const log = aLog();
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { jobs } = await aProgram(url, {
      work: (_order, { number }) => log.note(`try ${number}`).then(() => Promise.reject(new Error('poison'))),
      gaveUp: ({ what }, reason) => log.note(`${what} given up: ${reason}`),
    });
    await jobs.send('trial', { what: 'it' });
    await expect(log.has(3)).resolves.toEqual(['try 1', 'try 2', 'it given up: poison']);
  });

  test('of a worker that died are taken up by another within seconds', async () => {
    const log = aLog();
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const { jobs } = await aProgram(url, {}, false);
    await jobs.send('trial', { what: 'orphan' });
    const dying = new PgBoss({
      connectionString: url,
      schema: 'jobs',
      migrate: false,
      supervise: false,
      schedule: false,
      registerInstance: false,
    });
    await dying.start();
    await expect(dying.fetch('trial')).resolves.toHaveLength(1);
    await dying.stop({ graceful: false });
    const began = performance.now();
    await aProgram(url, { work: (_order, { number }) => log.note(`try ${number}`) });
    await expect(log.has(1)).resolves.toEqual(['try 2']);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('that run when the program stops are told so, and done by the next one', async () => {
    const log = aLog();
    const url = await openForProgram(await freshDatabaseUrl(), null);
    const work = async (_order: Order, { number, signal }: JobTry) => {
      log.done.push(`try ${number}`);
      if (number > 1) return;
      await new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          log.done.push('told');
          reject(new Error('stopped'));
        });
      });
    };
    const first = await aProgram(url, { work });
    await first.jobs.send('trial', { what: 'it' });
    await log.has(1);
    await first.program.close();
    open.splice(0);
    await aProgram(url, { work });
    await expect(log.has(3)).resolves.toEqual(['try 1', 'told', 'try 2']);
  });
});
