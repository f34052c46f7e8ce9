import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findAllMatches, rankEachSupply } from '../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../src/domain/matching/prepare-matching.ts';
import { PUBLIC_VIEWER } from '../../src/identity/viewer.ts';
import { RegistryService } from '../../src/registry/reading/registry.service.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { runProgram, type Program } from '../support/program.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const START = join(PROJECT, 'src/start.ts');
const RESOURCES = [
  'fgd-gypsum',
  'whey',
  'limestone',
  'iron-ore',
  'coal-fly-ash',
  'steam',
  'process-wastewater',
  'mill-scale',
];
const ACTIVITIES = ['10.51', '23.51', '23.62', '24.10', '20.15', '17.12', '35.11', '01.11'];
/** Of each direction. */
const STREAMS = 6_000;

interface Run {
  readonly id: string;
  readonly state: string;
  readonly parts: number;
  readonly partsDone: number;
  readonly supplies: number;
  readonly suppliesDone: number;
  readonly pairs: number;
  readonly workers: number;
  readonly digest: string | null;
  readonly isStale: boolean;
  readonly startedBy: string | null;
}
const RUN = 'id state parts partsDone supplies suppliesDone pairs workers digest isStale startedBy';

interface KeptPair {
  readonly supplyId: string;
  readonly demandId: string;
  readonly score: number;
}

/** What the built program says of itself, as the workers are it. */
function builtVersion(): { version: string; revision: string | null } {
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const stamp = join(PROJECT, 'dist/server/revision');
  return { version, revision: existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : null };
}

function inOrder(pairs: readonly KeptPair[]): readonly KeptPair[] {
  const key = ({ supplyId, demandId }: KeptPair) => `${supplyId} ${demandId}`;
  return pairs.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

describe('a full matching of a network', () => {
  let server: TestServer;
  let databaseUrl: string;
  let given: GivenRegistry;
  let secretary: GivenPerson;
  const workers: Program[] = [];

  beforeAll(async () => {
    databaseUrl = await freshDatabaseUrl();
    // The server itself works on nothing: the workers are processes of their own, which can be killed.
    server = await startTestServer({ databaseUrl, settings: { worksOnJobs: false, ...builtVersion() } });
    given = await GivenRegistry.in(server.dataSource);
    secretary = await given.secretary();
    const ids = await Promise.all(RESOURCES.map((key) => given.resourceId(key)));
    for (const [at, code] of ACTIVITIES.entries()) {
      const facility = await given.facility({ kmNorth: at * 7 });
      await server.dataSource.query('UPDATE facility SET activity_codes = ARRAY[$2] WHERE id = $1', [
        facility.id,
        code,
      ]);
      await server.dataSource.query(
        `INSERT INTO stream (network_id, facility_id, resource_id, direction, amount_value, amount_unit, amount_canonical_value,
           amount_canonical_unit, amount_basis, level)
         SELECT $1, $2, ($3::uuid[])[1 + n % 8], CASE WHEN n < $4 THEN 'supply' ELSE 'demand' END, 1 + n, 't/y', 1 + n, 't/y',
           'reported', 'secretariat'
         FROM generate_series(0, 2 * $4::integer - 1) AS n`,
        [given.networkId, facility.id, ids, STREAMS / ACTIVITIES.length],
      );
    }
  }, 60_000);

  afterAll(async () => {
    for (const worker of workers) {
      worker.process.kill('SIGTERM');
      await worker.ended;
    }
    await server.close();
  }, 30_000);

  async function aWorker(): Promise<Program> {
    const worker = runProgram(START, { DATABASE_URL: databaseUrl }, 'worker');
    workers.push(worker);
    await worker.until('works on jobs');
    return worker;
  }

  async function ask<Data>(query: string, variables: object): Promise<Data> {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers: secretary.headers });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  async function start(idempotencyKey: string = randomUUID()): Promise<Run> {
    const { startMatching } = await ask<{ startMatching: { run: Run } }>(
      `mutation ($input: StartMatchingInput!) { startMatching(input: $input) { run { ${RUN} } } }`,
      { input: { networkId: given.networkId, idempotencyKey } },
    );
    return startMatching.run;
  }

  async function look(id: string): Promise<Run> {
    return (await ask<{ matchingRun: Run }>(`query ($id: ID!) { matchingRun(id: $id) { ${RUN} } }`, { id }))
      .matchingRun;
  }

  /** What the workers have said is told where it does not come to that in time. */
  async function until(id: string, seconds: number, isSo: (run: Run) => boolean): Promise<Run> {
    const end = performance.now() + seconds * 1_000;
    for (;;) {
      const run = await look(id);
      if (isSo(run)) return run;
      if (run.state === 'FAILED' || performance.now() > end)
        throw new Error([JSON.stringify(run), ...workers.map((worker) => worker.said())].join('\n'));
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  const kept = (id: string) =>
    server.dataSource.query<KeptPair[]>(
      'SELECT supply_id AS "supplyId", demand_id AS "demandId", score FROM matching_run_pair WHERE run_id = $1',
      [id],
    );

  async function single() {
    const viewer = { ...PUBLIC_VIEWER, personId: secretary.id, secretariatNetworkIds: [given.networkId] };
    const snapshot = await server.application.get(RegistryService, { strict: false }).snapshot(viewer, given.networkId);
    const options = { limitPerSupply: 20, presentYear: new Date().getFullYear() };
    const index = prepareMatching(snapshot);
    return { ranked: [...rankEachSupply(index, options)].flat() as KeptPair[], all: findAllMatches(index, options) };
  }

  test('is finished by two workers after a third was killed in the middle, equal to a single run to the last bit', async () => {
    const key = randomUUID();
    const { id } = await start(key);
    // Sent twice, it is started once.
    expect((await start(key)).id).toBe(id);
    const killed = await aWorker();
    await until(id, 30, ({ partsDone }) => partsDone > 1);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const [before] = await server.dataSource.query<[{ done: number; open: number }]>(
      `SELECT count(done_at)::integer AS done, (count(*) FILTER (WHERE tries = 1 AND done_at IS NULL))::integer AS open
       FROM matching_run_part WHERE run_id = $1`,
      [id],
    );
    const half = await look(id);
    expect(half).toMatchObject({ state: 'RUNNING', supplies: STREAMS, workers: 1 });
    expect(half.partsDone).toBeLessThan(half.parts);
    await Promise.all([aWorker(), aWorker()]);
    const run = await until(id, 60, ({ state }) => state === 'DONE');
    expect(run).toMatchObject({
      partsDone: half.parts,
      supplies: STREAMS,
      suppliesDone: STREAMS,
      workers: 3,
      isStale: false,
      startedBy: secretary.name,
    });

    const { ranked, all } = await single();
    expect(inOrder(await kept(id))).toEqual(inOrder(ranked));
    expect(run.pairs).toBe(ranked.length);
    const listed = all.map(({ supplyId, demandId, score }) => ({ supplyId, demandId, score }) as KeptPair);
    expect(inOrder(listed)).toEqual(inOrder(ranked));

    // What was done stayed done: only what the killed one was at was begun again.
    const parts = await server.dataSource.query<{ tries: number }[]>(
      'SELECT tries FROM matching_run_part WHERE run_id = $1',
      [id],
    );
    expect(before.done).toBe(half.partsDone);
    expect(parts.filter(({ tries }) => tries > 1)).toHaveLength(before.open);
    const [{ pieces }] = await server.dataSource.query<[{ pieces: number }]>(
      'SELECT count(*)::integer AS pieces FROM matching_run_input',
    );
    expect(pieces).toBe(0);
  }, 120_000);

  test('is read page by page, the best first, by the secretariat alone, and told to be stale once a stream has changed', async () => {
    const question = `query ($network: ID!, $after: String) { matchingRuns(networkId: $network, first: 1) { nodes { isStale
      foundPairs(first: 100, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id score supply { id } demand { id } } } } } }`;
    interface Answer {
      matchingRuns: {
        nodes: {
          isStale: boolean;
          foundPairs: { totalCount: number; pageInfo: { endCursor: string }; nodes: { id: string; score: number }[] };
        }[];
      };
    }
    const pages: { id: string; score: number }[] = [];
    for (let [page, after] = [0, null as string | null]; page < 3; page += 1) {
      const { matchingRuns } = await ask<Answer>(question, { network: given.networkId, after });
      const { isStale, foundPairs } = matchingRuns.nodes[0]!;
      expect(isStale).toBe(false);
      expect(foundPairs.totalCount).toBeGreaterThan(STREAMS);
      pages.push(...foundPairs.nodes);
      after = foundPairs.pageInfo.endCursor;
    }
    expect(new Set(pages.map(({ id }) => id)).size).toBe(300);
    const { ranked } = await single();
    const best = ranked.map(({ score }) => score).sort((one, other) => other - one);
    expect(pages.map(({ score }) => score)).toEqual(best.slice(0, 300));

    const stranger = await (await GivenRegistry.in(server.dataSource)).secretary();
    const theirs = await server.ask<Answer>(question, { network: given.networkId }, { headers: stranger.headers });
    expect(theirs.data.matchingRuns.nodes).toEqual([]);

    // What a company hides by now, its secretariat is not shown any more.
    const [hidden] = (pages[0]?.id ?? '').split('>');
    await server.dataSource.query(`UPDATE stream SET level = 'private' WHERE id = $1`, [hidden]);
    await server.dataSource.query('UPDATE network SET revision = revision + 1 WHERE id = $1', [given.networkId]);
    const { matchingRuns } = await ask<Answer>(question, { network: given.networkId });
    const [run] = matchingRuns.nodes;
    expect(run?.isStale).toBe(true);
    expect(run?.foundPairs.nodes.filter(({ id }) => id.startsWith(hidden ?? ''))).toEqual([]);
  }, 60_000);

  test('ends when it is cancelled, leaves nothing behind, and frees the network for the next; the newest five are kept', async () => {
    const { id } = await start();
    await expect(start()).rejects.toThrow('MATCHING_RUNNING');
    await until(id, 30, ({ partsDone }) => partsDone > 0);
    const { cancelMatching } = await ask<{ cancelMatching: { run: Run } }>(
      `mutation ($input: CancelMatchingInput!) { cancelMatching(input: $input) { run { ${RUN} } } }`,
      { input: { id } },
    );
    expect(cancelMatching.run.state).toBe('CANCELLED');
    const left = () =>
      server.dataSource.query<[{ left: number }]>(
        `SELECT (SELECT count(*) FROM matching_run_pair WHERE run_id = $1)::integer
           + (SELECT count(*) FROM matching_run_input WHERE run_id = $1)::integer AS left`,
        [id],
      );
    while ((await left())[0].left > 0) await new Promise((done) => setTimeout(done, 50));
    await server.dataSource.query(
      `INSERT INTO matching_run (id, network_id, person_id, state, program_version, limit_per_supply, present_year, revision, digest,
         knowledge_version, started_at, ended_at)
       SELECT gen_random_uuid(), $1, $2, 'done', 'x', 20, 2026, 1, 'x', 'x', now() - n * interval '1 day', now() FROM generate_series(1, 9) AS n`,
      [given.networkId, secretary.id],
    );
    const next = await start();
    await until(next.id, 60, ({ state }) => state === 'DONE');
    const runs = () =>
      server.dataSource.query<{ state: string; pairs: number }[]>(
        `SELECT state FROM matching_run WHERE network_id = $1 ORDER BY started_at DESC`,
        [given.networkId],
      );
    while ((await runs()).length > 6) await new Promise((done) => setTimeout(done, 50));
    expect((await runs()).map(({ state }) => state)).toEqual(['done', 'cancelled', 'done', 'done', 'done', 'done']);
    expect((await kept(next.id)).length).toBeGreaterThan(STREAMS);
  }, 90_000);

  test('of another version of the program is given up, so that what two versions find is not laid side by side', async () => {
    const { id } = await start();
    await server.dataSource.query(
      `UPDATE matching_run SET program_version = 'older' WHERE id = $1 AND ended_at IS NULL`,
      [id],
    );
    const seen = await server.dataSource.query<[{ state: string }]>('SELECT state FROM matching_run WHERE id = $1', [
      id,
    ]);
    expect(seen[0].state).not.toBe('done');
    for (;;) {
      const run = await ask<{ matchingRun: { state: string; failure: string | null } }>(
        'query ($id: ID!) { matchingRun(id: $id) { state failure } }',
        { id },
      );
      if (run.matchingRun.state === 'PREPARING' || run.matchingRun.state === 'RUNNING') continue;
      expect(run.matchingRun).toEqual({ state: 'FAILED', failure: 'OTHER_VERSION' });
      return;
    }
  }, 60_000);
});
