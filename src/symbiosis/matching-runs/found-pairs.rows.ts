import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { pageFrom, readPage, type Page } from '../../platform/relay.ts';
import type { PageArguments } from '../../registry/reading/list.rows.ts';
import { constant, sql, statement, wholeNumber, type Sql } from '../../registry/reading/sql.ts';
import { visibleStreams } from '../../registry/reading/visible.rows.ts';
import type { FoundPair } from './matching-run.ts';

const ORDER = 'found-pairs';
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The pairs of a run of which the viewer sees both streams by now, best first, ties by the ids from the last to the first. */
export async function readFoundPairs(
  reader: Reader,
  viewer: Viewer,
  runId: string,
  page: PageArguments,
): Promise<Page<FoundPair>> {
  const request = readPage(page, ORDER, isPlace);
  const [score, supplyId, demandId] = request.after ?? [];
  const after =
    request.after === null
      ? constant('true')
      : sql`(p.score, p.supply_id, p.demand_id) < (${score}::double precision, ${supplyId}::uuid, ${demandId}::uuid)`;
  const seen = sql`p.run_id = ${runId} AND ${seesStream(viewer, 'p.supply_id')} AND ${seesStream(viewer, 'p.demand_id')}`;
  const rows = await reader.query<FoundPair[]>(
    ...statement(sql`SELECT p.supply_id AS "supplyId", p.demand_id AS "demandId", p.score FROM matching_run_pair p
      WHERE ${seen} AND ${after} ORDER BY p.score DESC, p.supply_id DESC, p.demand_id DESC LIMIT ${wholeNumber(request.limit)}`),
  );
  return pageFrom(
    rows,
    request,
    (pair) => [pair.score, pair.supplyId, pair.demandId],
    async () => {
      const count = sql`SELECT count(*)::integer AS count FROM matching_run_pair p WHERE ${seen}`;
      const [counted] = await reader.query<[{ count: number }]>(...statement(count));
      return counted.count;
    },
  );
}

function seesStream(viewer: Viewer, id: string): Sql {
  return sql`EXISTS (SELECT FROM stream s WHERE s.id = ${constant(id)} AND (${visibleStreams(viewer)}))`;
}

function isPlace(key: readonly unknown[]): boolean {
  const [score, ...ids] = key;
  return ids.length === 2 && typeof score === 'number' && ids.every((id) => typeof id === 'string' && UUID.test(id));
}
