import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isNonNullType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { mutationFields } from '../support/every-question.ts';
import { countRows, GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

/** What makes nothing new without a key, and why a second time does no harm. A new mutation stands here, or takes a key. */
const WITHOUT_A_KEY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['acceptInvitation', 'confirmEmail', 'confirmSignUp', 'resetPassword'].map((name) => [
      name,
      'the mailed link works once: it is the key',
    ]),
  ),
  ...Object.fromEntries(
    ['confirmAuthenticatorApp', 'confirmSecondFactor', 'registerPasskey', 'signInWithPasskey'].map((name) => [
      name,
      'answers a step that was begun and is taken once',
    ]),
  ),
  ...Object.fromEntries(
    ['changeEmail', 'requestPasswordReset', 'signUp'].map((name) => [
      name,
      'mails a link and stores nothing of it; who asks may be nobody yet, to whom a key could belong',
    ]),
  ),
  ...Object.fromEntries(
    ['startAuthenticatorApp', 'startPasskeyRegistration', 'startPasskeySignIn'].map((name) => [
      name,
      'begins a step that is over by itself after minutes',
    ]),
  ),
  ...Object.fromEntries(
    ['signIn', 'signInToDemonstration', 'signOut'].map((name) => [
      name,
      'a session of this browser in place of the last',
    ]),
  ),
  createRecoveryCodes: 'the codes before are void',
  strikeStarter: 'a starter is struck or it is not: struck twice is struck',
  takeBackStarter: 'a starter is struck or it is not',
  ...Object.fromEntries(
    [
      'answerIntroduction',
      'cancelImport',
      'cancelMatching',
      'removeResilienceScenario',
      'fixImportCells',
      'mapImport',
      'readImportAgain',
      'skipImportRows',
      'strikeStarter',
      'takeBackStarter',
      'approveParticipation',
      'changeMyDetails',
      'changePassword',
      'changeRole',
      'coarsenFacilityPosition',
      'disablePerson',
      'enablePerson',
      'endOtherSessions',
      'endParticipation',
      'endSession',
      'eraseMe',
      'erasePerson',
      'refuseParticipation',
      'releaseSynergy',
      'removeAttachment',
      'removeAuthenticatorApp',
      'removeMembership',
      'removePasskey',
      'renamePasskey',
      'revokeApiToken',
      'revokeInvitation',
      'setFacilityLevel',
      'withdrawIntroduction',
    ].map((name) => [name, 'sets or ends something that is there: twice is as once']),
  ),
};

/** Changes that name a version are refused the second time without a key, which may be given. */
const MAY_HAVE_A_KEY = [
  'confirmStreams',
  'setStreamLevels',
  'changeStream',
  'restoreStream',
  'setStreamLevel',
  'setStreamHourlyProfile',
  'withdrawStream',
  'changeKnowledgeEntry',
  'withdrawKnowledgeEntry',
];

type Place = GraphQLArgument | GraphQLInputField;

function keyOf(args: readonly Place[]): Place | null {
  const places = args.flatMap((argument): Place[] => {
    const named = getNamedType(argument.type);
    return [argument, ...(isInputObjectType(named) ? Object.values(named.getFields()) : [])];
  });
  return places.find(({ name }) => name === 'idempotencyKey') ?? null;
}

describe('the same request sent twice', () => {
  let server: TestServer;
  let given: GivenRegistry;
  let works: GivenFacility;
  let [owner, colleague]: GivenPerson[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    given = await GivenRegistry.in(server.dataSource);
    works = await given.facility();
    [owner, colleague] = [await given.memberOf(works), await given.memberOf(works)];
  });

  afterAll(() => server.close());

  test('makes one thing: every mutation takes a key, or says why it needs none', () => {
    const kinds = mutationFields().map(({ name, args }) => {
      const key = keyOf(args);
      return [name, key === null ? 'none' : isNonNullType(key.type) ? 'must' : 'may'] as const;
    });
    const named = (kind: string) => kinds.flatMap(([name, held]) => (held === kind ? [name] : [])).sort();
    expect(named('none')).toEqual(Object.keys(WITHOUT_A_KEY).sort());
    expect(named('may')).toEqual([...MAY_HAVE_A_KEY].sort());
    expect(named('must')).toEqual(
      expect.arrayContaining(['registerStream', 'createApiToken', 'invite', 'joinNetwork', 'releaseAggregates']),
    );
  });

  const send = async (person: GivenPerson | undefined, name: string, input: object, what: string) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await server.ask<Record<string, unknown> | null>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} } }`,
      { input },
      { headers: person?.headers ?? {} },
    );
    const codes = answer.errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code));
    return { answer: answer.data?.[name], codes };
  };

  test.each([
    ['changeStream', (stream: object) => ({ stream }), 'stream { id version description }'],
    ['setStreamLevel', () => ({ level: 'NETWORK' }), 'stream { id version level }'],
    ['withdrawStream', () => ({}), 'streamId'],
  ])('changes once, and is answered twice: %s', async (name, over, what) => {
    const id = await given.stream(works, { level: 'secretariat' });
    const stream = (description: string) => ({
      direction: 'SUPPLY',
      facility: { id: works.id },
      resource: { id: resource },
      description,
    });
    const resource = await given.resourceId('fgd-gypsum');
    const input = { id, version: 1, idempotencyKey: randomUUID(), ...over(stream('first')) };
    const answers = await Promise.all([send(owner, name, input, what), send(owner, name, input, what)]);
    answers.push(await send(owner, name, input, what));
    for (const { answer, codes } of answers)
      expect({ answer, codes }).toEqual({ answer: answers[0].answer, codes: undefined });
    const [{ version }] = await server.dataSource.query<[{ version: number }]>(
      'SELECT version FROM stream WHERE id = $1',
      [id],
    );
    expect(version).toBe(2);
    // Another request under the key, and the key of somebody else.
    expect((await send(owner, name, { ...input, version: 2 }, what)).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect((await send(colleague, name, input, what)).codes).toEqual([
      name === 'withdrawStream' ? 'STREAM_NOT_FOUND' : 'STREAM_CHANGED',
    ]);
  });

  test('asks a network once to take a company in', async () => {
    const elsewhere = await GivenRegistry.in(server.dataSource);
    const administrator = await aSignedInPerson(server.dataSource, { administratorOf: [works.organisationId] });
    const input = {
      networkId: elsewhere.networkId,
      organisationId: works.organisationId,
      idempotencyKey: randomUUID(),
    };
    for (let round = 0; round < 2; round += 1) {
      expect(await send(administrator, 'joinNetwork', input, 'state')).toMatchObject({ answer: { state: 'ASKED' } });
    }
    const other = { ...input, networkId: given.networkId };
    expect((await send(administrator, 'joinNetwork', other, 'state')).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  test('releases the sums of a year once', async () => {
    const secretary = await given.secretary();
    const release = (year: number, key: string) =>
      server.ask(
        'mutation ($network: ID!, $year: Int!, $key: ID!) { releaseAggregates(networkId: $network, year: $year, idempotencyKey: $key) { year } }',
        { network: given.networkId, year, key },
        { headers: secretary.headers },
      );
    const key = randomUUID();
    const releases = async () => {
      const [row] = await server.dataSource.query<[{ count: number }]>(
        `SELECT count(*)::integer FROM audit_trail WHERE person_id = $1 AND action = 'releasedAggregates'`,
        [secretary.id],
      );
      return row.count;
    };
    for (let round = 0; round < 2; round += 1) expect((await release(2020, key)).errors).toBeUndefined();
    expect(await releases()).toBe(1);
    expect((await release(2021, key)).errors?.[0]?.extensions.problems?.[0]?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('that failed may be sent again with the key: nothing was stored, nor the key', async () => {
    const resource = await given.resourceId('fgd-gypsum');
    const input = (value: number) => ({
      networkId: given.networkId,
      idempotencyKey: key,
      stream: {
        direction: 'SUPPLY',
        facility: { id: works.id },
        resource: { id: resource },
        amount: { value, unit: 't/y' },
      },
    });
    const key = randomUUID();
    const before = await countRows(server.dataSource);
    expect((await send(owner, 'registerStream', input(-1), 'stream { id }')).codes).toEqual(['AMOUNT_NEGATIVE']);
    expect(await countRows(server.dataSource)).toEqual(before);
    expect((await send(owner, 'registerStream', input(1), 'stream { id }')).codes).toBeUndefined();
  });
});
