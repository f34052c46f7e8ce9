import { Injectable } from '@nestjs/common';
import type { Network } from '../../domain/registry/network.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import { readAll, readList, readRows, type PageArguments } from './list.rows.ts';
import { allOf, hasValue, sql, statement } from './sql.ts';
import { visibleFacilities, visibleSynergies } from './visible.rows.ts';
import { NETWORK_ROWS, NETWORKS_BY_NAME } from './network.rows.ts';

/** How much there is in a network. */
export interface NetworkCounts {
  readonly facilities: number;
  readonly synergies: number;
}

@Injectable()
export class NetworkService {
  constructor(private readonly database: ViewerDatabase) {}

  list(viewer: Viewer, page: PageArguments): Promise<Page<Network>> {
    return readList(this.database.as(viewer), { source: NETWORK_ROWS, order: NETWORKS_BY_NAME, conditions: [], page });
  }

  /** The network with this id, or this slug, or both; null where there is none such, or nothing is asked for. */
  async one(
    viewer: Viewer,
    { id = null, slug = null }: { readonly id?: string | null; readonly slug?: string | null },
  ): Promise<Network | null> {
    if (id === null && slug === null) return null;
    const wanted = allOf([hasValue('n.id', id), hasValue('n.slug', slug)]);
    const [network] = await readAll<Network>(this.database.as(viewer), NETWORK_ROWS, [wanted]);
    return network ?? null;
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<(Network | null)[]> {
    return readRows(this.database.as(viewer), NETWORK_ROWS, ids);
  }

  /** In the order of `ids`. */
  async countsOf(viewer: Viewer, ids: readonly string[]): Promise<NetworkCounts[]> {
    const question = sql`SELECT n.id,
      (SELECT count(*)::integer FROM facility f WHERE f.network_id = n.id AND (${visibleFacilities(viewer)})) AS facilities,
      (SELECT count(*)::integer FROM synergy y WHERE y.network_id = n.id AND (${visibleSynergies(viewer)})) AS synergies
      FROM network n WHERE n.id = ANY(${ids}::uuid[])`;
    const counts = await this.database.as(viewer).query<(NetworkCounts & { id: string })[]>(...statement(question));
    const countsOf = new Map(counts.map((count) => [count.id, count]));
    return ids.map((id) => countsOf.get(id) ?? { facilities: 0, synergies: 0 });
  }
}
