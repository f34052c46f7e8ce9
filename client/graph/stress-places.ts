import type { Point } from '../state/positions.ts';
import type { Line } from './spot.ts';

const ROUNDS = 20;
/** Step at the end, as a share of the one that moves a neighbouring pair to its distance at once. */
const LAST_STEP = 0.1;

/** Numbers in 0 … 1 that look like chance and are always the same (the generator mulberry32). */
export function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Links between each two spots on the shortest way; where there is no way, one more than the longest. */
export function linkDistances(count: number, lines: readonly Line[]): readonly (readonly number[])[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  for (const { donor, receiver } of lines) {
    neighbours[donor]?.add(receiver);
    neighbours[receiver]?.add(donor);
  }
  const found = neighbours.map((_, from) => {
    const distance = new Map([[from, 0]]);
    for (const [at, steps] of distance) {
      for (const next of neighbours[at] ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
    }
    return distance;
  });
  const apart = 1 + Math.max(0, ...found.flatMap((distance) => [...distance.values()]));
  return found.map((distance) => Array.from({ length: count }, (_, to) => distance.get(to) ?? apart));
}

/**
 * Places whose distances are as near as can be to the number of links between them: stress, each pair weighted by the square
 * of its closeness, made small by moving two at a time with a step that shrinks. Units: one link is 1.
 *
 * Source: J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by stochastic gradient descent", IEEE TVCG 25 (2019) 2738.
 */
export function stressPlaces(
  distances: readonly (readonly number[])[],
  start: readonly Point[],
  lot: () => number,
): readonly Point[] {
  const places = start.map(({ x, y }) => ({ x, y }));
  const pairs = distances.flatMap((row, one) =>
    row.flatMap((wanted, other) => (other > one ? [{ one, other, wanted }] : [])),
  );
  const longest = Math.max(1, ...pairs.map(({ wanted }) => wanted));
  const firstStep = longest * longest;
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = firstStep * (LAST_STEP / firstStep) ** (round / (ROUNDS - 1));
    shuffle(pairs, lot);
    for (const { one, other, wanted } of pairs) {
      const here = places[one];
      const there = places[other];
      if (!here || !there) continue;
      const x = there.x - here.x;
      const y = there.y - here.y;
      const distance = Math.max(1e-6, Math.sqrt(x * x + y * y));
      const share = (Math.min(1, step / (wanted * wanted)) * (distance - wanted)) / (2 * distance);
      here.x += x * share;
      here.y += y * share;
      there.x -= x * share;
      there.y -= y * share;
    }
  }
  return places;
}

function shuffle(list: unknown[], lot: () => number): void {
  for (let left = list.length - 1; left > 0; left -= 1) {
    const drawn = Math.floor(lot() * (left + 1));
    const kept = list[left];
    list[left] = list[drawn];
    list[drawn] = kept;
  }
}
