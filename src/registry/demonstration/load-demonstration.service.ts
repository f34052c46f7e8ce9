import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RESOURCE_CATALOGUE } from '../../domain/knowledge/resource-catalogue.ts';
import type { Amount } from '../../domain/quantity/amount.ts';
import { storedAmount } from '../../domain/quantity/convert.ts';
import type { Provenance } from '../../domain/registry/provenance.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../platform/settings.module.ts';
import { keepWhatWasThere } from '../history/keep-what-was-there.ts';
import type { DemonstrationNetwork } from './demonstration-network.ts';
import { removeDemonstrationPeople, storeDemonstrationPeople } from './demonstration-people.rows.ts';
import { KALUNDBORG } from './kalundborg.ts';
import {
  FACILITIES,
  FLOWS,
  ORGANISATIONS,
  PARTICIPATIONS,
  PROPERTIES,
  RESOURCES,
  STREAMS,
  SYNERGIES,
} from './store-rows.ts';

@Injectable()
export class LoadDemonstrationService {
  constructor(@Inject(SERVER_SETTINGS) private readonly settings: ServerSettings) {}

  /**
   * Brings the catalogue of resources up to date; in an installation without any network, stores Kalundborg. Beside that network stand
   * its invented people, to try the roles as. All of it, or nothing.
   */
  async loadIfEmpty(network: DemonstrationNetwork = KALUNDBORG): Promise<void> {
    await this.#asOwner(async (manager) => {
      await storeCatalogue(manager);
      const [{ empty }] = await manager.query<[{ empty: boolean }]>('SELECT NOT EXISTS (SELECT FROM network) AS empty');
      if (empty) await storeNetwork(manager, network);
      await storeDemonstrationPeople(manager, network.network.slug);
      await keepWhatWasThere(manager);
    });
  }

  /** Without the demonstration: brings the catalogue of resources up to date; no invented person can be tried. */
  async loadCatalogue(): Promise<void> {
    await this.#asOwner(async (manager) => {
      await storeCatalogue(manager);
      await removeDemonstrationPeople(manager);
      await keepWhatWasThere(manager);
    });
  }

  /** In one transaction of the tables' owner: what belongs to the product is nobody's to write at work. */
  async #asOwner(load: (manager: EntityManager) => Promise<void>): Promise<void> {
    const owner = new DataSource({
      type: 'postgres',
      url: this.settings.ownerDatabaseUrl,
      poolSize: 1,
      installExtensions: false,
      applicationName: 'symbiosis-exchange loading',
    });
    await owner.initialize();
    try {
      await owner.transaction(load);
    } finally {
      await owner.destroy();
    }
  }
}

async function storeCatalogue(manager: EntityManager): Promise<void> {
  // Two servers that start at once would else both find an empty database.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('symbiosis-exchange catalogue'))`);
  const rows = RESOURCE_CATALOGUE.map(({ name, ...resource }) => ({ ...resource, nameEn: name.en, nameDa: name.da }));
  const changed = await store(manager, RESOURCES, rows);
  // Names of resources are part of every snapshot.
  if (changed > 0) await manager.query('UPDATE network SET revision = revision + 1');
}

async function storeNetwork(manager: EntityManager, written: DemonstrationNetwork): Promise<void> {
  const { slug, name, description, startYear } = written.network;
  const [network] = await manager.query<[{ id: string }]>(
    `INSERT INTO network (slug, name, description_en, description_da, start_year)
     VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [slug, name, description.en, description.da, startYear],
  );
  const storeAll = async (statement: string, rows: readonly object[]) => {
    const stored = await store(manager, statement, rows, network.id);
    if (stored !== rows.length) throw new Error(`Of ${rows.length} rows only ${stored} were stored: ${statement}`);
  };
  const organisationNames = new Map(written.organisations.map(({ key, name: its }) => [key, its]));
  await store(manager, ORGANISATIONS, written.organisations);
  await storeAll(
    FACILITIES,
    written.facilities.map(({ position, ...facility }) => ({
      ...facility,
      organisationName: organisationNames.get(facility.organisation),
      latitude: position?.latitude,
      longitude: position?.longitude,
      ...provenanceColumns('position', position?.provenance),
    })),
  );
  await manager.query(PARTICIPATIONS, [network.id]);
  await storeAll(
    STREAMS,
    written.streams.map(({ amount, ...stream }) => ({
      ...stream,
      ...(amount && amountColumns(amount, amount.provenance, stream.operatingHours)),
    })),
  );
  await storeAll(
    PROPERTIES,
    written.streams.flatMap(({ key, properties }) =>
      properties.map(({ provenance, ...property }, position) => ({
        ...property,
        ...provenance,
        stream: key,
        position,
      })),
    ),
  );
  await storeAll(SYNERGIES, written.synergies);
  await storeAll(
    FLOWS,
    written.synergies.flatMap(({ reference, flows }) =>
      flows.map(({ year, amount, provenance }) => ({ reference, year, ...amountColumns(amount, provenance, null) })),
    ),
  );
}

/** How many rows the statement stored. */
async function store(
  manager: EntityManager,
  statement: string,
  rows: readonly object[],
  networkId?: string,
): Promise<number> {
  const parameters = [JSON.stringify(rows), ...(networkId === undefined ? [] : [networkId])];
  const [{ count }] = await manager.query<[{ count: number }]>(
    `WITH stored AS (${statement} RETURNING 1) SELECT count(*)::integer AS count FROM stored`,
    parameters,
  );
  return count;
}

function amountColumns(amount: Amount, provenance: Provenance, operatingHours: number | null) {
  const { value, unit, canonicalValue, canonicalUnit } = storedAmount(amount, operatingHours);
  return {
    amountValue: value,
    amountUnit: unit,
    amountCanonicalValue: canonicalValue,
    amountCanonicalUnit: canonicalUnit,
    ...provenanceColumns('amount', provenance),
  };
}

function provenanceColumns(prefix: 'amount' | 'position', provenance: Provenance | undefined) {
  return {
    [`${prefix}Basis`]: provenance?.basis,
    [`${prefix}Source`]: provenance?.source,
    [`${prefix}Year`]: provenance?.year,
  };
}
