import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PUBLIC_VIEWER } from '../../src/identity/viewer.ts';
import { RegistryService } from '../../src/registry/reading/registry.service.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

describe('a snapshot that is read after another', () => {
  let server: TestServer;
  let registry: RegistryService;
  let given: GivenRegistry;
  let works: GivenFacility;
  const ids: string[] = [];

  beforeAll(async () => {
    server = await startTestServer({ databaseUrl: await freshDatabaseUrl(), withDemonstration: false });
    registry = server.application.get(RegistryService, { strict: false });
    await server.dataSource.query(
      `INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in) VALUES ('fgd-gypsum', 'material', 'gypsum', 'gips', '{}', '{massFlow}') ON CONFLICT DO NOTHING`,
    );
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ name: 'Works', level: 'public' });
    for (let made = 0; made < 4; made += 1) ids.push(await given.stream(works, { level: 'public' }));
    ids.sort();
  });

  afterAll(() => server.close());

  const snapshot = () => registry.snapshot(PUBLIC_VIEWER, given.networkId);

  /** As every change does it: the row, and the revision of its network. */
  async function change(statement: string, ...values: unknown[]): Promise<void> {
    await server.dataSource.query(statement, values);
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
  }

  test('has the very rows of before where nothing changed, and what became of the others', async () => {
    const before = await snapshot();
    expect(before.streams.map(({ id }) => id)).toEqual(ids);
    await change(`UPDATE stream SET description = 'Now told', version = version + 1 WHERE id = $1`, ids[1]);
    const after = await snapshot();
    expect(registry.snapshotBefore(after)).toBe(before);
    expect(after.streams[0]).toBe(before.streams[0]);
    expect(after.streams[1]).toMatchObject({ id: ids[1], description: 'Now told' });
    expect(after.facilities[0]).toBe(before.facilities[0]);
    expect(after.resources).toEqual(before.resources);
  });

  test('no longer has what is withdrawn or shown to fewer, and has what came', async () => {
    await snapshot();
    await change(`UPDATE stream SET withdrawn_at = now() WHERE id = $1`, ids[0]);
    await change(`UPDATE stream SET level = 'network' WHERE id = $1`, ids[2]);
    const added = await given.stream(works, { level: 'public' });
    await change('SELECT 1');
    expect((await snapshot()).streams.map(({ id }) => id)).toEqual([ids[1], ids[3], added].sort());
    await change(`UPDATE stream SET level = 'public' WHERE id = $1`, ids[2]);
    expect((await snapshot()).streams.map(({ id }) => id)).toEqual([ids[1], ids[2], ids[3], added].sort());
  });
});
