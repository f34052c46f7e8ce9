import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { becomes } from './support/becomes.ts';
import { aSecretary } from './support/sign-in.ts';
import { Site } from './support/site.ts';

jest.setTimeout(120_000);

let site: Site;

beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const ROWS = 'main table tbody tr';

const countOf = async (page: Page) =>
  Number((/\d+/.exec((await page.getByText(/^\d+ match(?:es)?$/).textContent()) ?? '') ?? [''])[0]);

/** By each select: what is chosen, how it stands in the address, and what then holds for every row. */
const FILTERS = [
  { label: 'Kind', value: 'water', address: 'kind=water', row: /./ },
  { label: 'Connection', value: 'latentDemand', address: 'tier=latentDemand', row: /Likely need: ask them/ },
  { label: 'Worth a year, at least', value: '1000000', address: 'worth=1000000', row: /DKK/ },
  { label: 'Distance, at most', value: '5', address: 'km=5', row: /\b(?:[0-4](?:\.\d+)?|5|\d{1,3}(?:\.\d)? m) ?k?m\b/ },
  { label: 'Certainty, at least', value: '0.75', address: 'known=0.75', row: /\b(?:7[5-9]|[89]\d|100)%/ },
] as const;

test('every filter of the list narrows it down, stands in the address and outlives a reload; sorting and paging go on', async () => {
  const as = await aSecretary(site);
  await site.visit({ as }, async ({ page, open }) => {
    await open('/secretariat/matches');
    await page.locator(ROWS).first().waitFor();
    const all = await countOf(page);
    expect(all).toBeGreaterThan(50);
    expect(await page.locator(ROWS).count()).toBe(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    await becomes(() => page.locator(ROWS).count(), Math.min(all, 100));
    for (const { label, value, address, row } of FILTERS) {
      await page.getByRole('combobox', { name: label }).selectOption(value);
      await becomes(async () => (await countOf(page)) < all, true);
      expect(page.url()).toContain(address);
      const texts = await page.locator(ROWS).allInnerTexts();
      expect({ label, wrong: texts.filter((text) => !row.test(text)) }).toEqual({ label, wrong: [] });
      expect(texts.length).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Show all' }).click();
      await becomes(() => countOf(page), all);
    }
    await page.getByRole('combobox', { name: 'New or changed' }).selectOption('7');
    await page.waitForURL(/days=7/);
    await page.getByRole('button', { name: 'Show all' }).click();

    await page.getByLabel('Also those to be asked').uncheck();
    await becomes(async () => (await countOf(page)) < all, true);
    await page.getByRole('combobox', { name: 'Sorted by' }).selectOption('distance');
    const kilometres = async () =>
      (await page.locator(`${ROWS} td[data-label=Distance]`).allInnerTexts()).flatMap((text) => {
        const [km] = /[\d.]+/.exec(text) ?? [];
        return km === undefined ? [] : [Number(km)];
      });
    await becomes(async () => {
      const found = await kilometres();
      return found.length > 5 && found.every((km, at) => km >= (found[at - 1] ?? 0));
    }, true);
    const narrowed = await countOf(page);
    await page.reload();
    await becomes(() => countOf(page).catch(() => 0), narrowed);
    expect(await page.getByRole('combobox', { name: 'Sorted by' }).inputValue()).toBe('distance');
    expect(await page.getByLabel('Also those to be asked').isChecked()).toBe(false);
  });
});
