import type { EntityManager } from 'typeorm';
import type { DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { WholeStream } from '../history/whole-stream.rows.ts';
import type { StreamToStore } from './stream-parts.service.ts';
import { STREAM_COLUMNS, valuesOf } from './stream-writing.service.ts';

/** A stream to be written with others, in as many statements as for one. */
export interface StreamRow {
  readonly id: string;
  /** That it was changed from; 0 for a new one. */
  readonly version: number;
  readonly level: DisclosureLevel;
  readonly before: WholeStream | null;
  readonly stream: StreamToStore;
}

export async function insertStreams(
  manager: EntityManager,
  networkId: string,
  rows: readonly StreamRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = ['id', 'network_id', 'level', ...STREAM_COLUMNS];
  await manager.query(
    `INSERT INTO stream (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::stream, $1)`,
    [await recordsOf(manager, rows, { network_id: networkId })],
  );
}

/** Throws a ProblemError where somebody else has changed one of them meanwhile: what is to be stored was made from what was. */
export async function updateStreams(manager: EntityManager, rows: readonly StreamRow[]): Promise<void> {
  if (rows.length === 0) return;
  const assignments = ['level', ...STREAM_COLUMNS].map((column) => `${column} = item.${column}`).join(', ');
  const [, count] = await manager.query<[unknown, number]>(
    `UPDATE stream s SET ${assignments}, changed_at = now(), version = s.version + 1
     FROM jsonb_populate_recordset(NULL::stream, $1) item
     WHERE s.id = item.id AND s.version = item.version AND s.withdrawn_at IS NULL`,
    [await recordsOf(manager, rows)],
  );
  if (count !== rows.length) throw new ProblemError([changedMeanwhile()]);
}

/** The properties of each stream, in place of those it had. */
export async function storePropertiesOf(manager: EntityManager, rows: readonly StreamRow[]): Promise<void> {
  const before = rows.filter((row) => row.before !== null).map(({ id }) => id);
  if (before.length > 0) await manager.query('DELETE FROM stream_property WHERE stream_id = ANY($1::uuid[])', [before]);
  const properties = rows.flatMap(({ id, stream }) =>
    stream.properties.map(({ provenance, ...property }, position) => ({
      stream_id: id,
      position,
      ...property,
      ...provenance,
    })),
  );
  if (properties.length === 0) return;
  await manager.query(
    `INSERT INTO stream_property (
       stream_id, name, position, minimum, typical, maximum, unit, method, analysis_date, basis, source, year
     )
     SELECT stream_id, name, position, minimum, typical, maximum, unit, method, date, basis, source, year
     FROM json_to_recordset($1) AS item(
       stream_id uuid, name text, position smallint, minimum double precision, typical double precision,
       maximum double precision, unit text, method text, date text, basis text, source text, year integer
     )`,
    [JSON.stringify(properties)],
  );
}

/** What is kept back of each stream: said anew, taken away, or left as it was. */
export async function storeTermsOf(manager: EntityManager, rows: readonly StreamRow[]): Promise<void> {
  const gone = rows.filter(({ before, stream }) => before !== null && stream.presentCost === null).map(({ id }) => id);
  if (gone.length > 0) await manager.query('DELETE FROM stream_terms WHERE stream_id = ANY($1::uuid[])', [gone]);
  const costs = rows.flatMap(({ id, stream: { presentCost, releasePresentCost } }) =>
    presentCost ? [{ stream_id: id, ...presentCost, released: releasePresentCost }] : [],
  );
  if (costs.length === 0) return;
  await manager.query(
    `INSERT INTO stream_terms (stream_id, present_cost_value, present_cost_unit, present_cost_year, released)
     SELECT stream_id, value, unit, year, coalesce(released, false) FROM json_to_recordset($1) AS item(
       stream_id uuid, value double precision, unit text, year integer, released boolean
     )
     ON CONFLICT (stream_id) DO UPDATE SET present_cost_value = excluded.present_cost_value,
       present_cost_unit = excluded.present_cost_unit, present_cost_year = excluded.present_cost_year`,
    [JSON.stringify(costs)],
  );
}

/** The rows as PostgreSQL reads them from JSON, by the types of its own columns. */
async function recordsOf(
  manager: EntityManager,
  rows: readonly StreamRow[],
  same: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const found = await manager.query<{ name: string }[]>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'stream'::regclass AND atttypid = 'jsonb'::regtype`,
  );
  const holdsJson = new Set(found.map(({ name }) => name));
  return JSON.stringify(
    rows.map(({ id, version, level, stream }) => {
      const values = valuesOf(stream);
      const columns = STREAM_COLUMNS.map((column, index): [string, unknown] => {
        const value = values[index];
        // A single row is sent with such values as texts.
        return [column, holdsJson.has(column) && typeof value === 'string' ? JSON.parse(value) : value];
      });
      return { id, version, level, ...same, ...Object.fromEntries(columns) };
    }),
  );
}

function changedMeanwhile() {
  return {
    kind: 'conflict',
    code: 'STREAM_CHANGED_MEANWHILE',
    path: [],
    message: {
      en: 'Somebody has changed one of these streams meanwhile. Look at the preview again before you store.',
      da: 'En anden har ændret en af strømmene i mellemtiden. Se forhåndsvisningen igen, før du gemmer.',
    },
  } as const;
}
