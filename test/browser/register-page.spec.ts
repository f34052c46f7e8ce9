import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { becomes, isFocused, lineOf, linesOf } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { fillIn } from './support/stream-form.ts';

jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

describe('what is wrong is said all at once, in the list above and at each field', () => {
  test.each([
    [
      'en',
      [
        'Name of the facility: This must be filled in.',
        /^Latitude: .*55\.68.*11\.09/,
        /^Amount: .*plenty/,
        /^Valid to: .*2020.*2030/,
      ],
    ],
    [
      'da',
      [
        'Anlæggets navn: Feltet skal udfyldes.',
        /^Breddegrad: .*55,68.*11,09/,
        /^Mængde: .*plenty/,
        /^Gælder til: .*2020.*2030/,
      ],
    ],
  ] as const)('in %s', (language, problems) =>
    fillIn(site, { language }, async (form) => {
      await form.offer();
      await form.chooseResource('gips', /10 01 05/);
      await form.newPlace({ name: '', latitude: '11.09', longitude: '55.68' });
      await form.step('amount');
      await form.amount.fill('plenty');
      await form.firstYear.fill('2030');
      await form.lastYear.fill('2020');
      await form.save();
      await becomes(() => linesOf(form.problems.getByRole('heading')), [expect.stringMatching(/^4 /)]);
      expect(await isFocused(form.problems)).toBe(true);
      const lines = await linesOf(form.problems.getByRole('link'));
      expect(lines).toEqual(
        problems.map((problem) => (typeof problem === 'string' ? problem : expect.stringMatching(problem))),
      );

      for (const [index, [step, field]] of (
        [
          ['what', form.name],
          ['what', form.latitude],
          ['amount', form.amount],
          ['amount', form.lastYear],
        ] as const
      ).entries()) {
        await form.step(step);
        const said = await form.saidAt(field);
        expect([await field.getAttribute('aria-invalid'), lines[index]]).toEqual([
          'true',
          expect.stringContaining(said),
        ]);
      }
    }),
  );

  test('each leads to its field, even where that is in another step; what is mended goes from the list', () =>
    fillIn(site, {}, async (form) => {
      await form.step('amount');
      await form.firstYear.fill('2030');
      await form.lastYear.fill('2020');
      await form.step('quality');
      await form.lastYear.waitFor({ state: 'detached' });
      await form.save();
      await form.problems.getByRole('link', { name: /^Resource: / }).click();
      await becomes(() => isFocused(form.resource), true);
      // Letter by letter: a list that grows shorter must not take the focus.
      await form.resource.pressSequentially('fly ash');
      await form.option(/^coal fly ash/i).click();
      await becomes(() => form.resource.inputValue(), expect.stringMatching(/^coal fly ash$/i));
      expect(await linesOf(form.problems.getByRole('link'))).not.toContainEqual(expect.stringMatching(/^Resource/));
    }));

  test('years in the wrong order are found and mended from the list', () =>
    fillIn(site, {}, async (form) => {
      await form.need();
      await form.chooseResource('steam', /^steam/i);
      await form.knownPlace('Gyproc');
      await form.step('amount');
      await form.firstYear.fill('2030');
      await form.lastYear.fill('2020');
      await form.step('look');
      await form.save();
      await form.problems.getByRole('link', { name: /^Valid to: / }).click();
      await becomes(() => isFocused(form.lastYear), true);
      await form.lastYear.fill('2035');
      await form.problems.waitFor({ state: 'detached' });
    }));

  test('swapped coordinates are put right with one press', () =>
    fillIn(site, {}, async (form, { page }) => {
      await form.offer();
      await form.newPlace({ name: 'Works', latitude: '11.09', longitude: '55.68' });
      await page.getByRole('button', { name: 'Swap latitude and longitude' }).click();
      expect([await form.latitude.inputValue(), await form.longitude.inputValue()]).toEqual(['55.68', '11.09']);
      await page.getByText('Read as 55.6800° N, 11.0900° E').waitFor();
    }));
});

describe('matches while typing', () => {
  test('appear with the resource and follow the direction', () =>
    fillIn(site, {}, async (form) => {
      await form.matches.getByText('Say whether you offer or need something.').waitFor();
      await form.offer();
      await form.chooseResource('FGD gypsum', /^FGD gypsum/);
      await form.match('Gyproc').waitFor();
      expect(await form.matches.getByRole('status').innerText()).toMatch(/^\d+ possible takers?$/);
      await form.need();
      await form.match('Gyproc').waitFor({ state: 'detached' });
    }));

  test('that cannot be found are said so, and the rest goes on', () =>
    fillIn(site, {}, async (form, visit) => {
      const { page } = visit;
      await form.offer();
      await page.route('**/graphql', (route) =>
        route.request().postData()?.includes('draftMatches') === true
          ? route.fulfill({ status: 500, json: {} })
          : route.fallback(),
      );
      await form.chooseResource('FGD gypsum', /^FGD gypsum/);
      const alert = form.matches.getByRole('alert');
      await alert.getByText('The matches could not be found. You can still save.').waitFor();
      visit.forgive(/^Failed to load resource/);
      await page.unroute('**/graphql');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await form.match('Gyproc').waitFor();
    }));
});

test('a new resource gets its waste code by a word, and is matched by it', () =>
  fillIn(site, { language: 'da' }, async (form, { page }) => {
    await form.offer();
    await form.chooseResource('Gipsslam fra posefilter', 'Opret »Gipsslam fra posefilter« som ny ressource');
    await page.getByRole('radio', { name: 'Materiale' }).check();
    await page.getByRole('combobox', { name: /^Affaldskode/ }).fill('gips');
    await form.option(/^10 01 05 /).click();
    await form.match('Gyproc').waitFor();
    expect(await lineOf(form.match('Gyproc'))).toContain('Samme affaldskode');
  }));

test('nothing that was typed is lost by a reload, nor by a look at another page', () =>
  fillIn(site, {}, async (form, { page, open }) => {
    await form.offer();
    await form.chooseResource('FGD gypsum', /^FGD gypsum/);
    await form.newPlace({ name: 'Half-typed Works', latitude: '55.7' });
    await form.step('amount');
    await form.amount.fill('20,000 t/y');
    const typed = async () => {
      await form.amount.waitFor();
      const amount = [await form.amount.inputValue(), await form.unit.inputValue()];
      await form.step('what');
      const what = await Promise.all([form.resource, form.name, form.latitude].map((field) => field.inputValue()));
      const offers = await form.page.getByRole('radio', { name: 'We have something to offer' }).isChecked();
      await form.step('amount');
      return [offers, ...amount, ...what];
    };
    const before = await typed();
    expect(before).toEqual([
      true,
      '20,000',
      't/year',
      expect.stringMatching(/^FGD gypsum$/i),
      'Half-typed Works',
      '55.7',
    ]);
    await page.reload();
    expect(await typed()).toEqual(before);
    await page.getByRole('link', { name: 'Network', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kalundborg Symbiosis' }).waitFor();
    await page.getByRole('link', { name: 'Register a stream' }).click();
    expect(await typed()).toEqual(before);

    // Nor by closing the window: what is said of it can be thrown away with one press.
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await open('/register');
    await page.getByText(/^You left this today/).waitFor();
    expect(await typed()).toEqual(before);

    await page.getByRole('button', { name: 'Clear the form' }).click();
    expect(await form.amount.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await typed()).toEqual(before);
  }));
