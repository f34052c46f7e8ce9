import pg from 'pg';
import { migrationDataSource } from '../../migrations/data-source.ts';

/** One program migrates a database at a time; a second waits, and then finds nothing left to do. */
const MIGRATION_LOCK = 0x5e_0002;

/** Brings the tables to what this program expects, all changes or none. */
export async function migrate(databaseUrl: string): Promise<void> {
  const lock = new pg.Client({ connectionString: databaseUrl, application_name: 'symbiosis-exchange migrations' });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const source = await migrationDataSource(databaseUrl);
    await source.initialize();
    try {
      await source.runMigrations({ transaction: 'all' });
    } finally {
      await source.destroy();
    }
  } finally {
    // The lock ends with its connection.
    await lock.end();
  }
}
