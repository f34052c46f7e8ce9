import type { Row } from '../../domain/import/sheet.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { sql, statement } from '../../registry/reading/sql.ts';
import { visibleImports } from './import.rows.ts';
import type { ImportCounts, ImportRow } from './import.ts';
import { jsonText } from './json-text.ts';

const COLUMNS = `r.sheet, r.number, r.cells, r.given, r.is_skipped AS "isSkipped", r.outcome, r.problems,
  r.external_id AS "externalId", r.stream_id AS "streamId"`;

/** Where a row stands in the file. */
export type RowPlace = Pick<ImportRow, 'sheet' | 'number'>;

export async function stageRows(
  reader: Reader,
  importId: string,
  rows: readonly (Row & { readonly sheet: number })[],
): Promise<void> {
  await reader.query(
    `INSERT INTO import_row (import_id, sheet, number, cells)
     SELECT $1, sheet, number, cells FROM jsonb_to_recordset($2) AS item(sheet integer, number integer, cells jsonb)`,
    [importId, jsonText(rows)],
  );
}

export async function forgetRows(reader: Reader, importId: string): Promise<void> {
  await reader.query('DELETE FROM import_row WHERE import_id = $1', [importId]);
}

/** What nobody has gone on with for so long is given up. */
const ABANDONED_AFTER = '30 days';

/** Ends the viewer's imports that wait for a person who does not come; what was staged of them is forgotten. */
export async function forgetAbandoned(reader: Reader, viewer: Viewer, networkId: string): Promise<void> {
  const [text, values] = statement(sql`
    WITH abandoned AS (
      UPDATE import i SET state = 'cancelled', version = i.version + 1
      WHERE i.network_id = ${networkId} AND (${visibleImports(viewer)}) AND i.state IN ('uploaded', 'read', 'mapped', 'checked')
        AND i.changed_at < now() - ${ABANDONED_AFTER}::interval
      RETURNING i.id
    ), rows AS (DELETE FROM import_row r USING abandoned a WHERE r.import_id = a.id)
    DELETE FROM import_file_part p USING abandoned a WHERE p.import_id = a.id`);
  await reader.query(text, values);
}

export async function forgetFile(reader: Reader, importId: string): Promise<void> {
  await reader.query('DELETE FROM import_file_part WHERE import_id = $1', [importId]);
}

/** The rows after that place, in the order of the file. */
export function readRowsAfter(reader: Reader, importId: string, after: RowPlace, limit: number): Promise<ImportRow[]> {
  return reader.query<ImportRow[]>(
    `SELECT ${COLUMNS} FROM import_row r WHERE r.import_id = $1 AND (r.sheet, r.number) > ($2, $3)
     ORDER BY r.sheet, r.number LIMIT $4`,
    [importId, after.sheet, after.number, limit],
  );
}

/** These rows, and those that name one of these ids, in the order of the file. */
export function readRowsAt(
  reader: Reader,
  importId: string,
  places: readonly RowPlace[],
  externalIds: readonly string[],
): Promise<ImportRow[]> {
  return reader.query<ImportRow[]>(
    `SELECT ${COLUMNS} FROM import_row r WHERE r.import_id = $1 AND (r.external_id = ANY($3) OR (r.sheet, r.number) IN (
       SELECT sheet, number FROM jsonb_to_recordset($2) AS item(sheet integer, number integer)
     )) ORDER BY r.sheet, r.number`,
    [importId, JSON.stringify(places), externalIds],
  );
}

/** What was found out about rows. */
export async function saveOutcomes(
  reader: Reader,
  importId: string,
  rows: readonly (RowPlace & Pick<ImportRow, 'outcome' | 'problems' | 'externalId' | 'streamId'>)[],
): Promise<void> {
  await reader.query(
    `UPDATE import_row r SET outcome = item.outcome, problems = item.problems, external_id = item."externalId",
       stream_id = item."streamId"
     FROM jsonb_to_recordset($2) AS item(
       sheet integer, number integer, outcome text, problems jsonb, "externalId" text, "streamId" uuid
     ) WHERE r.import_id = $1 AND r.sheet = item.sheet AND r.number = item.number`,
    [importId, jsonText(rows)],
  );
}

export async function readCounts(reader: Reader, importId: string): Promise<ImportCounts> {
  const count = (condition: string) => `count(*) FILTER (WHERE ${condition})::integer`;
  const outcome = (name: string) => count(`NOT is_skipped AND outcome = '${name}'`);
  const [counts] = await reader.query<[ImportCounts]>(
    `SELECT ${count(`outcome IS DISTINCT FROM 'ignored'`)} AS rows, ${outcome('new')} AS new, ${outcome('changed')} AS changed,
       ${outcome('unchanged')} AS unchanged, ${outcome('wrong')} AS wrong,
       ${count(`NOT is_skipped AND outcome <> 'wrong' AND problems <> '[]'`)} AS warned,
       ${count(`is_skipped AND outcome <> 'ignored'`)} AS skipped
     FROM import_row WHERE import_id = $1`,
    [importId],
  );
  return counts;
}
