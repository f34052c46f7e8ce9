import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { newMatchesDa } from '../../client/text/new-matches.da.ts';
import { newMatchesEn } from '../../client/text/new-matches.en.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';
import { mustBeUsable } from './support/usable.ts';
import { PHONE } from './support/visit.ts';

jest.setTimeout(60_000);

let site: Site;
let given: GivenRegistry;
let station: GivenFacility;

beforeAll(async () => {
  site = await Site.open();
  given = await GivenRegistry.in(site.dataSource);
  station = await given.facility({ name: 'Aalund kraftværk' });
  const plasterboard = await given.facility({ name: 'Aalund gips', kmNorth: 4 });
  await given.stream(plasterboard, { direction: 'demand', tonnes: 30_000 });
});
afterAll(() => site.close());

test('one registers, and the other is told at once, can follow it, or close it', async () => {
  const [supplier, secretary] = [await given.memberOf(station), await given.secretary()];
  await site.visit({ as: secretary, language: 'da', screen: PHONE, scheme: 'dark' }, async (listening) => {
    const connected = listening.page.waitForEvent('websocket');
    await listening.open(`/networks/${given.slug}`);
    await connected;
    await site.visit({ as: supplier }, async ({ page, open }) => {
      const form = new StreamForm(page);
      await open(`/register?network=${given.slug}`);
      await form.saveButton.waitFor();
      await form.offer();
      await form.chooseResource('FGD gypsum', /^FGD gypsum/);
      await form.knownPlace(station.name);
      await form.step('amount');
      await form.amount.fill('25000');
      await form.unit.fill('t/year');
      await form.save();
      // Whose stream it is hears of it as well.
      await page.getByText(newMatchesEn.title_one).waitFor();
    });
    const { page } = listening;
    const notice = page.locator('[aria-live=polite]').filter({ hasText: newMatchesDa.title_one });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Aalund kraftværk → Aalund gips');
    await mustBeUsable('notice of a new match', listening);
    await notice.getByRole('link').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/match\//);
    expect(await notice.count()).toBe(0);
    await given.stream(await given.facility({ name: 'Næste værk', kmNorth: 7 }), { tonnes: 500 });
    await site.dataSource.query('SELECT count_revision($1)', [given.networkId]);
    await notice.waitFor();
    await page.getByRole('button', { name: newMatchesDa.close }).click();
    expect(await notice.count()).toBe(0);
  });
});
