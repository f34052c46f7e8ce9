import { Injectable } from '@nestjs/common';
import { streamDifferences, type Json, type StreamDifference } from '../../domain/registry/stream-differences.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { together } from '../reading/columns.ts';
import { readNestedLists, type PageArguments, type RowOrder, type RowSource } from '../reading/list.rows.ts';
import { anyOf, constant, sql, statement, type Sql } from '../reading/sql.ts';
import { KEPT_HOURS, type VersionAction } from './version.rows.ts';
import type { WholeStream } from './whole-stream.rows.ts';

/** A stream as it was after one time that it was written. */
export interface StreamVersion {
  readonly version: number;
  readonly at: Date;
  /** Null where nobody knows; an erased person's name is a pseudonym. */
  readonly by: { readonly name: string } | null;
  readonly action: VersionAction;
  readonly whole: Json;
  /** As it was before, as far as the viewer may know; null where it was new. */
  readonly before: Json;
}

const LATEST_FIRST: RowOrder = { name: 'versions', by: 'v.version', type: 'integer', descending: true };

/** Lists are continued by an id that is a UUID: the number is made into one. */
const ID = `lpad(to_hex(v.version), 32, '0')::uuid`;

const HOURS = constant(`'${KEPT_HOURS}'::text`);

const COLUMNS = {
  id: ID,
  version: 'v.version',
  at: 'v.at',
  by: together({ name: 'p.name' }),
  action: 'v.action',
  // The hours are read where they are restored.
  whole: `v.stream - '${KEPT_HOURS}'::text`,
  before: 'before.stream',
};

/** What was written of a stream, when and by whom: for its company, and for those it is entrusted to. */
@Injectable()
export class StreamHistoryService {
  constructor(private readonly database: ViewerDatabase) {}

  /** The versions of each stream, the latest first, in the order of `streamIds`; empty where the viewer may not know. */
  ofStreams(
    viewer: Viewer,
    streamIds: readonly string[],
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<StreamVersion>[]> {
    const question = {
      source: versionRows(viewer),
      order: LATEST_FIRST,
      conditions: [visibleVersions(viewer, 'v')],
      page,
      selected,
      belongs: 'v.stream_id = parent.id',
    };
    return readNestedLists<StreamVersion>(this.database.as(viewer), question, streamIds);
  }
}

/** What one version changed. A first entry changes nothing: it is what there was. */
export function changesOf({ action, before, whole }: Pick<StreamVersion, 'action' | 'before' | 'whole'>) {
  return action === 'asItWas' ? [] : streamDifferences(before, whole);
}

/** The stream as it was kept at that version; null where there is none such, or the viewer may not know. */
export async function readVersion(
  reader: Reader,
  viewer: Viewer,
  streamId: string,
  version: number,
): Promise<WholeStream | null> {
  const question = sql`SELECT v.stream - ${HOURS} AS stream FROM stream_version v
    WHERE v.stream_id = ${streamId} AND v.version = ${version} AND ${visibleVersions(viewer, 'v')}`;
  const [kept] = await reader.query<{ stream: WholeStream }[]>(...statement(question));
  return kept?.stream ?? null;
}

/** The hours of the stream as they were at that version: null where it had none, undefined where nobody has kept them. */
export async function readHoursAt(
  reader: Reader,
  viewer: Viewer,
  streamId: string,
  version: number,
): Promise<readonly number[] | null | undefined> {
  const question = sql`SELECT v.stream->${HOURS} AS hours FROM stream_version v
    WHERE v.stream_id = ${streamId} AND v.version <= ${version} AND jsonb_exists(v.stream, ${HOURS}) AND ${visibleVersions(viewer, 'v')}
    ORDER BY v.version DESC LIMIT 1`;
  const [kept] = await reader.query<{ hours: readonly number[] | null }[]>(...statement(question));
  return kept?.hours;
}

/** All that was changed since a version that somebody saw, and who did the last of it, when. */
export async function readLastChange(
  reader: Reader,
  viewer: Viewer,
  streamId: string,
  since: number,
): Promise<{ readonly by: string | null; readonly at: Date | null; readonly changes: StreamDifference[] }> {
  const question = sql`SELECT v.at, p.name AS by, v.stream - ${HOURS} AS whole,
      (SELECT seen.stream - ${HOURS} FROM stream_version seen WHERE seen.stream_id = v.stream_id AND seen.version = ${since}) AS before
    FROM stream_version v LEFT JOIN person p ON p.id = v.person_id
    WHERE v.stream_id = ${streamId} AND ${visibleVersions(viewer, 'v')} ORDER BY v.version DESC LIMIT 1`;
  const [last] = await reader.query<{ at: Date; by: string | null; whole: Json; before: Json }[]>(
    ...statement(question),
  );
  if (last === undefined) return { by: null, at: null, changes: [] };
  return { by: last.by, at: last.at, changes: last.before === null ? [] : streamDifferences(last.before, last.whole) };
}

/** Versions with the one before each, as far as the viewer may know that. */
function versionRows(viewer: Viewer): RowSource {
  const from = sql`stream_version v LEFT JOIN person p ON p.id = v.person_id LEFT JOIN LATERAL (
    SELECT w.stream - ${HOURS} AS stream FROM stream_version w
    WHERE w.stream_id = v.stream_id AND w.version < v.version AND ${visibleVersions(viewer, 'w')}
    ORDER BY w.version DESC LIMIT 1
  ) before ON true`;
  return { columns: COLUMNS, leads: { changes: ['action', 'before', 'whole'] }, from, id: ID };
}

/**
 * The first wall of `stream_version`: all of a company's own streams; to the secretariat what is entrusted to it, and was when
 * it was written.
 */
function visibleVersions({ organisationIds, secretariatNetworkIds }: Viewer, alias: 'v' | 'w'): Sql {
  const seen = anyOf([
    ...(organisationIds.length === 0 ? [] : [sql`s.organisation_id = ANY(${organisationIds}::uuid[])`]),
    ...(secretariatNetworkIds.length === 0
      ? []
      : [
          sql`${constant(alias)}.level <> 'private' AND s.level <> 'private' AND s.withdrawn_at IS NULL
            AND s.network_id = ANY(${secretariatNetworkIds}::uuid[])`,
        ]),
  ]);
  return sql`EXISTS (SELECT FROM stream s WHERE s.id = ${constant(alias)}.stream_id AND (${seen}))`;
}
