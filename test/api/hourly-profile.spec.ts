import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const SET = `mutation ($input: SetStreamHourlyProfileInput!) { setStreamHourlyProfile(input: $input) { stream {
  version hourlyProfile { unit sum peak mean loadFactor monthlySums provenance { basis source year } } } } }`;
const HOURS = 'query ($id: ID!) { stream(id: $id) { hourlyProfile { unit sum values } } }';
const OVERLAY = `query ($supplyId: ID!, $demandId: ID!) { overlay(supplyId: $supplyId, demandId: $demandId, year: 2026) {
  year unit supply demand covered coverage hoursOfDemand hoursCovered coverageWithStorage storageForFullCoverage
  supplyAssumptions { en } demandAssumptions { en da } months { supply demand covered } coveredByHour } }`;

interface Hours {
  readonly stream: { readonly hourlyProfile: { readonly unit: string; readonly values: number[] } | null } | null;
}

/** Two tonnes an hour in the first half of the year, nothing in the second. */
const FIRST_HALF: readonly number[] = Array.from({ length: 8760 }, (_, hour) => (hour < 4380 ? 2 : 0));

describe('a stream hour by hour', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let facility: GivenFacility;
  let person: GivenPerson;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    facility = await given.facility();
    person = await given.memberOf(facility);
  });

  const ask = <Data>(question: string, variables: Readonly<Record<string, unknown>>, asking: GivenPerson = person) =>
    server.ask<Data>(question, variables, { headers: asking.headers });

  const set = (id: string, version: number, profile: object | null, idempotencyKey?: string, asking?: GivenPerson) =>
    ask<{ setStreamHourlyProfile: { stream: object } }>(
      SET,
      { input: { id, version, profile, idempotencyKey } },
      asking,
    );

  const hoursOf = async (id: string, asking?: GivenPerson) => (await ask<Hours>(HOURS, { id }, asking)).data.stream;

  test('comes back with an earlier version, to the last figure, and goes with one that had none', async () => {
    const id = await given.stream(facility);
    const [first, second] = [FIRST_HALF.map((value, hour) => value + hour / 3), FIRST_HALF];
    await set(id, 1, { values: first, unit: 't/h' });
    await set(id, 2, { values: second, unit: 'kg/h' });
    const restore = (version: number, toVersion: number) =>
      ask<object>('mutation ($input: RestoreStreamInput!) { restoreStream(input: $input) { stream { version } } }', {
        input: { id, version, toVersion },
      });
    expect((await restore(3, 2)).errors).toBeUndefined();
    expect((await hoursOf(id))?.hourlyProfile).toMatchObject({ unit: 't', values: first });
    expect((await restore(4, 1)).errors).toBeUndefined();
    expect((await hoursOf(id))?.hourlyProfile).toBeNull();
    expect((await restore(5, 3)).errors).toBeUndefined();
    expect((await hoursOf(id))?.hourlyProfile).toMatchObject({ unit: 'kg', values: second });
    const history = await ask<object>(
      'query ($id: ID!) { stream(id: $id) { history(first: 10) { totalCount nodes { changes { path } } } } }',
      { id },
    );
    expect(history.errors).toBeUndefined();
    expect(JSON.stringify(history.data)).not.toContain('hourlyValues');
  });

  test('is stored, summarised, read back to the last figure, and taken away', async () => {
    const id = await given.stream(facility);
    const values = FIRST_HALF.map((value, hour) => value + hour / 3);
    const profile = { values, unit: 't/h', basis: 'MEASURED', source: 'Weighbridge', year: 2025 };
    const { data, errors } = await set(id, 1, profile);
    expect(errors).toBeUndefined();
    const peak = 8759 / 3;
    expect(data.setStreamHourlyProfile.stream).toMatchObject({
      version: 2,
      hourlyProfile: { unit: 't', peak, provenance: { basis: 'MEASURED', source: 'Weighbridge', year: 2025 } },
    });
    expect(await hoursOf(id)).toMatchObject({ hourlyProfile: { unit: 't', values } });
    expect((await set(id, 2, null)).data.setStreamHourlyProfile.stream).toEqual({ version: 3, hourlyProfile: null });
    const [{ count }] = await server.dataSource.query<[{ count: string }]>(
      'SELECT count(*) FROM stream_hourly_profile WHERE stream_id = $1',
      [id],
    );
    expect(count).toBe('0');
  });

  test('is stored once, however often the request is sent; not over what somebody else has changed', async () => {
    const id = await given.stream(facility);
    const profile = { values: FIRST_HALF, unit: 't' };
    const key = randomUUID();
    await set(id, 1, profile, key);
    expect((await set(id, 1, profile, key)).data.setStreamHourlyProfile.stream).toMatchObject({ version: 2 });
    expect((await set(id, 1, profile)).errors?.[0]?.extensions.problems).toMatchObject([{ code: 'STREAM_CHANGED' }]);
  });

  test('is refused with everything that is wrong, at its hour, and the stream stays as it was', async () => {
    const id = await given.stream(facility);
    const values = FIRST_HALF.with(17, -1).with(4000, -2).slice(0, 8759);
    const { errors } = await set(id, 1, { values, unit: 'MWh' });
    expect(errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'UNIT_MISMATCH', path: ['profile', 'unit'] },
      { code: 'HOURS_WRONG_COUNT', path: ['profile', 'values'] },
      { code: 'HOUR_NEGATIVE', path: ['profile', 'values', 17], facts: { hours: ['17', '4000'] } },
    ]);
    expect(await hoursOf(id)).toEqual({ hourlyProfile: null });
  });

  test('is seen by those who see the stream whole, and written by its company alone', async () => {
    const id = await given.stream(facility, { level: 'network' });
    const hidden = await given.stream(facility, { level: 'blind' });
    for (const stream of [id, hidden]) await set(stream, 1, { values: FIRST_HALF, unit: 't' });
    const neighbour = await given.memberOf(await given.facility());
    expect((await hoursOf(id, neighbour))?.hourlyProfile?.values).toEqual(FIRST_HALF);
    expect(await hoursOf(hidden, neighbour)).toBeNull();
    expect((await set(id, 2, null, undefined, neighbour)).errors?.[0]?.extensions.problems).toMatchObject([
      { code: 'STREAM_NOT_FOUND' },
    ]);
  });

  test('serves half of an even demand at once, and all of it from a store filled in the first half of the year', async () => {
    const [supplyId, demandId] = [
      await given.stream(facility, { tonnes: 8760 }),
      await given.stream(facility, { direction: 'demand', tonnes: 8760 }),
    ];
    await set(supplyId, 1, { values: FIRST_HALF, unit: 't' });
    const { data, errors } = await ask<{ overlay: { months: object[]; coveredByHour: number[] } }>(OVERLAY, {
      supplyId,
      demandId,
    });
    expect(errors).toBeUndefined();
    const { months, coveredByHour, ...overlay } = data.overlay;
    expect(overlay).toMatchObject({
      year: 2026,
      unit: 't',
      supply: 8760,
      coverage: 0.5,
      hoursOfDemand: 8760,
      hoursCovered: 4380,
      coverageWithStorage: 1,
      storageForFullCoverage: 4380,
      supplyAssumptions: [],
      demandAssumptions: [{ en: expect.stringContaining('evenly'), da: expect.stringContaining('jævnt') }],
    });
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ supply: 1488, demand: 744, covered: 744 });
    expect(coveredByHour).toHaveLength(8760);
  });

  test('is laid over nothing that one does not see, and not the wrong way round', async () => {
    const hidden = await given.stream(facility, { level: 'private', direction: 'demand' });
    const own = await given.facility();
    const neighbour = await given.memberOf(own);
    const supplyId = await given.stream(own);
    const demandId = await given.stream(own, { direction: 'demand' });
    expect((await ask<object>(OVERLAY, { supplyId, demandId: hidden }, neighbour)).data).toEqual({ overlay: null });
    const { errors } = await ask(OVERLAY, { supplyId: demandId, demandId: supplyId }, neighbour);
    expect(errors?.[0]?.extensions.problems?.map(({ code }) => code)).toEqual([
      'OVERLAY_DIRECTION',
      'OVERLAY_DIRECTION',
    ]);
  });

  test('stands in the reasons of a match, beside what lists count by months; not of a side that one sees blind', async () => {
    const supplyId = await given.stream(facility, { tonnes: 8760, level: 'blind' });
    const neighbours = await given.facility({ kmNorth: 2 });
    const neighbour = await given.memberOf(neighbours);
    const demandId = await given.stream(neighbours, { direction: 'demand', tonnes: 8760 });
    const judgements =
      'criterionId verdict condition score weight reason { en da } figures { label { en } value unit }';
    const MATCHES = `query ($id: ID!) { stream(id: $id) { matches(first: 5, withLatent: false) { nodes {
      score blindSide { id } hours { ${judgements} } judgements { ${judgements} } } } } }`;
    interface Judged {
      readonly criterionId: string;
      readonly reason: { readonly en: string };
    }
    interface Found {
      readonly score: number;
      readonly blindSide: object | null;
      readonly hours: Judged | null;
      readonly judgements: readonly Judged[];
    }
    const matchOf = async (id: string, asking: GivenPerson) => {
      const { data, errors } = await ask<{ stream: { matches: { nodes: Found[] } } }>(MATCHES, { id }, asking);
      expect(errors).toBeUndefined();
      return data.stream.matches.nodes[0];
    };
    expect((await matchOf(supplyId, person))?.hours).toBeNull();
    await set(supplyId, 1, { values: FIRST_HALF, unit: 't' });
    await set(demandId, 1, { values: FIRST_HALF.map((value) => 2 - value), unit: 't' }, undefined, neighbour);

    const own = await matchOf(supplyId, person);
    expect(own?.hours).toMatchObject({
      criterionId: 'hours',
      verdict: 'CONDITIONALLY',
      condition: 'STORED',
      weight: 0,
    });
    expect(own?.hours?.reason.en).toContain('0% of the demand is met');
    expect(own?.hours?.reason.en).toContain('A store of 8,760 t would close the gap.');
    const byMonths = own?.judgements.find(({ criterionId }) => criterionId === 'availability');
    expect(byMonths?.reason.en).toContain('Month by month, summed from uploaded hours,');

    const blind = await matchOf(demandId, neighbour);
    expect(blind?.blindSide).not.toBeNull();
    expect(blind?.hours).toBeNull();
  });
});
