import { queryOptions } from '@tanstack/react-query';
import { matchIdOf, sidesOfMatch } from '../state/match-path.ts';
import { ask, AskFailure } from './ask.ts';
import { IdentifySynergyDocument, MatchesOfStreamDocument } from './generated/later/graphql.ts';
import type { MatchesOfStreamQuery, WholeMatchFragment } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type WholeMatch = WholeMatchFragment;

/** The matches of a stream, best first; null where there is no such stream for the reader. */
async function matchesOf(id: string, signal: AbortSignal, until?: string): Promise<readonly WholeMatch[] | null> {
  const all: WholeMatch[] = [];
  for (let after: string | null = null; ;) {
    const { stream }: MatchesOfStreamQuery = await ask(MatchesOfStreamDocument, { id, after }, signal);
    if (!stream) return null;
    all.push(...stream.matches.nodes);
    if (!stream.matches.pageInfo.hasNextPage || all.some((match) => match.id === until)) return all;
    after = stream.matches.pageInfo.endCursor;
  }
}

/** An address that cannot name a stream, or one seen blind, names none. */
function nothing(failure: unknown): null {
  if (failure instanceof AskFailure && ['NOT_FOUND', 'BAD_USER_INPUT'].includes(failure.code)) return null;
  throw failure;
}

/** One match by the ids of its sides; null where there is none for the reader. */
export function matchQuestion(supplyId: string, demandId: string) {
  const wanted = matchIdOf(supplyId, demandId);
  return queryOptions({
    queryKey: [NETWORK_KEY, 'match', wanted],
    queryFn: async ({ signal }): Promise<WholeMatch | null> => {
      for (const id of [supplyId, demandId]) {
        const found = (await matchesOf(id, signal, wanted).catch(nothing))?.find((match) => match.id === wanted);
        if (found) return found;
      }
      return null;
    },
  });
}

/** The matches that stand beside this one in the lists of its sides, best first. */
export function matchesBesideQuestion(matchId: string | undefined) {
  const sides = sidesOfMatch(matchId ?? '');
  return queryOptions({
    queryKey: [NETWORK_KEY, 'match', matchId, 'beside'],
    enabled: sides !== null,
    queryFn: async ({ signal }): Promise<readonly WholeMatch[]> => {
      const of = async (id: string) => (await matchesOf(id, signal, matchId).catch(nothing)) ?? [];
      const found = sides ? await Promise.all([of(sides.supplyId), of(sides.demandId)]) : [];
      return [...new Map(found.flat().map((match) => [match.id, match])).values()];
    },
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
