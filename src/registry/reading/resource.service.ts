import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { signsOf, wasteCode } from '../../domain/classification/code-lists.ts';
import {
  prepareTextIndex,
  searchTextIndex,
  type TextEntry,
  type TextIndex,
} from '../../domain/classification/text-search.ts';
import { unitsOf } from '../../domain/quantity/units.ts';
import type { Resource, ResourceKind } from '../../domain/registry/resource.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { pageOfList, type Page } from '../../platform/relay.ts';
import { readList, readRows, type PageArguments } from './list.rows.ts';
import { RESOURCE_ROWS, RESOURCES_BY_NAME } from './resource.rows.ts';
import { constant, sql, statement } from './sql.ts';

/** A list that is searched is no longer read to its end. */
const MOST_FOUND = 200;

interface SearchableResources {
  readonly state: string;
  readonly byId: ReadonlyMap<string, Resource>;
  readonly index: TextIndex;
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
    const { text, kind } = filter;
    if (text == null || text.trim() === '') {
      const conditions = kind == null ? [] : [sql`r.kind = ${kind}`];
      return readList(this.manager, { source: RESOURCE_ROWS, order: RESOURCES_BY_NAME, conditions, page });
    }
    const { byId, index } = await this.#readSearchable();
    const found = foundIn(byId, index, text).filter((resource) => kind == null || resource.kind === kind);
    return pageOfList(found, page, `resources:${kind ?? ''}:${text}`);
  }

  byIds(_viewer: Viewer, ids: readonly string[]): Promise<(Resource | null)[]> {
    return readRows(this.manager, RESOURCE_ROWS, ids);
  }

  /** Codes of the units that an amount of the resource may be given in, the usual ones first. */
  unitsOf({ measuredIn }: Pick<Resource, 'measuredIn'>): string[] {
    return measuredIn.flatMap((dimension) => unitsOf(dimension).map((unit) => unit.code));
  }

  /** All resources laid out for searching, made anew when the table has changed. */
  async #readSearchable(): Promise<SearchableResources> {
    // Every change of a row gives it a higher xmin, every new row too.
    const [{ state }] = await this.manager.query<[{ state: string }]>(
      `SELECT concat(count(*), ' ', max(xmin::text::bigint)) AS state FROM resource`,
    );
    if (this.#searchable?.state === state) return this.#searchable;
    const all = sql`SELECT ${constant(RESOURCE_ROWS.columns)} FROM ${constant(RESOURCE_ROWS.from)}`;
    const resources = await this.manager.query<Resource[]>(...statement(all));
    this.#searchable = {
      state,
      byId: new Map(resources.map((resource) => [resource.id, resource])),
      index: prepareTextIndex(resources.map(searchedTexts)),
    };
    return this.#searchable;
  }
}

function foundIn(byId: ReadonlyMap<string, Resource>, index: TextIndex, text: string): Resource[] {
  const signs = signsOf(text);
  if (/^\d{2,}$/.test(signs))
    return [...byId.values()].filter(({ wasteCode: code }) => code?.startsWith(signs) === true);
  return searchTextIndex(index, text, MOST_FOUND).flatMap(({ id }) => byId.get(id) ?? []);
}

/** Its names count most, then what people call it, then the titles of its waste code. */
function searchedTexts({ id, name, synonyms, wasteCode: code }: Resource): TextEntry {
  const titles = code === null ? undefined : wasteCode(code)?.title;
  return {
    id,
    texts: [
      ...[name.en, name.da].map((text) => ({ text, weight: 1 })),
      ...synonyms.map((text) => ({ text, weight: 0.9 })),
      ...(titles === undefined ? [] : [titles.en, titles.da].map((text) => ({ text, weight: 0.4 }))),
    ],
  };
}
