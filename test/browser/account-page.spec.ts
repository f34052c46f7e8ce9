import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { anAccount, forgetAttempts, signedIn } from '../support/accounts.ts';
import { aSignedInPerson } from '../support/people.ts';
import { mailsTo } from '../support/visitor.ts';
import { AccountReader } from './support/account-reader.ts';
import { becomes, isFocused } from './support/becomes.ts';
import { aMemberOf } from './support/sign-in.ts';
import { Site } from './support/site.ts';

jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());
beforeEach(() => forgetAttempts(site.dataSource));

test('name and language are changed, and the header follows', async () => {
  const person = await aSignedInPerson(site.dataSource);
  await site.visit({ as: person }, async ({ page, open }) => {
    await open('/account');
    await page.getByLabel('Name', { exact: true }).fill('Åse Østergård');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('DA');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor();
    await becomes(() => new AccountReader(page).menuButton.innerText(), 'ÅØ\nÅse Østergård');
    expect(await site.dataSource.query('SELECT name, language FROM person WHERE id = $1', [person.id])).toEqual([
      { name: 'Åse Østergård', language: 'da' },
    ]);
  });
});

test('a new e-mail address counts once its link is opened', async () => {
  const account = await anAccount(site.server);
  const address = `new-${account.email}`;
  await site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open('/sign-in?next=/account');
    await reader.signIn(account.email, account.password);
    await page.getByLabel('New e-mail address').fill(address);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText(`A link is on its way to ${address}.`).waitFor();
    const [mail] = await mailsTo(site.server, address);
    await open(`/confirm-email#${mail!.secret!}`);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText(`From now on you sign in as ${address}.`).waitFor();
  });
});

test('the password is changed, and other browsers are signed out', async () => {
  const account = await anAccount(site.server);
  const other = await signedIn(site.server, account);
  await site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open('/sign-in?next=/account/security');
    await reader.signIn(account.email, account.password);
    const password = page.getByRole('region', { name: 'Password', exact: true });
    await password.getByLabel('Present password').fill('wrong');
    await password.getByLabel('New password').fill('nine cranes over the harbour');
    await password.getByRole('button', { name: 'Change the password' }).click();
    await becomes(() => password.getByLabel('Present password').getAttribute('aria-invalid'), 'true');
    await becomes(() => isFocused(password.getByLabel('Present password')), true);
    await password.getByLabel('Present password').fill(account.password);
    await password.getByRole('button', { name: 'Change the password' }).click();
    await password.getByText('Changed. Your other browsers are signed out.').waitFor();
  });
  expect((await other.ask<{ me: unknown }>('{ me { id } }')).data.me).toBeNull();
});

test('what only who has just signed in may change leads to signing in again, and back', async () => {
  const account = await anAccount(site.server);
  await site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open('/sign-in?next=/account/security');
    await reader.signIn(account.email, account.password);
    const app = page.getByRole('region', { name: 'Authenticator app' });
    await app.waitFor();
    await site.dataSource.query(`UPDATE session SET created_at = now() - interval '1 day' WHERE person_id = $1`, [
      account.id,
    ]);
    await app.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await app.getByRole('link', { name: 'Sign in again' }).click();
    await reader.signIn(account.email, account.password);
    await app.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await app.getByRole('img', { name: 'QR code with the key' }).waitFor();
  });
});

test('another browser is signed out from here', async () => {
  const account = await anAccount(site.server);
  const others = [await signedIn(site.server, account), await signedIn(site.server, account)];
  await site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open('/sign-in?next=/account/security');
    await reader.signIn(account.email, account.password);
    const sessions = page.getByRole('region', { name: 'Where you are signed in' });
    await becomes(() => sessions.getByRole('listitem').count(), 3);
    expect(await sessions.getByText('This browser').count()).toBe(1);
    await sessions
      .getByRole('button', { name: /^Sign out (?!everywhere)/ })
      .first()
      .click();
    await becomes(() => sessions.getByRole('listitem').count(), 2);
    await sessions.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page
      .getByRole('dialog', { name: 'Sign out everywhere else?' })
      .getByRole('button', { name: 'Sign out everywhere else' })
      .click();
    await sessions.getByText('1 other browser is signed out.').waitFor();
    await becomes(() => sessions.getByRole('listitem').count(), 1);
  });
  for (const other of others) expect((await other.ask<{ me: unknown }>('{ me { id } }')).data.me).toBeNull();
});

test('an API token is shown once, works, says when it was used, and is revoked', async () => {
  const member = await aMemberOf(site, 'Token Works A/S');
  await site.visit({ as: member }, async ({ page, open }) => {
    await open('/account/tokens');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('button', { name: 'Make the token' }).click();
    await becomes(() => isFocused(page.getByLabel('What is it for?')), true);
    await page.getByLabel('What is it for?').fill('Yearly report');
    await page.getByRole('checkbox', { name: 'Take out files and aggregates' }).check();
    await page.getByRole('button', { name: 'Make the token' }).click();
    const shown = page.getByLabel('Token', { exact: true });
    await shown.waitFor();
    const token = (await shown.innerText()).trim();
    const asked = () =>
      site.server.ask<{ networks: unknown }>(
        '{ networks { totalCount } }',
        {},
        { headers: { authorization: `Bearer ${token}` } },
      );
    expect((await asked()).errors).toBeUndefined();
    await page.getByRole('button', { name: 'I have copied it' }).click();
    await shown.waitFor({ state: 'detached' });
    await page.reload();
    const row = page.getByRole('listitem').filter({ hasText: 'Yearly report' });
    await becomes(() => row.innerText(), expect.stringMatching(/See networks · Take out files.*last used today/s));
    expect(await page.getByRole('main').innerText()).not.toContain(token);
    await row.getByRole('button', { name: 'Revoke Yearly report' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await becomes(() => row.innerText(), expect.stringContaining('Revoked'));
    expect((await asked()).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

test('everything that is held on a person is theirs to take, and is erased when they say so twice', async () => {
  const account = await anAccount(site.server);
  await site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open('/sign-in?next=/account/data');
    await reader.signIn(account.email, account.password);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Get the file' }).click();
    const file = await (await coming).path();
    expect(JSON.stringify(JSON.parse(await readFile(file, 'utf8')))).toContain(account.email);

    await page.getByRole('button', { name: 'Erase my account …' }).click();
    const sure = page.getByLabel(`To go on, type ${account.email}`);
    await sure.fill('somebody@else.example');
    await page.getByRole('button', { name: 'Erase it for good' }).click();
    await becomes(() => sure.getAttribute('aria-invalid'), 'true');
    await sure.fill(account.email);
    await page.getByRole('button', { name: 'Erase it for good' }).click();
    await reader.signInLink.waitFor();
    expect(
      await site.dataSource.query('SELECT email, erased_at IS NOT NULL AS erased FROM person WHERE id = $1', [
        account.id,
      ]),
    ).toEqual([{ email: null, erased: true }]);
  });
});
