import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { matchIdOf, sidesOfMatch } from '../state/match-path.ts';
import { ask, AskFailure } from './ask.ts';
import {
  IdentifySynergyDocument,
  MatchesBesideDocument,
  MatchOfDocument,
  NetworkMatchesDocument,
  StreamsToAskAboutDocument,
  StreamToAskAboutByIdDocument,
  WhyNotDocument,
} from './generated/later/graphql.ts';
import type {
  Direction,
  ListedMatchFragment,
  MatchFilter,
  MatchOrder,
  StreamToAskAboutFragment,
  WholeMatchFragment,
  WhyNotQuery,
} from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type WholeMatch = WholeMatchFragment;
export type ListedMatch = ListedMatchFragment;
export type Obstacle = NonNullable<WhyNotQuery['whyNot']>['obstacles'][number];

/** A match, and what keeps it out of the lists where something does. */
interface FoundMatch {
  readonly match: WholeMatch;
  readonly obstacles: readonly Obstacle[];
}

/** Before the id of a facility that registered nothing, in the id of a match; the API asks for the facility alone. */
const AT = 'at:';

/** A side of a match as the API is asked for it. */
export function askedSide(id: string): string {
  return id.startsWith(AT) ? id.slice(AT.length) : id;
}

/** An address that cannot name a stream names none. */
function nothing(failure: unknown): null {
  if (failure instanceof AskFailure && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(failure.code)) return null;
  throw failure;
}

/** One match by the ids of its sides, or why the two are none; null where the reader does not see both. */
export function matchQuestion(supplyId: string, demandId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'match', matchIdOf(supplyId, demandId)],
    queryFn: async ({ signal }): Promise<FoundMatch | null> => {
      const sides = { supplyId: askedSide(supplyId), demandId: askedSide(demandId) };
      const found = await ask(MatchOfDocument, sides, signal).catch(nothing);
      if (found?.match) return { match: found.match, obstacles: [] };
      return (await ask(WhyNotDocument, sides, signal).catch(nothing))?.whyNot ?? null;
    },
  });
}

/** The matches that stand beside this one in the lists of its sides, best first; of a side that is no stream there are none. */
export function matchesBesideQuestion(matchId: string | undefined) {
  const sides = sidesOfMatch(matchId ?? '');
  return queryOptions({
    queryKey: [NETWORK_KEY, 'match', matchId, 'beside'],
    enabled: sides !== null,
    queryFn: async ({ signal }): Promise<readonly ListedMatch[]> => {
      const of = async (id: string) =>
        (await ask(MatchesBesideDocument, { id }, signal).catch(nothing))?.stream?.matches.nodes ?? [];
      const found = sides ? await Promise.all([of(sides.supplyId), of(sides.demandId)]) : [];
      return [...new Map(found.flat().map((match) => [match.id, match])).values()];
    },
  });
}

/** The matches of a network that the reader may see, fifty at a time. */
export function networkMatchesQuestion(networkId: string, filter: MatchFilter, orderBy: MatchOrder) {
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, networkId, 'matches', filter, orderBy],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(NetworkMatchesDocument, { networkId, filter, orderBy, after: pageParam }, signal)).networkMatches,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
}

/** Notes that the two of a match could exchange; what kind it is follows from what it is of. */
export async function identifySynergyOf(match: WholeMatch, networkId: string, idempotencyKey: string): Promise<void> {
  const { supply, demand } = match;
  if (!supply || !demand) return;
  const kind = supply.resource.kind === 'SHARED_UTILITY' ? 'UTILITY_SHARING' : 'BY_PRODUCT_EXCHANGE';
  const input = { networkId, supplyStreamId: supply.id, demandStreamId: demand.id, kind, idempotencyKey } as const;
  await ask(IdentifySynergyDocument, { input });
}

export type StreamToAskAbout = StreamToAskAboutFragment;

/** One stream by what it is called; null where the reader does not see it. */
export function streamToAskAboutQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'called'],
    queryFn: async ({ signal }) =>
      (await ask(StreamToAskAboutByIdDocument, { id }, signal).catch(nothing))?.stream ?? null,
  });
}

/** Streams of a network that the reader sees, by words for what they are and where. */
export async function findStreams(
  networkId: string,
  direction: Direction,
  text: string,
  signal: AbortSignal,
): Promise<readonly StreamToAskAbout[]> {
  return (await ask(StreamsToAskAboutDocument, { networkId, direction, text: text === '' ? null : text }, signal))
    .streams.nodes;
}
