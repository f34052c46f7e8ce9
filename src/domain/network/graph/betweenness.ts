import type { DirectedGraph } from './directed-graph.ts';

/** Shortest paths are followed from this many nodes at most times arcs: some seconds. Above, from evenly spaced ones. */
const MOST_STEPS = 40_000_000;

export interface Betweenness {
  /** 0 … 1 by node: share of the shortest paths between other nodes that lead through it. */
  readonly values: readonly number[];
  /** False where it was estimated from some of the nodes. */
  readonly exact: boolean;
}

/**
 * Betweenness of each node along the arcs, each of length one, over (n − 1)(n − 2) ordered pairs.
 * U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001); for large networks from
 * pivots, after U. Brandes and C. Pich, "Centrality estimation in large networks" (2007).
 */
export function betweenness(graph: DirectedGraph, mostSteps: number = MOST_STEPS): Betweenness {
  const { size } = graph;
  const sums = new Float64Array(size);
  const pairs = (size - 1) * (size - 2);
  const pivots = Math.max(1, Math.min(size, Math.floor(mostSteps / Math.max(1, graph.arcCount + size))));
  for (let at = 0; at < pivots && pairs > 0; at += 1) addFrom(Math.floor((at * size) / pivots), graph, sums);
  const scale = pairs > 0 ? size / pivots / pairs : 0;
  return { values: [...sums].map((sum) => sum * scale), exact: pivots === size || pairs <= 0 };
}

/** Adds, for each node, the share of the shortest paths from `source` that lead through it. */
function addFrom(source: number, { size, successors, predecessors }: DirectedGraph, sums: Float64Array): void {
  const steps = new Int32Array(size).fill(-1);
  const paths = new Float64Array(size);
  const dependency = new Float64Array(size);
  const reached = [source];
  steps[source] = 0;
  paths[source] = 1;
  // Those that are found on the way come at its end.
  for (const node of reached) {
    const next = (steps[node] ?? 0) + 1;
    for (const to of successors[node] ?? []) {
      if (steps[to] === -1) {
        steps[to] = next;
        reached.push(to);
      }
      if (steps[to] === next) paths[to] = (paths[to] ?? 0) + (paths[node] ?? 0);
    }
  }
  for (let at = reached.length - 1; at > 0; at -= 1) {
    const node = reached[at] ?? 0;
    const share = (1 + (dependency[node] ?? 0)) / (paths[node] ?? 1);
    for (const from of predecessors[node] ?? []) {
      if (steps[from] !== -1 && (steps[from] ?? 0) + 1 === steps[node]) {
        dependency[from] = (dependency[from] ?? 0) + (paths[from] ?? 0) * share;
      }
    }
    sums[node] = (sums[node] ?? 0) + (dependency[node] ?? 0);
  }
}
