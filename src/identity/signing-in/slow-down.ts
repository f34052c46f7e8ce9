/**
 * How guessing is slowed down, and why strangers cannot lock anybody out by it.
 *
 * An attempt is counted in up to three buckets before it is looked at, so that a hundred at once count as a hundred:
 * - `accountAtAddress`: this account from this address. Hits whoever forgot the password, and a guesser, at that place alone.
 * - `address`: any account from this address (for IPv6 its /64, which one customer has). Hits who tries one password on many accounts.
 * - `accountElsewhere`: this account from all addresses where its person has never signed in. Hits who guesses from many
 *   machines. An address where the person has signed in once is not slowed down by it: that is what keeps the owner in.
 *   Whoever must sign in from a new place meanwhile uses a passkey, OpenID Connect, or the mailed link for a new
 *   password: none of them guesses a password, so none of them is slowed down by those who do.
 *
 * Each bucket has some attempts free; each after that doubles the wait, up to a longest one, and nobody is locked out for
 * good. A bucket that is left alone for a day is empty again; a sign-in that succeeds empties `accountAtAddress` and gives its own
 * attempt back to the others. An account that does not exist has the same buckets.
 */
export const BUCKETS = {
  accountAtAddress: { free: 5, firstWait: 2, longestWait: 900 },
  address: { free: 50, firstWait: 2, longestWait: 900 },
  accountElsewhere: { free: 20, firstWait: 2, longestWait: 300 },
} as const satisfies Record<string, Bucket>;

export type BucketName = keyof typeof BUCKETS;

/** Waits in seconds. */
export interface Bucket {
  readonly free: number;
  readonly firstWait: number;
  readonly longestWait: number;
}

/** Seconds after which a bucket that nobody touched is empty. */
export const FORGOTTEN_AFTER = 86_400;

/** How long to wait after so many attempts in a row, in seconds. */
export function waitAfter(failures: number, { free, firstWait, longestWait }: Bucket): number {
  if (failures < free) return 0;
  return Math.min(longestWait, firstWait * 2 ** Math.min(failures - free, 30));
}
