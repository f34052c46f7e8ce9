import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from '../start-problem.ts';
import { refuseShellCharacters } from './places.ts';
import type { PostgresPrograms } from './postgres-programs.ts';
import { runAs, type ServiceUser } from './service-user.ts';

const MAJOR_VERSION = '18';
export const SUPERUSER = 'symbiosis';

/** One PostgreSQL on disk: its files, who it runs as, and with what. */
export interface Cluster {
  /** Holds the three below; owned by `user`. */
  readonly directory: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
  readonly user: ServiceUser;
  readonly programs: PostgresPrograms;
}

/** The cluster in `directory`, made where there is none yet. */
export async function openCluster(directory: string, user: ServiceUser, programs: PostgresPrograms): Promise<Cluster> {
  for (const path of [directory, programs.initdb]) refuseShellCharacters(path);
  const data = join(directory, 'data');
  const cluster = { directory, data, user, programs, log: join(directory, 'server.log') };
  const passwordFile = join(directory, 'password');
  if (!existsSync(data)) {
    writePrivately(passwordFile, `${randomBytes(24).toString('base64url')}\n`, user);
    await initialise(cluster, passwordFile);
  }
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new StartProblem(
      `The data in ${data} was written by PostgreSQL ${version}; this program brings PostgreSQL ${MAJOR_VERSION}: move the data aside, or set DATABASE_URL.`,
    );
  }
  if (!existsSync(passwordFile)) {
    throw new StartProblem(
      `The password of the database, ${passwordFile}, is missing: put it back, or move ${directory} aside to begin anew.`,
    );
  }
  return { ...cluster, password: readFileSync(passwordFile, 'utf8').trim() };
}

/** Made beside its place and then moved there: what was interrupted half-way is never taken for a database. */
async function initialise(cluster: Omit<Cluster, 'password'>, passwordFile: string): Promise<void> {
  const unfinished = join(cluster.directory, `unfinished-${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (cluster.user !== null) chownSync(unfinished, cluster.user.uid, cluster.user.gid);
  try {
    const { exitCode, errors } = await runAs(
      cluster.user,
      cluster.programs.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Unicode rules that PostgreSQL brings itself: the same upper case of æøå on every machine.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      cluster.directory,
      true,
    );
    if (exitCode !== 0) {
      throw new StartProblem(`The database could not be made in ${cluster.directory}: ${lastLine(errors)}`);
    }
    renameSync(unfinished, cluster.data);
  } catch (error) {
    // Another start at the same moment was quicker; its database is as good.
    if (!existsSync(join(cluster.data, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The last thing that the server said, for a sentence. */
export function lastWords(cluster: Cluster): string {
  return existsSync(cluster.log) ? lastLine(readFileSync(cluster.log, 'utf8')) : 'it said nothing.';
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // What comes after a full disk is only its consequence.
  const full = lines.find((line) => line.includes('No space left on device'));
  if (full !== undefined) return 'the disk is full.';
  const telling = lines.filter((line) => /\b(FATAL|PANIC|error)\b/i.test(line));
  return (telling.at(-1) ?? lines.at(-1) ?? 'it said nothing.').trim();
}

/** Keeps what is there: a start that was interrupted, or is under way at this moment, wrote it. */
function writePrivately(file: string, text: string, user: ServiceUser): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw error;
  }
  if (user !== null) chownSync(file, user.uid, user.gid);
}
