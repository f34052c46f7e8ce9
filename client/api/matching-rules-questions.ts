import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { sidesOfMatch } from '../state/match-path.ts';
import { ask } from './ask.ts';
import {
  DismissMatchesDocument,
  EffectOfDismissalDocument,
  EffectOfRulesDocument,
  MatchingRulesDocument,
  RemoveMatchingRuleDocument,
  RulesHistoryDocument,
  SetMatchingRuleDocument,
  TakeBackDismissalsDocument,
} from './generated/later/graphql.ts';
import type {
  DismissalFactsFragment,
  DismissalReason,
  EffectOfRulesQuery,
  MatchingRuleInput,
  MatchPairInput,
  RuleFactsFragment,
  RulesDraftInput,
  RulesFactsFragment,
  RulesHistoryQuery,
} from './generated/later/graphql.ts';
import { askedSide } from './match-questions.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type PutAsideMatch = DismissalFactsFragment;
export type NetworkRule = RuleFactsFragment;
export type Lesson = RulesFactsFragment['lessons'][number];
export type RulesEvent = RulesHistoryQuery['matchingRules']['history'][number];
export type RulesEffect = EffectOfRulesQuery['effectOfRules'];
export type RulesDraft = RulesDraftInput;
export type WrittenRule = MatchingRuleInput;

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

/** Who said what about the matches of a network, and when. */
export function rulesHistoryQuestion(networkId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'matchingRules', 'history'],
    queryFn: async ({ signal }) => (await ask(RulesHistoryDocument, { networkId }, signal)).matchingRules.history,
  });
}

/** What a change of rules would do to the matches, before it is made. */
export function effectOfRulesQuestion(networkId: string, draft: RulesDraft) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'effectOfRules', draft],
    queryFn: async ({ signal }) => (await ask(EffectOfRulesDocument, { networkId, draft }, signal)).effectOfRules,
    placeholderData: keepPreviousData,
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

/** Puts a match aside again, as it was. */
export async function dismissAgain(networkId: string, of: readonly PutAsideMatch[]): Promise<void> {
  for (const { supplyId, demandId, reason, words } of of) {
    const input = { networkId, matches: [{ supplyId, demandId }], reason, words, idempotencyKey: crypto.randomUUID() };
    await ask(DismissMatchesDocument, { input });
  }
}

/** Makes a rule, or the next version of the one that it replaces. */
export async function setMatchingRule(networkId: string, rule: WrittenRule, replaces: string | null): Promise<void> {
  await ask(SetMatchingRuleDocument, { input: { networkId, rule, replaces, idempotencyKey: crypto.randomUUID() } });
}

export async function removeMatchingRule(networkId: string, id: string): Promise<void> {
  await ask(RemoveMatchingRuleDocument, { input: { networkId, id, idempotencyKey: crypto.randomUUID() } });
}
