import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SiteAddress } from '../../src/platform/site-address.ts';
import { anAccount, PASSWORD } from '../support/accounts.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

jest.setTimeout(60_000);

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer({ withClient: true }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page of the site in a browser that has a passkey store, unlocked by its owner's finger. */
async function pageWithAuthenticator(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(server.application.get(SiteAddress, { strict: false }).origin);
  return page;
}

/** Runs in the page: a question to the API, by the page itself. */
async function ask({ query, variables }: { query: string; variables?: object }): Promise<unknown> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

test('a passkey made in a real browser signs in there, without an address or a password', async () => {
  const account = await anAccount(server);
  const context = await browser.newContext();
  const page = await pageWithAuthenticator(context);
  const question = (query: string, variables: object = {}) => page.evaluate(ask, { query, variables });

  await question(
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { me { id } } }',
    {
      email: account.email,
      password: PASSWORD,
    },
  );
  // Scripts of the page do not see the cookie.
  expect(await page.evaluate(() => document.cookie)).toBe('');

  const begun = (await question('mutation { startPasskeyRegistration { step options } }')) as {
    startPasskeyRegistration: { step: string; options: string };
  };
  const made = await page.evaluate(async (options) => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
      JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON,
    );
    const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    return JSON.stringify(credential.toJSON());
  }, begun.startPasskeyRegistration.options);
  await question(
    'mutation ($step: String!, $answer: String!) { registerPasskey(input: { step: $step, answer: $answer, name: "This laptop" }) { me { id } } }',
    { step: begun.startPasskeyRegistration.step, answer: made },
  );
  await question('mutation { signOut { signedOut } }');
  expect(await question('{ me { id } }')).toEqual({ me: null });

  const asked = (await question('mutation { startPasskeySignIn { step options } }')) as {
    startPasskeySignIn: { step: string; options: string };
  };
  const answered = await page.evaluate(async (options) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON,
    );
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    return JSON.stringify(credential.toJSON());
  }, asked.startPasskeySignIn.options);
  expect(
    await question(
      'mutation ($step: String!, $answer: String!) { signInWithPasskey(input: { step: $step, answer: $answer }) { me { id } } }',
      {
        step: asked.startPasskeySignIn.step,
        answer: answered,
      },
    ),
  ).toEqual({ signInWithPasskey: { me: { id: account.id } } });
  expect(await question('{ me { id } }')).toEqual({ me: { id: account.id } });
  await context.close();
});
