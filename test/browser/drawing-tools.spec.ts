import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { becomes } from './support/becomes.ts';
import { readNetwork } from './support/network-reader.ts';
import { Site } from './support/site.ts';

jest.setTimeout(30_000);

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

test.each([
  ['white', 'light'],
  ['dark', 'dark'],
])('a picture on a %s background is saved as a PNG named after what it shows', (ground, word) =>
  readNetwork(site, '/?year=1975', async (network, { page }) => {
    await network.drawn();
    await page.getByRole('button', { name: 'Save as picture' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `PNG, ${ground} background` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`kalundborg-network-1975-${word}.png`);
    const picture = await buffer(await download.createReadStream());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand in the first chunk, after the signature, its length and its name.
    expect(picture.readUInt32BE(16)).toBeGreaterThan(900);
    expect(picture.readUInt32BE(20)).toBeGreaterThan(400);
  }),
);

test.each(['By flow', 'In rings', 'North up, not to scale', 'By exchange'])('%s: arranged, zoomed, fitted', (layout) =>
  readNetwork(site, layout === 'By exchange' ? '/?layout=map' : '/', async (network, { page }) => {
    await network.drawn();
    await page.getByRole('combobox', { name: 'Layout' }).click();
    await page.getByRole('option', { name: layout }).click();
    await becomes(() => page.getByRole('combobox', { name: 'Layout' }).inputValue(), layout);
    for (const tool of ['Zoom in', 'Zoom out', 'Fit to window']) {
      await page.getByRole('button', { name: tool }).click();
    }
    expect((await network.painted()).links.length).toBeGreaterThan(20);
  }),
);

test('the whole screen, and back', () =>
  readNetwork(site, '/', async (network, { page }) => {
    await network.drawn();
    await page.getByRole('button', { name: 'Full screen', exact: true }).click();
    await page.getByRole('button', { name: 'Leave full screen' }).click();
    await page.getByRole('button', { name: 'Full screen', exact: true }).waitFor();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  }));
