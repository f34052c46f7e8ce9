import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { GivenRegistry } from '../support/given-registry.ts';
import { AccountReader } from './support/account-reader.ts';
import { becomes, isFocused } from './support/becomes.ts';
import { NetworkReader } from './support/network-reader.ts';
import { aMemberOf } from './support/sign-in.ts';
import { Site } from './support/site.ts';
import { COMPANY, fillIn } from './support/stream-form.ts';
import { PHONE } from './support/visit.ts';

jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Runs in the page: marks what has the focus as reached; its name where nothing shows that it has the focus. */
function unseenFocus(): string | null {
  const focused = document.activeElement as HTMLElement;
  focused.dataset.reached = '';
  // A hidden input shows its focus on what stands for it: its track, its label, the box around it.
  const parts: (Element | null)[] = [
    focused,
    focused.nextElementSibling,
    document.querySelector(`label[for="${focused.id}"]`),
  ];
  for (let around = focused.parentElement; around && parts.length < 8; around = around.parentElement)
    parts.push(around);
  const look = () => {
    // Looks are compared at rest, not on their way.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    return JSON.stringify(
      parts.map((part) => {
        if (!part) return null;
        const { outlineStyle, boxShadow, borderColor, top } = getComputedStyle(part);
        return [outlineStyle, boxShadow, borderColor, top];
      }),
    );
  };
  const withFocus = look();
  focused.blur();
  const without = look();
  focused.focus();
  return withFocus === without ? focused.outerHTML.slice(0, 200) : null;
}

/** Runs in the page: the controls that were not reached. */
function unreached(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  return [...all]
    .filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !('reached' in one.dataset),
    )
    .filter((one) => {
      // Of a group of radio buttons Tab reaches one; the arrow keys reach the others.
      const isRadio = one instanceof HTMLInputElement && one.type === 'radio';
      return !isRadio || document.querySelector(`[name="${one.name}"][data-reached]`) === null;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

test.each(['/', '/?view=list&year=1961', '/register'])(
  '%s: Tab reaches every control, and the focus can be seen on each',
  async (address) => {
    const as = await aMemberOf(site, COMPANY);
    await site.visit({ as }, async ({ page, open }) => {
      await open(address);
      await new AccountReader(page).menuButton.waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (address === '/') await new NetworkReader(page).drawn();
      else if (address !== '/register') await new NetworkReader(page).lists.waitFor();
      const unseen: (string | null)[] = [];
      let round = false;
      for (let presses = 0; presses < 80 && !round; presses += 1) {
        await page.keyboard.press('Tab');
        round = await page.evaluate(() => document.activeElement === document.body);
        if (!round) unseen.push(await page.evaluate(unseenFocus));
      }
      expect({
        round,
        unseen: unseen.filter((name) => name !== null),
        unreached: await page.evaluate(unreached),
      }).toEqual({ round: true, unseen: [], unreached: [] });
    });
  },
);

test('the first key leads past the navigation to the content', () =>
  fillIn(site, {}, async (form, { page, open }) => {
    await open('/register');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await isFocused(skip)).toBe(true);
    expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await becomes(() => isFocused(form.stepTab('what')), true);
    await page.keyboard.press('Tab');
    await becomes(() => isFocused(page.getByRole('radio', { name: 'We have something to offer' })), true);
  }));

test('on a phone the focus stays in an open sheet, and goes back to the button that opened it', () =>
  site.visit({ screen: PHONE }, async ({ page, open }) => {
    await open('/');
    const button = page.getByRole('button', { name: 'Filters and legend' });
    await button.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Filters and legend' });
    await sheet.waitFor();
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      await becomes(() => sheet.evaluate((one) => one.contains(document.activeElement)), true);
    }
    await sheet.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await becomes(() => isFocused(button), true);
  }));

test('the question before withdrawing keeps the focus, and gives it back', async () => {
  const registry = await GivenRegistry.in(site.dataSource);
  const works = await registry.facility();
  const stream = await registry.stream(works);
  await site.visit({ as: await registry.memberOf(works) }, async ({ page, open }) => {
    await open(`/streams/${stream}/change`);
    const withdraw = page.getByRole('button', { name: 'Withdraw the stream' });
    await withdraw.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog', { name: 'Withdraw this stream?' });
    await becomes(() => isFocused(question.getByRole('button', { name: 'Keep it' })), true);
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await question.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await becomes(() => isFocused(withdraw), true);
  });
});

test('a facility opened from the list takes the focus, and gives it back to its line', () =>
  site.visit({}, async ({ page, open }) => {
    const network = new NetworkReader(page);
    await open('/?view=list');
    const line = network.lists.getByRole('button', { name: 'Gyproc', exact: true });
    await line.focus();
    await page.keyboard.press('Enter');
    await becomes(() => isFocused(network.panel('Facility')), true);
    await page.keyboard.press('Escape');
    await becomes(() => isFocused(line), true);
  }));

test('clearing the form leaves the focus on the way back, and the way back on the form', () =>
  fillIn(site, {}, async (form, { page }) => {
    await form.step('amount');
    await form.amount.fill('12');
    const clear = page.getByRole('button', { name: 'Clear the form' });
    await clear.focus();
    await page.keyboard.press('Enter');
    const undo = page.getByRole('button', { name: 'Bring it back' });
    await becomes(() => isFocused(undo), true);
    await page.keyboard.press('Enter');
    await becomes(() => isFocused(form.saveButton), true);
    expect(await form.amount.inputValue()).toBe('12');
  }));

test('the drawing is moved, zoomed and left by keys', () =>
  site.visit({}, async ({ page, open }) => {
    const network = new NetworkReader(page);
    await open('/');
    await network.drawn();
    await network.drawing.focus();
    const before = await network.viewport();
    await page.keyboard.press('ArrowRight');
    await becomes(async () => (await network.viewport()).x < before.x, true);
    await page.keyboard.press('+');
    await becomes(async () => (await network.viewport()).zoom > before.zoom, true);
    await page.keyboard.press('Tab');
    expect(await isFocused(network.drawing)).toBe(false);
  }));
