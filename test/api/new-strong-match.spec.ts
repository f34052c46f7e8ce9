import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { askLive, type LiveClient } from '../support/live-client.ts';
import { aSignedInPerson, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const NEW = `subscription ($networkId: ID!) { newStrongMatch(networkId: $networkId) { more matches {
  id score supply { id } demand { id } blindSide { id } distanceKm judgements { criterionId reason { en } } } } }`;

interface Told {
  readonly more: number;
  readonly matches: readonly {
    readonly id: string;
    readonly score: number;
    readonly supply: { readonly id: string } | null;
    readonly demand: { readonly id: string } | null;
    readonly blindSide: { readonly id: string } | null;
    readonly distanceKm: number | null;
  }[];
}

/** Longer than a change takes to be told. */
const LONG_ENOUGH_MS = 900;

describe('new strong matches', () => {
  let servers: readonly [TestServer, TestServer];
  let given: GivenRegistry;
  let [station, works]: GivenFacility[] = [];
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    servers = [await startTestServer(), await startTestServer()];
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
  });

  beforeEach(async () => {
    given = await GivenRegistry.in(servers[0].dataSource);
    station = await given.facility({ name: 'Station' });
    works = await given.facility({ name: 'Works', kmNorth: 3 });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });

  /** Listens at the second server, once it is ready. */
  async function listen(person: Pick<GivenPerson, 'headers'>, over: object = {}): Promise<LiveClient> {
    const client = askLive(servers[1].url, NEW, { networkId: given.networkId }, { headers: person.headers, ...over });
    clients.push(client);
    await pause(400);
    return client;
  }
  const toldOf = ({ answers }: LiveClient): Told[] =>
    answers.map(({ data }) => (data as { newStrongMatch: Told }).newStrongMatch);
  const count = () => servers[0].dataSource.query('SELECT count_revision($1)', [given.networkId]);
  async function register(facility: GivenFacility, over: Parameters<GivenRegistry['stream']>[1] = {}): Promise<string> {
    const id = await given.stream(facility, over);
    await count();
    return id;
  }

  test('are told to the company whose stream the other fits, through another process', async () => {
    const supplyId = await register(station!);
    const person = await given.memberOf(station!);
    const client = await listen(person);
    // Registered through the first server's own door.
    const { headers } = await given.memberOf(works!);
    const { errors } = await servers[0].ask(
      `mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          networkId: given.networkId,
          stream: {
            facility: { id: works!.id },
            direction: 'DEMAND',
            resource: { id: await given.resourceId('fgd-gypsum') },
            amount: { value: 1000, unit: 't/y' },
            level: 'NETWORK',
          },
        },
      },
      { headers },
    );
    expect(errors).toBeUndefined();
    await client.until(1);
    const [told] = toldOf(client);
    expect(told).toMatchObject({ more: 0, matches: [{ supply: { id: supplyId }, blindSide: null }] });
    expect(told!.matches[0]!.score).toBeGreaterThanOrEqual(0.5);
    expect(told!.matches[0]!.distanceKm).toBeCloseTo(3, 1);
  });

  test('are not told to a company that has neither side, and all of them to the secretariat', async () => {
    const third = await given.facility({ name: 'Third', kmNorth: 8 });
    const outsider = await listen(await given.memberOf(third));
    const secretary = await listen(await given.secretary());
    await given.stream(station!);
    await register(works!, { direction: 'demand' });
    await secretary.until(1);
    expect(toldOf(secretary)[0]!.matches).toHaveLength(1);
    expect(outsider.answers).toEqual([]);
    expect(outsider.ended()).toBeNull();
  });

  test('are told once, and not again when a side only changes', async () => {
    const client = await listen(await given.secretary());
    await given.stream(station!);
    const demandId = await register(works!, { direction: 'demand' });
    await client.until(1);
    for (const tonnes of [900, 1100]) {
      await servers[0].dataSource.query(
        'UPDATE stream SET amount_value = $2, amount_canonical_value = $2, version = version + 1 WHERE id = $1',
        [demandId, tonnes],
      );
      await count();
      await pause(LONG_ENOUGH_MS);
    }
    await register(await given.facility({ name: 'Next', kmNorth: 5 }), { direction: 'demand' });
    await client.until(2);
    const [first, second] = toldOf(client);
    expect(first!.matches.map(({ demand }) => demand?.id)).toEqual([demandId]);
    expect(second!.matches).toHaveLength(1);
    expect(second!.matches[0]!.demand?.id).not.toBe(demandId);
  });

  test('are told where a stream that was there becomes what the other asks for', async () => {
    await given.stream(station!);
    const demandId = await register(works!, { direction: 'demand', resource: 'sulphuric-acid' });
    const client = await listen(await given.secretary());
    await servers[0].dataSource.query('UPDATE stream SET resource_id = $2, version = version + 1 WHERE id = $1', [
      demandId,
      await given.resourceId('fgd-gypsum'),
    ]);
    await count();
    await client.until(1);
    expect(toldOf(client)[0]!.matches.map(({ demand }) => demand?.id)).toEqual([demandId]);
  });

  test('with a blind stream tell of it no more than its view', async () => {
    await given.stream(station!);
    const client = await listen(await given.memberOf(station!));
    const blindId = await register(works!, { direction: 'demand', level: 'blind' });
    await client.until(1);
    const [match] = toldOf(client)[0]!.matches;
    expect(match).toMatchObject({ demand: null, distanceKm: null, blindSide: { id: expect.any(String) } });
    expect(JSON.stringify(client.answers)).not.toContain(blindId);
    expect(JSON.stringify(client.answers)).not.toContain('Works');
  });

  test('are nothing to those who do not see a side of it', async () => {
    await given.stream(station!);
    const client = await listen(await given.memberOf(station!));
    await register(works!, { direction: 'demand', level: 'private' });
    await pause(LONG_ENOUGH_MS);
    expect(client.answers).toEqual([]);
  });

  test('put aside by the secretariat are not told', async () => {
    const secretary = await given.secretary();
    const client = await listen(await given.memberOf(station!));
    const [supplyId, demandId] = [await given.stream(station!), await given.stream(works!, { direction: 'demand' })];
    await servers[0].dataSource.query(
      `INSERT INTO match_dismissal (network_id, supply_id, demand_id, reason, dismissed_by) VALUES ($1, $2, $3, 'tooFar', $4)`,
      [given.networkId, supplyId, demandId, secretary.id],
    );
    await count();
    await pause(LONG_ENOUGH_MS);
    expect(client.answers).toEqual([]);
  });

  test('of a large import are told as the best five and how many there are beside', async () => {
    await register(station!);
    const client = await listen(await given.memberOf(station!));
    const [{ organisationId }] = [works!];
    for (let made = 0; made < 12; made += 1)
      await given.stream(await given.facility({ organisationId, name: `Kiln ${made}`, kmNorth: 2 + made }), {
        direction: 'demand',
      });
    await count();
    await client.until(1);
    const [told] = toldOf(client);
    expect(told!.matches).toHaveLength(5);
    expect(told!.more).toBe(7);
    const scores = told!.matches.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test('are refused to visitors, to who has nothing there, and of a network that is not there', async () => {
    expect((await listen({ headers: { cookie: 'session=none' } })).ended()).toMatchObject({ code: 4403 });
    const stranger = await listen(await aSignedInPerson(servers[0].dataSource));
    expect(stranger.answers[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    given = Object.assign(Object.create(Object.getPrototypeOf(given) as object) as GivenRegistry, given, {
      networkId: randomUUID(),
    });
    const nowhere = await listen(await aSignedInPerson(servers[0].dataSource));
    expect(nowhere.answers[0]?.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
