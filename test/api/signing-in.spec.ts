import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PasswordService } from '../../src/identity/signing-in/password.service.ts';
import { aMailAddress, anAccount, forgetAttempts, signedIn, signIn, whoIs } from '../support/accounts.ts';
import { aSignedInPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { Visitor } from '../support/visitor.ts';

describe('signing in by password', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  beforeEach(() => forgetAttempts(server.dataSource));

  afterAll(() => server.close());

  test('lets in who knows the password, in whatever capitals the address is typed', async () => {
    const account = await anAccount(server);
    const visitor = new Visitor(server);
    const { data } = await signIn(visitor, { ...account, email: ` ${account.email.toUpperCase()} ` });
    expect(data.signIn).toMatchObject({ me: { id: account.id }, secondFactor: null });
    expect(await whoIs(visitor)).toBe(account.id);
  });

  test('sets no cookie before, and one that scripts cannot read after', async () => {
    const account = await anAccount(server);
    const visitor = new Visitor(server);
    expect(
      (await visitor.ask('{ me { id } signInOptions { passwordLeast } networks { totalCount } }')).setCookies,
    ).toEqual([]);
    const { setCookies } = await signIn(visitor, account);
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^session=[\w-]{43}; /);
    expect(setCookies[0]).toContain('HttpOnly');
    expect(setCookies[0]).toContain('SameSite=Lax');
    expect(setCookies[0]).toContain('Path=/');
    expect(setCookies[0]).not.toContain('Domain');
  });

  test('gives the same words for a wrong password, an unknown address and a closed account, after one comparison each', async () => {
    const account = await anAccount(server);
    const closed = await anAccount(server);
    await server.dataSource.query('UPDATE person SET disabled_at = now() WHERE id = $1', [closed.id]);
    const passwords = server.application.get(PasswordService, { strict: false });
    const verify = passwords.verify.bind(passwords);
    let comparisons = 0;
    passwords.verify = (hash, password) => {
      comparisons += 1;
      return verify(hash, password);
    };
    try {
      const answers = [];
      for (const tried of [
        { email: account.email, password: 'not the password' },
        { email: aMailAddress(), password: account.password },
        { email: closed.email, password: closed.password },
      ]) {
        const visitor = new Visitor(server);
        const { status, codes, messages, setCookies } = await signIn(visitor, tried);
        answers.push({ status, codes, messages, setCookies });
      }
      expect(comparisons).toBe(3);
      expect(answers[0]?.codes).toEqual(['SIGN_IN_REFUSED']);
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    } finally {
      passwords.verify = verify;
    }
  });

  test('does as much work where there is no hash: as long as with one, within the noise', async () => {
    const passwords = server.application.get(PasswordService, { strict: false });
    expect(await passwords.verify(null, 'anything')).toBe(false);
    const hash = await passwords.hash('anything at all');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(hash, 'anything at all')).toBe(true);
  });

  test('takes a new session id, so that a planted one stays nobody’s', async () => {
    const account = await anAccount(server);
    const planted = 'a'.repeat(43);
    const victim = new Visitor(server);
    victim.cookies.set('session', planted);
    await signIn(victim, account);
    expect(await whoIs(victim)).toBe(account.id);
    const attacker = new Visitor(server);
    attacker.cookies.set('session', planted);
    expect(await whoIs(attacker)).toBeNull();
  });

  test('signs out at the server: the old cookie is dead', async () => {
    const visitor = await signedIn(server, await anAccount(server));
    const thief = new Visitor(server);
    thief.cookies.set('session', visitor.cookies.get('session') ?? '');
    expect(await whoIs(thief)).not.toBeNull();
    expect((await visitor.ask('mutation { signOut { signedOut } }')).data).toEqual({ signOut: { signedOut: true } });
    expect(visitor.cookies.has('session')).toBe(false);
    expect(await whoIs(thief)).toBeNull();
  });

  test('ends with four days without use, and after thirty days at the latest', async () => {
    const visitor = await signedIn(server, await anAccount(server));
    const id = await whoIs(visitor);
    const set = (what: string) => server.dataSource.query(`UPDATE session SET ${what} WHERE person_id = $1`, [id]);
    await set(`last_seen_at = now() - interval '3 days 23 hours'`);
    expect(await whoIs(visitor)).toBe(id);
    await set(`last_seen_at = now() - interval '4 days 1 minute'`);
    expect(await whoIs(visitor)).toBeNull();
    await set(`last_seen_at = now(), expires_at = now() - interval '1 second'`);
    expect(await whoIs(visitor)).toBeNull();
    const [row] = await server.dataSource.query<[{ days: number }]>(
      'SELECT round(extract(epoch FROM expires_at - created_at) / 86400)::integer AS days FROM session WHERE person_id = $1',
      [(await anAccountSignedIn()).id],
    );
    expect(row.days).toBe(30);
  });

  async function anAccountSignedIn() {
    const account = await anAccount(server);
    await signedIn(server, account);
    return account;
  }

  test('shows one’s sessions with their browsers, and ends one or all others', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    const phone = new Visitor(server, {
      headers: {
        'user-agent':
          'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1',
      },
    });
    await signIn(phone, account);
    const third = await signedIn(server, account);
    const { data } = await here.ask<{
      me: { sessions: { id: string; isThisOne: boolean; device: { en: string; da: string } }[] };
    }>('{ me { sessions { id isThisOne device { en da } address lastSeenAt } } }');
    expect(data.me.sessions).toHaveLength(3);
    expect(data.me.sessions.filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
    const ofPhone = data.me.sessions.find(({ device }) => device.en === 'Safari on iPhone');
    expect(ofPhone?.device.da).toBe('Safari på iPhone');
    await here.ask('mutation ($id: ID!) { endSession(input: { id: $id }) { endedIds } }', { id: ofPhone?.id });
    expect(await whoIs(phone)).toBeNull();
    const foreign = await signedIn(server, await anAccount(server));
    const mine = data.me.sessions.find(({ isThisOne }) => isThisOne);
    expect(
      (await foreign.ask('mutation ($id: ID!) { endSession(input: { id: $id }) { endedIds } }', { id: mine?.id }))
        .codes,
    ).toEqual(['NOT_FOUND']);
    await here.ask('mutation { endOtherSessions { endedIds } }');
    expect(await whoIs(third)).toBeNull();
    expect(await whoIs(here)).toBe(account.id);
  });

  test('closes an account at once, in all its browsers', async () => {
    const account = await anAccount(server);
    const visitor = await signedIn(server, account);
    const administrator = await aSignedInPerson(server.dataSource, { installationAdministrator: true });
    const { errors } = await server.ask(
      'mutation ($id: ID!) { disablePerson(input: { personId: $id }) { person { disabledAt } } }',
      { id: account.id },
      { headers: administrator.headers },
    );
    expect(errors).toBeUndefined();
    expect(await whoIs(visitor)).toBeNull();
    expect((await signIn(new Visitor(server), account)).codes).toEqual(['SIGN_IN_REFUSED']);
  });
});

describe('who guesses passwords', () => {
  let server: TestServer;

  beforeAll(async () => {
    // What a proxy says of the caller's address is believed here, so that a test can come from many.
    server = await startTestServer({ settings: { trustedProxy: { kind: 'hops', hops: 1 } } });
  });

  beforeEach(() => forgetAttempts(server.dataSource));

  afterAll(() => server.close());

  const from = (address: string) => new Visitor(server, { headers: { 'x-forwarded-for': address } });

  test('is slowed down after five tries, and told for how long', async () => {
    const account = await anAccount(server);
    const wrong = { ...account, password: 'wrong password' };
    const codes: string[] = [];
    for (let times = 0; times < 6; times += 1) codes.push(...(await signIn(from('192.0.2.1'), wrong)).codes);
    expect(codes).toEqual([...Array<string>(5).fill('SIGN_IN_REFUSED'), 'TOO_MANY_REQUESTS']);
    const { facts } = await signIn(from('192.0.2.1'), account);
    expect(facts[0]?.retryAfter).toBeGreaterThanOrEqual(1);
    expect(facts[0]?.retryAfter).toBeLessThanOrEqual(2);
  });

  test('has each of the attempts counted that one request makes under many names, or many requests at once', async () => {
    const account = await anAccount(server);
    const named = Array.from(
      { length: 12 },
      (_, n) => `a${n}: signIn(input: { email: $email, password: "guess ${n} guess" }) { me { id } }`,
    );
    const passwords = server.application.get(PasswordService, { strict: false });
    const verify = passwords.verify.bind(passwords);
    let comparisons = 0;
    passwords.verify = (hash, password) => {
      comparisons += 1;
      return verify(hash, password);
    };
    try {
      await from('192.0.2.2').ask(`mutation ($email: String!) { ${named.join(' ')} }`, { email: account.email });
      await Promise.all(
        Array.from({ length: 12 }, () => signIn(from('192.0.2.2'), { ...account, password: 'wrong password' })),
      );
      expect(comparisons).toBe(5);
    } finally {
      passwords.verify = verify;
    }
  });

  test('cannot lock the owner out: from where the owner has signed in before, the right password is let in', async () => {
    const account = await anAccount(server);
    expect((await signIn(from('198.51.100.7'), account)).codes).toEqual([]);
    for (let stranger = 1; stranger <= 30; stranger += 1) {
      await signIn(from(`203.0.113.${stranger}`), { ...account, password: 'wrong password' });
    }
    expect((await signIn(from('203.0.113.200'), account)).codes).toEqual(['TOO_MANY_REQUESTS']);
    expect((await signIn(from('198.51.100.7'), account)).codes).toEqual([]);
  });

  test('learns nothing of an account from being slowed down: one that does not exist is slowed down as well', async () => {
    const unknown = { email: aMailAddress(), password: 'wrong password' };
    const codes: string[] = [];
    for (let times = 0; times < 6; times += 1) codes.push(...(await signIn(from('192.0.2.3'), unknown)).codes);
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  test('who tries one password on many accounts is slowed down by the address', async () => {
    const codes = new Set<string>();
    for (let times = 0; times < 52; times += 1) {
      (
        await signIn(from('2001:db8:1:2::' + times.toString(16)), { email: aMailAddress(), password: 'one password' })
      ).codes.forEach((code) => codes.add(code));
    }
    expect(codes).toContain('TOO_MANY_REQUESTS');
    // Another customer of the same provider is not.
    expect((await signIn(from('2001:db8:1:3::1'), { email: aMailAddress(), password: 'one password' })).codes).toEqual([
      'SIGN_IN_REFUSED',
    ]);
  });
});
