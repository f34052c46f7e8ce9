import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import { aSignedInPerson, takesPart, type GivenPerson } from '../support/people.ts';
import { becomes } from './support/becomes.ts';
import { NetworkReader } from './support/network-reader.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';
import type { Visit } from './support/visit.ts';

jest.setTimeout(60_000);

/** What would tell us, in each way that a name could become a script. `n` makes it one of a kind. */
const HOSTILE: readonly ((n: string) => string)[] = [
  (n) => `<img src=x onerror="window.ran='${n}'">${n}`,
  (n) => `"><script>window.ran='${n}'</script>${n}`,
  (n) => `</title></style><svg/onload=window.ran='${n}'>${n}`,
  (n) => `'-(window.ran='${n}')-' javascript:window.ran='${n}'//${n}`,
  (n) => `{{constructor.constructor("window.ran='${n}'")()}} $t(failureTitle) \${ran='${n}'}${n}`,
  (n) => `<iframe srcdoc="<script>top.ran='${n}'</script>">&lt;b&gt;${n}`,
];

/** Each name field that somebody can fill in, with a text of its own. */
const FIELDS = [
  'network',
  'networkDescription',
  'organisation',
  'donor',
  'receiver',
  'taker',
  'place',
  'facilityNote',
  'facilitySource',
  'resource',
  'synonym',
  'description',
  'presentSolution',
  'streamSource',
  'synergyNote',
  'synergySource',
  'person',
] as const;

const NAMES = Object.fromEntries(FIELDS.map((field, n) => [field, HOSTILE[n % HOSTILE.length]!(field)])) as Record<
  (typeof FIELDS)[number],
  string
>;

/** Turned by an override that is never ended, and by an end of what it did not begin. */
const TURNED = 'Works \u202Eexe.ylppus\u2069\u2069';

let site: Site;
let registry: GivenRegistry;
let donor: GivenFacility;
let receiver: GivenFacility;
let supplyId: string;
let person: GivenPerson;
let turnedPerson: GivenPerson;

beforeAll(async () => {
  site = await Site.open({ withDemonstration: false });
  registry = await GivenRegistry.in(site.dataSource);
  const { dataSource } = site;
  donor = await registry.facility({
    name: NAMES.donor,
    organisationId: await registry.organisation(NAMES.organisation),
  });
  receiver = await registry.facility({ name: NAMES.receiver, kmNorth: 3 });
  supplyId = await registry.stream(donor, { description: NAMES.description });
  const taker = await registry.facility({ name: NAMES.taker, kmNorth: 5 });
  await registry.stream(taker, { direction: 'demand', description: NAMES.description });
  const [{ organisationId }] = await dataSource.query<[{ organisationId: string }]>(
    'SELECT organisation_id AS "organisationId" FROM facility WHERE id = $1',
    [donor.id],
  );
  await takesPart(dataSource, organisationId, registry.networkId);
  person = await aSignedInPerson(dataSource, {
    administratorOf: [organisationId],
    secretariatOf: [registry.networkId],
    installationAdministrator: true,
  });
  await dataSource.query('UPDATE person SET name = $1 WHERE id = $2', [NAMES.person, person.id]);
  const synergyId = await registry.synergy(donor, receiver, { startYear: 2000, tonnes: 900 });
  const turnedOrganisation = await registry.organisation(`${TURNED} A/S`);
  const turned = await registry.facility({ name: TURNED, kmNorth: 9, organisationId: turnedOrganisation });
  await takesPart(dataSource, turnedOrganisation, registry.networkId);
  turnedPerson = await aSignedInPerson(dataSource, { memberOf: [turnedOrganisation] });
  await registry.synergy(turned, receiver, { startYear: 2001 });
  await dataSource.query(`UPDATE facility SET place = 'Kalundborg' WHERE id = $1`, [turned.id]);
  await dataSource.query('UPDATE network SET name = $1, description_en = $2, description_da = $2 WHERE id = $3', [
    NAMES.network,
    NAMES.networkDescription,
    registry.networkId,
  ]);
  await dataSource.query('UPDATE facility SET place = $1, note = $2, source = $3 WHERE id = $4', [
    NAMES.place,
    NAMES.facilityNote,
    NAMES.facilitySource,
    donor.id,
  ]);
  await dataSource.query('UPDATE stream SET present_solution = $1, source = $2 WHERE network_id = $3', [
    NAMES.presentSolution,
    NAMES.streamSource,
    registry.networkId,
  ]);
  await dataSource.query('UPDATE synergy SET note = $1, source = $2 WHERE id = $3', [
    NAMES.synergyNote,
    NAMES.synergySource,
    synergyId,
  ]);
  await dataSource.query(
    `UPDATE resource SET name_en = $1, name_da = $1, synonyms = ARRAY[$2] WHERE key = 'fgd-gypsum'`,
    [NAMES.resource, NAMES.synonym],
  );
});
afterAll(() => site.close());

/** Somebody looks at something; afterwards nothing has run, asked, framed or been reported. */
function look(address: string, story: (visit: Visit) => Promise<void>, who = person): Promise<void> {
  return site.visit({}, async (visit) => {
    const { page } = visit;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      const told = window as unknown as Told;
      told.refused = [];
      document.addEventListener('securitypolicyviolation', (event) => told.refused.push(event.violatedDirective));
    });
    const [name = '', value = ''] = who.headers.cookie.split('=');
    await page.context().addCookies([{ name, value, url: site.url }]);
    await visit.open(address);
    await story(visit);
    // What an image or a frame would need to fail and to run.
    await page.waitForTimeout(300);
    const { ran, refused } = await page.evaluate(() => {
      const told = window as unknown as Told;
      return { ran: told.ran, refused: told.refused };
    });
    // No report either: the policy is the second wall, and the first one stands.
    expect({ ran, refused, dialogs }).toEqual({ ran: undefined, refused: [], dialogs: [] });
    expect(await page.locator('iframe, img[src=x], body script:not([src])').count()).toBe(0);
  });
}

interface Told {
  ran?: string;
  refused: string[];
}

async function says(where: Locator, ...names: readonly string[]): Promise<void> {
  await where.waitFor();
  const text = squeezed(await where.innerText());
  for (const name of names) expect(text).toContain(squeezed(name));
}

/** As the page sets it: runs of spaces are one, and what begins a line begins with a capital. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

describe('a name that would be a script is shown as it was written', () => {
  test('in the heading, on the canvas, and in its picture', () =>
    look(`/networks/${registry.slug}`, async ({ page }) => {
      const network = new NetworkReader(page);
      await network.drawn();
      await says(page.getByRole('heading', { level: 1 }), NAMES.network);
      const { linked } = await network.painted();
      expect(linked.map(squeezed)).toEqual(
        expect.arrayContaining([NAMES.donor, NAMES.receiver].map((name) => squeezed(shown(name)))),
      );
      await page.getByRole('button', { name: 'Save as picture' }).click();
      const picture = page.waitForEvent('download');
      await page.getByRole('button', { name: 'PNG, white background' }).click();
      expect((await picture).suggestedFilename()).toMatch(/^[\w.-]+\.png$/);
    }));

  test('in the search, and in the panel of what is found', () =>
    look(`/networks/${registry.slug}`, async ({ page }) => {
      const network = new NetworkReader(page);
      await network.search.fill('script');
      const option = page.getByRole('option').first();
      await option.waitFor();
      const offered = await page.getByRole('option').allInnerTexts();
      expect(offered.map(squeezed).join(' | ')).toContain(squeezed(shown(NAMES.donor).slice(0, 20)));
      await network.search.fill('onerror');
      await page.getByRole('option').first().waitFor();
    }));

  test('in the panel of a facility, with its streams', () =>
    look(`/networks/${registry.slug}?facility=${donor.id}`, async ({ page }) => {
      const panel = new NetworkReader(page).panel('Facility');
      await panel.getByRole('heading', { level: 3, name: 'Supplies' }).waitFor();
      for (const fold of await panel.locator('summary, [aria-expanded=false]').all()) await fold.click();
      await says(panel, NAMES.donor, NAMES.organisation, NAMES.place, NAMES.facilityNote, NAMES.resource);
      await says(panel, NAMES.description, NAMES.presentSolution);
    }));

  test('in the lists, the panel of a link and that of a suggestion', () =>
    look(`/networks/${registry.slug}?view=list&suggestions=yes`, async ({ page }) => {
      const network = new NetworkReader(page);
      await says(network.table('Facilities'), NAMES.donor, NAMES.receiver, NAMES.place);
      await says(network.table('Exchanges'), shown(NAMES.donor), shown(NAMES.receiver), NAMES.resource);
      await network.table('Exchanges').locator('tbody').getByRole('button').first().click();
      const link = network.panel('Link');
      await link.waitFor();
      for (const fold of await link.locator('summary, [aria-expanded=false]').all()) await fold.click();
      await says(link, shown(NAMES.donor), shown(NAMES.receiver), NAMES.resource);
      await network.table('Suggested matches').locator('tbody').getByRole('button').first().click();
      await says(network.panel('Suggested match'), NAMES.resource, NAMES.description);
    }));

  test('on the page where a stream is registered, in what is offered and in the matches', () =>
    look(`/register?network=${registry.slug}`, async ({ page }) => {
      const form = new StreamForm(page);
      await form.saveButton.waitFor();
      await form.resource.fill('onerror');
      await page.getByRole('option').first().waitFor();
      await form.facility.fill('script');
      await becomes(
        async () => (await page.getByRole('option').allInnerTexts()).map(squeezed).join(' | '),
        expect.stringContaining(squeezed(NAMES.donor)),
      );
    }));

  test('on the page where it is changed: in the fields, and as it was', () =>
    look(`/streams/${supplyId}/change`, async ({ page }) => {
      const form = new StreamForm(page);
      await form.saveButton.waitFor();
      await becomes(() => valuesOf(page), expect.arrayContaining([NAMES.description]));
      await form.step('status');
      await becomes(() => valuesOf(page), expect.arrayContaining([NAMES.presentSolution]));
      await page.getByRole('article').first().waitFor();
      await says(page.getByRole('article').first(), NAMES.taker);
    }));
});

describe('so are the names of people, companies and networks', () => {
  test.each<[page: string, names: readonly (keyof typeof NAMES)[]]>([
    ['/account', []],
    ['/company/colleagues', ['person', 'organisation', 'network']],
    ['/secretariat', []],
    ['/secretariat/people', ['person']],
    ['/administration', ['network']],
    ['/administration/people', ['person']],
  ])('on %s', (address, names) =>
    look(address, async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const name of names) await page.getByText(NAMES[name]).first().waitFor();
      // A field holds its text as its value.
      if (address === '/account') await becomes(() => valuesOf(page), expect.arrayContaining([NAMES.person]));
    }),
  );
});

describe('a name that turns the direction of writing', () => {
  test.each([
    ['in the lists', `?view=list`],
    ['in a panel', `?view=list&panel`],
  ])('turns nothing beside itself, %s', (where, query) =>
    look(`/networks/${registry.slug}${query}`, async ({ page }) => {
      const network = new NetworkReader(page);
      await network.table('Facilities').waitFor();
      if (where === 'in a panel') {
        await network
          .table('Facilities')
          .getByRole('button', { name: /^Works/ })
          .click();
        await network.panel('Facility').waitFor();
      }
      expect(await turnedBeside(page, 'exe.ylppus')).toEqual([]);
    }),
  );
});

test('a name that turns the direction of writing turns nothing in a sentence or a line that it stands in', () =>
  look(
    `/register?network=${registry.slug}`,
    async ({ page }) => {
      const form = new StreamForm(page);
      await form.saveButton.waitFor();
      await form.facility.fill('Works');
      await page.getByRole('option', { name: /^Works/ }).click();
      await page.getByText('Kalundborg').waitFor();
      expect(await turnedBeside(page, 'exe.ylppus')).toEqual([]);
    },
    turnedPerson,
  ));

/** Without what stands in brackets at its end: how a facility is called in short. */
function shown(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '');
}

function valuesOf(page: Page): Promise<string[]> {
  return page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}

/** Texts that run from right to left although they do not hold the override themselves. */
function turnedBeside(page: Page, mark: string): Promise<string[]> {
  return page.evaluate((turner) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const words = [...text.matchAll(/[A-Za-zæøåÆØÅ]{3,}/g)];
      for (const { 0: word, index } of words) {
        const place = (at: number) => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        };
        const first = place(index);
        const last = place(index + word.length - 1);
        const [from, to] = [text.indexOf('\u202E'), text.indexOf('\u2069')];
        const overridden = text.includes(turner) && index > from && (to < from || index < to);
        if (first.width > 0 && first.top === last.top && first.left > last.left && !overridden) turned.push(text);
      }
    }
    return turned;
  }, mark);
}
