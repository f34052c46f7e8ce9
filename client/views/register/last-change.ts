import type { AskFailure } from '../../api/ask.ts';

/** Who saved a stream last, and when. */
export interface LastChange {
  /** Null where nobody knows. */
  readonly who: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** What the refusal of a change says of the one that came first; null where it says nothing. */
export function lastChangeIn({ problems }: AskFailure): LastChange | null {
  const { changedBy, changedAt } = problems.find(({ code }) => code === 'STREAM_CHANGED')?.facts ?? {};
  if (typeof changedAt !== 'string') return null;
  return { who: typeof changedBy === 'string' ? changedBy : null, at: changedAt };
}
