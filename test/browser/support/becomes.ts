import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';

const LOOK_EVERY_MS = 40;
const PATIENCE_MS = 6_000;

/** Reads until it is as expected (a value, or one of jest's asymmetric matchers): the page answers in its own time. */
export async function becomes<Value>(read: () => Promise<Value>, expected: unknown): Promise<void> {
  const began = performance.now();
  for (;;) {
    try {
      expect(await read()).toEqual(expected);
      return;
    } catch (failure) {
      if (performance.now() - began > PATIENCE_MS) throw failure;
    }
    await pause(LOOK_EVERY_MS);
  }
}

/** The visible text of an element as one line, however it is laid out. */
export async function lineOf(element: Locator): Promise<string> {
  return oneLine(await element.innerText());
}

/** The same of several elements. */
export async function linesOf(elements: Locator): Promise<readonly string[]> {
  return (await elements.allInnerTexts()).map(oneLine);
}

export async function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
