import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cutTo } from '../../src/identity/account/api-token.service.ts';
import { anAccount, signedIn } from '../support/accounts.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { takesPart } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { Visitor } from '../support/visitor.ts';

const CREATE = `mutation ($key: ID!, $scopes: [ApiScope!]!, $days: Int!, $network: ID) {
  createApiToken(input: { idempotencyKey: $key, name: "Yearly report", scopes: $scopes, expiresInDays: $days, networkId: $network }) {
    token apiToken { id name scopes expiresAt lastUsedAt }
  }
}`;

interface Created {
  readonly createApiToken: { readonly token: string; readonly apiToken: { readonly id: string } };
}

describe('an API token', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server.close());

  const script = (token: string) => new Visitor(server, { headers: { authorization: `Bearer ${token}` } });

  async function given(scopes: readonly string[] = ['READ_NETWORK'], days = 30) {
    const account = await anAccount(server, { installationAdministrator: true });
    const here = await signedIn(server, account);
    const key = randomUUID();
    const { data } = await here.ask<Created>(CREATE, { key, scopes, days });
    return { account, here, key, ...data.createApiToken };
  }

  test('stands for its person, without a cookie', async () => {
    const { account, token } = await given();
    expect(token).toMatch(/^sxt_[\w-]{43}$/);
    const { data, setCookies } = await script(token).ask('{ me { id } }');
    expect(data).toEqual({ me: { id: account.id } });
    expect(setCookies).toEqual([]);
  });

  test('is shown once: the list has no token, and the database a digest alone', async () => {
    const { here, token, apiToken } = await given();
    const { data } = await here.ask('{ me { apiTokens { id name scopes expiresAt lastUsedAt revokedAt } } }');
    expect(data.me).toMatchObject({
      apiTokens: [{ id: apiToken.id, name: 'Yearly report', scopes: ['READ_NETWORK'], lastUsedAt: null }],
    });
    expect(JSON.stringify(data)).not.toContain(token);
    const rows = await server.dataSource.query<object[]>('SELECT * FROM api_token WHERE id = $1', [apiToken.id]);
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
  });

  test('shows when it was last used', async () => {
    const { here, token } = await given();
    await script(token).ask('{ me { id } }');
    const { data } = await here.ask<{ me: { apiTokens: [{ lastUsedAt: string }] } }>(
      '{ me { apiTokens { lastUsedAt } } }',
    );
    expect(Date.now() - Date.parse(data.me.apiTokens[0].lastUsedAt)).toBeLessThan(60_000);
  });

  test('ends when it is revoked, when its time is over, and when its person’s account is closed', async () => {
    const use = async (token: string) => (await script(token).ask('{ me { id } }')).codes;
    const revoked = await given();
    await revoked.here.ask('mutation ($id: ID!) { revokeApiToken(input: { id: $id }) { apiToken { revokedAt } } }', {
      id: revoked.apiToken.id,
    });
    expect(await use(revoked.token)).toEqual(['API_TOKEN_INVALID']);
    const old = await given();
    await server.dataSource.query(`UPDATE api_token SET expires_at = now() - interval '1 second' WHERE id = $1`, [
      old.apiToken.id,
    ]);
    expect(await use(old.token)).toEqual(['API_TOKEN_INVALID']);
    const closed = await given();
    await server.dataSource.query('UPDATE person SET disabled_at = now() WHERE id = $1', [closed.account.id]);
    expect(await use(closed.token)).toEqual(['API_TOKEN_INVALID']);
    expect(await use('sxt_guessed')).toEqual(['API_TOKEN_INVALID']);
  });

  test('changes nothing unless it may write, and never the account it stands for', async () => {
    const reading = await given();
    const NETWORK = 'mutation { signOut { signedOut } }';
    expect((await script(reading.token).ask(NETWORK)).codes).toEqual(['API_TOKEN_READS_ONLY']);
    const writing = await given(['READ_NETWORK', 'READ_COMPANY', 'EXPORT', 'WRITE']);
    for (const change of [
      'mutation { eraseMe { personId } }',
      'mutation { startAuthenticatorApp { uri } }',
      'mutation { changeMyDetails(input: { name: "Somebody else" }) { me { id } } }',
      `mutation { createApiToken(input: { idempotencyKey: "${randomUUID()}", name: "x", scopes: [WRITE], expiresInDays: 9 }) { token } }`,
      '{ exportMyData { json } }',
    ]) {
      expect({ change, codes: (await script(writing.token).ask(change)).codes }).toEqual({
        change,
        codes: ['SIGN_IN_REQUIRED'],
      });
    }
    const invite = `mutation { invite(input: { idempotencyKey: "${randomUUID()}", email: "x@example.org", role: INSTALLATION_ADMINISTRATOR }) { link } }`;
    expect((await script(writing.token).ask(invite)).codes).toEqual(['NOT_ALLOWED']);
    expect((await script(writing.token).ask('{ people { totalCount } }')).codes).toEqual(['NOT_ALLOWED']);
  });

  test('is made once, however often the request is sent; after ten minutes it is not shown again', async () => {
    const { here, key, token, apiToken } = await given(['EXPORT'], 7);
    const again = await here.ask<Created>(CREATE, { key, scopes: ['EXPORT'], days: 7 });
    expect(again.data.createApiToken).toMatchObject({ token, apiToken: { id: apiToken.id } });
    expect((await here.ask(CREATE, { key, scopes: ['EXPORT'], days: 8 })).codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    await server.dataSource.query(`UPDATE api_token SET created_at = now() - interval '11 minutes' WHERE id = $1`, [
      apiToken.id,
    ]);
    expect((await here.ask(CREATE, { key, scopes: ['EXPORT'], days: 7 })).codes).toEqual(['TOKEN_SHOWN_BEFORE']);
  });

  test.each([
    [{ scopes: [], days: 30 }, 'SCOPES_MISSING'],
    [{ scopes: ['EXPORT'], days: 0 }, 'EXPIRY_OUT_OF_RANGE'],
    [{ scopes: ['EXPORT'], days: 367 }, 'EXPIRY_OUT_OF_RANGE'],
    [{ scopes: ['EXPORT'], days: 30, network: randomUUID() }, 'NOT_FOUND'],
  ])('is refused with %j', async (input, code) => {
    const here = await signedIn(server, await anAccount(server));
    expect((await here.ask(CREATE, { key: randomUUID(), ...input })).codes).toEqual([code]);
  });

  test('is for one network, where its person says so', async () => {
    const [one, other] = [await GivenRegistry.in(server.dataSource), await GivenRegistry.in(server.dataSource)];
    const organisation = await one.organisation();
    await takesPart(server.dataSource, organisation, one.networkId);
    await takesPart(server.dataSource, organisation, other.networkId);
    const here = await signedIn(server, await anAccount(server, { memberOf: [organisation] }));
    expect(
      (await here.ask(CREATE, { key: randomUUID(), scopes: ['READ_NETWORK'], days: 1, network: one.networkId })).codes,
    ).toEqual([]);
  });

  test('cuts a person’s rights to what it is for', () => {
    const viewer = {
      personId: 'p',
      organisationIds: ['o'],
      administeredOrganisationIds: ['o'],
      memberNetworkIds: ['n1', 'n2'],
      secretariatNetworkIds: ['n2'],
      analystNetworkIds: ['n1', 'n2'],
      isInstallationAdministrator: true,
      scopes: null,
    };
    const nothing = {
      ...viewer,
      organisationIds: [],
      administeredOrganisationIds: [],
      memberNetworkIds: [],
      secretariatNetworkIds: [],
      analystNetworkIds: [],
      isInstallationAdministrator: false,
    };
    expect(cutTo(viewer, ['export'], null)).toEqual({ ...nothing, scopes: ['export'] });
    expect(cutTo(viewer, ['readCompany'], null)).toEqual({
      ...nothing,
      organisationIds: ['o'],
      scopes: ['readCompany'],
    });
    expect(cutTo(viewer, ['readNetwork'], 'n2')).toEqual({
      ...nothing,
      memberNetworkIds: ['n2'],
      secretariatNetworkIds: ['n2'],
      analystNetworkIds: ['n2'],
      scopes: ['readNetwork'],
      onlyNetworkId: 'n2',
    });
  });
});
