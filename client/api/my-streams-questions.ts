import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import { apiWord } from '../state/api-word.ts';
import { ask } from './ask.ts';
import {
  ConfirmStreamsDocument,
  MyCompletenessDocument,
  MyFacilitiesDocument,
  MyStreamsDocument,
  SetStreamLevelsDocument,
} from './generated/later/graphql.ts';
import type { MyCompletenessQuery, MyFacilitiesQuery, MyStreamFactsFragment } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type MyFacility = NonNullable<MyFacilitiesQuery['organisation']>['facilities']['nodes'][number];

/** Which page of whose streams comes next. */
interface Place {
  readonly facilityId: string;
  readonly after: string | null;
}

export interface MyStreamsPage {
  readonly facilityId: string;
  readonly streams: readonly MyStreamFactsFragment[];
  readonly next: Place | null;
}

/** All facilities of a company, however many. */
export function myFacilitiesQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'company', id, 'myFacilities'],
    queryFn: async ({ signal }) => {
      const all: MyFacility[] = [];
      for (let after: string | null = null; ;) {
        const { organisation }: MyFacilitiesQuery = await ask(MyFacilitiesDocument, { id, after }, signal);
        if (!organisation) return all;
        all.push(...organisation.facilities.nodes);
        if (!organisation.facilities.pageInfo.hasNextPage) return all;
        after = organisation.facilities.pageInfo.endCursor;
      }
    },
  });
}

/** All streams of these facilities, a hundred at a time, facility by facility. */
export function myStreamsQuestion(companyId: string, facilityIds: readonly string[]) {
  const [facility] = facilityIds;
  const first: Place | null = facility === undefined ? null : { facilityId: facility, after: null };
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, 'company', companyId, 'myStreams', facilityIds],
    queryFn: async ({ pageParam, signal }): Promise<MyStreamsPage> => {
      if (pageParam === null) return { facilityId: '', streams: [], next: null };
      const { facilityId, after } = pageParam;
      const { streams } = await ask(MyStreamsDocument, { facilityId, after }, signal);
      const following = facilityIds[facilityIds.indexOf(facilityId) + 1];
      const { hasNextPage, endCursor } = streams.pageInfo;
      return {
        facilityId,
        streams: streams.nodes,
        next: hasNextPage
          ? { facilityId, after: endCursor }
          : following === undefined
            ? null
            : { facilityId: following, after: null },
      };
    },
    initialPageParam: first,
    getNextPageParam: ({ next }) => next,
  });
}

/** How complete each of these streams is, by its id; read beside the streams, since every one must be matched for it. */
export function myCompletenessQuestion(companyId: string, facilityIds: readonly string[]) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'company', companyId, 'myCompleteness', facilityIds],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, number>> => {
      const shares = new Map<string, number>();
      for (const facilityId of facilityIds) {
        for (let after: string | null = null; ;) {
          const { streams }: MyCompletenessQuery = await ask(MyCompletenessDocument, { facilityId, after }, signal);
          for (const { id, completeness } of streams.nodes) {
            if (completeness) shares.set(id, completeness.share);
          }
          if (!streams.pageInfo.hasNextPage) break;
          after = streams.pageInfo.endCursor;
        }
      }
      return shares;
    },
  });
}

/** A stream as it was seen: what is done to it is refused where somebody changed it meanwhile. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** So many the API takes at once. */
const AT_ONCE = 500;

function portions(streams: readonly Seen[]): Seen[][] {
  const starts = Array.from({ length: Math.ceil(streams.length / AT_ONCE) }, (_, index) => index * AT_ONCE);
  return starts.map((start) => streams.slice(start, start + AT_ONCE).map(({ id, version }) => ({ id, version })));
}

/** Shows these streams to that many; of each five hundred all or none. Gives them as they are then. */
export async function setStreamLevels(streams: readonly Seen[], level: DisclosureLevel): Promise<readonly Seen[]> {
  const now: Seen[] = [];
  for (const portion of portions(streams)) {
    const input = { streams: portion, level: apiWord(level), idempotencyKey: crypto.randomUUID() };
    now.push(...(await ask(SetStreamLevelsDocument, { input })).setStreamLevels.streams);
  }
  return now;
}

/** Says of these streams that they still hold; of each five hundred all or none. */
export async function confirmStreams(streams: readonly Seen[]): Promise<void> {
  for (const portion of portions(streams)) {
    await ask(ConfirmStreamsDocument, { input: { streams: portion, idempotencyKey: crypto.randomUUID() } });
  }
}
