import pg from 'pg';
import { StartProblem } from './start-problem.ts';

const LEAST_VERSION = 15;

/** Looks whether the PostgreSQL of DATABASE_URL is there, lets us in, and is new enough; throws a StartProblem where not. */
export async function checkGivenDatabase(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // A connection that is lost later is told by the query that it breaks.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number; name: string }>(
      "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
    );
    const [version] = rows;
    if (version === undefined || version.number < LEAST_VERSION * 10_000) {
      throw new StartProblem(
        `The database at ${shownAddress(databaseUrl)} is PostgreSQL ${version?.name ?? 'of an unknown version'}; ${LEAST_VERSION} or newer is needed.`,
      );
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(sentence(error, databaseUrl));
  } finally {
    await client.end().catch(() => undefined);
  }
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
