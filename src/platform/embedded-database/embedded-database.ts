import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Ending } from '../life-cycle.ts';
import { StartProblem } from '../start-problem.ts';
import { openCluster, SUPERUSER, type Cluster } from './cluster.ts';
import { databaseDirectory, prepareDatabaseDirectory } from './places.ts';
import { findPostgresPrograms } from './postgres-programs.ts';
import { killServer, runningPort, startServer, stopServer, type ServerParameters } from './server-process.ts';
import { findServiceUser } from './service-user.ts';

const DATABASE = 'symbiosis_exchange';

/** Held by a program for as long as it lives, on a connection of its own: whoever cannot have it is the second. */
const INSTANCE_LOCK = 0x5e_0001;

/** One a second: what a server needs to let go of what a killed one left. */
const MOST_REVIVALS = 30;

/** Says one line to the person who started the program. */
type Say = (line: string) => void;

export interface EmbeddedDatabaseOptions {
  readonly dataDirectory: string;
  /** Whether the person chose it; then no other is taken instead. */
  readonly chosen: boolean;
  readonly say: Say;
  readonly parameters?: ServerParameters;
}

/** Its ending stops the server; abandoned, the server ends by itself, and recovers when it is next started. */
export interface EmbeddedDatabase extends Ending {
  readonly url: string;
}

/**
 * Starts the embedded PostgreSQL on the data directory, which is made where it is missing. A server that a killed program
 * left running is taken over, an unclean end is recovered from. Throws a StartProblem where that cannot be,
 * also where another program is using the directory.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { dataDirectory, chosen, say, parameters = {} } = options;
  const user = findServiceUser(databaseDirectory(dataDirectory));
  const directory = prepareDatabaseDirectory(dataDirectory, chosen, user, say);
  const cluster = await openCluster(directory, user, await findPostgresPrograms(user, say));
  const port = await runAndAnswer(cluster, parameters);
  const guard = await connect(cluster, port);
  await takeInstanceLock(guard, directory);
  await ensureDatabase(guard);
  const watch = keepRunning(cluster, port, parameters, guard, say);
  return {
    url: urlOf(cluster, port, DATABASE),
    async finish() {
      await watch.end();
      await stopServer(cluster);
    },
    abandon() {
      killServer(cluster);
    },
  };
}

/** Brings the server back when it dies under us, on the same port, so that the pool finds it again; holds the lock anew. */
function keepRunning(cluster: Cluster, port: number, parameters: ServerParameters, first: pg.Client, say: Say) {
  let guard = first;
  const stopping = new AbortController();
  let revival = Promise.resolve();

  const revive = async (): Promise<void> => {
    say('The embedded PostgreSQL ended unexpectedly; it is being started again.');
    for (let attempt = 0; attempt < MOST_REVIVALS && !stopping.signal.aborted; attempt++) {
      try {
        if (runningPort(cluster) !== port) await startServer(cluster, parameters, port);
        guard = await connect(cluster, port);
        await takeInstanceLock(guard, cluster.directory);
        watch();
        return;
      } catch {
        await delay(1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    if (!stopping.signal.aborted)
      say('The embedded PostgreSQL does not come back: stop this program and start it again.');
  };

  const watch = (): void => {
    guard.once('end', () => {
      if (!stopping.signal.aborted) revival = revive();
    });
  };

  watch();
  return {
    async end(): Promise<void> {
      stopping.abort();
      // What is on its way back is let come, so that it is this server that is stopped and none that starts behind our back.
      await revival;
      await guard.end().catch(() => undefined);
    },
  };
}

async function runAndAnswer(cluster: Cluster, parameters: ServerParameters): Promise<number> {
  const left = runningPort(cluster);
  if (left === null) return startServer(cluster, parameters);
  if (await answers(cluster, left)) return left;
  await stopServer(cluster);
  return startServer(cluster, parameters);
}

/** Whether a server that was there before us is healthy; it may still be recovering, or shutting down. */
async function answers(cluster: Cluster, port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && runningPort(cluster) === port; attempt++) {
    try {
      await (await connect(cluster, port)).end();
      return true;
    } catch {
      await delay(100);
    }
  }
  return false;
}

async function connect(cluster: Cluster, port: number): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
    application_name: 'symbiosis-exchange instance',
  });
  // Without a listener, the end of the server would end the program by an error that names nobody.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function takeInstanceLock(guard: pg.Client, directory: string): Promise<void> {
  // A server notices the death of the program before within moments, not at once.
  for (let attempt = 0; attempt < 10; attempt++) {
    const { rows } = await guard.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [INSTANCE_LOCK]);
    if (rows[0]?.taken === true) return;
    await delay(100);
  }
  await guard.end();
  throw new StartProblem(
    `Symbiosis Exchange is already running on the data in ${directory}: use that one, stop it, or set DATA_DIRECTORY to another directory.`,
  );
}

async function ensureDatabase(guard: pg.Client): Promise<void> {
  const { rowCount } = await guard.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await guard.query(`create database ${DATABASE}`);
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}
