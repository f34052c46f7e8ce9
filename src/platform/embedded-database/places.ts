import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { reasonOf, StartProblem } from '../start-problem.ts';
import { canReach, type ServiceUser } from './service-user.ts';

const NAME = 'symbiosis-exchange';

/** What the system says of a path that is not there, below a directory or below a file. */
const NOT_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** PostgreSQL's programs start each other by way of a shell, which reads these even between quotation marks. */
const READ_BY_SHELL = /["$`\\\n]/;

/** Where in a data directory the database is. */
export function databaseDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'postgres');
}

/**
 * The directory that holds the database: `<data directory>/postgres`, made where missing, owned by PostgreSQL's account.
 * Where that account cannot reach the default data directory (a clone below /root or a private temporary directory), one
 * that it can reach is taken and `say` tells so; a directory that the person chose is never exchanged for another.
 */
export function prepareDatabaseDirectory(
  dataDirectory: string,
  chosen: boolean,
  user: ServiceUser,
  say: (line: string) => void,
): string {
  const nearest = nearestExisting(dataDirectory);
  if (statSync(nearest, { throwIfNoEntry: false })?.isFile() === true)
    throw unwritable(dataDirectory, { code: 'ENOTDIR' });
  if (canReach(nearest, user)) return ownDirectory(dataDirectory, user);
  if (chosen) {
    throw new StartProblem(
      `DATA_DIRECTORY ${dataDirectory} cannot be reached by PostgreSQL's own account (PostgreSQL does not run as root): choose a directory outside ${nearest}, or open that one with chmod o+x.`,
    );
  }
  const name = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12);
  const instead = join(ownedPlace(user), name);
  say(`PostgreSQL's own account cannot reach ${dataDirectory}, so the data is kept in ${instead}.`);
  return ownDirectory(instead, user);
}

/**
 * A directory of ours, outside of the project, that the service user can reach: below /var/lib, or, where that is not ours to
 * write, the directory for temporary files. One that somebody else made there is refused.
 */
export function ownedPlace(user: ServiceUser): string {
  for (const parent of ['/var/lib', tmpdir()]) {
    const place = join(parent, NAME);
    try {
      mkdirSync(place, { recursive: true });
      const found = lstatSync(place);
      if (!found.isDirectory() || found.uid !== process.getuid?.()) continue;
      chmodSync(place, 0o755);
      accessSync(place, constants.W_OK);
      if (canReach(place, user)) return place;
    } catch {
      // Not to be written: the next one.
    }
  }
  throw new StartProblem(
    `There is no place that PostgreSQL's own account can reach: set DATA_DIRECTORY to one, or DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function ownDirectory(dataDirectory: string, user: ServiceUser): string {
  const directory = databaseDirectory(dataDirectory);
  try {
    makeDirectories(dataDirectory);
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (user !== null && statSync(directory).uid === 0) chownSync(directory, user.uid, user.gid);
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unwritable(dataDirectory, error);
  }
  return directory;
}

function unwritable(dataDirectory: string, error: unknown): StartProblem {
  return new StartProblem(
    `The data directory ${dataDirectory} cannot be written (${reasonOf(error)}): set DATA_DIRECTORY to one that can.`,
  );
}

/** Throws a StartProblem where PostgreSQL cannot be started from, or on, that path. */
export function refuseShellCharacters(path: string): void {
  if (sep === '\\' || !READ_BY_SHELL.test(path)) return;
  throw new StartProblem(
    `PostgreSQL cannot work in ${path}: there must be no " $ \` or \\ in the path. Move the project, or set DATA_DIRECTORY to another one.`,
  );
}

/** Node's own recursive way never ends below /proc, where nothing can be made and nothing is refused. */
function makeDirectories(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeDirectories(dirname(path));
  mkdirSync(path);
}

function nearestExisting(path: string): string {
  try {
    statSync(path);
    return path;
  } catch (error) {
    const parent = dirname(path);
    if (parent === path || !NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return path;
    return nearestExisting(parent);
  }
}
