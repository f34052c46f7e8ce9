import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { DISMISSAL, RULE } from './refused-matching-rows.ts';
import { BARE_RELEASE, RELEASE } from './refused-aggregate-rows.ts';
import { DOCUMENT, KEPT } from './refused-history-rows.ts';
import { FIRST_IMPORT_ROWS } from './refused-import-rows.ts';
import { FIRST_KNOWLEDGE_ROWS } from './refused-knowledge-rows.ts';
import { FIRST_MATCHING_RUN_ROWS } from './refused-matching-run-rows.ts';
import {
  CHOICES,
  DONOR,
  FIRST_PEOPLE,
  NETWORK,
  INTRODUCTION,
  NOBODY,
  ONCE,
  ORGANISATION,
  OTHER_STREAM,
  PERSON,
  RECEIVER,
  REFUSED,
  RESOURCE,
  STREAM,
  SYNERGY,
  VALID,
  type Row,
  type Table,
} from './refused-rows.ts';

describe('the database', () => {
  let client: pg.Client;

  async function insert(table: Table, over: Row = {}): Promise<void> {
    const row: Row = { ...VALID[table], ...over };
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await client.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      Object.values(row),
    );
  }

  /** The rule that refused the row; null where it was taken. Leaves the table as it was. */
  async function refusalOf(table: Table, over: Row, beside?: Row): Promise<string | null> {
    await client.query('SAVEPOINT before');
    try {
      if (beside !== undefined) await insert(table, beside);
      await insert(table, over);
      return null;
    } catch (error) {
      return (error as pg.DatabaseError).constraint ?? String(error);
    } finally {
      await client.query('ROLLBACK TO SAVEPOINT before');
    }
  }

  beforeAll(async () => {
    client = new pg.Client({ connectionString: await freshDatabaseUrl() });
    await client.connect();
    await client.query('BEGIN');
    await insert('network', { id: NETWORK, slug: 'first-park' });
    await insert('organisation', { id: ORGANISATION, name: 'Ørsted Asnæs' });
    await insert('facility', { id: DONOR, reference: 'asnaes', level: 'public' });
    await insert('facility', { id: RECEIVER, level: 'public' });
    await client.query(`INSERT INTO person (id, name) VALUES ('${PERSON}', 'Asta')`);
    await insert('resource', { id: RESOURCE, key: 'fgd-gypsum' });
    await insert('stream', { id: STREAM, reference: 'asnaes/gypsum/supply' });
    await insert('stream_property', { name: 'pressure' });
    await insert('synergy', { id: SYNERGY, reference: 'KX19' });
    await insert('synergy_flow', { year: 2009 });
    await insert('idempotency_key', { key: NOBODY });
    await insert('request_limit', { key: 'question:once' });
    for (const [table, row] of FIRST_PEOPLE) await insert(table, row);
    await insert('stream', { id: OTHER_STREAM, facility_id: RECEIVER });
    await insert('facility_exact_position', { facility_id: DONOR });
    await insert('stream_terms', { stream_id: STREAM });
    await insert('stream_hourly_profile', { stream_id: STREAM });
    await insert('stream', { external_id: 'F-17' });
    await insert('struck_starter', { facility_id: DONOR });
    await insert('introduction', { id: INTRODUCTION });
    await insert('introduction_side', { side: 'supply' });
    await insert('audit_trail', { id: 999_999, once_key: NOBODY });
    await insert('match_dismissal', { id: DISMISSAL });
    await insert('matching_rule', { id: RULE });
    for (const id of [RELEASE, BARE_RELEASE]) await insert('aggregate_release', { id });
    await insert('aggregate_basis', { release_id: RELEASE });
    await insert('stream_version', KEPT);
    await insert('attachment', { id: DOCUMENT, digest: 'a'.repeat(64) });
    await insert('attachment_part', { position: 0 });
    for (const [table, row] of FIRST_IMPORT_ROWS) await insert(table, row);
    for (const [table, row] of FIRST_KNOWLEDGE_ROWS) await insert(table, row);
    for (const [table, row] of FIRST_MATCHING_RUN_ROWS) await insert(table, row);
  });

  afterAll(async () => {
    await client.query('ROLLBACK');
    await client.end();
  });

  // The secret is there from the first migration on, and only once.
  const taken = (Object.keys(VALID) as Table[]).filter((table) => table !== 'wall_secret');
  test.each(taken)('takes a valid row of %s', async (table) => {
    expect(await refusalOf(table, {})).toBeNull();
  });

  test.each(Object.entries(REFUSED))('refuses by %s', async (name, [table, ...rows]) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect({ row, refusedBy: await refusalOf(table, row) }).toEqual({ row, refusedBy: name });
  });

  test.each(Object.entries(ONCE))('takes a row only once by %s', async (name, [table, row, beside]) => {
    expect(await refusalOf(table, row, beside)).toBe(name);
  });

  test('has no named rule that is not tried here', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
         AND conrelid <> 'migration'::regclass
       UNION SELECT indexrelid::regclass::text FROM pg_index WHERE indisunique
         AND indrelid::regclass::text IN (SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration')`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...Object.keys(REFUSED), ...Object.keys(ONCE)].sort());
  });

  test.each(CHOICES)('takes for %s.%s every value that the domain knows', async (table, column, values) => {
    for (const value of values)
      expect({ value, refusedBy: await refusalOf(table, { [column]: value }) }).toEqual({ value, refusedBy: null });
  });

  test('takes the same reference in another network', async () => {
    const other = randomUUID();
    await insert('network', { id: other, slug: 'second-park' });
    expect(await refusalOf('facility', { network_id: other, reference: 'asnaes' })).toBeNull();
  });

  test('takes a reuse within one site that a published list names', async () => {
    expect(await refusalOf('synergy', { receiver_id: DONOR, reference: 'KX22' })).toBeNull();
  });

  test('keeps what a synergy, a stream or a facility still stands on', async () => {
    const refused = async (statement: string): Promise<string | undefined> => {
      await client.query('SAVEPOINT before');
      const refusal = await client.query(statement).then(
        () => undefined,
        (error: unknown) => (error as pg.DatabaseError).constraint,
      );
      await client.query('ROLLBACK TO SAVEPOINT before');
      return refusal;
    };
    expect(await refused(`DELETE FROM resource WHERE id = '${RESOURCE}'`)).toMatch(/_resource_exists$/);
    expect(await refused(`DELETE FROM facility WHERE id = '${DONOR}'`)).toMatch(/_(?:facility|donor)_exists$/);
    expect(await refused(`DELETE FROM organisation WHERE id = '${ORGANISATION}'`)).toBe('facility_organisation_exists');
  });

  test('takes a network away with everything in it', async () => {
    await client.query('SAVEPOINT before');
    await client.query(`DELETE FROM network WHERE id = '${NETWORK}'`);
    for (const table of ['facility', 'stream', 'stream_property', 'synergy', 'synergy_flow', 'introduction']) {
      const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
      expect({ table, count: rows[0]?.count }).toEqual({ table, count: '0' });
    }
    await client.query('ROLLBACK TO SAVEPOINT before');
  });
});
