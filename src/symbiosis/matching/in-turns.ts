import { setImmediate } from 'node:timers/promises';

/** Longest that one turn keeps others waiting, ms. */
const TURN_MS = 8;

/** Does something for each item, letting others have their turn in between. */
export async function inTurns<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - begun < TURN_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}
