import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { localPath } from '../../src/identity/signing-in/open-id.service.ts';
import { SiteAddress } from '../../src/platform/site-address.ts';
import { aMailAddress, anAccount, forgetAttempts, signedIn, whoIs } from '../support/accounts.ts';
import { OpenIdTestProvider } from '../support/open-id-provider.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { Visitor } from '../support/visitor.ts';

let server: TestServer;
let provider: OpenIdTestProvider;

beforeAll(async () => {
  provider = await OpenIdTestProvider.start(
    () => `${server.application.get(SiteAddress, { strict: false }).origin}/sign-in/oidc/callback`,
  );
  const { issuer, clientId, clientSecret } = provider;
  server = await startTestServer({ settings: { openId: { issuer, clientId, clientSecret, name: 'Works account' } } });
});

beforeEach(() => forgetAttempts(server.dataSource));

afterAll(async () => {
  await server.close();
  await provider.close();
});

/** Goes to the provider, where somebody is signed in already; gives the path and query that it sends the browser back to. */
async function throughProvider(visitor: Visitor, to = '/my'): Promise<string> {
  const start = await visitor.fetch(`/sign-in/oidc/start?to=${encodeURIComponent(to)}`);
  expect(start.status).toBe(303);
  const jar = new Map<string, string>();
  let next = start.headers.get('location') ?? '';
  for (let hops = 0; hops < 8; hops += 1) {
    if (next.includes('/sign-in/oidc/callback')) {
      const { pathname, search } = new URL(next);
      return pathname + search;
    }
    const response = await fetch(new URL(next, provider.issuer), {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    next = response.headers.get('location') ?? '';
    if (next === '') throw new Error(`The provider stopped: ${response.status} ${await response.text()}`);
  }
  throw new Error('The provider goes round in circles.');
}

async function back(visitor: Visitor, path: string): Promise<string | null> {
  const response = await visitor.fetch(path);
  expect(response.status).toBe(303);
  return response.headers.get('location');
}

describe('signing in through an OpenID Connect provider', () => {
  test('is offered by its name', async () => {
    const { data } = await new Visitor(server).ask('{ signInOptions { openIdConnectName cookies { name } } }');
    expect(data).toEqual({
      signInOptions: { openIdConnectName: 'Works account', cookies: [{ name: 'session' }, { name: 'oidc' }] },
    });
  });

  test('lets in whom we know by an address that the provider has verified, and knows them again under another address', async () => {
    const account = await anAccount(server);
    provider.account = { subject: randomUUID(), email: account.email.toUpperCase(), emailVerified: true };
    const visitor = new Visitor(server);
    expect(await back(visitor, await throughProvider(visitor, '/facilities?x=1'))).toBe('/facilities?x=1');
    expect(await whoIs(visitor)).toBe(account.id);
    expect([...visitor.cookies.keys()]).toEqual(['session']);
    provider.account = { ...provider.account, email: aMailAddress() };
    const later = new Visitor(server);
    await back(later, await throughProvider(later));
    expect(await whoIs(later)).toBe(account.id);
  });

  test('sends code challenge, state and nonce, and no secret, by the browser', async () => {
    const start = await new Visitor(server).fetch('/sign-in/oidc/start');
    const url = new URL(start.headers.get('location') ?? '');
    expect(url.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(url.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    expect(url.href).not.toContain('secret');
    expect(start.headers.get('cache-control')).toBe('no-store');
  });

  test('does not let in who has an address that is not verified, or was never invited', async () => {
    const account = await anAccount(server);
    for (const claims of [
      { email: account.email, emailVerified: false },
      { email: account.email },
      { email: aMailAddress(), emailVerified: true },
      {},
    ]) {
      provider.account = { subject: randomUUID(), ...claims };
      const visitor = new Visitor(server);
      expect(await back(visitor, await throughProvider(visitor))).toBe('/sign-in?problem=NOT_INVITED');
      expect(await whoIs(visitor)).toBeNull();
    }
  });

  test('takes up the invitation of a verified address', async () => {
    const email = aMailAddress();
    const administrator = await signedIn(server, await anAccount(server, { installationAdministrator: true }));
    await administrator.ask(
      'mutation ($key: ID!, $email: String!) { invite(input: { idempotencyKey: $key, email: $email, role: INSTALLATION_ADMINISTRATOR }) { link } }',
      { key: randomUUID(), email },
    );
    provider.account = { subject: randomUUID(), email, emailVerified: true, name: 'Bo Vand' };
    const visitor = new Visitor(server);
    await back(visitor, await throughProvider(visitor));
    expect((await visitor.ask('{ me { name email isInstallationAdministrator } }')).data).toEqual({
      me: { name: 'Bo Vand', email, isInstallationAdministrator: true },
    });
  });

  test('does not let in whose account is closed', async () => {
    const account = await anAccount(server);
    await server.dataSource.query('UPDATE person SET disabled_at = now() WHERE id = $1', [account.id]);
    provider.account = { subject: randomUUID(), email: account.email, emailVerified: true };
    const visitor = new Visitor(server);
    expect(await back(visitor, await throughProvider(visitor))).toBe('/sign-in?problem=NOT_INVITED');
    expect(await whoIs(visitor)).toBeNull();
  });

  describe('refuses', () => {
    const REFUSED = '/sign-in?problem=PROVIDER_REFUSED';

    beforeEach(async () => {
      const account = await anAccount(server);
      provider.account = { subject: randomUUID(), email: account.email, emailVerified: true };
    });

    test('a code that was used', async () => {
      const visitor = new Visitor(server);
      const path = await throughProvider(visitor);
      const cookie = visitor.cookies.get('oidc') ?? '';
      expect(await back(visitor, path)).toBe('/my');
      const thief = new Visitor(server);
      thief.cookies.set('oidc', cookie);
      expect(await back(thief, path)).toBe(REFUSED);
      expect(await whoIs(thief)).toBeNull();
    });

    test('another state than the one that was sent', async () => {
      const visitor = new Visitor(server);
      const path = await throughProvider(visitor);
      expect(await back(visitor, path.replace(/state=[\w-]+/, `state=${'x'.repeat(43)}`))).toBe(REFUSED);
      expect(await whoIs(visitor)).toBeNull();
    });

    test('the answer to another browser’s question', async () => {
      const victim = new Visitor(server);
      await throughProvider(victim);
      const attacker = new Visitor(server);
      const path = await throughProvider(attacker);
      expect(await back(victim, path)).toBe(REFUSED);
      expect(await whoIs(victim)).toBeNull();
      expect(await back(new Visitor(server), path)).toBe(REFUSED);
    });

    test.each([
      ['a token with another nonce than the one that was sent', 'nonce'],
      ['the code with another verifier than the one that was promised', 'verifier'],
    ])('%s', async (_, kept) => {
      const visitor = new Visitor(server);
      const path = await throughProvider(visitor);
      await server.dataSource.query(
        `UPDATE challenge SET content = jsonb_set(content, ARRAY[$1::text], to_jsonb($2::text)) WHERE kind = 'openId'`,
        [kept, 'y'.repeat(43)],
      );
      expect(await back(visitor, path)).toBe(REFUSED);
      expect(await whoIs(visitor)).toBeNull();
    });

    test.each(['?error=access_denied', '?code=x', '', '?code=x&state=%00', '?state'])(
      'the answer %j',
      async (query) => {
        const visitor = new Visitor(server);
        await throughProvider(visitor);
        expect(await back(visitor, `/sign-in/oidc/callback${query}`)).toBe(REFUSED);
      },
    );
  });

  test.each([
    ['/facilities?x=1', '/facilities?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/a\r\nset-cookie: x=y', '/'],
    ['', '/'],
  ])('goes on to %j at this site alone: %s', (to, path) => {
    expect(localPath(to)).toBe(path);
  });
});

describe('a provider that does not answer', () => {
  test('is said on the sign-in page, and nothing is thrown', async () => {
    const away = await startTestServer({
      settings: { openId: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'y', name: 'Away' } },
    });
    try {
      const response = await new Visitor(away).fetch('/sign-in/oidc/start');
      expect(response.headers.get('location')).toBe('/sign-in?problem=PROVIDER_UNAVAILABLE');
    } finally {
      await away.close();
    }
  });
});
