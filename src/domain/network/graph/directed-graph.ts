/** Nodes 0 … size − 1, with an arc at most once and none to itself. Neighbours are in ascending order. */
export interface DirectedGraph {
  readonly size: number;
  readonly successors: readonly (readonly number[])[];
  readonly predecessors: readonly (readonly number[])[];
  readonly arcCount: number;
}

/** The graph of some arcs; an arc that comes again, or leads back to its own node, is left out. */
export function directedGraph(size: number, arcs: readonly (readonly [from: number, to: number])[]): DirectedGraph {
  const successors = Array.from({ length: size }, () => new Set<number>());
  const predecessors = Array.from({ length: size }, () => new Set<number>());
  for (const [from, to] of arcs) {
    if (from === to) continue;
    successors[from]?.add(to);
    predecessors[to]?.add(from);
  }
  const inOrder = (sets: readonly ReadonlySet<number>[]) => sets.map((set) => [...set].sort((a, b) => a - b));
  return {
    size,
    successors: inOrder(successors),
    predecessors: inOrder(predecessors),
    arcCount: successors.reduce((sum, set) => sum + set.size, 0),
  };
}

/** The neighbours of each node whichever way the arc leads, each once, in ascending order. */
export function neighboursOf(graph: DirectedGraph): readonly (readonly number[])[] {
  return graph.successors.map((successors, node) =>
    [...new Set([...successors, ...(graph.predecessors[node] ?? [])])].sort((a, b) => a - b),
  );
}
