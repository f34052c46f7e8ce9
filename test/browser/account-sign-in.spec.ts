import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { anAccount, forgetAttempts } from '../support/accounts.ts';
import { mailsTo } from '../support/visitor.ts';
import { AccountReader } from './support/account-reader.ts';
import { becomes, isFocused, linesOf } from './support/becomes.ts';
import { Site } from './support/site.ts';
import type { Visit } from './support/visit.ts';

jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());
beforeEach(() => forgetAttempts(site.dataSource));

async function cookiesOf({ page }: Visit): Promise<readonly string[]> {
  return (await page.context().cookies()).map(({ name }) => name);
}

test('a visitor is led in and back to the page, by password; signing out ends it', async () => {
  const account = await anAccount(site.server);
  await site.visit({}, async (visit) => {
    const reader = new AccountReader(visit.page);
    await visit.open('/account/tokens');
    await visit.page.getByRole('heading', { level: 1, name: 'Sign in to see this page' }).waitFor();
    expect(await cookiesOf(visit)).toEqual([]);
    await visit.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await becomes(() => isFocused(reader.email), true);

    await reader.signIn(account.email, 'not the password');
    const refusal = visit.page.getByRole('alert');
    await refusal.waitFor();
    const words = await refusal.innerText();
    await reader.signIn('nobody@example.org', 'not the password');
    await becomes(() => refusal.innerText(), words);
    expect(await cookiesOf(visit)).toEqual([]);

    await reader.signIn(account.email, account.password);
    await visit.page.getByRole('heading', { level: 2, name: 'API tokens' }).waitFor();
    expect(new URL(visit.page.url()).pathname).toBe('/account/tokens');
    expect(await cookiesOf(visit)).toEqual(['session']);

    await reader.openMenu();
    expect(await reader.menu.innerText()).toContain(account.email);
    await reader.menu.getByRole('button', { name: 'Sign out' }).click();
    await reader.signInLink.waitFor();
    expect(await cookiesOf(visit)).toEqual([]);
    await visit.open('/account');
    await visit.page.getByRole('heading', { level: 1, name: 'Sign in to see this page' }).waitFor();
  });
});

test('what is missing is said at its field, and the focus goes there', () =>
  site.visit({ language: 'da' }, async ({ page, open }) => {
    const reader = new AccountReader(page, 'da');
    await open('/sign-in');
    await reader.submit.click();
    await becomes(() => isFocused(reader.email), true);
    expect(await reader.email.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Skal udfyldes.').count()).toBe(2);
    await reader.email.fill('karen');
    expect(await reader.email.getAttribute('aria-invalid')).not.toBe('true');
  }));

test('password managers find what they look for, and the password can be looked at', () =>
  site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open('/sign-in');
    expect(await reader.email.getAttribute('autocomplete')).toBe('username');
    expect(await reader.password.getAttribute('autocomplete')).toBe('current-password');
    await reader.password.fill('a secret');
    expect(await reader.password.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Show the password' }).click();
    expect(await reader.password.getAttribute('type')).toBe('text');
    expect(await page.getByRole('button', { name: 'Hide the password' }).isVisible()).toBe(true);
  }));

describe('the demonstration: one click a role, and the navigation shows what the role has to do', () => {
  test.each([
    ['Member of a company', ['Network', 'Register a stream', 'My company', 'Introductions']],
    ['Company administrator', ['Network', 'Register a stream', 'My company', 'Introductions']],
    ['Secretariat of the network', ['Network', 'Register a stream', 'Introductions', 'Secretariat']],
    ['Analyst', ['Network', 'Register a stream']],
    ['Administrator of the site', ['Network', 'Register a stream', 'Administration']],
  ] as const)('%s', (role, entries) =>
    site.visit({}, async ({ page, open }) => {
      const reader = new AccountReader(page);
      await open('/sign-in?next=/cookies');
      await page.getByRole('button', { name: role }).click();
      await page.getByRole('heading', { level: 1, name: 'Cookies' }).waitFor();
      await becomes(() => linesOf(reader.navigation.getByRole('link')), entries);
    }),
  );
});

test('a forgotten password is replaced by the mailed link, once', async () => {
  const account = await anAccount(site.server);
  await site.visit({}, async (visit) => {
    const { page, open } = visit;
    const reader = new AccountReader(page);
    await open('/sign-in');
    await page.getByRole('link', { name: 'Forgotten your password?' }).click();
    await reader.email.fill(account.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByRole('heading', { level: 1, name: 'Look in your mailbox' }).waitFor();
    const [mail] = await mailsTo(site.server, account.email);

    await open(`/new-password#${mail!.secret!}`);
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Save the password' }).click();
    await becomes(() => page.getByLabel('New password').getAttribute('aria-invalid'), 'true');
    await page.getByLabel('New password').fill('seven owls fly over the fjord');
    await page.getByRole('button', { name: 'Save the password' }).click();
    await page.getByRole('heading', { level: 1, name: 'The new password is saved' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await reader.signIn(account.email, 'seven owls fly over the fjord');
    await reader.menuButton.waitFor();

    await open('/cookies');
    await open(`/new-password#${mail!.secret!}`);
    await page.getByLabel('New password').fill('eight owls fly over the fjord');
    await page.getByRole('button', { name: 'Save the password' }).click();
    await page.getByRole('alert').waitFor();
  });
});

test('only ways of this site are gone back to', async () => {
  const account = await anAccount(site.server);
  await site.visit({}, async ({ page, open }) => {
    const reader = new AccountReader(page);
    await open(`/sign-in?next=${encodeURIComponent('//example.org/steal')}`);
    await reader.signIn(account.email, account.password);
    await reader.menuButton.waitFor();
    expect(new URL(page.url()).origin).toBe(site.url);
  });
});

test('cookies: which, what for, how long', () =>
  site.visit({}, async ({ page, open }) => {
    await open('/cookies');
    await page.getByRole('heading', { level: 3, name: 'session' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('sets no cookie at all');
  }));
