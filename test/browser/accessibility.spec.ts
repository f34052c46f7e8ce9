import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { networkDa } from '../../client/text/network.da.ts';
import { networkEn } from '../../client/text/network.en.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';
import { DESK, PHONE, type Visit, type Visitor } from './support/visit.ts';

jest.setTimeout(60_000);

/** The rules of WCAG 2.0, 2.1 and 2.2 that a machine can check, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What was opened stands beside the drawing, or over it on a phone. */
const OPENED = 'aside, [role=dialog]';

const VISITORS: readonly (readonly [string, Required<Omit<Visitor, 'as' | 'host'>>])[] = [
  ['English, light, at a desk', { language: 'en', scheme: 'light', screen: DESK }],
  ['English, dark, on a phone', { language: 'en', scheme: 'dark', screen: PHONE }],
  ['Danish, dark, at a desk', { language: 'da', scheme: 'dark', screen: DESK }],
  ['Danish, light, on a phone', { language: 'da', scheme: 'light', screen: PHONE }],
];

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Whether axe finds nothing in that part of the page, nothing is wider than the screen, and every control lies within what can be scrolled to. */
async function mustBeUsable(seen: string, { page }: Visit, part = 'body'): Promise<void> {
  // Colours are judged as they are at rest.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // The pages have no frames; without looking for any it takes half the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).withTags(WCAG).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect({ seen, found }).toEqual({ seen, found: [] });
  expect({ seen, beyond: await page.evaluate(controlsBeyondTheScreen) }).toEqual({ seen, beyond: [] });
}

/** Runs in the page: controls that lie sideways out of what can be reached, and the page itself where it scrolls sideways. */
function controlsBeyondTheScreen(): string[] {
  const controls = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  const beyond = [...controls].filter((control) => {
    const { left, right, width } = control.getBoundingClientRect();
    const scrollsItself = control.closest('[role=region][tabindex="0"]') !== null;
    return width > 0 && !scrollsItself && (left < -0.5 || right > window.innerWidth + 0.5);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...beyond.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : []),
  ];
}

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
    site.visit(visitor, async (visit) => {
      const { page } = visit;
      const form = new StreamForm(page, visitor.language);
      await visit.open('/register');
      await form.saveButton.waitFor();
      await mustBeUsable('empty form', visit);

      await form.save();
      await form.problems.waitFor();
      await mustBeUsable('problems', visit);

      await form.offer();
      await form.resource.fill('10 01 05');
      await form.option(/(?:EWC|EAK) 10 01 05/).waitFor();
      await mustBeUsable('offered resources', visit);
      await form.option(/(?:EWC|EAK) 10 01 05/).click();
      await form.amount.fill('20000 t/y');
      await form.newPlace({ name: 'Works', organisation: `Works ${visitor.language} ${visitor.scheme}` });
      await form.openDetails();
      await form.match('Gyproc').waitFor();
      await mustBeUsable('matches', visit);

      await form.save();
      await form.saved();
      await form.match('Gyproc').waitFor();
      await mustBeUsable('saved', visit);
    }));
});
