import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { messyWorkbook, type MessyWorkbook } from '../support/messy-workbook.ts';
import type { GivenPerson } from '../support/people.ts';
import { becomes, isFocused, lineOf, linesOf } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { mustBeUsable } from './support/usable.ts';
import { DESK, PHONE } from './support/visit.ts';

jest.setTimeout(90_000);

let site: Site;

interface Engineer {
  readonly given: GivenRegistry;
  readonly works: GivenFacility;
  readonly person: GivenPerson;
  readonly workbook: MessyWorkbook;
}

async function anEngineer(): Promise<Engineer> {
  const given = await GivenRegistry.in(site.dataSource);
  const works = await given.facility({ name: 'Askov Mejeri', level: 'secretariat' });
  await given.facility({ name: 'Askov Kedelhus', level: 'secretariat', organisationId: works.organisationId });
  return {
    given,
    works,
    person: await given.memberOf(works),
    workbook: await messyWorkbook(['Askov Mejeri', 'Askov Kedelhus']),
  };
}

beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

async function streamsOf({ given }: Engineer): Promise<number> {
  const [{ count }] = await site.dataSource.query<[{ count: number }]>(
    'SELECT count(*)::integer AS count FROM stream WHERE network_id = $1 AND withdrawn_at IS NULL',
    [given.networkId],
  );
  return count;
}

async function chooseFile(page: Page, { workbook }: Engineer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'Ressourceoverblik 2025.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(workbook.bytes),
  });
}

const counts = (page: Page) => page.getByRole('list', { name: 'Sådan fordeler rækkerne sig' }).getByRole('listitem');

test('an engineer imports her messy Danish workbook as it is: 288 of its 300 streams are stored, the report names the others', async () => {
  const engineer = await anEngineer();
  await site.visit({ as: engineer.person, language: 'da', scheme: 'dark', screen: PHONE }, async (visit) => {
    const { page, open } = visit;
    await open('/company/streams');
    await page.getByRole('link', { name: 'Importér et regneark' }).click();
    await page.getByRole('heading', { name: 'Vælg filen' }).waitFor();
    await mustBeUsable('file', visit);
    await chooseFile(page, engineer);
    await page.getByRole('heading', { name: 'Hvad kolonnerne er' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Importér dette ark' }).count()).toBe(3);
    expect(await page.getByRole('combobox', { name: 'EAK-kode læses som' }).inputValue()).toBe('wasteCode');
    await mustBeUsable('columns', visit);
    await page.getByRole('button', { name: 'Tjek rækkerne' }).click();
    await becomes(() => linesOf(counts(page)), expect.arrayContaining(['300 rækker', '288 nye', '12 med fejl']));
    await mustBeUsable('rows', visit);
    await page.getByRole('button', { name: 'Gem de 288 gode rækker' }).click();
    await page.getByRole('heading', { name: '288 strømme er gemt' }).waitFor();
    await mustBeUsable('result', visit);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Hvilke rækker/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('import-report.csv');
  });
  expect(await streamsOf(engineer)).toBe(288);
});

test('another mends the twelve in place by keyboard and has all 300; what she left open she finds again', async () => {
  const engineer = await anEngineer();
  await site.visit({ as: engineer.person, language: 'da', screen: DESK }, async (visit) => {
    const { page, open } = visit;
    await open('/import');
    await chooseFile(page, engineer);
    await page.getByRole('button', { name: 'Tjek rækkerne' }).click();
    await becomes(() => linesOf(counts(page)), expect.arrayContaining(['12 med fejl']));

    await open('/import');
    await page.getByRole('link', { name: 'Åbn Ressourceoverblik 2025.xlsx' }).click();
    const wrong = page.locator('[role=gridcell][data-severity=error]');
    await becomes(() => wrong.count(), 12);
    await mustBeUsable('rows with errors', visit);

    const [first, ...others] = engineer.workbook.wrongCodes;
    // Escape takes back what was typed.
    await wrong.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await isFocused(wrong.first())).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.type('vrøvl');
    await page.keyboard.press('Escape');
    expect(await lineOf(wrong.first())).toContain(first?.given ?? '');
    // Enter opens the cell, Tab keeps it and leads to the next that is wrong.
    await page.keyboard.press('Enter');
    for (const { right } of [first, ...others].slice(0, 11) as { right: string }[]) {
      await page.keyboard.type(right);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type(others.at(-1)?.right ?? '');
    await page.keyboard.press('Enter');
    await becomes(() => linesOf(counts(page)), expect.arrayContaining(['300 nye', '0 med fejl']));
    await mustBeUsable('mended', visit);
    await page.getByRole('button', { name: 'Gem alle 300 rækker' }).click();
    await page.getByRole('heading', { name: '300 strømme er gemt' }).waitFor();
    await page.getByRole('link', { name: 'Se mine strømme' }).click();
    await page.getByText('300 strømme', { exact: true }).waitFor();
  });
  expect(await streamsOf(engineer)).toBe(300);
});

test('what is wrong in the same way everywhere is mended with one press, and what does not belong is skipped', async () => {
  const engineer = await anEngineer();
  const file = [
    'Nr;Retning;Anlæg;Ressource;Mængde;Enhed',
    ...Array.from({ length: 60 }, (_, at) => `S-${at};udbud;Askov Mejeri;gips;${at + 1},5;${at < 55 ? 'læs' : 't/år'}`),
    'S-X;måske;Askov Mejeri;gips;1;t/år',
  ].join('\r\n');
  await site.visit({ as: engineer.person, language: 'da', screen: DESK }, async ({ page, open }) => {
    await open('/import');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'gips.csv', mimeType: 'text/csv', buffer: Buffer.from(file, 'latin1') });
    await page.getByRole('combobox', { name: 'Bogstaver (tegnsæt)' }).waitFor();
    await page.getByRole('button', { name: 'Tjek rækkerne' }).click();
    await becomes(() => linesOf(counts(page)), expect.arrayContaining(['56 med fejl']));
    await page.getByText('Række 1–50 af 56').waitFor();
    await page.locator('[role=gridcell][data-severity=error]').first().click();
    await page.keyboard.type('t/år');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Skriv »t\/år« overalt, hvor »læs« er forkert/ }).click();
    await page.getByText('54 celler mere er rettet.').waitFor();
    await becomes(() => linesOf(counts(page)), expect.arrayContaining(['1 med fejl']));
    await page.getByRole('combobox', { name: 'Vis' }).selectOption('ALL');
    await page.getByRole('button', { name: 'Næste rækker' }).click();
    await page.getByRole('button', { name: 'Spring række 62 over' }).click();
    await becomes(() => linesOf(counts(page)), expect.arrayContaining(['0 med fejl', '1 sprunget over']));
    await page.getByRole('button', { name: 'Gem alle 60 rækker' }).click();
    await page.getByRole('heading', { name: '60 strømme er gemt' }).waitFor();
  });
  expect(await streamsOf(engineer)).toBe(60);
});
