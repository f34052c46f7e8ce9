import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { columnsOfPath } from '../state/knowledge-entry.ts';
import { ask, AskFailure } from './ask.ts';
import {
  AddKnowledgeEntryDocument,
  ChangeKnowledgeEntryDocument,
  ImportKnowledgeEntriesDocument,
  KnowledgeEntriesDocument,
  KnowledgeFileDocument,
  KnowledgeThingsDocument,
  KnownUsesDocument,
  WithdrawKnowledgeEntryDocument,
} from './generated/later/graphql.ts';
import type {
  EntryFactsFragment,
  KnowledgeEntriesQuery,
  KnowledgeEntryInput,
  KnowledgeList,
  KnownUsesQuery,
  ThingFactsFragment,
} from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type KnowledgeThing = ThingFactsFragment;
export type EntryFacts = EntryFactsFragment;
export type OwnEntry = KnowledgeEntriesQuery['knowledgeEntries']['nodes'][number];
export type KnownUse = KnownUsesQuery['knownUses']['nodes'][number];
export type WrittenEntry = KnowledgeEntryInput;

/** What a network has added, fifty at a time, with all versions. */
export function knowledgeEntriesQuestion(networkId: string, text: string, withWithdrawn: boolean) {
  return infiniteQueryOptions({
    queryKey: [NETWORK_KEY, networkId, 'knowledge', text, withWithdrawn],
    queryFn: async ({ pageParam, signal }) =>
      (
        await ask(
          KnowledgeEntriesDocument,
          { networkId, text: text === '' ? null : text, withWithdrawn, after: pageParam },
          signal,
        )
      ).knowledgeEntries,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
}

/** What the product itself knows: the same as long as it runs. */
export function knownUsesQuestion(text: string) {
  return infiniteQueryOptions({
    queryKey: ['knownUses', text],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(KnownUsesDocument, { text: text === '' ? null : text, after: pageParam }, signal)).knownUses,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

/** Things that an entry can name, the best fit first. */
export async function findKnowledgeThings(
  list: KnowledgeList,
  text: string,
  signal: AbortSignal,
): Promise<readonly KnowledgeThing[]> {
  return (await ask(KnowledgeThingsDocument, { list, text }, signal)).knowledgeThings;
}

/** Texts in two languages are two fields: problems name them as the fields are called. */
function byField(failure: unknown): never {
  if (!(failure instanceof AskFailure)) throw failure;
  const { code, message, problems, reference } = failure;
  const placed = problems.map((problem) => ({ ...problem, path: columnsOfPath(problem.path) }));
  throw new AskFailure(code, message, placed, reference);
}

export async function addKnowledgeEntry(networkId: string, entry: WrittenEntry): Promise<void> {
  const input = { networkId, entry, idempotencyKey: crypto.randomUUID() };
  await ask(AddKnowledgeEntryDocument, { input }).catch(byField);
}

export async function changeKnowledgeEntry(id: string, version: number, entry: WrittenEntry): Promise<void> {
  const input = { id, version, entry, idempotencyKey: crypto.randomUUID() };
  await ask(ChangeKnowledgeEntryDocument, { input }).catch(byField);
}

export async function withdrawKnowledgeEntry(id: string, version: number): Promise<void> {
  await ask(WithdrawKnowledgeEntryDocument, { input: { id, version, idempotencyKey: crypto.randomUUID() } });
}

/** Adds all of a file or nothing; gives how many. */
export async function importKnowledgeFile(networkId: string, text: string): Promise<number> {
  const input = { networkId, text, idempotencyKey: crypto.randomUUID() };
  return (await ask(ImportKnowledgeEntriesDocument, { input })).importKnowledgeEntries.added;
}

export async function knowledgeFile(networkId: string): Promise<string> {
  return (await ask(KnowledgeFileDocument, { networkId })).knowledgeFile;
}
