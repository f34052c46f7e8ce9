import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DEFAULT_LEVEL, type DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import { withWhatWasSaid } from '../../domain/registry/said-before.ts';
import type { StreamInput } from '../../domain/registry/stream-input.ts';
import type { QualityProperty, Stream } from '../../domain/registry/stream.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { keepAsItWas, keepVersions } from '../history/version.rows.ts';
import { readRows, type RowSource } from '../reading/list.rows.ts';
import { sql } from '../reading/sql.ts';
import { STREAM_ROWS } from '../reading/stream.rows.ts';
import { visibleStreams } from '../reading/visible.rows.ts';
import { noteInTrail } from '../trail/trail.rows.ts';
import { widenFacility } from './facility-level.rows.ts';
import { IdempotencyService, type ChangingRequest, type CreatingRequest } from './idempotency.service.ts';
import { countRevision } from './network-revision.rows.ts';
import { streamChanged, streamNotFound } from './stream-conflict.ts';
import { StreamPartsService, type StreamToStore } from './stream-parts.service.ts';
import { NOT_TYPICAL } from './typical-source.ts';
import { levelNotYours, writingRole } from './write-access.ts';

/** A stream as somebody saw it last. */
export interface SeenStream {
  readonly id: string;
  readonly version: number;
}

/** A stream with whose it is: who writes must be of that company. */
export type OwnStream = Stream & { readonly organisationId: string; readonly withdrawnAt: Date | null };

/** How a stream came to be registered, where nobody typed it in. */
interface StreamOrigin {
  readonly source: string;
  /** Runs in the transaction, before anything is stored; what it throws stops it. */
  readonly first: (manager: EntityManager) => Promise<void>;
}

/** Every way in which a stream is written. A change names the version it was made from, and is refused by any other. */
@Injectable()
export class StreamWritingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly idempotency: IdempotencyService,
    private readonly parts: StreamPartsService,
  ) {}

  /**
   * Stores a stream, with its facility and resource where they are new: of the viewer's own company, or by the secretariat on
   * behalf of one. Throws a ProblemError with all that is wrong.
   */
  async register(
    asking: Viewer,
    request: CreatingRequest & { readonly stream: StreamInput },
    origin?: StreamOrigin,
  ): Promise<Stream> {
    const viewer = requireWriter(asking);
    const { networkId } = request;
    const id = await this.idempotency.once(viewer, 'registerStream', request, async (manager, newId) => {
      const role = writingRole(viewer, networkId);
      await origin?.first(manager);
      const stream = await this.parts.settle(manager, { viewer, networkId, role }, request.stream);
      const level = stream.level ?? DEFAULT_LEVEL;
      if (role === 'secretariat' && level !== DEFAULT_LEVEL) throw new ProblemError([levelNotYours()]);
      await widenFacility(manager, stream.facilityId, level);
      const columns = ['id', 'network_id', 'level', 'source', ...STREAM_COLUMNS];
      await manager.query(
        `INSERT INTO stream (${columns.join(', ')}, confirmed_at)
         VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')}, ${origin === undefined ? 'now()' : 'NULL'})`,
        [newId, networkId, level, origin?.source, ...valuesOf(stream)],
      );
      await storeProperties(manager, newId, stream.properties);
      await storeTerms(manager, newId, stream);
      await keepVersions(manager, viewer, 'registered', [newId]);
      await noteInTrail(manager, viewer, {
        ...entryOf({ ...stream, id: newId, networkId }),
        action: 'registered',
        details: { level },
      });
      await countRevision(manager, networkId);
    });
    return this.shown(viewer, id);
  }

  /** Stores a stream as it shall be from now on. Throws a ProblemError with all that is wrong, or `STREAM_CHANGED`. */
  async change(
    asking: Viewer,
    request: SeenStream & ChangingRequest & { readonly stream: StreamInput },
  ): Promise<Stream> {
    const viewer = requireWriter(asking);
    const { id } = request;
    await this.idempotency.change(viewer, 'changeStream', request, async (manager) => {
      const before = await ownStream(manager, viewer, id);
      await this.rewrite(manager, viewer, before, request);
      await keepVersions(manager, viewer, 'changed', [id]);
      const level = request.stream.level ?? before.level;
      const entry = entryOf(before);
      await noteInTrail(manager, viewer, { ...entry, action: 'changed', details: { version: request.version + 1 } });
      if (level !== before.level) await noteLevel(manager, viewer, entry, before.level, level);
      await countRevision(manager, before.networkId);
    });
    return this.shown(viewer, id);
  }

  /** Writes all of a stream anew that is still as it was seen; in the network again, where it was withdrawn. */
  async rewrite(
    manager: EntityManager,
    viewer: SignedIn,
    before: OwnStream,
    request: SeenStream & { readonly stream: StreamInput },
  ): Promise<void> {
    const { id } = before;
    const writer = { viewer, networkId: before.networkId, role: 'member' as const };
    const stream = await this.parts.settle(manager, writer, withWhatWasSaid(request.stream, before));
    const level = stream.level ?? before.level;
    await widenFacility(manager, stream.facilityId, level);
    const assignments = ['level', ...STREAM_COLUMNS].map((column, index) => `${column} = $${index + 3}`).join(', ');
    const others = `${assignments}, ${NOT_TYPICAL}, changed_at = now(), confirmed_at = now(), withdrawn_at = NULL`;
    await updateSeen(manager, viewer, request, others, [level, ...valuesOf(stream)], before.withdrawnAt !== null);
    await manager.query('DELETE FROM stream_property WHERE stream_id = $1', [id]);
    await storeProperties(manager, id, stream.properties);
    await storeTerms(manager, id, stream);
  }

  /** Shows a stream more or less widely; its facility as widely as it needs. Throws a ProblemError with `STREAM_NOT_FOUND` or `STREAM_CHANGED`. */
  async setLevel(
    asking: Viewer,
    seen: SeenStream & ChangingRequest & { readonly level: DisclosureLevel },
  ): Promise<Stream> {
    const viewer = requireWriter(asking);
    await this.idempotency.change(viewer, 'setStreamLevel', seen, async (manager) => {
      const before = await ownStream(manager, viewer, seen.id);
      await widenFacility(manager, before.facilityId, seen.level);
      await updateSeen(manager, viewer, seen, 'level = $3', [seen.level]);
      await keepVersions(manager, viewer, 'changedLevel', [seen.id]);
      if (seen.level !== before.level) await noteLevel(manager, viewer, entryOf(before), before.level, seen.level);
      await countRevision(manager, before.networkId);
    });
    return this.shown(viewer, seen.id);
  }

  /** Takes a stream out of the network; the row is kept. Throws a ProblemError with `STREAM_NOT_FOUND` or `STREAM_CHANGED`. */
  async withdraw(asking: Viewer, seen: SeenStream & ChangingRequest): Promise<void> {
    const viewer = requireWriter(asking);
    await this.idempotency.change(viewer, 'withdrawStream', seen, async (manager) => {
      const before = await ownStream(manager, viewer, seen.id);
      await updateSeen(manager, viewer, seen, 'withdrawn_at = now()', []);
      await keepVersions(manager, viewer, 'withdrew', [seen.id]);
      await noteInTrail(manager, viewer, { ...entryOf(before), action: 'withdrew' });
      await countRevision(manager, before.networkId);
    });
  }

  /** The stream as the viewer is shown it. Throws a ProblemError with `STREAM_NOT_FOUND`. */
  async shown(viewer: Viewer, id: string): Promise<Stream> {
    const [stream] = await readRows<Stream>(this.database.as(viewer), STREAM_ROWS, [id], [visibleStreams(viewer)]);
    if (!stream) throw new ProblemError([streamNotFound()]);
    return stream;
  }
}

export function entryOf(stream: Pick<OwnStream, 'id' | 'networkId' | 'organisationId'>) {
  const { id, networkId, organisationId } = stream;
  return { subjectKind: 'stream' as const, subjectId: id, ownerOrganisationId: organisationId, networkId };
}

export function noteLevel(
  reader: Reader,
  viewer: Viewer,
  entry: ReturnType<typeof entryOf>,
  from: DisclosureLevel,
  to: DisclosureLevel,
): Promise<void> {
  return noteInTrail(reader, viewer, { ...entry, action: 'changedLevel', details: { from, to } });
}

export const STREAM_COLUMNS = [
  'facility_id',
  'resource_id',
  'direction',
  'description',
  'amount_value',
  'amount_unit',
  'amount_canonical_value',
  'amount_canonical_unit',
  'amount_basis',
  'amount_source',
  'amount_year',
  'operating_hours',
  'availability',
  'valid_from',
  'valid_to',
  'monthly_shares',
  'weekday_shares',
  'batch_value',
  'batch_unit',
  'batch_canonical_value',
  'batch_canonical_unit',
  'batch_every_days',
  'waste_status',
  'is_hazardous',
  'by_product_test',
  'permits',
  'external_id',
  'present_solution',
];

/** In the order of `STREAM_COLUMNS`. */
export function valuesOf({ amount, pattern, ...stream }: StreamToStore): unknown[] {
  return [
    stream.facilityId,
    stream.resourceId,
    stream.direction,
    stream.description,
    amount?.value,
    amount?.unit,
    amount?.canonicalValue,
    amount?.canonicalUnit,
    amount?.provenance.basis,
    amount?.provenance.source,
    amount?.provenance.year,
    stream.operatingHours,
    stream.availability,
    stream.validFrom,
    stream.validTo,
    pattern?.monthlyShares,
    pattern?.weekdayShares,
    pattern?.batchAmount?.value,
    pattern?.batchAmount?.unit,
    pattern?.batchAmount?.canonicalValue,
    pattern?.batchAmount?.canonicalUnit,
    pattern?.batchEveryDays,
    stream.wasteStatus,
    stream.isHazardous,
    stream.byProductTest && JSON.stringify(stream.byProductTest),
    JSON.stringify(stream.permits),
    stream.externalId,
    stream.presentSolution,
  ];
}

/** Writes a stream that is still as it was seen; else throws a ProblemError with what it is now. */
export async function updateSeen(
  manager: EntityManager,
  viewer: Viewer,
  seen: SeenStream,
  assignments: string,
  values: unknown[],
  isWithdrawn = false,
): Promise<void> {
  const [, count] = await manager.query<[unknown, number]>(
    `UPDATE stream SET ${assignments}, version = version + 1
     WHERE id = $1 AND version = $2 AND withdrawn_at IS ${isWithdrawn ? 'NOT ' : ''}NULL`,
    [seen.id, seen.version, ...values],
  );
  if (count === 0) throw new ProblemError([await streamChanged(manager, viewer, seen)]);
}

/** What is kept back: said anew, taken away, or left as it was; and whether it is released. */
async function storeTerms(
  manager: EntityManager,
  streamId: string,
  { presentCost, releasePresentCost }: StreamToStore,
) {
  if (presentCost === null) await manager.query('DELETE FROM stream_terms WHERE stream_id = $1', [streamId]);
  if (presentCost) {
    const [, changed] = await manager.query<[unknown, number]>(
      'UPDATE stream_terms SET present_cost_value = $2, present_cost_unit = $3, present_cost_year = $4 WHERE stream_id = $1',
      [streamId, presentCost.value, presentCost.unit, presentCost.year],
    );
    if (changed === 0) {
      await manager.query(
        `INSERT INTO stream_terms (stream_id, present_cost_value, present_cost_unit, present_cost_year)
         VALUES ($1, $2, $3, $4)`,
        [streamId, presentCost.value, presentCost.unit, presentCost.year],
      );
    }
  }
  if (releasePresentCost !== null) {
    await manager.query('UPDATE stream_terms SET released = $2 WHERE stream_id = $1', [streamId, releasePresentCost]);
  }
}

async function storeProperties(manager: EntityManager, streamId: string, properties: readonly QualityProperty[]) {
  if (properties.length === 0) return;
  const rows = properties.map(({ provenance, ...property }, position) => ({ ...property, ...provenance, position }));
  await manager.query(
    `INSERT INTO stream_property (
       stream_id, name, position, minimum, typical, maximum, unit, method, analysis_date, basis, source, year
     )
     SELECT $2, name, position, minimum, typical, maximum, unit, method, date, basis, source, year
     FROM json_to_recordset($1) AS item(
       name text, position smallint, minimum double precision, typical double precision, maximum double precision,
       unit text, method text, date text, basis text, source text, year integer
     )`,
    [JSON.stringify(rows), streamId],
  );
}

const OWN_STREAM_ROWS: RowSource = {
  ...STREAM_ROWS,
  columns: {
    ...STREAM_ROWS.columns,
    withdrawnAt: 's.withdrawn_at',
    isKept: 'EXISTS (SELECT FROM stream_version v WHERE v.stream_id = s.id AND v.version = s.version)',
  },
};

/**
 * The stream as it is now, kept in its history as such; throws a ProblemError where the viewer has none such, or it is withdrawn
 * and that is not asked for.
 */
export async function ownStream(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
  alsoWithdrawn = false,
): Promise<OwnStream> {
  const [stream] = await ownStreams(manager, viewer, [id], alsoWithdrawn);
  if (!stream) throw new ProblemError([streamNotFound()]);
  return stream;
}

/** As `ownStream`, for many, in the order of `ids`: null where the viewer has none such. */
export async function ownStreams(
  manager: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
  alsoWithdrawn = false,
): Promise<(OwnStream | null)[]> {
  const mine = sql`s.organisation_id = ANY(${viewer.organisationIds}::uuid[]) AND (${alsoWithdrawn} OR s.withdrawn_at IS NULL)`;
  const streams = await readRows<OwnStream & { readonly isKept: boolean }>(manager, OWN_STREAM_ROWS, ids, [mine]);
  // Stored past this service: by the demonstration, or by a server of an earlier version beside this one.
  const unkept = streams.flatMap((stream) => (stream?.isKept === false ? stream.id : []));
  if (unkept.length > 0) await keepAsItWas(manager, unkept);
  return streams;
}
