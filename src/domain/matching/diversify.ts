/** What is left of the score of each further match in the same line of business: the fifth farm counts about half. */
const SHARE_OF_FURTHER = 0.85;

/**
 * A ranking in which one line of business does not fill the top: at each place the match that is best once the earlier ones of its kind
 * are counted against it (maximal marginal relevance). Scores stay as they are; ties keep the given order.
 *
 * @param ranked best first
 * @param kindOf the line of business; null is a kind of its own
 * @param limit so many places are filled; all where left out
 */
export function diversify<T extends { readonly score: number }>(
  ranked: readonly T[],
  kindOf: (item: T) => string | null,
  limit = ranked.length,
): readonly T[] {
  const queues = new Map<string, T[]>();
  ranked.forEach((item, at) => {
    const kind = kindOf(item) ?? `#${String(at)}`;
    const queue = queues.get(kind);
    if (queue) queue.push(item);
    else queues.set(kind, [item]);
  });
  const place = new Map(ranked.map((item, at) => [item, at]));
  const taken = new Map<string, number>();
  const chosen: T[] = [];
  while (chosen.length < Math.min(limit, ranked.length)) {
    let best: { kind: string; item: T; worth: number } | null = null;
    for (const [kind, queue] of queues) {
      const count = taken.get(kind) ?? 0;
      const item = queue[count];
      if (item === undefined) continue;
      const worth = item.score * SHARE_OF_FURTHER ** count;
      const first = best !== null && worth === best.worth && (place.get(item) ?? 0) < (place.get(best.item) ?? 0);
      if (best === null || worth > best.worth || first) best = { kind, item, worth };
    }
    if (best === null) break;
    taken.set(best.kind, (taken.get(best.kind) ?? 0) + 1);
    chosen.push(best.item);
  }
  return chosen;
}
