import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { build } from './build.ts';

const NEEDED_NODE = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE) {
  console.error(
    `This is Node ${process.versions.node}; Symbiosis Exchange needs Node ${NEEDED_NODE}, which npm ci installs beside it: run it as npm start.`,
  );
  process.exit(1);
}

/** `npm start`, or `npm run worker`. */
const isWorker = process.argv[2] === 'worker';

try {
  await build({ parts: isWorker ? ['server'] : ['server', 'client'] });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// The second start reads what V8 made of the first one's modules: about half a second less.
enableCompileCache(join(import.meta.dirname, '../dist/compile-cache'));
await import(join(import.meta.dirname, '../dist/server/src', isWorker ? 'worker.js' : 'main.js'));
