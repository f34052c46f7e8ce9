import type { SignedIn } from '../../identity/access.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { readWholeStreams } from './whole-stream.rows.ts';

/** Where the hours stand in a stream that is kept; JSON null where it has none. */
export const KEPT_HOURS = 'hourlyValues';
const HOURS_OF_ITEM = `jsonb_build_object('${KEPT_HOURS}',
  (SELECT to_jsonb(h.amounts) FROM stream_hourly_profile h WHERE h.stream_id = (item->>'id')::uuid))`;

export const VERSION_ACTIONS = [
  'asItWas',
  'registered',
  'changed',
  'changedLevel',
  'confirmed',
  'withdrew',
  'restored',
  'imported',
] as const;
export type VersionAction = (typeof VERSION_ACTIONS)[number];

/**
 * Keeps streams as they have just been written, in the transaction that wrote them and after everything of them is stored:
 * also many at once, as an import does. The hours of a profile are kept where they were just written: other versions have those
 * of the version before.
 */
export async function keepVersions(
  reader: Reader,
  { personId }: Pick<SignedIn, 'personId'>,
  action: Exclude<VersionAction, 'asItWas'>,
  ids: readonly string[],
  { withHours = false } = {},
): Promise<void> {
  const streams = await readWholeStreams(reader, ids);
  await reader.query(
    `INSERT INTO stream_version (stream_id, version, person_id, action, level, stream)
     SELECT (item->>'id')::uuid, (item->>'version')::integer, $2, $3, item->>'level',
       CASE WHEN $4 THEN item || ${HOURS_OF_ITEM} ELSE item END FROM jsonb_array_elements($1) item`,
    [JSON.stringify(streams), personId, action, withHours],
  );
}

/** Keeps streams that were there before anything was kept of them, as they are before they are changed. */
export async function keepAsItWas(reader: Reader, ids: readonly string[]): Promise<void> {
  const streams = await readWholeStreams(reader, ids);
  await reader.query(
    `INSERT INTO stream_version (stream_id, version, at, action, level, stream)
     SELECT s.id, s.version, s.changed_at, 'asItWas', s.level, item || ${HOURS_OF_ITEM} FROM jsonb_array_elements($1) item
     JOIN stream s ON s.id = (item->>'id')::uuid AND s.version = (item->>'version')::integer
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(streams)],
  );
}
