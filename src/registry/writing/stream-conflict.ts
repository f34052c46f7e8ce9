import type { Problem } from '../../domain/problem.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { readLastChange } from '../history/stream-history.service.ts';
import { readWholeStreams } from '../history/whole-stream.rows.ts';

export function streamNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'STREAM_NOT_FOUND',
    path: ['id'],
    message: {
      en: 'There is no such stream; it may have been withdrawn.',
      da: 'Strømmen findes ikke; den kan være trukket tilbage.',
    },
  };
}

/**
 * Somebody else has changed the stream, or withdrawn it: the facts hold the whole stream as it is now (`current`, JSON), and
 * what was changed since it was seen, by whom and when, so that both can be laid side by side.
 */
export async function streamChanged(
  reader: Reader,
  viewer: Viewer,
  seen: { readonly id: string; readonly version: number },
): Promise<Problem> {
  const [current] = await readWholeStreams(reader, [seen.id]);
  const last = await readLastChange(reader, viewer, seen.id, seen.version);
  return {
    kind: 'conflict',
    code: 'STREAM_CHANGED',
    path: ['version'],
    message: {
      en: 'Somebody has changed this stream meanwhile. Look at what it is now, and change it again.',
      da: 'En anden har ændret strømmen i mellemtiden. Se, hvordan den er nu, og ret den igen.',
    },
    facts: {
      seenVersion: seen.version,
      version: current?.version ?? null,
      changedBy: last.by,
      changedAt: last.at?.toISOString() ?? null,
      changedFields: last.changes.map(({ path }) => path.join('.')),
      current: JSON.stringify(current),
    },
  };
}
