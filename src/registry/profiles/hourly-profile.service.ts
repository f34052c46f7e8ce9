import { Injectable } from '@nestjs/common';
import type { Problem } from '../../domain/problem.ts';
import { readHourlyProfile } from '../../domain/registry/hourly-profile-field.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { HourlyProfileInput } from '../../domain/registry/stream-input.ts';
import { overlayStreams, type StreamOverlay } from '../../domain/registry/stream-series.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { yearOf } from '../../domain/registry/partial-date.ts';
import { requireWriter } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError, valueOrThrow } from '../../platform/problem-error.ts';
import { keepVersions } from '../history/version.rows.ts';
import { readRows } from '../reading/list.rows.ts';
import { RESOURCE_ROWS } from '../reading/resource.rows.ts';
import { StreamService } from '../reading/stream.service.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { IdempotencyService, type ChangingRequest } from '../writing/idempotency.service.ts';
import { countRevision } from '../writing/network-revision.rows.ts';
import {
  entryOf,
  ownStream,
  StreamWritingService,
  updateSeen,
  type SeenStream,
} from '../writing/stream-writing.service.ts';
import { readHourlyValues, storeHourlyProfile } from '../writing/hourly-profile.rows.ts';

/** How much of a stream comes hour by hour: uploaded, read back, and laid over one another. */
@Injectable()
export class HourlyProfileService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
    private readonly streams: StreamService,
    private readonly writing: StreamWritingService,
  ) {}

  /**
   * Stores the hours of a stream in the place of those before; null takes them away. Throws a ProblemError with all that is wrong
   * with them, each at its hour; `STREAM_NOT_FOUND` or `STREAM_CHANGED`.
   */
  async set(
    asking: Viewer,
    request: SeenStream & ChangingRequest & { readonly profile?: HourlyProfileInput | null },
  ): Promise<Stream> {
    const viewer = requireWriter(asking);
    const { id, version, profile: input = null } = request;
    await this.idempotency.change(viewer, 'setStreamHourlyProfile', request, async (manager) => {
      const before = await ownStream(manager, viewer, id);
      const [resource] = await readRows<Resource>(manager, RESOURCE_ROWS, [before.resourceId]);
      if (!resource) throw new Error(`Stream ${id} lacks its resource.`);
      const measured = { name: resource.name, dimensions: resource.measuredIn };
      const profile = input && valueOrThrow(readHourlyProfile(input, measured));
      await updateSeen(manager, viewer, request, 'hourly_summary = $3, changed_at = now(), confirmed_at = now()', [
        profile && JSON.stringify(profile.summary),
      ]);
      await storeHourlyProfile(manager, id, profile);
      await keepVersions(manager, viewer, 'changed', [id], { withHours: true });
      await noteInTrail(manager, viewer, { ...entryOf(before), action: 'changed', details: { version: version + 1 } });
      await countRevision(manager, before.networkId);
    });
    return this.writing.shown(viewer, id);
  }

  /** In the order of `streamIds`; null where there are none, or the stream is not seen whole. Throws a ProblemError with `HOURS_TOO_MANY`. */
  async valuesOf(viewer: Viewer, streamIds: readonly string[]): Promise<(readonly number[] | null)[]> {
    if (streamIds.length > MOST_AT_ONCE) throw new ProblemError([tooManyHours(streamIds.length)]);
    return readHourlyValues(this.database.as(viewer), viewer, streamIds);
  }

  /**
   * A supply laid over a demand, both seen whole by the viewer; null where one is not seen. The year is the first from now on in
   * which both are there, where none is asked for. Throws a ProblemError with what is missing for it.
   */
  async overlay(
    viewer: Viewer,
    supplyId: string,
    demandId: string,
    year: number | null,
  ): Promise<StreamOverlay | null> {
    const [supply = null, demand = null] = await this.streams.byIds(viewer, [supplyId, demandId]);
    if (supply === null || demand === null) return null;
    const [offered = null, needed = null] = await this.valuesOf(viewer, [supply.id, demand.id]);
    const profiled = [
      { stream: supply, values: offered },
      { stream: demand, values: needed },
    ] as const;
    return valueOrThrow(overlayStreams(...profiled, year ?? firstYearOf([supply, demand])));
  }
}

/** A list of a hundred streams would be a million figures. */
const MOST_AT_ONCE = 20;

function tooManyHours(given: number): Problem {
  return {
    kind: 'invalid',
    code: 'HOURS_TOO_MANY',
    path: [],
    message: {
      en: `The hours of ${given} streams are more than the ${MOST_AT_ONCE} that are given at once.`,
      da: `Timeværdierne for ${given} strømme er flere end de ${MOST_AT_ONCE}, der gives på én gang.`,
    },
    facts: { given, limit: MOST_AT_ONCE },
  };
}

function firstYearOf(streams: readonly Stream[]): number {
  const starts = streams.flatMap(({ validFrom }) => (validFrom === null ? [] : yearOf(validFrom)));
  return Math.max(new Date().getFullYear(), ...starts);
}
