import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { countRows, GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { takesPart, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const STREAM = `id version direction description operatingHours availability validFrom validTo presentSolution source
  amount { value unit canonicalValue canonicalUnit provenance { basis source year } }
  properties { name minimum maximum unit provenance { basis } }
  resource { id key name { en da } wasteCode { code } } facility { id name status position { latitude } activities { code } organisation { id name kind } }`;

interface Stream {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

describe('a stream', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let facility: GivenFacility;
  let gypsum: string;
  let person: GivenPerson;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    facility = await given.facility();
    person = await given.memberOf(facility);
    gypsum = await given.resourceId('fgd-gypsum');
  });

  const aStream = (over: object = {}) => ({
    direction: 'SUPPLY',
    facility: { id: facility.id },
    resource: { id: gypsum },
    amount: { value: 20_000, unit: 't/år' },
    ...over,
  });

  const register = (stream: object, idempotencyKey: string = randomUUID()) =>
    server.ask<{ registerStream: { stream: Stream } }>(
      `mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { ${STREAM} } } }`,
      { input: { networkId: given.networkId, idempotencyKey, stream } },
      { headers: person.headers },
    );

  const change = (id: string, version: number, stream: object) =>
    server.ask<{ changeStream: { stream: Stream } }>(
      `mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { ${STREAM} } } }`,
      { input: { id, version, stream } },
      { headers: person.headers },
    );

  const withdraw = (id: string, version: number) =>
    server.ask<{ withdrawStream: { streamId: string } }>(
      'mutation ($input: WithdrawStreamInput!) { withdrawStream(input: $input) { streamId } }',
      { input: { id, version } },
      { headers: person.headers },
    );

  const read = async (id: string) =>
    (
      await server.ask<{ stream: Stream | null }>(
        `query ($id: ID!) { stream(id: $id) { ${STREAM} } }`,
        { id },
        { headers: person.headers },
      )
    ).data.stream;

  async function registered(over: object = {}): Promise<Stream> {
    const { data, errors } = await register(aStream(over));
    expect(errors).toBeUndefined();
    return data.registerStream.stream;
  }

  async function revision(): Promise<number> {
    const [network] = await server.dataSource.query<[{ revision: number }]>(
      'SELECT revision FROM network WHERE id = $1',
      [given.networkId],
    );
    return network.revision;
  }

  test('is stored as its people gave it, with its amount in canonical units', async () => {
    const stream = await registered({
      description: '  Gips fra røggasrensning ',
      amount: { value: 2.5, unit: 't/h', basis: 'MEASURED', source: 'vejebro', year: 2025 },
      operatingHours: 6000,
      properties: [
        { name: 'moisture', maximum: 10, unit: '%' },
        { name: 'temperature', minimum: -5, maximum: 40, unit: '°C', basis: 'ESTIMATED' },
      ],
      availability: 'CONTINUOUS',
      validFrom: '2026',
      presentSolution: 'Deponi',
    });
    expect(stream).toMatchObject({
      version: 1,
      direction: 'SUPPLY',
      description: 'Gips fra røggasrensning',
      operatingHours: 6000,
      availability: 'CONTINUOUS',
      validFrom: '2026',
      validTo: null,
      presentSolution: 'Deponi',
      source: null,
      amount: {
        value: 2.5,
        unit: 't/h',
        canonicalValue: 15_000,
        canonicalUnit: 't/y',
        provenance: { basis: 'MEASURED', source: 'vejebro', year: 2025 },
      },
      resource: { id: gypsum, wasteCode: { code: '100105' } },
      facility: { id: facility.id },
    });
    expect(stream.properties).toEqual([
      { name: 'moisture', minimum: null, maximum: 10, unit: '%', provenance: { basis: 'REPORTED' } },
      { name: 'temperature', minimum: -5, maximum: 40, unit: 'degC', provenance: { basis: 'ESTIMATED' } },
    ]);
    expect(await read(stream.id)).toEqual(stream);
  });

  test('may be stored with hardly anything known', async () => {
    const stream = await registered({ amount: null });
    expect(stream).toMatchObject({ amount: null, properties: [], availability: null, description: null });
  });

  test('brings its new facility, organisation and resource with it, where the secretariat registers for a company', async () => {
    person = await given.secretary();
    const organisationName = `Nye Værker ${randomUUID()}`;
    const stream = await registered({
      facility: {
        new: {
          name: 'Nyt værk',
          organisationName,
          kind: 'UTILITY',
          place: 'Kalundborg',
          latitude: 55.67,
          longitude: 11.1,
          activityCode: '3511',
        },
      },
      resource: {
        new: { name: `Ny aske ${organisationName}`, language: 'DA', kind: 'MATERIAL', wasteCode: '10 01 01' },
      },
    });
    expect(stream).toMatchObject({
      facility: {
        name: 'Nyt værk',
        status: 'ACTIVE',
        position: { latitude: 55.67 },
        activities: [{ code: '35.11' }],
        organisation: { name: organisationName, kind: 'UTILITY' },
      },
      resource: { key: null, name: { da: `Ny aske ${organisationName}` }, wasteCode: { code: '100101' } },
    });
  });

  test('takes the organisation that goes by that name in capitals or small letters', async () => {
    const organisationName = `Østkraft ${randomUUID()}`;
    const organisationId = await given.organisation(organisationName);
    await takesPart(server.dataSource, organisationId, given.networkId);
    person = await given.secretary();
    const stream = await registered({
      facility: { new: { name: 'Nord', organisationName: ` ${organisationName.toUpperCase()} `, kind: 'OTHER' } },
    });
    expect(stream).toMatchObject({ facility: { organisation: { id: organisationId, name: organisationName } } });
  });

  test('takes the resource that the registry has under the name, with the units of that resource', async () => {
    const named = await registered({ resource: { new: { name: 'FGD GYPSUM', kind: 'MATERIAL' } } });
    expect(named).toMatchObject({ resource: { id: gypsum } });
    const heat = await register(
      aStream({ resource: { new: { name: 'district heat', kind: 'ENERGY' } }, amount: { value: 5, unit: 't/y' } }),
    );
    expect(heat.errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'UNIT_MISMATCH', path: ['stream', 'amount', 'unit'] },
    ]);
  });

  test('two people who add the same resource at once make one of it', async () => {
    const name = `Slam ${randomUUID()}`;
    const streams = await Promise.all(
      [1, 2, 3, 4].map(() => registered({ resource: { new: { name, kind: 'MATERIAL' } } })),
    );
    expect(new Set(streams.map(({ resource }) => (resource as { id: string }).id)).size).toBe(1);
  });

  test('makes the network count one revision for each change', async () => {
    const before = await revision();
    const { id } = await registered();
    expect(await revision()).toBe(before + 1);
    await change(id, 1, aStream({ amount: { value: 1, unit: 't/y' } }));
    expect(await revision()).toBe(before + 2);
    await withdraw(id, 2);
    expect(await revision()).toBe(before + 3);
  });

  test('sent eight times at once under one key is stored once, and answered eight times', async () => {
    const key = randomUUID();
    person = await given.secretary();
    const stream = aStream({
      facility: { new: { name: `Once ${key}`, organisationName: `Once ${key}`, kind: 'OTHER' } },
    });
    const before = await countRows(server.dataSource);
    const answers = await Promise.all(Array.from({ length: 8 }, () => register(stream, key)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data.registerStream.stream))).size).toBe(1);
    const after = await countRows(server.dataSource);
    expect(after).toEqual({
      ...before,
      organisation: (before.organisation ?? 0) + 1,
      facility: (before.facility ?? 0) + 1,
      stream: (before.stream ?? 0) + 1,
      idempotency_key: (before.idempotency_key ?? 0) + 1,
    });
  });

  test('is refused under a key that stood for another', async () => {
    const key = randomUUID();
    await register(aStream(), key);
    const before = await countRows(server.dataSource);
    const { errors } = await register(aStream({ amount: { value: 20_001, unit: 't/år' } }), key);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }],
    });
    expect(await countRows(server.dataSource)).toEqual(before);
  });

  test('may be sent again under the key of a request that was refused', async () => {
    const key = randomUUID();
    expect((await register(aStream({ amount: { value: -1, unit: 't/y' } }), key)).errors).toBeDefined();
    expect((await register(aStream(), key)).errors).toBeUndefined();
  });

  test('changes as a whole and counts its version', async () => {
    const { id } = await registered({ description: 'old', properties: [{ name: 'moisture', maximum: 10, unit: '%' }] });
    const { data, errors } = await change(id, 1, {
      direction: 'DEMAND',
      facility: { id: facility.id },
      resource: { id: gypsum },
      properties: [
        { name: 'moisture', maximum: 8, unit: '%' },
        { name: 'chloride', maximum: 1, unit: '%' },
      ],
    });
    expect(errors).toBeUndefined();
    expect(data.changeStream.stream).toMatchObject({
      id,
      version: 2,
      direction: 'DEMAND',
      description: null,
      amount: null,
      properties: [{ name: 'moisture', maximum: 8 }, { name: 'chloride' }],
    });
    expect(await read(id)).toEqual(data.changeStream.stream);
  });

  test('goes to exactly one of two people who change it from the same version; the other is told what it is now', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await registered();
      const amounts = [111, 222];
      const answers = await Promise.all(
        amounts.map((value) => change(id, 1, aStream({ amount: { value, unit: 't/y' } }))),
      );
      const winners = answers.filter(({ errors }) => errors === undefined);
      expect(winners).toHaveLength(1);
      const stored = winners[0]?.data.changeStream.stream as unknown as { amount: { value: number }; version: number };
      const loser = answers.find(({ errors }) => errors !== undefined);
      expect(loser?.errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        problems: [
          {
            code: 'STREAM_CHANGED',
            path: ['version'],
            facts: { seenVersion: 1, version: 2, changedBy: person.name, changedFields: ['amount.value'] },
          },
        ],
      });
      expect(await read(id)).toMatchObject({ version: 2, amount: { value: stored.amount.value } });
    }
  });

  test('that lost the race leaves no new facility behind', async () => {
    const { id } = await registered();
    await change(id, 1, aStream({ description: 'first' }));
    const before = await countRows(server.dataSource);
    const { errors } = await change(
      id,
      1,
      aStream({ facility: { new: { name: 'Late', organisationId: facility.organisationId, kind: 'OTHER' } } }),
    );
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
    expect(await countRows(server.dataSource)).toEqual(before);
  });

  test('is nowhere shown once withdrawn, and kept', async () => {
    const { id } = await registered();
    expect(await withdraw(id, 1)).toMatchObject({ data: { withdrawStream: { streamId: id } } });
    expect(await read(id)).toBeNull();
    const lists = await server.ask(
      `query ($network: ID!, $facility: ID!) { streams(networkId: $network) { totalCount nodes { id } }
         facility(id: $facility) { streams { totalCount nodes { id } } }
         symbiosisNetwork(networkId: $network) { suggestions { id } } }`,
      { network: given.networkId, facility: facility.id },
      { headers: person.headers },
    );
    const none = { totalCount: 0, nodes: [] };
    expect(lists.data).toEqual({ streams: none, facility: { streams: none }, symbiosisNetwork: { suggestions: [] } });
    const rows = await server.dataSource.query<unknown[]>(
      'SELECT FROM stream WHERE id = $1 AND withdrawn_at IS NOT NULL',
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  test('is withdrawn from the version that was seen, and only once', async () => {
    const { id } = await registered();
    await change(id, 1, aStream({ description: 'changed' }));
    expect((await withdraw(id, 1)).errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      problems: [{ code: 'STREAM_CHANGED' }],
    });
    expect((await withdraw(id, 2)).errors).toBeUndefined();
    for (const { errors } of [await withdraw(id, 3), await change(id, 3, aStream()), await withdraw(randomUUID(), 1)]) {
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'NOT_FOUND',
        problems: [{ code: 'STREAM_NOT_FOUND', path: ['id'] }],
      });
    }
  });
});
