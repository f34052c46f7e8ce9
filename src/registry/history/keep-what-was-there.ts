import type { Reader } from '../../identity/viewer-database.service.ts';
import { keepAsItWas } from './version.rows.ts';

/** So many streams at once: some 5 MB of them. */
const AT_ONCE = 2_000;

/**
 * Gives every stream that was there before there was a history its first entry, “as it was”: at the start of the program, as the
 * owner of the tables. Done once; later starts find none.
 */
export async function keepWhatWasThere(reader: Reader): Promise<void> {
  for (;;) {
    const streams = await reader.query<{ id: string }[]>(
      `SELECT s.id FROM stream s WHERE NOT EXISTS (SELECT FROM stream_version v WHERE v.stream_id = s.id)
       ORDER BY s.id LIMIT ${AT_ONCE}`,
    );
    if (streams.length === 0) return;
    await keepAsItWas(
      reader,
      streams.map(({ id }) => id),
    );
  }
}
