import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Listed {
  readonly id: string;
  readonly worth: {
    readonly money: { readonly from: number; readonly to: number } | null;
    readonly lines: readonly { readonly id: string; readonly factors: readonly { readonly source: string }[] }[];
  } | null;
  readonly precedents: readonly { readonly use: { readonly en: string } }[];
  readonly nextSteps: readonly { readonly code: string }[];
  readonly demand: { readonly id: string } | null;
  readonly blindSide: { readonly id: string } | null;
  readonly judgements: readonly { readonly criterionId: string; readonly reason: { readonly en: string } }[];
}
interface List {
  readonly networkMatches: {
    readonly totalCount: number;
    readonly nodes: readonly Listed[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

const LISTED = `id worth { money { from to } lines { id factors { source recalled } note { en da } } }
  precedents { use { en } place { en } since source } treatments { treatment { key } } nextSteps { code text { en da } }
  demand { id } blindSide { id } judgements { criterionId reason { en } }`;
const LIST = `query ($networkId: ID!, $filter: MatchFilter, $orderBy: MatchOrder, $first: Int, $after: String) {
  networkMatches(networkId: $networkId, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { ${LISTED} } pageInfo { endCursor hasNextPage } } }`;

describe('the list of a network’s matches', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [station, near, far]: GivenFacility[] = [];
  let [supplyId, nearDemand, farDemand]: string[] = [];
  let member: GivenPerson;
  let secretary: GivenPerson;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    station = await given.facility({ name: 'Station' });
    near = await given.facility({ name: 'Near works', kmNorth: 3 });
    far = await given.facility({ name: 'Far works', kmNorth: 150 });
    supplyId = await given.stream(station, { tonnes: 20_000 });
    nearDemand = await given.stream(near, { direction: 'demand', tonnes: 10_000 });
    farDemand = await given.stream(far, { direction: 'demand', tonnes: 40_000 });
    member = await given.memberOf(station);
    secretary = await given.secretary();
  });

  async function ask<Data>(person: GivenPerson, query: string, variables: object): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers: person.headers });
    expect(errors).toBeUndefined();
    return data;
  }

  const list = async (person: GivenPerson, over: object = {}) =>
    (await ask<List>(person, LIST, { networkId: given.networkId, filter: { withLatent: false }, ...over }))
      .networkMatches;

  const demands = async (person: GivenPerson, over: object = {}) =>
    (await list(person, over)).nodes.map(({ demand }) => demand?.id);

  const dismiss = (person: GivenPerson, over: object = {}) =>
    server.ask<{ dismissMatches: { dismissals: { id: string }[] } }>(
      `mutation ($input: DismissMatchesInput!) { dismissMatches(input: $input) { dismissals { id reason words } lessons { text { en } from } } }`,
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          matches: [{ supplyId, demandId: nearDemand }],
          reason: 'TOO_FAR',
          words: 'They said no in 2019',
          ...over,
        },
      },
      { headers: person.headers },
    );

  test('gives each with its worth by sourced factors, and what to do next', async () => {
    const { nodes, totalCount } = await list(secretary);
    expect(totalCount).toBe(2);
    const [best] = nodes;
    expect(best?.demand?.id).toBe(nearDemand);
    expect(best?.worth?.lines.map(({ id }) => id)).toEqual([
      'AVOIDED_DISPOSAL',
      'REPLACED_RESOURCE',
      'TRANSPORT',
      'TREATMENT',
    ]);
    expect(best?.worth?.lines.flatMap(({ factors }) => factors).every(({ source }) => /\S/.test(source))).toBe(true);
    expect(best?.nextSteps.at(-1)?.code).toBe('INTRODUCE');
  });

  test('is filtered by distance and sorted by it, and goes on after a cursor', async () => {
    expect(await demands(secretary, { filter: { withLatent: false, farthestKm: 20 } })).toEqual([nearDemand]);
    const first = await list(secretary, { orderBy: 'DISTANCE', first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = await list(secretary, { orderBy: 'DISTANCE', first: 1, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...next.nodes].map(({ demand }) => demand?.id)).toEqual([nearDemand, farDemand]);
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect(await demands(secretary, { filter: { withLatent: false, newSince: '2999-01-01T00:00:00Z' } })).toEqual([]);
  });

  test('tells of a blind side neither worth nor more than an introduction', async () => {
    const hidden = await given.facility({ level: 'secretariat', kmNorth: 5 });
    await given.stream(hidden, { direction: 'demand', tonnes: 4873, level: 'blind' });
    await given.memberOf(hidden);
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
    const blind = (await list(member)).nodes.find(({ blindSide }) => blindSide !== null);
    expect(blind).toMatchObject({ worth: null, demand: null });
    expect(blind?.nextSteps.map(({ code }) => code)).toContain('INTRODUCE');
    expect(JSON.stringify(blind)).not.toMatch(/4[.,]?873/);
  });

  test('one pair is a match for whoever sees both, and whyNot tells what keeps another out', async () => {
    const query = `query ($supplyId: ID!, $demandId: ID!) { match(supplyId: $supplyId, demandId: $demandId) { id }
      whyNot(supplyId: $supplyId, demandId: $demandId) { obstacles { code text { en } } match { id } } }`;
    const answer = await ask<object>(member, query, { supplyId, demandId: nearDemand });
    expect(answer).toMatchObject({ match: { id: `${supplyId}>${nearDemand}` }, whyNot: { obstacles: [] } });
    expect(await ask<object>(member, query, { supplyId, demandId: randomUUID() })).toEqual({
      match: null,
      whyNot: null,
    });
  });

  test('leaves out for everybody what the secretariat put aside, which alone reads why; taken back it is there again', async () => {
    const { data, errors } = await dismiss(secretary);
    expect(errors).toBeUndefined();
    expect(data.dismissMatches.dismissals).toMatchObject([{ reason: 'TOO_FAR', words: 'They said no in 2019' }]);
    for (const person of [member, secretary]) expect(await demands(person)).toEqual([farDemand]);
    const told = await ask<object>(
      member,
      `query ($supplyId: ID!, $demandId: ID!) { match(supplyId: $supplyId, demandId: $demandId) { id }
        whyNot(supplyId: $supplyId, demandId: $demandId) { obstacles { code text { en da } } match { judgements { reason { en } } } } }`,
      { supplyId, demandId: nearDemand },
    );
    expect(told).toMatchObject({ match: null, whyNot: { obstacles: [{ code: 'RULE' }] } });
    expect(JSON.stringify(told)).not.toMatch(/2019|secretariat/i);
    for (const person of [member, await (await GivenRegistry.in(server.dataSource)).secretary()]) {
      const refused = await server.ask(
        `query ($id: ID!) { matchingRules(networkId: $id) { dismissals { words } } }`,
        { id: given.networkId },
        { headers: person.headers },
      );
      expect(refused.errors?.[0]?.extensions.problems).toMatchObject([{ code: 'MATCHING_SECRETARIAT_REQUIRED' }]);
      expect((await dismiss(person)).errors?.[0]?.extensions.problems).toMatchObject([
        { code: 'MATCHING_SECRETARIAT_REQUIRED' },
      ]);
    }
    await ask(
      secretary,
      `mutation ($input: TakeBackDismissalsInput!) { takeBackDismissals(input: $input) { dismissals { id } lessons { from } } }`,
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          ids: data.dismissMatches.dismissals.map(({ id }) => id),
        },
      },
    );
    expect(await demands(member)).toEqual([nearDemand, farDemand]);
  });

  test('follows a rule of its network, whose effect is told before; a changed rule is its next version', async () => {
    const rule = { resourceKey: 'fgd-gypsum', effect: 'EXCLUDE', words: 'Never again' };
    const { effectOfRules } = await ask<{ effectOfRules: object }>(
      secretary,
      `query ($networkId: ID!, $draft: RulesDraftInput!) { effectOfRules(networkId: $networkId, draft: $draft) {
        goneCount comeCount movedCount unchanged gone { id } moved { rankBefore match { id } } } }`,
      { networkId: given.networkId, draft: { rules: [rule] } },
    );
    expect(effectOfRules).toMatchObject({ goneCount: 2, comeCount: 0, unchanged: 0 });
    expect(await demands(member)).toHaveLength(2);
    const set = `mutation ($input: SetMatchingRuleInput!) { setMatchingRule(input: $input) { rules { id version words } } }`;
    const said = { networkId: given.networkId, idempotencyKey: randomUUID(), rule };
    interface Set {
      readonly setMatchingRule: { readonly rules: readonly { readonly id: string; readonly version: number }[] };
    }
    const { setMatchingRule } = await ask<Set>(secretary, set, { input: said });
    // Sent twice, made once.
    expect((await ask<Set>(secretary, set, { input: said })).setMatchingRule).toEqual(setMatchingRule);
    expect(await demands(member)).toEqual([]);
    const changed = await ask<Set>(secretary, set, {
      input: {
        ...said,
        idempotencyKey: randomUUID(),
        replaces: setMatchingRule.rules[0]?.id,
        rule: { ...rule, effect: 'DOWN_WEIGHT' },
      },
    });
    expect(changed.setMatchingRule.rules).toMatchObject([{ version: 2 }]);
    const { nodes } = await list(member);
    expect(nodes).toHaveLength(2);
    const ruled = nodes[0]?.judgements.find(({ criterionId }) => criterionId === 'rules');
    expect(ruled?.reason.en).toBe('The rules of this network speak against it.');
  });

  test('a rule is told as a sentence, its withdrawal’s effect before, and who did what in the history', async () => {
    const set = `mutation ($input: SetMatchingRuleInput!) { setMatchingRule(input: $input) { rules { id sentence { en da } by } } }`;
    const rule = { resourceKey: 'fgd-gypsum', receiverActivities: ['23.51'], effect: 'EXCLUDE', words: 'Never again' };
    const said = () => ({ networkId: given.networkId, idempotencyKey: randomUUID() });
    interface Set {
      readonly setMatchingRule: {
        readonly rules: readonly { readonly id: string; readonly sentence: { readonly en: string } }[];
      };
    }
    const { setMatchingRule } = await ask<Set>(secretary, set, {
      input: { ...said(), rule: { ...rule, receiverActivities: null } },
    });
    const [made] = setMatchingRule.rules;
    expect(made?.sentence.en).toBe('Never send FGD gypsum.');
    const effect = await ask<object>(
      secretary,
      `query ($networkId: ID!, $draft: RulesDraftInput!) { effectOfRules(networkId: $networkId, draft: $draft) { goneCount comeCount } }`,
      { networkId: given.networkId, draft: { removeRules: [made?.id] } },
    );
    expect(effect).toEqual({ effectOfRules: { goneCount: 0, comeCount: 2 } });
    const next = await ask<Set>(secretary, set, { input: { ...said(), replaces: made?.id, rule } });
    expect(next.setMatchingRule.rules[0]?.sentence.en).toBe('Never send FGD gypsum to 23.51 Manufacture of cement.');
    const remove = `mutation ($input: RemoveMatchingRuleInput!) { removeMatchingRule(input: $input) {
      rules { id } history { what by stands rule { version } dismissal { donor } } } }`;
    interface Removed {
      readonly removeMatchingRule: {
        readonly history: readonly { readonly what: string; readonly by: string | null; readonly stands: boolean }[];
      };
    }
    const { removeMatchingRule } = await ask<Removed>(secretary, remove, {
      input: { ...said(), id: next.setMatchingRule.rules[0]?.id },
    });
    expect(removeMatchingRule.history.map(({ what }) => what)).toEqual(['REMOVED_RULE', 'CHANGED_RULE', 'MADE_RULE']);
    expect(removeMatchingRule.history.every(({ by, stands }) => by !== null && !stands)).toBe(true);
  });

  test('a rule that names nothing, or what nobody knows, is refused with all that is wrong', async () => {
    const refusals = async (rule: object) => {
      const { errors } = await server.ask(
        `mutation ($input: SetMatchingRuleInput!) { setMatchingRule(input: $input) { rules { id } } }`,
        { input: { networkId: given.networkId, idempotencyKey: randomUUID(), rule } },
        { headers: secretary.headers },
      );
      return errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code) ?? []);
    };
    expect(await refusals({ effect: 'EXCLUDE', words: ' ' })).toEqual(['RULE_NAMES_NOTHING', 'TEXT_MISSING']);
    expect(
      await refusals({ resourceKey: 'sky-hooks', receiverActivities: ['99.99', 'C'], effect: 'EXCLUDE', words: 'x' }),
    ).toEqual(['RULE_RESOURCE_UNKNOWN', 'RULE_ACTIVITY_UNKNOWN', 'RULE_ACTIVITY_UNKNOWN']);
  });

  test('a dismissal is told with what it is of, by names', async () => {
    await dismiss(secretary);
    const { matchingRules } = await ask<{ matchingRules: object }>(
      secretary,
      `query ($id: ID!) { matchingRules(networkId: $id) { dismissals { resource { en } donor receiver by betweenStreams }
        history { what dismissal { donor } } } }`,
      { id: given.networkId },
    );
    expect(matchingRules).toMatchObject({
      dismissals: [{ resource: { en: 'FGD gypsum' }, donor: 'Station', receiver: 'Near works', betweenStreams: true }],
      history: [{ what: 'DISMISSED', dismissal: { donor: 'Station' } }],
    });
  });
});
