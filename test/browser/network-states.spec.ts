import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { shellEn } from '../../client/text/shell.en.ts';
import { becomes } from './support/becomes.ts';
import { NetworkReader } from './support/network-reader.ts';
import { aMemberOf } from './support/sign-in.ts';
import { Site } from './support/site.ts';
import { COMPANY } from './support/stream-form.ts';

jest.setTimeout(30_000);

const FAILED_TO_LOAD = /^Failed to load resource/;

describe('a server that cannot answer', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  test('one that meets an error of its own is said so in a sentence with its reference; trying again works', () =>
    site.visit({}, async (visit) => {
      const { page } = visit;
      const error = { message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'A1B2' } };
      await page.route('**/graphql', (route) => route.fulfill({ status: 500, json: { errors: [error] } }));
      await visit.open('/');
      const alert = page.getByRole('alert');
      await alert.getByRole('heading', { name: 'This could not be loaded' }).waitFor();
      expect(await alert.innerText()).toContain(shellEn.failureInternal);
      expect(await alert.innerText()).toContain('Reference A1B2');
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kalundborg Symbiosis' }).waitFor();
      visit.forgive(FAILED_TO_LOAD);
    }));

  test.each([
    ['SERVICE_UNAVAILABLE', 503, 'The database does not answer just now. Try again in a moment.'],
    ['TIMED_OUT', 503, 'The answer took too long and was stopped. Ask for less at once, or try again in a moment.'],
    ['TOO_MANY_REQUESTS', 429, 'That was too much at once. Try again in 7 seconds.'],
  ])('one that cannot answer just now says so itself, and is not called broken: %s', (code, status, message) =>
    site.visit({}, async (visit) => {
      const { page } = visit;
      const error = { message, extensions: { code } };
      await page.route('**/graphql', (route) => route.fulfill({ status, json: { errors: [error] } }));
      await visit.open('/');
      const alert = page.getByRole('alert');
      await alert.getByText(message).waitFor();
      expect(await alert.innerText()).not.toContain(shellEn.failureInternal);
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kalundborg Symbiosis' }).waitFor();
      // Who asks is asked beside the network: that question may have failed a moment later.
      visit.forgive(FAILED_TO_LOAD);
    }),
  );

  test('one that is down is said so in Danish to a Dane, and trying again works', () =>
    site.visit({ language: 'da' }, async (visit) => {
      const { page } = visit;
      await page.route('**/graphql', (route) => route.abort());
      await visit.open('/');
      const alert = page.getByRole('alert');
      await alert.getByText('Serveren svarer ikke.').waitFor();
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: 'Prøv igen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kalundborg Symbiosis' }).waitFor();
      visit.forgive(FAILED_TO_LOAD);
    }));

  test('one that fails for the streams of a facility leaves the rest of its panel readable', () =>
    site.visit({}, async (visit) => {
      const { page } = visit;
      const network = new NetworkReader(page);
      await visit.open('/?view=list');
      await network.table('Facilities').waitFor();
      await page.route('**/graphql', (route) => route.fulfill({ status: 500, json: { errors: [{ message: 'no' }] } }));
      await network.lists.getByRole('button', { name: 'Gyproc', exact: true }).click();
      const panel = network.panel('Facility');
      await panel.getByRole('alert').waitFor();
      expect(await panel.innerText()).toContain('Saint-Gobain Denmark A/S');
      visit.forgive(FAILED_TO_LOAD);
      await page.unroute('**/graphql');
      await panel.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await panel.getByRole('heading', { level: 3, name: 'Demands' }).waitFor();
    }));

  test.each([
    ['/nowhere', 'There is no such page'],
    ['/networks/nowhere', 'There is no such network'],
    ['/streams/00000000-0000-4000-8000-000000000000/change', 'There is no such stream'],
  ])('%s: says that there is no such thing, and leads on to the network', async (address, title) => {
    await site.visit({ as: await aMemberOf(site, COMPANY) }, async (visit) => {
      await visit.open(address);
      await visit.page.getByRole('heading', { level: 1, name: title }).waitFor();
      await visit.page.getByRole('link', { name: 'Go to the network' }).click();
      await visit.page.getByRole('heading', { level: 1, name: 'Kalundborg Symbiosis' }).waitFor();
    });
  });

  test('an address that cannot name a stream is no failure of the server', async () => {
    await site.visit({ as: await aMemberOf(site, COMPANY) }, async (visit) => {
      await visit.open('/streams/misspelt/change');
      await visit.page.getByRole('heading', { level: 1, name: 'There is no such stream' }).waitFor();
      visit.forgive(FAILED_TO_LOAD);
    });
  });
});

describe('a server without content', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open({ withDemonstration: false });
  });
  afterAll(() => site.close());

  test('without a network it says that there is none; with an empty one it leads to its first stream', async () => {
    await site.visit({}, async (visit) => {
      await visit.open('/');
      await visit.page.getByRole('heading', { level: 1, name: 'There is no network yet' }).waitFor();
    });
    await GivenRegistry.in(site.dataSource);
    await site.visit({}, async (visit) => {
      await visit.open('/');
      await visit.page.getByRole('heading', { level: 1, name: 'No facility is registered yet' }).waitFor();
      await visit.page.getByRole('main').getByRole('link', { name: 'Register a stream' }).click();
      await visit.page.getByRole('heading', { level: 1, name: 'Register a stream' }).waitFor();
    });
  });

  test('a network of two facilities that never exchanged anything shows them all the same', async () => {
    const registry = await GivenRegistry.in(site.dataSource);
    await registry.facility({ name: 'North Works' });
    await registry.facility({ name: 'South Works', kmNorth: -2 });
    await site.visit({}, async (visit) => {
      const network = new NetworkReader(visit.page);
      await visit.open(`/networks/${registry.slug}`);
      await network.drawn();
      expect(await network.told()).toMatch(/^0 facilities and 0 links in /);
      await network.showAs('List');
      await becomes(async () => [...(await network.listedFacilities()).keys()], ['North Works', 'South Works']);
    });
  });
});

describe('language and colours', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.open();
  });
  afterAll(() => site.close());

  test('Danish is chosen: texts and numbers change at once, and it is kept', () =>
    site.visit({}, async (visit) => {
      const { page } = visit;
      await visit.open('/?view=list&year=all');
      await page.getByRole('cell', { name: '150,000 t/year' }).waitFor();
      await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'DA' }).click();
      await page.getByRole('cell', { name: '150.000 t/år' }).waitFor();
      for (const seen of ['first', 'after a reload']) {
        await page.getByRole('link', { name: 'Registrér en strøm' }).waitFor();
        expect([seen, await page.locator('html').getAttribute('lang')]).toEqual([seen, 'da']);
        await page.reload();
      }
    }));

  test('dark is chosen, on a device that prefers light, and is kept', () =>
    site.visit({ scheme: 'light' }, async (visit) => {
      const { page } = visit;
      const brightness = () =>
        page.evaluate(() => {
          const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body)
            .backgroundColor.match(/\d+/g)!
            .map(Number);
          return (red + green + blue) / (3 * 255);
        });
      await visit.open('/');
      await page.getByRole('button', { name: 'Dark colours' }).waitFor();
      expect(await brightness()).toBeGreaterThan(0.9);
      await page.getByRole('button', { name: 'Dark colours' }).click();
      await page.getByRole('button', { name: 'Light colours' }).waitFor();
      expect(await brightness()).toBeLessThan(0.2);
      await page.reload();
      await page.getByRole('button', { name: 'Light colours' }).waitFor();
      expect(await brightness()).toBeLessThan(0.2);
    }));
});
