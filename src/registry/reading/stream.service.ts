import { Injectable } from '@nestjs/common';
import type { ResourceKind } from '../../domain/registry/resource.ts';
import type { Direction, Stream } from '../../domain/registry/stream.ts';
import { ViewerDatabase } from '../../identity/viewer-database.service.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { Page } from '../../platform/relay.ts';
import type { ItemSelection } from '../../platform/selection.ts';
import { readList, readNestedLists, readRows, type RowOrder, type PageArguments } from './list.rows.ts';
import { hasValue } from './sql.ts';
import { containsWords } from './text-search.ts';
import {
  NAMED_STREAM_ROWS,
  STREAM_ROWS,
  STREAMS_BY_CHANGE,
  STREAMS_BY_FACILITY,
  STREAMS_BY_RESOURCE,
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
    ];
    const question = { source: NAMED_STREAM_ROWS, order: ORDERS[sort], conditions, page, selected };
    const found = await readList<Stream>(this.database.as(viewer), question);
    await this.seen.whole(viewer, found.nodes);
    return found;
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
