/**
 * The core number of each node of an undirected graph: the largest k for which it is in a part of which every node has at least k
 * neighbours in that part. V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003).
 */
export function coreNumbers(neighbours: readonly (readonly number[])[]): readonly number[] {
  const degree = neighbours.map((list) => list.length);
  const byDegree: number[][] = [];
  degree.forEach((each, node) => (byDegree[each] ??= []).push(node));
  const done = neighbours.map(() => false);
  for (let least = 0; least < byDegree.length; least += 1) {
    // Nodes that fall to this degree meanwhile are put at the end of the same list.
    const bucket = (byDegree[least] ??= []);
    for (const node of bucket) {
      if (done[node] === true || degree[node] !== least) continue;
      done[node] = true;
      for (const other of neighbours[node] ?? []) {
        const before = degree[other] ?? 0;
        if (done[other] === true || before <= least) continue;
        degree[other] = before - 1;
        (byDegree[before - 1] ??= []).push(other);
      }
    }
  }
  return degree;
}
