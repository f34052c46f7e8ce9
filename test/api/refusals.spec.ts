import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countRows, GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const NEW_FACILITY = {
  name: 'Nyt værk',
  organisationName: 'Nye Værker',
  kind: 'OTHER',
  latitude: 55.67,
  longitude: 11.1,
};

/** What is wrong with a stream, and what the caller is told: code and the way to the value. */
const REFUSED: readonly (readonly [what: string, stream: object, code: string, path: readonly (string | number)[]])[] =
  [
    ['a negative amount', { amount: { value: -1, unit: 't/y' } }, 'AMOUNT_NEGATIVE', ['stream', 'amount', 'value']],
    [
      'more than the world has',
      { amount: { value: 1e15, unit: 't/y' } },
      'AMOUNT_ABSURD',
      ['stream', 'amount', 'value'],
    ],
    ['1e308 of it', { amount: { value: 1e308, unit: 'kt/y' } }, 'AMOUNT_ABSURD', ['stream', 'amount', 'value']],
    ['a unit that is none', { amount: { value: 1, unit: 'bushels' } }, 'UNIT_UNKNOWN', ['stream', 'amount', 'unit']],
    ['gypsum in megawatts', { amount: { value: 1, unit: 'MW' } }, 'UNIT_MISMATCH', ['stream', 'amount', 'unit']],
    [
      'a year of six digits',
      { amount: { value: 1, unit: 't/y', year: 20226 } },
      'YEAR_OUT_OF_RANGE',
      ['stream', 'amount', 'year'],
    ],
    ['from after to', { validFrom: '2030', validTo: '2029' }, 'DATES_REVERSED', ['stream', 'validTo']],
    [
      'more hours than a year has',
      { operatingHours: 9000 },
      'OPERATING_HOURS_OUT_OF_RANGE',
      ['stream', 'operatingHours'],
    ],
    [
      'a range upside down',
      { properties: [{ name: 'temperature', minimum: 90, maximum: 80, unit: 'degC' }] },
      'QUALITY_REVERSED',
      ['stream', 'properties', 0, 'maximum'],
    ],
    [
      'a property twice',
      {
        properties: [
          { name: 'pH', minimum: 6, unit: 'pH' },
          { name: 'pH', maximum: 8, unit: 'pH' },
        ],
      },
      'QUALITY_DUPLICATE',
      ['stream', 'properties', 1, 'name'],
    ],
    ['a description of novel length', { description: 'x'.repeat(2001) }, 'TEXT_TOO_LONG', ['stream', 'description']],
    ['a facility of nowhere', { facility: { id: randomUUID() } }, 'FACILITY_UNKNOWN', ['stream', 'facility', 'id']],
    ['a resource of nowhere', { resource: { id: randomUUID() } }, 'RESOURCE_UNKNOWN', ['stream', 'resource', 'id']],
    [
      'a facility without a name',
      { facility: { new: { ...NEW_FACILITY, name: ' ' } } },
      'TEXT_BLANK',
      ['stream', 'facility', 'new', 'name'],
    ],
    [
      'swapped coordinates',
      { facility: { new: { ...NEW_FACILITY, latitude: 11.1, longitude: 55.67 } } },
      'COORDINATES_SWAPPED',
      ['stream', 'facility', 'new', 'latitude'],
    ],
    [
      'a latitude beyond the pole',
      { facility: { new: { ...NEW_FACILITY, latitude: 95 } } },
      'LATITUDE_OUT_OF_RANGE',
      ['stream', 'facility', 'new', 'latitude'],
    ],
    [
      'half a position',
      { facility: { new: { ...NEW_FACILITY, longitude: null } } },
      'POSITION_INCOMPLETE',
      ['stream', 'facility', 'new', 'longitude'],
    ],
    [
      'an activity that is none',
      { facility: { new: { ...NEW_FACILITY, activityCode: '35.99' } } },
      'ACTIVITY_CODE_UNKNOWN',
      ['stream', 'facility', 'new', 'activityCode'],
    ],
    [
      'a waste code that is none',
      { resource: { new: { name: 'Aske fra ovn', kind: 'MATERIAL', wasteCode: '10 01 06' } } },
      'WASTE_CODE_UNKNOWN',
      ['stream', 'resource', 'new', 'wasteCode'],
    ],
  ];

/** What GraphQL itself refuses, or the door before the features. */
const MALFORMED: readonly (readonly [
  what: string,
  input: { readonly stream?: object; readonly [field: string]: unknown },
  code: string,
])[] = [
  ['an id that is none', { networkId: '1; DROP TABLE stream' }, 'ID_MALFORMED'],
  ['an idempotency key that is none', { idempotencyKey: 'again' }, 'ID_MALFORMED'],
  ['a NUL in a text', { stream: { description: 'a\u0000b' } }, 'TEXT_NUL'],
  ['a number in words', { stream: { amount: { value: '1,5', unit: 't/y' } } }, 'INPUT_MALFORMED'],
  ['NaN in words', { stream: { amount: { value: 'NaN', unit: 't/y' } } }, 'INPUT_MALFORMED'],
  ['a kind that is none', { stream: { availability: 'OFTEN' } }, 'INPUT_MALFORMED'],
  ['a field that is none', { stream: { version: 7 } }, 'INPUT_MALFORMED'],
  [
    'a facility that is both known and new',
    { stream: { facility: { id: randomUUID(), new: NEW_FACILITY } } },
    'INPUT_MALFORMED',
  ],
  ['a facility that is neither', { stream: { facility: {} } }, 'INPUT_MALFORMED'],
];

describe('what is wrong with a stream', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let facility: GivenFacility;
  let gypsum: string;
  let person: GivenPerson;

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    facility = await given.facility();
    person = await given.memberOf(facility);
    gypsum = await given.resourceId('fgd-gypsum');
  });

  afterAll(() => server.close());

  function register(stream: object, over: object = {}, language = 'en') {
    const valid = { direction: 'SUPPLY', facility: { id: facility.id }, resource: { id: gypsum } };
    const input = {
      networkId: given.networkId,
      idempotencyKey: randomUUID(),
      ...over,
      stream: { ...valid, ...stream },
    };
    return server.ask(
      'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }',
      { input },
      { language, headers: person.headers },
    );
  }

  async function untouched<T>(work: () => Promise<T>): Promise<T> {
    const before = await countRows(server.dataSource);
    const result = await work();
    expect(await countRows(server.dataSource)).toEqual(before);
    return result;
  }

  test.each(REFUSED)('is told: %s', async (_what, stream, code, path) => {
    const { errors } = await untouched(() => register(stream));
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ code, path }]);
    expect(errors?.[0]?.extensions.code).toBe(
      /^(FACILITY|RESOURCE)_UNKNOWN$/.test(code) ? 'NOT_FOUND' : 'BAD_USER_INPUT',
    );
    const danish = await register(stream, {}, 'da-DK,en;q=0.5');
    const [english, translated] = [
      errors?.[0]?.extensions.problems?.[0]?.message,
      danish.errors?.[0]?.extensions.problems?.[0]?.message,
    ];
    expect(english?.length).toBeGreaterThan(10);
    expect(translated?.length).toBeGreaterThan(10);
    expect(translated).not.toBe(english);
  });

  test('is told all at once', async () => {
    const { errors } = await untouched(() =>
      register({
        facility: { new: { ...NEW_FACILITY, name: '', latitude: 95, activityCode: 'mining' } },
        resource: { new: { name: ' ', kind: 'MATERIAL', wasteCode: '99 99 99' } },
        amount: { value: -5, unit: 'furlongs' },
        validFrom: '2030',
        validTo: '2020',
        description: 'x'.repeat(3000),
      }),
    );
    expect(errors?.[0]?.extensions.problems?.map(({ code }) => code).sort()).toEqual([
      'ACTIVITY_CODE_MALFORMED',
      'AMOUNT_NEGATIVE',
      'DATES_REVERSED',
      'LATITUDE_OUT_OF_RANGE',
      'TEXT_BLANK',
      'TEXT_BLANK',
      'TEXT_TOO_LONG',
      'UNIT_UNKNOWN',
      'WASTE_CODE_UNKNOWN',
    ]);
  });

  test('comes with the nearest codes, in words', async () => {
    const resource = { new: { name: 'Gips fra ovn', kind: 'MATERIAL', wasteCode: '10 01 06' } };
    const { errors } = await register({ resource });
    const [problem] = errors?.[0]?.extensions.problems ?? [];
    expect(problem?.facts?.nearest).toContain('100105');
    expect(problem?.message).toContain('10 01 05');
  });

  test('is that heat is not weighed', async () => {
    const resource = { id: await given.resourceId('district-heat') };
    const amount = { value: 500, unit: 't/y' };
    const { errors } = await untouched(() => register({ resource, amount }));
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ code: 'UNIT_MISMATCH' }]);
    const danish = await register({ resource, amount }, {}, 'da');
    expect(danish.errors?.[0]?.message).toMatch(/jernvarme måles i/);
  });

  test.each(MALFORMED)('is found before anything is looked up: %s', async (_what, { stream, ...over }, code) => {
    const { errors, status } = await untouched(() => register(stream ?? {}, over));
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ code }] });
  });

  test.each(['NaN', 'Infinity', '1e400', '-1e999'])('%s is no number of GraphQL', async (literal) => {
    const { errors } = await untouched(() =>
      server.ask(
        `mutation { registerStream(input: { networkId: "${given.networkId}", idempotencyKey: "${randomUUID()}", stream: { direction: SUPPLY,
           facility: { id: "${facility.id}" }, resource: { id: "${gypsum}" }, amount: { value: ${literal}, unit: "t/y" } } }) { stream { id } } }`,
        {},
        { headers: person.headers },
      ),
    );
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(errors?.length).toBeGreaterThan(0);
  });

  test('is that the network is not there', async () => {
    const { errors } = await untouched(() => register({}, { networkId: randomUUID() }));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      problems: [{ code: 'NETWORK_NOT_FOUND', path: ['networkId'] }],
    });
  });

  test('is that the facility belongs to another network', async () => {
    const other = await (await GivenRegistry.in(server.dataSource)).facility();
    const { errors } = await untouched(() => register({ facility: { id: other.id } }));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', problems: [{ code: 'FACILITY_UNKNOWN' }] });
  });

  test('is not that it is odd: emoji, right-to-left signs and quotes come back as they were', async () => {
    const description = 'Ærø 🏭 \u202Eabc "); DROP TABLE stream; --';
    const { data, errors } = await server.ask<{ registerStream: { stream: { description: string } } }>(
      'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { description } } }',
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          stream: { direction: 'SUPPLY', facility: { id: facility.id }, resource: { id: gypsum }, description },
        },
      },
      { headers: person.headers },
    );
    expect(errors).toBeUndefined();
    expect(data.registerStream.stream.description).toBe(description);
  });

  test('is told of a change as of a registration, and the stream stays as it was', async () => {
    const id = await given.stream(facility);
    const input = {
      id,
      version: 1,
      stream: { direction: 'SUPPLY', facility: { id: facility.id }, resource: { id: gypsum }, validTo: '2226' },
    };
    const { errors } = await untouched(() =>
      server.ask(
        'mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { id } } }',
        { input },
        { headers: person.headers },
      ),
    );
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'YEAR_OUT_OF_RANGE', path: ['stream', 'validTo'] },
    ]);
    const [row] = await server.dataSource.query<{ version: number }[]>('SELECT version FROM stream WHERE id = $1', [
      id,
    ]);
    expect(row).toEqual({ version: 1 });
  });

  test.each([
    ['en', /objects/],
    ['da', /objekter/],
  ])('is told of a question that is too large, in %s', async (language, words) => {
    const text = `{ facilities(first: 100) { nodes { streams(first: 100) { nodes { facility { streams(first: 100) { nodes { id } } } } } } } }`;
    const { status, errors } = await server.ask(text, {}, { language });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ code: 'QUERY_TOO_LARGE' }] });
    expect(errors?.[0]?.message).toMatch(words);
  });
});
