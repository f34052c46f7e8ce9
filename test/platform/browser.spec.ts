import { expect, test } from '@jest/globals';
import { launchBrowser } from '../support/browser.ts';

test('the browser of the tests shows a page with Danish letters', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Rød grød med fløde på Åsen</h1>');
    expect(await page.locator('h1').innerText()).toBe('Rød grød med fløde på Åsen');
    expect(browser.version()).toMatch(/^\d+\./);
  } finally {
    await browser.close();
  }
}, 60_000);
