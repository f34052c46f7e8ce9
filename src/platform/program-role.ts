import { createHmac } from 'node:crypto';
import pg from 'pg';
import { grantJobRights } from './jobs/job-tables.ts';
import { StartProblem } from './start-problem.ts';

/** One program makes the role at a time. */
const ROLE_LOCK = 0x5e_0003;

const LONGEST_NAME = 63;

/** What PostgreSQL says of the role that the pool connects as. */
export interface FoundRole {
  readonly name: string;
  readonly isSuperuser: boolean;
  readonly bypassesWalls: boolean;
  readonly ownsTables: boolean;
  /** Tables whose rows are all there for everyone, though they must not be. */
  readonly openTables: readonly string[];
}

/**
 * The address under which the program connects: as a role of its own that owns nothing, so that PostgreSQL's row-level
 * security holds for it. Made where it is not there yet, with the rights that the migrations say, and looked at once more
 * through its own connection. Its password is derived from a secret in the database that only the owner reads: several servers
 * on one database agree without telling each other.
 *
 * @param chosenUrl where the owner may make no roles: the address with a role that somebody made
 * Throws a StartProblem where there is no such role, or it could see past the walls.
 */
export async function openForProgram(ownerUrl: string, chosenUrl: string | null): Promise<string> {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'symbiosis-exchange roles' });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [ROLE_LOCK]);
    const url = chosenUrl ?? (await urlOfOwnRole(owner, ownerUrl));
    await owner.query('SELECT grant_program_rights($1)', [userOf(url)]);
    await grantJobRights(owner, userOf(url));
    const found = await look(url).catch(async (error: unknown) => {
      const { code } = error as { code?: string };
      if (code !== '28P01' || chosenUrl !== null) throw error;
      // The database was copied from another cluster, or its secret was made anew.
      await owner.query(await statementFor(owner, 'ALTER ROLE %I PASSWORD %L', url));
      return look(url);
    });
    const refusal = refusalOfRole(found);
    if (refusal !== null) throw new StartProblem(refusal);
    return url;
  } finally {
    // The lock ends with its connection.
    await owner.end();
  }
}

/** Why a role would make the second wall useless, in a sentence; null where it would not. */
export function refusalOfRole({ name, isSuperuser, bypassesWalls, ownsTables, openTables }: FoundRole): string | null {
  if (isSuperuser) return `The program would connect as ${name}, a superuser, for whom no row-level security holds.`;
  if (bypassesWalls) return `The program would connect as ${name}, which passes row-level security by (BYPASSRLS).`;
  if (ownsTables)
    return `The program would connect as ${name}, which owns tables and so passes their row-level security by.`;
  if (openTables.length > 0) return `Row-level security is switched off for: ${openTables.join(', ')}.`;
  return null;
}

async function urlOfOwnRole(owner: pg.Client, ownerUrl: string): Promise<string> {
  const { rows } = await owner.query<{ database: string; schema: string; secret: Buffer }>(
    'SELECT current_database() AS database, current_schema() AS schema, secret FROM wall_secret',
  );
  const [found] = rows;
  if (found === undefined)
    throw new StartProblem('The database has lost the secret that its walls stand on (wall_secret).');
  const name = `${found.database.slice(0, LONGEST_NAME - 4)}_app`;
  const password = createHmac('sha256', found.secret).update(`role ${name}`).digest('base64url');
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(name);
  url.password = password;
  if (found.schema !== 'public') url.searchParams.set('options', `-c search_path=${found.schema}`);
  const known = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (known.rowCount === 0) await makeRole(owner, url.href);
  return url.href;
}

async function makeRole(owner: pg.Client, url: string): Promise<void> {
  const attributes = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION';
  try {
    await owner.query(await statementFor(owner, `CREATE ROLE %I ${attributes} PASSWORD %L`, url));
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new StartProblem(
      `The user of DATABASE_URL may not make the role ${userOf(url)} that the program works as: let somebody make a login role without any rights, and give its address as DATABASE_APP_URL.`,
    );
  }
}

/** Statements about roles take no parameters: PostgreSQL itself quotes the name and the password of the address. */
async function statementFor(owner: pg.Client, statement: string, url: string): Promise<string> {
  const { rows } = await owner.query<{ statement: string }>('SELECT format($1, $2::text, $3::text) AS statement', [
    statement,
    userOf(url),
    new URL(url).password,
  ]);
  return rows[0]?.statement ?? '';
}

async function look(url: string): Promise<FoundRole> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<FoundRole>(`
      SELECT r.rolname AS name, r.rolsuper AS "isSuperuser", r.rolbypassrls AS "bypassesWalls",
        EXISTS (
          SELECT FROM pg_class c WHERE c.relname = ANY (tables_with_a_wall())
            AND c.relnamespace = current_schema()::regnamespace AND pg_has_role(r.oid, c.relowner, 'MEMBER')
        ) AS "ownsTables",
        ARRAY(
          SELECT c.relname::text FROM pg_class c WHERE c.relname = ANY (tables_with_a_wall())
            AND c.relnamespace = current_schema()::regnamespace AND NOT c.relrowsecurity ORDER BY 1
        ) AS "openTables"
      FROM pg_roles r WHERE r.rolname = current_user`);
    const [found] = rows;
    if (found === undefined) throw new Error('PostgreSQL answered without a row.');
    return found;
  } finally {
    await client.end();
  }
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
