import { betweenness } from '../graph/betweenness.ts';
import type { NetworkGround } from '../indicators/network-ground.ts';

export const REMOVAL_ORDERS = ['random', 'degree', 'betweenness'] as const;
/** Chance; the most linked of what is left first; or those between most others first. */
export type RemovalOrder = (typeof REMOVAL_ORDERS)[number];

export interface RemovalPoint {
  /** 0 … 1: share of the linked facilities that is gone. */
  readonly removed: number;
  /** 0 … 1: share of them that still hangs together in the largest part. */
  readonly largestPart: number;
  /** 0 … 1: share of the links that is left. */
  readonly linksLeft: number;
}

export interface RemovalCurve {
  readonly order: RemovalOrder;
  /** At most about a hundred, from none to all removed; of chance the mean of the runs. */
  readonly points: readonly RemovalPoint[];
  /** Mean of the largest part over all removals, 0 … 0.5: high where the network holds together long. Null without links. */
  readonly robustness: number | null;
  /** Runs that the curve is the mean of. */
  readonly runs: number;
}

const RANDOM_RUNS = 20;
const MOST_POINTS = 100;
/** Above, the most linked are picked once and not anew after each removal. */
const MOST_PICKED_ANEW = 4000;

/**
 * How the network falls apart as facilities leave one after another. The same seed (a whole number) gives the same chance.
 * R. Albert, H. Jeong and A.-L. Barabási, Nature 406 (2000); robustness R of C. M. Schneider et al., PNAS 108 (2011).
 */
export function removalCurves(ground: NetworkGround, seed: number): readonly RemovalCurve[] {
  const linked = ground.facilities.flatMap((_, node) => ((ground.neighbours[node]?.length ?? 0) > 0 ? [node] : []));
  const { values } = betweenness(ground.graph);
  const chance = chanceFrom(seed);
  const byBetweenness = linked.toSorted((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
  const orders: readonly (readonly [RemovalOrder, readonly (readonly number[])[]])[] = [
    ['random', Array.from({ length: RANDOM_RUNS }, () => shuffled(linked, chance))],
    ['degree', [byDegree(linked, ground.neighbours)]],
    ['betweenness', [byBetweenness]],
  ];
  return orders.map(([order, runs]) => curveOf(order, runs, ground.neighbours));
}

function curveOf(
  order: RemovalOrder,
  runs: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
): RemovalCurve {
  const size = runs[0]?.length ?? 0;
  if (size === 0) return { order, points: [], robustness: null, runs: runs.length };
  const results = runs.map((run) => fallingApart(run, neighbours));
  const links = Math.max(1, results[0]?.links[0] ?? 1);
  const mean = (figure: (result: FallingApart) => number) =>
    results.reduce((sum, result) => sum + figure(result), 0) / results.length;
  const step = Math.max(1, Math.ceil(size / MOST_POINTS));
  const at = [...new Set([...Array.from({ length: Math.ceil(size / step) }, (_, count) => count * step), size])];
  const points = at.map((count) => ({
    removed: count / size,
    largestPart: mean(({ largest }) => largest[count] ?? 0) / size,
    linksLeft: mean((result) => result.links[count] ?? 0) / links,
  }));
  const robustness = mean(({ largest }) => largest.slice(1).reduce((sum, each) => sum + each, 0)) / size / size;
  return { order, points, robustness, runs: runs.length };
}

interface FallingApart {
  /** After so many removals: facilities in the largest part, and links between what is left. */
  readonly largest: readonly number[];
  readonly links: readonly number[];
}

/** Put back in the opposite order, parts only join (M. Newman and R. Ziff, Physical Review Letters 85, 2000). */
function fallingApart(order: readonly number[], neighbours: readonly (readonly number[])[]): FallingApart {
  const part = new Map<number, number>();
  const sizes = new Map<number, number>();
  const root = (node: number): number => {
    let top = node;
    for (let up = part.get(top); up !== undefined && up !== top; up = part.get(top)) top = up;
    part.set(node, top);
    return top;
  };
  const largest = new Array<number>(order.length + 1).fill(0);
  const links = new Array<number>(order.length + 1).fill(0);
  for (let count = order.length - 1; count >= 0; count -= 1) {
    const node = order[count] ?? 0;
    part.set(node, node);
    sizes.set(node, 1);
    let back = 0;
    for (const other of neighbours[node] ?? []) {
      if (!part.has(other)) continue;
      back += 1;
      const [one, two] = [root(node), root(other)];
      if (one === two) continue;
      const [small, great] = (sizes.get(one) ?? 0) < (sizes.get(two) ?? 0) ? [one, two] : [two, one];
      part.set(small, great);
      sizes.set(great, (sizes.get(great) ?? 0) + (sizes.get(small) ?? 0));
    }
    largest[count] = Math.max(largest[count + 1] ?? 0, sizes.get(root(node)) ?? 0);
    links[count] = (links[count + 1] ?? 0) + back;
  }
  return { largest, links };
}

function byDegree(linked: readonly number[], neighbours: readonly (readonly number[])[]): readonly number[] {
  const degree = neighbours.map((list) => list.length);
  const most = (one: number, other: number) => (degree[other] ?? 0) - (degree[one] ?? 0) || one - other;
  if (linked.length > MOST_PICKED_ANEW) return linked.toSorted(most);
  const left = new Set(linked);
  const order: number[] = [];
  while (left.size > 0) {
    const [first = 0] = left;
    const next = [...left].reduce((best, node) => (most(node, best) < 0 ? node : best), first);
    left.delete(next);
    order.push(next);
    for (const other of neighbours[next] ?? []) degree[other] = (degree[other] ?? 0) - 1;
  }
  return order;
}

/** Fisher and Yates. */
function shuffled(nodes: readonly number[], chance: () => number): readonly number[] {
  const order = [...nodes];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** Numbers from 0 to below 1 that a seed determines: mulberry32 by T. Ettinger (public domain). */
function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
