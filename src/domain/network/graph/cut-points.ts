export interface CutPoints {
  /** Nodes without which their part falls apart. */
  readonly articulations: ReadonlySet<number>;
  /** Edges without which their part falls apart, the lower node first; in order. */
  readonly bridges: readonly (readonly [number, number])[];
  /** For each node the lowest node of its connected part. */
  readonly components: readonly number[];
}

interface Visit {
  readonly node: number;
  readonly parent: number;
  /** Which neighbour is looked at next. */
  next: number;
}

/**
 * Articulation points, bridges and connected parts of an undirected graph.
 * J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16 (1973).
 */
export function cutPoints(neighbours: readonly (readonly number[])[]): CutPoints {
  const order = new Array<number>(neighbours.length).fill(-1);
  const low = new Array<number>(neighbours.length).fill(-1);
  const components = new Array<number>(neighbours.length).fill(-1);
  const articulations = new Set<number>();
  const bridges: (readonly [number, number])[] = [];
  let count = 0;
  for (let root = 0; root < neighbours.length; root += 1) {
    if (order[root] !== -1) continue;
    let rootChildren = 0;
    const enter = (node: number, parent: number): Visit => {
      order[node] = low[node] = count;
      count += 1;
      components[node] = root;
      return { node, parent, next: 0 };
    };
    const path = [enter(root, -1)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node, parent } = visit;
      const other = neighbours[node]?.[visit.next];
      if (other !== undefined) {
        visit.next += 1;
        if (order[other] === -1) path.push(enter(other, node));
        else if (other !== parent) low[node] = Math.min(low[node] ?? 0, order[other] ?? 0);
        continue;
      }
      path.pop();
      if (parent === -1) continue;
      low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if ((low[node] ?? 0) > (order[parent] ?? 0)) bridges.push(parent < node ? [parent, node] : [node, parent]);
      if (parent === root) rootChildren += 1;
      else if ((low[node] ?? 0) >= (order[parent] ?? 0)) articulations.add(parent);
    }
    if (rootChildren > 1) articulations.add(root);
  }
  bridges.sort(([a, b], [c, d]) => a - c || b - d);
  return { articulations, bridges, components };
}
