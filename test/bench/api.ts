import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { median, medianWithRange } from './figures.ts';
import { startServer, type RunningServer } from './running-server.ts';

const CONNECTIONS = 16;
const SECONDS = 6;
const ROUNDS = 5;
const QUESTIONS = 200;

const LIST = `query List($after: String) {
  organisations(first: 50, after: $after) {
    nodes {
      id name
      facilities(first: 1) { nodes {
        id name kind
        streams(first: 5) { nodes { id direction description amount { value unit } } }
        synergies(first: 10) { nodes { id kind stage startYear } }
      } }
    }
  }
}`;
const ONE = `query One($id: ID!) { organisation(id: $id) { id name kind } }`;

interface Load {
  readonly name: string;
  readonly server: RunningServer;
  readonly path: string;
  readonly bodies: readonly string[];
}

/** Requests a second of the API beside a plain fastify + pg server, and what counting allowances costs: same rows, same PostgreSQL, one run, alternating. */
export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const database = await startEmbeddedDatabase({
    dataDirectory: directory,
    chosen: true,
    say: console.log,
    parameters: { fsync: 'off', shared_buffers: '512MB' },
  });
  const servers: RunningServer[] = [];
  try {
    await migrate(database.url);
    const { ids, names } = await fill(database.url);
    const environment = {
      DATABASE_URL: database.url,
      DEMONSTRATION: 'off',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
    };
    const ours = await startServer(['node', 'src/start.ts'], { ...environment, REQUEST_LIMIT: 'off' }, 3473);
    servers.push(ours);
    // The same with allowances counted: as in use, but that none is ever used up.
    const limited = await startServer(['node', 'src/start.ts'], { ...environment, REQUEST_LIMIT: '1000000000' }, 3475);
    servers.push(limited);
    const plain = await startServer(['node', 'test/bench/api-plain-server.ts'], environment, 3474, (address) =>
      fetch(`${address}/health`),
    );
    servers.push(plain);
    const cursors = await cursorsOf(ours, names);
    const graphql = (query: string) => (variables: object) => JSON.stringify({ query, variables });
    const loads = {
      list: [
        load(
          'plain',
          plain,
          '/list',
          names.map((after) => JSON.stringify({ after })),
        ),
        load(
          'ours',
          ours,
          '/graphql',
          cursors.map((after) => graphql(LIST)({ after })),
        ),
        load(
          'limited',
          limited,
          '/graphql',
          cursors.map((after) => graphql(LIST)({ after })),
        ),
      ],
      one: [
        load(
          'plain',
          plain,
          '/one',
          ids.map((id) => JSON.stringify({ id })),
        ),
        load(
          'ours',
          ours,
          '/graphql',
          ids.map((id) => graphql(ONE)({ id })),
        ),
        load(
          'limited',
          limited,
          '/graphql',
          ids.map((id) => graphql(ONE)({ id })),
        ),
      ],
    };
    for (const [question, pair] of Object.entries(loads)) await compare(question, pair);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.finish();
    await rm(directory, { recursive: true, force: true });
  }
}

function load(name: string, server: RunningServer, path: string, bodies: readonly string[]): Load {
  return { name, server, path, bodies };
}

async function compare(question: string, pair: readonly Load[]): Promise<void> {
  const rates = new Map(pair.map(({ name }) => [name, [] as number[]]));
  for (const warmUp of pair) await fire(warmUp, 3);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const each of pair) rates.get(each.name)!.push(await fire(each, SECONDS));
  }
  for (const [name, figures] of rates) {
    console.log(`api ${question}: ${name} ${medianWithRange(figures, 0)} requests/s at ${CONNECTIONS} connections`);
  }
  const [ours, plain, limited] = ['ours', 'plain', 'limited'].map((name) => median(rates.get(name)!));
  console.log(`api ${question}: ours / plain = ${(ours! / plain!).toFixed(2)}`);
  console.log(`api ${question}: with allowances counted / without = ${(limited! / ours!).toFixed(3)}`);
}

async function fire({ name, server, path, bodies }: Load, seconds: number): Promise<number> {
  const result = await autocannon({
    url: server.address,
    connections: CONNECTIONS,
    duration: seconds,
    requests: bodies.map((body) => ({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json' },
      body,
    })),
  });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${name} ${path}: ${result.errors} errors, ${result.non2xx} refusals`);
  return result.requests.average;
}

/** 10,000 organisations with a facility each, 50,000 streams, 100,000 synergies. */
async function fill(url: string): Promise<{ ids: string[]; names: string[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    INSERT INTO network (slug, name, description_en, description_da) VALUES ('bench', 'Bench', 'Bench', 'Bench');
    INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in)
      VALUES ('bench', 'material', 'gypsum', 'gips', '{}', '{massFlow}');
    INSERT INTO organisation (name, kind) SELECT 'Company ' || lpad(n::text, 5, '0'), 'company' FROM generate_series(1, 10000) n;
    INSERT INTO facility (network_id, organisation_id, name, kind, status, activity_codes, level)
      SELECT network.id, o.id, 'Works of ' || o.name, 'productionPlant', 'active', '{}', 'public' FROM organisation o, network;
    INSERT INTO stream (network_id, facility_id, resource_id, direction, description, amount_value, amount_unit,
        amount_canonical_value, amount_canonical_unit, amount_basis, level)
      SELECT f.network_id, f.id, r.id, CASE WHEN n % 2 = 0 THEN 'supply' ELSE 'demand' END, 'Stream ' || n || ' of ' || f.name,
        1000 * n, 't/y', 1000 * n, 't/y', 'reported', 'public'
      FROM facility f, resource r, generate_series(1, 5) n;
    CREATE TEMPORARY TABLE numbered AS SELECT id, network_id, row_number() OVER (ORDER BY name) - 1 AS n FROM facility;
    CREATE INDEX ON numbered (n);
    INSERT INTO synergy (network_id, donor_id, receiver_id, resource_id, kind, stage, start_year,
        donor_level, receiver_level)
      SELECT d.network_id, d.id, t.id, r.id, 'byProductExchange', 'running', 1961 + step, 'public', 'public'
      FROM numbered d CROSS JOIN generate_series(1, 10) step
        JOIN numbered t ON t.n = (d.n + step * 37) % 10000 CROSS JOIN resource r;
  `);
  await client.query('VACUUM ANALYZE');
  const picked = await client.query<{ id: string; name: string }>(
    `SELECT id, name FROM organisation WHERE name < 'Company 09900' ORDER BY md5(name) LIMIT ${QUESTIONS}`,
  );
  await client.end();
  return { ids: picked.rows.map(({ id }) => id), names: picked.rows.map(({ name }) => name) };
}

/** The API continues after cursors, the plain server after names: the same pages of both. */
async function cursorsOf(server: RunningServer, names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (text) => {
      const response = await fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'query Cursor($text: String) { organisations(first: 1, text: $text) { pageInfo { endCursor } } }',
          variables: { text },
        }),
      });
      const { data } = (await response.json()) as { data: { organisations: { pageInfo: { endCursor: string } } } };
      return data.organisations.pageInfo.endCursor;
    }),
  );
}
