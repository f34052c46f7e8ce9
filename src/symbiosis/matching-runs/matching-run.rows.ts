import type { RankedPair } from '../../domain/matching/find-matches.ts';
import type { CompatibilityTier } from '../../domain/matching/match.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { RowOrder, RowSource } from '../../registry/reading/list.rows.ts';
import { sql, type Sql } from '../../registry/reading/sql.ts';

export type MatchingRunState = 'running' | 'done' | 'cancelled' | 'failed';

/** A full matching and how far it has come. */
export interface MatchingRun {
  readonly id: string;
  readonly networkId: string;
  readonly personId: string;
  readonly state: MatchingRunState;
  readonly parts: number;
  readonly partsDone: number;
  /** Matched so far. */
  readonly supplies: number;
  readonly knowledgeVersion: string;
  /** Whether nothing in the network has changed since. */
  readonly isCurrent: boolean;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** A pair to be kept. */
export interface FoundPair extends Omit<RankedPair, 'confidence'> {
  readonly confidence: number;
}

/** A pair as it is kept. */
export interface KeptMatch {
  readonly supplyId: string;
  readonly demandId: string;
  readonly score: number;
  readonly tier: CompatibilityTier;
  readonly confidence: number;
  readonly firstSeenAt: Date;
}

export const MATCHING_RUN_ROWS: RowSource = {
  columns: {
    id: 'm.id',
    networkId: 'm.network_id',
    personId: 'm.person_id',
    state: 'm.state',
    parts: 'm.parts',
    partsDone: '(SELECT count(p.done_at)::integer FROM matching_part p WHERE p.run_id = m.id)',
    supplies: '(SELECT coalesce(sum(p.supplies), 0)::integer FROM matching_part p WHERE p.run_id = m.id)',
    knowledgeVersion: 'm.knowledge_version',
    isCurrent: '(m.revision = (SELECT n.revision FROM network n WHERE n.id = m.network_id))',
    startedAt: 'm.started_at',
    endedAt: 'm.ended_at',
  },
  leads: {},
  from: 'matching_run m',
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

/** Ends a run that is under way; false where it has ended already. */
export async function endRun(
  reader: Reader,
  runId: string,
  state: Exclude<MatchingRunState, 'running'>,
): Promise<boolean> {
  const [rows] = await reader.query<[unknown[]]>(
    `UPDATE matching_run SET state = $2, ended_at = now() WHERE id = $1 AND state = 'running' RETURNING id`,
    [runId, state],
  );
  return rows.length > 0;
}

/**
 * Keeps what a part has found, once: false where it was kept before, or the run is no more. With the last part the run is done, and
 * what it did not find again is dropped.
 */
export async function keepPart(
  reader: Reader,
  { id, networkId }: Pick<MatchingRun, 'id' | 'networkId'>,
  part: number,
  supplies: number,
  found: readonly FoundPair[],
): Promise<boolean> {
  // Whoever keeps a part holds the run: so the last one knows that it is the last.
  const runs = await reader.query<unknown[]>(
    `SELECT FROM matching_run WHERE id = $1 AND state = 'running' FOR UPDATE`,
    [id],
  );
  const parts = await reader.query<unknown[]>(
    'SELECT FROM matching_part WHERE run_id = $1 AND part = $2 AND done_at IS NULL',
    [id, part],
  );
  if (runs.length === 0 || parts.length === 0) return false;
  // A stream may have been withdrawn for good since it was read.
  await reader.query(
    `INSERT INTO network_match (supply_id, demand_id, network_id, run_id, score, tier, confidence)
     SELECT "supplyId", "demandId", $1, $2, score, tier, confidence
     FROM jsonb_to_recordset($3) AS item("supplyId" uuid, "demandId" uuid, score double precision, tier text, confidence double precision)
     WHERE EXISTS (SELECT FROM stream s WHERE s.id = "supplyId") AND EXISTS (SELECT FROM stream s WHERE s.id = "demandId")
     ON CONFLICT (supply_id, demand_id) DO UPDATE SET run_id = EXCLUDED.run_id, score = EXCLUDED.score, tier = EXCLUDED.tier,
       confidence = EXCLUDED.confidence`,
    [networkId, id, JSON.stringify(found)],
  );
  await reader.query('UPDATE matching_part SET supplies = $3, done_at = now() WHERE run_id = $1 AND part = $2', [
    id,
    part,
    supplies,
  ]);
  const left = await reader.query<unknown[]>(
    'SELECT FROM matching_part WHERE run_id = $1 AND done_at IS NULL LIMIT 1',
    [id],
  );
  if (left.length > 0) return true;
  await reader.query('DELETE FROM network_match WHERE network_id = $1 AND run_id <> $2', [networkId, id]);
  return endRun(reader, id, 'done');
}

/** The best pairs that are kept of a network, best first. */
export function readKeptMatches(reader: Reader, networkId: string, limit: number): Promise<KeptMatch[]> {
  return reader.query<KeptMatch[]>(
    `SELECT supply_id AS "supplyId", demand_id AS "demandId", score, tier, confidence, first_seen_at AS "firstSeenAt"
     FROM network_match WHERE network_id = $1 ORDER BY score DESC, supply_id, demand_id LIMIT $2`,
    [networkId, limit],
  );
}
