import type { HourlyProfile } from '../../domain/registry/hourly-profile.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { sql, statement } from '../reading/sql.ts';
import { visibleStreams } from '../reading/visible.rows.ts';

/** The 8,760 amounts of each stream, in the order of `streamIds`; null where there are none, or the stream is not seen whole. */
export async function readHourlyValues(
  reader: Reader,
  viewer: Viewer,
  streamIds: readonly string[],
): Promise<(readonly number[] | null)[]> {
  const question = sql`SELECT h.stream_id AS "streamId", h.amounts FROM stream_hourly_profile h
    JOIN stream s ON s.id = h.stream_id WHERE h.stream_id = ANY(${streamIds}::uuid[]) AND (${visibleStreams(viewer)})`;
  const rows = await reader.query<{ streamId: string; amounts: number[] }[]>(...statement(question));
  const valuesOf = new Map(rows.map(({ streamId, amounts }) => [streamId, amounts]));
  return streamIds.map((id) => valuesOf.get(id.toLowerCase()) ?? null);
}

/** Puts the profile in the place of the one before; null takes it away. What it says in a few figures stands on the stream itself. */
export async function storeHourlyProfile(
  reader: Reader,
  streamId: string,
  profile: HourlyProfile | null,
): Promise<void> {
  await reader.query('DELETE FROM stream_hourly_profile WHERE stream_id = $1', [streamId]);
  if (profile === null) return;
  const { unit, provenance } = profile.summary;
  await reader.query(
    `INSERT INTO stream_hourly_profile (stream_id, amounts, unit, basis, source, year) VALUES ($1, $2, $3, $4, $5, $6)`,
    [streamId, profile.values, unit, provenance.basis, provenance.source, provenance.year],
  );
}
