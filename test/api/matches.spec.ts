import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { countRows, GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Match {
  readonly id: string;
  readonly score: number;
  readonly tier: string;
  readonly supply: { readonly id: string } | null;
  readonly demand: { readonly id: string } | null;
  readonly donor: { readonly id: string } | null;
  readonly receiver: { readonly id: string; readonly name: string } | null;
  readonly distanceKm: number | null;
  readonly demandCoverage: number | null;
  readonly judgements: readonly {
    readonly criterionId: string;
    readonly verdict: string;
    readonly reason: { readonly en: string; readonly da: string };
  }[];
}

const MATCH = `id score tier supply { id } demand { id } donor { id } receiver { id name } distanceKm demandCoverage
  judgements { criterionId label { en da } verdict score weight reason { en da } }`;

describe('matches', () => {
  let server: TestServer;

  async function read<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, variables, { headers: person.headers });
    expect(errors).toBeUndefined();
    return data;
  }

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  let given: GivenRegistry;
  let [station, near, far]: GivenFacility[] = [];
  let supplyId: string;
  let nearDemand: string;
  let farDemand: string;
  let person: GivenPerson;

  async function changed(): Promise<void> {
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
  }

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    [station, near, far] = [
      await given.facility({ name: 'Station' }),
      await given.facility({ name: 'Near board works', kmNorth: 3 }),
      await given.facility({ name: 'Far board works', kmNorth: 150 }),
    ];
    supplyId = await given.stream(station, { direction: 'supply', tonnes: 20_000 });
    nearDemand = await given.stream(near, { direction: 'demand', tonnes: 40_000 });
    farDemand = await given.stream(far, { direction: 'demand', tonnes: 40_000 });
    person = await given.memberOf(station);
  });

  const matchesOf = async (id: string) =>
    (
      await read<{ stream: { matches: { totalCount: number; nodes: readonly Match[] } } }>(
        `query ($id: ID!) { stream(id: $id) { matches { totalCount nodes { ${MATCH} } } } }`,
        { id },
      )
    ).stream.matches;

  const draftMatches = async (draft: object, first?: number) =>
    (
      await read<{
        draftMatches: { matches: readonly Match[]; problems: readonly { code: string; path: string[] }[] };
      }>(
        `query ($draft: StreamDraftInput!, $first: Int) { draftMatches(draft: $draft, first: $first) { matches { ${MATCH} } problems { path code message { en da } } } }`,
        { draft: { networkId: given.networkId, direction: 'SUPPLY', ...draft }, first },
      )
    ).draftMatches;

  test('of a supply are the demands for it, the nearer first, each with its reasons in both languages', async () => {
    const { nodes, totalCount } = await matchesOf(supplyId);
    expect(totalCount).toBe(2);
    expect(nodes.map(({ demand }) => demand?.id)).toEqual([nearDemand, farDemand]);
    const [best] = nodes;
    expect(best).toMatchObject({
      tier: 'SAME_RESOURCE',
      supply: { id: supplyId },
      donor: { id: station?.id },
      receiver: { id: near?.id },
    });
    expect(best?.distanceKm).toBeCloseTo(3, 1);
    expect(best?.demandCoverage).toBeCloseTo(0.5, 6);
    expect(best?.judgements.length).toBeGreaterThan(2);
    for (const { reason } of best?.judgements ?? []) {
      expect(reason.en).toMatch(/\S/);
      expect(reason.da).toMatch(/\S/);
    }
  });

  test('of a demand are the supplies', async () => {
    expect((await matchesOf(nearDemand)).nodes.map(({ supply }) => supply?.id)).toEqual([supplyId]);
  });

  test('of a draft are those of the stream it will be', async () => {
    const { matches, problems } = await draftMatches({
      facilityId: station?.id,
      resourceId: await given.resourceId('fgd-gypsum'),
      amount: { value: 20_000, unit: 't/år' },
    });
    expect(problems).toEqual([]);
    const stored = (await matchesOf(supplyId)).nodes;
    expect(matches.map(({ demand, score }) => ({ demand, score }))).toEqual(
      stored.map(({ demand, score }) => ({ demand, score })),
    );
    expect(matches.every(({ supply }) => supply === null)).toBe(true);
  });

  test('of a draft are the same where its ids are written in capitals', async () => {
    const resourceId = await given.resourceId('fgd-gypsum');
    const draft = { facilityId: station?.id.toUpperCase(), resourceId: resourceId.toUpperCase() };
    const { matches, problems } = await draftMatches(draft);
    expect(problems).toEqual([]);
    expect(matches.map(({ demand }) => demand?.id)).toEqual([nearDemand, farDemand]);
  });

  test('of a draft come with the first word of it, at a place that is no facility yet', async () => {
    const { matches } = await draftMatches({ resourceName: 'gips', latitude: 55.68, longitude: 11.09 }, 1);
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({ donor: null, receiver: { id: near?.id } });
    expect((await draftMatches({})).matches).toEqual([]);
  });

  test('of a draft stand beside what of it could not be understood', async () => {
    const { matches, problems } = await draftMatches({
      resourceId: await given.resourceId('fgd-gypsum'),
      facilityId: randomUUID(),
      amount: { value: -1, unit: 'bushels' },
      properties: [{ name: 'moisture', minimum: 10, maximum: 5, unit: '%' }],
      wasteCode: '99',
    });
    expect(matches.map(({ demand }) => demand?.id)).toContain(nearDemand);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'FACILITY_UNKNOWN', path: ['draft', 'facilityId'] }),
        expect.objectContaining({ code: 'AMOUNT_NEGATIVE', path: ['draft', 'amount', 'value'] }),
        expect.objectContaining({ code: 'UNIT_UNKNOWN' }),
        expect.objectContaining({ code: 'QUALITY_REVERSED', path: ['draft', 'properties', '0', 'maximum'] }),
      ]),
    );
  });

  test('are found for what was registered a moment ago', async () => {
    const answer = await read<{ registerStream: { stream: { id: string; matches: { nodes: readonly Match[] } } } }>(
      `mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id matches { nodes { ${MATCH} } } } } }`,
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          stream: {
            direction: 'SUPPLY',
            facility: {
              new: {
                name: 'New station',
                organisationId: station?.organisationId,
                kind: 'POWER_PLANT',
                latitude: 55.7,
                longitude: 11.1,
              },
            },
            resource: { id: await given.resourceId('fgd-gypsum') },
            amount: { value: 20_000, unit: 't/y' },
          },
        },
      },
    );
    expect(answer.registerStream.stream.matches.nodes.map(({ demand }) => demand?.id)).toContain(nearDemand);
    expect((await matchesOf(nearDemand)).nodes.map(({ supply }) => supply?.id)).toContain(
      answer.registerStream.stream.id,
    );
  });

  test('between all streams are the suggestions, best first', async () => {
    const query = `query ($id: ID!, $first: Int) { symbiosisNetwork(networkId: $id) { suggestions(first: $first) { ${MATCH} } } }`;
    const { symbiosisNetwork } = await read<{ symbiosisNetwork: { suggestions: readonly Match[] } }>(query, {
      id: given.networkId,
    });
    const scores = symbiosisNetwork.suggestions.map(({ score }) => score);
    expect(symbiosisNetwork.suggestions.map(({ demand }) => demand?.id)).toEqual([nearDemand, farDemand]);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    const { errors } = await server.ask(query, { id: given.networkId, first: 101 });
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ code: 'PAGE_SIZE_OUT_OF_RANGE' }]);
  });

  describe('identified as a synergy', () => {
    const identify = (over: object = {}) =>
      server.ask<{ identifySynergy: { synergy: Record<string, unknown> } }>(
        `mutation ($input: IdentifySynergyInput!) { identifySynergy(input: $input) { synergy {
           id kind stage note reference startYear donor { id } receiver { id } resource { key } } } }`,
        {
          input: {
            networkId: given.networkId,
            idempotencyKey: randomUUID(),
            supplyStreamId: supplyId,
            demandStreamId: nearDemand,
            kind: 'BY_PRODUCT_EXCHANGE',
            ...over,
          },
        },
        { headers: person.headers },
      );

    test('stands with its first stage, and is suggested no more', async () => {
      const { data, errors } = await identify({ note: ' Mødes i maj ' });
      expect(errors).toBeUndefined();
      expect(data.identifySynergy.synergy).toMatchObject({
        kind: 'BY_PRODUCT_EXCHANGE',
        stage: 'IDENTIFIED',
        note: 'Mødes i maj',
        reference: null,
        donor: { id: station?.id },
        receiver: { id: near?.id },
        resource: { key: 'fgd-gypsum' },
      });
      expect((await matchesOf(supplyId)).nodes.map(({ demand }) => demand?.id)).toEqual([farDemand]);
    });

    test('is stored once under one key, and once for one pair', async () => {
      const before = await countRows(server.dataSource);
      const idempotencyKey = randomUUID();
      const answers = await Promise.all(Array.from({ length: 8 }, () => identify({ idempotencyKey })));
      expect(new Set(answers.map(({ data }) => data.identifySynergy.synergy.id)).size).toBe(1);
      const again = await Promise.all([identify(), identify()]);
      for (const { errors } of again) {
        expect(errors?.[0]?.extensions).toMatchObject({
          code: 'CONFLICT',
          problems: [{ code: 'SYNERGY_KNOWN', facts: { synergyId: answers[0]?.data.identifySynergy.synergy.id } }],
        });
      }
      expect(await countRows(server.dataSource)).toMatchObject({ synergy: (before.synergy ?? 0) + 1 });
    });

    test('is stored once where two people see it at the same time', async () => {
      const answers = await Promise.all([identify(), identify(), identify()]);
      expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    });

    test('is refused between two supplies, with itself, or across networks', async () => {
      const before = await countRows(server.dataSource);
      const own = await given.stream(station!, { direction: 'demand' });
      const elsewhere = await GivenRegistry.in(server.dataSource);
      const foreign = await elsewhere.stream(await elsewhere.facility(), { direction: 'demand' });
      await changed();
      const codes = async (over: object) =>
        (await identify(over)).errors?.[0]?.extensions.problems?.map(({ code }) => code);
      expect(await codes({ demandStreamId: supplyId })).toEqual(['STREAM_NOT_A_DEMAND', 'SYNERGY_WITH_ITSELF']);
      expect(await codes({ demandStreamId: own })).toEqual(['SYNERGY_WITH_ITSELF']);
      expect(await codes({ demandStreamId: foreign })).toEqual(['STREAM_OF_OTHER_NETWORK']);
      expect(await codes({ supplyStreamId: randomUUID(), note: 'x'.repeat(2001) })).toEqual([
        'STREAM_UNKNOWN',
        'TEXT_TOO_LONG',
      ]);
      expect(await countRows(server.dataSource)).toMatchObject({
        synergy: before.synergy,
        idempotency_key: before.idempotency_key,
      });
    });
  });
});
