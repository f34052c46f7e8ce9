import type { DirectedGraph } from './directed-graph.ts';

/**
 * The strongly connected parts, each sorted, in order of their lowest node: within one everything can come round again, between two nothing.
 * R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972).
 */
export function strongComponents({ size, successors }: DirectedGraph): readonly (readonly number[])[] {
  const order = new Array<number>(size).fill(-1);
  const low = new Array<number>(size).fill(-1);
  const waiting: number[] = [];
  const isWaiting = new Array<boolean>(size).fill(false);
  const components: number[][] = [];
  let count = 0;
  const enter = (node: number) => {
    order[node] = low[node] = count;
    count += 1;
    waiting.push(node);
    isWaiting[node] = true;
    return { node, next: 0 };
  };
  for (let root = 0; root < size; root += 1) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { node } = visit;
      const other = successors[node]?.[visit.next];
      if (other !== undefined) {
        visit.next += 1;
        if (order[other] === -1) path.push(enter(other));
        else if (isWaiting[other] === true) low[node] = Math.min(low[node] ?? 0, order[other] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const component = waiting.splice(waiting.lastIndexOf(node));
      for (const member of component) isWaiting[member] = false;
      components.push(component.sort((a, b) => a - b));
    }
  }
  return components.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}
