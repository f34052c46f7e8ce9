import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { openForProgram } from '../../src/platform/program-role.ts';
import { median, medianWithRange } from './figures.ts';
import { startServer, type RunningServer } from './running-server.ts';

const SIZES = [1_000, 15_000];
const ROUNDS = 7;

/** PostgreSQL plans a prepared statement for its values the first five times; of what is read anew each time, planning is a small part. */
const WARM_UPS = { snapshot: 2, network: 7, streams: 7 } as const;

/** What is asked: after a change, so that the snapshot is read anew; of a kept snapshot; and of a page of a list. */
const QUESTIONS = {
  snapshot: 'query ($id: ID!) { symbiosisNetwork(networkId: $id) { year } }',
  network: `query ($id: ID!) { symbiosisNetwork(networkId: $id) {
    facilities { id name kind } links { id donorId receiverId strands { kind amounts { canonicalValue } } } } }`,
  streams:
    'query ($id: ID!) { streams(networkId: $id, first: 50) { totalCount nodes { id direction facility { name } } } }',
} as const;

/** Snapshot, network and stream list with row-level security on against off, in one run, alternating. */
export async function run(): Promise<void> {
  for (const companies of SIZES) await measure(companies);
}

async function measure(companies: number): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const database = await startEmbeddedDatabase({
    dataDirectory: directory,
    chosen: true,
    say: console.log,
    parameters: { fsync: 'off', shared_buffers: '512MB' },
  });
  const owner = new pg.Client({ connectionString: database.url });
  let server: RunningServer | undefined;
  try {
    await migrate(database.url);
    await openForProgram(database.url, null);
    await owner.connect();
    const { networkId, viewers } = await fill(owner, companies);
    const environment = {
      DATABASE_URL: database.url,
      DEMONSTRATION: 'off',
      LOG_LEVEL: 'error',
      REQUEST_LIMIT: 'off',
    };
    server = await startServer(['node', 'src/start.ts'], environment, 3475);
    for (const [viewer, headers] of Object.entries(viewers)) {
      for (const question of Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]) {
        await compare({ owner, server, networkId, companies, viewer, headers, question, query: QUESTIONS[question] });
      }
    }
  } finally {
    await server?.stop();
    await owner.end();
    await database.finish();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Comparison {
  readonly owner: pg.Client;
  readonly server: RunningServer;
  readonly networkId: string;
  readonly companies: number;
  readonly viewer: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly question: keyof typeof QUESTIONS;
  readonly query: string;
}

async function compare(asked: Comparison): Promise<void> {
  const { owner, companies, viewer, question } = asked;
  const figures: Record<'ENABLE' | 'DISABLE', number[]> = { ENABLE: [], DISABLE: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const walls of ['ENABLE', 'DISABLE'] as const) {
      // The first wall stands in both, so that both give the same rows.
      await owner.query(`DO $$ DECLARE name name; BEGIN
        FOREACH name IN ARRAY tables_with_a_wall() LOOP EXECUTE format('ALTER TABLE %I ${walls} ROW LEVEL SECURITY', name); END LOOP;
      END $$`);
      // Plans are made anew for the walls as they now stand, at last for all values together; that is not what is measured.
      for (let warmUp = 0; warmUp < WARM_UPS[question]; warmUp += 1) await ask(asked);
      const took = await ask(asked);
      if (round >= 0) figures[walls].push(took);
    }
  }
  const ratio = median(figures.ENABLE) / median(figures.DISABLE);
  console.log(
    `disclosure ${companies} companies, ${question} of ${viewer}: on ${medianWithRange(figures.ENABLE, 1)} ms, off ${medianWithRange(figures.DISABLE, 1)} ms, ratio ${ratio.toFixed(2)}`,
  );
}

/** Milliseconds to the whole answer. */
async function ask({ owner, server, networkId, headers, question, query }: Comparison): Promise<number> {
  if (question === 'snapshot')
    await owner.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [networkId]);
  const begun = performance.now();
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { id: networkId } }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(`${question}: ${JSON.stringify(errors)}`);
  return performance.now() - begun;
}

/** A facility and seven streams a company, a synergy for each, at all levels; every company takes part in the one network. */
async function fill(owner: pg.Client, companies: number) {
  await owner.query(`
    INSERT INTO network (slug, name, description_en, description_da) VALUES ('bench', 'Bench', 'Bench', 'Bench');
    INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in)
      SELECT 'bench-' || n, 'material', 'resource ' || n, 'ressource ' || n, '{}', '{massFlow}' FROM generate_series(1, 200) n;
    INSERT INTO organisation (name, kind) SELECT 'Company ' || lpad(n::text, 5, '0'), 'company' FROM generate_series(1, ${companies}) n;
    INSERT INTO facility (network_id, organisation_id, name, kind, status, activity_codes, level, latitude, longitude, position_basis)
      SELECT network.id, o.id, 'Works of ' || o.name, 'productionPlant', 'active', '{}',
        CASE WHEN right(o.name, 1) < '2' THEN 'secretariat' WHEN right(o.name, 1) < '8' THEN 'network' ELSE 'public' END,
        54.8 + random() * 3, 8.2 + random() * 4, 'reported'
      FROM organisation o, network;
    INSERT INTO network_participation (network_id, organisation_id, state, decided_at) SELECT network_id, organisation_id, 'approved', now() FROM facility;
    CREATE TEMPORARY TABLE numbered AS SELECT id, network_id, level, row_number() OVER (ORDER BY name) - 1 AS n FROM facility;
    CREATE INDEX ON numbered (n);
    INSERT INTO stream (network_id, facility_id, resource_id, direction, level, amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis)
      SELECT f.network_id, f.id, r.id, CASE WHEN s % 2 = 0 THEN 'supply' ELSE 'demand' END,
        CASE WHEN s = 1 THEN 'private' WHEN s = 2 THEN 'secretariat' WHEN s = 3 THEN 'blind' ELSE f.level END,
        1000 * s, 't/y', 1000 * s, 't/y', 'reported'
      FROM numbered f CROSS JOIN generate_series(1, 7) s JOIN resource r ON r.key = 'bench-' || (1 + (f.n * 7 + s) % 200);
    INSERT INTO stream_property (stream_id, name, position, minimum, unit, basis) SELECT id, 'moisture', 0, 5, '%', 'measured' FROM stream;
    INSERT INTO synergy (network_id, donor_id, receiver_id, resource_id, kind, stage, start_year, donor_level, receiver_level)
      SELECT d.network_id, d.id, t.id, r.id, 'byProductExchange', 'running', 2000, d.level, t.level
      FROM numbered d JOIN numbered t ON t.n = (d.n + 37) % ${companies} JOIN resource r ON r.key = 'bench-1';
  `);
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query<{ id: string; organisation: string }>(
    `SELECT network_id AS id, organisation_id AS organisation FROM facility ORDER BY name LIMIT 1`,
  );
  const [{ id: networkId, organisation }] = rows as [{ id: string; organisation: string }];
  return {
    networkId,
    viewers: {
      visitor: {},
      member: await aPerson(owner, 'member', organisation, null),
      secretariat: await aPerson(owner, 'secretariat', null, networkId),
    },
  };
}

async function aPerson(owner: pg.Client, role: string, organisationId: string | null, networkId: string | null) {
  const { rows } = await owner.query<{ id: string }>(`INSERT INTO person (name) VALUES ('Bench') RETURNING id`);
  const [person] = rows;
  await owner.query('INSERT INTO membership (person_id, role, organisation_id, network_id) VALUES ($1, $2, $3, $4)', [
    person?.id,
    role,
    organisationId,
    networkId,
  ]);
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `INSERT INTO session (person_id, token_hash, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
    [person?.id, createHash('sha256').update(token).digest()],
  );
  return { cookie: `session=${token}` };
}
