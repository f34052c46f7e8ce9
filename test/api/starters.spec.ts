import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Starter {
  readonly id: string;
  readonly direction: 'SUPPLY' | 'DEMAND';
  readonly resource: { readonly key: string };
  readonly why: { readonly en: string; readonly da: string };
  readonly source: string;
  readonly confidence: number;
}
interface Stream {
  readonly id: string;
  readonly version: number;
  readonly source: string | null;
  readonly amount: object | null;
  readonly confirmedAt: string | null;
}

const STARTER = 'id direction resource { key } why { en da } source confidence';
const STREAM =
  'id version source isTypical amount { value } confirmedAt direction level resource { key } facility { id }';
const WHEY = { direction: 'SUPPLY', resourceKey: 'whey' };

describe('the starters of a dairy', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let dairy: GivenFacility;
  let person: GivenPerson;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    dairy = await given.facility({ name: 'Site 4' });
    await server.dataSource.query(`UPDATE facility SET activity_codes = '{10.51}' WHERE id = $1`, [dairy.id]);
    person = await given.memberOf(dairy);
  });

  type Headers = Readonly<Record<string, string>>;

  async function starters(headers: Headers = person.headers, field = 'starters'): Promise<readonly Starter[]> {
    const { data } = await server.ask<{ facility: Record<string, Starter[]> }>(
      `query ($id: ID!) { facility(id: $id) { ${field} { ${STARTER} } } }`,
      { id: dairy.id },
      { headers },
    );
    return data.facility[field] ?? [];
  }

  const keys = (found: readonly Starter[]) => found.map(({ direction, resource }) => `${direction} ${resource.key}`);

  const confirm = (over: object = {}, headers: Headers = person.headers) =>
    server.ask<{ confirmStarter: { stream: Stream } }>(
      `mutation ($input: ConfirmStarterInput!) { confirmStarter(input: $input) { stream { ${STREAM} } } }`,
      { input: { facilityId: dairy.id, ...WHEY, idempotencyKey: randomUUID(), ...over } },
      { headers },
    );

  const write = (
    mutation: 'strikeStarter' | 'takeBackStarter',
    over: object = {},
    headers: Headers = person.headers,
  ) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    return server.ask<Record<string, { facility: { starters: Starter[]; struckStarters: Starter[] } }>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { facility { starters { ${STARTER} } struckStarters { ${STARTER} } } } }`,
      { input: { facilityId: dairy.id, ...WHEY, ...over } },
      { headers },
    );
  };

  const codes = ({ errors }: Awaited<ReturnType<typeof confirm>>) =>
    errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code));

  test('are what dairies give and take, each with its reason, source and likelihood', async () => {
    const found = await starters();
    expect(keys(found)).toEqual(expect.arrayContaining(['SUPPLY whey', 'DEMAND steam', 'SUPPLY process-wastewater']));
    const whey = found.find(({ id }) => id.endsWith(':supply:whey'));
    expect(whey).toMatchObject({ direction: 'SUPPLY', source: 'common practice', confidence: 0.8 });
    expect(whey?.why.da).toContain('mejeri');
  });

  test('one is registered with one click: half empty, marked as typical, once however often it is sent', async () => {
    const request = { idempotencyKey: randomUUID() };
    const first = await confirm(request);
    expect(first.errors).toBeUndefined();
    expect(first.data.confirmStarter.stream).toMatchObject({
      source: 'typical of the sector, not confirmed',
      isTypical: true,
      amount: null,
      confirmedAt: null,
      level: 'SECRETARIAT',
      resource: { key: 'whey' },
      facility: { id: dairy.id },
    });
    const again = await confirm(request);
    expect(again.data.confirmStarter.stream.id).toBe(first.data.confirmStarter.stream.id);
    expect(keys(await starters())).not.toContain('SUPPLY whey');
    expect(codes(await confirm())).toEqual(['STARTER_REGISTERED']);
  });

  test('two clicks at once make one stream', async () => {
    const answers = await Promise.all([confirm(), confirm(), confirm()]);
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const [{ count }] = await server.dataSource.query<[{ count: string }]>(
      'SELECT count(*) FROM stream WHERE facility_id = $1',
      [dairy.id],
    );
    expect(count).toBe('1');
  });

  test('the mark goes when its people fill the stream in', async () => {
    const { stream } = (await confirm()).data.confirmStarter;
    const { data } = await server.ask<{ changeStream: { stream: Stream } }>(
      `mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { ${STREAM} } } }`,
      {
        input: {
          id: stream.id,
          version: stream.version,
          stream: {
            direction: 'SUPPLY',
            facility: { id: dairy.id },
            resource: { id: await given.resourceId('whey') },
            amount: { value: 900, unit: 't/år' },
          },
        },
      },
      { headers: person.headers },
    );
    expect(data.changeStream.stream).toMatchObject({ source: null, amount: { value: 900 } });
  });

  test('the mark goes as well when they confirm the stream as it is', async () => {
    const { id, version } = (await confirm()).data.confirmStarter.stream;
    const { data } = await server.ask<{ confirmStreams: { streams: Stream[] } }>(
      `mutation ($input: ConfirmStreamsInput!) { confirmStreams(input: $input) { streams { ${STREAM} } } }`,
      { input: { streams: [{ id, version }] } },
      { headers: person.headers },
    );
    expect(data.confirmStreams.streams[0]).toMatchObject({ source: null, confirmedAt: expect.any(String) });
  });

  test('one that is struck stays away until it is taken back, and a struck one may be confirmed after all', async () => {
    const { data } = await write('strikeStarter');
    expect(keys(data.strikeStarter?.facility.starters ?? [])).not.toContain('SUPPLY whey');
    expect(keys(data.strikeStarter?.facility.struckStarters ?? [])).toEqual(['SUPPLY whey']);
    expect((await write('strikeStarter')).errors).toBeUndefined();
    expect(keys(await starters())).not.toContain('SUPPLY whey');
    const back = await write('takeBackStarter');
    expect(keys(back.data.takeBackStarter?.facility.starters ?? [])).toContain('SUPPLY whey');
    await write('strikeStarter');
    expect((await confirm()).errors).toBeUndefined();
    expect(await starters(person.headers, 'struckStarters')).toEqual([]);
  });

  test('what is not typical can be neither confirmed nor struck', async () => {
    const ash = { resourceKey: 'coal-fly-ash' };
    expect(codes(await confirm(ash))).toEqual(['STARTER_NOT_FOUND']);
    expect((await write('strikeStarter', ash)).errors?.[0]?.extensions.problems?.[0]?.code).toBe('STARTER_NOT_FOUND');
  });

  test('are shown to the company and its secretariat, and to nobody else, though all know the facility', async () => {
    await write('strikeStarter');
    const secretary = await given.secretary();
    const others = [
      {},
      (await given.memberOf(await given.facility())).headers,
      (await (await GivenRegistry.in(server.dataSource)).secretary()).headers,
    ];
    expect(keys(await starters(secretary.headers))).toContain('DEMAND steam');
    expect(keys(await starters(secretary.headers, 'struckStarters'))).toEqual(['SUPPLY whey']);
    for (const headers of others) {
      expect(await starters(headers)).toEqual([]);
      expect(await starters(headers, 'struckStarters')).toEqual([]);
    }
  });

  test('do not tell the secretariat of a private stream: to it the starter is still there', async () => {
    await given.stream(dairy, { resource: 'whey', level: 'private' });
    expect(keys(await starters())).not.toContain('SUPPLY whey');
    expect(keys(await starters((await given.secretary()).headers))).toContain('SUPPLY whey');
  });

  test('the secretariat confirms on behalf of the company, and strikes nothing', async () => {
    const { headers } = await given.secretary();
    expect((await confirm({}, headers)).errors).toBeUndefined();
    const steam = { direction: 'DEMAND', resourceKey: 'steam' };
    expect((await write('strikeStarter', steam, headers)).errors?.[0]?.extensions.problems?.[0]?.code).toBe(
      'FACILITY_NOT_FOUND',
    );
  });
});
