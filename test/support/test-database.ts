import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The PostgreSQL of this run; its database is the template, made by the migrations and never written to. */
function templateUrl(): URL {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined) throw new Error('This test needs the database that `npm test -- <path>` starts.');
  return new URL(url);
}

/** The address of this jest worker's database: a copy of the template, kept for the whole run. */
export async function workerDatabaseUrl(): Promise<string> {
  return makeDatabase(`worker_${process.env.JEST_WORKER_ID ?? '1'}`, true);
}

/** The address of a new copy of the template, for a test that needs an untouched one. */
export function freshDatabaseUrl(): Promise<string> {
  return makeDatabase(`fresh_${randomBytes(6).toString('hex')}`, true);
}

/** The address of a new database without any table, for a test of the migrations themselves. */
export function emptyDatabaseUrl(): Promise<string> {
  return makeDatabase(`empty_${randomBytes(6).toString('hex')}`, false);
}

async function makeDatabase(name: string, fromTemplate: boolean): Promise<string> {
  const template = templateUrl();
  const maintenance = new URL(template);
  maintenance.pathname = '/postgres';
  const client = new pg.Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    const source = fromTemplate ? template.pathname.slice(1) : 'template0';
    if (rowCount === 0) await client.query(`create database ${name} template ${source}`);
  } finally {
    await client.end();
  }
  const url = new URL(template);
  url.pathname = `/${name}`;
  return url.href;
}
