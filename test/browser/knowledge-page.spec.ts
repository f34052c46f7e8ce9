import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { Site } from './support/site.ts';
import { mustBeUsable } from './support/usable.ts';
import { PHONE } from './support/visit.ts';

jest.setTimeout(90_000);

let site: Site;
let given: GivenRegistry;

beforeAll(async () => {
  site = await Site.open({ withDemonstration: false });
  given = await GivenRegistry.in(site.dataSource);
});
afterAll(() => site.close());

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`byProduct;receivers;useEn;useDa;evidence;confidence;source\n${lines.join('\n')}\n`),
});

test('the secretariat adds to the knowledge base, changes it, goes back to an earlier version, and withdraws it', async () => {
  const as = await given.secretary();
  await site.visit({ as }, async (visit) => {
    const { page, open } = visit;
    await open('/secretariat/knowledge');
    const known = page.getByRole('region', { name: 'What the product itself knows' });
    await known.getByLabel('Search by by-product, plant, use or source').fill('whey');
    await known.getByRole('listitem').filter({ hasText: /^Whey/ }).first().waitFor();
    expect(await known.getByRole('listitem').first().innerText()).toContain('Source: ');

    await page.getByRole('button', { name: 'Add an entry' }).click();
    await page.getByRole('combobox', { name: 'By-product' }).fill('valle');
    await page.getByRole('option', { name: 'Whey', exact: true }).click();
    await page.getByRole('combobox', { name: 'Who takes it' }).fill('cement works');
    await page.getByRole('option', { name: 'Cement works', exact: true }).click();
    await page.getByRole('textbox', { name: 'Used as, in English' }).fill('a trial of this park');
    await page.getByRole('textbox', { name: 'How usual is it' }).fill('150');
    await page.getByRole('textbox', { name: 'Source' }).fill('Trial of 2025');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is needed.').waitFor();
    await page.getByRole('textbox', { name: 'Used as, in Danish' }).fill('et forsøg i denne park');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Write a number from 1 to 100.').waitFor();
    await mustBeUsable('an entry in the writing', visit);
    await page.getByRole('textbox', { name: 'How usual is it' }).fill('90');
    await page.getByRole('button', { name: 'Save' }).click();
    const own = page.getByRole('region', { name: 'What your network has added' });
    const entry = own.getByRole('list', { name: 'What your network has added' }).locator(':scope > li');
    await entry.getByText('Whey: a trial of this park').first().waitFor();
    await entry.getByText(/usual in 90% of cases · Source: Trial of 2025/).waitFor();

    await entry.getByRole('button', { name: /^Change/ }).click();
    await page.getByRole('textbox', { name: 'How usual is it' }).fill('40');
    await page.getByRole('button', { name: 'Save' }).click();
    await entry
      .getByText(/usual in 40% of cases/)
      .first()
      .waitFor();
    await entry.getByText('2 versions').click();
    await entry.getByRole('button', { name: /^Bring back version 1/ }).click();
    await page.getByText('The version is brought back as the newest.').waitFor();
    await entry.getByText('3 versions').waitFor();

    await entry.getByRole('button', { name: /^Withdraw/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('The entry is withdrawn.').waitFor();
    await own.getByText(/^Nothing yet/).waitFor();
    await own.getByLabel('Those withdrawn, too').check();
    await entry.getByRole('button', { name: /^Add again/ }).click();
    await page.getByText('The entry is added.', { exact: false }).waitFor();
    await mustBeUsable('the knowledge base', visit);
  });
});

test('a file comes in whole or not at all, each problem at its line and column, and goes out as it came', async () => {
  given = await GivenRegistry.in(site.dataSource);
  const as = await given.secretary();
  await site.visit({ as, language: 'da', scheme: 'dark', screen: PHONE }, async (visit) => {
    const { page, open } = visit;
    await open('/secretariat/knowledge');
    const file = page.getByRole('region', { name: 'Som fil' });
    const input = file.locator('input[type=file]');
    const good = 'valle;cement-works;a trial;et forsøg;practice;0,7;vores egen prøve';
    await input.setInputFiles(
      csv('fejl.csv', [good, 'himmelkrog;cement-works;x;x;practice;0,5;os', 'valle;cement-works;y;;rygte;0,5;os']),
    );
    await file.getByText('Intet fra fejl.csv er taget ind: 3 problemer.').waitFor();
    const lines = await file.getByRole('row').allInnerTexts();
    expect(lines.slice(1).map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual([
      '3 byProduct',
      '4 useDa',
      '4 evidence',
    ]);
    await mustBeUsable('a refused file on a phone', visit);
    expect(await site.dataSource.query('SELECT FROM knowledge_entry WHERE network_id = $1', [given.networkId])).toEqual(
      [],
    );

    await input.setInputFiles(csv('viden.csv', [good]));
    await page.getByText('1 post er tilføjet fra viden.csv.').waitFor();
    await page.getByText('Valle: et forsøg').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      file.getByRole('button', { name: 'Hent jeres poster (CSV)' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('whey;;cement-works;a trial;et forsøg;;;practice;0.7;vores egen prøve;;');
  });
});
