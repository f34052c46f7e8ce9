import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DISCLOSURE_LEVELS, type DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const VISITOR = { headers: {} };

describe.each([
  ['behind both walls', false],
  ['behind the first wall alone', true],
])('what a company shows of a stream, %s', (_walls, withoutSecondWall) => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards, farm]: GivenFacility[] = [];
  let [owner, member, secretary, analyst, administrator, outsider]: GivenPerson[] = [];

  beforeAll(async () => {
    server = await startTestServer({ withoutSecondWall });
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ name: `Hidden works ${randomUUID()}`, level: 'secretariat', kmNorth: 30 });
    boards = await given.facility({ name: 'Board works' });
    farm = await given.facility({ name: 'Farm', level: 'secretariat' });
    owner = await given.memberOf(works);
    member = await given.memberOf(boards);
    secretary = await given.secretary();
    analyst = await aSignedInPerson(server.dataSource, { analystOf: [given.networkId] });
    administrator = await aSignedInPerson(server.dataSource, { installationAdministrator: true });
    const elsewhere = await GivenRegistry.in(server.dataSource);
    outsider = await elsewhere.memberOf(await elsewhere.facility());
  });

  type Asker = Pick<GivenPerson, 'headers'> | typeof VISITOR;

  async function ask<Data>(asker: Asker | undefined, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers: asker?.headers ?? {} });
    expect(errors).toBeUndefined();
    return data;
  }

  const refusal = async (asker: Asker | undefined, query: string, variables: object) => {
    const { errors } = await server.ask(query, { ...variables }, { headers: asker?.headers ?? {} });
    return errors?.[0]?.extensions.problems?.map(({ code }) => code);
  };

  const register = async (stream: object, asker = owner) =>
    (
      await ask<{ registerStream: { stream: { id: string; version: number; level: string } } }>(
        asker,
        'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id version level } } }',
        {
          input: {
            networkId: given.networkId,
            idempotencyKey: randomUUID(),
            stream: {
              direction: 'SUPPLY',
              facility: { id: works!.id },
              resource: { id: await given.resourceId('fgd-gypsum') },
              amount: { value: 4873.25, unit: 't/y' },
              description: 'Gips fra tårn 2',
              ...stream,
            },
          },
        },
      )
    ).registerStream.stream;

  const setLevel = (id: string, version: number, level: DisclosureLevel) =>
    ask(owner, 'mutation ($input: SetStreamLevelInput!) { setStreamLevel(input: $input) { stream { level } } }', {
      input: { id, version, level: level.toUpperCase() },
    });

  /** Who sees the stream whole, by every way that leads to it. */
  async function seers(id: string): Promise<string[]> {
    const askers = { owner, member, secretary, analyst, administrator, outsider, visitor: VISITOR };
    const found: string[] = [];
    for (const [name, asker] of Object.entries(askers)) {
      const { stream, streams, facility, network } = await ask<{
        stream: object | null;
        streams: { totalCount: number; nodes: { id: string }[] };
        facility: { streams: { totalCount: number } } | null;
        network: { facilities: { nodes: { name: string }[] } };
      }>(
        asker,
        `query ($id: ID!, $facility: ID!, $network: ID!) {
           stream(id: $id) { description facility { name organisation { name } } resource { id } }
           streams(networkId: $network, text: "tårn") { totalCount nodes { id } }
           facility(id: $facility) { streams { totalCount } }
           network(id: $network) { facilities { nodes { name } } } }`,
        { id, facility: works!.id, network: given.networkId },
      );
      const isSeen = stream !== null;
      // Every way says the same.
      expect({ name, streams, ofFacility: facility?.streams.totalCount ?? 0 }).toEqual({
        name,
        streams: isSeen ? { totalCount: 1, nodes: [{ id }] } : { totalCount: 0, nodes: [] },
        ofFacility: isSeen ? 1 : 0,
      });
      if (isSeen) expect(network.facilities.nodes.map((one) => one.name)).toContain(works!.name);
      if (isSeen) found.push(name);
    }
    return found;
  }

  test('is for the secretariat alone, as long as it says nothing else', async () => {
    const { id, level } = await register({});
    expect(level).toBe('SECRETARIAT');
    expect(await seers(id)).toEqual(['owner', 'secretary']);
  });

  test('follows each level, on the next question, and name and place follow where they must', async () => {
    const { id } = await register({ level: 'PRIVATE' });
    const expected: Readonly<Record<DisclosureLevel, readonly string[]>> = {
      private: ['owner'],
      secretariat: ['owner', 'secretary'],
      blind: ['owner', 'secretary'],
      network: ['owner', 'member', 'secretary', 'analyst'],
      public: ['owner', 'member', 'secretary', 'analyst', 'administrator', 'outsider', 'visitor'],
    };
    let version = 1;
    for (const level of [...DISCLOSURE_LEVELS, ...DISCLOSURE_LEVELS.toReversed()]) {
      await setLevel(id, version, level);
      version += 1;
      expect({ level, seers: await seers(id) }).toEqual({ level, seers: expected[level] });
    }
  });

  test('is blind matched by what the others may learn, and nothing else of it is anywhere in the answer', async () => {
    const demand = await given.stream(boards!, { direction: 'demand', tonnes: 8000 });
    const { id } = await register({ level: 'BLIND' });
    const query = `query ($id: ID!, $network: ID!) {
      stream(id: $id) { matches { totalCount nodes { id supply { id } donor { id } distanceKm demandCoverage score
        judgements { criterionId reason { en da } }
        blindSide { id direction resourceKind resource { key } amount { en da } distance { en } } } } }
      symbiosisNetwork(networkId: $network) { suggestions { id blindSide { id amount { en } } } facilities { name } } }`;
    interface Answer {
      stream: { matches: { totalCount: number; nodes: { blindSide: object | null; supply: object | null }[] } };
    }
    const answer = await ask<Answer>(member, query, { id: demand, network: given.networkId });
    expect(answer.stream.matches).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          supply: null,
          donor: null,
          distanceKm: null,
          demandCoverage: null,
          blindSide: {
            direction: 'SUPPLY',
            resourceKind: 'MATERIAL',
            resource: { key: 'fgd-gypsum' },
            amount: { en: '3,000–10,000 t/year', da: '3.000–10.000 t/år' },
            distance: { en: expect.stringMatching(/about \d+.* km$/) as unknown as string },
          },
        },
      ],
    });
    const said = JSON.stringify(answer);
    for (const secret of [id, works!.id, works!.organisationId, works!.name, '4873.25', '4,873', '4.873', 'tårn 2']) {
      expect(said).not.toContain(secret);
    }
    for (const asker of [analyst, administrator, outsider, VISITOR]) {
      const other = await ask<Answer>(asker, query, { id: demand, network: given.networkId });
      expect(other.stream.matches.totalCount).toBe(0);
    }
    // The secretariat, and the company itself, see it whole.
    const { stream } = await ask<Answer>(secretary, query, { id: demand, network: given.networkId });
    expect(stream.matches.nodes).toMatchObject([{ supply: { id }, blindSide: null }]);
  });

  test('has another name for each company, and the same for colleagues', async () => {
    const farmer = await given.memberOf(farm!);
    const colleague = await given.memberOf(boards!);
    await given.stream(boards!, { direction: 'demand' });
    await register({ level: 'BLIND' });
    const nameFor = async (asker: GivenPerson | undefined) =>
      (
        await ask<{ symbiosisNetwork: { suggestions: { blindSide: { id: string } }[] } }>(
          asker,
          'query ($id: ID!) { symbiosisNetwork(networkId: $id) { suggestions { blindSide { id } } } }',
          { id: given.networkId },
        )
      ).symbiosisNetwork.suggestions[0]?.blindSide.id;
    expect(await nameFor(member)).toMatch(/^[0-9a-f-]{36}$/);
    expect(await nameFor(colleague)).toBe(await nameFor(member));
    expect(await nameFor(farmer)).not.toBe(await nameFor(member));
  });

  test('never shows what it costs beyond company and secretariat, unless released', async () => {
    const { id } = await register({ level: 'PUBLIC', presentCost: { value: 120, unit: 'DKK/t' } });
    const cost = async (asker: Asker | undefined) =>
      (
        await ask<{ stream: { presentCost: { value: number; released: boolean } | null } }>(
          asker,
          'query ($id: ID!) { stream(id: $id) { presentCost { value unit released } } }',
          { id },
        )
      ).stream.presentCost;
    for (const asker of [owner, secretary])
      expect(await cost(asker)).toEqual({ value: 120, unit: 'DKK/t', released: false });
    for (const asker of [member, analyst, administrator, outsider, VISITOR]) expect(await cost(asker)).toBeNull();
    const stream = {
      direction: 'SUPPLY',
      facility: { id: works!.id },
      resource: { id: await given.resourceId('fgd-gypsum') },
      releasePresentCost: true,
    };
    await ask(owner, 'mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { id } } }', {
      input: { id, version: 1, stream },
    });
    for (const asker of [member, VISITOR]) expect(await cost(asker)).toMatchObject({ value: 120, released: true });
  });

  test('may be a place to within 11 km, for others; the exact one comes back', async () => {
    await register({ level: 'PUBLIC' });
    const query = `query ($id: ID!) { facility(id: $id) { place positionIsCoarse position { latitude longitude } } }`;
    const coarsen = (coarse: boolean) =>
      ask(
        owner,
        'mutation ($input: CoarsenFacilityPositionInput!) { coarsenFacilityPosition(input: $input) { facility { id } } }',
        {
          input: { id: works!.id, coarse },
        },
      );
    const exact = await ask<{ facility: object }>(owner, query, { id: works!.id });
    await coarsen(true);
    const position = { latitude: 55.95, longitude: expect.any(Number) as unknown as number };
    for (const asker of [member, VISITOR]) {
      expect(await ask(asker, query, { id: works!.id })).toEqual({
        facility: { place: null, positionIsCoarse: true, position },
      });
    }
    for (const asker of [owner, secretary]) {
      expect(await ask(asker, query, { id: works!.id })).toEqual({
        facility: { ...exact.facility, positionIsCoarse: true },
      });
    }
    await coarsen(false);
    expect(await ask(VISITOR, query, { id: works!.id })).toEqual(exact);
  });

  test('keeps a facility as widely known as what is shown at it', async () => {
    await register({ level: 'NETWORK' });
    const mutation =
      'mutation ($input: SetFacilityLevelInput!) { setFacilityLevel(input: $input) { facility { level } } }';
    expect(await refusal(owner, mutation, { input: { id: works!.id, level: 'SECRETARIAT' } })).toEqual([
      'FACILITY_SHOWS_MORE',
    ]);
    expect(await ask(owner, mutation, { input: { id: works!.id, level: 'PUBLIC' } })).toEqual({
      setFacilityLevel: { facility: { level: 'PUBLIC' } },
    });
  });

  test('is looked at as others would see it, by its own people alone', async () => {
    const { id } = await register({ level: 'BLIND', presentCost: { value: -5, unit: 'EUR/t' } });
    const query = `query ($id: ID!, $audience: Audience!) { streamShownAs(id: $id, audience: $audience) {
      sight stream { description } facility { name } organisation { id } presentCost { value } blind { amount { en } resourceKind } } }`;
    const shown = async (audience: string, asker = owner) =>
      (await ask<{ streamShownAs: object | null }>(asker, query, { id, audience })).streamShownAs;
    expect(await shown('STRANGER')).toMatchObject({ sight: 'NOTHING', stream: null, facility: null, blind: null });
    expect(await shown('MEMBER')).toMatchObject({
      sight: 'BLIND',
      stream: null,
      facility: null,
      organisation: null,
      presentCost: null,
      blind: { amount: { en: '3,000–10,000 t/year' }, resourceKind: 'MATERIAL' },
    });
    expect(await shown('SECRETARIAT')).toMatchObject({ sight: 'WHOLE', presentCost: { value: -5 } });
    expect(await shown('INTRODUCED')).toMatchObject({
      sight: 'WHOLE',
      facility: { name: works!.name },
      presentCost: null,
    });
    expect(await shown('COMPANY', member)).toBeNull();
    expect(await shown('COMPANY', secretary)).toBeNull();
    expect(await refusal(VISITOR, query, { id, audience: 'COMPANY' })).toEqual(['SIGN_IN_REQUIRED']);
  });

  test('is released for a synergy by each party for its own side; it is known where both have', async () => {
    const synergy = await given.synergy(works!, boards!, { level: 'secretariat' });
    const seen = async (asker: Asker | undefined) =>
      (
        await ask<{ synergy: object | null }>(
          asker,
          'query ($id: ID!) { synergy(id: $id) { donor { name } receiver { name } } }',
          { id: synergy },
        )
      ).synergy !== null;
    const release = (asker: Asker | undefined, level: string) =>
      ask(
        asker,
        'mutation ($input: ReleaseSynergyInput!) { releaseSynergy(input: $input) { synergy { donorLevel receiverLevel } } }',
        {
          input: { id: synergy, level },
        },
      );
    const farmer = await given.memberOf(farm!);
    for (const party of [owner, member, secretary]) expect(await seen(party)).toBe(true);
    for (const other of [farmer, VISITOR]) expect(await seen(other)).toBe(false);
    expect(await release(owner, 'PUBLIC')).toEqual({
      releaseSynergy: { synergy: { donorLevel: 'PUBLIC', receiverLevel: 'SECRETARIAT' } },
    });
    for (const other of [farmer, VISITOR]) expect(await seen(other)).toBe(false);
    await release(member, 'NETWORK');
    expect([await seen(farmer), await seen(VISITOR)]).toEqual([true, false]);
    await release(member, 'PUBLIC');
    expect(await seen(VISITOR)).toBe(true);
    const mutation = 'mutation ($input: ReleaseSynergyInput!) { releaseSynergy(input: $input) { synergy { id } } }';
    for (const stranger of [farmer, secretary]) {
      expect(await refusal(stranger, mutation, { input: { id: synergy, level: 'PUBLIC' } })).toEqual([
        'SYNERGY_NOT_FOUND',
      ]);
    }
  });

  describe('is written', () => {
    const change = 'mutation ($input: ChangeStreamInput!) { changeStream(input: $input) { stream { id } } }';
    const withdraw = 'mutation ($input: WithdrawStreamInput!) { withdrawStream(input: $input) { streamId } }';

    test('by its own people alone: to all others it is not there, also where they see it', async () => {
      const { id } = await register({ level: 'PUBLIC' });
      const stream = {
        direction: 'SUPPLY',
        facility: { id: boards!.id },
        resource: { id: await given.resourceId('fgd-gypsum') },
      };
      for (const stranger of [member, secretary, analyst, administrator, outsider]) {
        for (const target of [id, randomUUID()]) {
          expect(await refusal(stranger, change, { input: { id: target, version: 1, stream } })).toEqual([
            'STREAM_NOT_FOUND',
          ]);
          expect(await refusal(stranger, withdraw, { input: { id: target, version: 1 } })).toEqual([
            'STREAM_NOT_FOUND',
          ]);
        }
      }
      expect(await refusal(VISITOR, withdraw, { input: { id, version: 1 } })).toEqual(['SIGN_IN_REQUIRED']);
    });

    test('at its own facilities, in a network that it takes part in', async () => {
      const mutation = 'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }';
      const input = async (facilityId: string) => ({
        networkId: given.networkId,
        idempotencyKey: randomUUID(),
        stream: {
          direction: 'SUPPLY',
          facility: { id: facilityId },
          resource: { id: await given.resourceId('fgd-gypsum') },
        },
      });
      for (const facility of [works!.id, randomUUID()]) {
        expect(await refusal(member, mutation, { input: await input(facility) })).toEqual(['FACILITY_UNKNOWN']);
      }
      for (const stranger of [outsider, analyst, administrator]) {
        expect(await refusal(stranger, mutation, { input: await input(works!.id) })).toEqual([
          'NETWORK_MEMBERSHIP_REQUIRED',
        ]);
      }
      expect(await refusal(VISITOR, mutation, { input: await input(works!.id) })).toEqual(['SIGN_IN_REQUIRED']);
    });

    test('for a company by the secretariat, that does not decide who else sees it', async () => {
      expect(await register({}, secretary)).toMatchObject({ level: 'SECRETARIAT' });
      const mutation = 'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }';
      const stream = {
        direction: 'SUPPLY',
        facility: { id: works!.id },
        resource: { id: await given.resourceId('fgd-gypsum') },
        level: 'NETWORK',
      };
      const input = { networkId: given.networkId, idempotencyKey: randomUUID(), stream };
      expect(await refusal(secretary, mutation, { input })).toEqual(['LEVEL_NOT_YOURS']);
    });
  });

  test('does not tell of a resource of its own by name, search or count', async () => {
    const name = `Særslam ${randomUUID()}`;
    const { id } = await register({ level: 'BLIND', resource: { new: { name, kind: 'MATERIAL' } } });
    const query = `query ($name: String!) { resources(text: $name) { totalCount nodes { name { da } } } }`;
    const found = async (asker: Asker | undefined) =>
      (await ask<{ resources: { nodes: { name: { da: string } }[] } }>(asker, query, { name })).resources.nodes.filter(
        (resource) => resource.name.da === name,
      ).length;
    expect([await found(owner), await found(secretary)]).toEqual([1, 1]);
    for (const asker of [member, analyst, administrator, outsider, VISITOR]) expect(await found(asker)).toBe(0);
    // Another company that adds the same makes one of its own, and learns nothing.
    const own = await ask<{ registerStream: { stream: { resource: { id: string } } } }>(
      member,
      'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { resource { id } } } }',
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          stream: { direction: 'SUPPLY', facility: { id: boards!.id }, resource: { new: { name, kind: 'MATERIAL' } } },
        },
      },
    );
    const hidden = await ask<{ stream: { resource: { id: string } } }>(
      owner,
      'query ($id: ID!) { stream(id: $id) { resource { id } } }',
      { id },
    );
    expect(own.registerStream.stream.resource.id).not.toBe(hidden.stream.resource.id);
  });
});
