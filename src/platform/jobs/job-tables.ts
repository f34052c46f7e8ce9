import { PgBoss } from 'pg-boss';
import pg from 'pg';
import { StartProblem } from '../start-problem.ts';

/** What the program's role may do with the tables of the queue; those that are not here it does not need. */
const RIGHTS: Readonly<Record<string, string>> = {
  // Looked through for rows of long ago, though this program writes none.
  instance: 'SELECT, UPDATE, DELETE',
  job: 'SELECT, INSERT, UPDATE, DELETE',
  job_common: 'SELECT, INSERT, UPDATE, DELETE',
  job_dependency: 'SELECT, INSERT, UPDATE, DELETE',
  queue: 'SELECT, INSERT, UPDATE',
  schedule: 'SELECT, INSERT, UPDATE, DELETE',
  subscription: 'SELECT',
  version: 'SELECT, UPDATE',
};

const LONGEST_NAME = 50;

/** The schema of the queue's tables, beside that of ours: two installations in one database share nothing. */
export function jobSchemaBeside(schema: string): string {
  if (schema === 'public') return 'jobs';
  return `jobs_${schema.replaceAll(/\W/g, '_')}`.slice(0, LONGEST_NAME);
}

/**
 * Makes the tables of the queue, or brings them to what this version of it expects. Called while the lock on migrations is
 * held; runs as their owner. Throws a StartProblem where the owner may make no schema.
 */
export async function installJobTables(databaseUrl: string, owner: pg.Client): Promise<void> {
  const schema = await jobSchema(owner);
  await makeSchema(owner, schema);
  const boss = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'symbiosis-exchange migrations',
    schema,
    createSchema: false,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  const failures: Error[] = [];
  boss.on('error', (error) => failures.push(error));
  try {
    await boss.start();
    // Indexes that a newer version wants are built after its start.
    while (failures.length === 0 && (await isBuilding(boss))) await new Promise((done) => setTimeout(done, 250));
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures[0] !== undefined) throw failures[0];
}

/** Gives the program's role what working with the queue needs, and nothing else of it. */
export async function grantJobRights(owner: pg.Client, program: string): Promise<void> {
  const name = await jobSchema(owner);
  const { rowCount } = await owner.query('SELECT FROM pg_namespace WHERE nspname = $1', [name]);
  if (rowCount === 0) return;
  const [schema, role] = [pg.escapeIdentifier(name), pg.escapeIdentifier(program)];
  await owner.query(
    [
      `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${role}`,
      `GRANT USAGE ON SCHEMA ${schema} TO ${role}`,
      ...Object.entries(RIGHTS).map(([table, rights]) => `GRANT ${rights} ON ${schema}.${table} TO ${role}`),
    ].join('; '),
  );
}

async function jobSchema(owner: pg.Client): Promise<string> {
  const { rows } = await owner.query<{ schema: string }>('SELECT current_schema() AS schema');
  return jobSchemaBeside(rows[0]?.schema ?? 'public');
}

async function makeSchema(owner: pg.Client, schema: string): Promise<void> {
  const { rowCount } = await owner.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
  if (rowCount !== 0) return;
  try {
    await owner.query(`CREATE SCHEMA ${pg.escapeIdentifier(schema)}`);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new StartProblem(
      `The user of DATABASE_URL may not make the schema ${schema} that jobs are kept in: let somebody make it with that user as its owner (CREATE SCHEMA ${schema} AUTHORIZATION …).`,
    );
  }
}

async function isBuilding(boss: PgBoss): Promise<boolean> {
  const states = await boss.getBamStatus();
  return states.some(({ status }) => status === 'pending' || status === 'in_progress');
}
