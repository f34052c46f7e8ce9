import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly level: string;
  readonly isStale: boolean;
  readonly confirmedAt: string | null;
}

const CONFIRM = `mutation ($input: ConfirmStreamsInput!) { confirmStreams(input: $input) { streams { id version isStale confirmedAt } } }`;
const LEVELS = `mutation ($input: SetStreamLevelsInput!) { setStreamLevels(input: $input) {
  streams { id version level } widenedFacilities { before facility { id level } } } }`;

describe('many streams at once', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards]: GivenFacility[] = [];
  let [owner, other]: GivenPerson[] = [];
  let ids: string[];

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ level: 'secretariat' });
    boards = await given.facility();
    [owner, other] = [await given.memberOf(works), await given.memberOf(boards)];
    ids = [];
    for (let count = 0; count < 3; count += 1) ids.push(await given.stream(works, { level: 'secretariat' }));
    await server.dataSource.query(`UPDATE stream SET changed_at = now() - interval '13 months' WHERE network_id = $1`, [
      given.networkId,
    ]);
  });

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the test says what it asks for
  const ask = async <Data>(query: string, variables: object, asker = owner) => {
    const answer = await server.ask<Data>(query, { ...variables }, { headers: asker?.headers ?? {} });
    const problems = answer.errors?.flatMap(({ extensions }) =>
      (extensions.problems ?? []).map(({ code, path }) => [code, path.join('.')]),
    );
    return { data: answer.data, problems };
  };

  const seen = (version = 1) => ids.map((id) => ({ id, version }));

  async function shown(filter = ''): Promise<Shown[]> {
    const { data } = await ask<{ streams: { nodes: Shown[] } }>(
      `query ($network: ID!) { streams(networkId: $network ${filter}) { nodes { id version level isStale confirmedAt } } }`,
      { network: given.networkId },
    );
    return data.streams.nodes.toSorted((one, two) => ids.indexOf(one.id) - ids.indexOf(two.id));
  }

  test('are stale after 12 months without a word, found as such, and confirmed', async () => {
    const fresh = await given.stream(works!, { level: 'secretariat' });
    expect((await shown('stale: true')).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect((await shown('stale: false')).map(({ id }) => id)).toEqual([fresh]);
    const { data } = await ask<{ confirmStreams: { streams: Shown[] } }>(CONFIRM, { input: { streams: seen() } });
    expect(data.confirmStreams.streams.map(({ id }) => id)).toEqual(ids);
    for (const stream of data.confirmStreams.streams) {
      expect(stream).toMatchObject({ version: 2, isStale: false, confirmedAt: expect.any(String) });
    }
    expect(await shown('stale: true')).toEqual([]);
    const history = await ask<{ stream: { history: { nodes: { action: string; changes: unknown[] }[] } } }>(
      'query ($id: ID!) { stream(id: $id) { history { nodes { action changes { field } } } } }',
      { id: ids[0] },
    );
    expect(history.data.stream.history.nodes).toEqual([
      { action: 'CONFIRMED', changes: [] },
      { action: 'AS_IT_WAS', changes: [] },
    ]);
  });

  test('are not asked for where they were published about others', async () => {
    await server.dataSource.query(`UPDATE stream SET source = 'a book' WHERE id = $1`, [ids[0]]);
    expect((await shown('stale: true')).map(({ id }) => id).toSorted()).toEqual(ids.slice(1).toSorted());
  });

  test('are confirmed by registering and by changing', async () => {
    const stream = {
      direction: 'SUPPLY',
      facility: { id: works!.id },
      resource: { id: await given.resourceId('fgd-gypsum') },
    };
    await ask('mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { id } } }', {
      input: { id: ids[0], version: 1, stream },
    });
    const { data } = await ask<{ registerStream: { stream: Shown } }>(
      'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { confirmedAt isStale } } }',
      { input: { networkId: given.networkId, idempotencyKey: randomUUID(), stream } },
    );
    expect(data.registerStream.stream).toEqual({ confirmedAt: expect.any(String), isStale: false });
    expect((await shown('stale: true')).map(({ id }) => id)).toEqual(ids.slice(1));
  });

  test.each([
    ['confirmStreams', CONFIRM, {}],
    ['setStreamLevels', LEVELS, { level: 'NETWORK' }],
  ])('are written all or not at all, each problem at its place: %s', async (_name, mutation, over) => {
    const foreign = await given.stream(boards!, { level: 'network' });
    const streams = [...seen(), { id: foreign, version: 1 }, { id: ids[0], version: 1 }];
    streams[1] = { id: ids[1]!, version: 7 };
    expect((await ask(mutation, { input: { streams, ...over } })).problems).toEqual([
      ['STREAM_NAMED_TWICE', 'streams.4.id'],
    ]);
    expect((await ask(mutation, { input: { streams: streams.slice(0, 4), ...over } })).problems).toEqual([
      ['STREAM_CHANGED', 'streams.1.version'],
      ['STREAM_NOT_FOUND', 'streams.3.id'],
    ]);
    expect((await ask(mutation, { input: { streams: [], ...over } })).problems).toEqual([
      ['STREAMS_OUT_OF_RANGE', 'streams'],
    ]);
    expect((await ask(mutation, { input: { streams: seen(), ...over } }, other)).problems).toHaveLength(3);
    for (const stream of (await shown()).filter(({ id }) => ids.includes(id))) {
      expect(stream).toMatchObject({ version: 1, level: 'SECRETARIAT', isStale: true });
    }
    const key = { idempotencyKey: randomUUID() };
    for (let round = 0; round < 2; round += 1) {
      expect((await ask(mutation, { input: { streams: seen(), ...key, ...over } })).problems).toBeUndefined();
    }
    expect((await shown()).filter(({ id }) => ids.includes(id)).map(({ version }) => version)).toEqual([2, 2, 2]);
  });

  test('are shown more widely with their facility, after one has seen what would come of it', async () => {
    const input = { streams: seen(), level: 'NETWORK' };
    const expected = {
      streams: ids.map((id) => ({ id, version: 2, level: 'NETWORK' })),
      widenedFacilities: [{ before: 'SECRETARIAT', facility: { id: works?.id, level: 'NETWORK' } }],
    };
    const tried = await ask<{ setStreamLevels: unknown }>(LEVELS, { input: { ...input, tryOnly: true } });
    expect(tried.data.setStreamLevels).toEqual(expected);
    expect((await shown()).map(({ version, level }) => [version, level])).toEqual(ids.map(() => [1, 'SECRETARIAT']));
    const done = await ask<{ setStreamLevels: unknown }>(LEVELS, { input });
    expect(done.data.setStreamLevels).toEqual(expected);
    const back = await ask<{ setStreamLevels: { widenedFacilities: unknown[] } }>(LEVELS, {
      input: { streams: seen(2), level: 'PRIVATE' },
    });
    expect(back.data.setStreamLevels.widenedFacilities).toEqual([]);
    const [facility] = await server.dataSource.query<[{ level: string }]>('SELECT level FROM facility WHERE id = $1', [
      works?.id,
    ]);
    expect(facility.level).toBe('network');
  });
});
