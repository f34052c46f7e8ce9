import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import {
  ChangeStreamDocument,
  CodeSearchDocument,
  DraftMatchesDocument,
  FacilitySearchDocument,
  RegisterStreamDocument,
  ResourceSearchDocument,
  StreamMatchesDocument,
  StreamToChangeDocument,
  WithdrawStreamDocument,
} from './generated/later/graphql.ts';
import type {
  ChangeStreamInput,
  ClassificationSystem,
  RegisterStreamInput,
  StreamDraftInput,
  WithdrawStreamInput,
} from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export function resourceSearchQuestion(text: string) {
  return queryOptions({
    queryKey: ['resources', text],
    queryFn: async ({ signal }) => (await ask(ResourceSearchDocument, { text }, signal)).resources.nodes,
    placeholderData: keepPreviousData,
  });
}

export function codeSearchQuestion(system: ClassificationSystem, text: string) {
  return queryOptions({
    queryKey: ['codes', system, text],
    queryFn: async ({ signal }) => (await ask(CodeSearchDocument, { system, text }, signal)).classificationCodes.nodes,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** Lines of business that a rule can name: all of NACE but its sections, which no facility is filed under. */
export async function findActivities(text: string, signal: AbortSignal) {
  const { nodes } = (await ask(CodeSearchDocument, { system: 'NACE', text }, signal)).classificationCodes;
  return nodes.filter(({ level }) => level > 1);
}

/** Under the key of the networks: a facility that was registered a moment ago must be found. */
export function facilitySearchQuestion(networkId: string, text: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'facilities', text],
    queryFn: async ({ signal }) =>
      (await ask(FacilitySearchDocument, { networkId, text: text || null }, signal)).facilities.nodes,
    placeholderData: keepPreviousData,
  });
}

export function draftMatchesQuestion(draft: StreamDraftInput) {
  return queryOptions({
    queryKey: [NETWORK_KEY, draft.networkId, 'draftMatches', draft],
    queryFn: async ({ signal }) => (await ask(DraftMatchesDocument, { draft }, signal)).draftMatches,
    placeholderData: keepPreviousData,
  });
}

export function streamToChangeQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id],
    queryFn: async ({ signal }) => (await ask(StreamToChangeDocument, { id }, signal)).stream,
    // A change is made from what is saved now, not from what was read a minute ago.
    staleTime: 0,
    gcTime: 0,
    refetchOnReconnect: false,
  });
}

export function streamMatchesQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'matches'],
    queryFn: async ({ signal }) => (await ask(StreamMatchesDocument, { id }, signal)).stream?.matches.nodes ?? [],
  });
}

export async function registerStream(input: RegisterStreamInput) {
  return (await ask(RegisterStreamDocument, { input })).registerStream.stream;
}

export async function changeStream(input: ChangeStreamInput) {
  return (await ask(ChangeStreamDocument, { input })).changeStream.stream;
}

export async function withdrawStream(input: WithdrawStreamInput) {
  return (await ask(WithdrawStreamDocument, { input })).withdrawStream.streamId;
}
