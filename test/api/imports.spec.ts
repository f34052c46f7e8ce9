import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { Importer } from '../support/imports.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const HEADER = 'Nr;Retning;Anlæg;Ressource;Mængde;Enhed;Beskrivelse';

/** Danish, decimal commas, as a plant keeps it. */
function sheetOf(...rows: readonly string[]): string {
  return [HEADER, ...rows].map((row) => `${row}\r\n`).join('');
}

const many = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, index) => `S-${from + index};udbud;Malteriet;gips;${index + 1},5;t/år;Parti ${from + index}`,
  );

describe('an import', () => {
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
      `SELECT s.external_id, s.amount_value, s.version, s.level, s.description, f.name AS facility FROM stream s
       JOIN facility f ON f.id = s.facility_id WHERE s.network_id = $1 ORDER BY s.external_id`,
      [given.networkId],
    );

  test('is read, mapped, looked at and stored', async () => {
    const read = await importer.uploaded(sheetOf(...many(3), 'S-9;behov;Nyt anlæg;damp;12.000,5;MWh/år;'));
    expect(read).toMatchObject({ state: 'READ', rowsRead: 5, questions: [] });
    const checked = await importer.mapped(read);
    expect(checked).toMatchObject({ state: 'CHECKED', counts: { rows: 4, new: 4, wrong: 0 } });
    await expect(streams()).resolves.toEqual([]);
    expect(await importer.stored(checked.id)).toMatchObject({ state: 'DONE', rowsStored: 5 });
    const stored = await streams();
    expect(stored).toHaveLength(4);
    expect(stored[0]).toMatchObject({
      external_id: 'S-0',
      amount_value: 1.5,
      level: 'secretariat',
      facility: 'Malteriet',
    });
    expect(stored[3]).toMatchObject({ external_id: 'S-9', amount_value: 12_000.5, facility: 'Nyt anlæg' });
  });

  test('that comes twice changes nothing, and is not asked about its columns again', async () => {
    const file = sheetOf(
      ...many(5),
      ';udbud;Malteriet;gips;7,5;t/år;uden nummer',
      ';udbud;Malteriet;gips;7,5;t/år;uden nummer',
    );
    const first = await importer.checked(file);
    await importer.stored(first.id);
    const before = await streams();
    const [{ revision }] = await server.dataSource.query<[{ revision: string }]>(
      'SELECT revision FROM network WHERE id = $1',
      [given.networkId],
    );
    const again = await importer.uploaded(file);
    expect(again).toMatchObject({ state: 'CHECKED', isRemembered: true, counts: { rows: 7, new: 0, unchanged: 7 } });
    expect(await importer.stored(again.id)).toMatchObject({ state: 'DONE' });
    await expect(streams()).resolves.toEqual(before);
    const [after] = await server.dataSource.query<[{ revision: string }]>(
      'SELECT revision FROM network WHERE id = $1',
      [given.networkId],
    );
    expect(after.revision).toBe(revision);
  });

  test('changes the stream of the same external id, and what it is silent about stays', async () => {
    const first = await importer.checked(sheetOf(...many(2)));
    await importer.stored(first.id);
    const second = await importer.checked(
      'Nr;Retning;Anlæg;Ressource;Mængde;Enhed\r\nS-1;udbud;Malteriet;gips;99;t/år\r\n',
    );
    expect(second.counts).toMatchObject({ changed: 1, new: 0 });
    await importer.stored(second.id);
    expect(await streams()).toMatchObject([
      { external_id: 'S-0', version: 1 },
      { external_id: 'S-1', version: 2, amount_value: 99, description: 'gips. Parti 1' },
    ]);
  });

  test('that nobody goes on with for a month is given up when the next one comes', async () => {
    const [left, waiting] = [await importer.checked(sheetOf(...many(2))), await importer.checked(sheetOf(...many(3)))];
    await server.dataSource.query(`UPDATE import SET changed_at = now() - interval '31 days' WHERE id = $1`, [left.id]);
    const next = await importer.checked(sheetOf(...many(1)));
    const kept = await server.dataSource.query<object[]>(
      `SELECT i.id, i.state, (SELECT count(*)::int FROM import_row r WHERE r.import_id = i.id) > 0 AS has_rows,
         EXISTS (SELECT FROM import_file_part p WHERE p.import_id = i.id) AS has_file
       FROM import i WHERE i.network_id = $1 ORDER BY i.created_at`,
      [given.networkId],
    );
    expect(kept).toEqual([
      { id: left.id, state: 'cancelled', has_rows: false, has_file: false },
      { id: waiting.id, state: 'checked', has_rows: true, has_file: true },
      { id: next.id, state: 'checked', has_rows: true, has_file: true },
    ]);
  });

  test('is mended in place, or stored without its wrong rows', async () => {
    const file = sheetOf(
      ...many(3),
      'S-7;udbud;Malteriet;gips;10;furlongs;',
      'S-0;udbud;Malteriet;gips;3;t/år;to gange',
    );
    const checked = await importer.checked(file);
    expect(checked.counts).toMatchObject({ rows: 5, new: 3, wrong: 2 });
    const wrong = await importer.rows(checked.id, 'WRONG');
    expect(
      wrong.map(({ row, problems }) => [row, problems.filter((p) => p.severity === 'error').map((p) => p.column)]),
    ).toEqual([
      [5, [5]],
      [6, [0]],
    ]);
    expect((await importer.store(checked.id)).codes).toEqual(['IMPORT_ROWS_WRONG']);
    const sheet = wrong[0]!.sheet;
    const fixed = await importer.fix(checked.id, [
      { sheet, row: 5, column: 5, text: 't/år' },
      { sheet, row: 6, column: 0, text: 'S-8' },
    ]);
    // The row that had the same number first is judged anew as well.
    expect(fixed.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'NEW'],
      [5, 'NEW'],
      [6, 'NEW'],
    ]);
    expect(fixed[1]).toMatchObject({ given: ['S-7', 'udbud', 'Malteriet', 'gips', '10', 'furlongs'] });
    await importer.skip(checked.id, [{ sheet, row: 6 }]);
    await importer.stored(checked.id);
    expect((await streams()).map((stream) => stream.external_id)).toEqual(['S-0', 'S-1', 'S-2', 'S-7']);
  });

  test('keeps all out where one of many rows is wrong; the good rows with a report, where that is wished', async () => {
    const rows = many(999);
    const checked = await importer.checked(sheetOf(...rows, 'S-X;udbud;Malteriet;gips;-5;t/år;'));
    expect(checked.counts).toMatchObject({ rows: 1000, new: 999, wrong: 1 });
    expect((await importer.store(checked.id)).codes).toEqual(['IMPORT_ROWS_WRONG']);
    await expect(streams()).resolves.toEqual([]);
    const key = randomUUID();
    const [one, other] = await Promise.all([
      importer.store(checked.id, 'GOOD_ROWS', key),
      importer.store(checked.id, 'GOOD_ROWS', key),
    ]);
    expect([...one.codes, ...other.codes]).toEqual([]);
    await importer.until(checked.id, 'DONE');
    await expect(streams()).resolves.toHaveLength(999);
    const [{ versions, notes }] = await server.dataSource.query<[{ versions: number; notes: number }]>(
      `SELECT (SELECT count(*)::integer FROM stream_version v JOIN stream s ON s.id = v.stream_id
         WHERE s.network_id = $1 AND v.action = 'imported') AS versions,
        (SELECT count(*)::integer FROM audit_trail WHERE network_id = $1 AND action = 'registered') AS notes`,
      [given.networkId],
    );
    expect({ versions, notes }).toEqual({ versions: 999, notes: 999 });
  });

  test('that is cancelled leaves nothing', async () => {
    const checked = await importer.checked(sheetOf(...many(2)));
    expect((await importer.cancel(checked.id)).data.cancelImport.import.state).toBe('CANCELLED');
    expect((await importer.store(checked.id)).codes).toEqual(['IMPORT_NOT_READY']);
    await expect(streams()).resolves.toEqual([]);
    const left = await server.dataSource.query<unknown[]>(
      'SELECT FROM import_row WHERE import_id = $1 UNION ALL SELECT FROM import_file_part WHERE import_id = $1',
      [checked.id],
    );
    expect(left).toEqual([]);
  });

  test('is another company’s as if it were not there, and so are its facilities', async () => {
    const other = await given.facility({ name: 'Brænderiet', level: 'secretariat' });
    const stranger = new Importer(server.url, await given.memberOf(other), given.networkId);
    const checked = await importer.checked(sheetOf(...many(1)));
    await expect(stranger.get(checked.id)).resolves.toBeNull();
    expect((await stranger.cancel(checked.id)).codes).toEqual(['IMPORT_NOT_FOUND']);
    expect((await stranger.store(checked.id)).codes).toEqual(['IMPORT_NOT_FOUND']);
    const { data } = await stranger.ask<{ imports: { totalCount: number } }>(
      'query ($networkId: ID!) { imports(networkId: $networkId) { totalCount } }',
      { networkId: given.networkId },
    );
    expect(data.imports.totalCount).toBe(0);
    // A name that another company has is a new one for who may not know.
    const own = await stranger.checked(sheetOf('1;udbud;Malteriet;gips;1;t/år;'));
    expect(own.counts).toMatchObject({ new: 1, wrong: 0 });
  });

  test('of the secretariat brings several companies’ streams, and changes none of theirs', async () => {
    const first = await importer.checked(sheetOf('S-1;udbud;Malteriet;gips;1;t/år;'));
    await importer.stored(first.id);
    const secretary = new Importer(server.url, await given.secretary(), given.networkId);
    const header = 'Nr;Retning;Virksomhed;Anlæg;Ressource;Mængde;Enhed';
    const [{ name }] = await server.dataSource.query<[{ name: string }]>(
      'SELECT name FROM organisation WHERE id = $1',
      [works.organisationId],
    );
    const rows = [`S-1;udbud;${name};Malteriet;gips;2;t/år`, `S-1;udbud;Ny Vind A/S;Vindmøllen;damp;5;MWh/år`];
    const checked = await secretary.checked([header, ...rows].join('\r\n'));
    const judged = await secretary.rows(checked.id);
    expect(judged.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      expect.arrayContaining(['CHANGE_NOT_YOURS']),
      expect.anything(),
    ]);
  });

  test('is taken from a script in one call, once for each key', async () => {
    const idempotencyKey = randomUUID();
    const send = () =>
      importer.ask<{ importStreams: { import: { id: string } } }>(
        'mutation ($input: ImportStreamsInput!) { importStreams(input: $input) { import { id } } }',
        {
          input: {
            networkId: given.networkId,
            idempotencyKey,
            mode: 'ALL_OR_NOTHING',
            rows: [HEADER.split(';'), ...many(3).map((row) => row.split(';'))],
          },
        },
      );
    const [one, other] = [await send(), await send()];
    expect(one.codes).toEqual([]);
    expect(other.data.importStreams.import.id).toBe(one.data.importStreams.import.id);
    expect(await importer.until(one.data.importStreams.import.id, 'DONE', 'READ', 'FAILED')).toMatchObject({
      state: 'DONE',
    });
    await expect(streams()).resolves.toHaveLength(3);
  });

  test('is taken from the README’s own example', async () => {
    const readme = await readFile('README.md', 'utf8');
    const csv = /"csv": ("Id;.*")/.exec(readme)?.[1] ?? '';
    const { data } = await importer.ask<{ importStreams: { import: { id: string } } }>(
      'mutation ($input: ImportStreamsInput!) { importStreams(input: $input) { import { id } } }',
      {
        input: {
          networkId: given.networkId,
          mode: 'GOOD_ROWS',
          idempotencyKey: randomUUID(),
          csv: JSON.parse(csv) as string,
        },
      },
    );
    expect(await importer.until(data.importStreams.import.id, 'DONE', 'READ', 'FAILED')).toMatchObject({
      state: 'DONE',
      counts: { new: 1, wrong: 0 },
    });
    await expect(streams()).resolves.toMatchObject([{ external_id: 'A-1', amount_value: 1.5, facility: 'Our works' }]);
  });

  test('is refused before it is read where it is too large, has no key, or is nobody’s', async () => {
    expect((await importer.upload('x', { 'content-length': '50000001' }).catch(() => ({ status: 413 }))).status).toBe(
      413,
    );
    expect((await importer.upload('x', { 'idempotency-key': '' })).status).toBe(400);
    const analyst = await given.memberOf();
    expect((await new Importer(server.url, analyst, given.networkId).upload('x')).status).toBe(403);
    expect(
      (await new Importer(server.url, { ...analyst, headers: { cookie: '' } }, given.networkId).upload('x')).status,
    ).toBe(401);
    const failed = await importer.uploaded('<!doctype html><p>not a spreadsheet');
    expect(failed.state).toBe('FAILED');
    expect(failed.problems).toHaveLength(1);
  });

  test('goes out again as it came: exported, imported elsewhere, exported again, the same', async () => {
    const file = sheetOf(...many(3), 'S-9;behov;Malteriet;damp;12.000,5;MWh/år;=1+1');
    await importer.stored((await importer.checked(file)).id);
    const exported = await importer.download(`/export/streams.csv?networkId=${given.networkId}&language=da`);
    expect(exported.split('\r\n')).toHaveLength(6);
    const elsewhere = await GivenRegistry.in(server.dataSource);
    const [{ name }] = await server.dataSource.query<[{ name: string }]>(
      'SELECT name FROM organisation WHERE id = $1',
      [works.organisationId],
    );
    const secretary = new Importer(server.url, await elsewhere.secretary(), elsewhere.networkId);
    const checked = await secretary.checked(exported);
    expect(checked.counts).toMatchObject({ rows: 4, new: 4, wrong: 0 });
    await secretary.stored(checked.id);
    const again = await secretary.download(`/export/streams.csv?networkId=${elsewhere.networkId}&language=da`);
    expect(again).toContain(name);
    expect(again.split('\r\n').sort()).toEqual(exported.split('\r\n').sort());
  });

  test('tells what was left out, to those alone whose import it is; a template shows how to fill it in', async () => {
    const checked = await importer.checked(sheetOf(...many(1), 'S-7;udbud;Malteriet;gips;10;furlongs;'));
    await importer.stored(checked.id, 'GOOD_ROWS');
    const report = await importer.download(`/imports/${checked.id}/report.csv?language=da`);
    expect(report.split('\r\n')).toHaveLength(3);
    expect(report).toMatch(/furlongs/);
    const stranger = new Importer(server.url, await given.memberOf(await given.facility()), given.networkId);
    await expect(stranger.download(`/imports/${checked.id}/report.csv`)).rejects.toThrow('404');
    await expect(importer.download('/template/streams.csv?language=da')).resolves.toContain('Retning');
    await expect(importer.download('/template/streams.csv?language=da&language=en')).resolves.toContain('Direction');
    const template = await fetch(`${server.url}/template/streams.xlsx?language=da`);
    expect(template.headers.get('content-disposition')).toBe('attachment; filename="skabelon-stroemme.xlsx"');
  });
});
