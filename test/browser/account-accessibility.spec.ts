import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { accountDa } from '../../client/text/account.da.ts';
import { accountEn } from '../../client/text/account.en.ts';
import { peopleDa } from '../../client/text/people.da.ts';
import { peopleEn } from '../../client/text/people.en.ts';
import { anAccount, forgetAttempts } from '../support/accounts.ts';
import { aSignedInPerson } from '../support/people.ts';
import { AccountReader } from './support/account-reader.ts';
import { aMemberOf, aSecretary } from './support/sign-in.ts';
import { Site } from './support/site.ts';
import { mustBeUsable, VISITORS } from './support/usable.ts';

jest.setTimeout(60_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());
beforeEach(() => forgetAttempts(site.dataSource));

describe.each(VISITORS)('%s', (_, visitor) => {
  const words = { en: accountEn, da: accountDa }[visitor.language];
  const people = { en: peopleEn, da: peopleDa }[visitor.language];

  test('the way in: sign in with problems, join, forgotten password, broken link, closed page, cookies', () =>
    site.visit(visitor, async (visit) => {
      const { page, open } = visit;
      const reader = new AccountReader(page, visitor.language);
      await open('/sign-in');
      await page.getByRole('heading', { level: 2, name: reader.words.tryTitle }).waitFor();
      await mustBeUsable('sign in', visit);
      await reader.submit.click();
      await page.locator('[aria-invalid=true]').first().waitFor();
      await mustBeUsable('sign in with problems', visit);
      for (const address of ['/join', '/forgotten-password', '/new-password#token', '/invitation', '/cookies']) {
        await open('/404');
        await open(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await mustBeUsable(address, visit);
      }
      for (const address of ['/account', '/register']) {
        await open(address);
        await page.getByRole('main').getByRole('link', { name: reader.shell.signIn }).waitFor();
        await mustBeUsable(`${address} for a visitor`, visit);
      }
    }));

  test('my account: every part, what is shown once, the question before something is lost', async () => {
    const account = await anAccount(site.server);
    await site.visit(visitor, async (visit) => {
      const { page, open } = visit;
      const reader = new AccountReader(page, visitor.language);
      await open('/sign-in?next=/account');
      await reader.signIn(account.email, account.password);
      await page.getByRole('heading', { level: 2, name: words.details }).waitFor();
      await mustBeUsable('profile', visit);
      await reader.openMenu();
      await mustBeUsable('menu', visit);

      await open('/account/security');
      await page.getByRole('button', { name: words.appStart }).click();
      await page.getByRole('img', { name: words.appQr }).waitFor();
      await page.getByRole('button', { name: words.passkeyAdd }).click();
      await mustBeUsable('security', visit);

      await open('/account/tokens');
      await page.getByRole('button', { name: words.tokenNew }).click();
      await page.getByLabel(words.tokenName).fill('Script');
      await mustBeUsable('new token', visit);
      await page.getByRole('button', { name: words.tokenMake }).click();
      await page.getByRole('heading', { level: 3, name: words.tokenMade }).waitFor();
      await mustBeUsable('token shown', visit);
      await page.getByRole('button', { name: words.tokenRevokeFull.replace('{{name}}', 'Script') }).click();
      await page.getByRole('dialog').waitFor();
      await mustBeUsable('question', visit, '[role=dialog]');

      await open('/account/data');
      await page.getByRole('button', { name: words.eraseDo }).click();
      await mustBeUsable('data', visit);
    });
  });

  test('people: colleagues, the queue of the secretariat, administration', async () => {
    const company = `Møller & Søn ${visitor.language} ${visitor.scheme}`;
    const [organisation] = await site.dataSource.query<[{ id: string }]>(
      `INSERT INTO organisation (name, kind) VALUES ($1, 'company') RETURNING id`,
      [company],
    );
    await site.dataSource.query(
      `INSERT INTO network_participation (network_id, organisation_id, state) SELECT id, $1, 'asked' FROM network WHERE slug = 'kalundborg'`,
      [organisation.id],
    );
    const boss = await aSignedInPerson(site.dataSource, { administratorOf: [organisation.id] });
    await site.visit({ ...visitor, as: boss }, async (visit) => {
      await visit.open('/company/colleagues');
      await visit.page.getByRole('button', { name: people.inviteDo }).waitFor();
      await mustBeUsable('colleagues', visit);
      await visit.open('/register');
      await visit.page.getByRole('heading', { level: 1 }).waitFor();
      await mustBeUsable('register, not yet approved', visit);
    });
    await site.visit({ ...visitor, as: await aSecretary(site) }, async (visit) => {
      await visit.open('/secretariat');
      await visit.page.getByRole('button', { name: people.approveFull.replace('{{company}}', company) }).waitFor();
      await mustBeUsable('secretariat', visit);
      await visit.page.getByRole('button', { name: people.refuseFull.replace('{{company}}', company) }).click();
      await visit.page.getByRole('dialog').waitFor();
      await mustBeUsable('refusing', visit, '[role=dialog]');
      await visit.open('/secretariat/team');
      await visit.page.getByRole('button', { name: people.inviteDo }).waitFor();
      await mustBeUsable('team', visit);
      expect(await visit.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    });
    const administrator = await aSignedInPerson(site.dataSource, { installationAdministrator: true });
    await site.visit({ ...visitor, as: administrator }, async (visit) => {
      await visit.open('/administration');
      await visit.page.getByRole('button', { name: people.networkCreate }).waitFor();
      await mustBeUsable('administration', visit);
      await visit.open('/administration/people');
      await visit.page.getByRole('list', { name: people.people }).waitFor();
      await mustBeUsable('people', visit);
    });
    await site.visit({ ...visitor, as: await aMemberOf(site, company) }, async (visit) => {
      await visit.open('/administration');
      await visit.page.getByRole('heading', { level: 1 }).waitFor();
      await mustBeUsable('not for this role', visit);
    });
  });
});
