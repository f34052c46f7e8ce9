import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { makeDataDirectory, runProgram, type Program } from '../support/program.ts';
import { AccountReader } from './support/account-reader.ts';
import { becomes, lineOf, linesOf } from './support/becomes.ts';
import { NetworkReader } from './support/network-reader.ts';
import { StreamForm } from './support/stream-form.ts';
import { Visit } from './support/visit.ts';

jest.setTimeout(60_000);

// One person's first day, in the order in which it happens: each step goes on where the one before ended.

const data = makeDataDirectory();
let browser: Browser;
let program: Program;
let visit: Visit;
let network: NetworkReader;
let form: StreamForm;

/** Starts the program on the same data, as a user would, and opens the address that it prints. */
async function start(): Promise<void> {
  program = runProgram('src/start.ts', { PORT: '0', DATA_DIRECTORY: data.path });
  await program.until('Ctrl-C stops it');
  const [address = ''] = /http:\/\/localhost:\d+/.exec(program.said()) ?? [];
  visit = await Visit.begin(browser, address, { language: 'en' });
  network = new NetworkReader(visit.page);
  form = new StreamForm(visit.page);
  await visit.open('/');
  await network.drawn();
}

/** Signs in as one of the invented people, and is back on the page. */
async function tryAs(role: string): Promise<void> {
  const account = new AccountReader(visit.page);
  await account.signInLink.click();
  await visit.page.getByRole('button', { name: role }).click();
  await account.menuButton.waitFor();
}

async function stop(): Promise<number | NodeJS.Signals> {
  await visit.end();
  program.process.kill('SIGINT');
  return program.ended;
}

beforeAll(async () => {
  browser = await launchBrowser();
  await start();
});
afterAll(async () => {
  await browser.close();
  if (program.process.exitCode === null) program.process.kill('SIGKILL');
  await program.ended;
  data.remove();
});

test('an empty directory becomes Kalundborg: 27 facilities and 55 exchanges on record', async () => {
  expect(await visit.page.getByRole('heading', { level: 1 }).innerText()).toBe('Kalundborg Symbiosis');
  expect(await network.facts.innerText()).toContain('On record: 27 facilities and 55 exchanges');
});

test('in all years together every one of the 27 facilities is there', async () => {
  await visit.page.getByRole('switch', { name: 'All years' }).check();
  await network.showAs('List');
  await becomes(async () => (await network.listedFacilities()).size, 27);
  expect(await network.listedExchanges()).toHaveLength(55);
});

test('1975 shows what ran then, KX01 to KX04, and nothing else', async () => {
  await network.slideTo(1975);
  await becomes(() => network.told(), '5 facilities and 4 links in 1975');
  const ran = [
    ['KX01', 'Surface water', 'Lake Tissø', 'Kalundborg Municipality'],
    ['KX02', 'Surface water', 'Kalundborg Municipality', 'Kalundborg Refinery'],
    ['KX03', 'Refinery gas', 'Kalundborg Refinery', 'Gyproc'],
    ['KX04', 'Surface water', 'Kalundborg Municipality', 'Asnæs Power Station'],
  ] as const;
  expect(await network.listedExchanges()).toHaveLength(ran.length);
  for (const [reference, resource, donor, receiver] of ran) {
    await network.lists
      .getByRole('button', { name: `${resource}: Open the link from ${donor} to ${receiver}` })
      .click();
    await network
      .panel('Link')
      .getByRole('heading', { name: `${donor} → ${receiver}` })
      .waitFor();
    await network.entry(reference).waitFor();
  }
  const linked = [...(await network.listedFacilities())].filter(([, links]) => links > 0).map(([name]) => name);
  expect(linked.sort()).toEqual([
    'Asnæs Power Station',
    'Gyproc',
    'Kalundborg Municipality',
    'Kalundborg Refinery',
    'Lake Tissø',
  ]);
});

test('the drawing has the same five facilities and four links', async () => {
  await network.showAs('Drawing');
  await becomes(() => network.painted(), {
    linked: ['Asnæs Power Station', 'Gyproc', 'Kalundborg Municipality', 'Kalundborg Refinery', 'Lake Tissø'],
    links: [
      'Kalundborg Municipality → Asnæs Power Station',
      'Kalundborg Municipality → Kalundborg Refinery',
      'Kalundborg Refinery → Gyproc',
      'Lake Tissø → Kalundborg Municipality',
    ],
    suggestions: 0,
  });
});

test('Asnæs is found, and its links are read: what, with whom, how much, when, and who says so', async () => {
  await network.search.fill('asnæs power');
  await visit.page.getByRole('option', { name: 'Asnæs Power Station' }).click();
  const panel = network.panel('Facility');
  await panel.getByRole('heading', { level: 2, name: 'Asnæs Power Station' }).waitFor();
  expect(await linesOf(panel.getByRole('heading', { level: 3 }))).toEqual(
    expect.arrayContaining(['Gives to 14', 'Takes from 7']),
  );

  const gypsum = await lineOf(network.entry('KX19'));
  expect(gypsum).toMatch(/^FGD gypsum Gyproc 150,000 t\/year figure for 2010 Published symbiosis\.dk, for 2010 /i);
  expect(gypsum).toContain('1993–2020');
  expect(gypsum).toContain('EWC 10 01 05');
  expect(gypsum).toContain('KX19 · EIPs data set (Yang Li, 2014), collected from symbiosis.dk; visitdenmark.com');

  const coolingWater = await lineOf(network.entry('KX13'));
  expect(coolingWater).toMatch(/^cooling water Kalundborg Refinery 700,000 m³\/year /i);
  expect(coolingWater).toContain('since 1987');

  await network.entry('KX19').getByRole('button', { name: 'Gyproc' }).click();
  await panel.getByRole('heading', { level: 2, name: 'Gyproc' }).waitFor();
});

test('what it is like to be a member of a company is one click away', async () => {
  await tryAs('Member of a company');
  await network.drawn();
});

test('20,000 t a year of FGD gypsum at a new place: Gyproc is among the takers, with its reasons', async () => {
  await visit.page.getByRole('link', { name: 'Register a stream' }).click();
  await form.offer();
  await form.chooseResource('FGD gypsum', /^FGD gypsum/);
  await form.newPlace({
    name: 'Raklev Works',
    organisation: 'Novonesis',
    latitude: '55.70',
    longitude: '11.05',
  });
  await form.step('amount');
  await form.amount.fill('20,000 t/y');
  const gyproc = form.match('Gyproc');
  await becomes(
    () => linesOf(gyproc.getByRole('row')),
    expect.arrayContaining([
      expect.stringMatching(/^Resource The same resource is offered and needed: FGD gypsum\. Fits$/),
      expect.stringMatching(/^Amount The supply of 20,000 t\/year covers \d+% of the demand of [\d,]+ t\/year/),
      expect.stringMatching(/^Distance .*\d km.* Fits$/),
    ]),
  );
  expect(await lineOf(gyproc)).toMatch(/\d\d%, (?:strong|good) match/);
});

test('it is saved, and is on the network', async () => {
  await form.save();
  expect(await form.saved()).toBe('FGD gypsum is on the network, at Raklev Works.');
  await form.match('Gyproc').waitFor();
  await visit.page.getByRole('link', { name: 'See it on the network' }).click();
  await readRaklevWorks();
  expect(await network.facts.innerText()).toContain('On record: 28 facilities and 55 exchanges');
});

test('a reload finds it kept', async () => {
  await visit.page.reload();
  await readRaklevWorks();
  visit.mustBeClean();
});

test('Ctrl-C ends the program in good order; started again on the same directory, it still has the stream', async () => {
  expect(await stop()).toBe(0);
  await start();
  await tryAs('Member of a company');
  await network.drawn();
  expect(await network.facts.innerText()).toContain('On record: 28 facilities and 55 exchanges');
  await network.search.fill('raklev');
  await visit.page.getByRole('option', { name: 'Raklev Works' }).click();
  await readRaklevWorks();
  visit.mustBeClean();
  expect(await stop()).toBe(0);
});

async function readRaklevWorks(): Promise<void> {
  const panel = network.panel('Facility');
  await panel.getByRole('heading', { level: 2, name: 'Raklev Works' }).waitFor();
  await panel.getByRole('heading', { level: 3, name: 'Supplies' }).waitFor();
  expect(await lineOf(panel.getByRole('listitem').filter({ hasText: 'FGD gypsum' }))).toMatch(
    /^FGD gypsum Yours: My company and the secretariat 20,000 t\/year Reported EWC 10 01 05/i,
  );
  expect(await panel.innerText()).toContain('Novonesis');
}
