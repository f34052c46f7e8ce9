import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { becomes } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { DESK, PHONE } from './support/visit.ts';

jest.setTimeout(120_000);

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let site: Site;
let given: GivenRegistry;
let works: GivenFacility;
let anna: GivenPerson;
let secretary: GivenPerson;
let [supply, other] = ['', ''];

beforeAll(async () => {
  site = await Site.open();
  given = await GivenRegistry.in(site.dataSource);
  works = await given.facility({ name: 'Askov works', level: 'secretariat' });
  anna = await given.memberOf(works);
  secretary = await given.secretary();
  supply = await given.stream(works, { level: 'secretariat', tonnes: 4873 });
  const boards = await given.facility({ name: 'Bjerre boards', level: 'secretariat', kmNorth: 40 });
  await given.memberOf(boards);
  other = await given.stream(boards, { direction: 'demand', level: 'blind', tonnes: 8000 });
});
afterAll(() => site.close());

async function levelOf(id: string): Promise<string | undefined> {
  const [row] = await site.dataSource.query<{ level: string }[]>('SELECT level FROM stream WHERE id = $1', [id]);
  return row?.level;
}

test.each([
  ['en', 'light', DESK],
  ['da', 'dark', PHONE],
] as const)('every page can be read by all, in %s and %s', async (language, scheme, screen) => {
  for (const [as, path] of [
    [anna, '/company'],
    [anna, '/company/seen'],
    [anna, '/introductions'],
    [anna, `/streams/${supply}`],
    [secretary, '/introductions'],
    [secretary, `/streams/${supply}`],
  ] as const) {
    await site.visit({ language, scheme, screen, as }, async ({ page, open }) => {
      await open(path);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect({ path, violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) }).toEqual({
        path,
        violations: [],
      });
      // WCAG 2.2, 1.4.10: nothing is scrolled sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  }
});

test('more people see a stream only after one has said yes; that fewer do is done at once, and can be undone', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    await open('/company');
    const level = page.getByRole('combobox', { name: 'Who may see FGD gypsum' });
    await level.selectOption({ label: 'The whole network' });
    const dialog = page.getByRole('dialog', { name: 'Let more people see it?' });
    await dialog.getByText('The name and place of Askov works become visible to all members').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect([await levelOf(supply), await level.inputValue()]).toEqual(['secretariat', 'secretariat']);

    await level.selectOption({ label: 'Anonymous in the network' });
    await dialog.getByRole('button', { name: 'Let them see it' }).click();
    await becomes(() => levelOf(supply), 'blind');
    await becomes(() => level.inputValue(), 'blind');

    await level.selectOption({ label: 'Only my company' });
    await becomes(() => levelOf(supply), 'private');
    await page.getByRole('button', { name: 'Undo' }).click();
    await becomes(() => levelOf(supply), 'blind');
  }));

test('a stream is shown as each of the others sees it', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    await open(`/streams/${supply}`);
    const shown = page.getByRole('region', { name: 'How others see it' });
    await shown.getByText('3,000–10,000 t/year').waitFor();
    expect(await shown.innerText()).not.toMatch(/Askov|4,873/);
    await shown.getByRole('radio', { name: 'Someone without an account' }).check();
    await shown.getByText('Sees nothing: not even that it is there.').waitFor();
    await shown.getByRole('radio', { name: 'The secretariat' }).check();
    await shown.getByText('4,873 t/year').waitFor();
    await shown.getByText('Askov works').first().waitFor();
  }));

test('others see only roughly where a facility is, as long as its company says so', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    await open('/company');
    const rough = page.getByRole('switch', { name: 'Show others only roughly where it is' });
    await rough.click({ force: true });
    await page.getByText('Others now see only roughly where Askov works is.').waitFor();
    const isCoarse = async () =>
      (
        await site.dataSource.query<[{ is: boolean }]>('SELECT position_is_coarse AS is FROM facility WHERE id = $1', [
          works.id,
        ])
      )[0].is;
    expect(await isCoarse()).toBe(true);
    await rough.click({ force: true });
    await page.getByRole('dialog').getByRole('button', { name: 'Show it exactly' }).click();
    await becomes(isCoarse, false);
  }));

test('the secretariat proposes an introduction between two streams that are entrusted to it', async () => {
  await site.visit({ as: secretary }, async ({ page, open }) => {
    await open(`/streams/${other}`);
    await page.getByText('Entrusted to you').waitFor();
    await open('/introductions');
    await page.getByRole('combobox', { name: 'Supply' }).selectOption(supply);
    await page.getByRole('button', { name: 'Propose an introduction to Bjerre boards' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Proposed. Both companies are asked.').waitFor();
    const all = page.getByRole('region', { name: 'All in the network' });
    await all.getByText('has not answered yet').first().waitFor();
  });
  await site.visit({ as: anna }, async ({ page, open }) => {
    await open('/introductions');
    const waiting = page.getByRole('region', { name: 'Waiting for your answer' });
    await waiting.getByRole('button', { name: /^Decline/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
    await page.getByText('Declined.', { exact: true }).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Bjerre');
  });
});
