import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { committedSchema, randomOperation } from '../support/random-operation.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';

jest.setTimeout(120_000);

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** What only company A and those it agreed with may know. */
const SECRETS = ['Askov Gips', 'Askov works', 'tower seven', '48731'];

describe('two companies that do not know each other', () => {
  let site: Site;
  let given: GivenRegistry;
  let [works, boards, farm]: GivenFacility[] = [];
  let [anna, bent, carl]: GivenPerson[] = [];
  let demand = '';

  beforeAll(async () => {
    site = await Site.open();
    given = await GivenRegistry.in(site.dataSource);
    const company = await given.organisation('Askov Gips A/S');
    works = await given.facility({ name: 'Askov works', organisationId: company, level: 'secretariat', kmNorth: 40 });
    boards = await given.facility({ name: 'Bjerre boards', level: 'secretariat' });
    farm = await given.facility({ name: 'Cirkel farm' });
    [anna, bent, carl] = [await given.memberOf(works), await given.memberOf(boards), await given.memberOf(farm)];
    demand = await given.stream(boards, { direction: 'demand', level: 'secretariat', tonnes: 60_000 });
    await given.stream(farm, { direction: 'demand', level: 'network', tonnes: 60_000 });
  });

  afterAll(() => site.close());

  /** Somebody is signed in and does something; gives back all that the server answered meanwhile. */
  async function as(person: GivenPerson | undefined, story: (page: Page) => Promise<void>): Promise<string> {
    const answers: Promise<string>[] = [];
    await site.visit({ as: person! }, async ({ page }) => {
      page.on('response', (response) => {
        if (response.url().endsWith('/graphql')) answers.push(response.text().catch(() => ''));
      });
      await story(page);
    });
    return (await Promise.all(answers)).join('\n');
  }

  const go = (page: Page, path: string) => page.goto(new URL(path, site.url).href);

  async function streamOfAnna(): Promise<string> {
    const [{ id }] = await site.dataSource.query<[{ id: string }]>('SELECT id FROM stream WHERE facility_id = $1', [
      works?.id,
    ]);
    return id;
  }

  test('A registers a supply that the network may see anonymously, and sees what others will', async () => {
    await as(anna, async (page) => {
      await go(page, `/register?network=${given.slug}&direction=supply`);
      const form = new StreamForm(page);
      await form.chooseResource('gypsum', /^FGD gypsum/);
      await form.knownPlace('Askov works');
      await form.step('amount');
      await form.amount.fill('48731');
      await page.getByRole('combobox', { name: 'Unit' }).fill('t/year');
      await page.keyboard.press('Enter');
      await form.step('status');
      await page.getByRole('radio', { name: 'Anonymous in the network' }).check({ force: true });
      await page.getByRole('button', { name: /How others see it/ }).click();
      await page.getByText('30,000–100,000 t/year').waitFor();
      await form.save();
      await form.saved();
    });
  });

  test('B sees that somebody could serve it, and asks', async () => {
    const answered = await as(bent, async (page) => {
      await go(page, `/streams/${demand}`);
      const match = page.getByRole('article', { name: 'Another company of the network' });
      await match.getByText('30,000–100,000 t/year').first().waitFor();
      await match.getByRole('button', { name: /^Ask to be introduced/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Ask to be introduced?' });
      await dialog.getByText('Bjerre boards', { exact: false }).first().waitFor();
      await dialog.getByRole('button', { name: 'Send the question' }).click();
      await page.getByText('Asked. The other company answers under').waitFor();
    });
    for (const secret of [...SECRETS, await streamOfAnna()]) expect(answered).not.toContain(secret);
  });

  test('A sees before it agrees what B would learn, and agrees; both then see each other', async () => {
    await as(anna, async (page) => {
      await go(page, '/introductions');
      const waiting = page.getByRole('region', { name: 'Waiting for your answer' });
      await waiting.getByText('If you agree, the other company learns this of you:').waitFor();
      expect(await waiting.textContent()).not.toContain('Bjerre boards');
      await waiting.getByRole('button', { name: /^Agree/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Agree', exact: true }).click();
      await page.getByText('Agreed. You see each other now.').waitFor();
      await page
        .getByRole('region', { name: 'Agreed' })
        .getByText(/Bjerre boards/)
        .first()
        .waitFor();
    });
    await as(bent, async (page) => {
      await go(page, '/introductions');
      await page
        .getByRole('region', { name: 'Agreed' })
        .getByText(/Askov works/)
        .first()
        .waitFor();
      await page.getByText('48,731 t/year').first().waitFor();
      await page.getByRole('link', { name: anna!.email }).waitFor();
    });
  });

  test('the trail tells A who saw it', async () => {
    await as(anna, async (page) => {
      await go(page, `/streams/${await streamOfAnna()}`);
      const trail = page.getByRole('list', { name: 'Who has seen it' });
      await trail
        .getByText(/was shown .* anonymously/)
        .first()
        .waitFor();
      await trail.getByText(new RegExp(`${bent?.name} \\(Bjerre boards A/S.*saw .* with all its figures`)).waitFor();
      await trail.getByText(/agreed to an introduction/).waitFor();
    });
  });

  test('C learns nothing of it: not by its pages, and not by whatever it may ask', async () => {
    const hidden = [...SECRETS, await streamOfAnna(), works!.id, works!.organisationId];
    const [{ id: introduction }] = await site.dataSource.query<[{ id: string }]>('SELECT id FROM introduction');
    const pages = await as(carl, async (page) => {
      for (const path of [
        `/networks/${given.slug}?view=list&suggestions=yes`,
        '/company',
        '/company/seen',
        '/introductions',
      ]) {
        await go(page, path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
      }
    });
    expect(pages).toContain('Cirkel farm');
    for (const secret of [...hidden, introduction, 'Bjerre boards']) expect(pages).not.toContain(secret);
    await fuzzed(carl!, [...hidden, introduction]);
  });

  test('B takes it back: from then on B sees nothing of it but what the network is told', async () => {
    await as(bent, async (page) => {
      await go(page, '/introductions');
      await page.getByRole('button', { name: /^Take back/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await page.getByText('Taken back.', { exact: true }).waitFor();
    });
    const answered = await as(bent, async (page) => {
      await go(page, `/streams/${demand}`);
      await page.getByRole('article', { name: 'Another company of the network' }).waitFor();
    });
    for (const secret of [...SECRETS, await streamOfAnna()]) expect(answered).not.toContain(secret);
  });

  /** Asks anything at all as that person, with the hidden ids among the known ones; what comes back must hold none of the secrets. */
  async function fuzzed(person: GivenPerson, secrets: readonly string[]): Promise<void> {
    const own = await site.dataSource.query<{ id: string }[]>('SELECT id FROM stream WHERE facility_id = $1', [
      farm?.id,
    ]);
    const known = {
      ids: {
        network: [given.networkId],
        organisation: [works!.organisationId, farm!.organisationId],
        facility: [works!.id, farm!.id],
        stream: [await streamOfAnna(), demand, own[0]!.id],
      },
      texts: ['gypsum', 'Askov'],
    };
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(randomOperation(committedSchema(), known), async (operation) => {
        const response = await fetch(new URL('/graphql', site.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...person.headers },
          body: JSON.stringify(operation),
        });
        const text = await response.text();
        if (/"data":\{.*[^l]\}/s.test(text)) answered += 1;
        const asked = JSON.stringify(operation);
        for (const secret of secrets) {
          // What was asked for by its id may be named again in the refusal of it, and in nothing else.
          if (!asked.includes(secret)) expect(text).not.toContain(secret);
        }
        const data = JSON.stringify((JSON.parse(text) as { data?: unknown }).data ?? null);
        for (const secret of secrets) expect(data).not.toContain(secret);
      }),
      { numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(RUNS / 20);
  }
});
