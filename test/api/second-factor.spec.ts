import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { SiteAddress } from '../../src/platform/site-address.ts';
import { anAccount, forgetAttempts, signedIn, signIn, whoIs, type GivenAccount } from '../support/accounts.ts';
import { SoftwareAuthenticator } from '../support/software-authenticator.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { Visitor } from '../support/visitor.ts';

const START_APP = 'mutation { startAuthenticatorApp { secret uri qrSvg } }';
const CONFIRM_APP = 'mutation ($code: String!) { confirmAuthenticatorApp(input: { code: $code }) { recoveryCodes } }';
const CONFIRM = `mutation ($step: String!, $method: SecondFactorMethod!, $answer: String!) {
  confirmSecondFactor(input: { step: $step, method: $method, answer: $answer }) { me { id } }
}`;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

beforeEach(() => forgetAttempts(server.dataSource));

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(() => server.close());

/** The code that the app shows, so many steps of 30 s from now. */
function codeOf(secret: string, steps = 0): string {
  return TOTP.generate({
    secret: Secret.fromBase32(secret.replaceAll(' ', '')),
    timestamp: Date.now() + steps * 30_000,
  });
}

/** In the middle of a step, so that no test runs into the next one. */
async function awayFromStepEnd(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 4_000) await new Promise((settle) => setTimeout(settle, left + 100));
}

async function withApp(): Promise<{ account: GivenAccount; here: Visitor; secret: string; recoveryCodes: string[] }> {
  await awayFromStepEnd();
  const account = await anAccount(server);
  const here = await signedIn(server, account);
  const { data } = await here.ask<{ startAuthenticatorApp: { secret: string } }>(START_APP);
  const { secret } = data.startAuthenticatorApp;
  const confirmed = await here.ask<{ confirmAuthenticatorApp: { recoveryCodes: string[] } }>(CONFIRM_APP, {
    code: codeOf(secret, -1),
  });
  return { account, here, secret, recoveryCodes: confirmed.data.confirmAuthenticatorApp.recoveryCodes };
}

async function stepOf(visitor: Visitor, account: GivenAccount) {
  const { data } = await signIn(visitor, account);
  if (data.signIn.secondFactor === null) throw new Error('No second factor was asked for.');
  return data.signIn.secondFactor;
}

describe('an authenticator app', () => {
  test('is set up by what it reads, and asked for from then on', async () => {
    const { account, here, secret, recoveryCodes } = await withApp();
    expect(recoveryCodes).toHaveLength(10);
    const { data } = await here.ask('{ me { signInMethods { authenticatorAppSince recoveryCodesLeft } } }');
    expect(data.me).toMatchObject({
      signInMethods: { authenticatorAppSince: expect.any(String), recoveryCodesLeft: 10 },
    });
    const visitor = new Visitor(server);
    const { step, methods } = await stepOf(visitor, account);
    expect(methods).toEqual(['AUTHENTICATOR_APP', 'RECOVERY_CODE']);
    expect(visitor.cookies.size).toBe(0);
    expect(await whoIs(visitor)).toBeNull();
    const answered = await visitor.ask(CONFIRM, { step, method: 'AUTHENTICATOR_APP', answer: codeOf(secret) });
    expect(answered.data).toEqual({ confirmSecondFactor: { me: { id: account.id } } });
    expect(await whoIs(visitor)).toBe(account.id);
  });

  test('shows a picture of the same address, without a script', async () => {
    const here = await signedIn(server, await anAccount(server));
    const { data } = await here.ask<{ startAuthenticatorApp: { uri: string; qrSvg: string } }>(START_APP);
    expect(data.startAuthenticatorApp.uri).toMatch(
      /^otpauth:\/\/totp\/Symbiosis%20Exchange:.*&algorithm=SHA1&digits=6&period=30$/,
    );
    expect(data.startAuthenticatorApp.qrSvg).toMatch(/^<svg[^]*<\/svg>$/);
    expect(data.startAuthenticatorApp.qrSvg).not.toContain('<script');
  });

  test('takes a code once, and no older one after it', async () => {
    const { account, secret } = await withApp();
    const answer = codeOf(secret);
    const first = await stepOf(new Visitor(server), account);
    const visitor = new Visitor(server);
    expect((await visitor.ask(CONFIRM, { step: first.step, method: 'AUTHENTICATOR_APP', answer })).codes).toEqual([]);
    const second = await stepOf(visitor, account);
    const older = codeOf(secret, -1);
    for (const replayed of [answer, older]) {
      const { codes } = await visitor.ask(CONFIRM, {
        step: second.step,
        method: 'AUTHENTICATOR_APP',
        answer: replayed,
      });
      expect(codes).toEqual(['CODE_WRONG']);
    }
  });

  test('takes one code of two that are sent at the same moment', async () => {
    const { account, secret } = await withApp();
    const steps = [await stepOf(new Visitor(server), account), await stepOf(new Visitor(server), account)];
    const answers = await Promise.all(
      steps.map(({ step }) =>
        new Visitor(server).ask(CONFIRM, { step, method: 'AUTHENTICATOR_APP', answer: codeOf(secret) }),
      ),
    );
    expect(answers.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CODE_WRONG']);
  });

  test('gives five tries for a step; then one begins again with the password', async () => {
    const { account, secret } = await withApp();
    const visitor = new Visitor(server);
    const { step } = await stepOf(visitor, account);
    for (let times = 0; times < 5; times += 1) {
      const { codes } = await visitor.ask(CONFIRM, { step, method: 'AUTHENTICATOR_APP', answer: '000000' });
      expect(codes).toEqual(['CODE_WRONG']);
    }
    const { codes } = await visitor.ask(CONFIRM, { step, method: 'AUTHENTICATOR_APP', answer: codeOf(secret) });
    expect(codes).toEqual(['STEP_OVER']);
  });

  test('is stood in for by a recovery code, once', async () => {
    const { account, recoveryCodes } = await withApp();
    const visitor = new Visitor(server);
    const answer = recoveryCodes[3]?.toLowerCase().replace('-', ' ');
    const first = await stepOf(visitor, account);
    expect((await visitor.ask(CONFIRM, { step: first.step, method: 'RECOVERY_CODE', answer })).codes).toEqual([]);
    const second = await stepOf(visitor, account);
    expect((await visitor.ask(CONFIRM, { step: second.step, method: 'RECOVERY_CODE', answer })).codes).toEqual([
      'CODE_WRONG',
    ]);
  });

  test('is not asked for after a step of somebody else: a step is of one account', async () => {
    const { account, secret } = await withApp();
    const other = await withApp();
    const { step } = await stepOf(new Visitor(server), account);
    const visitor = new Visitor(server);
    const { codes } = await visitor.ask(CONFIRM, { step, method: 'AUTHENTICATOR_APP', answer: codeOf(other.secret) });
    expect(codes).toEqual(['CODE_WRONG']);
    expect(secret).not.toBe(other.secret);
  });

  test('keeps its secret encrypted, so that a copy of the database makes no codes', async () => {
    const { account, secret } = await withApp();
    const [row] = await server.dataSource.query<[{ secret: Buffer }]>('SELECT secret FROM totp WHERE person_id = $1', [
      account.id,
    ]);
    expect(row.secret.includes(Buffer.from(Secret.fromBase32(secret.replaceAll(' ', '')).bytes))).toBe(false);
  });

  test('is no longer asked for once it is removed', async () => {
    const { account, here, recoveryCodes } = await withApp();
    expect((await here.ask('mutation { removeAuthenticatorApp { me { id } } }')).codes).toEqual([]);
    const visitor = new Visitor(server);
    expect((await signIn(visitor, account)).data.signIn.me?.id).toBe(account.id);
    expect(recoveryCodes).toHaveLength(10);
  });
});

describe('a passkey', () => {
  const START = 'mutation { startPasskeyRegistration { step options } }';
  const REGISTER = `mutation ($step: String!, $answer: String!) {
    registerPasskey(input: { step: $step, answer: $answer, name: "Work laptop" }) { me { signInMethods { passkeys { id name } } } }
  }`;
  const START_SIGN_IN = 'mutation { startPasskeySignIn { step options } }';
  const SIGN_IN_BY_PASSKEY = `mutation ($step: String!, $answer: String!) {
    signInWithPasskey(input: { step: $step, answer: $answer }) { me { id } }
  }`;
  interface Step {
    readonly step: string;
    readonly options: string;
  }

  const origin = () => server.application.get(SiteAddress, { strict: false }).origin;

  async function withPasskey(account: GivenAccount): Promise<SoftwareAuthenticator> {
    const authenticator = new SoftwareAuthenticator({ origin: origin() });
    const here = await signedIn(server, account);
    const { data } = await here.ask<{ startPasskeyRegistration: Step }>(START);
    const { step, options } = data.startPasskeyRegistration;
    const { codes } = await here.ask(REGISTER, { step, answer: authenticator.register(options) });
    expect(codes).toEqual([]);
    return authenticator;
  }

  async function beginSignIn(visitor: Visitor): Promise<Step> {
    return (await visitor.ask<{ startPasskeySignIn: Step }>(START_SIGN_IN)).data.startPasskeySignIn;
  }

  test('signs in without an address or a password', async () => {
    const account = await anAccount(server);
    const authenticator = await withPasskey(account);
    const visitor = new Visitor(server);
    const { step, options } = await beginSignIn(visitor);
    expect(JSON.parse(options)).not.toHaveProperty('allowCredentials.0');
    const { data } = await visitor.ask(SIGN_IN_BY_PASSKEY, { step, answer: authenticator.signIn(options) });
    expect(data).toEqual({ signInWithPasskey: { me: { id: account.id } } });
    expect(await whoIs(visitor)).toBe(account.id);
  });

  test('answers a challenge once', async () => {
    const authenticator = await withPasskey(await anAccount(server));
    const visitor = new Visitor(server);
    const { step, options } = await beginSignIn(visitor);
    const answer = authenticator.signIn(options);
    expect((await visitor.ask(SIGN_IN_BY_PASSKEY, { step, answer })).codes).toEqual([]);
    expect((await new Visitor(server).ask(SIGN_IN_BY_PASSKEY, { step, answer })).codes).toEqual(['STEP_OVER']);
    const next = await beginSignIn(visitor);
    expect((await new Visitor(server).ask(SIGN_IN_BY_PASSKEY, { step: next.step, answer })).codes).toEqual([
      'PASSKEY_REFUSED',
    ]);
  });

  test.each([
    ['another site', { origin: 'https://symbiosis.example.evil.test' }],
    ['another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['a device that nobody has unlocked', { unverified: true }],
  ])('is refused from %s', async (_, misuse) => {
    const authenticator = await withPasskey(await anAccount(server));
    const visitor = new Visitor(server);
    const { step, options } = await beginSignIn(visitor);
    expect(
      (await visitor.ask(SIGN_IN_BY_PASSKEY, { step, answer: authenticator.signIn(options, misuse) })).codes,
    ).toEqual(['PASSKEY_REFUSED']);
    expect(await whoIs(visitor)).toBeNull();
  });

  test.each([
    ['no JSON', 'not json'],
    ['a list', '[]'],
    ['empty', '{}'],
    ['null', 'null'],
    ['half of an answer', '{"id":"x","response":{}}'],
    ['a long id alone', `{"id":"${'x'.repeat(5000)}"}`],
  ])('is refused where it is %s', async (_, answer) => {
    const { step } = await beginSignIn(new Visitor(server));
    expect((await new Visitor(server).ask(SIGN_IN_BY_PASSKEY, { step, answer })).codes).toEqual(['PASSKEY_REFUSED']);
  });

  test('of nobody here is refused', async () => {
    const visitor = new Visitor(server);
    const { step, options } = await beginSignIn(visitor);
    const stranger = new SoftwareAuthenticator({ origin: origin() });
    expect((await visitor.ask(SIGN_IN_BY_PASSKEY, { step, answer: stranger.signIn(options) })).codes).toEqual([
      'PASSKEY_REFUSED',
    ]);
  });

  test('cannot be added in the step of somebody else', async () => {
    const one = await signedIn(server, await anAccount(server));
    const other = await signedIn(server, await anAccount(server));
    const { step, options } = (await one.ask<{ startPasskeyRegistration: Step }>(START)).data.startPasskeyRegistration;
    const authenticator = new SoftwareAuthenticator({ origin: origin() });
    expect((await other.ask(REGISTER, { step, answer: authenticator.register(options) })).codes).toEqual(['STEP_OVER']);
  });

  test('serves as the second factor, of its own account alone', async () => {
    const { account, secret } = await withApp();
    // A fresh sign-in needs the app; its code is of the next step by now.
    const here = new Visitor(server);
    const first = await stepOf(here, account);
    await here.ask(CONFIRM, { step: first.step, method: 'AUTHENTICATOR_APP', answer: codeOf(secret) });
    const authenticator = new SoftwareAuthenticator({ origin: origin() });
    const begun = (await here.ask<{ startPasskeyRegistration: Step }>(START)).data.startPasskeyRegistration;
    await here.ask(REGISTER, { step: begun.step, answer: authenticator.register(begun.options) });

    const foreign = await withPasskey(await anAccount(server));
    const visitor = new Visitor(server);
    const { step, methods, passkeyOptions } = await stepOf(visitor, account);
    expect(methods[0]).toBe('PASSKEY');
    const wrong = await visitor.ask(CONFIRM, { step, method: 'PASSKEY', answer: foreign.signIn(passkeyOptions ?? '') });
    expect(wrong.codes).toEqual(['SIGN_IN_REFUSED']);
    const right = await visitor.ask(CONFIRM, {
      step,
      method: 'PASSKEY',
      answer: authenticator.signIn(passkeyOptions ?? ''),
    });
    expect(right.data).toEqual({ confirmSecondFactor: { me: { id: account.id } } });
  });

  test('is renamed and removed by its owner alone', async () => {
    const account = await anAccount(server);
    const authenticator = await withPasskey(account);
    const here = await signedIn(server, account);
    const { data } = await here.ask<{ me: { signInMethods: { passkeys: { id: string; name: string }[] } } }>(
      '{ me { signInMethods { passkeys { id name } } } }',
    );
    const [passkey] = data.me.signInMethods.passkeys;
    const stranger = await signedIn(server, await anAccount(server));
    const REMOVE = 'mutation ($id: ID!) { removePasskey(input: { id: $id }) { me { id } } }';
    const RENAME = 'mutation ($id: ID!) { renamePasskey(input: { id: $id, name: "Mine" }) { me { id } } }';
    for (const change of [REMOVE, RENAME])
      expect((await stranger.ask(change, { id: passkey?.id })).codes).toEqual(['NOT_FOUND']);
    expect((await here.ask(RENAME, { id: passkey?.id })).codes).toEqual([]);
    expect((await here.ask(REMOVE, { id: passkey?.id })).codes).toEqual([]);
    const visitor = new Visitor(server);
    const { step, options } = await beginSignIn(visitor);
    expect((await visitor.ask(SIGN_IN_BY_PASSKEY, { step, answer: authenticator.signIn(options) })).codes).toEqual([
      'PASSKEY_REFUSED',
    ]);
  });
});
