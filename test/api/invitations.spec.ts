import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aMailAddress, anAccount, forgetAttempts, PASSWORD, signedIn, whoIs } from '../support/accounts.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { aSignedInPerson, takesPart } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

const INVITE = `mutation ($key: ID!, $email: String!, $role: Role!, $organisation: ID, $network: ID, $language: Language) {
  invite(input: { idempotencyKey: $key, email: $email, role: $role, organisationId: $organisation, networkId: $network, language: $language }) {
    invitation { id email role organisationName networkName expiresAt } link
  }
}`;
const OFFER =
  'query ($token: String!) { invitation(token: $token) { email role organisationName networkName invitedByName hasAccount } }';
const ACCEPT = `mutation ($token: String!, $name: String, $password: String, $email: String) {
  acceptInvitation(input: { token: $token, name: $name, password: $password, email: $email }) {
    me { id name email memberships { role organisationId networkId mayInvite } }
  }
}`;
const COLLEAGUES = `query ($organisation: ID, $network: ID) {
  colleagues(organisationId: $organisation, networkId: $network) { membershipId name role isMe }
}`;
const REMOVE = 'mutation ($id: ID!) { removeMembership(input: { membershipId: $id }) { membershipId } }';
const CHANGE_ROLE = `mutation ($id: ID!, $role: Role!) {
  changeRole(input: { membershipId: $id, role: $role }) { colleague { role } }
}`;

interface Invited {
  readonly invite: { readonly invitation: { readonly id: string }; readonly link: string | null };
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

beforeEach(() => forgetAttempts(server.dataSource));

afterAll(() => server.close());

/** A company of a network of its own, and its administrator in a browser. */
async function aCompany() {
  const registry = await GivenRegistry.in(server.dataSource);
  const organisation = await registry.organisation();
  await takesPart(server.dataSource, organisation, registry.networkId);
  const administrator = await signedIn(server, await anAccount(server, { administratorOf: [organisation] }));
  return { registry, organisation, administrator, network: registry.networkId };
}

async function invited(from: Visitor, over: Readonly<Record<string, unknown>>) {
  const email = aMailAddress();
  const { data, codes } = await from.ask<Invited>(INVITE, { key: randomUUID(), email, ...over });
  expect(codes).toEqual([]);
  const [mail] = await mailsTo(server, email);
  return { email, id: data.invite.invitation.id, link: data.invite.link, token: mail?.secret ?? '', mail };
}

async function membershipOf(organisation: string, personId: string | null): Promise<string> {
  const [row] = await server.dataSource.query<[{ id: string }]>(
    'SELECT id FROM membership WHERE organisation_id = $1 AND person_id = $2',
    [organisation, personId],
  );
  return row.id;
}

describe('an invitation', () => {
  test('is mailed, and makes whoever takes it up a colleague with an account of their own', async () => {
    const { organisation, administrator } = await aCompany();
    const { email, token, mail } = await invited(administrator, { role: 'MEMBER', organisation, language: 'DA' });
    expect(mail?.subject).toMatch(/^Invitation til Organisation /);
    expect(mail?.text).toContain('inviterer dig til Symbiosis Exchange som medarbejder i Organisation');
    const visitor = new Visitor(server);
    const offer = await visitor.ask(OFFER, { token });
    expect(offer.data.invitation).toMatchObject({ email, role: 'MEMBER', hasAccount: false });
    const { data } = await visitor.ask(ACCEPT, { token, name: ' Ida  Bæk ', password: PASSWORD });
    expect(data.acceptInvitation).toMatchObject({
      me: { name: 'Ida Bæk', email, memberships: [{ role: 'MEMBER', organisationId: organisation, mayInvite: [] }] },
    });
    expect(await whoIs(visitor)).not.toBeNull();
    const colleagues = await administrator.ask<{ colleagues: { name: string }[] }>(COLLEAGUES, { organisation });
    expect(colleagues.data.colleagues.map(({ name }) => name)).toContain('Ida Bæk');
  });

  test('works once, not after it was called back, and not when it is too old', async () => {
    const { organisation, administrator } = await aCompany();
    const accept = async (token: string) =>
      (await new Visitor(server).ask(ACCEPT, { token, name: 'Ida', password: PASSWORD })).codes;
    const used = await invited(administrator, { role: 'MEMBER', organisation });
    expect(await accept(used.token)).toEqual([]);
    expect(await accept(used.token)).toEqual(['LINK_OVER']);
    const revoked = await invited(administrator, { role: 'MEMBER', organisation });
    const REVOKE = 'mutation ($id: ID!) { revokeInvitation(input: { id: $id }) { invitationId } }';
    expect((await (await signedIn(server, await anAccount(server))).ask(REVOKE, { id: revoked.id })).codes).toEqual([
      'NOT_FOUND',
    ]);
    expect((await administrator.ask(REVOKE, { id: revoked.id })).codes).toEqual([]);
    expect(await accept(revoked.token)).toEqual(['LINK_OVER']);
    const old = await invited(administrator, { role: 'MEMBER', organisation });
    await server.dataSource.query(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      old.id,
    ]);
    expect(await accept(old.token)).toEqual(['LINK_OVER']);
    expect((await new Visitor(server).ask(OFFER, { token: old.token })).data).toEqual({ invitation: null });
  });

  test('is taken up by one of two who hold its link at the same moment', async () => {
    const { organisation, administrator } = await aCompany();
    const { token } = await invited(administrator, { role: 'MEMBER', organisation });
    const people = [await signedIn(server, await anAccount(server)), await signedIn(server, await anAccount(server))];
    const answers = await Promise.all(people.map((person) => person.ask(ACCEPT, { token })));
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'LINK_OVER']);
  });

  test('is taken up by an account that there is already, once its person has signed in', async () => {
    const { organisation, administrator } = await aCompany();
    const account = await anAccount(server);
    await administrator.ask(INVITE, {
      key: randomUUID(),
      email: account.email,
      role: 'COMPANY_ADMINISTRATOR',
      organisation,
    });
    const [mail] = await mailsTo(server, account.email);
    const token = mail?.secret;
    expect((await new Visitor(server).ask(ACCEPT, { token, name: 'Ida', password: PASSWORD })).codes).toEqual([
      'SIGN_IN_REQUIRED',
    ]);
    const here = await signedIn(server, account);
    const { data } = await here.ask(ACCEPT, { token });
    expect(data.acceptInvitation).toMatchObject({
      me: {
        id: account.id,
        memberships: [{ role: 'COMPANY_ADMINISTRATOR', mayInvite: ['MEMBER', 'COMPANY_ADMINISTRATOR'] }],
      },
    });
  });

  test('is sent once, however often the request is', async () => {
    const { organisation, administrator } = await aCompany();
    const request = { key: randomUUID(), email: aMailAddress(), role: 'MEMBER', organisation };
    const first = await administrator.ask<Invited>(INVITE, request);
    const second = await administrator.ask<Invited>(INVITE, request);
    expect(second.data.invite.invitation.id).toBe(first.data.invite.invitation.id);
    expect(await mailsTo(server, request.email)).toHaveLength(1);
  });

  test('names what is wrong with name and password, all at once, and stays open', async () => {
    const { organisation, administrator } = await aCompany();
    const { token } = await invited(administrator, { role: 'MEMBER', organisation });
    expect((await new Visitor(server).ask(ACCEPT, { token, name: ' ', password: 'short' })).codes).toEqual([
      'NAME_MISSING',
      'PASSWORD_SHORT',
    ]);
    expect((await new Visitor(server).ask(ACCEPT, { token, name: 'Ida', password: PASSWORD })).codes).toEqual([]);
  });

  test('shows a hostile name as text, in the mail too', async () => {
    const { registry, network } = await aCompany();
    const organisation = await registry.organisation(`<img src=x onerror=alert(1)> ${randomUUID()}`);
    await takesPart(server.dataSource, organisation, network);
    const administrator = await signedIn(server, await anAccount(server, { administratorOf: [organisation] }));
    const { mail } = await invited(administrator, { role: 'MEMBER', organisation });
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(mail?.html).not.toContain('<img');
  });

  test.each([
    'no address',
    'a@b\r\nBcc: everybody@example.org',
    '<ida@example.org>',
    'ida@example.org, eva@example.org',
  ])('is refused for the address %j', async (email) => {
    const { organisation, administrator } = await aCompany();
    const { codes } = await administrator.ask(INVITE, { key: randomUUID(), email, role: 'MEMBER', organisation });
    expect(codes).toEqual(['EMAIL_MALFORMED']);
  });
});

describe('who invites whom', () => {
  const ask = async (visitor: Visitor, over: Readonly<Record<string, unknown>>) =>
    (await visitor.ask(INVITE, { key: randomUUID(), email: aMailAddress(), ...over })).codes;

  test('an administrator of a company invites to that company alone', async () => {
    const { organisation, administrator, network } = await aCompany();
    const other = await aCompany();
    expect(await ask(administrator, { role: 'COMPANY_ADMINISTRATOR', organisation })).toEqual([]);
    expect(await ask(administrator, { role: 'MEMBER', organisation: other.organisation })).toEqual(['NOT_ALLOWED']);
    expect(await ask(administrator, { role: 'MEMBER', organisation: randomUUID() })).toEqual(['NOT_ALLOWED']);
    expect(await ask(administrator, { role: 'SECRETARIAT', network })).toEqual(['NOT_ALLOWED']);
    expect(await ask(administrator, { role: 'INSTALLATION_ADMINISTRATOR' })).toEqual(['NOT_ALLOWED']);
  });

  test('a member, an analyst, a visitor invite nobody', async () => {
    const { organisation, network } = await aCompany();
    const member = await signedIn(server, await anAccount(server, { memberOf: [organisation] }));
    const analyst = await signedIn(server, await anAccount(server, { analystOf: [network] }));
    expect(await ask(member, { role: 'MEMBER', organisation })).toEqual(['NOT_ALLOWED']);
    expect(await ask(analyst, { role: 'ANALYST', network })).toEqual(['NOT_ALLOWED']);
    expect(await ask(new Visitor(server), { role: 'MEMBER', organisation })).toEqual(['SIGN_IN_REQUIRED']);
  });

  test('a secretariat invites colleagues, analysts, and the first administrator of a company; later the company alone says who is in it', async () => {
    const { registry, network, organisation } = await aCompany();
    const secretariat = await signedIn(server, await anAccount(server, { secretariatOf: [network] }));
    expect(await ask(secretariat, { role: 'SECRETARIAT', network })).toEqual([]);
    expect(await ask(secretariat, { role: 'ANALYST', network })).toEqual([]);
    expect(await ask(secretariat, { role: 'COMPANY_ADMINISTRATOR', organisation })).toEqual(['NOT_ALLOWED']);
    const empty = await registry.organisation();
    await takesPart(server.dataSource, empty, network);
    expect(await ask(secretariat, { role: 'COMPANY_ADMINISTRATOR', organisation: empty })).toEqual([]);
    expect(await ask(secretariat, { role: 'MEMBER', organisation: empty })).toEqual(['NOT_ALLOWED']);
    const elsewhere = await aCompany();
    expect(await ask(secretariat, { role: 'ANALYST', network: elsewhere.network })).toEqual(['NOT_ALLOWED']);
  });

  test('the administrator of the installation invites secretariats and other administrators, nobody into a company', async () => {
    const { network, organisation } = await aCompany();
    const administrator = await signedIn(server, await anAccount(server, { installationAdministrator: true }));
    expect(await ask(administrator, { role: 'SECRETARIAT', network })).toEqual([]);
    expect(await ask(administrator, { role: 'INSTALLATION_ADMINISTRATOR' })).toEqual([]);
    expect(await ask(administrator, { role: 'COMPANY_ADMINISTRATOR', organisation })).toEqual(['NOT_ALLOWED']);
  });

  test.each([
    [{ role: 'MEMBER' }],
    [{ role: 'MEMBER', network: randomUUID() }],
    [{ role: 'SECRETARIAT', organisation: randomUUID() }],
    [{ role: 'INSTALLATION_ADMINISTRATOR', network: randomUUID() }],
  ])('a role is of its own sort of place: %j is refused', async (over) => {
    const administrator = await signedIn(server, await anAccount(server, { installationAdministrator: true }));
    expect(await ask(administrator, over)).toEqual(['ROLE_PLACE_MISMATCH']);
  });
});

describe('belonging', () => {
  test('to a company shows its people, to others nothing; a foreign company answers as one that does not exist', async () => {
    const { organisation, administrator } = await aCompany();
    const stranger = await signedIn(server, await anAccount(server));
    const foreign = await stranger.ask(COLLEAGUES, { organisation });
    const none = await stranger.ask(COLLEAGUES, { organisation: randomUUID() });
    expect(foreign).toEqual(none);
    expect(foreign.codes).toEqual(['NOT_FOUND']);
    const { data } = await administrator.ask<{ colleagues: { isMe: boolean }[] }>(COLLEAGUES, { organisation });
    expect(data.colleagues.map(({ isMe }) => isMe)).toEqual([true]);
  });

  test('ends where an administrator ends it, at once', async () => {
    const { organisation, administrator } = await aCompany();
    const account = await anAccount(server, { memberOf: [organisation] });
    const member = await signedIn(server, account);
    const id = await membershipOf(organisation, account.id);
    const stranger = await signedIn(server, await anAccount(server));
    expect((await stranger.ask(REMOVE, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await administrator.ask(REMOVE, { id })).codes).toEqual([]);
    expect((await member.ask(COLLEAGUES, { organisation })).codes).toEqual(['NOT_FOUND']);
  });

  test('does not end for the last administrator while there are others: they name a successor first', async () => {
    const { organisation, administrator } = await aCompany();
    const me = await membershipOf(organisation, await whoIs(administrator));
    const account = await anAccount(server, { memberOf: [organisation] });
    const member = await membershipOf(organisation, account.id);
    expect((await administrator.ask(REMOVE, { id: me })).codes).toEqual(['LAST_ADMINISTRATOR']);
    expect((await administrator.ask(CHANGE_ROLE, { id: me, role: 'MEMBER' })).codes).toEqual(['LAST_ADMINISTRATOR']);
    expect((await administrator.ask('mutation { eraseMe { personId } }')).codes).toEqual(['LAST_ADMINISTRATOR']);
    expect((await administrator.ask(CHANGE_ROLE, { id: member, role: 'COMPANY_ADMINISTRATOR' })).codes).toEqual([]);
    expect((await administrator.ask(REMOVE, { id: me })).codes).toEqual([]);
  });

  test('keeps one of two administrators who leave at the same moment', async () => {
    const { organisation, administrator } = await aCompany();
    const account = await anAccount(server, { administratorOf: [organisation] });
    await anAccount(server, { memberOf: [organisation] });
    const other = await signedIn(server, account);
    const ids = [
      await membershipOf(organisation, await whoIs(administrator)),
      await membershipOf(organisation, account.id),
    ];
    const answers = await Promise.all([administrator.ask(REMOVE, { id: ids[0] }), other.ask(REMOVE, { id: ids[1] })]);
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'LAST_ADMINISTRATOR']);
  });

  test('a member does not raise themselves', async () => {
    const { organisation } = await aCompany();
    const account = await anAccount(server, { memberOf: [organisation] });
    const member = await signedIn(server, account);
    const id = await membershipOf(organisation, account.id);
    expect((await member.ask(CHANGE_ROLE, { id, role: 'COMPANY_ADMINISTRATOR' })).codes).toEqual(['NOT_FOUND']);
  });

  test('people of the whole installation are listed for its administrator alone', async () => {
    const administrator = await aSignedInPerson(server.dataSource, { installationAdministrator: true });
    const PEOPLE =
      'query ($after: String) { people(first: 2, after: $after) { nodes { id name } totalCount pageInfo { endCursor hasNextPage } } }';
    const page = await server.ask<{ people: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
      PEOPLE,
      {},
      { headers: administrator.headers },
    );
    expect(page.data.people.nodes).toHaveLength(2);
    const next = await server.ask<{ people: { nodes: { id: string }[] } }>(
      PEOPLE,
      { after: page.data.people.pageInfo.endCursor },
      { headers: administrator.headers },
    );
    const ids = [...page.data.people.nodes, ...next.data.people.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const member = await signedIn(server, await anAccount(server));
    expect((await member.ask(PEOPLE)).codes).toEqual(['NOT_ALLOWED']);
  });
});
