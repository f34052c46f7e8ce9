import { Injectable } from '@nestjs/common';
import type { Problem } from '../../domain/problem.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { requireWriter } from '../../identity/access.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { readVersion } from '../history/stream-history.service.ts';
import { keepVersions } from '../history/version.rows.ts';
import { inputOf } from '../history/whole-stream.rows.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
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
      await keepVersions(manager, viewer, 'restored', [id]);
      const details = { version: version + 1, toVersion };
      await noteInTrail(manager, viewer, { ...entryOf(before), action: 'restored', details });
      await countRevision(manager, before.networkId);
    });
    return this.streams.shown(viewer, id);
  }
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
