import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { PasswordService } from '../../src/identity/signing-in/password.service.ts';
import { aMailAddress, anAccount, forgetAttempts, signedIn, signIn, whoIs } from '../support/accounts.ts';
import { aSignedInPerson } from '../support/people.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

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

describe('a forgotten password', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  beforeEach(() => forgetAttempts(server.dataSource));

  afterAll(() => server.close());

  const REQUEST = 'mutation ($email: String!) { requestPasswordReset(input: { email: $email }) { accepted } }';
  const RESET =
    'mutation ($token: String!, $new: String!) { resetPassword(input: { token: $token, newPassword: $new }) { email } }';

  test('is made anew by a mailed link, that works once; all sessions end', async () => {
    const account = await anAccount(server);
    const before = await signedIn(server, account);
    const visitor = new Visitor(server);
    expect((await visitor.ask(REQUEST, { email: account.email })).data).toEqual({
      requestPasswordReset: { accepted: true },
    });
    const [mail] = await mailsTo(server, account.email);
    expect(mail?.subject).toBe('A new password for Symbiosis Exchange');
    expect(mail?.html).toContain(`#${mail?.secret}`);
    const token = mail?.secret;
    expect((await visitor.ask(RESET, { token, new: 'password' })).codes).toEqual(['PASSWORD_COMMON']);
    const fresh = 'tolv grønne flasker på muren';
    expect((await visitor.ask(RESET, { token, new: fresh })).data).toEqual({ resetPassword: { email: account.email } });
    expect((await visitor.ask(RESET, { token, new: 'et helt andet kodeord' })).codes).toEqual(['LINK_OVER']);
    expect(await whoIs(before)).toBeNull();
    expect((await signIn(visitor, account)).codes).toEqual(['SIGN_IN_REFUSED']);
    expect((await signIn(visitor, { ...account, password: fresh })).codes).toEqual([]);
    expect((await mailsTo(server, account.email)).map(({ subject }) => subject)).toContain('Your password was changed');
  });

  test('is answered in the same words where there is no such account, and no mail is sent', async () => {
    const email = aMailAddress();
    const known = await anAccount(server);
    const answers = [];
    for (const asked of [email, known.email, 'no address at all']) {
      const { status, data, codes } = await new Visitor(server).ask(REQUEST, { email: asked });
      answers.push({ status, data, codes });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await mailsTo(server, email)).toEqual([]);
  });

  test('fills nobody’s mailbox: five mails an hour', async () => {
    const account = await anAccount(server);
    for (let times = 0; times < 8; times += 1) await new Visitor(server).ask(REQUEST, { email: account.email });
    expect(await mailsTo(server, account.email)).toHaveLength(5);
  });

  test('cannot be made anew by an old link', async () => {
    const account = await anAccount(server);
    await new Visitor(server).ask(REQUEST, { email: account.email });
    const [mail] = await mailsTo(server, account.email);
    await server.dataSource.query(
      `UPDATE challenge SET expires_at = now() - interval '1 second' WHERE person_id = $1`,
      [account.id],
    );
    expect((await new Visitor(server).ask(RESET, { token: mail?.secret, new: 'tolv grønne flasker' })).codes).toEqual([
      'LINK_OVER',
    ]);
  });

  test('writes to Danes in Danish', async () => {
    const account = await anAccount(server);
    await server.dataSource.query(`UPDATE person SET language = 'da' WHERE id = $1`, [account.id]);
    await new Visitor(server).ask(REQUEST, { email: account.email });
    const [mail] = await mailsTo(server, account.email);
    expect(mail?.subject).toBe('Ny adgangskode til Symbiosis Exchange');
    expect(mail?.text).toContain('Vælg en ny adgangskode:\nhttp://localhost:');
  });
});

describe('one’s own account', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  beforeEach(() => forgetAttempts(server.dataSource));

  afterAll(() => server.close());

  const CHANGE = `mutation ($current: String, $new: String!) {
    changePassword(input: { currentPassword: $current, newPassword: $new }) { me { id } }
  }`;

  test('gets another password from who knows the one before; all other sessions end, this one goes on under a new id', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    const elsewhere = await signedIn(server, account);
    const cookie = here.cookies.get('session');
    expect((await here.ask(CHANGE, { current: 'not it', new: 'tolv grønne flasker' })).codes).toEqual([
      'SIGN_IN_REFUSED',
    ]);
    expect((await here.ask(CHANGE, { current: account.password, new: 'tolv grønne flasker' })).codes).toEqual([]);
    expect(await whoIs(elsewhere)).toBeNull();
    expect(await whoIs(here)).toBe(account.id);
    expect(here.cookies.get('session')).not.toBe(cookie);
  });

  test.each([
    ['short', 'PASSWORD_SHORT'],
    ['x'.repeat(257), 'PASSWORD_LONG'],
    ['Trustno1', 'PASSWORD_COMMON'],
    ['aaaaaaaaaaaa', 'PASSWORD_COMMON'],
  ])('refuses the password %s', async (password, code) => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    expect((await here.ask(CHANGE, { current: account.password, new: password })).codes).toEqual([code]);
  });

  test('takes a long sentence as a password, with any signs', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    const sentence = '🐎 smørrebrød og rødgrød med fløde '.repeat(6).trim();
    expect((await here.ask(CHANGE, { current: account.password, new: sentence })).codes).toEqual([]);
    expect((await signIn(new Visitor(server), { ...account, password: sentence })).codes).toEqual([]);
  });

  test('takes a new address once its owner has confirmed it; the old one is told', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    const newEmail = aMailAddress();
    expect(
      (
        await here.ask('mutation ($to: String!) { changeEmail(input: { newEmail: $to }) { accepted } }', {
          to: newEmail,
        })
      ).codes,
    ).toEqual([]);
    const [mail] = await mailsTo(server, newEmail);
    const confirm = (visitor: Visitor) =>
      visitor.ask('mutation ($token: String!) { confirmEmail(input: { token: $token }) { email } }', {
        token: mail?.secret,
      });
    expect((await signIn(new Visitor(server), { ...account, email: newEmail })).codes).toEqual(['SIGN_IN_REFUSED']);
    expect((await confirm(new Visitor(server))).data).toEqual({ confirmEmail: { email: newEmail } });
    expect((await confirm(new Visitor(server))).codes).toEqual(['LINK_OVER']);
    expect((await signIn(new Visitor(server), { ...account, email: newEmail })).codes).toEqual([]);
    expect((await mailsTo(server, account.email)).map(({ subject }) => subject)).toEqual([
      'The address of your account was changed',
    ]);
  });

  test('does not tell who asks that an address has an account; its owner is told by mail', async () => {
    const account = await anAccount(server);
    const other = await anAccount(server);
    const here = await signedIn(server, account);
    const answer = await here.ask('mutation ($to: String!) { changeEmail(input: { newEmail: $to }) { accepted } }', {
      to: other.email,
    });
    expect(answer.data).toEqual({ changeEmail: { accepted: true } });
    expect((await mailsTo(server, other.email))[0]).toMatchObject({
      subject: 'This address has an account already',
      secret: null,
    });
  });

  test('asks to sign in again where it is a while ago, before anything is changed about how one signs in', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    await server.dataSource.query(
      `UPDATE session SET created_at = now() - interval '31 minutes' WHERE person_id = $1`,
      [account.id],
    );
    for (const change of [
      'mutation { startAuthenticatorApp { uri } }',
      'mutation { startPasskeyRegistration { step } }',
      'mutation { eraseMe { personId } }',
      `mutation { changeEmail(input: { newEmail: "${aMailAddress()}" }) { accepted } }`,
    ]) {
      expect({ change, codes: (await here.ask(change)).codes }).toEqual({ change, codes: ['SIGN_IN_AGAIN'] });
    }
    await signIn(here, account);
    expect((await here.ask('mutation { startAuthenticatorApp { uri } }')).codes).toEqual([]);
  });

  test('is exported whole, and holds no hash, key or token', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    const { data } = await here.ask<{ exportMyData: { json: string; fileName: string } }>(
      '{ exportMyData { fileName json } }',
    );
    const held = JSON.parse(data.exportMyData.json) as { person: [{ email: string }]; sessions: object[] };
    expect(held.person[0].email).toBe(account.email);
    expect(held.sessions).toHaveLength(1);
    expect(data.exportMyData.json).not.toMatch(/argon2|token_hash|public_key|secret/);
  });

  test('every table that names a person is exported or said to be left out', async () => {
    const tables = await server.dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint WHERE confrelid = 'person'::regclass AND contype = 'f' ORDER BY 1`,
    );
    const source = (await import('node:fs')).readFileSync('src/identity/account/personal-data.service.ts', 'utf8');
    for (const { name } of tables)
      expect({ name, isNamed: source.includes(`FROM ${name}`) }).toEqual({ name, isNamed: true });
  });

  test('is erased: the identity stays under a pseudonym, everything else goes', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    await here.ask('mutation { startAuthenticatorApp { uri } }');
    expect((await here.ask('mutation { eraseMe { personId } }')).data).toEqual({ eraseMe: { personId: account.id } });
    expect(await whoIs(here)).toBeNull();
    const [row] = await server.dataSource.query<[Record<string, unknown>]>('SELECT * FROM person WHERE id = $1', [
      account.id,
    ]);
    expect(row).toMatchObject({ name: `Erased person ${account.id.slice(0, 8)}`, email: null, password_hash: null });
    expect(JSON.stringify(row)).not.toContain(account.email);
    for (const table of ['session', 'totp', 'known_address', 'membership']) {
      const rows = await server.dataSource.query<unknown[]>(`SELECT FROM ${table} WHERE person_id = $1`, [account.id]);
      expect({ table, rows: rows.length }).toEqual({ table, rows: 0 });
    }
    expect((await signIn(new Visitor(server), account)).codes).toEqual(['SIGN_IN_REFUSED']);
  });
});
