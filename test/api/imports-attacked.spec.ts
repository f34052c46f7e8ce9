import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { Importer } from '../support/imports.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const HEADER = 'Nr;Retning;Anlæg;Ressource;Mængde;Enhed;Beskrivelse';

function sheetOf(...rows: readonly string[]): string {
  return [HEADER, ...rows].map((row) => `${row}\r\n`).join('');
}

describe('an import under attack', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let works: GivenFacility;
  let importer: Importer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ name: 'Malteriet', level: 'secretariat' });
    importer = new Importer(server.url, await given.memberOf(works), given.networkId);
  });

  const streams = () =>
    server.dataSource.query<Record<string, unknown>[]>(
      `SELECT s.external_id, s.amount_value, s.version, s.valid_from, s.valid_to, s.description, s.amount_unit FROM stream s
       WHERE s.network_id = $1 ORDER BY s.external_id, s.id`,
      [given.networkId],
    );

  test('two imports of one file at once store its streams once, also those without number, and add a new plant once', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, index) => `;udbud;${index % 2 === 0 ? 'Malteriet' : 'Nyt værk'};gips;${index + 1};t/år;Parti ${index}`,
    );
    const first = await importer.checked(sheetOf(...rows));
    const second = await importer.checked(sheetOf(...rows));
    expect([first.counts.new, second.counts.new]).toEqual([40, 40]);
    await Promise.all([importer.store(first.id), importer.store(second.id)]);
    await Promise.all([first, second].map(({ id }) => importer.until(id, 'DONE', 'FAILED', 'CHECKED')));
    expect(await streams()).toHaveLength(40);
    const [{ count }] = await server.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::integer AS count FROM facility WHERE network_id = $1 AND name = 'Nyt værk'`,
      [given.networkId],
    );
    expect(count).toBe(1);
  });

  test('a change that does not go with what is registered already is told at its row, and wipes nothing', async () => {
    const first = await importer.checked(
      'Nr;Retning;Anlæg;Ressource;Mængde;Enhed;Beskrivelse;Gælder fra;Gælder til\r\nS-1;udbud;Malteriet;gips;5;t/år;Fra filteret;2020;2024\r\n',
    );
    await importer.stored(first.id);
    const before = await streams();
    expect(before).toMatchObject([{ valid_to: '2024' }]);
    const second = await importer.checked('Nr;Retning;Anlæg;Ressource;Gælder fra\r\nS-1;udbud;Malteriet;gips;2026\r\n');
    expect(second.counts).toMatchObject({ wrong: 1, changed: 0 });
    const [row] = await importer.rows(second.id, 'WRONG');
    expect(row?.problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    await importer.stored(second.id, 'GOOD_ROWS');
    expect(await streams()).toEqual(before);
  });

  test('signs that no text can hold are replaced or refused, never an error of ours', async () => {
    const checked = await importer.checked(sheetOf('S-1;udbud;Malteriet;gips;1;t/år;a'));
    const [row] = await importer.rows(checked.id);
    const sheet = row!.sheet;
    for (const text of ['b\u0000c', 'b\ud800c', '\udc00', '\\u0000']) {
      const fixed = await importer.fix(checked.id, [{ sheet, row: 2, column: 6, text }]).catch((error: unknown) => {
        expect(String(error)).not.toMatch(/internal/i);
        return [];
      });
      for (const { cells } of fixed) expect(cells[6]).not.toContain('\u0000');
    }
    expect(await importer.stored(checked.id, 'GOOD_ROWS')).toMatchObject({ state: 'DONE' });
  });

  test('what was cancelled before the work on it began leaves no rows behind', async () => {
    const checked = await importer.checked(sheetOf('S-1;udbud;Malteriet;gips;1;t/år;a'));
    await server.dataSource.query(`UPDATE import SET state = 'storing', mode = 'goodRows' WHERE id = $1`, [checked.id]);
    await importer.cancel(checked.id);
    const left = () => server.dataSource.query<unknown[]>('SELECT FROM import_row WHERE import_id = $1', [checked.id]);
    while ((await left()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(streams()).resolves.toEqual([]);
  });
});
