import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { ask } from './ask.ts';
import {
  FacilityStreamsDocument,
  NetworksDocument,
  SuggestionsDocument,
  SymbiosisNetworkDocument,
} from './generated/graphql.ts';

/** As many suggestions as can still be told apart as lines in one drawing. */
const SUGGESTIONS_DRAWN = 20;

/** First part of the key of all that is known of networks: what is stale once anything was registered. */
export const NETWORK_KEY = 'network';

export function networksQuestion() {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'list'],
    queryFn: async ({ signal }) => (await ask(NetworksDocument, {}, signal)).networks.nodes,
  });
}

/** Everything of all years in one answer: the slider then needs no server. */
export function symbiosisNetworkQuestion(networkId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'symbiosis'],
    queryFn: async ({ signal }) => (await ask(SymbiosisNetworkDocument, { networkId }, signal)).symbiosisNetwork,
  });
}

export function suggestionsQuestion(networkId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, networkId, 'suggestions'],
    queryFn: async ({ signal }) =>
      (await ask(SuggestionsDocument, { networkId, first: SUGGESTIONS_DRAWN }, signal)).symbiosisNetwork.suggestions,
  });
}

export function facilityStreamsQuestion(facilityId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'facility', facilityId, 'streams'],
    queryFn: async ({ signal }) =>
      (await ask(FacilityStreamsDocument, { facilityId }, signal)).facility?.streams.nodes ?? [],
  });
}

/**
 * Ask for a network while the page that shows it is still on its way; `slug` null means the first. The answers wait in
 * `queries`.
 *
 * @throws AskFailure as `ask` does; the page asks again by itself, and then says so.
 */
export async function fetchNetworkAhead(queries: QueryClient, slug: string | null): Promise<void> {
  const networks = await queries.query(networksQuestion());
  const network = networks.find((candidate) => slug === null || candidate.slug === slug);
  if (network) await queries.query(symbiosisNetworkQuestion(network.id));
}
