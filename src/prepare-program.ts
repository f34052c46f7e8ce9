import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig, type Config } from './platform/config.ts';
import type { LifeCycle } from './platform/life-cycle.ts';
import { openDatabase } from './platform/open-database.ts';
import type { ServerSettings } from './platform/settings.module.ts';
import { StartProblem } from './platform/start-problem.ts';

/** Seen from where the build puts this file: `dist/server/src/prepare-program.js`. */
const projectDirectory = resolve(import.meta.dirname, '../../..');

const LONGEST_ANSWER_MS = 15_000;

/** What the environment asks for; throws a StartProblem with all that is wrong with it. */
export function readConfigOrStop(): Config {
  const reading = readConfig(process.env, projectDirectory);
  if (reading.ok) return reading.config;
  throw new StartProblem(reading.problems.join('\n'));
}

/** The database started, migrated and looked at as the program's own role; and all that the program is made with. */
export async function prepareProgram(
  life: LifeCycle,
  config: Config,
  say: (line: string) => void,
): Promise<ServerSettings> {
  const database = await openDatabase(config, say);
  life.atEnd(database);
  life.goOn();

  const [{ migrate }, { openForProgram }] = await Promise.all([
    import('./platform/migrate.ts'),
    import('./platform/program-role.ts'),
  ]);
  await migrate(database.url);
  life.goOn();
  return {
    ...config,
    databaseUrl: await openForProgram(database.url, config.databaseAppUrl),
    ownerDatabaseUrl: database.url,
    mailDirectory: join(config.dataDirectory, 'mail'),
    longestAnswer: LONGEST_ANSWER_MS,
    warmsUp: true,
    clientDirectory: builtClient(),
    ...programVersion(),
  };
}

function builtClient(): string | null {
  const directory = join(projectDirectory, 'dist/client');
  return existsSync(join(directory, 'index.html')) ? directory : null;
}

function programVersion(): { readonly version: string; readonly revision: string | null } {
  const manifest = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as { version: string };
  const stamp = join(projectDirectory, 'dist/server/revision');
  return { version: manifest.version, revision: existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null };
}
