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
import { valueOrThrow } from '../../platform/problem-error.ts';
import { readRows } from '../reading/list.rows.ts';
import { RESOURCE_ROWS } from '../reading/resource.rows.ts';

/** A stream that was checked, with its facility and resource stored. */
export interface StreamToStore extends Omit<ValidStream, 'facility' | 'resource'> {
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

/** What a stream stands on: checks it against the registry, and stores its facility and resource where they are new. */
@Injectable()
export class StreamPartsService {
  /** Throws a ProblemError with all that is wrong with the input; then nothing is stored. */
  async settle(manager: EntityManager, networkId: string, input: StreamInput): Promise<StreamToStore> {
    const known = await resourceOfThatName(manager, input.resource.new ?? null);
    const resourceId = known ?? input.resource.id ?? null;
    const facilityId = input.facility.id ?? null;
    const [resource] = resourceId === null ? [null] : await readRows<Resource>(manager, RESOURCE_ROWS, [resourceId]);
    const hasFacility = facilityId !== null && (await isOfNetwork(manager, facilityId, networkId));
    const context = {
      hasFacility: () => hasFacility,
      resourceOf: () => resource ?? null,
      places: input.facility.new ? await placesOf(manager, networkId) : [],
    };
    const asChosen = known === null ? input : { ...input, resource: { id: known } };
    const { facility, resource: chosen, ...stream } = valueOrThrow(validateStream(asChosen, context));
    return {
      ...stream,
      facilityId: 'id' in facility ? facility.id : await storeFacility(manager, networkId, facility.new),
      resourceId: 'id' in chosen ? chosen.id : await storeResource(manager, chosen.new),
    };
  }
}

/** A resource typed in anew that the registry has under that name: the same kind, and no other waste code. */
async function resourceOfThatName(manager: EntityManager, wanted: NewResourceInput | null): Promise<string | null> {
  const name = wanted?.name.normalize('NFC').trim() ?? '';
  if (wanted === null || name === '') return null;
  // Two people who add the same resource at once shall not make two of it.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('resource ' || lower($1), 0))`, [name]);
  const code = signsOf(wanted.wasteCode ?? '');
  const [resource] = await manager.query<{ id: string }[]>(
    `SELECT id FROM resource
     WHERE kind = $1 AND (lower(name_en) = lower($2) OR lower(name_da) = lower($2)) AND ($3 = '' OR waste_code = $3)
     ORDER BY key NULLS LAST, id LIMIT 1`,
    [wanted.kind, name, code],
  );
  return resource?.id ?? null;
}

async function isOfNetwork(manager: EntityManager, facilityId: string, networkId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>('SELECT FROM facility WHERE id = $1 AND network_id = $2', [
    facilityId,
    networkId,
  ]);
  return found.length > 0;
}

function placesOf(manager: EntityManager, networkId: string): Promise<GeoPoint[]> {
  return manager.query('SELECT latitude, longitude FROM facility WHERE network_id = $1 AND latitude IS NOT NULL', [
    networkId,
  ]);
}

async function storeFacility(manager: EntityManager, networkId: string, facility: ValidFacility): Promise<string> {
  const { position, organisationName, kind } = facility;
  const [organisation] = await manager.query<[{ id: string }]>(
    // An update that changes nothing, since only a row that was touched is returned.
    `INSERT INTO organisation (name, kind) VALUES ($1, $2)
     ON CONFLICT (lower(name)) DO UPDATE SET name = organisation.name RETURNING id`,
    [organisationName, ORGANISATION_KINDS[kind] ?? 'company'],
  );
  const [stored] = await manager.query<[{ id: string }]>(
    `INSERT INTO facility (network_id, organisation_id, name, kind, status, place, latitude, longitude, position_basis,
       position_source, position_year, activity_codes)
     VALUES ($1, $2, $3, $4, 'active', $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [
      networkId,
      organisation.id,
      facility.name,
      kind,
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

async function storeResource(manager: EntityManager, resource: ValidResource): Promise<string> {
  const { kind, name, synonyms, wasteCode, measuredIn } = resource;
  const [stored] = await manager.query<[{ id: string }]>(
    `INSERT INTO resource (kind, name_en, name_da, synonyms, waste_code, measured_in)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [kind, name.en, name.da, synonyms, wasteCode, measuredIn],
  );
  return stored.id;
}
