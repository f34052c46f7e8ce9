import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartProblem } from '../start-problem.ts';

/** The account that PostgreSQL runs as where we are root, since it refuses to be root; null: it runs as ourselves. */
export type ServiceUser = { readonly uid: number; readonly gid: number } | null;

export interface ProgramResult {
  /** null where it was killed, or could not be started. */
  readonly exitCode: number | null;
  /** Its complaints; empty where it writes to a log file. */
  readonly errors: string;
}

/**
 * The account that the files in `directory` were made by; for new ones `postgres` where the system has that account, else
 * `nobody`, which every system has.
 */
export function findServiceUser(directory: string): ServiceUser {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(directory, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, name], { stdio: 'pipe' })));
      if (uid !== undefined && gid !== undefined && uid > 0) return { uid, gid };
    } catch {
      // No such account: the next one.
    }
  }
  throw new StartProblem(
    'The embedded PostgreSQL cannot run as root, and there is no account “postgres” or “nobody” to run it as: start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the service user can go into the directory, and with `read` also list it. */
export function canReach(directory: string, user: ServiceUser, read = false): boolean {
  if (user === null) return true;
  const test = read ? 'test -x "$1" && test -r "$1"' : 'test -x "$1"';
  return spawnSync('/bin/sh', ['-c', test, 'sh', directory], { ...user, cwd: '/' }).status === 0;
}

/**
 * Runs a program of PostgreSQL as the service user until it ends.
 *
 * @param directory working directory that this user can reach; PostgreSQL refuses to start from another
 * @param listen false where a server stays behind that would keep the pipe open
 */
export function runAs(
  user: ServiceUser,
  program: string,
  parameters: readonly string[],
  directory: string,
  listen: boolean,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      ...user,
      cwd: directory,
      // English messages whatever the machine speaks, and no PGDATA or PGPORT of somebody else.
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
      stdio: ['ignore', 'ignore', listen ? 'pipe' : 'ignore'],
      // Ctrl-C in a terminal goes to the whole group; the database must outlive the last request.
      detached: true,
      windowsHide: true,
    });
    let errors = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', reject);
    child.once(listen ? 'close' : 'exit', (exitCode: number | null) => {
      resolve({ exitCode, errors });
    });
  });
}
