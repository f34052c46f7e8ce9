import { Injectable } from '@nestjs/common';
import type { ViewedSnapshot } from '../../domain/disclosure/blind-stream.ts';
import type { Facility } from '../../domain/registry/facility.ts';
import type { Network } from '../../domain/registry/network.ts';
import type { Organisation } from '../../domain/registry/organisation.ts';
import type { Resource } from '../../domain/registry/resource.ts';
import type { Synergy } from '../../domain/registry/synergy.ts';
import { ViewerDatabase, type Reader } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { readOwnUses } from '../knowledge/knowledge-entry.rows.ts';
import { readBlindStreams } from './blind-stream.rows.ts';
import { facilityRows } from './facility.rows.ts';
import { readAll, type RowSource } from './list.rows.ts';
import { NETWORK_ROWS } from './network.rows.ts';
import { networkNotFound } from './not-found.ts';
import { ORGANISATION_ROWS } from './organisation.rows.ts';
import { RESOURCE_ROWS } from './resource.rows.ts';
import { sql, statement, type Sql } from './sql.ts';
import { readStreamsSince, sameRowsKept, type StampedStreams } from './stream-stamps.rows.ts';
import { SYNERGY_ROWS } from './synergy.rows.ts';
import { visibleFacilities, visibleResources, visibleStreams, visibleSynergies } from './visible.rows.ts';

/** Rows of all kept snapshots together: some 300 MB. The one longest unasked goes first; the last asked always stays. */
const MOST_ROWS_KEPT = 300_000;

interface ReadSnapshot {
  readonly snapshot: ViewedSnapshot;
  readonly stamps: StampedStreams['stamps'];
}

interface KeptSnapshot {
  readonly state: string;
  readonly read: Promise<ReadSnapshot>;
  /** Known once it has been read. */
  rows: number;
  readonly networkId: string;
  /** Who asked last, and when by the clock of this process, ms. */
  asked: { readonly viewer: Viewer; readonly at: number };
}

/** The registry of a network as one value: where network, matches and all later stages start from. */
@Injectable()
export class RegistryService {
  /** By network and by what the viewer may see of it: nobody is handed what was read for another's eyes. */
  readonly #kept = new Map<string, KeptSnapshot>();

  /** The snapshot that each was made from, of the same eyes. */
  readonly #before = new WeakMap<ViewedSnapshot, ViewedSnapshot>();

  constructor(private readonly database: ViewerDatabase) {}

  /**
   * The snapshot that this one was read after, for whoever keeps something that can follow the changes: rows that did not
   * change are the same values in both. Null where it was read from scratch.
   */
  snapshotBefore(snapshot: ViewedSnapshot): ViewedSnapshot | null {
    return this.#before.get(snapshot) ?? null;
  }

  /**
   * The registry of one network as the viewer may see it: the same value as long as nothing in the network has changed.
   * Throws a ProblemError with `NETWORK_NOT_FOUND`.
   */
  async snapshot(viewer: Viewer, networkId: string): Promise<ViewedSnapshot> {
    const current = await this.#current(viewer, networkId.toLowerCase());
    current.asked = { viewer, at: performance.now() };
    return (await current.read).snapshot;
  }

  /** Networks of which anything is kept. */
  networksKept(): readonly string[] {
    return [...new Set([...this.#kept.values()].map(({ networkId }) => networkId))];
  }

  /** One viewer of each sight of the network that was asked for within so many ms, the latest first; not those by a token. */
  askedLately(networkId: string, withinMs: number): readonly Viewer[] {
    const since = performance.now() - withinMs;
    return [...this.#kept.values()]
      .filter((kept) => kept.networkId === networkId && kept.asked.at >= since && kept.asked.viewer.scopes === null)
      .map(({ asked }) => asked)
      .sort((one, other) => other.at - one.at)
      .map(({ viewer }) => viewer);
  }

  /** Reads what changed since the viewer asked, unless she sees something else by now than `asked` did. */
  async readAhead(viewer: Viewer, asked: Viewer, networkId: string): Promise<void> {
    if (sightKey(viewer, networkId) !== sightKey(asked, networkId)) return;
    await (
      await this.#current(viewer, networkId)
    ).read;
  }

  async #current(viewer: Viewer, networkId: string): Promise<KeptSnapshot> {
    // Resources belong to no network: one that was added elsewhere is known here too. What is over, or stale, by a new day counts as such.
    const question = sql`SELECT concat(n.revision, ' ', (SELECT count(*) FROM resource r WHERE ${visibleResources(viewer)}),
        ' ', (now() AT TIME ZONE 'UTC')::date) AS state
      FROM network n WHERE n.id = ${networkId}`;
    const [network] = await this.database.as(viewer).query<{ state: string }[]>(...statement(question));
    if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
    const key = sightKey(viewer, networkId);
    const kept = this.#kept.get(key);
    const current = kept?.state === network.state ? kept : this.#read(viewer, networkId, key, network.state);
    this.#keep(key, current);
    return current;
  }

  #read(viewer: Viewer, networkId: string, key: string, state: string): KeptSnapshot {
    const before = this.#kept.get(key);
    const read = this.#readSince(viewer, networkId, before?.read);
    const asked = before?.asked ?? { viewer, at: performance.now() };
    const kept: KeptSnapshot = { state, read, rows: 0, networkId, asked };
    read.then(
      ({ snapshot: { facilities, streams, synergies, blindStreams } }) => {
        kept.rows = facilities.length + streams.length + synergies.length + blindStreams.length;
        this.#dropOldest();
      },
      () => {
        // Whoever awaits it gets the failure; the next one shall try again.
        if (this.#kept.get(key)?.read === read) this.#kept.delete(key);
      },
    );
    return kept;
  }

  /** Reads what changed since, of the same eyes; all of it where nothing was read before. */
  async #readSince(viewer: Viewer, networkId: string, kept: Promise<ReadSnapshot> | undefined): Promise<ReadSnapshot> {
    const before = (await kept?.catch(() => undefined)) ?? null;
    const read = await this.database.readAtOnce(viewer, (manager) => readSnapshot(manager, viewer, networkId, before));
    if (before !== null) {
      this.#before.set(read.snapshot, before.snapshot);
      // Not a chain of all there ever were.
      this.#before.delete(before.snapshot);
    }
    return read;
  }

  #keep(key: string, kept: KeptSnapshot): void {
    // Taken out and put in again, the map's order is the order of last use.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
  }

  #dropOldest(): void {
    let rows = [...this.#kept.values()].reduce((sum, kept) => sum + kept.rows, 0);
    for (const [key, kept] of this.#kept) {
      if (rows <= MOST_ROWS_KEPT || this.#kept.size === 1) return;
      rows -= kept.rows;
      this.#kept.delete(key);
    }
  }
}

/**
 * All that what is seen of a network depends on: the companies (their own rows, introductions, and the pseudonyms of blind
 * streams are of a company), and the offices held in this network. Colleagues share a snapshot; nobody else does. A token
 * shares it with nobody: it may hide companies that the database, which knows the person, reads for.
 */
function sightKey(viewer: Viewer, networkId: string): string {
  const held = (networkIds: readonly string[]) => (networkIds.includes(networkId) ? '+' : '-');
  const offices = [viewer.memberNetworkIds, viewer.secretariatNetworkIds, viewer.analystNetworkIds].map(held);
  const others = [...viewer.memberNetworkIds, '/', ...viewer.secretariatNetworkIds, '/', ...viewer.analystNetworkIds];
  const token = viewer.scopes === null ? [] : [viewer.personId, viewer.onlyNetworkId, ...viewer.scopes, '|'];
  return [networkId, ...token, offices.join(''), ...viewer.organisationIds, '|', ...others].join(' ');
}

async function readSnapshot(
  reader: Reader,
  viewer: Viewer,
  networkId: string,
  before: ReadSnapshot | null,
): Promise<ReadSnapshot> {
  const then = before?.snapshot;
  const all = async <Row extends { readonly id: string }>(
    known: readonly Row[] | undefined,
    source: RowSource,
    ...conditions: readonly Sql[]
  ): Promise<readonly Row[]> => sameRowsKept(known, await readAll<Row>(reader, source, conditions));
  const [network] = await all<Network>(undefined, NETWORK_ROWS, sql`n.id = ${networkId}`);
  if (network === undefined) throw new ProblemError([networkNotFound(['networkId'])]);
  const { streams, stamps } = await readStreamsSince(
    reader,
    [sql`s.network_id = ${networkId}`, visibleStreams(viewer)],
    before && { streams: before.snapshot.streams, stamps: before.stamps },
  );
  const blindStreams = viewer.memberNetworkIds.includes(network.id) ? await readBlindStreams(reader, networkId) : [];
  return {
    stamps,
    snapshot: {
      network,
      organisations: await all<Organisation>(
        then?.organisations,
        ORGANISATION_ROWS,
        sql`EXISTS (SELECT FROM facility f WHERE f.organisation_id = o.id AND f.network_id = ${networkId} AND (${visibleFacilities(viewer)}))`,
      ),
      facilities: await all<Facility>(
        then?.facilities,
        facilityRows(viewer),
        sql`f.network_id = ${networkId}`,
        visibleFacilities(viewer),
      ),
      // All of them: a draft may name a resource that no stream of the network has yet.
      resources: await all<Resource>(then?.resources, RESOURCE_ROWS, visibleResources(viewer)),
      streams,
      synergies: await all<Synergy>(
        then?.synergies,
        SYNERGY_ROWS,
        sql`y.network_id = ${networkId}`,
        visibleSynergies(viewer),
      ),
      blindStreams: sameRowsKept(then?.blindStreams, blindStreams),
      ownUses: await readOwnUses(reader, viewer, network.id, then?.ownUses),
    },
  };
}
