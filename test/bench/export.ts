import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { wholeNetwork } from '../../src/domain/network/network-selection.ts';
import { PUBLIC_VIEWER } from '../../src/identity/viewer.ts';
import { facilitiesQuestion, linksQuestion } from '../../src/import-export/network-export/reading/export-questions.ts';
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { openForProgram } from '../../src/platform/program-role.ts';
import { statement, type Sql } from '../../src/registry/reading/sql.ts';
import { startServer, type RunningServer } from './running-server.ts';

const FACILITIES = Number(process.env.BENCH_FACILITIES ?? 100_000);
const LINKS = Number(process.env.BENCH_LINKS ?? 500_000);
const FORMATS = (
  process.env.BENCH_FORMATS ?? 'gexf,graphml,cx2,cyjs,geojson,nodes.csv,edges.csv,jsonld,sankey.json,flows.csv'
).split(',');

/**
 * Each text format over HTTP, of a large network: MB/s and its ratio to `COPY … TO STDOUT` of the same rows, asked by the
 * program's own role just before; time to the first byte; and how far the server's memory rises above what it is when idle.
 */
export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const database = await startEmbeddedDatabase({
    dataDirectory: directory,
    chosen: true,
    say: console.log,
    parameters: { fsync: 'off', shared_buffers: '512MB' },
  });
  let server: RunningServer | undefined;
  let program: pg.Client | undefined;
  try {
    await migrate(database.url);
    const programUrl = await openForProgram(database.url, null);
    const networkId = await fill(database.url);
    const environment = { DATABASE_URL: database.url, DEMONSTRATION: 'off', LOG_LEVEL: 'error', REQUEST_LIMIT: 'off' };
    server = await startServer(['node', 'src/start.ts'], environment, 3477);
    program = new pg.Client({ connectionString: programUrl });
    await program.connect();
    const serverIds = await processesOf(3477);
    const fresh = await restedMemory(serverIds);
    // So that neither reads from a cold disk, and what is compiled once is.
    await copied(program, networkId);
    await Promise.all(serverIds.map(forgetPeak));
    await fetched(server.address, 'gexf', networkId);
    const first = (await Promise.all(serverIds.map(peakOf))).reduce((one, other) => Math.max(one, other), 0);
    console.log(
      `export gexf, the first of a server just started: memory ${fresh.toFixed(0)} MB idle, ${(first - fresh).toFixed(0)} MB above`,
    );
    const copy = await copied(program, networkId);
    console.log(
      `export ${FACILITIES} facilities, ${LINKS} links: COPY ${(copy.bytes / 1e6).toFixed(1)} MB in ${copy.seconds.toFixed(2)} s, ${(copy.bytes / 1e6 / copy.seconds).toFixed(1)} MB/s`,
    );
    for (const format of FORMATS) {
      const { bytes: copyBytes, seconds: copySeconds } = await copied(program, networkId);
      const idle = await restedMemory(serverIds);
      await Promise.all(serverIds.map(forgetPeak));
      const { bytes, seconds, firstByte } = await fetched(server.address, format, networkId);
      const peak = (await Promise.all(serverIds.map(peakOf))).reduce((one, other) => Math.max(one, other), 0);
      const rate = bytes / 1e6 / seconds;
      const ratio = rate / (copyBytes / 1e6 / copySeconds);
      console.log(
        `export ${format}: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(2)} s, ${rate.toFixed(1)} MB/s, ratio to COPY ${ratio.toFixed(2)} (by time ${(copySeconds / seconds).toFixed(2)}), first byte ${firstByte.toFixed(0)} ms, memory ${idle.toFixed(0)} MB idle, ${(peak - idle).toFixed(0)} MB above`,
      );
    }
  } finally {
    await server?.stop();
    await program?.end();
    await database.finish();
    await rm(directory, { recursive: true, force: true });
  }
}

async function fetched(address: string, format: string, networkId: string) {
  const begun = performance.now();
  const answer = await fetch(`${address}/export/network.${format}?network=${networkId}`);
  if (answer.body === null || answer.status !== 200) throw new Error(`${format}: ${answer.status}`);
  let [bytes, firstByte] = [0, 0];
  for await (const piece of answer.body as AsyncIterable<Uint8Array>) {
    if (bytes === 0) firstByte = performance.now() - begun;
    bytes += piece.length;
  }
  return { bytes, firstByte, seconds: (performance.now() - begun) / 1000 };
}

/** The same rows as PostgreSQL itself gives them. */
async function copied(program: pg.Client, networkId: string) {
  const scope = {
    viewer: PUBLIC_VIEWER,
    selection: wholeNetwork(networkId),
    // Asked for by no selection of all.
    resources: new Map(),
  };
  let bytes = 0;
  const count = ({ chunk }: { chunk: Buffer }) => {
    bytes += chunk.length;
  };
  const connection = (program as unknown as { connection: NodeJS.EventEmitter }).connection;
  connection.on('copyData', count);
  const begun = performance.now();
  for (const question of [facilitiesQuestion(scope), linksQuestion(scope)])
    await program.query(`COPY (${inText(question)}) TO STDOUT`);
  const seconds = (performance.now() - begun) / 1000;
  connection.off('copyData', count);
  return { bytes, seconds };
}

/** With its values in the text, as COPY takes it. */
function inText(question: Sql): string {
  const [text, values] = statement(question);
  return text.replaceAll(/\$(\d+)/g, (_, at: string) => {
    const value = values[Number(at) - 1] as string | null;
    return value === null ? 'NULL' : `'${value}'`;
  });
}

/** Kept by the kernel (Linux, proc(5)); `5` sets the peak to what is used now. */
const forgetPeak = (id: number) => writeFile(`/proc/${id}/clear_refs`, '5');

async function memoryOf(id: number, field: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
}

const peakOf = (id: number) => memoryOf(id, 'VmHWM');

/** After half a second of rest: what the server holds when nobody asks. */
async function restedMemory(ids: readonly number[]): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const used = await Promise.all(ids.map((id) => memoryOf(id, 'VmRSS')));
  return Math.max(0, ...used);
}

/** The processes of the server that was given this port: the program may have been started through another. */
async function processesOf(port: number): Promise<number[]> {
  const ids = (await readdir('/proc')).map(Number).filter((id) => Number.isInteger(id) && id !== process.pid);
  const areOurs = await Promise.all(
    ids.map(async (id) => {
      const environment = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '');
      return environment.split('\0').includes(`PORT=${port}`);
    }),
  );
  return ids.filter((_, at) => areOurs[at]);
}

/** Everything public; derived columns given, since no trigger runs. */
async function fill(url: string): Promise<string> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`SET session_replication_role = replica;
    INSERT INTO network (slug, name, description_en, description_da) VALUES ('bench', 'Bench', 'Bench', 'Bench');
    INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in)
      SELECT 'bench-' || n, 'material', 'resource ' || n, 'ressource ' || n, '{}', '{massFlow}' FROM generate_series(1, 200) n;
    INSERT INTO organisation (name, kind) SELECT 'Company ' || lpad(n::text, 6, '0'), 'company' FROM generate_series(1, ${FACILITIES}) n;
    INSERT INTO facility (network_id, organisation_id, name, kind, status, activity_codes, level, latitude, longitude, position_basis, position_source)
      SELECT network.id, o.id, 'Works of ' || o.name, 'productionPlant', 'active', '{20.14}', 'public', 54.8 + random() * 3, 8.2 + random() * 4, 'published', 'map'
      FROM organisation o, network;
    CREATE TEMPORARY TABLE numbered AS SELECT id, organisation_id, network_id, row_number() OVER () - 1 AS n FROM facility;
    CREATE INDEX ON numbered (n);
    CREATE TEMPORARY TABLE things AS SELECT id, row_number() OVER () - 1 AS n FROM resource WHERE key LIKE 'bench-%';
    INSERT INTO synergy (network_id, donor_id, receiver_id, donor_organisation_id, receiver_organisation_id, level, resource_id, kind, stage, start_year, donor_level, receiver_level)
      SELECT d.network_id, d.id, t.id, d.organisation_id, t.organisation_id, 'public', r.id, 'byProductExchange', 'running', 2000 + l % 20, 'public', 'public'
      FROM generate_series(1, ${LINKS}) l JOIN numbered d ON d.n = l % ${FACILITIES} JOIN numbered t ON t.n = (l * 7919::bigint + 37) % ${FACILITIES} JOIN things r ON r.n = l % 200
      WHERE d.id <> t.id;
    INSERT INTO synergy_flow (synergy_id, year, amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis, amount_source, amount_year)
      SELECT id, 2015, 1000 * random(), 't/y', 1000 * random(), 't/y', 'published', 'annual report', 2016 FROM synergy;
    SET session_replication_role = origin`);
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query<{ id: string }>(`SELECT id FROM network WHERE slug = 'bench'`);
  await owner.end();
  return rows[0]?.id ?? '';
}
