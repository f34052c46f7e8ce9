import type { Stream } from '../../domain/registry/stream.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { readAll } from './list.rows.ts';
import { allOf, constant, sql, statement, type Sql } from './sql.ts';
import { STREAM_ROWS } from './stream.rows.ts';

/** Streams as they were read, sorted by id, and of each, in the same order, its id and what tells whether it is still the same. */
export interface StampedStreams {
  readonly streams: readonly Stream[];
  readonly stamps: readonly string[];
}

/**
 * The row's own transaction, which changes whenever anything of it does (its properties are written with it), and all that
 * becomes of it by the passing of time alone.
 */
const { isStale } = STREAM_ROWS.columns;
const STAMP = constant(`concat(s.xmin, ${typeof isStale === 'string' ? isStale : 'NULL'})`);

const SEPARATOR = ' ';

/**
 * The streams that meet the conditions, of which those that are still the same as in `before` are its very rows: read in
 * full is only what came or changed. What may be seen is asked anew: what is no longer seen is not among them.
 */
export async function readStreamsSince(
  reader: Reader,
  conditions: readonly Sql[],
  before: StampedStreams | null,
): Promise<StampedStreams> {
  const stamps = await readStamps(reader, conditions);
  if (before === null) return { streams: await readAll<Stream>(reader, STREAM_ROWS, conditions), stamps };
  // Both are sorted by id: one walk tells what stayed.
  let at = 0;
  const stayed = stamps.map((stamp) => {
    while ((before.stamps[at] ?? stamp) < stamp) at += 1;
    return before.stamps[at] === stamp ? before.streams[at] : undefined;
  });
  const changed = stamps.filter((_, place) => stayed[place] === undefined).map(idOf);
  const read =
    changed.length === 0
      ? []
      : await readAll<Stream>(reader, STREAM_ROWS, [sql`s.id = ANY(${changed}::uuid[])`, ...conditions]);
  const readById = new Map(read.map((stream) => [stream.id, stream]));
  return { streams: stamps.flatMap((stamp, place) => stayed[place] ?? readById.get(idOf(stamp)) ?? []), stamps };
}

function idOf(stamp: string): string {
  return stamp.slice(0, stamp.indexOf(SEPARATOR));
}

/** One text for all: a hundred thousand rows of their own would cost more than what they say. */
async function readStamps(reader: Reader, conditions: readonly Sql[]): Promise<readonly string[]> {
  const question = sql`SELECT coalesce(string_agg(s.id || ${SEPARATOR} || ${STAMP}, E'\n' ORDER BY s.id), '') AS stamps
    FROM stream s WHERE ${allOf(conditions)}`;
  const [found] = await reader.query<{ stamps: string }[]>(...statement(question));
  return found === undefined || found.stamps === '' ? [] : found.stamps.split('\n');
}

/** Rows just read, of which those that are the same as before are the very rows of before. */
export function sameRowsKept<Row extends { readonly id: string }>(
  before: readonly Row[] | undefined,
  read: readonly Row[],
): readonly Row[] {
  if (before === undefined) return read;
  const known = new Map(before.map((row) => [row.id, row]));
  return read.map((row) => {
    const same = known.get(row.id);
    return same !== undefined && JSON.stringify(same) === JSON.stringify(row) ? same : row;
  });
}
