import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { makeDataDirectory, runProgram, type Program } from '../support/program.ts';

const HOLD = 'test/support/hold-database.ts';

let directory: ReturnType<typeof makeDataDirectory>;
let programs: Program[];

beforeEach(() => {
  directory = makeDataDirectory();
  programs = [];
});
afterEach(async () => {
  for (const program of programs) program.process.kill('SIGINT');
  await Promise.all(programs.map((program) => program.ended));
  // A killed program leaves its server to the next one: start one more, and end it well.
  if (programs.length > 0 && serverPid() !== null) await hold().then(stop);
  expect(serverPid()).toBeNull();
  directory.remove();
});

function begin(): Program {
  const program = runProgram(HOLD, {}, directory.path);
  programs.push(program);
  return program;
}

async function hold(): Promise<Program & { url: string }> {
  const program = begin();
  await program.until('ready postgres:');
  await delay(10);
  return { ...program, url: /ready (\S+)/.exec(program.said())![1]! };
}

async function stop(program: Program): Promise<number | string> {
  program.process.kill('SIGINT');
  return program.ended;
}

/** The process of the server on the data; null where none runs. */
function serverPid(): number | null {
  const file = join(directory.path, 'postgres/data/postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  test('keeps its data from one start to the next, speaks UTF-8, and ends with its program', async () => {
    const first = await hold();
    await query(first.url, `create table name as select 'Åsnæs ærø' as name, upper('æøå') as upper`);
    expect(await stop(first)).toBe(0);
    expect(serverPid()).toBeNull();

    const second = await hold();
    expect(await query(second.url, 'select * from name')).toEqual([{ name: 'Åsnæs ærø', upper: 'ÆØÅ' }]);
    expect(await stop(second)).toBe(0);
  });

  test('lets only its own program in: a password nobody else can read, and this machine alone', async () => {
    const program = await hold();
    expect(statSync(join(directory.path, 'postgres/password')).mode & 0o777).toBe(0o600);
    const wrong = new URL(program.url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await query(program.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await stop(program);
  });

  test('is taken over by the next start after its program was killed, with all that was stored', async () => {
    const killed = await hold();
    await query(killed.url, 'create table kept as select 42 as answer');
    const server = serverPid();
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(serverPid()).toBe(server);

    const next = await hold();
    expect(serverPid()).toBe(server);
    expect(await query(next.url, 'select * from kept')).toEqual([{ answer: 42 }]);
    expect(await stop(next)).toBe(0);
    expect(serverPid()).toBeNull();
  });

  test('recovers when program and server were both killed', async () => {
    const killed = await hold();
    await query(killed.url, 'create table kept as select 42 as answer');
    const server = serverPid()!;
    killed.process.kill('SIGKILL');
    process.kill(server, 'SIGKILL');
    await killed.ended;

    const next = await hold();
    expect(serverPid()).not.toBe(server);
    expect(await query(next.url, 'select * from kept')).toEqual([{ answer: 42 }]);
    await stop(next);
  });

  test('ends in peace also while it is still asking for its place back', async () => {
    const program = await hold();
    const url = new URL(program.url);
    url.pathname = '/postgres';
    const other = new pg.Client({ connectionString: url.href });
    other.on('error', () => undefined);
    await other.connect();
    await query(
      url.href,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'symbiosis-exchange instance'`,
    );
    await other.query('select pg_advisory_lock($1)', [0x5e_0001]);
    await program.until('being started again');
    await delay(300);
    expect({ ended: await stop(program), said: program.said() }).toMatchObject({ ended: 0 });
    expect(serverPid()).toBeNull();
    await other.end();
  });

  test('starts although its old number now belongs to another program', async () => {
    await stop(await hold());
    // What a container sees when it is started anew: the file of the old server, its number taken.
    const file = join(directory.path, 'postgres/data/postmaster.pid');
    writeFileSync(file, `${process.pid}\n${join(directory.path, 'postgres/data')}\n1700000000\n5432\n`);
    const next = await hold();
    expect(await stop(next)).toBe(0);
  });

  test('comes back on the same address when it is killed under a running program', async () => {
    const program = await hold();
    process.kill(serverPid()!, 'SIGKILL');
    await program.until('being started again');
    let answer: object[] = [];
    for (let attempt = 0; attempt < 100 && answer.length === 0; attempt++) {
      await delay(100);
      answer = await query(program.url, 'select 1 as one').catch(() => []);
    }
    expect(answer).toEqual([{ one: 1 }]);
    expect(await stop(program)).toBe(0);
  });

  test('serves one program: a second on the same data is refused in a sentence, and the first goes on', async () => {
    const first = await hold();
    const second = begin();
    expect(await second.ended).toBe(1);
    expect(second.said().trim().split('\n')).toEqual([
      expect.stringMatching(/^Symbiosis Exchange is already running on the data in .*: use that one, stop it, or /),
    ]);
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await stop(first);
  });

  test('is made once when two programs start at the same moment on an empty directory', async () => {
    const both = [begin(), begin()];
    const outcomes = await Promise.all(
      both.map((program) =>
        program.until('ready postgres:').then(
          () => 'ready',
          () => 'refused',
        ),
      ),
    );
    expect(outcomes.sort()).toEqual(['ready', 'refused']);
  });

  test('is not made by halves: what an interrupted start left is done anew', async () => {
    const interrupted = begin();
    while (!existsSync(join(directory.path, 'postgres/password'))) await delay(1);
    await delay(100);
    interrupted.process.kill('SIGKILL');
    await interrupted.ended;
    expect(await stop(await hold())).toBe(0);
  });
});
