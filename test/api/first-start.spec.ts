import { afterEach, describe, expect, test } from '@jest/globals';
import { FirstAdministrator } from '../../src/identity/first-administrator.service.ts';
import { digestOfToken } from '../../src/identity/secret-token.ts';
import { LoadDemonstrationService } from '../../src/registry/demonstration/load-demonstration.service.ts';
import { aMailAddress, anAccount, PASSWORD, signIn, whoIs } from '../support/accounts.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

const ACCEPT = `mutation ($token: String!, $email: String, $password: String) {
  acceptInvitation(input: { token: $token, name: "Tove", email: $email, password: $password }) { me { isInstallationAdministrator } }
}`;
const DEMONSTRATION = '{ demonstrationSignIns { role name description { en da } } }';
const TRY = `mutation ($role: Role!) { signInToDemonstration(input: { role: $role }) {
  me { id name email demonstrationRole memberships { role organisationName networkName } }
} }`;

let server: TestServer | null = null;

async function start(options: TestServerOptions = {}): Promise<TestServer> {
  server = await startTestServer({ databaseUrl: await freshDatabaseUrl(), ...options });
  return server;
}

afterEach(async () => {
  await server?.close();
  server = null;
});

const invite = (of: TestServer) => of.application.get(FirstAdministrator, { strict: false }).invite();

describe('at first start', () => {
  test('a link on the console makes its reader the administrator, once', async () => {
    const running = await start();
    const said = await invite(running);
    const token = /\/invitation#([\w-]+)$/.exec(said ?? '')?.[1];
    const email = aMailAddress();
    const visitor = new Visitor(running);
    expect((await visitor.ask(ACCEPT, { token, email, password: PASSWORD })).data).toEqual({
      acceptInvitation: { me: { isInstallationAdministrator: true } },
    });
    expect(
      (await new Visitor(running).ask(ACCEPT, { token, email: aMailAddress(), password: PASSWORD })).codes,
    ).toEqual(['LINK_OVER']);
    expect(await invite(running)).toBeNull();
    expect((await signIn(new Visitor(running), { email, password: PASSWORD })).codes).toEqual([]);
  });

  test('the link of an earlier start no longer works, nor one that is a day old', async () => {
    const running = await start();
    const tokenOf = (said: string | null) => said?.split('#')[1];
    const first = tokenOf(await invite(running));
    const second = tokenOf(await invite(running));
    const accept = async (token: string | undefined) =>
      (await new Visitor(running).ask(ACCEPT, { token, email: aMailAddress(), password: PASSWORD })).codes;
    expect(await accept(first)).toEqual(['LINK_OVER']);
    await running.dataSource.query(
      `UPDATE invitation SET created_at = created_at - interval '1 day', expires_at = expires_at - interval '1 day'`,
    );
    expect(await accept(second)).toEqual(['LINK_OVER']);
  });

  test('an invitation is mailed where the configuration names the administrator, and nothing is said', async () => {
    const administratorEmail = aMailAddress();
    const running = await start({ settings: { administratorEmail } });
    expect(await invite(running)).toBe(
      `Nobody administers this installation yet. An invitation goes to ${administratorEmail}.`,
    );
    const [mail] = await mailsTo(running, administratorEmail);
    expect((await new Visitor(running).ask(ACCEPT, { token: mail?.secret, password: PASSWORD })).data).toEqual({
      acceptInvitation: { me: { isInstallationAdministrator: true } },
    });
  });
});

describe('the demonstration', () => {
  test('has one invented person for each role, tried by a click', async () => {
    const running = await start({ withDemonstration: true });
    const { data } = await new Visitor(running).ask<{ demonstrationSignIns: { role: string; name: string }[] }>(
      DEMONSTRATION,
    );
    expect(data.demonstrationSignIns.map(({ role }) => role)).toEqual([
      'MEMBER',
      'COMPANY_ADMINISTRATOR',
      'SECRETARIAT',
      'ANALYST',
      'INSTALLATION_ADMINISTRATOR',
    ]);
    for (const { role, name } of data.demonstrationSignIns) {
      expect(name).toMatch(/\(demo\)$/);
      const visitor = new Visitor(running);
      const tried = await visitor.ask(TRY, { role });
      expect(tried.data).toMatchObject({
        signInToDemonstration: { me: { name, email: null, demonstrationRole: role, memberships: [{ role }] } },
      });
      expect(await whoIs(visitor)).not.toBeNull();
    }
  });

  test('lets no visitor change the account that all share, nor make a token or a network by it', async () => {
    const running = await start({ withDemonstration: true });
    const visitor = new Visitor(running);
    await visitor.ask(TRY, { role: 'INSTALLATION_ADMINISTRATOR' });
    for (const change of [
      'mutation { changePassword(input: { newPassword: "tolv grønne flasker" }) { me { id } } }',
      'mutation { changeMyDetails(input: { name: "Me" }) { me { id } } }',
      'mutation { startPasskeyRegistration { step } }',
      'mutation { startAuthenticatorApp { uri } }',
      'mutation { eraseMe { personId } }',
      'mutation { endOtherSessions { endedIds } }',
      '{ exportMyData { json } }',
      'mutation { changeEmail(input: { newEmail: "me@example.org" }) { accepted } }',
      'mutation { createApiToken(input: { idempotencyKey: "8d3c4a1e-55b5-4bb6-a5d5-0b6f3f2c9a10", name: "x", scopes: [EXPORT], expiresInDays: 9 }) { token } }',
      'mutation { createNetwork(input: { idempotencyKey: "8d3c4a1e-55b5-4bb6-a5d5-0b6f3f2c9a10", slug: "x", name: "x", descriptionEn: "x", descriptionDa: "x" }) { network { id } } }',
    ]) {
      expect({ change, codes: (await visitor.ask(change)).codes }).toEqual({
        change,
        codes: ['DEMONSTRATION_ACCOUNT'],
      });
    }
  });

  test('gives nobody a role that outlasts it, and shows its administrator no real people', async () => {
    const running = await start({ withDemonstration: true });
    const INVITE = `mutation ($role: Role!, $email: String!, $network: ID) {
      invite(input: { idempotencyKey: "8d3c4a1e-55b5-4bb6-a5d5-0b6f3f2c9a11", email: $email, role: $role, networkId: $network }) { link }
    }`;
    const administrator = new Visitor(running);
    await administrator.ask(TRY, { role: 'INSTALLATION_ADMINISTRATOR' });
    const { id: network } = (await running.dataSource.query<[{ id: string }]>('SELECT id FROM network'))[0];
    for (const role of [{ role: 'INSTALLATION_ADMINISTRATOR' }, { role: 'SECRETARIAT', network }]) {
      const { codes } = await administrator.ask(INVITE, { ...role, email: aMailAddress() });
      expect(codes).toEqual(['DEMONSTRATION_ACCOUNT']);
    }
    await anAccount(running);
    const { data } = await administrator.ask<{ people: { nodes: { name: string }[]; totalCount: number } }>(
      '{ people { nodes { name } totalCount } }',
    );
    expect(data.people.totalCount).toBe(5);
    for (const { name } of data.people.nodes) expect(name).toMatch(/\(demo\)$/);
    const token = (await invite(running))?.split('#')[1];
    expect((await administrator.ask(ACCEPT, { token })).codes).toEqual(['DEMONSTRATION_ACCOUNT']);
  });

  test('lets its secretariat invite to its network, by a link that is shown where no mail is sent', async () => {
    const running = await start({ withDemonstration: true });
    const secretariat = new Visitor(running);
    await secretariat.ask(TRY, { role: 'SECRETARIAT' });
    const { id: network } = (await running.dataSource.query<[{ id: string }]>('SELECT id FROM network'))[0];
    const { data } = await secretariat.ask<{ invite: { link: string } }>(
      `mutation ($network: ID!, $email: String!) {
        invite(input: { idempotencyKey: "8d3c4a1e-55b5-4bb6-a5d5-0b6f3f2c9a12", email: $email, role: ANALYST, networkId: $network }) { link }
      }`,
      { network, email: aMailAddress() },
    );
    const accepted = await new Visitor(running).ask(ACCEPT, {
      token: data.invite.link.split('#')[1],
      password: PASSWORD,
    });
    expect(accepted.codes).toEqual([]);
  });

  test('shows visitors nothing of each other', async () => {
    const running = await start({ withDemonstration: true });
    const [one, other] = [new Visitor(running), new Visitor(running)];
    for (const visitor of [one, other]) await visitor.ask(TRY, { role: 'MEMBER' });
    expect((await one.ask('{ me { sessions { isThisOne address } } }')).data).toEqual({
      me: { sessions: [{ isThisOne: true, address: null }] },
    });
  });

  test.each([
    ['switched off', { demonstration: false }],
    ['a site for all the world', { production: true, publicUrl: 'https://symbiosis.example' }],
  ])('cannot be tried where it is %s', async (_, settings) => {
    const running = await start({ withDemonstration: true, settings });
    const visitor = new Visitor(running);
    expect((await visitor.ask(DEMONSTRATION)).data).toEqual({ demonstrationSignIns: [] });
    expect((await visitor.ask(TRY, { role: 'SECRETARIAT' })).codes).toEqual(['SIGN_IN_REFUSED']);
    expect(visitor.cookies.size).toBe(0);
    // Begun while it could be tried, on the same database.
    const token = 'a'.repeat(43);
    await running.dataSource.query(
      `INSERT INTO session (person_id, token_hash, expires_at)
       SELECT id, $1, now() + interval '1 day' FROM person WHERE demonstration_role = 'installationAdministrator'`,
      [digestOfToken(token)],
    );
    visitor.cookies.set('publicUrl' in settings ? '__Host-session' : 'session', token);
    expect(await whoIs(visitor)).toBeNull();
  });

  test('ends for whoever tries it when it is switched off, and its people have no roles then', async () => {
    const running = await start({ withDemonstration: true });
    const visitor = new Visitor(running);
    await visitor.ask(TRY, { role: 'SECRETARIAT' });
    const given = running.application.get(LoadDemonstrationService, { strict: false });
    await given.loadCatalogue();
    expect(await whoIs(visitor)).toBeNull();
    expect((await visitor.ask(TRY, { role: 'SECRETARIAT' })).codes).toEqual(['SIGN_IN_REFUSED']);
    const rows = await running.dataSource.query<unknown[]>(
      'SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE demonstration_role IS NOT NULL',
    );
    expect(rows).toEqual([]);
    await given.loadIfEmpty();
    expect((await visitor.ask(TRY, { role: 'SECRETARIAT' })).codes).toEqual([]);
  });
});

describe('under HTTPS', () => {
  test('the cookie is bound to this very host, and one that a neighbouring site could plant counts for nothing', async () => {
    const running = await start({ settings: { publicUrl: 'https://symbiosis.example' }, withDemonstration: true });
    const visitor = new Visitor(running);
    const { setCookies } = await visitor.ask(TRY, { role: 'ANALYST' });
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^__Host-session=[\w-]{43}; /);
    expect(setCookies[0]).toContain('Secure');
    expect(setCookies[0]).toContain('HttpOnly');
    const planted = new Visitor(running);
    planted.cookies.set('session', visitor.cookies.get('__Host-session') ?? '');
    expect(await whoIs(planted)).toBeNull();
    expect(await whoIs(visitor)).not.toBeNull();
  });
});
