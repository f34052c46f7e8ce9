import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { DESK, PHONE, type Visit, type Visitor } from './visit.ts';

/** The rules of WCAG 2.0, 2.1 and 2.2 that a machine can check, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Both languages, both schemes, both screens. */
export const VISITORS: readonly (readonly [string, Required<Omit<Visitor, 'as' | 'host'>>])[] = [
  ['English, light, at a desk', { language: 'en', scheme: 'light', screen: DESK }],
  ['English, dark, on a phone', { language: 'en', scheme: 'dark', screen: PHONE }],
  ['Danish, dark, at a desk', { language: 'da', scheme: 'dark', screen: DESK }],
  ['Danish, light, on a phone', { language: 'da', scheme: 'light', screen: PHONE }],
];

/** Whether axe finds nothing in that part of the page, nothing is wider than the screen, and every control lies within what can be scrolled to. */
export async function mustBeUsable(seen: string, { page }: Visit, part = 'body'): Promise<void> {
  // Colours are judged as they are at rest.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // The pages have no frames; without looking for any it takes half the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).withTags(WCAG).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect({ seen, found }).toEqual({ seen, found: [] });
  expect({ seen, beyond: await page.evaluate(controlsBeyondTheScreen) }).toEqual({ seen, beyond: [] });
}

/** Runs in the page: controls that lie sideways out of what can be reached, and the page itself where it scrolls sideways. */
function controlsBeyondTheScreen(): string[] {
  const controls = document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]');
  const beyond = [...controls].filter((control) => {
    const { left, right, width } = control.getBoundingClientRect();
    const scrollsItself = control.closest('[role=region][tabindex="0"]') !== null;
    return width > 0 && !scrollsItself && (left < -0.5 || right > window.innerWidth + 0.5);
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...beyond.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : []),
  ];
}
