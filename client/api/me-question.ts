import { queryOptions } from '@tanstack/react-query';
import { meOf } from '../state/me.ts';
import type { Me } from '../state/me.ts';
import { ask } from './ask.ts';
import { MeDocument, SignOutDocument } from './generated/graphql.ts';

/** First part of the key of all that is asked about one's own account. */
export const ME_KEY = 'me';

/** Who is signed in in this browser; null for a visitor. */
export function meQuestion() {
  return queryOptions({
    queryKey: [ME_KEY],
    queryFn: async ({ signal }): Promise<Me | null> => {
      const { me } = await ask(MeDocument, {}, signal);
      return me ? meOf(me) : null;
    },
    // A session that has ended elsewhere is noticed when the person comes back to the page.
    refetchOnWindowFocus: true,
  });
}

export async function signOut() {
  return (await ask(SignOutDocument, {})).signOut.signedOut;
}
