import pg from 'pg';
import { migrationDataSource } from '../../migrations/data-source.ts';
import { installJobTables } from './jobs/job-tables.ts';
import { StartProblem } from './start-problem.ts';

/** One program migrates a database at a time; a second waits, and then finds nothing left to do. */
const MIGRATION_LOCK = 0x5e_0002;

/**
 * Brings the tables to what this program expects, all changes or none, and then those of the queue of jobs. Throws a StartProblem where a newer program has been
 * there: what that one expects is not known here.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const lock = new pg.Client({ connectionString: databaseUrl, application_name: 'symbiosis-exchange migrations' });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = await migrationDataSource(databaseUrl);
    await source.initialize();
    try {
      refuseNewer(await migrationsDone(lock), new Set(source.migrations.map(({ constructor }) => constructor.name)));
      await source.runMigrations({ transaction: 'all' });
    } finally {
      await source.destroy();
    }
    await installJobTables(databaseUrl, lock);
  } finally {
    // The lock ends with its connection.
    await lock.end();
  }
}

async function migrationsDone(client: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    "select to_regclass('migration') is not null as there",
  );
  if (tables[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>('select name from migration order by timestamp');
  return rows.map(({ name }) => name);
}

function refuseNewer(done: readonly string[], known: ReadonlySet<string>): void {
  const unknown = done.findLast((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new StartProblem(
    `The database was last used by a newer Symbiosis Exchange (its change ${unknown} is not known here): start that one, or use another database.`,
  );
}
