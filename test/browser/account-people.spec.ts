import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { aMailAddress, anAccount, forgetAttempts } from '../support/accounts.ts';
import { aSignedInPerson } from '../support/people.ts';
import { mailsTo } from '../support/visitor.ts';
import { AccountReader } from './support/account-reader.ts';
import { becomes, linesOf } from './support/becomes.ts';
import { aSecretary } from './support/sign-in.ts';
import { Site } from './support/site.ts';

jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());
beforeEach(() => forgetAttempts(site.dataSource));

async function secretOf(email: string): Promise<string> {
  const secret = (await mailsTo(site.server, email)).at(-1)?.secret;
  if (!secret) throw new Error(`No link was mailed to ${email}`);
  return secret;
}

async function aCompany(name: string): Promise<string> {
  const [{ id }] = await site.dataSource.query<[{ id: string }]>(
    `INSERT INTO organisation (name, kind) VALUES ($1, 'company') RETURNING id`,
    [name],
  );
  return id;
}

test('a company registers itself, confirms its address, waits, is approved, and may register streams', async () => {
  const email = aMailAddress();
  await site.visit({}, async ({ page, open }) => {
    await open('/register');
    await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click();
    await page.getByRole('button', { name: 'Create the account' }).click();
    await becomes(() => page.getByText('This is needed.').count(), 4);
    await page.getByLabel('Company', { exact: true }).fill('Nordbjerg Teglværk');
    await page.getByLabel('Your name').fill('Ida Nordbjerg');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('tegl og ler i lange baner');
    await page.getByRole('button', { name: 'Create the account' }).click();
    await page.getByText(`is on its way to ${email}`).waitFor();

    await open(`/confirm-sign-up#${await secretOf(email)}`);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await page.getByText('has not answered yet whether Nordbjerg Teglværk may join').waitFor();
    await open('/register');
    await page.getByRole('heading', { level: 1, name: 'The secretariat has not answered yet' }).waitFor();

    await site.visit({ as: await aSecretary(site) }, async (office) => {
      await office.open('/secretariat');
      const row = office.page.getByRole('listitem').filter({ hasText: 'Nordbjerg Teglværk' });
      expect(await row.innerText()).toContain(email);
      await row.getByRole('button', { name: 'Approve Nordbjerg Teglværk' }).click();
      await office.page.getByText('Nordbjerg Teglværk takes part in Kalundborg Symbiosis now.').waitFor();
      await office.page.getByText('No company is waiting.').waitFor();
    });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Register a stream' }).waitFor();
  });
});

test('a company is refused with a reason, which it reads', async () => {
  const organisation = await aCompany('Tvivl Transport');
  await site.dataSource.query(
    `INSERT INTO network_participation (network_id, organisation_id, state) SELECT id, $1, 'asked' FROM network WHERE slug = 'kalundborg'`,
    [organisation],
  );
  await site.visit({ as: await aSecretary(site) }, async ({ page, open }) => {
    await open('/secretariat');
    await page.getByRole('button', { name: 'Refuse Tvivl Transport' }).click();
    const question = page.getByRole('dialog', { name: 'Refuse Tvivl Transport?' });
    await question.getByLabel(/^Reason/).fill('Too far away');
    await question.getByRole('button', { name: 'Refuse', exact: true }).click();
    await page.getByText('Tvivl Transport is refused, and told why.').waitFor();
  });
  const boss = await aSignedInPerson(site.dataSource, { administratorOf: [organisation] });
  await site.visit({ as: boss }, async ({ page, open }) => {
    await open('/company/colleagues');
    await page.getByText('Their reason: Too far away').waitFor();
    await page.getByRole('button', { name: 'Ask to join Kalundborg Symbiosis' }).click();
    await page.getByText('The secretariat of Kalundborg Symbiosis is told.').waitFor();
  });
});

test('a colleague is invited by link, joins with a new account, is made administrator, and removed', async () => {
  const organisation = await aCompany('Kollega Kemi');
  const boss = await aSignedInPerson(site.dataSource, { administratorOf: [organisation] });
  const email = aMailAddress();
  await site.visit({ as: boss }, async ({ page, open }) => {
    await open('/company/colleagues');
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    const waiting = page.getByRole('list', { name: 'Invited, not yet accepted' });
    await becomes(() => waiting.innerText(), expect.stringContaining(email));

    await site.visit({ language: 'da' }, async (guest) => {
      await guest.open(`/invitation#${await secretOf(email)}`);
      await guest.page.getByText('Vær med hos Kollega Kemi som kollega').waitFor();
      await guest.page.getByLabel('Dit navn').fill('Åge Ålykke');
      await guest.page.getByLabel('Adgangskode', { exact: true }).fill('otte agurker i et drivhus');
      await guest.page.getByRole('button', { name: 'Opret kontoen og tag imod' }).click();
      await guest.page.getByRole('heading', { level: 1, name: 'Kollega Kemi' }).waitFor();
      await becomes(
        () => linesOf(new AccountReader(guest.page, 'da').navigation.getByRole('link')),
        expect.arrayContaining(['Min virksomhed']),
      );
      await guest.open(`/invitation#${await secretOf(email)}`);
    });

    await page.reload();
    const row = page.getByRole('listitem').filter({ hasText: 'Åge Ålykke' });
    await row.getByRole('combobox', { name: 'Role of Åge Ålykke' }).selectOption('companyAdministrator');
    await page.getByText('Åge Ålykke is now: Company administrator.').waitFor();
    await row.getByRole('button', { name: 'Remove Åge Ålykke' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Åge Ålykke is removed.').waitFor();
    await row.waitFor({ state: 'detached' });
  });
});

test('who has an account signs in with it, and then takes the invitation up', async () => {
  const account = await anAccount(site.server);
  await site.visit({ as: await aSecretary(site) }, async ({ page, open }) => {
    await open('/secretariat/team');
    await page.getByLabel('E-mail').fill(account.email);
    await page.getByRole('button', { name: 'Send the invitation' }).click();
    await page.getByText(account.email).first().waitFor();
  });
  await site.visit({}, async ({ page, open }) => {
    await open(`/invitation#${await secretOf(account.email)}`);
    await page.getByRole('link', { name: 'Sign in and accept' }).click();
    await new AccountReader(page).signIn(account.email, account.password);
    await page.getByText('Work with Kalundborg Symbiosis as an analyst').waitFor();
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kalundborg Symbiosis' }).waitFor();
    await open('/account');
    await page.getByText('Analyst, Kalundborg Symbiosis').waitFor();
  });
});

test('an administrator of the site creates a network, closes an account and opens it again', async () => {
  const administrator = await aSignedInPerson(site.dataSource, { installationAdministrator: true });
  const account = await anAccount(site.server);
  await site.visit({ as: administrator }, async ({ page, open }) => {
    await open('/administration');
    await page.getByLabel('Name', { exact: true }).fill('Aalborg Øst');
    await page.getByLabel('In a sentence (English)').fill('The harbour and its neighbours.');
    await page.getByLabel('In a sentence (Dansk)').fill('Havnen og dens naboer.');
    await page.getByRole('button', { name: 'Create the network' }).click();
    await page.getByText('Aalborg Øst is created. Invite its secretariat now.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Secretariat and analysts of Aalborg Øst' }).waitFor();
    expect(await page.getByRole('link', { name: 'Aalborg Øst' }).getAttribute('href')).toBe('/networks/aalborg-oest');

    await open('/administration/people');
    await page.getByLabel('Search by name or e-mail').fill(account.email);
    await page.getByRole('button', { name: `Close the account of ${account.name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close it' }).click();
    await page.getByText(`The account of ${account.name} is closed.`).waitFor();
    await page.getByRole('button', { name: `Open the account of ${account.name} again` }).click();
    await page.getByText(`The account of ${account.name} is open again.`).waitFor();
  });
});
