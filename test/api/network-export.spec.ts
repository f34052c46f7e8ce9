import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wholeNetwork, type NetworkSelection } from '../../src/domain/network/network-selection.ts';
import { selectNetwork } from '../../src/domain/network/select-network.ts';
import { printSelection } from '../../src/domain/network/selection-text.ts';
import { PUBLIC_VIEWER } from '../../src/identity/viewer.ts';
import { NETWORK_FORMATS } from '../../src/import-export/network-export/formats.ts';
import { RegistryService } from '../../src/registry/reading/registry.service.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Cytoscape {
  readonly data: Readonly<Record<string, string>>;
  readonly elements: Readonly<
    Record<'nodes' | 'edges', readonly { readonly data: Readonly<Record<string, unknown>> }[]>
  >;
}

describe('a network as a file', () => {
  let server: TestServer;
  let kalundborg: string;

  beforeAll(async () => {
    server = await startTestServer();
    const [network] = await server.dataSource.query<[{ id: string }]>(
      `SELECT id FROM network WHERE slug = 'kalundborg'`,
    );
    kalundborg = network.id;
  });

  afterAll(() => server.close());

  const ask = (format: string, query: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    fetch(`${server.url}/export/network.${format}?${query}`, { headers, method });

  const cytoscape = async (query: string, headers = {}) =>
    (await (await ask('cyjs', query, headers)).json()) as Cytoscape;

  test('is exactly what the selection shows', async () => {
    const snapshot = await server.application
      .get(RegistryService, { strict: false })
      .snapshot(PUBLIC_VIEWER, kalundborg);
    const whole = wholeNetwork(kalundborg);
    const steam = snapshot.resources.find(({ kind }) => kind === 'energy');
    const someone = snapshot.organisations[3];
    const selections: readonly Partial<NetworkSelection>[] = [
      {},
      { fromYear: 2010, toYear: 2020, kinds: ['water'] },
      { fromYear: 1995 },
      { toYear: 1985 },
      { fromYear: 1990, toYear: 1990 },
      { stages: ['ended'] },
      { stages: ['identified', 'discussed', 'agreed', 'running'], toYear: 2000 },
      { stages: ['agreed'] },
      {
        leastAmounts: [
          { value: 100_000, unit: 'm3/y' },
          { value: 50_000, unit: 't/y' },
        ],
      },
      { leastAmounts: [{ value: 1000, unit: 'MWh/y' }], toYear: 1995 },
      { organisationIds: [someone?.id ?? ''], fromYear: 2000 },
      { resourceIds: [steam?.id ?? ''] },
    ];
    for (const each of selections) {
      const selection = { ...whole, ...each };
      const selected = selectNetwork(snapshot, selection);
      const { elements, data } = await cytoscape(printSelection(selection));
      expect(data['selection']).toBe(printSelection(selection));
      expect(elements.nodes.map((node) => node.data['id'])).toEqual(selected.facilities.map(({ id }) => id));
      expect(
        elements.edges.map((edge) => [
          edge.data['id'],
          edge.data['source'],
          edge.data['target'],
          edge.data['t_per_year'] ?? null,
        ]),
      ).toEqual(
        selected.synergies.map(({ synergy, amounts }) => [
          synergy.id,
          synergy.donorId,
          synergy.receiverId,
          amounts.find(({ canonicalUnit }) => canonicalUnit === 't/y')?.canonicalValue ?? null,
        ]),
      );
    }
  });

  test.each(NETWORK_FORMATS)(
    '$id holds selection, time, version, licence and digest; the same bytes each time',
    async ({ id, mediaType }) => {
      const query = 'network=kalundborg&kinds=water&language=en';
      const first = await ask(id, query);
      expect(first.status).toBe(200);
      expect(first.headers.get('content-type')).toBe(mediaType);
      expect(first.headers.get('content-disposition')).toBe(
        `attachment; filename="kalundborg.${id}"; filename*=UTF-8''kalundborg.${id}`,
      );
      const bytes = Buffer.from(await first.arrayBuffer());
      const again = Buffer.from(await (await ask(id, query)).arrayBuffer());
      expect(again.equals(bytes)).toBe(true);
      if (id === 'xlsx') return;
      const text = bytes.toString();
      for (const held of [
        `network=${kalundborg}`,
        'kinds=water',
        new Date(first.headers.get('last-modified') ?? '').toISOString().slice(0, 19),
        'The figures belong to the companies and sources',
        'sha-256=',
        'published',
      ])
        expect(text).toContain(held);
      const tag = first.headers.get('etag') ?? '';
      expect((await ask(id, query, { 'if-none-match': tag })).status).toBe(304);
      expect((await ask(id, `${query}&to=1999`)).headers.get('etag')).not.toBe(tag);
    },
  );

  test('goes on where the reader was cut off, of the same file alone', async () => {
    const query = 'network=kalundborg';
    const whole = await ask('gexf', query);
    const bytes = Buffer.from(await whole.arrayBuffer());
    const tag = whole.headers.get('etag') ?? '';
    const rest = await ask('gexf', query, { range: 'bytes=1000-', 'if-range': tag });
    expect(rest.status).toBe(206);
    expect(rest.headers.get('content-range')).toBe(`bytes 1000-${bytes.length - 1}/${bytes.length}`);
    expect(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(1000))).toBe(true);
    expect(rest.headers.get('repr-digest')).toBe(`sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`);
    const last = await ask('gexf', query, { range: 'bytes=-8' });
    expect(await last.text()).toBe('</gexf>\n');
    const beyond = await ask('gexf', query, { range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    const other = await ask('gexf', query, { range: 'bytes=1000-', 'if-range': '"of another day"' });
    expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([200, bytes.length]);
    const head = await ask('gexf', query, {}, 'HEAD');
    expect([head.status, head.headers.get('etag'), (await head.arrayBuffer()).byteLength]).toEqual([200, tag, 0]);
  });

  test('tells everything that is wrong with an address at once, in the language of the reader', async () => {
    const query = 'network=NO&kinds=wine&from=2020&to=2010&kind=water&resources=x';
    const answer = await ask('gephi', query, { 'accept-language': 'da' });
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as {
      errors: { extensions: { problems: { code: string; path: string[]; message: string }[] } }[];
    };
    const problems = errors[0]?.extensions.problems ?? [];
    expect(problems.map(({ code }) => code).sort()).toEqual(
      ['CHOICE_UNKNOWN', 'FORMAT_UNKNOWN', 'PARAMETER_UNKNOWN', 'YEARS_REVERSED'].sort(),
    );
    expect(problems.find(({ code }) => code === 'FORMAT_UNKNOWN')?.message).toContain('findes ikke');
    expect((await ask('gexf', 'network=nowhere')).status).toBe(404);
    expect((await ask('gexf', `network=${kalundborg}&resources=x&language=da`)).status).toBe(400);
  });

  test('shows each reader what she may see', async () => {
    const given = await GivenRegistry.in(server.dataSource);
    const [open, hidden] = [await given.facility(), await given.facility({ level: 'secretariat' })];
    await given.synergy(open, hidden, { level: 'secretariat', tonnes: 5 });
    const query = `network=${given.slug}`;
    const secretariat = await given.secretary();
    const counts = async (headers: Readonly<Record<string, string>>) => {
      const { elements } = await cytoscape(query, headers);
      return [elements.nodes.length, elements.edges.length];
    };
    expect(await counts({})).toEqual([1, 0]);
    expect(await counts(secretariat.headers)).toEqual([2, 1]);
    const own = await ask('cyjs', query, secretariat.headers);
    const seen = await ask('cyjs', query, { 'if-none-match': own.headers.get('etag') ?? '' });
    expect(seen.status).toBe(200);
    await own.body?.cancel();
    expect((await ask('gexf', query, { authorization: 'Bearer sxt_unknown' })).status).toBe(401);
  });

  test('stops the work for a reader who leaves, and serves the next one', async () => {
    const given = await GivenRegistry.in(server.dataSource);
    await server.dataSource.query(
      `INSERT INTO facility (network_id, organisation_id, name, kind, status, activity_codes, level)
       SELECT $1, $2, 'Works ' || n, 'productionPlant', 'active', '{}', 'public' FROM generate_series(1, 30000) n`,
      [given.networkId, await given.organisation()],
    );
    const { port } = new URL(server.url);
    for (let reader = 0; reader < 6; reader += 1) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write(`GET /export/network.gexf?network=${given.slug} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      await wait(reader * 20);
      socket.destroy();
    }
    const running = async () => {
      const [{ count }] = await server.dataSource.query<[{ count: number }]>(
        `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' AND query LIKE 'FETCH%'`,
      );
      return count;
    };
    for (let tries = 0; tries < 50 && (await running()) > 0; tries += 1) await wait(50);
    expect(await running()).toBe(0);
    const { elements } = await cytoscape(`network=${given.slug}`);
    expect(elements.nodes).toHaveLength(30_000);
  });
});
