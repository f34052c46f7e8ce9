import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GivenRegistry, type GivenFacility } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { becomes, isFocused, lineOf, linesOf } from './support/becomes.ts';
import { NetworkReader } from './support/network-reader.ts';
import { Site } from './support/site.ts';
import { StreamForm } from './support/stream-form.ts';
import type { Visit } from './support/visit.ts';

jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

interface Given {
  readonly registry: GivenRegistry;
  readonly works: GivenFacility;
  readonly form: StreamForm;
  readonly visit: Visit;
  /** Who fills it in: somebody of the works. */
  readonly member: GivenPerson;
}

/** Somebody at the form of a network of the test's own, with one facility in it. */
async function atWorks(name: string, story: (given: Given) => Promise<void>): Promise<void> {
  const registry = await GivenRegistry.in(site.dataSource);
  const works = await registry.facility({ name });
  const member = await registry.memberOf(works);
  return site.visit({ as: member }, async (visit) => {
    const form = new StreamForm(visit.page);
    await visit.open(`/register?network=${registry.slug}`);
    await form.saveButton.waitFor();
    await story({ registry, works, form, visit, member });
  });
}

interface StoredStream {
  readonly direction: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly version: number;
}

async function storedAt({ id }: GivenFacility): Promise<readonly StoredStream[]> {
  return site.dataSource.query<StoredStream[]>(
    'SELECT direction, amount_value AS amount, amount_unit AS unit, version FROM stream WHERE facility_id = $1',
    [id],
  );
}

describe('registering', () => {
  test('three things are enough', () =>
    atWorks('Three Things Works', async ({ form, works }) => {
      await form.need();
      await form.chooseResource('steam', /^steam/i);
      await form.knownPlace(works.name);
      await form.save();
      expect(await form.saved()).toMatch(/steam is on the network, at Three Things Works\.$/i);
      expect(await storedAt(works)).toEqual([{ direction: 'demand', amount: null, unit: null, version: 1 }]);
    }));

  test('keyboard alone, step by step from the first key to the saved stream, in under 15 fields', () =>
    atWorks('Keyboard Works', async ({ form, works, visit: { page } }) => {
      const keys = page.keyboard;
      const filled: string[] = [];
      /** Goes on by Tab to a field, and types into it. */
      const fill = async (name: string, field: StreamForm['amount'], typed: string) => {
        await tabTo(page, field);
        await keys.type(typed);
        filled.push(name);
      };
      const toStep = async (step: 'amount' | 'quality' | 'status' | 'look') => {
        await tabTo(page, form.next(step));
        await keys.press('Enter');
        await becomes(() => isFocused(form.stepTitle(step)), true);
      };
      await page.getByRole('link', { name: 'Skip to content' }).focus();
      await keys.press('Enter');
      await keys.press('Tab');
      expect(await isFocused(form.stepTab('what'))).toBe(true);
      await keys.press('Tab');
      await keys.press('Space');
      filled.push('direction');
      await keys.press('Tab');
      expect(await isFocused(form.resource)).toBe(true);
      await fill('resource', form.resource, '10 01 05');
      await keys.press('Enter');
      await becomes(() => form.resource.inputValue(), expect.stringMatching(/^FGD gypsum$/i));
      await fill('facility', form.facility, 'Keyboard');
      await keys.press('Enter');
      await becomes(() => form.facility.inputValue(), 'Keyboard Works');
      await toStep('amount');
      await fill('amount', form.amount, '1500');
      await fill('unit', form.unit, 't/y');
      await fill('availability', form.field(form.words.availability), 'Season');
      await fill('February', page.getByRole('textbox', { name: 'February' }), '1');
      await fill('March', page.getByRole('textbox', { name: 'March' }), '3');
      await page.getByText('Read as: Feb 25% · Mar 75%').waitFor();
      await toStep('quality');
      await tabTo(page, page.getByRole('button', { name: 'Add Moisture' }));
      await keys.press('Enter');
      await fill('typical moisture', page.getByRole('textbox', { name: 'Moisture, typical' }), '9');
      await toStep('status');
      await fill('status', form.field(form.words.wasteStatus), 'By-');
      await fill('present solution', form.field(form.words.presentSolutionSupply), 'To a landfill');
      await toStep('look');
      await page.getByText('Moisture (typically 9) %').waitFor();
      await tabTo(page, form.saveButton);
      await keys.press('Enter');
      await form.saved();
      expect(await isFocused(page.getByRole('heading', { level: 1 }))).toBe(true);
      expect(await storedAt(works)).toEqual([{ direction: 'supply', amount: 1500, unit: 't/y', version: 1 }]);
      expect(filled.length).toBeLessThan(15);
    }));

  test('pressing twice makes one stream', () =>
    atWorks('Double Works', async ({ form, works }) => {
      await form.offer();
      await form.chooseResource('FGD gypsum', /^FGD gypsum/);
      await form.knownPlace(works.name);
      await form.saveButton.dblclick();
      await form.saved();
      expect(await storedAt(works)).toHaveLength(1);
    }));

  test('an answer that was lost on the way is asked for again: still one stream', () =>
    atWorks('Tunnel Works', async ({ form, works, visit }) => {
      const { page } = visit;
      await form.offer();
      await form.chooseResource('FGD gypsum', /^FGD gypsum/);
      await form.knownPlace(works.name);
      await page.route('**/graphql', async (route) => {
        if (route.request().postData()?.includes('registerStream') !== true) return route.fallback();
        await route.fetch();
        await route.abort();
      });
      await form.save();
      await page.getByRole('alert').getByText('Everything you typed is still here').waitFor();
      visit.forgive(/^Failed to load resource/);
      expect(await storedAt(works)).toHaveLength(1);
      await page.unroute('**/graphql');
      await form.save();
      await form.saved();
      expect(await storedAt(works)).toHaveLength(1);
    }));
});

describe('a stream that is registered', () => {
  test('is changed from its page: what was given before stands there', () =>
    atWorks('Changing Works', async ({ registry, form, works, visit }) => {
      const id = await registry.stream(works, { tonnes: 1000, description: 'white' });
      await visit.open(`/streams/${id}/change?step=amount`);
      await becomes(() => form.amount.inputValue(), '1,000');
      await form.amount.fill('2,500');
      await form.step('look');
      await visit.page.getByText('2,500 t/year').first().waitFor();
      await form.save();
      expect(await form.saved()).toMatch(/^FGD gypsum at Changing Works is up to date\.$/i);
      expect(await storedAt(works)).toEqual([{ direction: 'supply', amount: 2500, unit: 't/y', version: 2 }]);
    }));

  test('is withdrawn after one question, and is gone from its facility', () =>
    atWorks('Closing Works', async ({ registry, works, visit }) => {
      const { page } = visit;
      const id = await registry.stream(works);
      await visit.open(`/streams/${id}/change`);
      const withdraw = page.getByRole('button', { name: 'Withdraw the stream' });
      await withdraw.click();
      const question = page.getByRole('dialog', { name: 'Withdraw this stream?' });
      await question.getByRole('button', { name: 'Keep it' }).click();
      await question.waitFor({ state: 'detached' });
      expect(await storedAt(works)).toHaveLength(1);
      await becomes(() => isFocused(withdraw), true);

      await withdraw.click();
      await question.getByRole('button', { name: 'Withdraw it' }).click();
      await page.getByRole('heading', { level: 1, name: 'The stream is withdrawn' }).waitFor();
      const network = new NetworkReader(page);
      await visit.open(`/networks/${registry.slug}?facility=${works.id}`);
      await network.panel('Facility').getByText('No streams registered.').waitFor();
    }));

  test('and changed by somebody else meanwhile shows both versions; nothing is lost, nothing is overwritten unseen', () =>
    atWorks('Busy Works', async ({ registry, works, form, visit, member }) => {
      const id = await registry.stream(works, { tonnes: 1000 });
      await visit.open(`/streams/${id}/change?step=amount`);
      await becomes(() => form.amount.inputValue(), '1,000');
      await site.visit({ as: member }, async (other) => {
        const theirs = new StreamForm(other.page);
        await other.open(`/streams/${id}/change?step=amount`);
        await becomes(() => theirs.amount.inputValue(), '1,000');
        await theirs.amount.fill('3,000');
        await theirs.save();
        await theirs.saved();
      });

      await form.amount.fill('2,000');
      await form.step('status');
      await form.field(form.words.presentSolutionSupply).fill('To a landfill');
      await form.save();
      const conflict = visit.page.getByRole('group', { name: 'Somebody else changed this stream meanwhile' });
      await conflict.waitFor();
      expect(await lineOf(conflict)).toMatch(/Amount Mine: 2,000 t\/year Saved now: 3,000 t\/year/);
      expect(await lineOf(conflict)).toMatch(/Present solution Mine: To a landfill Saved now: nothing/);
      expect((await storedAt(works)).map(({ amount }) => amount)).toEqual([3000]);

      await conflict
        .getByRole('radiogroup', { name: /^Amount/ })
        .getByText('Saved now')
        .click();
      await conflict.getByRole('button', { name: 'Go on with this' }).click();
      await form.step('amount');
      await becomes(() => form.amount.inputValue(), '3,000');
      await form.save();
      await form.saved();
      expect(await storedAt(works)).toEqual([{ direction: 'supply', amount: 3000, unit: 't/y', version: 3 }]);
      const network = new NetworkReader(visit.page);
      await visit.page.getByRole('link', { name: 'See it on the network' }).click();
      const streams = network.panel('Facility').getByRole('listitem').filter({ hasText: 'gypsum' });
      await becomes(() => linesOf(streams), [expect.stringContaining('Goes today to To a landfill')]);
    }));
});

/** Presses Tab until that has the focus, as somebody without a mouse does. */
async function tabTo(page: Visit['page'], element: StreamForm['amount']): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isFocused(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${element.toString()}`);
}
