import { queryOptions } from '@tanstack/react-query';
import { sidesOfMatch } from '../state/match-path.ts';
import { ask } from './ask.ts';
import {
  DismissMatchesDocument,
  EffectOfDismissalDocument,
  MatchingRulesDocument,
  TakeBackDismissalsDocument,
} from './generated/later/graphql.ts';
import type { DismissalReason, MatchPairInput } from './generated/later/graphql.ts';
import { askedSide } from './match-questions.ts';
import { NETWORK_KEY } from './network-questions.ts';

function pairsOf(ids: readonly string[]): MatchPairInput[] {
  return ids.flatMap((id) => {
    const sides = sidesOfMatch(id);
    return sides ? [{ supplyId: askedSide(sides.supplyId), demandId: askedSide(sides.demandId) }] : [];
  });
}

/** What the secretariat of a network has put aside, and what was learned from it. */
export function matchingRulesQuestion(networkId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'matchingRules'],
    queryFn: async ({ signal }) => (await ask(MatchingRulesDocument, { networkId }, signal)).matchingRules,
  });
}

/** What putting these matches aside would do to the others. */
export function effectOfDismissalQuestion(networkId: string, ids: readonly string[], reason: DismissalReason) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'effectOfDismissal', ids, reason],
    queryFn: async ({ signal }) =>
      (await ask(EffectOfDismissalDocument, { networkId, draft: { dismiss: pairsOf(ids), reason, rules: [] } }, signal))
        .effectOfRules,
  });
}

/** Puts matches aside for everybody in the network. */
export async function dismissMatches(
  networkId: string,
  ids: readonly string[],
  reason: DismissalReason,
  words: string | null,
): Promise<void> {
  const input = { networkId, matches: pairsOf(ids), reason, words, idempotencyKey: crypto.randomUUID() };
  await ask(DismissMatchesDocument, { input });
}

/** Takes dismissals back, and what they taught. */
export async function takeBackDismissals(networkId: string, ids: readonly string[]): Promise<void> {
  await ask(TakeBackDismissalsDocument, { input: { networkId, ids: [...ids], idempotencyKey: crypto.randomUUID() } });
}
