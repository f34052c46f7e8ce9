import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aMailAddress, anAccount, forgetAttempts, PASSWORD, signedIn, signIn, whoIs } from '../support/accounts.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

const SIGN_UP = `mutation ($name: String!, $email: String!, $password: String!, $organisation: String!, $network: ID!) {
  signUp(input: { name: $name, email: $email, password: $password, organisationName: $organisation, networkId: $network }) { accepted }
}`;
const CONFIRM = `mutation ($token: String!) { confirmSignUp(input: { token: $token }) {
  me { id participations { organisationName networkId state reason } memberships { role } }
} }`;
const QUEUE = `query ($network: ID!, $state: ParticipationState) { participations(networkId: $network, state: $state) {
  organisation { id name } state contacts { name email } reason decidedByName
} }`;
const decide = (what: string, reason = '') =>
  `mutation ($network: ID!, $organisation: ID!) { ${what}(input: { networkId: $network, organisationId: $organisation${reason} }) { state } }`;
const JOIN = `mutation ($network: ID!, $organisation: ID!, $key: ID!) {
  joinNetwork(input: { networkId: $network, organisationId: $organisation, idempotencyKey: $key }) { state }
}`;
const APPROVE = decide('approveParticipation');
const REFUSE = decide('refuseParticipation', ', reason: "We take industry alone."');
const END = decide('endParticipation');

interface Queue {
  readonly participations: readonly {
    readonly organisation: { readonly id: string; readonly name: string };
    readonly state: string;
  }[];
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

beforeEach(() => forgetAttempts(server.dataSource));

afterAll(() => server.close());

async function aNetwork() {
  const { networkId: network } = await GivenRegistry.in(server.dataSource);
  const account = await anAccount(server, { secretariatOf: [network] });
  return { network, secretariat: await signedIn(server, account), secretariatEmail: account.email };
}

/** A company that has signed up by itself, its address confirmed, and asks the network. */
async function aCompanyThatAsks(network: string) {
  const email = aMailAddress();
  const organisation = `Gips & Søn ${randomUUID()}`;
  const visitor = new Visitor(server);
  const asked = await visitor.ask(SIGN_UP, { name: 'Per Gips', email, password: PASSWORD, organisation, network });
  expect(asked).toMatchObject({ codes: [], data: { signUp: { accepted: true } } });
  const [mail] = await mailsTo(server, email);
  const { data } = await visitor.ask(CONFIRM, { token: mail?.secret });
  const [row] = await server.dataSource.query<[{ id: string }]>('SELECT id FROM organisation WHERE name = $1', [
    organisation,
  ]);
  return { email, organisation, organisationId: row.id, visitor, data, token: mail?.secret };
}

describe('a company that signs up', () => {
  test('is stored once its address is confirmed, asks the network, and is approved by its secretariat', async () => {
    const { network, secretariat, secretariatEmail } = await aNetwork();
    const { email, organisation, organisationId, visitor, data } = await aCompanyThatAsks(network);
    expect(data.confirmSignUp).toMatchObject({
      me: {
        memberships: [{ role: 'COMPANY_ADMINISTRATOR' }],
        participations: [{ organisationName: organisation, networkId: network, state: 'ASKED', reason: null }],
      },
    });
    expect(await whoIs(visitor)).not.toBeNull();
    expect((await mailsTo(server, secretariatEmail)).map(({ subject }) => subject)).toEqual([
      `${organisation} wants to join Test park`,
    ]);
    const queue = await secretariat.ask<Queue>(QUEUE, { network, state: 'ASKED' });
    expect(queue.data.participations).toMatchObject([
      { organisation: { name: organisation }, contacts: [{ name: 'Per Gips', email }] },
    ]);
    const which = { network, organisation: organisationId };
    expect((await secretariat.ask(APPROVE, which)).data).toEqual({ approveParticipation: { state: 'APPROVED' } });
    expect((await secretariat.ask(APPROVE, which)).codes).toEqual(['PARTICIPATION_DECIDED']);
    const { data: after } = await visitor.ask('{ me { participations { state } } }');
    expect(after).toEqual({ me: { participations: [{ state: 'APPROVED' }] } });
    expect((await mailsTo(server, email)).map(({ subject }) => subject)).toContain(
      `${organisation} takes part in Test park`,
    );
  });

  test('is nothing before its address is confirmed', async () => {
    const { network } = await aNetwork();
    const email = aMailAddress();
    const organisation = `Gips ${randomUUID()}`;
    await new Visitor(server).ask(SIGN_UP, { name: 'Per', email, password: PASSWORD, organisation, network });
    expect((await signIn(new Visitor(server), { email, password: PASSWORD })).codes).toEqual(['SIGN_IN_REFUSED']);
    expect(await server.dataSource.query('SELECT FROM organisation WHERE name = $1', [organisation])).toEqual([]);
  });

  test('confirms once', async () => {
    const { network } = await aNetwork();
    const { token } = await aCompanyThatAsks(network);
    expect((await new Visitor(server).ask(CONFIRM, { token })).codes).toEqual(['LINK_OVER']);
  });

  test('with an address that has an account is answered in the same words; the mail says what is so', async () => {
    const { network } = await aNetwork();
    const account = await anAccount(server);
    const input = { name: 'Per', password: PASSWORD, organisation: `Gips ${randomUUID()}`, network };
    const known = await new Visitor(server).ask(SIGN_UP, { ...input, email: account.email });
    const unknown = await new Visitor(server).ask(SIGN_UP, { ...input, email: aMailAddress() });
    expect(known).toEqual(unknown);
    expect(await mailsTo(server, account.email)).toMatchObject([
      { subject: 'This address has an account already', secret: null },
    ]);
  });

  test('cannot take the name of one that is registered', async () => {
    const { network } = await aNetwork();
    const { codes } = await new Visitor(server).ask(SIGN_UP, {
      name: 'Per',
      email: aMailAddress(),
      password: PASSWORD,
      organisation: 'NOVONESIS',
      network,
    });
    expect(codes).toEqual(['ORGANISATION_KNOWN']);
  });

  test('is refused with a reason that it reads, and may ask again', async () => {
    const { network, secretariat } = await aNetwork();
    const { email, organisationId, visitor } = await aCompanyThatAsks(network);
    const which = { network, organisation: organisationId };
    expect((await secretariat.ask(REFUSE, which)).data).toEqual({ refuseParticipation: { state: 'REFUSED' } });
    expect((await visitor.ask('{ me { participations { state reason } } }')).data).toEqual({
      me: { participations: [{ state: 'REFUSED', reason: 'We take industry alone.' }] },
    });
    const mail = (await mailsTo(server, email)).at(-1);
    expect(mail?.text).toContain('Its reason: We take industry alone.');
    expect((await visitor.ask(JOIN, { ...which, key: randomUUID() })).data).toEqual({
      joinNetwork: { state: 'ASKED' },
    });
  });
});

describe('taking part', () => {
  test('in several networks is asked of each', async () => {
    const [one, other] = [await aNetwork(), await aNetwork()];
    const { organisationId, visitor } = await aCompanyThatAsks(one.network);
    const which = { network: other.network, organisation: organisationId };
    expect((await visitor.ask(JOIN, { ...which, key: randomUUID() })).data).toEqual({
      joinNetwork: { state: 'ASKED' },
    });
    expect((await visitor.ask(JOIN, { ...which, key: randomUUID() })).data).toEqual({
      joinNetwork: { state: 'ASKED' },
    });
    expect((await other.secretariat.ask<Queue>(QUEUE, { network: other.network })).data.participations).toHaveLength(1);
  });

  test('is decided by the secretariat of that network alone; to others there is no such network', async () => {
    const [one, other] = [await aNetwork(), await aNetwork()];
    const { organisationId, visitor } = await aCompanyThatAsks(one.network);
    const which = { network: one.network, organisation: organisationId };
    for (const stranger of [other.secretariat, visitor]) {
      for (const question of [APPROVE, REFUSE])
        expect((await stranger.ask(question, which)).codes).toEqual(['NETWORK_NOT_FOUND']);
      const foreign = await stranger.ask(QUEUE, { network: one.network });
      expect(foreign).toEqual(await stranger.ask(QUEUE, { network: randomUUID() }));
    }
  });

  test('is ended by the company or by the secretariat', async () => {
    const { network, secretariat } = await aNetwork();
    const { organisationId, visitor } = await aCompanyThatAsks(network);
    const which = { network, organisation: organisationId };
    await secretariat.ask(APPROVE, which);
    expect((await visitor.ask(END, which)).data).toEqual({ endParticipation: { state: 'ENDED' } });
    await visitor.ask(JOIN, { ...which, key: randomUUID() });
    await secretariat.ask(APPROVE, which);
    expect((await secretariat.ask(END, which)).data).toEqual({ endParticipation: { state: 'ENDED' } });
  });

  test('is asked for by an administrator of the company alone', async () => {
    const { network } = await aNetwork();
    const { organisationId } = await aCompanyThatAsks((await aNetwork()).network);
    const member = await signedIn(server, await anAccount(server, { memberOf: [organisationId] }));
    const stranger = await signedIn(server, await anAccount(server));
    for (const person of [member, stranger]) {
      expect((await person.ask(JOIN, { network, organisation: organisationId, key: randomUUID() })).codes).toEqual([
        'ORGANISATION_NOT_FOUND',
      ]);
    }
  });
});

describe('a company with an account that is there already', () => {
  const REGISTER = `mutation ($key: ID!, $name: String!, $network: ID!) {
    registerOrganisation(input: { idempotencyKey: $key, name: $name, networkId: $network }) { organisation { id name kind } }
  }`;

  test('is registered once, however often the request is sent', async () => {
    const { network, secretariat } = await aNetwork();
    const here = await signedIn(server, await anAccount(server));
    const request = { key: randomUUID(), name: `Fjernvarme ${randomUUID()}`, network };
    const first = await here.ask(REGISTER, request);
    expect(first.codes).toEqual([]);
    expect((await here.ask(REGISTER, request)).data).toEqual(first.data);
    expect((await here.ask(REGISTER, { ...request, key: randomUUID() })).codes).toEqual(['ORGANISATION_KNOWN']);
    expect((await secretariat.ask<Queue>(QUEUE, { network })).data.participations).toHaveLength(1);
  });
});

describe('a company that the secretariat brings in', () => {
  const INVITE_COMPANY = `mutation ($key: ID!, $network: ID!, $name: String!, $email: String!) {
    inviteCompany(input: { idempotencyKey: $key, networkId: $network, organisationName: $name, email: $email }) {
      organisation { id } invitation { id role organisationName } link
    }
  }`;

  test('is approved, and administered by whoever takes the invitation up', async () => {
    const { network, secretariat } = await aNetwork();
    const request = { key: randomUUID(), network, name: `Biogas ${randomUUID()}`, email: aMailAddress() };
    const first = await secretariat.ask(INVITE_COMPANY, request);
    expect(first.data.inviteCompany).toMatchObject({
      invitation: { role: 'COMPANY_ADMINISTRATOR', organisationName: request.name },
    });
    expect((await secretariat.ask<Queue>(QUEUE, { network, state: 'APPROVED' })).data.participations).toHaveLength(1);
    const [mail] = await mailsTo(server, request.email);
    const visitor = new Visitor(server);
    await visitor.ask(
      'mutation ($token: String!, $password: String!) { acceptInvitation(input: { token: $token, name: "Bo", password: $password }) { me { id } } }',
      { token: mail?.secret, password: PASSWORD },
    );
    expect((await visitor.ask('{ me { memberships { role } participations { state } } }')).data).toEqual({
      me: { memberships: [{ role: 'COMPANY_ADMINISTRATOR' }], participations: [{ state: 'APPROVED' }] },
    });
  });

  test('is not one of its network that has people of its own: those ask themselves', async () => {
    const one = await aNetwork();
    const { organisation } = await aCompanyThatAsks(one.network);
    const request = { key: randomUUID(), network: one.network, name: organisation, email: aMailAddress() };
    expect((await one.secretariat.ask(INVITE_COMPANY, request)).codes).toEqual(['ORGANISATION_KNOWN']);
  });

  test('may have the name of a company that the secretariat cannot know: it is told nothing of that one', async () => {
    const [one, other] = [await aNetwork(), await aNetwork()];
    const { organisation } = await aCompanyThatAsks(other.network);
    const request = { key: randomUUID(), network: one.network, name: organisation, email: aMailAddress() };
    expect((await one.secretariat.ask(INVITE_COMPANY, request)).codes).toEqual([]);
    expect((await other.secretariat.ask(INVITE_COMPANY, { ...request, network: one.network })).codes).toEqual([
      'NETWORK_NOT_FOUND',
    ]);
  });

  test('is not one that all may know of, with people of its own', async () => {
    const { network, secretariat } = await aNetwork();
    const request = { key: randomUUID(), network, name: 'novonesis', email: aMailAddress() };
    expect((await secretariat.ask(INVITE_COMPANY, request)).codes).toEqual(['ORGANISATION_KNOWN']);
  });
});

describe('a name that a hidden company has', () => {
  test('tells nobody that it is there: another may have the same', async () => {
    const [one, other] = [await aNetwork(), await aNetwork()];
    const { organisation } = await aCompanyThatAsks(other.network);
    const input = { name: 'Bo', email: aMailAddress(), password: PASSWORD, organisation, network: one.network };
    expect((await new Visitor(server).ask(SIGN_UP, input)).codes).toEqual([]);
    const [mail] = await mailsTo(server, input.email);
    expect((await new Visitor(server).ask(CONFIRM, { token: mail?.secret })).codes).toEqual([]);
  });
});

describe('a new network', () => {
  const CREATE = `mutation ($key: ID!, $slug: String!, $name: String!, $en: String!, $da: String!, $year: Int) {
    createNetwork(input: { idempotencyKey: $key, slug: $slug, name: $name, descriptionEn: $en, descriptionDa: $da, startYear: $year }) {
      network { id slug name description { da } }
    }
  }`;
  const input = () => ({
    key: randomUUID(),
    slug: `park-${randomUUID()}`,
    name: 'Havnen',
    en: 'A harbour.',
    da: 'En havn.',
  });

  test('is made once by the administrator of the installation', async () => {
    const administrator = await signedIn(server, await anAccount(server, { installationAdministrator: true }));
    const request = input();
    const first = await administrator.ask(CREATE, request);
    expect(first.data.createNetwork).toMatchObject({
      network: { slug: request.slug, description: { da: 'En havn.' } },
    });
    expect((await administrator.ask(CREATE, request)).data).toEqual(first.data);
    expect((await administrator.ask(CREATE, { ...request, key: randomUUID() })).codes).toEqual(['SLUG_TAKEN']);
  });

  test('is not made by others', async () => {
    const { secretariat } = await aNetwork();
    expect((await secretariat.ask(CREATE, input())).codes).toEqual(['NOT_ALLOWED']);
    expect((await new Visitor(server).ask(CREATE, input())).codes).toEqual(['SIGN_IN_REQUIRED']);
  });

  test('names all that is wrong with it', async () => {
    const administrator = await signedIn(server, await anAccount(server, { installationAdministrator: true }));
    const wrong = { ...input(), slug: 'Havnen!', da: ' ', year: 20226 };
    expect((await administrator.ask(CREATE, wrong)).codes).toEqual([
      'SLUG_MALFORMED',
      'TEXT_MISSING',
      'YEAR_OUT_OF_RANGE',
    ]);
  });
});
