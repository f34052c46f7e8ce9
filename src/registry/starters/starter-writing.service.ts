import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { starterNamed, type Starter } from '../../domain/knowledge/starters.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Direction, Stream } from '../../domain/registry/stream.ts';
import { requireWriter, type SignedIn } from '../../identity/access.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { facilityRows } from '../reading/facility.rows.ts';
import { readRows } from '../reading/list.rows.ts';
import { sql, statement, type Sql } from '../reading/sql.ts';
import { visibleStreams } from '../reading/visible.rows.ts';
import { StreamWritingService } from '../writing/stream-writing.service.ts';
import { TYPICAL_SOURCE } from '../writing/typical-source.ts';
import { facilitiesInCare } from './facilities-in-care.ts';
import { facilityNotYours, starterRegistered, starterUnknown } from './starter-problems.ts';

/** Which starter is meant. */
export interface NamedStarter {
  readonly facilityId: string;
  readonly direction: Direction;
  readonly resourceKey: string;
}

@Injectable()
export class StarterWritingService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly streams: StreamWritingService,
  ) {}

  /**
   * Registers what is typical as a half-empty stream, marked as typical: by the company, or by the secretariat on its behalf. Throws a
   * ProblemError with `FACILITY_NOT_FOUND`, `STARTER_NOT_FOUND`, or `STARTER_REGISTERED` where there is such a stream by now.
   */
  async confirm(asking: Viewer, request: NamedStarter & { readonly idempotencyKey: string }): Promise<Stream> {
    const viewer = requireWriter(asking);
    const { direction, resourceKey, idempotencyKey } = request;
    const reader = this.database.as(viewer);
    const { networkId, id: facilityId } = await facilityOf(reader, viewer, request, facilitiesInCare(viewer));
    const [resource] = await reader.query<{ id: string }[]>('SELECT id FROM resource WHERE key = $1', [resourceKey]);
    if (resource === undefined) throw new ProblemError([starterUnknown()]);
    const stream = { direction, facility: { id: facilityId }, resource: { id: resource.id } };
    return this.streams.register(
      viewer,
      { networkId, idempotencyKey, stream },
      {
        source: TYPICAL_SOURCE,
        first: (manager) => onlyOnce(manager, viewer, { facilityId, direction, resourceKey }, resource.id),
      },
    );
  }

  /** Does not propose it again: the company's own choice. Throws a ProblemError with `FACILITY_NOT_FOUND` or `STARTER_NOT_FOUND`. */
  async strike(asking: Viewer, named: NamedStarter): Promise<string> {
    return this.#write(asking, named, (manager, facilityId) =>
      manager.query(
        `INSERT INTO struck_starter (facility_id, direction, resource_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [facilityId, named.direction, named.resourceKey],
      ),
    );
  }

  /** Proposes again what was struck. Throws as `strike`. */
  async takeBack(asking: Viewer, named: NamedStarter): Promise<string> {
    return this.#write(asking, named, (manager, facilityId) => forget(manager, { ...named, facilityId }));
  }

  async #write(
    asking: Viewer,
    named: NamedStarter,
    write: (manager: EntityManager, facilityId: string) => Promise<unknown>,
  ): Promise<string> {
    const viewer = requireWriter(asking);
    const own = sql`f.organisation_id = ANY(${viewer.organisationIds}::uuid[])`;
    return this.database.write(viewer, async (manager) => {
      const { id } = await facilityOf(manager, viewer, named, own);
      await write(manager, id);
      return id;
    });
  }
}

/** The facility, of which the starter is typical. */
async function facilityOf(reader: Reader, viewer: SignedIn, named: NamedStarter, condition: Sql): Promise<Facility> {
  const [facility] = await readRows<Facility>(reader, facilityRows(viewer), [named.facilityId], [condition]);
  if (!facility) throw new ProblemError([facilityNotYours()]);
  const starter: Starter | null = starterNamed(facility, named.direction, named.resourceKey);
  if (starter === null) throw new ProblemError([starterUnknown()]);
  return facility;
}

/** Two clicks at once make one stream, as far as the viewer sees; what was struck and is confirmed after all is struck no more. */
async function onlyOnce(
  manager: EntityManager,
  viewer: SignedIn,
  named: NamedStarter,
  resourceId: string,
): Promise<void> {
  const { facilityId, direction } = named;
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('starter ' || $1 || $2 || $3, 0))`, [
    facilityId,
    direction,
    resourceId,
  ]);
  const question = sql`SELECT s.id FROM stream s WHERE s.facility_id = ${facilityId} AND s.direction = ${direction}
    AND s.resource_id = ${resourceId} AND ${visibleStreams(viewer)} ORDER BY s.id LIMIT 1`;
  const [known] = await manager.query<{ id: string }[]>(...statement(question));
  if (known !== undefined) throw new ProblemError([starterRegistered(known.id)]);
  await forget(manager, named);
}

function forget(manager: EntityManager, { facilityId, direction, resourceKey }: NamedStarter): Promise<unknown> {
  return manager.query('DELETE FROM struck_starter WHERE facility_id = $1 AND direction = $2 AND resource_key = $3', [
    facilityId,
    direction,
    resourceKey,
  ]);
}
