import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const FACTS = `id version availability validFrom validTo wasteStatus isHazardous externalId confirmedAt isStale
  pattern { monthlyShares weekdayShares batchEveryDays batchAmount { value unit canonicalValue canonicalUnit } }
  byProductTest { furtherUseCertain { met evidence } usableDirectly { met evidence }
    producedAsIntegralPart { met evidence } lawfulUse { met evidence } }
  permits { name authority reference validTo }
  properties { name minimum typical maximum unit method date }
  presentCost { value unit year released price { value currency perUnit } }`;

interface Facts {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

const SHARES = [0.25, 0.25, 0, 0, 0, 0, 0, 0, 0, 0, 0.25, 0.25];
const UNJUDGED = { met: null, evidence: null };

/** Every fact that is beyond the first form. */
const ALL = {
  availability: 'WEEKLY',
  validFrom: '2026',
  validTo: '31.3.2031',
  pattern: {
    monthlyShares: SHARES,
    weekdayShares: [0.25, 0.25, 0.25, 0.25, 0, 0, 0],
    batchAmount: { value: 12_000, unit: 'kg' },
    batchEveryDays: 3.5,
  },
  wasteStatus: 'BY_PRODUCT',
  isHazardous: false,
  byProductTest: { furtherUseCertain: { met: true, evidence: 'Aftale af 2024' }, usableDirectly: { met: false } },
  permits: [{ name: 'Miljøgodkendelse', authority: 'Kalundborg Kommune', reference: 'K-11/7', validTo: '2029' }],
  externalId: 'F-17',
  properties: [
    { name: 'moisture', minimum: 5, typical: 8, maximum: 12, unit: '%', method: 'EN ISO 18134', date: '2025-06' },
  ],
  presentCost: { value: 45, unit: 'øre/kWh', year: 2024 },
};

const READ = {
  ...ALL,
  validTo: '2031-03-31',
  pattern: { ...ALL.pattern, batchAmount: { value: 12_000, unit: 'kg', canonicalValue: 12, canonicalUnit: 't' } },
  byProductTest: {
    furtherUseCertain: { met: true, evidence: 'Aftale af 2024' },
    usableDirectly: { met: false, evidence: null },
    producedAsIntegralPart: UNJUDGED,
    lawfulUse: UNJUDGED,
  },
  presentCost: { ...ALL.presentCost, released: false, price: { value: 0.45, currency: 'DKK', perUnit: 'kWh' } },
  // Who registers or changes a stream says that it is so.
  confirmedAt: expect.any(String) as unknown,
  isStale: false,
};

describe('the facts of a stream', () => {
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

  const aStream = (over: object) => ({
    direction: 'SUPPLY',
    facility: { id: facility.id },
    resource: { id: gypsum },
    level: 'NETWORK',
    ...over,
  });

  /** What the server answers, which must be no refusal. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says what is asked for, as `ask` does
  async function told<Data>(question: string, variables: object, { headers }: Pick<GivenPerson, 'headers'>) {
    const { data, errors } = await server.ask<Data>(question, { ...variables }, { headers });
    expect(errors).toBeUndefined();
    return { data };
  }

  async function registered(over: object, { headers }: GivenPerson = person): Promise<Facts> {
    const { data } = await told<{ registerStream: { stream: Facts } }>(
      `mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { ${FACTS} } } }`,
      { input: { networkId: given.networkId, idempotencyKey: randomUUID(), stream: aStream(over) } },
      { headers },
    );
    return data.registerStream.stream;
  }

  async function changed({ id, version }: Facts, over: object): Promise<Facts> {
    const { data } = await told<{ changeStream: { stream: Facts } }>(
      `mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { ${FACTS} } } }`,
      { input: { id, version, stream: aStream(over) } },
      person,
    );
    return data.changeStream.stream;
  }

  test('come back as they were told, one by one and in lists', async () => {
    const stream = await registered(ALL);
    expect(stream).toMatchObject(READ);
    const { data } = await told<{ streams: { nodes: Facts[] } }>(
      `query ($id: ID!) { streams(facilityId: $id, first: 5) { nodes { ${FACTS} } } }`,
      { id: facility.id },
      person,
    );
    expect(data.streams.nodes).toEqual([stream]);
  });

  test('lead from cubic metres to tonnes, and say by what; without them the figure is asked for', async () => {
    const FIGURES =
      'amount { value unit canonicalValue canonicalUnit } amountCrossedBy { value unit reading property { name } }';
    const asked = (over: object) =>
      server.ask<{ registerStream: { stream: Facts } }>(
        `mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { ${FIGURES} } } }`,
        { input: { networkId: given.networkId, idempotencyKey: randomUUID(), stream: aStream(over) } },
        { headers: person.headers },
      );
    const amount = { value: 800, unit: 'm³/år' };
    const density = { name: 'density', typical: 1.05, unit: 't/m3' };
    expect((await asked({ amount, properties: [density] })).data.registerStream.stream).toEqual({
      amount: { value: 800, unit: 'm3/y', canonicalValue: 840, canonicalUnit: 't/y' },
      amountCrossedBy: [{ value: 1050, unit: 'kg/m3', reading: 'typical', property: { name: 'density' } }],
    });
    expect((await asked({ amount })).errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'DENSITY_NEEDED', path: ['stream', 'amount', 'unit'], facts: { needed: 'density', unit: 'kg/m3' } },
    ]);
  });

  test('tell what is open before the law, and refuse a hazardous mark against the code', async () => {
    const { id } = await registered(ALL);
    const { data } = await told<{ stream: { legalNotes: { code: string }[] } }>(
      'query ($id: ID!) { stream(id: $id) { legalNotes { code message { en da } } } }',
      { id },
      person,
    );
    expect(data.stream.legalNotes.map(({ code }) => code)).toEqual([
      'CONDITION_NOT_MET',
      'CONDITION_OPEN',
      'CONDITION_OPEN',
    ]);
    const { errors } = await server.ask(
      `mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }`,
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          stream: aStream({ wasteStatus: 'WASTE', isHazardous: true }),
        },
      },
      { headers: person.headers },
    );
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'HAZARD_CONTRADICTS_CODE', path: ['stream', 'isHazardous'], facts: { code: '100105', offered: [] } },
    ]);
  });

  test('stay where a change does not speak of them, and go where it takes them away', async () => {
    const stream = await registered(ALL);
    const { properties, validFrom, validTo, availability } = ALL;
    const silent = await changed(stream, { properties, validFrom, validTo, availability });
    expect(silent).toMatchObject({ ...READ, version: 2 });
    const bare = await changed(silent, {
      pattern: null,
      wasteStatus: null,
      isHazardous: null,
      byProductTest: null,
      permits: null,
      externalId: null,
      presentCost: null,
    });
    expect(bare).toMatchObject({
      pattern: null,
      wasteStatus: null,
      isHazardous: null,
      byProductTest: null,
      permits: [],
      externalId: null,
      presentCost: null,
      properties: [],
      validFrom: null,
    });
  });

  test('are seen by those who see the stream whole, the price of today by its company alone', async () => {
    const { id } = await registered(ALL);
    const elsewhere = await given.facility();
    const neighbour = await given.memberOf(elsewhere);
    const stranger = await (await GivenRegistry.in(server.dataSource)).secretary();
    const seenBy = async ({ headers }: GivenPerson) =>
      (await told<{ stream: Facts | null }>(`query ($id: ID!) { stream(id: $id) { ${FACTS} } }`, { id }, { headers }))
        .data.stream;
    expect(await seenBy(neighbour)).toMatchObject({ ...READ, presentCost: null });
    expect(await seenBy(stranger)).toBeNull();
  });

  test('grow stale when nobody has confirmed or changed them for a year', async () => {
    const { id } = await registered({});
    const staleAfter = async (changedAgo: string, confirmedAgo: string | null) => {
      await server.dataSource.query(
        'UPDATE stream SET changed_at = now() - $2::interval, confirmed_at = now() - $3::interval WHERE id = $1',
        [id, changedAgo, confirmedAgo],
      );
      const { data } = await told<{ stream: { isStale: boolean } }>(
        'query ($id: ID!) { stream(id: $id) { isStale } }',
        { id },
        person,
      );
      return data.stream.isStale;
    };
    expect(await staleAfter('11 months', null)).toBe(false);
    expect(await staleAfter('13 months', null)).toBe(true);
    expect(await staleAfter('13 months', '1 month')).toBe(false);
    expect(await staleAfter('13 months', '13 months')).toBe(true);
  });
});
