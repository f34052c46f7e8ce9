import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { DISCLOSURE_LEVELS, type DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import { PreparingClient } from '../../src/platform/preparing-client.ts';
import { openForProgram } from '../../src/platform/program-role.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { aSignedInPerson } from '../support/people.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

describe('statements that a connection keeps prepared', () => {
  let owner: DataSource;
  let client: PreparingClient;
  let networkId: string;
  let [member, secretary]: string[] = [];

  beforeAll(async () => {
    const ownerUrl = await freshDatabaseUrl();
    owner = new DataSource({ type: 'postgres', url: ownerUrl, installExtensions: false });
    await owner.initialize();
    await owner.query(
      `INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in) VALUES ('fgd-gypsum', 'material', 'gypsum', 'gips', '{}', '{massFlow}')`,
    );
    const given = await GivenRegistry.in(owner);
    networkId = given.networkId;
    const works = await given.facility({ name: 'Works', level: 'public' });
    const boards = await given.facility({ name: 'Boards', level: 'public' });
    for (const level of DISCLOSURE_LEVELS) await given.stream(works, { level });
    member = (await given.memberOf(boards)).id;
    secretary = (await aSignedInPerson(owner, { secretariatOf: [networkId] })).id;
    client = new PreparingClient({ connectionString: await openForProgram(ownerUrl, null) });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await owner.destroy();
  });

  const prepared = async () => {
    const { rows } = await client.query<{ statement: string; plans: number }>(
      'SELECT statement, generic_plans::integer AS plans FROM pg_prepared_statements ORDER BY name',
    );
    return rows;
  };

  const QUESTION = 'SELECT level FROM stream WHERE network_id = $1 ORDER BY level';

  async function levelsSeenBy(person: string | null | undefined): Promise<DisclosureLevel[]> {
    await client.query(`BEGIN READ ONLY; SET LOCAL app.person = '${person ?? ''}'`);
    const { rows } = await client.query<{ level: DisclosureLevel }>(QUESTION, [networkId]);
    await client.query('COMMIT');
    return rows.map(({ level }) => level);
  }

  test('are those asked twice with values, under one name as long as the connection lasts', async () => {
    const before = await prepared();
    await client.query('SELECT $1::integer AS once', [1]);
    expect(await prepared()).toEqual(before);
    for (const value of [1, 2, 3]) {
      const { rows } = await client.query<{ again: number }>('SELECT $1::integer AS again', [value]);
      expect(rows).toEqual([{ again: value }]);
    }
    expect((await prepared()).map(({ statement }) => statement)).toContain('SELECT $1::integer AS again');
  });

  test('show each viewer what is hers, by one and the same plan', async () => {
    for (let time = 0; time < 8; time += 1) await levelsSeenBy(secretary);
    const plansBefore = (await prepared()).find(({ statement }) => statement === QUESTION)?.plans ?? 0;
    expect(plansBefore).toBeGreaterThan(0);
    expect(await levelsSeenBy(null)).toEqual(['public']);
    expect(await levelsSeenBy(member)).toEqual(['network', 'public']);
    expect(await levelsSeenBy(secretary)).toEqual(['blind', 'network', 'public', 'secretariat']);
    expect(await levelsSeenBy(null)).toEqual(['public']);
    expect((await prepared()).find(({ statement }) => statement === QUESTION)?.plans).toBe(plansBefore + 4);
  });

  test('obey a role that is taken, at once', async () => {
    await owner.query('UPDATE person SET disabled_at = now() WHERE id = $1', [secretary]);
    expect(await levelsSeenBy(secretary)).toEqual(['public']);
    await owner.query('UPDATE person SET disabled_at = NULL WHERE id = $1', [secretary]);
    expect(await levelsSeenBy(secretary)).toHaveLength(4);
  });

  test('are a hundred at most, whatever is made up on the way, and what is not prepared is answered all the same', async () => {
    for (let made = 0; made < 130; made += 1) {
      for (let time = 0; time < 2; time += 1) {
        const { rows } = await client.query<Record<string, number>>(`SELECT $1::integer AS column${made}`, [made]);
        expect(rows).toEqual([{ [`column${made}`]: made }]);
      }
    }
    expect(await prepared()).toHaveLength(100);
  });
});
