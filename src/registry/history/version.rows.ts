import type { SignedIn } from '../../identity/access.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { readWholeStreams } from './whole-stream.rows.ts';

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
 * also many at once, as an import does.
 */
export async function keepVersions(
  reader: Reader,
  { personId }: Pick<SignedIn, 'personId'>,
  action: Exclude<VersionAction, 'asItWas'>,
  ids: readonly string[],
): Promise<void> {
  const streams = await readWholeStreams(reader, ids);
  await reader.query(
    `INSERT INTO stream_version (stream_id, version, person_id, action, level, stream)
     SELECT (item->>'id')::uuid, (item->>'version')::integer, $2, $3, item->>'level', item FROM jsonb_array_elements($1) item`,
    [JSON.stringify(streams), personId, action],
  );
}

/** Keeps streams that were there before anything was kept of them, as they are before they are changed. */
export async function keepAsItWas(reader: Reader, ids: readonly string[]): Promise<void> {
  const streams = await readWholeStreams(reader, ids);
  await reader.query(
    `INSERT INTO stream_version (stream_id, version, at, action, level, stream)
     SELECT s.id, s.version, s.changed_at, 'asItWas', s.level, item FROM jsonb_array_elements($1) item
     JOIN stream s ON s.id = (item->>'id')::uuid AND s.version = (item->>'version')::integer
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(streams)],
  );
}
