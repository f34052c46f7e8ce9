import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const LONGEST_MS = 1_000;

let server: TestServer;
let database: pg.Client;

beforeAll(async () => {
  const databaseUrl = await freshDatabaseUrl();
  server = await startTestServer({ databaseUrl, settings: { longestAnswer: LONGEST_MS, databasePoolSize: 2 } });
  database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await server.close();
});

test('questions that wait too long are cut short, and leave no statement and no connection behind', async () => {
  await database.query('BEGIN');
  await database.query('LOCK TABLE organisation IN ACCESS EXCLUSIVE MODE');
  const began = performance.now();
  const waiting = await Promise.all(
    // Twice as many as there are connections.
    Array.from({ length: 4 }, () => server.ask('{ organisations { nodes { name } } }')),
  );
  expect(performance.now() - began).toBeLessThan(2 * LONGEST_MS + 500);
  for (const { status, errors } of waiting) {
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 503, code: 'TIMED_OUT' });
  }
  // What is not locked is answered while the lock still stands: the pool is free again, once the statements that waited for
  // a connection have been cut as well.
  const ask = () => server.ask<{ resources: { totalCount: number } } | undefined>('{ resources { totalCount } }');
  let answer = await ask();
  while (answer.status === 503 && performance.now() - began < 4 * LONGEST_MS) answer = await ask();
  expect(answer.data?.resources.totalCount).toBeGreaterThan(0);
  // Those still run that came last to a connection; PostgreSQL cuts them although the lock stands.
  let running = await statements();
  while (running.length > 0 && performance.now() - began < 4 * LONGEST_MS) running = await statements();
  expect(running).toEqual([]);
  await database.query('ROLLBACK');
  expect((await server.ask('{ organisations { nodes { name } } }')).errors).toBeUndefined();
}, 20_000);

/** What anybody else has PostgreSQL do in this database. */
async function statements(): Promise<string[]> {
  // Within a transaction PostgreSQL would tell what it told before.
  await database.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await database.query<{ query: string }>(
    `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()`,
  );
  return rows.map(({ query }) => query);
}
