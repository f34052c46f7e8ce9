import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { RestoreStreamDocument, StreamHistoryDocument } from './generated/later/graphql.ts';
import type { RestoreStreamInput, VersionFactsFragment } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type VersionEntry = VersionFactsFragment;

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

/** Makes a stream again what it was at `toVersion`. */
export async function restoreStream(input: RestoreStreamInput) {
  return (await ask(RestoreStreamDocument, { input })).restoreStream.stream;
}
