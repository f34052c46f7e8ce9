import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { becomes } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { mustBeUsable } from './support/usable.ts';
import { PHONE } from './support/visit.ts';

jest.setTimeout(90_000);

let site: Site;
let given: GivenRegistry;
let secretary: GivenPerson;
let [station, boards]: GivenFacility[] = [];
let [supplyId, sandId]: string[] = [];

beforeAll(async () => {
  site = await Site.open({ withDemonstration: false });
  given = await GivenRegistry.in(site.dataSource);
  station = await given.facility({ name: 'Askov kraftværk' });
  boards = await given.facility({ name: 'Askov gipsplader', kmNorth: 5 });
  const cement = await given.facility({ name: 'Rødding cement', kmNorth: 20 });
  await site.dataSource.query(`UPDATE facility SET activity_codes = '{23.62}' WHERE id = $1`, [boards.id]);
  await site.dataSource.query(`UPDATE facility SET activity_codes = '{23.51}' WHERE id = $1`, [cement.id]);
  supplyId = await given.stream(station, { tonnes: 20_000 });
  await given.stream(boards, { direction: 'demand', tonnes: 10_000 });
  await given.stream(cement, { direction: 'demand', tonnes: 5_000 });
  sandId = await given.stream(boards, { direction: 'demand', resource: 'natural-aggregate', tonnes: 500 });
  secretary = await given.secretary();
});
afterAll(() => site.close());

test('the secretariat makes a rule, sees its effect before, corrects it, withdraws it and brings it back', () =>
  site.visit({ as: secretary }, async (visit) => {
    const { page, open } = visit;
    await open('/secretariat/rules');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('combobox', { name: 'What is supplied' }).fill('fgd');
    await page.getByRole('option', { name: 'FGD gypsum' }).click();
    await page.getByRole('combobox', { name: 'Who would take it' }).fill('23.51');
    await page.getByRole('option', { name: /^23\.51/ }).click();
    const effect = page.getByRole('region', { name: 'Effect before saving' });
    await effect.getByRole('row', { name: /FGD gypsum Askov kraftværk → Rødding cement Goes/ }).waitFor();
    // Nothing is stored yet.
    expect(await site.dataSource.query('SELECT FROM matching_rule')).toHaveLength(0);
    await page.getByRole('button', { name: 'Put the rule in force' }).click();
    await page.getByText('This is needed.').waitFor();
    await mustBeUsable('a rule in the writing', visit);
    await page.getByRole('textbox', { name: 'Why' }).fill('They stopped buying it');
    await page.getByRole('button', { name: 'Put the rule in force' }).click();
    const rules = page.getByRole('region', { name: 'Rules in force' });
    const rule = rules
      .getByRole('listitem')
      .filter({ hasText: 'Never send FGD gypsum to 23.51 Manufacture of cement.' });
    await rule.getByText('Because: They stopped buying it').waitFor();

    await rule.getByRole('button', { name: /^Correct the rule/ }).click();
    await page.getByRole('radio', { name: /^Less likely/ }).check();
    await page.getByRole('button', { name: 'Put the corrected rule in force' }).click();
    await rules.getByText('Less likely: FGD gypsum to 23.51 Manufacture of cement.').waitFor();
    await rules.getByText(/^Version 2/).waitFor();

    await rules.getByRole('button', { name: /^Withdraw the rule/ }).click();
    await page.getByRole('dialog').getByText('1 would move').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('The rule is withdrawn.').waitFor();
    const history = page.getByRole('region', { name: 'History' }).getByRole('listitem');
    await becomes(
      async () => (await history.allInnerTexts()).map((text) => text.split('\n')[0]?.split(' ', 2).join(' ')),
      ['Rule withdrawn', 'Rule corrected', 'Rule made'],
    );
    await history
      .first()
      .getByRole('button', { name: /^Bring back/ })
      .click();
    await rules.getByText('Less likely: FGD gypsum to 23.51 Manufacture of cement.').waitFor();
    await rules.getByRole('button', { name: /^Withdraw the rule/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('The rule is withdrawn.').waitFor();
    await mustBeUsable('the page of rules', visit);
  }));

test('what dismissals taught stands with those it was learned from, and goes with them; taking back can be undone', async () => {
  await site.visit({ as: secretary }, async (visit) => {
    const { page, open } = visit;
    await open('/secretariat/matches?latent=no');
    const boxes = page.getByRole('table').getByRole('checkbox');
    await boxes.nth(1).waitFor();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByRole('dialog').getByLabel('Reason').selectOption('WRONG_QUALITY');
    await page
      .getByRole('dialog')
      .getByText(/^Effect: 2 would go/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Put aside' }).click();
    await page.getByText('2 matches are put aside.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('It is as it was before.').waitFor();
    await page.getByRole('link', { name: 'Put aside (0)' }).waitFor();
    await boxes.nth(1).waitFor();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByRole('dialog').getByLabel('Reason').selectOption('WRONG_QUALITY');
    await page.getByRole('dialog').getByRole('button', { name: 'Put aside' }).click();
    await page.getByText('2 matches are put aside.').waitFor();

    await open('/secretariat/rules');
    const learned = page.getByRole('region', { name: 'What dismissals taught' });
    await learned.getByText(/^Quality weighs 1\.3 times as much here/).waitFor();
    await learned.getByText('From 2 dismissals').click();
    await learned.getByText('FGD gypsum: Askov kraftværk → Rødding cement').waitFor();
    const aside = page.getByRole('region', { name: 'Matches put aside' });
    await aside.getByRole('checkbox', { name: 'Select all' }).check();
    await aside.getByRole('button', { name: 'Take 2 back' }).click();
    await page.getByRole('dialog').getByText('2 matches would come').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await page.getByText('2 matches are shown again.').waitFor();
    await learned.getByText(/^Nothing yet/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await learned.getByText(/^Quality weighs 1\.3 times/).waitFor();
  });
  await site.visit({ as: secretary, language: 'da', scheme: 'dark', screen: PHONE }, async (visit) => {
    await visit.open('/secretariat/rules');
    await visit.page.getByText(/^Kvalitet vejer 1,3 gange/).waitFor();
    await mustBeUsable('rules on a phone, in the dark', visit);
    await visit.open('/secretariat/matches?aside=yes');
    await visit.page.getByRole('rowheader').first().waitFor();
    await mustBeUsable('what was put aside, on a phone', visit);
  });
});

test('why two named streams are no match is asked by search, and told with the reasons', () =>
  site.visit({ as: secretary, language: 'en' }, async (visit) => {
    const { page, open } = visit;
    await open(`/streams/${supplyId}`);
    await page.getByRole('link', { name: 'Why is another stream no match?' }).click();
    await page.getByText('FGD gypsum, Askov kraftværk').waitFor();
    await page.getByRole('combobox', { name: 'Demand' }).fill('aggregate');
    await page.getByRole('option', { name: 'Natural aggregate, Askov gipsplader' }).click();
    const answer = page.getByRole('region', { name: 'The answer' });
    await answer.getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).searchParams.get('demand')).toBe(sandId);
    expect(await page.getByRole('table', { name: 'Reasons for and against' }).innerText()).toContain('Does not fit');
    await mustBeUsable('why not', visit);
  }));
