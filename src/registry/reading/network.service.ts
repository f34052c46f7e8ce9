import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Network } from '../../domain/registry/network.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import { readAll, readList, readRows, type PageArguments } from './list.rows.ts';
import { allOf, hasValue, sql, statement } from './sql.ts';
import { NETWORK_ROWS, NETWORKS_BY_NAME } from './network.rows.ts';

/** How much there is in a network. */
export interface NetworkCounts {
  readonly facilities: number;
  readonly synergies: number;
}

@Injectable()
export class NetworkService {
  constructor(private readonly manager: EntityManager) {}

  list(_viewer: Viewer, page: PageArguments): Promise<Page<Network>> {
    return readList(this.manager, { source: NETWORK_ROWS, order: NETWORKS_BY_NAME, conditions: [], page });
  }

  /** The network with this id, or this slug, or both; null where there is none such, or nothing is asked for. */
  async one(
    _viewer: Viewer,
    { id = null, slug = null }: { readonly id?: string | null; readonly slug?: string | null },
  ): Promise<Network | null> {
    if (id === null && slug === null) return null;
    const wanted = allOf([hasValue('n.id', id), hasValue('n.slug', slug)]);
    const [network] = await readAll<Network>(this.manager, NETWORK_ROWS, [wanted]);
    return network ?? null;
  }

  byIds(_viewer: Viewer, ids: readonly string[]): Promise<(Network | null)[]> {
    return readRows(this.manager, NETWORK_ROWS, ids);
  }

  /** In the order of `ids`. */
  async countsOf(_viewer: Viewer, ids: readonly string[]): Promise<NetworkCounts[]> {
    const question = sql`SELECT n.id,
      (SELECT count(*)::integer FROM facility f WHERE f.network_id = n.id) AS facilities,
      (SELECT count(*)::integer FROM synergy y WHERE y.network_id = n.id) AS synergies
      FROM network n WHERE n.id = ANY(${ids}::uuid[])`;
    const counts = await this.manager.query<(NetworkCounts & { id: string })[]>(...statement(question));
    const countsOf = new Map(counts.map((count) => [count.id, count]));
    return ids.map((id) => countsOf.get(id) ?? { facilities: 0, synergies: 0 });
  }
}
