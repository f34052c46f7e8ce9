import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { matchDa } from '../../client/text/match.da.ts';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { becomes } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';
import { mustBeUsable } from './support/usable.ts';
import { PHONE } from './support/visit.ts';

jest.setTimeout(90_000);

let site: Site;
let given: GivenRegistry;
let steelworks: GivenFacility;

beforeAll(async () => {
  site = await Site.open();
  given = await GivenRegistry.in(site.dataSource);
  steelworks = await given.facility({ name: 'Askov stålværk' });
  const cement = await given.facility({ name: 'Askov cement', kmNorth: 12 });
  const aggregates = await given.facility({ name: 'Askov grus', kmNorth: 30 });
  // The line of business by which a receiver is known: cement, and cutting and finishing of stone.
  await site.dataSource.query(`UPDATE facility SET activity_codes = '{23.51}' WHERE id = $1`, [cement.id]);
  await site.dataSource.query(`UPDATE facility SET activity_codes = '{08.12}' WHERE id = $1`, [aggregates.id]);
  await given.stream(cement, { resource: 'cement-clinker', direction: 'demand', tonnes: 40_000 });
  const other = await given.facility({ name: 'Rødding cement', kmNorth: 40 });
  await site.dataSource.query(`UPDATE facility SET activity_codes = '{23.51}' WHERE id = $1`, [other.id]);
  await given.stream(other, { resource: 'cement-clinker', direction: 'demand', tonnes: 10_000 });
  await given.stream(aggregates, { resource: 'natural-aggregate', direction: 'demand', tonnes: 10_000 });
});
afterAll(() => site.close());

let [matchPath, comparePath] = ['', ''];
test('from typing "slagge" to a match with precedents, its page, and beside another', async () => {
  const as = await given.memberOf(steelworks);
  await site.visit({ as, language: 'da' }, async (visit) => {
    const { page, open } = visit;
    const form = new StreamForm(page, 'da');
    await open(`/register?network=${given.slug}`);
    await form.saveButton.waitFor();
    await form.offer();
    await form.chooseResource('slagge', /højovnsslagge/i);
    await form.matches.getByText('Askov cement').first().waitFor();
    await form.knownPlace(steelworks.name);
    await form.step('amount');
    await form.amount.fill('25000');
    await form.unit.fill('t/år');
    await form.save();
    await page.getByRole('link', { name: 'Åbn matchet: Askov cement' }).click();
    await page.getByRole('heading', { level: 1, name: /højovnsslagge/i }).waitFor();
    const precedents = page.getByRole('region', { name: matchDa.precedents });
    expect(await precedents.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await precedents.innerText()).toContain('Kilde: ');
    expect(await page.getByRole('table', { name: matchDa.reasons }).innerText()).toContain('km');
    await mustBeUsable('match page', visit);
    matchPath = new URL(page.url()).pathname;
    await page.getByRole('link', { name: matchDa.compare }).click();
    const add = page.getByLabel(matchDa.compareAdd);
    const other = await add
      .getByRole('option', { name: /Rødding cement/ })
      .first()
      .textContent();
    await add.selectOption({ label: other ?? '' });
    await page.getByRole('columnheader', { name: /Rødding cement/ }).waitFor();
    await mustBeUsable('matches side by side', visit);
    comparePath = new URL(page.url()).pathname + new URL(page.url()).search;
  });
  await site.visit({ as, language: 'en', scheme: 'dark', screen: PHONE }, async (visit) => {
    await visit.open(matchPath);
    await visit.page.getByRole('region', { name: 'Done before' }).waitFor();
    await mustBeUsable('match page on a phone, in the dark', visit);
    await visit.open(comparePath);
    await visit.page.getByRole('rowheader').first().waitFor();
    await mustBeUsable('matches below each other', visit);
    await visit.open('/company/matches');
    await visit.page.getByRole('rowheader').first().waitFor();
    await mustBeUsable('one’s own matches', visit);
  });
});

test('the secretariat narrows the list down, puts two matches aside and takes one back', async () => {
  await given.stream(steelworks, { resource: 'steel-slag', tonnes: 9000 });
  await site.visit({ as: await given.secretary() }, async (visit) => {
    const { page, open } = visit;
    await open('/secretariat/matches');
    const boxes = page.getByRole('table').getByRole('checkbox');
    await boxes.nth(1).waitFor();
    const far = page.getByRole('checkbox', { name: /Rødding cement/ });
    expect(await far.count()).toBeGreaterThan(0);
    await mustBeUsable('the list of matches', visit);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByLabel('Distance, at most').selectOption('25');
    await becomes(() => far.count(), 0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await far.first().waitFor();
    await page.getByRole('button', { name: 'Put aside' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').selectOption('TOO_FAR');
    await dialog.getByText(/^Effect: 2 would go/).waitFor();
    await dialog.getByRole('button', { name: 'Put aside' }).click();
    await page.getByRole('link', { name: 'Put aside (2)' }).click();
    const aside = page.getByRole('table', { name: 'Matches put aside' }).getByRole('rowheader');
    await becomes(() => aside.count(), 2);
    await page
      .getByRole('button', { name: /^Take back: / })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await becomes(() => aside.count(), 1);
    await mustBeUsable('the list with what was put aside', visit);
  });
});
