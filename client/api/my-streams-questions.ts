import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import { apiWord } from '../state/api-word.ts';
import { ask } from './ask.ts';
import {
  MyFacilitiesDocument,
  MyStreamsDocument,
  SetStreamLevelDocument,
  StreamVersionDocument,
} from './generated/later/graphql.ts';
import type { MyFacilitiesQuery, MyStreamFactsFragment } from './generated/later/graphql.ts';
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
  const first = facilityIds[0];
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
    initialPageParam: first === undefined ? null : ({ facilityId: first, after: null } as Place | null),
    getNextPageParam: ({ next }) => next,
  });
}

/** Shows these streams to that many; all of them or none. */
export async function setStreamLevels(ids: readonly string[], level: DisclosureLevel): Promise<void> {
  for (const id of ids) {
    const { stream } = await ask(StreamVersionDocument, { id });
    if (stream) await ask(SetStreamLevelDocument, { input: { id, version: stream.version, level: apiWord(level) } });
  }
}
