import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import {
  ConfirmStarterDocument,
  StartersDocument,
  StrikeStarterDocument,
  TakeBackStarterDocument,
} from './generated/later/graphql.ts';
import type {
  ConfirmStarterInput,
  StarterFactsFragment,
  StrikeStarterInput,
  TakeBackStarterInput,
} from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type StarterLine = StarterFactsFragment;

/** What is typical of a facility, and what of it was struck; null where there is no such facility for the reader. */
export function startersQuestion(facilityId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'facility', facilityId, 'starters'],
    queryFn: async ({ signal }) => (await ask(StartersDocument, { facilityId }, signal)).facility,
  });
}

export async function confirmStarter(input: ConfirmStarterInput) {
  return (await ask(ConfirmStarterDocument, { input })).confirmStarter.stream;
}

export async function strikeStarter(input: StrikeStarterInput) {
  return (await ask(StrikeStarterDocument, { input })).strikeStarter.facility;
}

export async function takeBackStarter(input: TakeBackStarterInput) {
  return (await ask(TakeBackStarterDocument, { input })).takeBackStarter.facility;
}
