import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Version {
  readonly version: number;
  readonly at: string;
  readonly by: { readonly name: string } | null;
  readonly action: string;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const HISTORY = `history(first: 50) { totalCount nodes { version at by { name } action changes { field before after } } }`;

describe('the history of a stream', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards]: GivenFacility[] = [];
  let [owner, colleague, other, secretary]: GivenPerson[] = [];
  let gypsum: string;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ level: 'secretariat' });
    boards = await given.facility();
    [owner, colleague] = [await given.memberOf(works), await given.memberOf(works)];
    [other, secretary] = [await given.memberOf(boards), await given.secretary()];
    gypsum = await given.resourceId('fgd-gypsum');
  });

  const ask = async <Data>(asker: GivenPerson | undefined, query: string, variables: object = {}) =>
    server.ask<Data>(query, { ...variables }, { headers: asker?.headers ?? {} });

  const aStream = (over: object = {}) => ({
    direction: 'SUPPLY',
    facility: { id: works!.id },
    resource: { id: gypsum },
    amount: { value: 20_000, unit: 't/år' },
    ...over,
  });

  async function registered(over: object = {}, asker = owner): Promise<string> {
    const input = { networkId: given.networkId, idempotencyKey: randomUUID(), stream: aStream(over) };
    const { data, errors } = await ask<{ registerStream: { stream: { id: string } } }>(
      asker,
      'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }',
      { input },
    );
    expect(errors).toBeUndefined();
    return data.registerStream.stream.id;
  }

  const write = async (asker: GivenPerson | undefined, name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const what =
      name === 'withdrawStream'
        ? 'streamId'
        : 'stream { id version level description amount { value } presentCost { value released } }';
    return ask<Record<string, { stream: Record<string, unknown> }>>(
      asker,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} } }`,
      { input },
    );
  };

  const history = async (asker: GivenPerson | undefined, id: string): Promise<readonly Version[] | null> => {
    const { data, errors } = await ask<{ stream: { history: { nodes: Version[] } } | null }>(
      asker,
      `query ($id: ID!) { stream(id: $id) { ${HISTORY} } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    return data.stream?.history.nodes ?? null;
  };

  const codes = (answer: {
    readonly errors?: readonly { readonly extensions: { readonly problems?: readonly { readonly code: string }[] } }[];
  }) => answer.errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code));

  test('says who wrote what when, from what to what, the latest first', async () => {
    const id = await registered({ properties: [{ name: 'moisture', maximum: 10, unit: '%' }] });
    await write(colleague, 'changeStream', {
      id,
      version: 1,
      stream: aStream({
        amount: { value: 24_000, unit: 't/y' },
        properties: [{ name: 'moisture', maximum: 8, unit: '%' }],
        presentCost: { value: 120, unit: 'DKK/t' },
      }),
    });
    await write(owner, 'setStreamLevel', { id, version: 2, level: 'NETWORK' });
    const versions = await history(owner, id);
    expect(versions?.map(({ version, action, by }) => [version, action, by?.name])).toEqual([
      [3, 'CHANGED_LEVEL', owner?.name],
      [2, 'CHANGED', colleague?.name],
      [1, 'REGISTERED', owner?.name],
    ]);
    expect(versions?.[0]?.changes).toEqual([{ field: 'level', before: 'secretariat', after: 'network' }]);
    expect(versions?.[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'amount.value', before: '20000', after: '24000' },
        { field: 'properties.moisture.maximum', before: '10', after: '8' },
        { field: 'presentCost.value', before: null, after: '120' },
      ]),
    );
    expect(versions?.[1]?.changes.map(({ field }) => field)).not.toContain('direction');
    expect(versions?.[2]?.changes).toEqual(
      expect.arrayContaining([{ field: 'amount.value', before: null, after: '20000' }]),
    );
    const [at3 = '', at2 = '', at1 = ''] = versions?.map(({ at }) => at) ?? [];
    expect([at1, at2, at3]).toEqual([at1, at2, at3].sort());
  });

  test('is read by its company and by the secretariat it is entrusted to, and by nobody else', async () => {
    const id = await registered({ level: 'NETWORK' });
    expect(await history(secretary, id)).toHaveLength(1);
    for (const reader of [other, await aSignedInPerson(server.dataSource, { analystOf: [given.networkId] })]) {
      expect(await history(reader, id)).toEqual([]);
    }
    await write(owner, 'setStreamLevel', { id, version: 1, level: 'PUBLIC' });
    expect(await history(undefined, id)).toEqual([]);
  });

  test('keeps from the secretariat what was written while the stream was private', async () => {
    const id = await registered({ level: 'PRIVATE', amount: { value: 7, unit: 't/y' } });
    await write(owner, 'changeStream', { id, version: 1, stream: aStream({ amount: { value: 8, unit: 't/y' } }) });
    await write(owner, 'setStreamLevel', { id, version: 2, level: 'SECRETARIAT' });
    await write(owner, 'changeStream', { id, version: 3, stream: aStream({ amount: { value: 9, unit: 't/y' } }) });
    const seen = await history(secretary, id);
    expect(seen?.map(({ version }) => version)).toEqual([4, 3]);
    expect(JSON.stringify(seen)).not.toContain('"7"');
    expect(await history(owner, id)).toHaveLength(4);
    await write(owner, 'setStreamLevel', { id, version: 4, level: 'PRIVATE' });
    expect(await history(secretary, id)).toBeNull();
  });

  test('calls an erased person by the pseudonym', async () => {
    const id = await registered({}, colleague);
    await server.dataSource.query(
      `UPDATE person SET name = 'Erased person ' || left(id::text, 8), email = NULL, disabled_at = now(), erased_at = now() WHERE id = $1`,
      [colleague?.id],
    );
    expect((await history(owner, id))?.[0]?.by?.name).toBe(`Erased person ${colleague?.id.slice(0, 8)}`);
  });

  test('begins with the stream as it was, where it was there before', async () => {
    const id = await given.stream(works!, { tonnes: 500, level: 'secretariat' });
    expect(await history(owner, id)).toEqual([]);
    await write(owner, 'changeStream', { id, version: 1, stream: aStream() });
    expect(
      (await history(owner, id))?.map(({ version, action, by, changes }) => [version, action, by, changes]),
    ).toEqual([
      [
        2,
        'CHANGED',
        { name: owner?.name },
        expect.arrayContaining([{ field: 'amount.value', before: '500', after: '20000' }]),
      ],
      [1, 'AS_IT_WAS', null, []],
    ]);
    const kept = await server.dataSource.query<[{ count: number }]>(
      `SELECT count(*)::integer FROM stream s JOIN stream_version v ON v.stream_id = s.id
       JOIN network n ON n.id = s.network_id WHERE n.slug = 'kalundborg' AND v.action = 'asItWas'`,
    );
    expect(kept[0].count).toBeGreaterThan(20);
  });

  test('brings an earlier version back, as wide as the stream is now', async () => {
    const id = await registered({
      level: 'NETWORK',
      description: 'Gips',
      presentCost: { value: 5, unit: 'DKK/t' },
      releasePresentCost: true,
    });
    await write(owner, 'changeStream', {
      id,
      version: 1,
      stream: aStream({ amount: null, presentCost: null, level: 'PRIVATE' }),
    });
    const restored = await write(owner, 'restoreStream', { id, version: 2, toVersion: 1 });
    expect(restored.errors).toBeUndefined();
    expect(restored.data.restoreStream?.stream).toMatchObject({
      version: 3,
      level: 'PRIVATE',
      description: 'Gips',
      amount: { value: 20_000 },
      presentCost: { value: 5, released: false },
    });
    const versions = await history(owner, id);
    expect(versions?.map(({ action }) => action)).toEqual(['RESTORED', 'CHANGED', 'REGISTERED']);
    const { data } = await ask<{ auditTrail: { nodes: { action: string }[] } }>(
      owner,
      'query ($id: ID!) { auditTrail(streamId: $id) { nodes { action } } }',
      { id },
    );
    expect(data.auditTrail.nodes[0]).toEqual({ action: 'RESTORED' });
  });

  test('brings a withdrawn stream back into the network', async () => {
    const id = await registered({ level: 'NETWORK' });
    await write(owner, 'withdrawStream', { id, version: 1 });
    expect(await history(owner, id)).toBeNull();
    const list = `query ($id: ID!) { withdrawnStreams(networkId: $id) { totalCount nodes { id version facility { id } ${HISTORY} } } }`;
    const withdrawn = await ask<{
      withdrawnStreams: { nodes: { id: string; version: number; history: { nodes: Version[] } }[] };
    }>(owner, list, { id: given.networkId });
    expect(withdrawn.data.withdrawnStreams.nodes).toMatchObject([
      {
        id,
        version: 2,
        facility: { id: works?.id },
        history: { nodes: [{ action: 'WITHDREW' }, { action: 'REGISTERED' }] },
      },
    ]);
    for (const reader of [other, secretary]) {
      expect((await ask(reader, list, { id: given.networkId })).data).toMatchObject({
        withdrawnStreams: { totalCount: 0 },
      });
    }
    expect(codes(await write(other, 'restoreStream', { id, version: 2, toVersion: 1 }))).toEqual(['STREAM_NOT_FOUND']);
    expect(codes(await write(owner, 'restoreStream', { id, version: 1, toVersion: 1 }))).toEqual(['STREAM_CHANGED']);
    expect(codes(await write(owner, 'restoreStream', { id, version: 2, toVersion: 3 }))).toEqual(['VERSION_NOT_FOUND']);
    const restored = await write(owner, 'restoreStream', { id, version: 2, toVersion: 1 });
    expect(restored.data.restoreStream?.stream).toMatchObject({
      version: 3,
      level: 'NETWORK',
      amount: { value: 20_000 },
    });
    expect((await history(secretary, id))?.map(({ action }) => action)).toEqual(['RESTORED', 'WITHDREW', 'REGISTERED']);
  });

  test('tells who lost a race the whole stream as it is, and what was changed by whom', async () => {
    const id = await registered();
    await write(colleague, 'changeStream', {
      id,
      version: 1,
      stream: aStream({ description: 'Gips', presentCost: { value: 3, unit: 'EUR/t' } }),
    });
    const { errors } = await write(owner, 'changeStream', { id, version: 1, stream: aStream({ description: 'mine' }) });
    const facts = errors?.[0]?.extensions.problems?.[0]?.facts;
    expect(facts).toMatchObject({
      seenVersion: 1,
      version: 2,
      changedBy: colleague?.name,
      changedFields: expect.arrayContaining(['description', 'presentCost.value']),
    });
    expect(JSON.parse(String(facts?.current))).toMatchObject({
      version: 2,
      description: 'Gips',
      amount: { value: 20_000, unit: 't/y' },
      presentCost: { value: 3, unit: 'EUR/t' },
    });
  });
});
