import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { makeDataDirectory, runProgram } from '../support/program.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

const START = 'src/start.ts';

/** Gives what the program says when it cannot start: its lines, and its exit code. */
async function refusal(environment: Readonly<Record<string, string>>) {
  const program = runProgram(START, { PORT: '0', ...environment });
  const code = await program.ended;
  return { code, lines: program.said().trim().split('\n') };
}

describe('a start that cannot be says why in one sentence, with exit code 1', () => {
  let taken: Server;
  let databaseUrl: string;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    databaseUrl = await freshDatabaseUrl();
  });
  afterAll(() => new Promise((resolve) => taken.close(resolve)));

  test('a port that is taken', async () => {
    const { port } = taken.address() as AddressInfo;
    expect(await refusal({ DATABASE_URL: databaseUrl, PORT: String(port) })).toEqual({
      code: 1,
      lines: [
        `Port ${port} of 127.0.0.1 is taken by another program: stop that one, or choose another port with PORT=${port + 1}.`,
      ],
    });
  }, 30_000);

  test('an address that is not of this machine', async () => {
    const { code, lines } = await refusal({ DATABASE_URL: databaseUrl, HOST: '192.0.2.1' });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringMatching(/^HOST 192\.0\.2\.1 is not an address of this machine/)],
    });
  }, 30_000);

  test('a database that nobody answers for', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://someone:hunter2@127.0.0.1:9/exchange' })).toEqual({
      code: 1,
      lines: [
        'The database at 127.0.0.1:9/exchange cannot be reached (ECONNREFUSED): start it, or correct DATABASE_URL.',
      ],
    });
  });

  test('a database that refuses the password, without repeating it', async () => {
    const wrong = new URL(databaseUrl);
    wrong.password = 'hunter2';
    const { code, lines } = await refusal({ DATABASE_URL: wrong.href });
    expect({ code, lines }).toEqual({ code: 1, lines: [expect.stringContaining('refuses this user or password')] });
    expect(lines.join()).not.toContain('hunter2');
  });

  test('a database that does not exist', async () => {
    const missing = new URL(databaseUrl);
    missing.pathname = '/nowhere';
    const { code, lines } = await refusal({ DATABASE_URL: missing.href });
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [expect.stringContaining('/nowhere does not exist: create it')],
    });
  });

  test.each(['/etc/hostname', '/etc/hostname/data'])('a data directory that is a file: %s', async (path) => {
    expect(await refusal({ DATA_DIRECTORY: path })).toEqual({
      code: 1,
      lines: [
        `The data directory ${path} cannot be written (a part of its path is a file, not a directory): set DATA_DIRECTORY to one that can.`,
      ],
    });
  });

  test('a data directory whose name PostgreSQL would have read by a shell', async () => {
    const data = makeDataDirectory();
    try {
      const { code, lines } = await refusal({ DATA_DIRECTORY: join(data.path, '$HOME') });
      expect({ code, lines }).toEqual({
        code: 1,
        lines: [expect.stringMatching(/^PostgreSQL cannot work in .*\$HOME\/postgres: there must be no/)],
      });
    } finally {
      data.remove();
    }
  });

  test('a site that all the world could reach, unsafe as it is set', async () => {
    const { code, lines } = await refusal({ NODE_ENV: 'production', HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toMatch(/^HOST 0\.0\.0\.0 can be reached from other machines, and .+: .+\.$/);
  });

  test('wrong settings, all of them', async () => {
    const { code, lines } = await refusal({ PORT: 'http', LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
  });
});

describe('npm start', () => {
  test('makes its database, answers, and ends in good order with everything it started', async () => {
    const data = makeDataDirectory();
    const program = runProgram(START, { PORT: '0', DATA_DIRECTORY: data.path });
    try {
      await program.until('Ctrl-C stops it');
      const address = /http:\/\/localhost:\d+/.exec(program.said())![0];
      const health = await fetch(`${address}/health`);
      expect(health.status).toBe(200);
      expect(await health.json()).toMatchObject({ status: 'ok', database: 'reachable' });
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ networks { nodes { slug } } }' }),
      });
      expect(await answer.json()).toEqual({ data: { networks: { nodes: [{ slug: 'kalundborg' }] } } });
    } finally {
      program.process.kill('SIGTERM');
      expect(await program.ended).toBe(0);
      data.remove();
    }
  }, 60_000);

  test('says that one may try again while its database is away, and is itself again when that is back', async () => {
    const data = makeDataDirectory();
    const program = runProgram(START, { PORT: '0', DATA_DIRECTORY: data.path });
    try {
      await program.until('Ctrl-C stops it');
      const address = /http:\/\/localhost:\d+/.exec(program.said())![0];
      const ask = async () => {
        const answer = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ networks { nodes { slug } } }' }),
        });
        const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
        return errors?.[0]?.extensions.code ?? 'answered';
      };
      expect(await ask()).toBe('answered');
      const [postmaster = ''] = readFileSync(join(data.path, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(postmaster), 'SIGKILL');
      const seen = new Set<string>();
      do {
        seen.add(await ask());
        await delay(20);
      } while (seen.size < 2 || (await ask()) !== 'answered');
      expect([...seen].sort()).toEqual(['SERVICE_UNAVAILABLE', 'answered']);
    } finally {
      program.process.kill('SIGTERM');
      expect({ ended: await program.ended, said: program.said() }).toMatchObject({ ended: 0 });
      data.remove();
    }
  }, 60_000);
});
