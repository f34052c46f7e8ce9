import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { myCompletenessQuestion, myFacilitiesQuestion, myStreamsQuestion } from '../../api/my-streams-questions.ts';
import type { MyFacility } from '../../api/my-streams-questions.ts';
import { myStreamOf } from '../../state/my-stream-of.ts';
import type { MyStream } from '../../state/my-streams.ts';

export interface MyStreams {
  readonly facilities: readonly MyFacility[];
  readonly streams: readonly MyStream[];
  /** How many there are, loaded or not. */
  readonly total: number;
  readonly state: 'waiting' | 'loading' | 'whole' | 'failed';
  readonly failure: Error | null;
  readonly again: () => void;
}

/** All streams of a company: the first hundred at once, the others one page after the other. */
export function useMyStreams(companyId: string): MyStreams {
  const places = useQuery(myFacilitiesQuestion(companyId));
  const facilities = useMemo(() => places.data ?? [], [places.data]);
  const ids = useMemo(
    () => facilities.filter(({ streams }) => streams.totalCount > 0).map(({ id }) => id),
    [facilities],
  );
  const pages = useInfiniteQuery({ ...myStreamsQuestion(companyId, ids), enabled: places.isSuccess });
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);

  const shares = useQuery({ ...myCompletenessQuestion(companyId, ids), enabled: pages.isSuccess }).data;
  const streams = useMemo(() => {
    const byId = new Map(facilities.map((facility) => [facility.id, facility]));
    return (pages.data?.pages ?? []).flatMap(({ facilityId, streams: nodes }) => {
      const facility = byId.get(facilityId);
      return facility ? nodes.map((node) => myStreamOf(node, facility, shares?.get(node.id) ?? null)) : [];
    });
  }, [pages.data, facilities, shares]);

  const failure = places.error ?? pages.error;
  return {
    facilities,
    streams,
    total: facilities.reduce((sum, facility) => sum + facility.streams.totalCount, 0),
    state: failure ? 'failed' : !pages.data ? 'waiting' : hasNextPage ? 'loading' : 'whole',
    failure,
    again: () => void (places.error ? places.refetch() : pages.error && pages.data ? fetchNextPage() : pages.refetch()),
  };
}
