type MatchingRunState = 'PREPARING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';

/** Whether workers are at it, or will be. */
export function isMatching({ state }: { readonly state: MatchingRunState }): boolean {
  return state === 'PREPARING' || state === 'RUNNING';
}

/** How long a run took, in the unit that one would say it in; null while it is under way. */
export function matchingTook({
  startedAt,
  endedAt,
}: {
  readonly startedAt: string;
  readonly endedAt?: string | null;
}): {
  readonly unit: 'seconds' | 'minutes';
  readonly count: number;
} | null {
  if (typeof endedAt !== 'string') return null;
  const seconds = (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000;
  return seconds < 90
    ? { unit: 'seconds', count: Math.max(1, Math.round(seconds)) }
    : { unit: 'minutes', count: Math.round(seconds / 60) };
}
