import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOfToken } from '../../src/identity/secret-token.ts';
import { anAccount, forgetAttempts, signIn, type GivenAccount } from '../support/accounts.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, takesPart, type GivenPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

/** What somebody with an account, or with a stolen API token, tries to learn or to do beyond what is theirs. */
let server: TestServer;
let given: GivenRegistry;

beforeAll(async () => {
  server = await startTestServer();
});

beforeEach(async () => {
  given = await GivenRegistry.in(server.dataSource);
  await forgetAttempts(server.dataSource);
});

afterAll(() => server.close());

const as = ({ headers }: { headers: Readonly<Record<string, string>> }) => new Visitor(server, { headers });

/** A script with a token of the person's; put in by SQL. */
async function script(person: GivenPerson, scopes: readonly string[], networkId: string | null = null) {
  const token = `sxt_${randomBytes(32).toString('base64url')}`;
  await server.dataSource.query(
    `INSERT INTO api_token (token_hash, person_id, name, scopes, network_id, expires_at)
     VALUES ($1, $2, 'Script', $3, $4, now() + interval '1 day')`,
    [digestOfToken(token), person.id, scopes, networkId],
  );
  return new Visitor(server, { headers: { authorization: `Bearer ${token}` } });
}

async function blindIds(visitor: Visitor): Promise<string[]> {
  const { data, codes } = await visitor.ask<{
    symbiosisNetwork: { suggestions: { blindSide: { id: string } | null }[] };
  }>('query ($id: ID!) { symbiosisNetwork(networkId: $id) { suggestions { blindSide { id } } } }', {
    id: given.networkId,
  });
  expect(codes).toEqual([]);
  return data.symbiosisNetwork.suggestions.flatMap(({ blindSide }) => blindSide?.id ?? []);
}

describe('a token that hides its person’s companies', () => {
  test('is never handed what was read for another company’s: its pseudonyms, and what is missing among them', async () => {
    const works = await given.facility({ level: 'secretariat' });
    const [boards, farm] = [await given.facility(), await given.facility()];
    await given.stream(works, { direction: 'supply', level: 'blind' });
    await given.stream(farm, { direction: 'demand' });
    const [supplier, taker, farmer] = [
      await given.memberOf(works),
      await given.memberOf(boards),
      await given.memberOf(farm),
    ];
    const first = await blindIds(await script(taker, ['readNetwork']));
    expect(first).toHaveLength(1);
    const second = await blindIds(await script(farmer, ['readNetwork']));
    expect(second).toHaveLength(1);
    expect(second).not.toEqual(first);
    expect(await blindIds(await script(supplier, ['readNetwork']))).toEqual([]);
  });
});

describe('a token that was not made for that', () => {
  let [supplier, taker, secretary]: GivenPerson[] = [];
  let [works, boards]: GivenFacility[] = [];
  let introductionId: string;

  const ANSWER = `mutation ($id: ID!) { answerIntroduction(input: { id: $id, agree: true }) { introduction { state } } }`;
  const WITHDRAW = `mutation ($id: ID!) { withdrawIntroduction(input: { id: $id }) { introduction { state } } }`;

  beforeEach(async () => {
    works = await given.facility({ level: 'secretariat' });
    boards = await given.facility({ level: 'secretariat' });
    [supplier, taker, secretary] = [await given.memberOf(works), await given.memberOf(boards), await given.secretary()];
    const supplyStreamId = await given.stream(works, { direction: 'supply', level: 'blind' });
    const demandStreamId = await given.stream(boards, { direction: 'demand', level: 'secretariat' });
    const { data, codes } = await as(secretary).ask<{ proposeIntroduction: { introduction: { id: string } } }>(
      `mutation ($input: ProposeIntroductionInput!) { proposeIntroduction(input: $input) { introduction { id } } }`,
      { input: { networkId: given.networkId, idempotencyKey: randomUUID(), supplyStreamId, demandStreamId } },
    );
    expect(codes).toEqual([]);
    introductionId = data.proposeIntroduction.introduction.id;
  });

  const state = async () => {
    const [row] = await server.dataSource.query<[{ state: string; agreed: number }]>(
      `SELECT state, (SELECT count(agreed_at)::integer FROM introduction_side WHERE introduction_id = i.id) AS agreed
       FROM introduction i WHERE id = $1`,
      [introductionId],
    );
    return row;
  };

  test('neither agrees to a reveal nor takes one back', async () => {
    const elsewhere = await GivenRegistry.in(server.dataSource);
    await takesPart(server.dataSource, works!.organisationId, elsewhere.networkId);
    const scripts = [
      await script(supplier!, ['write']),
      await script(supplier!, ['readNetwork', 'write']),
      await script(supplier!, ['readNetwork', 'readCompany', 'write'], elsewhere.networkId),
      await script(secretary!, ['write']),
    ];
    for (const one of scripts) {
      for (const step of [ANSWER, WITHDRAW]) {
        expect((await one.ask(step, { id: introductionId })).codes).toEqual(['INTRODUCTION_NOT_FOUND']);
      }
    }
    expect(await state()).toEqual({ state: 'asked', agreed: 0 });
    const whole = await script(supplier!, ['readNetwork', 'readCompany', 'write'], given.networkId);
    expect((await whole.ask(ANSWER, { id: introductionId })).codes).toEqual([]);
    expect((await as(taker!).ask(ANSWER, { id: introductionId })).codes).toEqual([]);
    expect(await state()).toEqual({ state: 'agreed', agreed: 2 });
  });

  test('proposes nothing in a network that it does not reach, by the name of one that it does', async () => {
    const elsewhere = await GivenRegistry.in(server.dataSource);
    await server.dataSource.query(
      `INSERT INTO membership (person_id, role, network_id) VALUES ($1, 'secretariat', $2)`,
      [secretary!.id, elsewhere.networkId],
    );
    const supplyStreamId = await given.stream(works!, { direction: 'supply', level: 'blind' });
    const demandStreamId = await given.stream(boards!, { direction: 'demand', level: 'secretariat' });
    const one = await script(secretary!, ['readNetwork', 'write'], elsewhere.networkId);
    for (const { networkId } of [given, elsewhere]) {
      const { codes } = await one.ask(
        `mutation ($input: ProposeIntroductionInput!) { proposeIntroduction(input: $input) { introduction { id } } }`,
        { input: { networkId, idempotencyKey: randomUUID(), supplyStreamId, demandStreamId } },
      );
      expect(codes).toEqual(['PARTNER_NOT_FOUND']);
    }
  });

  test('releases no synergy', async () => {
    const synergyId = await given.synergy(works!, boards!, { level: 'secretariat' });
    const release = `mutation ($id: ID!) { releaseSynergy(input: { id: $id, level: PUBLIC }) { synergy { id } } }`;
    for (const scopes of [['write'], ['readNetwork', 'write']]) {
      expect((await (await script(supplier!, scopes)).ask(release, { id: synergyId })).codes).toEqual([
        'SYNERGY_NOT_FOUND',
      ]);
    }
    const rows = await server.dataSource.query<object[]>('SELECT donor_level FROM synergy WHERE id = $1', [synergyId]);
    expect(rows).toEqual([{ donor_level: 'secretariat' }]);
  });

  test('reads and changes what is of its company in its one network alone', async () => {
    const elsewhere = await GivenRegistry.in(server.dataSource);
    const there = await elsewhere.facility({ organisationId: works!.organisationId, level: 'secretariat' });
    await takesPart(server.dataSource, works!.organisationId, elsewhere.networkId);
    const hidden = await elsewhere.stream(there, { level: 'private' });
    const one = await script(supplier!, ['readNetwork', 'readCompany', 'write'], given.networkId);
    const { data } = await one.ask(
      'query ($id: ID!) { stream(id: $id) { id } streams { nodes { facility { id } } } }',
      {
        id: hidden,
      },
    );
    expect(data.stream).toBeNull();
    expect(JSON.stringify(data)).toContain(works!.id);
    expect(JSON.stringify(data)).not.toContain(there.id);
    const set = `mutation ($id: ID!) { setFacilityLevel(input: { id: $id, level: PUBLIC }) { facility { id } } }`;
    expect((await one.ask(set, { id: there.id })).codes).toEqual(['FACILITY_NOT_FOUND']);
    expect((await one.ask(set, { id: works!.id })).codes).toEqual([]);
  });

  test('administers no network: it approves nobody, and brings nobody in', async () => {
    const organisationId = await given.organisation();
    await server.dataSource.query(
      `INSERT INTO network_participation (network_id, organisation_id, state) VALUES ($1, $2, 'asked')`,
      [given.networkId, organisationId],
    );
    const one = await script(secretary!, ['readNetwork', 'readCompany', 'export', 'write']);
    const approve = `mutation ($input: ParticipationInput!) { approveParticipation(input: $input) { __typename } }`;
    const input = { networkId: given.networkId, organisationId };
    expect((await one.ask(approve, { input })).codes).toEqual(['SIGN_IN_REQUIRED']);
    const name = `Brought in ${randomUUID()}`;
    const bring = `mutation ($input: InviteCompanyInput!) { inviteCompany(input: $input) { __typename } }`;
    const company = {
      networkId: given.networkId,
      idempotencyKey: randomUUID(),
      organisationName: name,
      email: 'x@example.org',
    };
    expect((await one.ask(bring, { input: company })).codes).toEqual(['SIGN_IN_REQUIRED']);
    expect(await server.dataSource.query('SELECT FROM organisation WHERE name = $1', [name])).toEqual([]);
  });
});

describe('a secretariat', () => {
  test('makes nobody administrator of a company without people that is in another network too', async () => {
    const elsewhere = await GivenRegistry.in(server.dataSource);
    const organisationId = await given.organisation();
    await takesPart(server.dataSource, organisationId, given.networkId);
    const secretary = await given.secretary();
    const invite = async () =>
      (
        await as(secretary).ask(`mutation ($input: InviteInput!) { invite(input: $input) { invitation { id } } }`, {
          input: {
            idempotencyKey: randomUUID(),
            email: `${randomUUID()}@example.org`,
            role: 'COMPANY_ADMINISTRATOR',
            organisationId,
          },
        })
      ).codes;
    expect(await invite()).toEqual([]);
    await takesPart(server.dataSource, organisationId, elsewhere.networkId);
    expect(await invite()).toEqual(['NOT_ALLOWED']);
  });
});

describe('an invitation', () => {
  const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { invitation { id } } }`;
  const OFFER = `query ($token: String!) { invitation(token: $token) { role } }`;

  /** By this person, for the company's administration; with a token that the test knows. */
  async function invited(inviter: GivenPerson, organisationId: string): Promise<string> {
    const input = {
      idempotencyKey: randomUUID(),
      email: `${randomUUID()}@example.org`,
      role: 'COMPANY_ADMINISTRATOR',
      organisationId,
    };
    const { data, codes } = await as(inviter).ask<{ invite: { invitation: { id: string } } }>(INVITE, { input });
    expect(codes).toEqual([]);
    const token = randomBytes(32).toString('base64url');
    await server.dataSource.query('UPDATE invitation SET token_hash = $2 WHERE id = $1', [
      data.invite.invitation.id,
      digestOfToken(token),
    ]);
    return token;
  }

  const works = async (token: string) => {
    const { data, codes } = await new Visitor(server).ask(OFFER, { token });
    expect(codes).toEqual([]);
    return data.invitation !== null;
  };

  test('ends with the role of who sent it: nobody comes back by an invitation of their own', async () => {
    const organisationId = await given.organisation();
    const leaving = await aSignedInPerson(server.dataSource, { administratorOf: [organisationId] });
    await aSignedInPerson(server.dataSource, { administratorOf: [organisationId] });
    const token = await invited(leaving, organisationId);
    expect(await works(token)).toBe(true);
    await server.dataSource.query('DELETE FROM membership WHERE person_id = $1', [leaving.id]);
    expect(await works(token)).toBe(false);
  });

  test('by a secretariat for a company ends when the company has people: a second one takes nothing over', async () => {
    const organisationId = await given.organisation();
    await takesPart(server.dataSource, organisationId, given.networkId);
    const secretary = await given.secretary();
    const token = await invited(secretary, organisationId);
    expect(await works(token)).toBe(true);
    await aSignedInPerson(server.dataSource, { administratorOf: [organisationId] });
    expect(await works(token)).toBe(false);
  });
});

describe('a stranger', () => {
  test('keeps the link for a new password from nobody by having other mails sent there', async () => {
    const account = await anAccount(server);
    const visitor = new Visitor(server);
    for (let mail = 0; mail < 6; mail += 1) {
      const input = {
        name: 'A stranger',
        email: account.email,
        password: 'en lang adgangskode til ingen',
        organisationName: `Nobody ${randomUUID()}`,
        networkId: given.networkId,
      };
      expect(
        (await visitor.ask(`mutation ($input: SignUpInput!) { signUp(input: $input) { accepted } }`, { input })).codes,
      ).toEqual([]);
    }
    await mailsTo(server, account.email);
    await visitor.ask(`mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }`, {
      email: account.email,
    });
    const mails = await mailsTo(server, account.email);
    expect(mails.filter(({ secret }) => secret !== null)).toHaveLength(1);
  });
});

describe('who knows a password', () => {
  test('does not guess the second factor by beginning step after step, and is not known at that address', async () => {
    const account: GivenAccount = await anAccount(server);
    await server.dataSource.query(
      `INSERT INTO totp (person_id, secret, confirmed_at) VALUES ($1, '\\x00'::bytea, now())`,
      [account.id],
    );
    await server.dataSource.query('INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)', [
      account.id,
      randomBytes(32),
    ]);
    const codes: string[] = [];
    for (let guess = 0; guess < 7; guess += 1) {
      const visitor = new Visitor(server);
      const { data } = await signIn(visitor, account);
      const answered = await visitor.ask(
        `mutation ($step: String!) { confirmSecondFactor(input: { step: $step, method: RECOVERY_CODE, answer: "AAAAA-AAAAA" }) { me { id } } }`,
        { step: data.signIn.secondFactor?.step },
      );
      codes.push(...answered.codes);
    }
    expect(codes.slice(0, 5)).toEqual(Array<string>(5).fill('CODE_WRONG'));
    expect(codes.slice(5)).toEqual(['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS']);
    expect(await server.dataSource.query('SELECT FROM known_address WHERE person_id = $1', [account.id])).toEqual([]);
  });
});
