import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openForProgram } from '../../src/platform/program-role.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

const SERVER_VERSION = 18;

/** pg_dump refuses a server that is newer than itself; the embedded PostgreSQL brings none of its own. */
const asked = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' });
const hasDump = Number(/(\d+)\./.exec(asked.status === 0 ? asked.stdout : '')?.[1] ?? 0) >= SERVER_VERSION;
if (!hasDump)
  console.warn(`No pg_dump ${SERVER_VERSION} here: the backup is tested with CREATE DATABASE … TEMPLATE alone.`);

async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** How many rows each table has, and what guards them. */
async function contents(url: string) {
  const tables = await query<{ name: string }>(
    url,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const counts = tables.map(({ name }) => `(SELECT count(*)::integer FROM ${name}) AS ${name}`).join(', ');
  return {
    counts: await query(url, `SELECT ${counts}`),
    walls: await query(
      url,
      `SELECT relname, relrowsecurity FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    ),
    policies: await query(url, `SELECT tablename, policyname, cmd, qual, with_check FROM pg_policies ORDER BY 1, 2`),
    functions: await query(
      url,
      `SELECT proname, prosecdef, md5(prosrc) FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1, 3`,
    ),
    seen: await query(await openForProgram(url, null), 'SELECT id FROM stream ORDER BY id'),
  };
}

function beside(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function givenInstallation(): Promise<string> {
  const url = await freshDatabaseUrl();
  const owner = new DataSource({ type: 'postgres', url, installExtensions: false });
  await owner.initialize();
  await owner.query(
    `INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in) VALUES ('fgd-gypsum', 'material', 'gypsum', 'gips', '{}', '{massFlow}')`,
  );
  const given = await GivenRegistry.in(owner);
  const works = await given.facility();
  await given.memberOf(works);
  for (const level of ['private', 'blind', 'public'] as const) await given.stream(works, { level });
  await owner.destroy();
  return url;
}

describe('a backup, made as the owner of the tables', () => {
  test('holds every row and every policy; what is restored from it stands behind the same wall', async () => {
    const url = await givenInstallation();
    const before = await contents(url);
    expect(before.seen).toHaveLength(1);
    const copy = `copy_${randomBytes(6).toString('hex')}`;
    await query(beside(url, 'postgres'), `CREATE DATABASE ${copy} TEMPLATE ${new URL(url).pathname.slice(1)}`);
    expect(await contents(beside(url, copy))).toEqual(before);
  });

  (hasDump ? test : test.skip)('is as whole where pg_dump makes it', async () => {
    const url = await givenInstallation();
    const before = await contents(url);
    const copy = `dumped_${randomBytes(6).toString('hex')}`;
    await query(beside(url, 'postgres'), `CREATE DATABASE ${copy} TEMPLATE template0`);
    const dump = spawnSync('pg_dump', ['--no-owner', '--no-privileges', url], { encoding: 'utf8' });
    expect(dump.stderr).toBe('');
    const restored = spawnSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1', beside(url, copy)], {
      encoding: 'utf8',
      input: dump.stdout,
    });
    expect(restored.stderr).toBe('');
    expect(await contents(beside(url, copy))).toEqual(before);
  });

  test('would be refused or short as the role of the program', async () => {
    const url = await givenInstallation();
    const program = await openForProgram(url, null);
    await expect(query(program, 'SELECT * FROM wall_secret')).rejects.toThrow(/permission denied/);
    expect(await query(program, 'SELECT id FROM stream')).toHaveLength(1);
    // What pg_dump sets: rather fail than dump what a policy has left out.
    const client = new pg.Client({ connectionString: program });
    await client.connect();
    await client.query('SET row_security = off');
    await expect(client.query('SELECT * FROM stream')).rejects.toThrow(/row-level security policy/);
    await client.end();
  });
});
