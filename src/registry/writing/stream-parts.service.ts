import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { signsOf } from '../../domain/classification/code-lists.ts';
import type { FacilityKind } from '../../domain/registry/facility.ts';
import type { GeoPoint } from '../../domain/registry/great-circle.ts';
import type { OrganisationKind } from '../../domain/registry/organisation.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { NewResourceInput, StreamInput } from '../../domain/registry/stream-input.ts';
import type { ValidFacility } from '../../domain/registry/validate-facility.ts';
import type { ValidResource } from '../../domain/registry/validate-resource.ts';
import { validateStream, type ValidStream } from '../../domain/registry/validate-stream.ts';
import type { SignedIn } from '../../identity/access.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';
import { ProblemError, valueOrThrow } from '../../platform/problem-error.ts';
import { readRows } from '../reading/list.rows.ts';
import { RESOURCE_ROWS } from '../reading/resource.rows.ts';
import { sql, statement } from '../reading/sql.ts';
import { visibleFacilities, visibleResources } from '../reading/visible.rows.ts';
import { organisationUnknown, type WritingRole } from './write-access.ts';

/** A stream that was checked, with its facility and resource stored. */
export interface StreamToStore extends Omit<ValidStream, 'facility' | 'resource'> {
  readonly organisationId: string;
  readonly facilityId: string;
  readonly resourceId: string;
}

/** The organisation behind a new facility, as far as the kind of the facility tells. */
const ORGANISATION_KINDS: Partial<Record<FacilityKind, OrganisationKind>> = {
  utility: 'utility',
  treatmentPlant: 'utility',
  distributionGrid: 'utility',
  publicAuthority: 'publicBody',
  knowledgeInstitution: 'knowledgeInstitution',
};

/** Who stores a stream where, and as whom. */
export interface StreamWriter {
  readonly viewer: SignedIn;
  readonly networkId: string;
  readonly role: WritingRole;
}

/** What a stream stands on: checks it against the registry, and stores its facility and resource where they are new. */
@Injectable()
export class StreamPartsService {
  /** Throws a ProblemError with all that is wrong with the input; then nothing is stored. */
  async settle(manager: EntityManager, writer: StreamWriter, input: StreamInput): Promise<StreamToStore> {
    const known = await resourceOfThatName(manager, writer, input.resource.new ?? null);
    const resourceId = known ?? input.resource.id ?? null;
    const facilityId = input.facility.id ?? null;
    const resources = visibleResources(writer.viewer);
    const [resource] =
      resourceId === null ? [null] : await readRows<Resource>(manager, RESOURCE_ROWS, [resourceId], [resources]);
    const holder = facilityId === null ? null : await holderOf(manager, facilityId, writer);
    const context = {
      hasFacility: () => holder !== null,
      resourceOf: () => resource ?? null,
      places: input.facility.new ? await placesOf(manager, writer) : [],
    };
    const asChosen = known === null ? input : { ...input, resource: { id: known } };
    const { facility, resource: chosen, ...stream } = valueOrThrow(validateStream(asChosen, context));
    const organisationId = holder ?? ('new' in facility ? await organisationOf(manager, writer, facility.new) : '');
    return {
      ...stream,
      organisationId,
      facilityId: 'id' in facility ? facility.id : await storeFacility(manager, writer, organisationId, facility.new),
      resourceId: 'id' in chosen ? chosen.id : await storeResource(manager, organisationId, chosen.new),
    };
  }
}

/** A resource typed in anew that the registry has under that name: the same kind, and no other waste code. */
export async function resourceOfThatName(
  manager: EntityManager,
  { viewer }: StreamWriter,
  wanted: NewResourceInput | null,
): Promise<string | null> {
  const name = wanted?.name.normalize('NFC').trim() ?? '';
  if (wanted === null || name === '') return null;
  // Two people who add the same resource at once shall not make two of it.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('resource ' || lower($1), 0))`, [name]);
  const code = signsOf(wanted.wasteCode ?? '');
  const question = sql`SELECT r.id FROM resource r
    WHERE r.kind = ${wanted.kind} AND (lower(r.name_en) = lower(${name}) OR lower(r.name_da) = lower(${name}))
      AND (${code} = '' OR r.waste_code = ${code}) AND (${visibleResources(viewer)})
    ORDER BY r.key NULLS LAST, r.id LIMIT 1`;
  const [resource] = await manager.query<{ id: string }[]>(...statement(question));
  return resource?.id ?? null;
}

/** Whose the facility is, where the writer may register at it; null for any other, as for one that is not there. */
async function holderOf(manager: EntityManager, facilityId: string, writer: StreamWriter): Promise<string | null> {
  const { viewer, networkId, role } = writer;
  const mine = sql`f.organisation_id = ANY(${viewer.organisationIds}::uuid[])`;
  const question = sql`SELECT f.organisation_id AS id FROM facility f
    WHERE f.id = ${facilityId} AND f.network_id = ${networkId} AND ${role === 'member' ? mine : sql`true`}`;
  const [holder] = await manager.query<{ id: string }[]>(...statement(question));
  return holder?.id ?? null;
}

/** Places that the writer may know: the check for a place far off must not tell of others. */
export function placesOf(manager: Reader, { viewer, networkId }: StreamWriter): Promise<GeoPoint[]> {
  const question = sql`SELECT f.latitude, f.longitude FROM facility f
    WHERE f.network_id = ${networkId} AND f.latitude IS NOT NULL AND (${visibleFacilities(viewer)})`;
  return manager.query(...statement(question));
}

/** Whose a new facility shall be: one of the writer's own; for the secretariat one of the network, or a new one. */
export async function organisationOf(
  manager: EntityManager,
  writer: StreamWriter,
  facility: ValidFacility,
): Promise<string> {
  const { viewer, networkId, role } = writer;
  const { organisationId, organisationName, kind } = facility;
  const mine = sql`o.id = ANY(${viewer.organisationIds}::uuid[])`;
  const question = sql`SELECT o.id FROM organisation o
    JOIN network_participation p ON p.organisation_id = o.id AND p.network_id = ${networkId} AND p.state = 'approved'
    WHERE ${role === 'member' ? mine : sql`true`}
      AND (o.id = ${organisationId}::uuid OR (${organisationId}::uuid IS NULL AND lower(o.name) = lower(${organisationName} COLLATE "da-x-icu")))
    ORDER BY o.id LIMIT 1`;
  const [known] = await manager.query<{ id: string }[]>(...statement(question));
  if (known !== undefined) return known.id;
  if (role === 'member' || organisationName === null) {
    const field = organisationId === null ? 'organisationName' : 'organisationId';
    throw new ProblemError([organisationUnknown(['stream', 'facility', 'new', field])]);
  }
  const id = randomUUID();
  await manager.query('INSERT INTO organisation (id, name, kind) VALUES ($1, $2, $3)', [
    id,
    organisationName,
    ORGANISATION_KINDS[kind] ?? 'company',
  ]);
  await manager.query(
    `INSERT INTO network_participation (network_id, organisation_id, state, decided_at, decided_by) VALUES ($1, $2, 'approved', now(), $3)`,
    [networkId, id, viewer.personId],
  );
  return id;
}

export async function storeFacility(
  manager: EntityManager,
  { networkId }: StreamWriter,
  organisationId: string,
  { position, ...facility }: ValidFacility,
): Promise<string> {
  const [stored] = await manager.query<[{ id: string }]>(
    `INSERT INTO facility (network_id, organisation_id, name, kind, status, place, latitude, longitude, position_basis,
       position_source, position_year, activity_codes)
     VALUES ($1, $2, $3, $4, 'active', $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [
      networkId,
      organisationId,
      facility.name,
      facility.kind,
      facility.place,
      position?.latitude,
      position?.longitude,
      position?.provenance.basis,
      position?.provenance.source,
      position?.provenance.year,
      facility.activityCodes,
    ],
  );
  return stored.id;
}

export async function storeResource(
  manager: EntityManager,
  organisationId: string,
  { kind, name, synonyms, wasteCode, measuredIn }: ValidResource,
): Promise<string> {
  // Its id is made here: nothing shows the row yet to a secretariat that stores it on behalf of a company.
  const id = randomUUID();
  await manager.query(
    `INSERT INTO resource (id, kind, name_en, name_da, synonyms, waste_code, measured_in, organisation_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, kind, name.en, name.da, synonyms, wasteCode, measuredIn, organisationId],
  );
  return id;
}
