import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { isMatching } from '../state/matching-run.ts';
import { ask } from './ask.ts';
import {
  CancelMatchingDocument,
  FoundPairsDocument,
  MatchingRunsDocument,
  StartMatchingDocument,
} from './generated/later/graphql.ts';
import type { FoundPairsQuery, RunFactsFragment } from './generated/later/graphql.ts';

export const MATCHING_RUNS_KEY = 'matchingRuns';

/** How often one looks how far the workers have come. */
const LOOK_EVERY_MS = 1_000;

export type MatchingRunFacts = RunFactsFragment;
export type ShownPair = NonNullable<FoundPairsQuery['matchingRun']>['foundPairs']['nodes'][number];

/** The full matchings of a network, the latest first. Asked again while one is under way. */
export function matchingRunsQuestion(networkId: string) {
  return queryOptions({
    queryKey: [MATCHING_RUNS_KEY, networkId],
    queryFn: async ({ signal }) => (await ask(MatchingRunsDocument, { networkId }, signal)).matchingRuns.nodes,
    refetchInterval: ({ state }) => (state.data?.some(isMatching) === true ? LOOK_EVERY_MS : false),
    // Somebody else of the secretariat may have started one.
    staleTime: 0,
  });
}

/** What a full matching has found, best first. */
export function foundPairsQuestion(id: string) {
  return infiniteQueryOptions({
    queryKey: [MATCHING_RUNS_KEY, 'pairs', id],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(FoundPairsDocument, { id, after: pageParam }, signal)).matchingRun?.foundPairs ?? null,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null),
  });
}

export async function startMatching(networkId: string, idempotencyKey: string): Promise<MatchingRunFacts> {
  return (await ask(StartMatchingDocument, { input: { networkId, idempotencyKey } })).startMatching.run;
}

export async function cancelMatching(id: string): Promise<MatchingRunFacts> {
  return (await ask(CancelMatchingDocument, { input: { id } })).cancelMatching.run;
}
