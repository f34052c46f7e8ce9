import type { EntityManager } from 'typeorm';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { readRows, type RowOrder, type RowSource } from '../../registry/reading/list.rows.ts';
import { sql, type Sql } from '../../registry/reading/sql.ts';
import type { FrozenInput } from './matching-input.ts';
import type { MatchingRun, MatchingRunFailure } from './matching-run.ts';
import type { PartRanking } from './ranking-thread.ts';

export const MATCHING_RUN_ROWS: RowSource = {
  columns: {
    id: 'm.id',
    networkId: 'm.network_id',
    personId: 'm.person_id',
    startedBy: '(SELECT p.name FROM person p WHERE p.id = m.person_id AND p.erased_at IS NULL)',
    state: 'm.state',
    failure: 'm.failure',
    parts: 'done.parts',
    partsDone: 'done.parts_done',
    supplies: 'done.supplies',
    suppliesDone: 'done.supplies_done',
    pairs: 'done.pairs',
    workers: 'done.workers',
    programVersion: 'm.program_version',
    limitPerSupply: 'm.limit_per_supply',
    presentYear: 'm.present_year',
    digest: 'm.digest',
    knowledgeVersion: 'm.knowledge_version',
    isOutdated: 'coalesce(m.revision <> (SELECT n.revision FROM network n WHERE n.id = m.network_id), false)',
    startedAt: 'm.started_at',
    endedAt: 'm.ended_at',
  },
  leads: {},
  from: `matching_run m CROSS JOIN LATERAL (
    SELECT count(*)::integer AS parts, count(p.done_at)::integer AS parts_done, coalesce(sum(p.supplies), 0)::integer AS supplies,
      coalesce(sum(p.supplies) FILTER (WHERE p.done_at IS NOT NULL), 0)::integer AS supplies_done,
      coalesce(sum(p.pairs), 0)::integer AS pairs, count(DISTINCT p.worker)::integer AS workers
    FROM matching_run_part p WHERE p.run_id = m.id
  ) done`,
  id: 'm.id',
};

export const LATEST_RUN_FIRST: RowOrder = {
  name: 'matching-runs',
  by: 'm.started_at',
  type: 'timestamptz',
  descending: true,
};

/** Of `matching_run m`: those of networks whose secretariat the viewer is of. */
export function visibleRuns({ secretariatNetworkIds }: Viewer): Sql {
  return sql`m.network_id = ANY(${secretariatNetworkIds}::uuid[])`;
}

export async function readRun(reader: Reader, viewer: Viewer, id: string): Promise<MatchingRun | null> {
  const [run] = await readRows<MatchingRun>(reader, MATCHING_RUN_ROWS, [id], [visibleRuns(viewer)]);
  return run ?? null;
}

/** Starts a run; false where one of the network is under way. */
export async function insertRun(
  manager: EntityManager,
  run: Pick<MatchingRun, 'id' | 'networkId' | 'personId' | 'programVersion' | 'limitPerSupply' | 'presentYear'>,
): Promise<boolean> {
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO matching_run (id, network_id, person_id, program_version, limit_per_supply, present_year)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (network_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
    [run.id, run.networkId, run.personId, run.programVersion, run.limitPerSupply, run.presentYear],
  );
  return inserted.length > 0;
}

/** Ends a run that is under way; false where it has ended already. */
export async function endRun(
  reader: Reader,
  id: string,
  state: 'cancelled' | 'failed',
  failure: MatchingRunFailure | null,
): Promise<boolean> {
  const [ended] = await reader.query<[unknown[]]>(
    `UPDATE matching_run SET state = $2, failure = $3, ended_at = now() WHERE id = $1 AND ended_at IS NULL RETURNING id`,
    [id, state, failure],
  );
  return ended.length > 0;
}

/** Keeps what a run rests on and into which parts it is cut; false where it is prepared already, or has ended. */
export async function storePrepared(
  manager: EntityManager,
  id: string,
  { pieces, digest }: FrozenInput,
  { revision, knowledgeVersion }: { readonly revision: number; readonly knowledgeVersion: string },
  suppliesOfParts: readonly number[],
): Promise<boolean> {
  const [prepared] = await manager.query<[unknown[]]>(
    `UPDATE matching_run SET state = 'running', digest = $2, revision = $3, knowledge_version = $4
     WHERE id = $1 AND state = 'preparing' RETURNING id`,
    [id, digest, revision, knowledgeVersion],
  );
  if (prepared.length === 0) return false;
  for (const [piece, bytes] of pieces.entries())
    await manager.query('INSERT INTO matching_run_input (run_id, piece, bytes) VALUES ($1, $2, $3)', [
      id,
      piece,
      bytes,
    ]);
  await manager.query(
    `INSERT INTO matching_run_part (run_id, part, supplies)
     SELECT $1, (place - 1)::integer, supplies FROM unnest($2::integer[]) WITH ORDINALITY AS each(supplies, place)`,
    [id, suppliesOfParts],
  );
  await endIfDone(manager, id);
  return true;
}

/** What a run rests on; null where that has been thrown away. */
export async function readInput(reader: Reader, { id, digest }: MatchingRun): Promise<FrozenInput | null> {
  const pieces = await reader.query<{ bytes: Buffer }[]>(
    'SELECT bytes FROM matching_run_input WHERE run_id = $1 ORDER BY piece',
    [id],
  );
  return digest === null || pieces.length === 0 ? null : { digest, pieces: pieces.map(({ bytes }) => bytes) };
}

/** Notes who begins a part; false where it is done. */
export async function beginPart(reader: Reader, runId: string, part: number, worker: string): Promise<boolean> {
  const [begun] = await reader.query<[unknown[]]>(
    `UPDATE matching_run_part SET tries = tries + 1, worker = $3
     WHERE run_id = $1 AND part = $2 AND done_at IS NULL RETURNING part`,
    [runId, part, worker],
  );
  return begun.length > 0;
}

/** The run was cancelled or given up: what was written of the part is taken back. */
export class NoLongerWanted extends Error {}

const PAIRS_AT_ONCE = 10_000;

/**
 * Keeps what a part has found, once: whoever comes second, since he was taken for dead, changes nothing. With the last part the run is
 * done. Throws {@link NoLongerWanted}.
 */
export async function storePart(
  manager: EntityManager,
  runId: string,
  part: number,
  { supplyIds, demandIds, scores }: PartRanking,
): Promise<void> {
  const open = await manager.query<unknown[]>(
    'SELECT FROM matching_run_part WHERE run_id = $1 AND part = $2 AND done_at IS NULL FOR UPDATE',
    [runId, part],
  );
  if (open.length === 0) return;
  for (let from = 0; from < scores.length; from += PAIRS_AT_ONCE) {
    const columns = [supplyIds, demandIds, scores].map((column) => column.slice(from, from + PAIRS_AT_ONCE));
    await manager.query(
      `INSERT INTO matching_run_pair (run_id, supply_id, demand_id, score)
       SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::double precision[])`,
      [runId, ...columns],
    );
  }
  await manager.query('UPDATE matching_run_part SET pairs = $3, done_at = now() WHERE run_id = $1 AND part = $2', [
    runId,
    part,
    scores.length,
  ]);
  // From here on one after the other, so that the last one knows that it is the last. No key of the run is changed: the rows just
  // written hold those keys, and two who waited for each other's would wait for ever.
  const wanted = await manager.query<unknown[]>(
    `SELECT FROM matching_run WHERE id = $1 AND state = 'running' FOR NO KEY UPDATE`,
    [runId],
  );
  if (wanted.length === 0) throw new NoLongerWanted();
  await endIfDone(manager, runId);
}

async function endIfDone(manager: EntityManager, runId: string): Promise<void> {
  await manager.query(
    `UPDATE matching_run SET state = 'done', ended_at = now() WHERE id = $1
       AND NOT EXISTS (SELECT FROM matching_run_part p WHERE p.run_id = $1 AND p.done_at IS NULL)`,
    [runId],
  );
}

const KEPT_RUNS = 5;
const PAIRS_DELETED_AT_ONCE = 50_000;

/** Of those that have ended, the newest are kept: of the done ones with their pairs, of the others that there were such. */
const FORGOTTEN = `SELECT r.id FROM (
    SELECT id, row_number() OVER (PARTITION BY state = 'done' ORDER BY started_at DESC, id) AS place
    FROM matching_run WHERE network_id = $1 AND ended_at IS NOT NULL
  ) r WHERE r.place > ${KEPT_RUNS}`;

/** Throws away what nobody needs of the runs of a network that have ended; in steps, since no statement may take long. */
export async function forgetRuns(reader: Reader, networkId: string): Promise<void> {
  await reader.query(
    `DELETE FROM matching_run_input i USING matching_run r
     WHERE r.id = i.run_id AND r.network_id = $1 AND r.ended_at IS NOT NULL`,
    [networkId],
  );
  for (let deleted = Infinity; deleted > 0;) {
    [, deleted] = await reader.query<[unknown[], number]>(
      `DELETE FROM matching_run_pair WHERE ctid = ANY(ARRAY(
         SELECT p.ctid FROM matching_run_pair p WHERE p.run_id IN (
           ${FORGOTTEN} UNION SELECT id FROM matching_run WHERE network_id = $1 AND state IN ('cancelled', 'failed')
         ) LIMIT ${PAIRS_DELETED_AT_ONCE}
       ))`,
      [networkId],
    );
  }
  await reader.query(`DELETE FROM matching_run WHERE id IN (${FORGOTTEN})`, [networkId]);
}
