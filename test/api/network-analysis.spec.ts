import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const INDICATORS = `query ($selection: NetworkSelectionInput!, $names: [String!]) {
  networkIndicators(selection: $selection, names: $names) { selection
    indicators { id level label { da } source values { subjectId facility { name } kind value unit unitLabel { da } counted outOf } } } }`;
const RESILIENCE = `query ($selection: NetworkSelectionInput!, $takenOut: [TakenOutInput!]) {
  resilience(selection: $selection, takenOut: $takenOut) {
    outcome { thresholds { replaceableInput } facilities { facility { name } level round direction resource { name { en } } }
      balances { before exchanged elsewhere reduced unit } links { linkId left } rounds }
    critical { ranked { what id operationLost } tried outOf }
    removalCurves { order robustness points { removed largestPart linksLeft } } } }`;

interface Indicators {
  readonly networkIndicators: {
    readonly selection: string;
    readonly indicators: readonly {
      readonly id: string;
      readonly values: readonly {
        readonly subjectId: string | null;
        readonly facility: { readonly name: string } | null;
        readonly kind: string | null;
        readonly value: number | null;
        readonly unit: string | null;
        readonly unitLabel: { readonly da: string } | null;
        readonly counted: number;
        readonly outOf: number;
      }[];
    }[];
  };
}

interface Resilience {
  readonly resilience: {
    readonly outcome: {
      readonly facilities: readonly {
        readonly facility: { readonly name: string };
        readonly level: number;
        readonly round: number;
      }[];
    } | null;
    readonly critical: { readonly ranked: readonly { readonly what: string; readonly id: string }[] };
    readonly removalCurves: readonly { readonly order: string; readonly robustness: number }[];
  };
}

describe('figures of a selected network', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards, hidden]: GivenFacility[] = [];
  let selection: { readonly networkId: string };

  async function ask<Data>(query: string, variables: object, headers: Readonly<Record<string, string>> = {}) {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers });
    expect(errors).toBeUndefined();
    return data;
  }

  const figuresOf = async (names: readonly string[], over: object = {}, headers = {}) => {
    const { networkIndicators } = await ask<Indicators>(
      INDICATORS,
      { selection: { ...selection, ...over }, names },
      headers,
    );
    return Object.fromEntries(networkIndicators.indicators.map(({ id, values }) => [id, values]));
  };

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ name: 'Works' });
    boards = await given.facility({ name: 'Boards', kmNorth: 5 });
    hidden = await given.facility({ name: 'Hidden', level: 'secretariat' });
    await given.synergy(works, boards, { startYear: 2000, tonnes: 40 });
    await given.synergy(works, hidden, { startYear: 2000, tonnes: 60, level: 'secretariat' });
    selection = { networkId: given.networkId };
  });

  afterAll(() => server.close());

  test('are of what a visitor sees, and of all for the secretariat', async () => {
    const names = ['facilities', 'links', 'exchanged'];
    const [visitor, secretary] = [
      await figuresOf(names),
      await figuresOf(names, {}, (await given.secretary()).headers),
    ];
    expect(names.map((name) => visitor[name]?.[0]?.value)).toEqual([2, 1, 40]);
    expect(names.map((name) => secretary[name]?.[0]?.value)).toEqual([3, 2, 100]);
    expect(visitor.exchanged?.[0]).toMatchObject({ unit: 't/y', unitLabel: { da: 't/år' }, counted: 1, outOf: 1 });
  });

  test('name the facility that they are of', async () => {
    const { outDegree = [] } = await figuresOf(['outDegree']);
    expect(outDegree.filter(({ kind }) => kind === null).map(({ facility, value }) => [facility?.name, value])).toEqual(
      expect.arrayContaining([
        ['Works', 1],
        ['Boards', 0],
      ]),
    );
  });

  test('follow the selection, which comes back as the query of an address', async () => {
    expect((await figuresOf(['links'], { toYear: 1999 })).links?.[0]?.value).toBe(0);
    const { networkIndicators } = await ask<Indicators>(INDICATORS, {
      selection: { ...selection, fromYear: 2000, kinds: ['WATER', 'MATERIAL'] },
      names: [],
    });
    expect(networkIndicators).toEqual({
      selection: `network=${given.networkId}&from=2000&kinds=material,water`,
      indicators: [],
    });
  });

  test('all are answered at once', async () => {
    const { networkIndicators } = await ask<Indicators>(INDICATORS, { selection, names: null });
    expect(networkIndicators.indicators.length).toBeGreaterThan(25);
  });

  test('are refused for years the wrong way round and for a network that is not there', async () => {
    const codes = async (over: object) => {
      const { errors } = await server.ask(INDICATORS, { selection: { ...selection, ...over }, names: [] });
      return errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code));
    };
    expect(await codes({ fromYear: 2020, toYear: 2000 })).toEqual(['YEARS_REVERSED']);
    expect(await codes({ networkId: randomUUID() })).toEqual(['NETWORK_NOT_FOUND']);
  });

  test('what follows when a facility is taken out is told with what was assumed', async () => {
    const { resilience } = await ask<Resilience>(RESILIENCE, {
      selection,
      takenOut: [{ what: 'FACILITY', id: works!.id }],
    });
    expect(resilience.outcome).toMatchObject({
      thresholds: { replaceableInput: 0.5 },
      facilities: [
        { facility: { name: 'Works' }, level: 0, round: 0, direction: null },
        { facility: { name: 'Boards' }, level: 0.5, round: 1, direction: 'DEMAND' },
      ],
      balances: [
        { before: 40, exchanged: 0, elsewhere: 20, reduced: 20, unit: 't/y' },
        { before: 40, exchanged: 0, elsewhere: 0, reduced: 40, unit: 't/y' },
      ].sort((one, other) => (boards!.id < works!.id ? 1 : -1) * (other.elsewhere - one.elsewhere)),
    });
    expect(resilience.critical.ranked.map(({ what }) => what).sort()).toEqual([
      'FACILITY',
      'FACILITY',
      'LINK',
      'RESOURCE',
    ]);
    expect(resilience.removalCurves.map(({ order }) => order)).toEqual(['RANDOM', 'DEGREE', 'BETWEENNESS']);
  });

  test('a hidden facility cannot be taken out, as if it were not there', async () => {
    const answer = async (id: string) => {
      const { errors } = await server.ask(RESILIENCE, { selection, takenOut: [{ what: 'FACILITY', id }] });
      return errors?.map(({ message, extensions }) => [message, extensions.problems]);
    };
    const unknown = await answer(randomUUID());
    expect(JSON.stringify(unknown)).toContain('TAKEN_OUT_UNKNOWN');
    expect(await answer(hidden!.id)).toEqual(unknown);
  });
});

const KEEP = `mutation ($input: KeepScenarioInput!) { keepResilienceScenario(input: $input) { id isOwn } }`;
const KEPT = `query ($id: ID!) { resilienceScenarios(networkId: $id) { name isOwn isShared takenOut { what id share }
  thresholds { replaceableInput placeableOutput } outcome { facilities { facility { name } level } } } }`;

describe('scenarios that are kept', () => {
  let server: TestServer;
  let given: GivenRegistry;

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
  });

  afterAll(() => server.close());

  interface Kept {
    readonly resilienceScenarios: readonly {
      readonly name: string;
      readonly isOwn: boolean;
      readonly takenOut: unknown[];
    }[];
  }

  test('are one’s own until they are shared, and tell a reader no more than she sees', async () => {
    const works = await given.facility();
    const boards = await given.facility();
    const hidden = await given.facility({ level: 'secretariat' });
    await given.synergy(works, boards, { startYear: 2000 });
    await given.synergy(works, hidden, { startYear: 2000, level: 'secretariat' });
    const secretary = await given.secretary();
    const member = await given.memberOf(boards);
    const keep = async (name: string, isShared: boolean, ids: readonly string[]) => {
      const input = {
        name,
        isShared,
        selection: { networkId: given.networkId },
        takenOut: ids.map((id) => ({ what: 'FACILITY', id })),
        idempotencyKey: randomUUID(),
      };
      const send = () => server.ask(KEEP, { input }, { headers: secretary.headers });
      for (const { errors } of [await send(), await send()]) expect(errors).toBeUndefined();
    };
    await keep('my own', false, [works.id]);
    await keep('of the hidden one', true, [hidden.id]);
    await keep('of both', true, [works.id, hidden.id]);
    const kept = async (headers: Readonly<Record<string, string>>) => {
      const { data, errors } = await server.ask<Kept>(KEPT, { id: given.networkId }, { headers });
      expect(errors).toBeUndefined();
      return data.resilienceScenarios.map(({ name, isOwn, takenOut }) => [name, isOwn, takenOut.length]);
    };
    expect(await kept(secretary.headers)).toEqual([
      ['my own', true, 1],
      ['of both', true, 2],
      ['of the hidden one', true, 1],
    ]);
    expect(await kept(member.headers)).toEqual([['of both', false, 1]]);
    expect(await kept({})).toEqual([]);
  });

  test('are kept by those who take part in the network, under a name', async () => {
    const works = await given.facility();
    await given.synergy(works, await given.facility(), { startYear: 2000 });
    const outsider = await (await GivenRegistry.in(server.dataSource)).secretary();
    const codes = async (headers: Readonly<Record<string, string>>, name: string) => {
      const takenOut = [{ what: 'FACILITY', id: works.id }];
      const input = { name, takenOut, selection: { networkId: given.networkId }, idempotencyKey: randomUUID() };
      const { errors } = await server.ask(KEEP, { input }, { headers });
      return errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code));
    };
    expect(await codes({}, 'x')).toEqual(['SIGN_IN_REQUIRED']);
    expect(await codes(outsider.headers, 'x')).toEqual(['NETWORK_PARTICIPANT_REQUIRED']);
    expect(await codes((await given.secretary()).headers, ' ')).toEqual(['TEXT_MISSING']);
  });

  test('are removed by whoever keeps them', async () => {
    const works = await given.facility();
    await given.synergy(works, await given.facility(), { startYear: 2000 });
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
    const { headers } = await given.secretary();
    const takenOut = [{ what: 'FACILITY', id: works.id }];
    const input = { name: 'x', takenOut, selection: { networkId: given.networkId }, idempotencyKey: randomUUID() };
    const { data } = await server.ask<{ keepResilienceScenario: { id: string } }>(KEEP, { input }, { headers });
    const remove = (by: Readonly<Record<string, string>>) =>
      server.ask<{ removeResilienceScenario: unknown[] }>(
        'mutation ($id: ID!) { removeResilienceScenario(input: { id: $id }) { name } }',
        { id: data.keepResilienceScenario.id },
        { headers: by },
      );
    expect((await remove((await given.secretary()).headers)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await remove(headers)).errors).toBeUndefined();
  });
});

test('the kinds of facility that are missing are told by the streams that a visitor sees', async () => {
  const server = await startTestServer();
  try {
    const given = await GivenRegistry.in(server.dataSource);
    const works = await given.facility();
    const shown = await given.stream(works, { tonnes: 5000 });
    await given.stream(works, { tonnes: 70_000, level: 'private' });
    interface Missing {
      readonly missingLinks: {
        readonly openSupplies: number;
        readonly kinds: readonly {
          readonly takes: readonly { readonly stream: { readonly id: string } }[];
          readonly amounts: readonly { readonly value: number }[];
        }[];
      };
    }
    const { data, errors } = await server.ask<Missing>(
      `query ($id: ID!) { missingLinks(networkId: $id) { openSupplies unsure
         kinds { name { da } activities closes takes { stream { id } strength why { da } } amounts { value unit } worth { from to } }
         trials { name { da } streams { id } } } }`,
      { id: given.networkId },
    );
    expect(errors).toBeUndefined();
    const { openSupplies, kinds } = data.missingLinks;
    expect(openSupplies).toBe(1);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds.flatMap(({ takes }) => takes.map(({ stream }) => stream.id)))).toEqual(new Set([shown]));
    expect(kinds[0]?.amounts.map(({ value }) => value)).toEqual([5000]);
  } finally {
    await server.close();
  }
});
