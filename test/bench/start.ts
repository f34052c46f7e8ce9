import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianWithRange } from './figures.ts';
import { startServer } from './running-server.ts';

const ROUNDS = 5;

/** From `npm start` on a built project to the first answered query: on an empty data directory, and on a warm one. */
export async function run(): Promise<void> {
  const empty: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
    await chmod(directory, 0o755);
    for (const figures of [empty, warm]) {
      const server = await startServer(['npm', 'start'], { DATA_DIRECTORY: join(directory, 'data') }, 3471);
      figures.push(server.firstAnswer / 1000);
      await server.stop();
    }
    await rm(directory, { recursive: true, force: true });
  }
  console.log(
    `start: empty data directory ${medianWithRange(empty, 2)} s, warm ${medianWithRange(warm, 2)} s, of ${ROUNDS}`,
  );
}
