import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Problem } from '../../domain/problem.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { readHoursAt, readVersion } from '../history/stream-history.service.ts';
import { keepVersions } from '../history/version.rows.ts';
import { inputOf, type WholeStream } from '../history/whole-stream.rows.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { storeHourlyProfile } from './hourly-profile.rows.ts';
import { IdempotencyService, type ChangingRequest } from './idempotency.service.ts';
import { countRevision } from './network-revision.rows.ts';
import { entryOf, ownStream, StreamWritingService, type SeenStream } from './stream-writing.service.ts';

/** Takes back what was written of a stream: an earlier version becomes the latest, and nothing of the history goes. */
@Injectable()
export class StreamRestoringService {
  constructor(
    private readonly idempotency: IdempotencyService,
    private readonly streams: StreamWritingService,
  ) {}

  /**
   * Makes a stream again what it was at `toVersion`, also one that was withdrawn. How widely it is shown stays as it is now.
   * Throws a ProblemError with `STREAM_NOT_FOUND`, `VERSION_NOT_FOUND`, `STREAM_CHANGED`, or with what of it can no longer be.
   */
  async restore(
    asking: Viewer,
    request: SeenStream & ChangingRequest & { readonly toVersion: number },
  ): Promise<Stream> {
    const viewer = requireWriter(asking);
    const { id, version, toVersion } = request;
    await this.idempotency.change(viewer, 'restoreStream', request, async (manager) => {
      const before = await ownStream(manager, viewer, id, true);
      const kept = await readVersion(manager, viewer, id, toVersion);
      if (kept === null) throw new ProblemError([versionNotFound()]);
      await this.streams.rewrite(manager, viewer, before, { id, version, stream: inputOf(kept) });
      const withHours = await restoreHours(manager, viewer, kept, toVersion);
      await keepVersions(manager, viewer, 'restored', [id], { withHours });
      const details = { version: version + 1, toVersion };
      await noteInTrail(manager, viewer, { ...entryOf(before), action: 'restored', details });
      await countRevision(manager, before.networkId);
    });
    return this.streams.shown(viewer, id);
  }
}

/** Puts back how much came in each hour; tells whether anything is known of it. */
async function restoreHours(
  manager: EntityManager,
  viewer: SignedIn,
  { id, hourlyProfile: summary }: WholeStream,
  toVersion: number,
): Promise<boolean> {
  const values = await readHoursAt(manager, viewer, id, toVersion);
  // Given before anybody kept them: those that there are stay.
  if (summary !== null && !values) return false;
  await storeHourlyProfile(manager, id, summary && values ? { summary, values } : null);
  await manager.query('UPDATE stream SET hourly_summary = $2 WHERE id = $1', [id, summary && JSON.stringify(summary)]);
  return true;
}

function versionNotFound(): Problem {
  return {
    kind: 'notFound',
    code: 'VERSION_NOT_FOUND',
    path: ['toVersion'],
    message: {
      en: 'The history of this stream has no such version.',
      da: 'Strømmens historik har ikke sådan en version.',
    },
  };
}
