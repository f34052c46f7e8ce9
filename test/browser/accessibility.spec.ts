import { afterAll, beforeAll, describe, jest, test } from '@jest/globals';
import { networkDa } from '../../client/text/network.da.ts';
import { networkEn } from '../../client/text/network.en.ts';
import { Site } from './support/site.ts';
import { COMPANY, fillIn } from './support/stream-form.ts';
import { mustBeUsable, VISITORS } from './support/usable.ts';
import { PHONE } from './support/visit.ts';

jest.setTimeout(60_000);

/** What was opened stands beside the drawing, or over it on a phone. */
const OPENED = 'aside, [role=dialog]';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

describe.each(VISITORS)('%s', (_, visitor) => {
  const words = { en: networkEn, da: networkDa }[visitor.language];

  test('the network: drawing, list, suggestions, and what is opened', () =>
    site.visit(visitor, async (visit) => {
      const { page } = visit;
      await visit.open('/');
      await page.locator('[role=application][data-arranged=true]').waitFor();
      await mustBeUsable('drawing', visit);

      if (visitor.screen === PHONE) {
        await page.getByRole('button', { name: words.filtersAndLegend }).click();
        const sheet = page.getByRole('dialog', { name: words.filtersAndLegend });
        await sheet.getByRole('checkbox').first().waitFor();
        await mustBeUsable('filters', visit, OPENED);
        await page.keyboard.press('Escape');
        await sheet.waitFor({ state: 'detached' });
      }

      await visit.open('/?view=list&suggestions=yes&year=1985');
      const lists = page.getByRole('region', { name: words.formList });
      const matches = lists.getByRole('table', { name: new RegExp(`^${words.listSuggestions}`) });
      await matches.waitFor();
      await mustBeUsable('list with suggestions', visit);

      await matches.getByRole('button').first().click();
      await page.getByRole('table', { name: words.scoreWhy }).waitFor();
      await mustBeUsable('suggested match', visit, OPENED);

      await visit.open('/?view=list&year=1985');
      await lists.getByRole('button', { name: 'Asnæs Power Station', exact: true }).click();
      await page.getByRole('heading', { level: 3, name: words.demands }).waitFor();
      await mustBeUsable('facility', visit, OPENED);
    }));

  test('the form: empty, with problems, with matches, and saved', () =>
    fillIn(site, visitor, async (form, visit) => {
      await mustBeUsable('empty form', visit);

      await form.save();
      await form.problems.waitFor();
      await mustBeUsable('problems', visit);

      await form.offer();
      await form.resource.fill('10 01 05');
      await form.option(/(?:EWC|EAK) 10 01 05/).waitFor();
      await mustBeUsable('offered resources', visit);
      await form.option(/(?:EWC|EAK) 10 01 05/).click();
      await form.newPlace({ name: `Works ${visitor.language} ${visitor.scheme}`, organisation: COMPANY });
      await form.step('amount');
      await form.amount.fill('20000 t/y');
      await form.match('Gyproc').waitFor();
      await mustBeUsable('matches', visit);
      for (const step of ['quality', 'status', 'look'] as const) {
        await form.step(step);
        await mustBeUsable(step, visit, 'form');
      }

      await form.save();
      await form.saved();
      await form.match('Gyproc').waitFor();
      await mustBeUsable('saved', visit);
    }));
});
