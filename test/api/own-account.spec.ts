import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { aMailAddress, anAccount, forgetAttempts, signedIn, signIn, whoIs } from '../support/accounts.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { mailsTo, Visitor } from '../support/visitor.ts';

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
    const source = readFileSync('src/identity/account/personal-data.service.ts', 'utf8');
    for (const { name } of tables)
      expect({ name, isNamed: source.includes(`FROM ${name}`) }).toEqual({ name, isNamed: true });
  });

  test('is erased: the identity stays under a pseudonym, everything else goes', async () => {
    const account = await anAccount(server);
    const here = await signedIn(server, account);
    await here.ask('mutation { startAuthenticatorApp { uri } }');
    await server.dataSource.query(
      `INSERT INTO resilience_scenario (id, network_id, person_id, name, selection, scenario)
       VALUES (gen_random_uuid(), $1, $2, 'Without the power plant', 'network=x', '{}')`,
      [(await GivenRegistry.in(server.dataSource)).networkId, account.id],
    );
    expect((await here.ask('mutation { eraseMe { personId } }')).data).toEqual({ eraseMe: { personId: account.id } });
    expect(await whoIs(here)).toBeNull();
    const [row] = await server.dataSource.query<[Record<string, unknown>]>('SELECT * FROM person WHERE id = $1', [
      account.id,
    ]);
    expect(row).toMatchObject({ name: `Erased person ${account.id.slice(0, 8)}`, email: null, password_hash: null });
    expect(JSON.stringify(row)).not.toContain(account.email);
    for (const table of ['session', 'totp', 'known_address', 'membership', 'resilience_scenario']) {
      const rows = await server.dataSource.query<unknown[]>(`SELECT FROM ${table} WHERE person_id = $1`, [account.id]);
      expect({ table, rows: rows.length }).toEqual({ table, rows: 0 });
    }
    expect((await signIn(new Visitor(server), account)).codes).toEqual(['SIGN_IN_REFUSED']);
  });
});
