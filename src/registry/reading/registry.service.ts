import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Network } from '../../domain/registry/network.ts';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { RegistrySnapshot } from '../../domain/registry/snapshot.ts';
import type { Stream } from '../../domain/registry/stream.ts';
import type { Synergy } from '../../domain/registry/synergy.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { FACILITY_ROWS } from './facility.rows.ts';
import { readAll, type RowSource } from './list.rows.ts';
import { NETWORK_ROWS } from './network.rows.ts';
import { networkNotFound } from './not-found.ts';
import { ORGANISATION_ROWS } from './organisation.rows.ts';
import { RESOURCE_ROWS } from './resource.rows.ts';
import { sql, statement, type Sql } from './sql.ts';
import { NOT_WITHDRAWN, STREAM_ROWS } from './stream.rows.ts';
import { SYNERGY_ROWS } from './synergy.rows.ts';

/** Networks whose snapshot is kept; the one longest unasked goes first. */
const MOST_KEPT = 20;

interface KeptSnapshot {
  readonly state: string;
  readonly snapshot: Promise<RegistrySnapshot>;
}

/** The registry of a network as one value: where network, matches and all later stages start from. */
@Injectable()
export class RegistryService {
  readonly #kept = new Map<string, KeptSnapshot>();

  constructor(private readonly manager: EntityManager) {}

  /**
   * The registry of one network as it stands: the same value as long as nothing in the network has changed.
   * Throws a ProblemError with `NETWORK_NOT_FOUND`.
   */
  async snapshot(_viewer: Viewer, networkId: string): Promise<RegistrySnapshot> {
    // Resources belong to no network: one that was added elsewhere is known here too.
    const question = sql`SELECT concat(n.revision, ' ', (SELECT count(*) FROM resource)) AS state
      FROM network n WHERE n.id = ${networkId}`;
    const [network] = await this.manager.query<{ state: string }[]>(...statement(question));
    if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
    const kept = this.#kept.get(networkId);
    const current = kept?.state === network.state ? kept : this.#read(networkId, network.state);
    this.#keep(networkId, current);
    return current.snapshot;
  }

  #read(networkId: string, state: string): KeptSnapshot {
    const snapshot = this.manager.transaction('REPEATABLE READ', (manager) => readSnapshot(manager, networkId));
    snapshot.catch(() => {
      // Whoever awaits it gets the failure; the next one shall try again.
      if (this.#kept.get(networkId)?.snapshot === snapshot) this.#kept.delete(networkId);
    });
    return { state, snapshot };
  }

  #keep(networkId: string, kept: KeptSnapshot): void {
    // Taken out and put in again, the map's order is the order of last use.
    this.#kept.delete(networkId);
    this.#kept.set(networkId, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

async function readSnapshot(manager: EntityManager, networkId: string): Promise<RegistrySnapshot> {
  const all = <Row>(source: RowSource, ...conditions: readonly Sql[]): Promise<Row[]> =>
    readAll<Row>(manager, source, conditions);
  const [network] = await all<Network>(NETWORK_ROWS, sql`n.id = ${networkId}`);
  if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
  return {
    network,
    organisations: await all<Organisation>(
      ORGANISATION_ROWS,
      sql`EXISTS (SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id = ${networkId})`,
    ),
    facilities: await all<Facility>(FACILITY_ROWS, sql`f.network_id = ${networkId}`),
    // All of them: a draft may name a resource that no stream of the network has yet.
    resources: await all<Resource>(RESOURCE_ROWS),
    streams: await all<Stream>(STREAM_ROWS, sql`s.network_id = ${networkId}`, NOT_WITHDRAWN),
    synergies: await all<Synergy>(SYNERGY_ROWS, sql`y.network_id = ${networkId}`),
  };
}
