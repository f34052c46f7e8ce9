import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { checkGivenDatabase, refusalOf, type FoundDatabase } from '../../src/platform/given-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { emptyDatabaseUrl, freshDatabaseUrl } from '../support/test-database.ts';

async function run(databaseUrl: string, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const tablesOf = (databaseUrl: string) =>
  run(databaseUrl, `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);

describe('a database that is given', () => {
  test('is taken where it is empty, and where we have been before', async () => {
    await expect(checkGivenDatabase(await emptyDatabaseUrl())).resolves.toBeUndefined();
    await expect(checkGivenDatabase(await freshDatabaseUrl())).resolves.toBeUndefined();
  });

  test.each([
    ['a table that we would call the same', 'CREATE TABLE network (id integer)'],
    [
      'tables that have nothing to do with ours',
      'CREATE TABLE wp_posts (id integer); CREATE TABLE wp_users (id integer)',
    ],
    ['a table of migrations that are not ours', 'CREATE TABLE migration (version text)'],
  ])('is left as it is where it holds %s of another program', async (_what, statement) => {
    const databaseUrl = await emptyDatabaseUrl();
    await run(databaseUrl, statement);
    const before = await tablesOf(databaseUrl);
    await expect(checkGivenDatabase(databaseUrl)).rejects.toThrow(
      /holds tables of another program \((network|wp_posts, wp_users|migration) …\): create one for Symbiosis Exchange alone\.$/,
    );
    expect(await tablesOf(databaseUrl)).toEqual(before);
  });

  test('is refused where it can only be read', async () => {
    const databaseUrl = await emptyDatabaseUrl();
    await run(
      databaseUrl,
      `ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} SET default_transaction_read_only = on`,
    );
    await expect(checkGivenDatabase(databaseUrl)).rejects.toThrow(/can only be read/);
  });

  test('is refused where it cannot hold every name', async () => {
    const databaseUrl = new URL(await emptyDatabaseUrl());
    const name = `latin_${randomBytes(6).toString('hex')}`;
    await run(databaseUrl.href, `CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
    databaseUrl.pathname = `/${name}`;
    await expect(checkGivenDatabase(databaseUrl.href)).rejects.toThrow(/has the encoding LATIN1/);
  });

  test('of another version is refused where that is too old', () => {
    const found: FoundDatabase = {
      versionNumber: 150_000,
      version: '15.0',
      encoding: 'UTF8',
      readOnly: false,
      ours: false,
      mayMakeTables: true,
      otherTables: [],
    };
    expect(refusalOf(found, 'db:5432/x')).toBeNull();
    expect(refusalOf({ ...found, versionNumber: 140_019, version: '14.19' }, 'db:5432/x')).toBe(
      'The database at db:5432/x is PostgreSQL 14.19; 15 or newer is needed.',
    );
  });

  test('that a newer program has changed is refused, and stays as it is', async () => {
    const databaseUrl = await freshDatabaseUrl();
    await expect(migrate(databaseUrl)).resolves.toBeUndefined();
    await run(databaseUrl, `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Tomorrow9999999999999')`);
    await expect(migrate(databaseUrl)).rejects.toThrow(/newer Symbiosis Exchange \(its change Tomorrow9999999999999/);
  });
});

describe('a user of a database', () => {
  const role = `weak_${randomBytes(6).toString('hex')}`;
  let databaseUrl: string;

  beforeAll(async () => {
    databaseUrl = await emptyDatabaseUrl();
    await run(databaseUrl, `CREATE ROLE ${role} LOGIN PASSWORD 'weak'`);
  });
  afterAll(() => run(databaseUrl, `DROP OWNED BY ${role}`, `DROP ROLE ${role}`));

  test('is refused who may not make tables where there are none, and taken where they are made', async () => {
    const asWeak = new URL(databaseUrl);
    asWeak.username = role;
    asWeak.password = 'weak';
    await expect(checkGivenDatabase(asWeak.href)).rejects.toThrow(/may not make tables/);
    await migrate(databaseUrl);
    await expect(checkGivenDatabase(asWeak.href)).resolves.toBeUndefined();
  });
});
