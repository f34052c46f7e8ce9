import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Facility, FacilityLevel } from '../../domain/registry/facility.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { keepVersions, type VersionAction } from '../history/version.rows.ts';
import { facilityRows } from '../reading/facility.rows.ts';
import { readRows } from '../reading/list.rows.ts';
import { STREAM_ROWS } from '../reading/stream.rows.ts';
import { visibleStreams } from '../reading/visible.rows.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { widenFacility } from './facility-level.rows.ts';
import { IdempotencyService, type ChangingRequest } from './idempotency.service.ts';
import { countRevision } from './network-revision.rows.ts';
import { streamChanged, streamNotFound } from './stream-conflict.ts';
import { entryOf, noteLevel, ownStreams, type OwnStream, type SeenStream } from './stream-writing.service.ts';
import { NOT_TYPICAL } from './typical-source.ts';

/** So many at once: what a person can have looked through. */
const MOST_AT_ONCE = 500;

interface ManyStreams extends ChangingRequest {
  readonly streams: readonly SeenStream[];
}

/** A facility that becomes more widely known because of what is shown at it. */
interface WidenedFacility {
  readonly facility: Facility;
  readonly before: FacilityLevel;
}

export interface ChangedLevels {
  readonly streams: readonly Stream[];
  readonly widenedFacilities: readonly WidenedFacility[];
}

/** Carries what would come of a try out of the transaction that is taken back. */
class Tried extends Error {
  readonly result: ChangedLevels;

  constructor(result: ChangedLevels) {
    super('tried');
    this.result = result;
  }
}

/** What is done to many streams of a company at once: all of it, or nothing, each problem at its place in the list. */
@Injectable()
export class StreamBulkService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
  ) {}

  /** Says of streams that they are still so. Throws a ProblemError with `STREAM_NOT_FOUND`, `STREAM_CHANGED` or `STREAM_NAMED_TWICE`. */
  async confirm(asking: Viewer, request: ManyStreams): Promise<Stream[]> {
    const viewer = requireWriter(asking);
    await this.idempotency.change(viewer, 'confirmStreams', request, async (manager) => {
      const streams = await this.#write(
        manager,
        viewer,
        request,
        'confirmed',
        `confirmed_at = now(), ${NOT_TYPICAL}`,
        [],
      );
      for (const stream of streams) await noteInTrail(manager, viewer, { ...entryOf(stream), action: 'confirmed' });
      await countRevisions(manager, streams);
    });
    const read = this.database.as(viewer);
    return readStreams(await readRows<Stream>(read, STREAM_ROWS, idsOf(request), [visibleStreams(viewer)]));
  }

  /**
   * Shows streams more or less widely, and their facilities as widely as they need; `tryOnly` gives what would come of it and
   * stores nothing. Throws as `confirm`.
   */
  async setLevels(
    asking: Viewer,
    request: ManyStreams & { readonly level: DisclosureLevel; readonly tryOnly?: boolean | null },
  ): Promise<ChangedLevels> {
    const viewer = requireWriter(asking);
    const changed: ChangedLevels[] = [];
    try {
      await this.idempotency.change(viewer, 'setStreamLevels', request, async (manager) => {
        const result = await this.#setLevels(manager, viewer, request);
        if (request.tryOnly === true) throw new Tried(result);
        changed.push(result);
      });
    } catch (error) {
      if (error instanceof Tried) return error.result;
      throw error;
    }
    if (changed[0] !== undefined) return changed[0];
    // The same request was answered before: what it widened is wide by now.
    const read = this.database.as(viewer);
    const streams = await readRows<Stream>(read, STREAM_ROWS, idsOf(request), [visibleStreams(viewer)]);
    return { streams: readStreams(streams), widenedFacilities: [] };
  }

  async #setLevels(
    manager: EntityManager,
    viewer: SignedIn,
    request: ManyStreams & { readonly level: DisclosureLevel },
  ): Promise<ChangedLevels> {
    const { level } = request;
    const own = await ownStreams(manager, viewer, idsOf(request));
    const facilityIds = [...new Set(own.flatMap((stream) => stream?.facilityId ?? []))].sort();
    const facilities = () => readRows<Facility>(manager, facilityRows(viewer), facilityIds);
    const before = await facilities();
    for (const id of facilityIds) await widenFacility(manager, id, level);
    const streams = await this.#write(manager, viewer, request, 'changedLevel', 'level = $3', [level]);
    for (const stream of streams) {
      if (stream.level !== level) await noteLevel(manager, viewer, entryOf(stream), stream.level, level);
    }
    await countRevisions(manager, streams);
    const after = await facilities();
    const widenedFacilities = after.flatMap((facility, index) => {
      const held = before[index]?.level;
      return facility === null || held === undefined || held === facility.level ? [] : [{ facility, before: held }];
    });
    const stored = await readRows<Stream>(manager, STREAM_ROWS, idsOf(request), [visibleStreams(viewer)]);
    return { streams: readStreams(stored), widenedFacilities };
  }

  /** Changes all of the streams, each at the version that was seen; gives them as they were. */
  async #write(
    manager: EntityManager,
    viewer: SignedIn,
    request: ManyStreams,
    action: Exclude<VersionAction, 'asItWas'>,
    assignment: string,
    values: readonly unknown[],
  ): Promise<OwnStream[]> {
    const ids = idsOf(request);
    const problems: Problem[] = [];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) problems.push(tooMany());
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) problems.push(namedTwice(index));
    });
    if (problems.length > 0) throw new ProblemError(problems);
    const before = await ownStreams(manager, viewer, ids);
    const [changed] = await manager.query<[{ id: string }[], number]>(
      `UPDATE stream s SET ${assignment}, version = s.version + 1
       FROM unnest($1::uuid[], $2::integer[]) AS seen(id, version)
       WHERE s.id = seen.id AND s.version = seen.version AND s.withdrawn_at IS NULL AND s.id = ANY ($${values.length + 3})
       RETURNING s.id`,
      [ids, request.streams.map(({ version }) => version), ...values, before.flatMap((stream) => stream?.id ?? [])],
    );
    const written = new Set(changed.map(({ id }) => id));
    for (const [index, seen] of request.streams.entries()) {
      if (written.has(seen.id.toLowerCase())) continue;
      const isThere = before[index] !== null;
      const problem = isThere ? await streamChanged(manager, viewer, seen) : streamNotFound();
      problems.push({ ...problem, path: ['streams', index, ...problem.path] });
    }
    if (problems.length > 0) throw new ProblemError(problems);
    await keepVersions(manager, viewer, action, ids);
    return before.flatMap((stream) => stream ?? []);
  }
}

function idsOf({ streams }: ManyStreams): string[] {
  return streams.map(({ id }) => id.toLowerCase());
}

async function countRevisions(manager: EntityManager, streams: readonly OwnStream[]): Promise<void> {
  const networkIds = [...new Set(streams.map(({ networkId }) => networkId))].sort();
  for (const networkId of networkIds) await countRevision(manager, networkId);
}

function readStreams(streams: readonly (Stream | null)[]): Stream[] {
  return streams.flatMap((stream) => stream ?? []);
}

function namedTwice(index: number): Problem {
  return {
    kind: 'invalid',
    code: 'STREAM_NAMED_TWICE',
    path: ['streams', index, 'id'],
    message: { en: 'This stream stands in the list already.', da: 'Strømmen står allerede på listen.' },
  };
}

function tooMany(): Problem {
  return {
    kind: 'invalid',
    code: 'STREAMS_OUT_OF_RANGE',
    path: ['streams'],
    message: {
      en: `Choose 1 to ${MOST_AT_ONCE} streams at once.`,
      da: `Vælg 1 til ${MOST_AT_ONCE} strømme ad gangen.`,
    },
    facts: { minimum: 1, maximum: MOST_AT_ONCE },
  };
}
