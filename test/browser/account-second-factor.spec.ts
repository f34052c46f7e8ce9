import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { anAccount, forgetAttempts, type GivenAccount } from '../support/accounts.ts';
import { AccountReader } from './support/account-reader.ts';
import { becomes, linesOf } from './support/becomes.ts';
import { Site } from './support/site.ts';

jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());
beforeEach(() => forgetAttempts(site.dataSource));

async function signInAs(
  page: Page,
  open: (path: string) => Promise<void>,
  account: GivenAccount,
): Promise<AccountReader> {
  const reader = new AccountReader(page);
  await open('/sign-in?next=/account/security');
  await reader.signIn(account.email, account.password);
  return reader;
}

async function signOut(reader: AccountReader): Promise<void> {
  await reader.openMenu();
  await reader.menu.getByRole('button', { name: 'Sign out' }).click();
  await reader.signInLink.waitFor();
}

/** The code of the app now; of the next half minute where `ahead` is 1: each works once. */
function codeOf(secret: string, ahead = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });
}

test('an authenticator app is set up from the page, asked for at sign-in, replaced by a recovery code, and turned off', async () => {
  const account = await anAccount(site.server);
  await site.visit({}, async ({ page, open }) => {
    const reader = await signInAs(page, open, account);
    const app = page.getByRole('region', { name: 'Authenticator app' });
    await app.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await app.getByRole('img', { name: 'QR code with the key' }).waitFor();
    expect(
      await app.getByRole('img').evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
    ).toBe(true);
    const secret = (await app.getByLabel('Key', { exact: true }).innerText()).replace(/\s/g, '');

    const code = app.getByLabel('The six digits that the app shows now');
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
    await code.fill('000000');
    await app.getByRole('button', { name: 'Turn it on' }).click();
    await becomes(() => code.getAttribute('aria-invalid'), 'true');
    await code.fill(codeOf(secret));
    await app.getByRole('button', { name: 'Turn it on' }).click();
    const codes = app.getByRole('list', { name: 'Recovery codes' });
    await codes.waitFor();
    const [recovery = ''] = await linesOf(codes.getByRole('listitem'));
    expect(await codes.getByRole('listitem').count()).toBe(10);
    await app.getByRole('button', { name: 'I have kept them' }).click();
    await codes.waitFor({ state: 'detached' });
    await becomes(() => app.innerText(), expect.stringContaining('10 recovery codes are left.'));

    await signOut(reader);
    await signInAs(page, open, account);
    await page.getByRole('heading', { level: 1, name: 'One more step' }).waitFor();
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1));
    await page.getByRole('button', { name: 'Go on' }).click();
    await app.waitFor();

    await signOut(reader);
    await signInAs(page, open, account);
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
    await page.getByLabel('Recovery code').fill(recovery);
    await page.getByRole('button', { name: 'Go on' }).click();
    await becomes(() => app.innerText(), expect.stringContaining('9 recovery codes are left.'));

    await app.getByRole('button', { name: 'Turn it off' }).click();
    const question = page.getByRole('dialog', { name: 'Turn the authenticator app off?' });
    await question.getByRole('button', { name: 'Turn it off' }).click();
    await app.getByRole('button', { name: 'Set up an authenticator app' }).waitFor();
  });
});

test('a passkey is added, used in place of the password, renamed and removed', async () => {
  const account = await anAccount(site.server);
  await site.visit({ host: 'localhost' }, async ({ page, open }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const reader = await signInAs(page, open, account);
    const passkeys = page.getByRole('region', { name: 'Passkeys' });
    await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
    await passkeys.getByLabel('What shall it be called?').fill('Control room');
    await passkeys.getByRole('button', { name: 'Add a passkey' }).click();
    await passkeys.getByText('The passkey is added.').waitFor();

    await signOut(reader);
    await open('/sign-in?next=/account/security');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await becomes(() => passkeys.innerText(), expect.stringContaining('last used today'));

    await passkeys.getByRole('button', { name: 'Rename Control room' }).click();
    await passkeys.getByLabel('What shall it be called?').fill('Gate 3');
    await passkeys.getByRole('button', { name: 'Save' }).click();
    await passkeys.getByRole('button', { name: 'Remove Gate 3' }).click();
    await page.getByRole('dialog', { name: 'Remove the passkey?' }).getByRole('button', { name: 'Remove' }).click();
    await passkeys.getByText('None yet.').waitFor();

    await signOut(reader);
    await open('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('alert').waitFor();
  });
});
