/**
 * `npm test [-- <jest arguments>]`: builds what is stale, starts a PostgreSQL of its own with a template database made by
 * the migrations, runs jest on it, and leaves nothing behind. Rooms that need neither start at once.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../src/build.ts';
import {
  startEmbeddedDatabase,
  type EmbeddedDatabase,
} from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Pure rooms: no server, no database. */
const PURE = /^(?:\.\/)?test\/(?:domain|client)(?:\/|$)/;

const parameters = process.argv.slice(2);
const paths = parameters.filter((parameter) => parameter.includes('test/'));
const isPure = paths.length > 0 && paths.every((path) => PURE.test(path));

let stopped = false;
let jest: ReturnType<typeof spawn> | undefined;
for (const signal of SIGNALS) {
  process.on(signal, () => {
    stopped = true;
    jest?.kill('SIGINT');
  });
}

process.exit(isPure ? await runJest({}) : await runWithDatabase());

async function runWithDatabase(): Promise<number> {
  await build();
  const directory = mkdtempSync(join(tmpdir(), 'symbiosis-exchange-test-'));
  // PostgreSQL's own account must get in where we are root.
  chmodSync(directory, 0o755);
  let database: EmbeddedDatabase | undefined;
  try {
    database = await startEmbeddedDatabase({
      dataDirectory: directory,
      chosen: true,
      say: console.log,
      // Nobody misses this data after a power cut.
      parameters: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
    });
    await migrate(database.url);
    return stopped ? 130 : await runJest({ TEST_DATABASE_URL: database.url });
  } finally {
    await database?.finish();
    rmSync(directory, { recursive: true, force: true });
  }
}

function runJest(environment: Readonly<Record<string, string>>): Promise<number> {
  const options = [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return new Promise((settle, reject) => {
    jest = spawn(process.execPath, [join(PROJECT, 'node_modules/jest/bin/jest.js'), '--maxWorkers=2', ...parameters], {
      cwd: PROJECT,
      stdio: 'inherit',
      env: { ...process.env, ...environment, NODE_OPTIONS: options.filter(Boolean).join(' ') },
      // Ctrl-C in a terminal would reach it besides our own signal.
      detached: true,
    });
    jest.once('error', reject);
    jest.once('exit', (exitCode) => {
      settle(exitCode ?? 130);
    });
  });
}
