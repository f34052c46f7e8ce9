import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import type { FacilityLevel } from '../../src/domain/registry/facility.ts';

import { aSignedInPerson, takesPart, type GivenPerson } from './people.ts';

export interface GivenFacility {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
}

/** A network of its own for one test: what it holds is put in by SQL, past the API that the test is about. */
export class GivenRegistry {
  readonly networkId: string;
  readonly slug: string;
  readonly #dataSource: DataSource;

  private constructor(dataSource: DataSource, networkId: string, slug: string) {
    this.#dataSource = dataSource;
    this.networkId = networkId;
    this.slug = slug;
  }

  static async in(dataSource: DataSource): Promise<GivenRegistry> {
    const slug = `test-${randomUUID()}`;
    const [network] = await dataSource.query<[{ id: string }]>(
      `INSERT INTO network (slug, name, description_en, description_da) VALUES ($1, 'Test park', 'A park.', 'En park.') RETURNING id`,
      [slug],
    );
    return new GivenRegistry(dataSource, network.id, slug);
  }

  /** A facility of an organisation of its own, so many kilometres north of Kalundborg. */
  async facility(
    over: { name?: string; organisationId?: string; kmNorth?: number; level?: FacilityLevel } = {},
  ): Promise<GivenFacility> {
    const name = over.name ?? `Works ${randomUUID()}`;
    const organisationId = over.organisationId ?? (await this.organisation(`${name} A/S ${randomUUID()}`));
    const [facility] = await this.#dataSource.query<[GivenFacility]>(
      `INSERT INTO facility (network_id, organisation_id, name, kind, status, latitude, longitude, position_basis, activity_codes, level)
       VALUES ($1, $2, $3, 'productionPlant', 'active', $4, 11.09, 'measured', '{}', $5) RETURNING id, name, organisation_id AS "organisationId"`,
      // One degree of latitude is 111.195 km.
      [this.networkId, organisationId, name, 55.68 + (over.kmNorth ?? 0) / 111.195, over.level ?? 'public'],
    );
    return facility;
  }

  async organisation(name = `Organisation ${randomUUID()}`): Promise<string> {
    const [organisation] = await this.#dataSource.query<[{ id: string }]>(
      `INSERT INTO organisation (name, kind) VALUES ($1, 'company') RETURNING id`,
      [name],
    );
    return organisation.id;
  }

  /** A stream in tonnes a year; `resource` is a key of the catalogue. */
  async stream(
    facility: GivenFacility,
    over: {
      direction?: 'supply' | 'demand';
      resource?: string;
      tonnes?: number;
      description?: string;
      level?: DisclosureLevel;
    } = {},
  ): Promise<string> {
    const [stream] = await this.#dataSource.query<[{ id: string }]>(
      `INSERT INTO stream (network_id, facility_id, resource_id, direction, description, amount_value, amount_unit,
         amount_canonical_value, amount_canonical_unit, amount_basis, level)
       VALUES ($1, $2, $3, $4, $5, $6, 't/y', $6, 't/y', 'reported', $7) RETURNING id`,
      [
        this.networkId,
        facility.id,
        await this.resourceId(over.resource ?? 'fgd-gypsum'),
        over.direction ?? 'supply',
        over.description,
        over.tonnes ?? 1000,
        over.level ?? 'public',
      ],
    );
    return stream.id;
  }

  async synergy(
    donor: GivenFacility,
    receiver: GivenFacility,
    over: {
      stage?: string;
      startYear?: number | null;
      endYear?: number | null;
      lastConfirmedYear?: number | null;
      tonnes?: number;
      level?: FacilityLevel;
    } = {},
  ): Promise<string> {
    const [synergy] = await this.#dataSource.query<[{ id: string }]>(
      `INSERT INTO synergy (network_id, donor_id, receiver_id, resource_id, kind, stage, start_year, end_year, last_confirmed_year,
         donor_level, receiver_level)
       VALUES ($1, $2, $3, $4, 'byProductExchange', $5, $6, $7, $8, $9, $9) RETURNING id`,
      [
        this.networkId,
        donor.id,
        receiver.id,
        await this.resourceId('fgd-gypsum'),
        over.stage ?? 'running',
        over.startYear,
        over.endYear,
        over.lastConfirmedYear,
        over.level ?? 'public',
      ],
    );
    if (over.tonnes !== undefined) {
      await this.#dataSource.query(
        `INSERT INTO synergy_flow (synergy_id, year, amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis)
         VALUES ($1, 2010, $2, 't/y', $2, 't/y', 'published')`,
        [synergy.id, over.tonnes],
      );
    }
    return synergy.id;
  }

  /** Somebody of the company of each facility, signed in; the companies take part in the network. */
  async memberOf(...facilities: readonly GivenFacility[]): Promise<GivenPerson> {
    const memberOf = [...new Set(facilities.map(({ organisationId }) => organisationId))];
    for (const organisationId of memberOf) await takesPart(this.#dataSource, organisationId, this.networkId);
    return aSignedInPerson(this.#dataSource, { memberOf });
  }

  /** Somebody of the secretariat of the network, signed in. */
  secretary(): Promise<GivenPerson> {
    return aSignedInPerson(this.#dataSource, { secretariatOf: [this.networkId] });
  }

  async resourceId(key: string): Promise<string> {
    const [resource] = await this.#dataSource.query<{ id: string }[]>('SELECT id FROM resource WHERE key = $1', [key]);
    if (resource === undefined) throw new Error(`The catalogue has no resource ${key}.`);
    return resource.id;
  }
}

/** How many rows each table of the registry has. */
export async function countRows(dataSource: DataSource): Promise<Record<string, number>> {
  const tables = ['organisation', 'facility', 'resource', 'stream', 'stream_property', 'synergy', 'idempotency_key'];
  const counts = tables.map((name) => `(SELECT count(*)::integer FROM ${name}) AS ${name}`);
  const [row] = await dataSource.query<[Record<string, number>]>(`SELECT ${counts.join(', ')}`);
  return row;
}
