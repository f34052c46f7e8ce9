import { Injectable } from '@nestjs/common';
import { prepareProposals, proposeForText, type ProposalIndex } from '../../domain/knowledge/propose-for-text.ts';
import type { ClassificationCode } from '../../domain/classification/classification-code.ts';
import { wasteCode } from '../../domain/classification/code-lists.ts';
import { unitsOf } from '../../domain/quantity/units.ts';
import type { Resource, ResourceKind } from '../../domain/registry/resource.ts';
import type { Direction } from '../../domain/registry/stream.ts';
import type { LocalText } from '../../domain/text.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { pageOfList, readPageSize, type Page } from '../../platform/relay.ts';
import { readAll, readList, readRows, type PageArguments } from './list.rows.ts';
import { RESOURCE_ROWS, RESOURCES_BY_NAME } from './resource.rows.ts';
import { sql, statement } from './sql.ts';
import { searchWords } from './text-search.ts';
import { visibleResources } from './visible.rows.ts';

/** Nobody reads a ranked list to its end. */
const MOST_FOUND = 200;

/** Indexes kept at most: most viewers see the catalogue and little else. */
const MOST_INDEXES = 20;

/** Words that somebody wrote, with what is known of where. */
interface TextQuestion {
  readonly text: string;
  readonly activityCode?: string | null;
  readonly direction?: Direction | null;
  readonly first: number;
}

interface ProposedResource {
  readonly resource: Resource;
  readonly score: number;
  readonly why: LocalText;
}

interface ProposedCode {
  readonly code: ClassificationCode;
  readonly score: number;
  readonly why: LocalText;
}

interface SearchableResources {
  readonly byId: ReadonlyMap<string, Resource>;
  readonly index: ProposalIndex;
}

@Injectable()
export class ResourceService {
  /** By a text that differs whenever what is seen has changed. */
  readonly #searchable = new Map<string, SearchableResources>();

  constructor(private readonly database: ViewerDatabase) {}

  /** Resources by name; with a text those that it fits, best first. */
  async search(
    viewer: Viewer,
    filter: { readonly text?: string | null; readonly kind?: ResourceKind | null },
    page: PageArguments,
  ): Promise<Page<Resource>> {
    const words = searchWords(filter.text);
    const kind = filter.kind ?? null;
    if (words === null) {
      const conditions = [visibleResources(viewer), ...(kind === null ? [] : [sql`r.kind = ${kind}`])];
      return readList(this.database.as(viewer), { source: RESOURCE_ROWS, order: RESOURCES_BY_NAME, conditions, page });
    }
    const { byId, index } = await this.#readSearchable(viewer);
    const proposed = proposeForText(index, words, { limit: MOST_FOUND }).resources;
    const found = proposed.flatMap(({ id }) => byId.get(id) ?? []);
    const ofKind = found.filter((resource) => kind === null || resource.kind === kind);
    return pageOfList(ofKind, page, `resources:${kind ?? ''}:${words}`);
  }

  /** What everyday words may mean: resources that the viewer sees and waste codes, best first, each with its reason. */
  async propose(
    viewer: Viewer,
    { text, activityCode, direction, first }: TextQuestion,
  ): Promise<{ readonly resources: readonly ProposedResource[]; readonly wasteCodes: readonly ProposedCode[] }> {
    const limit = readPageSize({ first });
    const words = searchWords(text);
    if (words === null) return { resources: [], wasteCodes: [] };
    const { byId, index } = await this.#readSearchable(viewer);
    const activityCodes = activityCode === null || activityCode === undefined ? [] : [activityCode];
    const proposals = proposeForText(index, words, { limit, activityCodes, direction: direction ?? 'supply' });
    return {
      resources: proposals.resources.flatMap(({ id, score, why }) => {
        const resource = byId.get(id);
        return resource === undefined ? [] : [{ resource, score, why: why() }];
      }),
      wasteCodes: proposals.wasteCodes.flatMap(({ code, score, why }) => {
        const entry = wasteCode(code);
        return entry === null ? [] : [{ code: entry, score, why: why() }];
      }),
    };
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<(Resource | null)[]> {
    return readRows(this.database.as(viewer), RESOURCE_ROWS, ids, [visibleResources(viewer)]);
  }

  /** Codes of the units that an amount of the resource may be given in, the usual ones first. */
  unitsOf({ measuredIn }: Pick<Resource, 'measuredIn'>): string[] {
    return measuredIn.flatMap((dimension) => unitsOf(dimension).map((unit) => unit.code));
  }

  async #readSearchable(viewer: Viewer): Promise<SearchableResources> {
    const reader = this.database.as(viewer);
    const visible = visibleResources(viewer);
    // PostgreSQL stamps every new or changed row with its transaction. Viewers who see the same resources share an index.
    const question = sql`SELECT concat(count(*), ' ', max(r.xmin::text::bigint), ' ',
        md5(string_agg(r.id::text, ' ' ORDER BY r.id) FILTER (WHERE r.key IS NULL))) AS state
      FROM resource r WHERE ${visible}`;
    const [{ state }] = await reader.query<[{ state: string }]>(...statement(question));
    const known = this.#searchable.get(state);
    if (known !== undefined) return known;
    const resources = await readAll<Resource>(reader, RESOURCE_ROWS, [visible]);
    const searchable = {
      byId: new Map(resources.map((resource) => [resource.id, resource])),
      index: prepareProposals(resources),
    };
    const [oldest] = this.#searchable.keys();
    if (this.#searchable.size >= MOST_INDEXES && oldest !== undefined) this.#searchable.delete(oldest);
    this.#searchable.set(state, searchable);
    return searchable;
  }
}
