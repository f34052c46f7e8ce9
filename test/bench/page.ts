import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../support/browser.ts';
import { medianWithRange } from './figures.ts';
import { startServer } from './running-server.ts';

const ROUNDS = 5;
const CLIENT = join(import.meta.dirname, '../../dist/client');

/** What files of the built client amount to, kB. */
async function gzipped(paths: readonly string[]): Promise<string> {
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await readFile(join(CLIENT, path))).length));
  return (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
}

/** From the navigation to the network page until its graph is drawn, on loopback, each time with an empty cache. */
export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const server = await startServer(['npm', 'start'], { DATA_DIRECTORY: join(directory, 'data') }, 3472);
  const browser = await launchBrowser();
  try {
    const drawn: number[] = [];
    let files: readonly string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const fetched = new Set<string>();
      page.on('response', (response) => fetched.add(new URL(response.url()).pathname));
      await page.goto(server.address);
      // The client marks the moment at which the canvas has been rendered with all elements in place.
      const handle = await page.waitForFunction(
        () => performance.getEntriesByName('network-drawn')[0]?.startTime,
        undefined,
        { polling: 20 },
      );
      drawn.push(Number(await handle.jsonValue()));
      files = [...fetched].filter((path) => path.startsWith('/assets/'));
      await context.close();
    }
    const code = await gzipped(files.filter((path) => /\.(js|css)$/.test(path)));
    // Fonts are compressed already.
    const fonts = await gzipped(files.filter((path) => path.endsWith('.woff2')));
    console.log(
      `page: first load ${code} kB of scripts and styles gzipped, and ${fonts} kB of fonts; ${files.length} files`,
    );
    console.log(`page: navigation to drawn graph ${medianWithRange(drawn, 0)} ms, of ${ROUNDS}`);
  } finally {
    await browser.close();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}
