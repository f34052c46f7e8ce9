import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.ts';
import { medianWithRange } from './figures.ts';
import { startServer } from './running-server.ts';

const ROUNDS = 5;

/** From the navigation to the network page until its graph is drawn, on loopback, each time with an empty cache. */
export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const server = await startServer(['npm', 'start'], { DATA_DIRECTORY: join(directory, 'data') }, 3472);
  const browser = await launchBrowser();
  try {
    const drawn: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(server.address);
      // The client marks the moment at which the canvas has been rendered with all elements in place.
      const handle = await page.waitForFunction(
        () => performance.getEntriesByName('network-drawn')[0]?.startTime,
        undefined,
        { polling: 20 },
      );
      drawn.push(Number(await handle.jsonValue()));
      await context.close();
    }
    console.log(`page: navigation to drawn graph ${medianWithRange(drawn, 0)} ms, of ${ROUNDS}`);
  } finally {
    await browser.close();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
