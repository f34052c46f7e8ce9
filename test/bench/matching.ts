import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedDatabase } from '../../src/platform/embedded-database/embedded-database.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { openForProgram } from '../../src/platform/program-role.ts';
import { freePort } from '../support/free-port.ts';
import { median } from './figures.ts';
import { fillMatchingNetwork } from './matching-network.ts';
import type { FullMatching } from './matching-run.ts';
import { startServer } from './running-server.ts';

/** Streams; `BENCH_STREAMS=10000,100000,1000000` asks for a million as well, which takes some minutes to be filled in. */
const SIZES = (process.env.BENCH_STREAMS ?? '10000,100000').split(',').map(Number);

/** Words as they grow under somebody's fingers. */
const TYPED = [
  'slagge',
  'flyveaske',
  'gypsum',
  'overskudsvarme',
  'mask',
  'whey',
  'træflis',
  'svovlsyre',
  'damp',
  'slam',
];

/**
 * Full matching (the 20 best of every supply, by all criteria) of networks of several sizes: time, memory, how it grows, beside reading
 * the rows once from PostgreSQL; and matches while typing, and after a change, over HTTP from a running server.
 */
export async function run(): Promise<void> {
  const took: { readonly streams: number; readonly seconds: number }[] = [];
  for (const streams of SIZES) took.push({ streams, seconds: await measure(streams) });
  for (const [at, { streams, seconds }] of took.entries()) {
    const before = took[at - 1];
    if (before === undefined || Number.isNaN(seconds)) continue;
    const exponent = Math.log(seconds / before.seconds) / Math.log(streams / before.streams);
    console.log(
      `matching ${before.streams} → ${streams} streams: exponent ${exponent.toFixed(2)} (of the processor’s time)`,
    );
  }
}

async function measure(streams: number): Promise<number> {
  const directory = await mkdtemp(join(tmpdir(), 'symbiosis-bench-'));
  await chmod(directory, 0o755);
  const parameters = { fsync: 'off', shared_buffers: '512MB' };
  const database = await startEmbeddedDatabase({
    dataDirectory: directory,
    chosen: true,
    say: console.log,
    parameters,
  });
  const owner = new pg.Client({ connectionString: database.url });
  try {
    await migrate(database.url);
    await openForProgram(database.url, null);
    await owner.connect();
    const networkId = await fillMatchingNetwork(owner, streams);
    if (process.env.BENCH_LIVE === 'only') {
      await live(database.url, owner, networkId, streams);
      return NaN;
    }
    const full = await inAProcessOfItsOwn(database.url);
    const { readSeconds, shapeSeconds, layOutSeconds, rankSeconds, processor, supplies, pairs, megabytes } = full;
    console.log(
      `matching ${streams} streams: rows read once ${readSeconds.toFixed(2)} s; made into a snapshot ${shapeSeconds.toFixed(2)} s, laid out ${layOutSeconds.toFixed(2)} s, ` +
        `${pairs} pairs of ${supplies} supplies ranked ${rankSeconds.toFixed(2)} s: ${((layOutSeconds + rankSeconds) / readSeconds).toFixed(1)} times the reading; ` +
        `of the processor: reading ${processor.read.toFixed(2)} s (without PostgreSQL’s), laying out ${processor.layOut.toFixed(2)} s, ranking ${processor.rank.toFixed(2)} s; ${megabytes.toFixed(0)} MB`,
    );
    if (streams <= 100_000) await live(database.url, owner, networkId, streams);
    return processor.layOut + processor.rank;
  } finally {
    await owner.end();
    await database.finish();
    await rm(directory, { recursive: true, force: true });
  }
}

/** What a process takes is its own, whatever was measured before it. */
async function inAProcessOfItsOwn(url: string): Promise<FullMatching> {
  const child = spawn('node', ['--max-old-space-size=6000', 'test/bench/matching-run.ts'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const text of child.stdout) said += String(text);
  return JSON.parse(said) as FullMatching;
}

/** Matches of a draft while it is typed, one question after the other as one person asks, and the first after a change. */
async function live(url: string, owner: pg.Client, networkId: string, streams: number): Promise<void> {
  const environment = { DATABASE_URL: url, DEMONSTRATION: 'off', LOG_LEVEL: 'error', REQUEST_LIMIT: 'off' };
  const server = await startServer(['node', 'src/start.ts'], environment, await freePort());
  const query = `query ($draft: StreamDraftInput!) { draftMatches(draft: $draft, first: 10) { matches {
    id score tier supply { id } demand { id } donor { id name } receiver { id name }
    judgements { criterionId verdict score reason { en } } } } }`;
  const ask = async (resourceName: string): Promise<number> => {
    const draft = {
      networkId,
      direction: 'SUPPLY',
      resourceName,
      latitude: 55.7,
      longitude: 11.1,
      amount: { value: 1000, unit: 't/y' },
    };
    const begun = performance.now();
    const response = await fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { draft } }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return performance.now() - begun;
  };
  try {
    const first = await ask('slagge');
    const prefixes = TYPED.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at + 2)));
    for (const words of prefixes) await ask(words);
    const typed: number[] = [];
    for (let round = 0; round < 4; round += 1) for (const words of prefixes) typed.push(await ask(words));
    // Somebody else changes a stream each second.
    let changes = 0;
    const change = async (): Promise<void> => {
      changes += 1;
      await owner.query(
        `UPDATE stream SET version = version + 1, changed_at = now() WHERE id = (SELECT id FROM stream ORDER BY md5(id::text || $1) LIMIT 1)`,
        [changes],
      );
      await owner.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [networkId]);
    };
    const amongChanges: number[] = [];
    let nextChange = performance.now();
    while (changes < 12) {
      if (performance.now() >= nextChange) {
        await change();
        nextChange += 1_000;
      }
      amongChanges.push(await ask(prefixes[amongChanges.length % prefixes.length]!));
      // As fast as somebody types.
      await pause(40);
    }
    const changed: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      await change();
      changed.push(await ask('slagge'));
    }
    console.log(
      `matching ${streams} streams, while typing, over HTTP: ${spread(typed)}; with a change each second ${spread(amongChanges)}; ` +
        `the first of all ${first.toFixed(0)} ms; the first after a change ${median(changed).toFixed(0)} ms`,
    );
  } finally {
    await server.stop();
  }
}

function spread(took: readonly number[]): string {
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);
  return `median ${median(took).toFixed(1)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms of ${took.length} questions`;
}
