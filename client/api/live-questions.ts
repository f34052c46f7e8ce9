import { createClient } from 'graphql-ws/client';
import { NewStrongMatchDocument } from './generated/later/graphql.ts';
import type { NewStrongMatchSubscription } from './generated/later/graphql.ts';

type Found = NewStrongMatchSubscription['newStrongMatch'];
export type NewMatch = Found['matches'][number];

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
const ALIVE_EVERY_MS = 20_000;

/** Longer after each failure; not all browsers at the same moment when a server comes back. */
async function pause(retries: number): Promise<void> {
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** retries, LONGEST_PAUSE_MS);
  await new Promise((done) => setTimeout(done, longest * (0.5 + Math.random() / 2)));
}

/**
 * Hears of new strong matches in these networks until the function that it gives is called. A connection that is lost is made anew; one
 * that is refused, as after signing out, is given up, since the page does without.
 */
export function hearOfNewMatches(networkIds: readonly string[], hear: (found: Found) => void): () => void {
  const client = createClient({
    url: `${window.location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: pause,
    keepAlive: ALIVE_EVERY_MS,
    connectionParams: () => ({ acceptLanguage: window.document.documentElement.lang }),
  });
  const nothing = () => undefined;
  for (const networkId of networkIds) {
    client.subscribe<NewStrongMatchSubscription>(
      { query: NewStrongMatchDocument.toString(), variables: { networkId } },
      {
        next: ({ data }) => {
          if (data) hear(data.newStrongMatch);
        },
        error: nothing,
        complete: nothing,
      },
    );
  }
  return () => void client.dispose();
}
