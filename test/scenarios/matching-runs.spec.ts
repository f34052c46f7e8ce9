import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rankEachSupply } from '../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../src/domain/matching/prepare-matching.ts';
import { RegistryService } from '../../src/registry/reading/registry.service.ts';
import { PUBLIC_VIEWER } from '../../src/identity/viewer.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import type { GivenPerson } from '../support/people.ts';
import { runProgram, type Program } from '../support/program.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const WORKER = join(resolve(import.meta.dirname, '../..'), 'dist/server/src/worker.js');
const RUN = 'id state parts partsDone supplies isCurrent endedAt';
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
  readonly isCurrent: boolean;
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
    server = await startTestServer({ databaseUrl, settings: { worksOnJobs: false } });
    given = await GivenRegistry.in(server.dataSource);
    secretary = await given.secretary();
    const ids = await Promise.all(RESOURCES.map((key) => given.resourceId(key)));
    for (const [at, code] of ACTIVITIES.entries()) {
      const facility = await given.facility({ kmNorth: at });
      await server.dataSource.query('UPDATE facility SET activity_codes = ARRAY[$2] WHERE id = $1', [
        facility.id,
        code,
      ]);
      await server.dataSource.query(
        `INSERT INTO stream (network_id, facility_id, resource_id, direction, amount_value, amount_unit, amount_canonical_value,
           amount_canonical_unit, amount_basis, level)
         SELECT $1, $2, ($3::uuid[])[1 + n % 8], CASE WHEN n < $4 THEN 'supply' ELSE 'demand' END, 1 + n, 't/y', 1 + n, 't/y', 'reported', 'public'
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
    const worker = runProgram(WORKER, { DATABASE_URL: databaseUrl });
    workers.push(worker);
    await worker.until('works on jobs');
    return worker;
  }

  const ask = async <Data>(query: string, variables: object) => {
    const { data, errors } = await server.ask<Data>(query, { ...variables }, { headers: secretary.headers });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const start = async () =>
    (
      await ask<{ startMatching: { run: Run } }>(
        `mutation ($input: StartMatchingInput!) { startMatching(input: $input) { run { ${RUN} } } }`,
        { input: { networkId: given.networkId, idempotencyKey: randomUUID() } },
      )
    ).startMatching.run;
  const look = async (id: string) =>
    (await ask<{ matchingRun: Run }>(`query ($id: ID!) { matchingRun(id: $id) { ${RUN} } }`, { id })).matchingRun;
  async function until(id: string, isSo: (run: Run) => boolean): Promise<Run> {
    for (;;) {
      const run = await look(id);
      if (isSo(run)) return run;
      if (run.state === 'FAILED') throw new Error(workers.map((worker) => worker.said()).join('\n'));
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  const rows = () =>
    server.dataSource.query<{ supplyId: string; demandId: string; score: number; firstSeenAt: Date }[]>(
      `SELECT supply_id AS "supplyId", demand_id AS "demandId", score, tier, confidence, first_seen_at AS "firstSeenAt"
       FROM network_match WHERE network_id = $1 ORDER BY supply_id, demand_id`,
      [given.networkId],
    );

  test('is finished by two workers after a third was killed in the middle, equal to a single run', async () => {
    const { id, parts } = await start();
    expect(parts).toBeGreaterThan(8);
    const killed = await aWorker();
    await until(id, ({ partsDone }) => partsDone > 0);
    killed.process.kill('SIGKILL');
    await killed.ended;
    workers.splice(workers.indexOf(killed), 1);
    expect((await look(id)).partsDone).toBeLessThan(parts);
    await Promise.all([aWorker(), aWorker()]);
    const run = await until(id, ({ state }) => state === 'DONE');
    expect(run).toMatchObject({ partsDone: parts, supplies: STREAMS, isCurrent: true });

    const viewer = { ...PUBLIC_VIEWER, personId: secretary.id, secretariatNetworkIds: [given.networkId] };
    const snapshot = await server.application.get(RegistryService, { strict: false }).snapshot(viewer, given.networkId);
    const presentYear = new Date().getUTCFullYear();
    const single = [...rankEachSupply(prepareMatching(snapshot), { limitPerSupply: 20, presentYear })]
      .flat()
      .sort((one, other) => (`${one.supplyId}${one.demandId}` < `${other.supplyId}${other.demandId}` ? -1 : 1));
    const kept = await rows();
    expect(kept).toHaveLength(single.length);
    expect(kept.map((row) => ({ ...row, firstSeenAt: undefined }))).toEqual(single);
    // Each part was kept once.
    const [{ twice }] = await server.dataSource.query<[{ twice: number }]>(
      `SELECT count(*)::integer AS twice FROM matching_part WHERE run_id = $1 AND done_at IS NULL`,
      [id],
    );
    expect(twice).toBe(0);
  }, 120_000);

  test('done again keeps when a pair was seen first, and drops what is no more', async () => {
    const before = await rows();
    const [{ supplyId }] = before as [(typeof before)[0]];
    await server.dataSource.query('UPDATE stream SET withdrawn_at = now() WHERE id = $1', [supplyId]);
    await server.dataSource.query('SELECT count_revision($1)', [given.networkId]);
    const { id } = await start();
    await until(id, ({ state }) => state === 'DONE');
    const after = await rows();
    expect(after).toEqual(before.filter((row) => row.supplyId !== supplyId));
  }, 60_000);

  test('ends when it is cancelled; meanwhile no second one is started, and nobody else sees it', async () => {
    const { id } = await start();
    await expect(start()).rejects.toThrow('MATCHING_RUNNING');
    const stranger = await (await GivenRegistry.in(server.dataSource)).secretary();
    const seen = await server.ask<{ matchingRun: Run | null; keptMatches: { nodes: object[] } }>(
      `query ($id: ID!, $network: ID!) { matchingRun(id: $id) { id } keptMatches(networkId: $network) { nodes { id } } }`,
      { id, network: given.networkId },
      { headers: stranger.headers },
    );
    expect(seen.data).toEqual({ matchingRun: null, keptMatches: { nodes: [] } });
    const { cancelMatching } = await ask<{ cancelMatching: { run: Run } }>(
      `mutation ($input: CancelMatchingInput!) { cancelMatching(input: $input) { run { ${RUN} } } }`,
      { input: { id } },
    );
    expect(cancelMatching.run.state).toBe('CANCELLED');
    const { keptMatches } = await ask<{ keptMatches: { nodes: { score: number }[] } }>(
      `query ($id: ID!) { keptMatches(networkId: $id, first: 100) { nodes { score tier supply { id } demand { id } firstSeenAt } } }`,
      { id: given.networkId },
    );
    const scores = keptMatches.nodes.map(({ score }) => score);
    expect(scores).toHaveLength(100);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  }, 60_000);
});
