import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

interface Entry {
  readonly action: string;
  readonly audience: string;
  readonly personName: string | null;
  readonly organisationNames: readonly string[];
  readonly address: string | null;
  readonly subjectId: string;
  readonly details: readonly { readonly name: string; readonly value: string }[];
}

const TRAIL = `query ($stream: ID, $organisation: ID, $first: Int, $after: String) {
  auditTrail(streamId: $stream, organisationId: $organisation, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id at action audience personName organisationNames address subjectKind subjectId details { name value } } } }`;

describe('the trail of a company', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let [works, boards]: GivenFacility[] = [];
  let [owner, member, secretary]: GivenPerson[] = [];

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility({ level: 'secretariat', kmNorth: 20 });
    boards = await given.facility();
    [owner, member, secretary] = [await given.memberOf(works), await given.memberOf(boards), await given.secretary()];
  });

  async function ask<Data>(asker: GivenPerson | undefined, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers: asker?.headers ?? {} });
    expect(errors).toBeUndefined();
    return data;
  }

  const trail = async (asker: GivenPerson | undefined, filter: object = {}): Promise<readonly Entry[]> =>
    (await ask<{ auditTrail: { nodes: Entry[] } }>(asker, TRAIL, { first: 100, ...filter })).auditTrail.nodes;

  const read = (asker: GivenPerson | undefined, id: string) =>
    ask(asker, 'query ($id: ID!) { stream(id: $id) { id } }', { id });

  test('holds who changed what, as whom, from where, the latest first', async () => {
    const input = {
      networkId: given.networkId,
      idempotencyKey: randomUUID(),
      stream: {
        direction: 'SUPPLY',
        facility: { id: works!.id },
        resource: { id: await given.resourceId('fgd-gypsum') },
      },
    };
    const { registerStream } = await ask<{ registerStream: { stream: { id: string } } }>(
      owner,
      'mutation ($input: RegisterStreamInput!) { registerStream(input: $input) { stream { id } } }',
      { input },
    );
    const { id } = registerStream.stream;
    await ask(owner, 'mutation ($input: SetStreamLevelInput!) { setStreamLevel(input: $input) { stream { id } } }', {
      input: { id, version: 1, level: 'BLIND' },
    });
    await ask(owner, 'mutation ($input: WithdrawStreamInput!) { withdrawStream(input: $input) { streamId } }', {
      input: { id, version: 2 },
    });
    const entries = await trail(owner, { stream: id });
    expect(entries.map(({ action }) => action)).toEqual(['WITHDREW', 'CHANGED_LEVEL', 'REGISTERED']);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        audience: 'company',
        personName: owner?.name,
        address: '127.0.0.1',
        subjectId: id,
      });
      expect(entry.organisationNames).toHaveLength(1);
    }
    expect(entries[1]?.details).toEqual([
      { name: 'to', value: 'blind' },
      { name: 'from', value: 'secretariat' },
    ]);
  });

  test('holds who of the secretariat has seen a confidential stream, once a day, and not what the network sees anyway', async () => {
    const secret = await given.stream(works!, { level: 'secretariat' });
    const open = await given.stream(boards!, { level: 'network' });
    for (let time = 0; time < 3; time += 1) await read(secretary, secret);
    await ask(secretary, 'query ($id: ID!) { streams(networkId: $id) { nodes { id } } }', { id: given.networkId });
    await read(secretary, open);
    await read(owner, secret);
    await read(member, secret);
    const entries = await trail(owner, { stream: secret });
    expect(entries).toMatchObject([{ action: 'SEEN', audience: 'secretariat', personName: secretary?.name }]);
    expect(await trail(member)).toEqual([]);
  });

  test('holds what was seen in a list, below a facility and in a match too', async () => {
    const ways = [
      (id: string) =>
        ask(secretary, 'query ($id: ID!) { streams(facilityId: $id) { nodes { direction } } }', { id: works!.id }).then(
          () => id,
        ),
      (id: string) =>
        ask(secretary, 'query ($id: ID!) { facility(id: $id) { streams { nodes { direction } } } }', {
          id: works!.id,
        }).then(() => id),
      (id: string) =>
        ask(
          secretary,
          'query ($id: ID!) { symbiosisNetwork(networkId: $id) { suggestions { supply { direction } } } }',
          { id: given.networkId },
        ).then(() => id),
    ];
    for (const way of ways) {
      given = await GivenRegistry.in(server.dataSource);
      works = await given.facility({ level: 'secretariat' });
      owner = await given.memberOf(works);
      secretary = await given.secretary();
      await given.stream(await given.facility(), { direction: 'demand' });
      const id = await way(await given.stream(works, { level: 'secretariat' }));
      expect(await trail(owner, { stream: id })).toMatchObject([{ action: 'SEEN', personName: secretary.name }]);
    }
  });

  test('holds that a company was shown it blind, once a day, without saying which', async () => {
    const supply = await given.stream(works!, { level: 'blind' });
    const demand = await given.stream(boards!, { direction: 'demand' });
    const query = 'query ($id: ID!) { stream(id: $id) { matches { nodes { blindSide { id } } } } }';
    const colleague = await given.memberOf(boards!);
    for (const asker of [member, member, colleague]) await ask(asker, query, { id: demand });
    const entries = await trail(owner, { stream: supply });
    expect(entries).toMatchObject([
      { action: 'SEEN_BLIND', audience: 'member', personName: null, organisationNames: [], address: null },
    ]);
    const farm = await given.facility();
    await ask(await given.memberOf(farm), query, { id: demand });
    expect(await trail(owner, { stream: supply })).toHaveLength(2);
    // Nor does the database tell the owner.
    const rows = await server.dataSource.query<unknown[]>(
      `SELECT person_id, organisation_ids FROM audit_trail WHERE subject_id = $1`,
      [supply],
    );
    expect(rows).toEqual(Array(2).fill({ person_id: null, organisation_ids: [] }));
  });

  test('holds the steps of an introduction, and who has seen the stream because of it', async () => {
    const supply = await given.stream(works!, { level: 'blind' });
    const demand = await given.stream(boards!, { direction: 'demand', level: 'secretariat' });
    const { proposeIntroduction } = await ask<{ proposeIntroduction: { introduction: { id: string } } }>(
      secretary,
      'mutation ($input: ProposeIntroductionInput!) { proposeIntroduction(input: $input) { introduction { id } } }',
      {
        input: {
          networkId: given.networkId,
          idempotencyKey: randomUUID(),
          supplyStreamId: supply,
          demandStreamId: demand,
        },
      },
    );
    const { id } = proposeIntroduction.introduction;
    const answer =
      'mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { state } } }';
    for (const side of [owner, member]) await ask(side, answer, { input: { id, agree: true } });
    await read(member, supply);
    const entries = await trail(owner, { stream: supply });
    // Whoever agreed last agreed to a pair that is open: it stands in the trail of both.
    expect(entries.map(({ action, audience, personName }) => [action, audience, personName])).toEqual([
      ['SEEN', 'introduced', member?.name],
      ['AGREED_TO_INTRODUCTION', 'member', member?.name],
      ['AGREED_TO_INTRODUCTION', 'company', owner?.name],
      ['PROPOSED_INTRODUCTION', 'secretariat', secretary?.name],
    ]);
  });

  test('is read by its own people alone, and page by page', async () => {
    const id = await given.stream(works!, { level: 'secretariat' });
    await read(secretary, id);
    for (const stranger of [member, secretary]) {
      for (const filter of [{ stream: id }, { organisation: works!.organisationId }, {}]) {
        expect(await trail(stranger, filter)).toEqual([]);
      }
    }
    const { errors } = await server.ask(TRAIL, { stream: id });
    expect(errors?.[0]?.extensions.problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    for (let time = 0; time < 4; time += 1) await read(await given.secretary(), id);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { auditTrail } = await ask<{
        auditTrail: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          nodes: { id: string }[];
        };
      }>(owner, TRAIL, { organisation: works!.organisationId, first: 2, after });
      expect(auditTrail.totalCount).toBe(5);
      seen.push(...auditTrail.nodes.map((entry) => entry.id));
      after = auditTrail.pageInfo.hasNextPage ? auditTrail.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(5);
  });

  test('keeps an erased person as one and the same, without the name', async () => {
    const id = await given.stream(works!, { level: 'secretariat' });
    await read(secretary, id);
    await server.dataSource.query(
      `UPDATE person SET name = 'Erased', email = NULL, disabled_at = now(), erased_at = now() WHERE id = $1`,
      [secretary?.id],
    );
    expect(await trail(owner, { stream: id })).toMatchObject([{ action: 'SEEN', personName: null }]);
    const [row] = await server.dataSource.query<{ person: string }[]>(
      'SELECT person_id AS person FROM audit_trail WHERE subject_id = $1',
      [id],
    );
    expect(row).toEqual({ person: secretary?.id });
  });
});
