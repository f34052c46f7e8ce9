import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { becomes, lineOf, linesOf } from './support/becomes.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';
import { mustBeUsable } from './support/usable.ts';
import { DESK, PHONE } from './support/visit.ts';

jest.setTimeout(60_000);

let site: Site;
let given: GivenRegistry;
let works: GivenFacility;
let anna: GivenPerson;
let [gypsum, ash, steam] = ['', '', ''];

beforeAll(async () => {
  site = await Site.open();
  given = await GivenRegistry.in(site.dataSource);
  works = await given.facility({ name: 'Askov works', level: 'secretariat' });
  const boilers = await given.facility({
    name: 'Askov boilers',
    level: 'network',
    organisationId: works.organisationId,
  });
  anna = await given.memberOf(works);
  gypsum = await given.stream(works, { level: 'secretariat', tonnes: 1000 });
  ash = await given.stream(works, { level: 'secretariat', resource: 'coal-fly-ash', tonnes: 200 });
  steam = await given.stream(boilers, { level: 'network', resource: 'steam', direction: 'demand', tonnes: 5000 });
});
afterAll(() => site.close());

async function levels(): Promise<string[]> {
  const rows = await site.dataSource.query<{ id: string; level: string }[]>('SELECT id, level FROM stream');
  return [gypsum, ash, steam].map((id) => rows.find((row) => row.id === id)?.level ?? '');
}

test.each([
  ['at a desk', { language: 'en', scheme: 'light', screen: DESK }],
  ['on a phone, in the dark', { language: 'da', scheme: 'dark', screen: PHONE }],
] as const)('the pages of one’s own streams can be used by all: %s', (_, visitor) =>
  site.visit({ ...visitor, as: anna }, async (visit) => {
    const { page, open } = visit;
    await open('/company/streams');
    await page.getByRole('checkbox').nth(3).check();
    await page.getByRole('row').nth(3).waitFor();
    await mustBeUsable('my streams', visit);
    await open(`/streams/${gypsum}/history`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await mustBeUsable('history', visit);
    const form = new StreamForm(page, visitor.language);
    await open(`/streams/${gypsum}/change?step=amount`);
    await form.field(form.words.availability).selectOption('seasonal');
    await form.step('quality');
    await page
      .getByRole('button', { name: form.words.add.replace('{{property}}', '') })
      .first()
      .click();
    await mustBeUsable('quality', visit, 'form');
    await form.step('status');
    await form.field(form.words.wasteStatus).selectOption('byProduct');
    await page.getByRole('button', { name: form.words.addPermit }).click();
    await mustBeUsable('status', visit, 'form');
    await form.step('amount');
    await mustBeUsable('months', visit, 'form');
  }),
);

test('what has not been confirmed for a year is found and confirmed, all at once', async () => {
  await site.dataSource.query(
    `UPDATE stream SET confirmed_at = '2024-05-01', changed_at = '2024-05-01' WHERE id = ANY($1)`,
    [[gypsum, ash]],
  );
  await site.visit({ as: anna }, async ({ page, open }) => {
    await open('/company/streams');
    await page.getByText('3 streams', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'To be confirmed' }).check();
    await page.getByText('2 of 3 streams', { exact: true }).waitFor();
    expect(await lineOf(page.getByRole('row', { name: /FGD gypsum/ }))).toContain('1 May 2024 older than a year');
    await page.getByRole('checkbox', { name: 'Select all 2 that are shown' }).check();
    await page.getByRole('button', { name: 'Confirm that they still hold' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'They still hold' }).click();
    await page.getByText('2 streams are confirmed.').waitFor();
    await page.getByText('No stream of yours fits that.').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByText('3 streams', { exact: true }).waitFor();
    await becomes(() => page.getByText('older than a year').count(), 0);
  });
});

test('several are shown to more people only after one has said yes; one press gives each its own level back', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    await open(`/company/streams?direction=supply`);
    await page.getByText('2 of 3 streams', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: /^Select all/ }).check();
    const choice = page.getByRole('combobox', { name: 'Show them to' });
    await choice.selectOption({ label: 'The whole network' });
    const dialog = page.getByRole('dialog', { name: 'Let more people see 2 streams?' });
    expect(await linesOf(dialog.getByRole('listitem'))).toEqual([
      'Coal fly ash (Askov works)',
      'FGD gypsum (Askov works)',
      'Askov works',
    ]);
    expect(await levels()).toEqual(['secretariat', 'secretariat', 'network']);
    await dialog.getByRole('button', { name: 'Let them see it' }).click();
    await page.getByText('2 streams are now shown to: The whole network.').waitFor();
    expect(await levels()).toEqual(['network', 'network', 'network']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('As it was before.').waitFor();
    expect(await levels()).toEqual(['secretariat', 'secretariat', 'network']);
  }));

test('a change is in the history with its figures, and an earlier version is brought back', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    const form = new StreamForm(page);
    await open(`/streams/${gypsum}/change?step=amount`);
    await becomes(() => form.amount.inputValue(), '1,000');
    await form.amount.fill('2,500');
    await form.save();
    await form.saved();
    await open(`/streams/${gypsum}/history`);
    const entries = page.getByRole('list', { name: 'What was done, the latest first' }).locator('> li');
    await becomes(() => lineOf(entries.first()), expect.stringContaining(`${anna.name} changed it.`));
    expect(await linesOf(entries.first().getByRole('row'))).toContain('Amount 1,000 2,500');
    await entries
      .nth(1)
      .getByRole('button', { name: /^Bring version/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bring it back' }).click();
    await becomes(() => lineOf(entries.first()), expect.stringContaining('brought an earlier version back.'));
    const [row] = await site.dataSource.query<{ amount: number }[]>(
      'SELECT amount_value AS amount FROM stream WHERE id = $1',
      [gypsum],
    );
    expect(row?.amount).toBe(1000);
  }));

test('a stream like last year’s is registered with a new figure; one withdrawn is brought back with one press', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    await open('/company/streams?direction=demand');
    await page.getByRole('link', { name: 'Duplicate Steam with new figures' }).click();
    const form = new StreamForm(page);
    await form.amount.fill('6,000');
    expect(await form.unit.inputValue()).toBe('t/year');
    await form.save();
    expect(await form.saved()).toBe('Steam is on the network, at Askov boilers.');

    await open('/company/streams?direction=demand&sort=amount');
    const rows = page.getByRole('row', { name: /Steam/ });
    await becomes(() => rows.count(), 2);
    await rows.nth(1).getByRole('button', { name: 'Withdraw Steam' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText('Steam is withdrawn.').waitFor();
    await becomes(() => rows.count(), 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await becomes(() => rows.count(), 2);

    // Another day, when there is nothing to undo any more.
    await rows.nth(1).getByRole('button', { name: 'Withdraw Steam' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByText('Steam is withdrawn.').waitFor();
    await open('/company/streams?direction=demand&sort=amount');
    await becomes(() => rows.count(), 1);
    const withdrawn = page.getByRole('region', { name: 'Withdrawn streams' });
    expect(await lineOf(withdrawn.getByRole('listitem'))).toContain(anna.name);
    await withdrawn.getByRole('button', { name: 'Bring back Steam at Askov boilers' }).click();
    await page.getByText('Steam is back in the network, as it was.').waitFor();
    await becomes(() => rows.count(), 2);
  }));

test('a stream tells what is open by law, and how its year serves that of a partner', async () => {
  const board = await given.facility({ name: 'Askov plasterboard', level: 'network', kmNorth: 2 });
  await given.memberOf(board);
  await given.stream(board, { level: 'network', direction: 'demand', tonnes: 4000 });
  await site.dataSource.query(`UPDATE stream SET waste_status = 'byProduct' WHERE id = $1`, [gypsum]);
  // As every change does it by the API.
  await site.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
  await site.visit({ as: anna }, async (visit) => {
    const { page, open } = visit;
    await open(`/streams/${gypsum}`);
    const law = page.getByRole('region', { name: 'Legal status' });
    await law.getByText('it is not yet said that its further use is certain').waitFor();
    const year = page.getByRole('region', { name: 'Hour by hour with a partner' });
    await year.getByText('Served without a store').waitFor();
    // 1,000 tonnes against 4,000, both spread evenly: a quarter, whatever the store.
    expect(await lineOf(year)).toMatch(/Served without a store 25 ?% of the demand in \d{4}/);
    expect(await lineOf(year)).toContain('At most 25% could be served.');
    await year.getByText('The months as a table').click();
    expect((await linesOf(year.getByRole('row'))).at(1)).toBe('January 84.93 t 339.7 t 84.93 t');
    await mustBeUsable('the year of a partner', visit);
  });
});

test('a new brewery confirms what is typical of breweries, and strikes what it does not have', async () => {
  const brewery = await given.facility({ name: 'Askov Bryggeri', level: 'secretariat' });
  await site.dataSource.query(`UPDATE facility SET activity_codes = '{11.05}' WHERE id = $1`, [brewery.id]);
  const streamsOf = () =>
    site.dataSource.query<{ key: string; level: string }[]>(
      `SELECT r.key, s.level FROM stream s JOIN resource r ON r.id = s.resource_id
       WHERE s.facility_id = $1 AND s.withdrawn_at IS NULL`,
      [brewery.id],
    );
  await site.visit({ as: await given.memberOf(brewery) }, async (visit) => {
    const { page, open } = visit;
    await open('/company/streams');
    await page.getByRole('heading', { name: 'Nothing registered yet' }).waitFor();
    const gives = page.getByRole('region', { name: 'They give' });
    const grain = gives.getByRole('listitem').filter({ hasText: 'spent grain' });
    expect(await lineOf(grain)).toMatch(/typical, not confirmed .*Source: /);
    await mustBeUsable('starters', visit);
    await gives
      .getByRole('button', { name: /: not us$/ })
      .last()
      .click();
    await page.getByText('is struck and will not be proposed again').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await becomes(() => page.getByText('struck before').count(), 0);

    await grain.getByRole('button', { name: /: we have this$/ }).click();
    const row = page.getByRole('row', { name: /spent grain/i });
    expect(await lineOf(row)).toContain('typical, not confirmed');
    expect(await streamsOf()).toEqual([{ key: expect.stringMatching(/grain/), level: 'secretariat' }]);
  });
});

test('a document is added to a stream, opened as a file, and removed', () =>
  site.visit({ as: anna }, async ({ page, open }) => {
    await open(`/streams/${gypsum}`);
    const documents = page.getByRole('region', { name: 'Documents' });
    const content = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    await documents.locator('input[type=file]').setInputFiles({
      name: 'Sikkerhedsdatablad æøå.pdf',
      mimeType: 'application/pdf',
      buffer: content,
    });
    const link = documents.getByRole('link', { name: 'Sikkerhedsdatablad æøå.pdf' });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('Sikkerhedsdatablad æøå.pdf');
    await documents.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
    await documents.getByText('None yet.').waitFor();
  }));

test('a year of hours is read from a file, looked at and saved; its figures stand on the stream', () =>
  site.visit({ as: anna }, async (visit) => {
    const { page, open } = visit;
    await open(`/streams/${steam}`);
    const section = page.getByRole('region', { name: 'Hour by hour' });
    await section.getByRole('button', { name: 'Add the hours' }).click();
    const field = section.getByRole('textbox', { name: 'Paste the figures' });
    await field.fill('Time;MWh\n1;2.5\n2;3');
    await section.getByText('2 figures. A year has 8,760 hours').waitFor();
    const year = ['Time;MWh', ...Array.from({ length: 8760 }, (_, hour) => `${hour};${hour < 744 ? 2 : 1}`)].join('\n');
    await section
      .locator('input[type=file]')
      .setInputFiles({ name: 'year.csv', mimeType: 'text/csv', buffer: Buffer.from(year) });
    await section.getByText('Read: 8,760 hours').waitFor();
    await mustBeUsable('hours', visit, 'main');
    await section.getByRole('button', { name: 'Save the hours' }).click();
    await section.getByText('The hours are saved.').waitFor();
    await becomes(() => lineOf(section), expect.stringMatching(/In the year 9,504 MWh .*Load factor 54%/));
  }));
