import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { StreamInput } from '../../domain/registry/stream-input.ts';
import type { QualityProperty, Stream } from '../../domain/registry/stream.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { readRows } from '../reading/list.rows.ts';
import { STREAM_ROWS } from '../reading/stream.rows.ts';
import { IdempotencyService, type CreatingRequest } from './idempotency.service.ts';
import { withKnownFailures } from './known-failure.ts';
import { countRevision } from './network-revision.rows.ts';
import { streamChanged, streamNotFound } from './stream-conflict.ts';
import { StreamPartsService, type StreamToStore } from './stream-parts.service.ts';

/** A stream as somebody saw it last. */
interface SeenStream {
  readonly id: string;
  readonly version: number;
}

/** `withdrawn` beside the stream: who writes must know of those that nobody reads any more. */
type StreamState = Stream & { readonly withdrawn: boolean };

const STATE_ROWS = { ...STREAM_ROWS, columns: { ...STREAM_ROWS.columns, withdrawn: 's.withdrawn_at IS NOT NULL' } };

/** Every way in which a stream is written. A change names the version it was made from, and is refused by any other. */
@Injectable()
export class StreamWritingService {
  constructor(
    private readonly manager: EntityManager,
    private readonly idempotency: IdempotencyService,
    private readonly parts: StreamPartsService,
  ) {}

  /** Stores a stream, with its facility and resource where they are new. Throws a ProblemError with all that is wrong. */
  async register(_viewer: Viewer, request: CreatingRequest & { readonly stream: StreamInput }): Promise<Stream> {
    const { networkId } = request;
    const id = await this.idempotency.once('registerStream', request, async (manager, newId) => {
      const stream = await this.parts.settle(manager, networkId, request.stream);
      const columns = ['id', 'network_id', ...STREAM_COLUMNS];
      await manager.query(
        `INSERT INTO stream (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        [newId, networkId, ...valuesOf(stream)],
      );
      await storeProperties(manager, newId, stream.properties);
      await countRevision(manager, networkId);
    });
    return stateOf(this.manager, id);
  }

  /** Stores a stream as it shall be from now on. Throws a ProblemError with all that is wrong, or `STREAM_CHANGED`. */
  async change(_viewer: Viewer, request: SeenStream & { readonly stream: StreamInput }): Promise<Stream> {
    const { id } = request;
    return withKnownFailures(() =>
      this.manager.transaction(async (manager) => {
        const { networkId } = await stateOf(manager, id);
        const stream = await this.parts.settle(manager, networkId, request.stream);
        const assignments = STREAM_COLUMNS.map((column, index) => `${column} = $${index + 3}`).join(', ');
        await updateSeen(manager, request, `${assignments}, changed_at = now()`, valuesOf(stream));
        await manager.query('DELETE FROM stream_property WHERE stream_id = $1', [id]);
        await storeProperties(manager, id, stream.properties);
        await countRevision(manager, networkId);
        return stateOf(manager, id);
      }),
    );
  }

  /** Takes a stream out of the network; the row is kept. Throws a ProblemError with `STREAM_NOT_FOUND` or `STREAM_CHANGED`. */
  async withdraw(_viewer: Viewer, seen: SeenStream): Promise<void> {
    await this.manager.transaction(async (manager) => {
      const { networkId } = await stateOf(manager, seen.id);
      await updateSeen(manager, seen, 'withdrawn_at = now()', []);
      await countRevision(manager, networkId);
    });
  }
}

const STREAM_COLUMNS = [
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
  'from_year',
  'to_year',
  'present_solution',
];

/** In the order of `STREAM_COLUMNS`. */
function valuesOf({ amount, ...stream }: StreamToStore): unknown[] {
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
    stream.fromYear,
    stream.toYear,
    stream.presentSolution,
  ];
}

/** Writes a stream that is still as it was seen; else throws a ProblemError with what it is now. */
async function updateSeen(manager: EntityManager, seen: SeenStream, assignments: string, values: unknown[]) {
  const [, count] = await manager.query<[unknown, number]>(
    `UPDATE stream SET ${assignments}, version = version + 1 WHERE id = $1 AND version = $2 AND withdrawn_at IS NULL`,
    [seen.id, seen.version, ...values],
  );
  if (count === 0) throw new ProblemError([streamChanged(await stateOf(manager, seen.id), seen.version)]);
}

async function storeProperties(manager: EntityManager, streamId: string, properties: readonly QualityProperty[]) {
  if (properties.length === 0) return;
  const rows = properties.map(({ provenance, ...property }, position) => ({ ...property, ...provenance, position }));
  await manager.query(
    `INSERT INTO stream_property (stream_id, name, position, minimum, maximum, unit, basis, source, year)
     SELECT $2, name, position, minimum, maximum, unit, basis, source, year FROM json_to_recordset($1) AS item(
       name text, position smallint, minimum double precision, maximum double precision, unit text, basis text,
       source text, year integer
     )`,
    [JSON.stringify(rows), streamId],
  );
}

/** The stream as it is now; throws a ProblemError where there is none, or it is withdrawn. */
async function stateOf(manager: EntityManager, id: string): Promise<Stream> {
  const [state] = await readRows<StreamState>(manager, STATE_ROWS, [id]);
  if (!state || state.withdrawn) throw new ProblemError([streamNotFound()]);
  return state;
}
