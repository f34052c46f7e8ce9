import { Injectable } from '@nestjs/common';
import type { ResourceKind } from '../../domain/registry/resource.ts';
import type { Direction, Stream } from '../../domain/registry/stream.ts';
import { requireReader } from '../../identity/access.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { readList, readNestedLists, readRows, type RowOrder, type PageArguments } from './list.rows.ts';
import { constant, hasValue, sql } from './sql.ts';
import { containsWords } from './text-search.ts';
import {
  IS_STALE,
  NAMED_STREAM_ROWS,
  STREAM_ROWS,
  STREAMS_BY_CHANGE,
  STREAMS_BY_FACILITY,
  STREAMS_BY_RESOURCE,
  STREAMS_BY_WITHDRAWAL,
} from './stream.rows.ts';
import { SeenService } from '../trail/seen.service.ts';
import { visibleStreams } from './visible.rows.ts';

export type StreamOrder = 'recentlyChanged' | 'resourceName' | 'facilityName';

export interface StreamFilter {
  readonly networkId?: string | null;
  readonly facilityId?: string | null;
  readonly direction?: Direction | null;
  readonly resourceKind?: ResourceKind | null;
  readonly text?: string | null;
  /** Whether only those that nobody has confirmed for 12 months, or only the others. */
  readonly stale?: boolean | null;
}

const ORDERS: Readonly<Record<StreamOrder, RowOrder>> = {
  recentlyChanged: STREAMS_BY_CHANGE,
  resourceName: STREAMS_BY_RESOURCE,
  facilityName: STREAMS_BY_FACILITY,
};

const SEARCHED = `concat_ws(' ', s.description, s.present_solution, r.name_en, r.name_da, array_to_string(r.synonyms, ' '), f.name)`;

@Injectable()
export class StreamService {
  constructor(
    private readonly database: ViewerDatabase,
    private readonly seen: SeenService,
  ) {}

  async list(
    viewer: Viewer,
    filter: StreamFilter,
    sort: StreamOrder,
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Stream>> {
    const conditions = [
      visibleStreams(viewer),
      hasValue('s.network_id', filter.networkId),
      hasValue('s.facility_id', filter.facilityId),
      hasValue('s.direction', filter.direction),
      hasValue('r.kind', filter.resourceKind),
      containsWords(SEARCHED, filter.text),
      sql`${filter.stale ?? null}::boolean IS NULL OR ${constant(IS_STALE)} = ${filter.stale ?? null}`,
    ];
    const question = { source: NAMED_STREAM_ROWS, order: ORDERS[sort], conditions, page, selected };
    const found = await readList<Stream>(this.database.as(viewer), question);
    await this.seen.whole(viewer, found.nodes);
    return found;
  }

  /** What the viewer's companies have withdrawn, the latest first: to be looked at, and restored. */
  withdrawn(
    asking: Viewer,
    networkId: string | null,
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Stream>> {
    const viewer = requireReader(asking);
    const conditions = [
      sql`s.withdrawn_at IS NOT NULL AND s.organisation_id = ANY(${viewer.organisationIds}::uuid[])`,
      hasValue('s.network_id', networkId),
    ];
    const question = { source: STREAM_ROWS, order: STREAMS_BY_WITHDRAWAL, conditions, page, selected };
    return readList<Stream>(this.database.as(viewer), question);
  }

  async byIds(viewer: Viewer, ids: readonly string[]): Promise<(Stream | null)[]> {
    const found = await readRows<Stream>(this.database.as(viewer), STREAM_ROWS, ids, [visibleStreams(viewer)]);
    await this.seen.whole(viewer, found);
    return found;
  }

  /** The streams of each facility, in the order of `facilityIds`. */
  async ofFacilities(
    viewer: Viewer,
    facilityIds: readonly string[],
    direction: Direction | null,
    page: PageArguments,
    selected?: ItemSelection,
  ): Promise<Page<Stream>[]> {
    const conditions = [visibleStreams(viewer), hasValue('s.direction', direction)];
    const belongs = 's.facility_id = parent.id';
    const question = { source: STREAM_ROWS, order: STREAMS_BY_CHANGE, conditions, page, selected, belongs };
    const lists = await readNestedLists<Stream>(this.database.as(viewer), question, facilityIds);
    await this.seen.whole(
      viewer,
      lists.flatMap(({ nodes }) => nodes),
    );
    return lists;
  }
}
