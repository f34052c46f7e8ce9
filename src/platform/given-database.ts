import pg from 'pg';
import { StartProblem } from './start-problem.ts';

const LEAST_VERSION = 15;

/** What is there under DATABASE_URL, as far as it matters to us. */
export interface FoundDatabase {
  /** As PostgreSQL counts: 180004 is 18.4. */
  readonly versionNumber: number;
  readonly version: string;
  readonly encoding: string;
  readonly readOnly: boolean;
  /** Whether our migrations have been here, also unfinished ones. */
  readonly ours: boolean;
  /** Whether this user may make tables in the schema that it looks into. */
  readonly mayMakeTables: boolean;
  /** Some tables of somebody else in that schema, by name; extensions' own do not count. */
  readonly otherTables: readonly string[];
}

/** Looks whether the PostgreSQL of DATABASE_URL is there, lets us in, and can hold our tables; throws a StartProblem where not. */
export async function checkGivenDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // A connection that is lost later is told by the query that it breaks.
  client.on('error', () => undefined);
  let refusal: string | null;
  try {
    await client.connect();
    refusal = refusalOf(await look(client), shownAddress(databaseUrl));
  } catch (error) {
    refusal = sentence(error, databaseUrl);
  } finally {
    await client.end().catch(() => undefined);
  }
  if (refusal !== null) throw new StartProblem(refusal);
}

async function look(client: pg.Client): Promise<FoundDatabase> {
  const { rows } = await client.query<FoundDatabase>(`
    SELECT current_setting('server_version_num')::integer AS "versionNumber",
      current_setting('server_version') AS version,
      current_setting('server_encoding') AS encoding,
      current_setting('transaction_read_only') = 'on' AS "readOnly",
      to_regclass(quote_ident(current_schema()) || '.migration') IS NOT NULL AND EXISTS (
        SELECT FROM pg_attribute WHERE attrelid = to_regclass(quote_ident(current_schema()) || '.migration')
        AND attname = 'timestamp'
      ) AS ours,
      coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayMakeTables",
      ARRAY(
        SELECT c.relname::text FROM pg_class c
        WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
          AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
        ORDER BY 1 LIMIT 3
      ) AS "otherTables"
  `);
  const [found] = rows;
  if (found === undefined) throw new Error('PostgreSQL answered without a row.');
  return found;
}

/** Why a database that is there cannot be used, in a sentence; null where it can. */
export function refusalOf(found: FoundDatabase, address: string): string | null {
  if (found.versionNumber < LEAST_VERSION * 10_000) {
    return `The database at ${address} is PostgreSQL ${found.version}; ${LEAST_VERSION} or newer is needed.`;
  }
  if (found.encoding !== 'UTF8') {
    return `The database at ${address} has the encoding ${found.encoding}, which cannot hold every name: create one with the encoding UTF8.`;
  }
  if (found.readOnly) {
    return `The database at ${address} can only be read: give DATABASE_URL of one that can be written, not of a replica.`;
  }
  if (found.ours) return null;
  if (!found.mayMakeTables) {
    return `This user may not make tables in the database at ${address}: grant it CREATE on the schema, or make it the owner.`;
  }
  if (found.otherTables.length > 0) {
    return `The database at ${address} holds tables of another program (${found.otherTables.join(', ')} …): create one for Symbiosis Exchange alone.`;
  }
  return null;
}

function sentence(error: unknown, databaseUrl: string): string {
  const address = shownAddress(databaseUrl);
  const { code, message } = error as { code?: string; message: string };
  switch (code ?? '') {
    case '28P01':
    case '28000':
      return `The database at ${address} refuses this user or password: correct DATABASE_URL.`;
    case '3D000':
      return `The database at ${address} does not exist: create it, or correct DATABASE_URL.`;
    case '53300':
      return `The database at ${address} takes no more connections: close some, or raise its max_connections.`;
    case '57P03':
      return `The database at ${address} is still starting: try again in a moment.`;
    default:
      return `The database at ${address} cannot be reached (${code ?? message}): start it, or correct DATABASE_URL.`;
  }
}

/** Host, port and name; never the user's password. */
function shownAddress(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `${hostname}:${port === '' ? '5432' : port}${pathname}`;
}
