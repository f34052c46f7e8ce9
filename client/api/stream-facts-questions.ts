import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask.ts';
import { OverlayDocument, StreamStandingDocument } from './generated/later/graphql.ts';
import type { OverlayQuery, StreamStandingQuery } from './generated/later/graphql.ts';
import { NETWORK_KEY } from './network-questions.ts';

export type StreamStanding = NonNullable<StreamStandingQuery['stream']>;
export type Overlay = NonNullable<OverlayQuery['overlay']>;

/** What a stream is before the law, what is open in it, and by what its amount was converted. */
export function streamStandingQuestion(id: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'stream', id, 'standing'],
    queryFn: async ({ signal }) => (await ask(StreamStandingDocument, { id }, signal)).stream,
  });
}

/** A supply laid over a demand hour by hour; null where the reader does not see both whole. */
export function overlayQuestion(supplyId: string, demandId: string) {
  return queryOptions({
    queryKey: [NETWORK_KEY, 'overlay', supplyId, demandId],
    queryFn: async ({ signal }) => (await ask(OverlayDocument, { supplyId, demandId }, signal)).overlay,
  });
}
