import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { RestoreStreamDocument, StreamHistoryDocument, WithdrawnStreamsDocument } from './generated/later/graphql.ts';
import type { RestoreStreamInput, VersionFactsFragment, WithdrawnStreamsQuery } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type VersionEntry = VersionFactsFragment;
export type WithdrawnStream = WithdrawnStreamsQuery['withdrawnStreams']['nodes'][number];

/** What was written of a stream, the latest first, 25 at a time; null pages where there is no such stream for the reader. */
export function historyQuestion(id: string) {
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'history'],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(StreamHistoryDocument, { id, after: pageParam }, signal)).stream,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.history.pageInfo.hasNextPage ? page.history.pageInfo.endCursor : null),
    staleTime: 0,
  });
}

/** What the reader's companies have withdrawn, the latest first, 50 at a time. */
export function withdrawnStreamsQuestion() {
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, 'withdrawnStreams'],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(WithdrawnStreamsDocument, { after: pageParam }, signal)).withdrawnStreams,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
}

/** Makes a stream again what it was at `toVersion`. */
export async function restoreStream(input: RestoreStreamInput) {
  return (await ask(RestoreStreamDocument, { input })).restoreStream.stream;
}
