import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { wordsEn } from '../../client/text/words.en.ts';
import { becomes, isFocused, lineOf, linesOf } from './support/becomes.ts';
import { readNetwork } from './support/network-reader.ts';
import { Site } from './support/site.ts';

jest.setTimeout(30_000);

const VERDICTS = Object.values(wordsEn.verdict);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

describe('time', () => {
  test('plays year by year to the last one and stops there', () =>
    readNetwork(site, '/?year=2023', async (network, { page }) => {
      await page.getByRole('button', { name: 'Play the years' }).click();
      await page.getByRole('button', { name: 'Pause' }).waitFor();
      for (const year of ['2024', '2025', '2026']) {
        await becomes(() => network.year.inputValue(), year);
      }
      await page.getByRole('button', { name: 'Play the years' }).waitFor();
      await becomes(() => network.told(), expect.stringMatching(/ in 2026$/));
    }));

  test('stays where it is paused, and the address says so', () =>
    readNetwork(site, '/', async (network, { page }) => {
      await page.getByRole('button', { name: 'Play the years' }).click();
      await becomes(() => network.year.inputValue(), expect.stringMatching(/196[3-9]/));
      await page.getByRole('button', { name: 'Pause' }).click();
      const year = await network.year.inputValue();
      // The address is written once a year has stayed; while the years play none does.
      await page.waitForURL(`**/networks/kalundborg?year=${year}`);
      expect(await network.year.inputValue()).toBe(year);
      await becomes(() => network.told(), `3 facilities and 2 links in ${year}`);
    }));

  test('tells what began and what ended', () =>
    readNetwork(site, '/?year=1993', async (network, { page }) => {
      const time = page.getByRole('region', { name: 'Time' });
      await becomes(() => lineOf(time), expect.stringMatching(/New: .*FGD gypsum/));
      await network.slideTo(2021);
      await becomes(() => lineOf(time), expect.stringMatching(/Ended: .*FGD gypsum/));
    }));

  test('a press on another control right after sliding is not undone by the year', () =>
    readNetwork(site, '/', async (network, { page }) => {
      // Both within the time after which the year is written to the address.
      await page.evaluate(() => {
        const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '1975');
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => document.querySelector<HTMLInputElement>('input[type=radio][value=list]')?.click(), 340);
      });
      await network.table('Exchanges').waitFor();
      await page.waitForURL('**/networks/kalundborg?year=1975&view=list');
      expect(await network.listedExchanges()).toHaveLength(4);
    }));
});

describe('filters', () => {
  test('a kind that is taken out takes its links with it; without any, the page says why nothing is joined', () =>
    readNetwork(site, '/?year=1975', async (network, { page }) => {
      await network.drawn();
      const kinds = page.getByRole('group', { name: 'Kinds of exchange' });
      await kinds.getByRole('checkbox', { name: 'Water' }).uncheck();
      await becomes(() => network.told(), '2 facilities and 1 link in 1975, filtered');
      expect((await network.painted()).links).toEqual(['Kalundborg Refinery → Gyproc']);

      await kinds.getByRole('checkbox', { name: 'Energy' }).uncheck();
      await kinds.getByRole('checkbox', { name: 'Material' }).uncheck();
      const notice = page.getByRole('status').filter({ hasText: 'The filter hides every exchange' });
      await notice.getByRole('button', { name: 'Show everything' }).click();
      await becomes(() => network.told(), '5 facilities and 4 links in 1975');
      await notice.waitFor({ state: 'detached' });
    }));

  test('one resource alone', () =>
    readNetwork(site, '/?year=all&view=list', async (network, { page }) => {
      await page.getByRole('combobox', { name: 'Resources' }).fill('gypsum');
      await page.getByRole('option', { name: 'FGD gypsum' }).click();
      await becomes(
        () => network.listedExchanges(),
        [expect.objectContaining({ donor: 'Asnæs Power Station', receiver: 'Gyproc', years: '1993–2020' })],
      );
      await network.slideTo(1975);
      await network.showAs('Drawing');
      await page.getByText('The filter hides every exchange').waitFor();
    }));
});

test('a facility is found and opened by keyboard alone, and the focus is where the news is', () =>
  readNetwork(site, '/', async (network, { page }) => {
    await network.search.focus();
    await page.keyboard.type('novo nord');
    await page.getByRole('option', { name: 'Novo Nordisk Kalundborg' }).waitFor();
    await page.keyboard.press('Enter');
    const panel = network.panel('Facility');
    await panel.getByRole('heading', { level: 2, name: 'Novo Nordisk Kalundborg' }).waitFor();
    await becomes(() => isFocused(panel), true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await becomes(() => isFocused(network.search), true);
  }));

test('suggested matches are drawn when they are switched on, and one opened says its score and why', () =>
  readNetwork(site, '/', async (network, { page }) => {
    await network.drawn();
    expect((await network.painted()).suggestions).toBe(0);
    await page.getByRole('switch', { name: 'Suggested matches' }).check();
    await becomes(() => network.told(), expect.stringMatching(/, [1-9]\d* suggestions?$/));
    const told = await network.told();
    await becomes(
      async () => `, ${(await network.painted()).suggestions} suggestions`,
      told.slice(told.lastIndexOf(',')),
    );

    await network.showAs('List');
    const matches = network.table('Suggested matches').locator('tbody').getByRole('row');
    const score = await matches.first().getByRole('cell').last().innerText();
    await matches.first().getByRole('button').click();
    const panel = network.panel('Suggested match');
    await panel.getByText(score, { exact: true }).waitFor();
    const reasons = await linesOf(panel.getByRole('table', { name: 'Why this match' }).getByRole('row'));
    expect(reasons[0]).toBe('Criterion Verdict');
    expect(reasons.length).toBeGreaterThanOrEqual(4);
    for (const reason of reasons.slice(1)) {
      expect(VERDICTS.filter((verdict) => reason.endsWith(` ${verdict}`))).toHaveLength(1);
      expect(reason.length).toBeGreaterThan(40);
    }
  }));

test.each([1961, 1982, 2010, 2026])('the list of %d has the same facilities and links as the drawing', (year) =>
  readNetwork(site, `/?year=${year}&planned=no`, async (network) => {
    await network.drawn();
    const [, facilities = '', links = ''] = /^(\d+) facilities and (\d+) links in/.exec(await network.told()) ?? [];
    const painted = await network.painted();
    expect(painted.links).toHaveLength(Number(links));
    expect(painted.linked).toHaveLength(Number(facilities));

    await network.showAs('List');
    const listed = (await network.listedExchanges()).map(({ donor, receiver }) => `${donor} → ${receiver}`);
    expect([...new Set(listed)].sort()).toEqual(painted.links);
    const linked = [...(await network.listedFacilities()).values()].filter((count) => count > 0);
    expect(linked).toHaveLength(Number(facilities));
  }),
);

test('a sent address and a reload bring back the year, the list, the filter and what was open', () =>
  readNetwork(site, '/', async (network, { page }) => {
    await network.slideTo(2010);
    await network.showAs('List');
    await page.getByRole('group', { name: 'Kinds of exchange' }).getByRole('checkbox', { name: 'Energy' }).uncheck();
    await network.lists.getByRole('button', { name: 'Gyproc', exact: true }).click();
    await network.panel('Facility').waitFor();
    await page.waitForURL(/\?year=2010&view=list&kinds=[^&]+&facility=[^&]+$/);
    const told = await network.told();
    await page.reload();
    await network.panel('Facility').getByRole('heading', { level: 2, name: 'Gyproc' }).waitFor();
    await network.table('Exchanges').waitFor();
    expect(await network.year.inputValue()).toBe('2010');
    expect(await network.told()).toBe(told);
    await page.goBack();
    await network.panel('Facility').waitFor({ state: 'detached' });
  }));
