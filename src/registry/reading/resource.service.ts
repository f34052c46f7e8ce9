import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { prepareResourceIndex, searchResources, type ResourceIndex } from '../../domain/knowledge/search-resources.ts';
import { unitsOf } from '../../domain/quantity/units.ts';
import type { Resource, ResourceKind } from '../../domain/registry/resource.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { pageOfList, type Page } from '../../platform/relay.ts';
import { readAll, readList, readRows, type PageArguments } from './list.rows.ts';
import { RESOURCE_ROWS, RESOURCES_BY_NAME } from './resource.rows.ts';
import { sql } from './sql.ts';
import { searchWords } from './text-search.ts';

/** Nobody reads a ranked list to its end. */
const MOST_FOUND = 200;

interface SearchableResources {
  /** Differs whenever the table has changed. */
  readonly state: string;
  readonly byId: ReadonlyMap<string, Resource>;
  readonly index: ResourceIndex;
}

@Injectable()
export class ResourceService {
  #searchable: SearchableResources | null = null;

  constructor(private readonly manager: EntityManager) {}

  /** Resources by name; with a text those that it fits, best first. */
  async search(
    _viewer: Viewer,
    filter: { readonly text?: string | null; readonly kind?: ResourceKind | null },
    page: PageArguments,
  ): Promise<Page<Resource>> {
    const words = searchWords(filter.text);
    const kind = filter.kind ?? null;
    if (words === null) {
      const conditions = kind === null ? [] : [sql`r.kind = ${kind}`];
      return readList(this.manager, { source: RESOURCE_ROWS, order: RESOURCES_BY_NAME, conditions, page });
    }
    const { byId, index } = await this.#readSearchable();
    const found = searchResources(index, words, MOST_FOUND).flatMap(({ id }) => byId.get(id) ?? []);
    const ofKind = found.filter((resource) => kind === null || resource.kind === kind);
    return pageOfList(ofKind, page, `resources:${kind ?? ''}:${words}`);
  }

  byIds(_viewer: Viewer, ids: readonly string[]): Promise<(Resource | null)[]> {
    return readRows(this.manager, RESOURCE_ROWS, ids);
  }

  /** Codes of the units that an amount of the resource may be given in, the usual ones first. */
  unitsOf({ measuredIn }: Pick<Resource, 'measuredIn'>): string[] {
    return measuredIn.flatMap((dimension) => unitsOf(dimension).map((unit) => unit.code));
  }

  async #readSearchable(): Promise<SearchableResources> {
    // PostgreSQL stamps every new or changed row with its transaction.
    const [{ state }] = await this.manager.query<[{ state: string }]>(
      `SELECT concat(count(*), ' ', max(xmin::text::bigint)) AS state FROM resource`,
    );
    if (this.#searchable?.state === state) return this.#searchable;
    const resources = await readAll<Resource>(this.manager, RESOURCE_ROWS);
    this.#searchable = {
      state,
      byId: new Map(resources.map((resource) => [resource.id, resource])),
      index: prepareResourceIndex(resources),
    };
    return this.#searchable;
  }
}
