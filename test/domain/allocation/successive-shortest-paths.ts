interface Arc {
  readonly tail: number;
  readonly head: number;
  readonly lower: number;
  readonly capacity: number;
  readonly cost: number;
}

interface Way {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  room: number;
  readonly back: number;
}

/** More than any of the small networks can carry: what still flows on an arc of this capacity would flow for ever. */
const ENDLESS = 1_000_000;

/**
 * The same question asked in the plainest way, for small networks of whole numbers: negative cycles are filled first, then
 * unit after unit goes the shortest way that is left (Bellman and Ford).
 */
export function cheapestBySuccessivePaths(
  supply: readonly number[],
  arcs: readonly Arc[],
): number | 'infeasible' | 'unbounded' {
  const source = supply.length;
  const target = supply.length + 1;
  const ways: Way[] = [];
  const add = (from: number, to: number, room: number, cost: number): void => {
    const there = ways.length;
    ways.push({ from, to, cost, room, back: there + 1 }, { from: to, to: from, cost: -cost, room: 0, back: there });
  };
  const left = [...supply];
  for (const { tail, head, lower, capacity, cost } of arcs) {
    add(tail, head, Math.min(ENDLESS, capacity - lower), cost);
    left[tail]! -= lower;
    left[head]! += lower;
  }
  left.forEach((amount, node) => {
    if (amount > 0) add(source, node, amount, 0);
    if (amount < 0) add(node, target, -amount, 0);
  });
  const wanted = left.reduce((sum, amount) => sum + Math.max(0, amount), 0);

  let isEndless = false;
  for (let cycle = negativeCycle(ways, target + 1); cycle.length > 0; cycle = negativeCycle(ways, target + 1)) {
    const room = Math.min(...cycle.map((way) => way.room));
    isEndless ||= room > ENDLESS / 2;
    send(ways, cycle, room);
  }
  let sent = 0;
  for (let path = shortest(ways, source, target); path.length > 0; path = shortest(ways, source, target)) {
    const room = Math.min(...path.map((way) => way.room));
    send(ways, path, room);
    sent += room;
  }
  if (sent < wanted) return 'infeasible';
  if (isEndless) return 'unbounded';
  return arcs.reduce((cost, arc, index) => cost + arc.cost * (arc.lower + ways[2 * index + 1]!.room), 0);
}

function send(ways: readonly Way[], path: readonly Way[], amount: number): void {
  for (const way of path) {
    way.room -= amount;
    ways[way.back]!.room += amount;
  }
}

function shortest(ways: readonly Way[], from: number, to: number): Way[] {
  const distance = new Map([[from, 0]]);
  const last = new Map<number, Way>();
  for (let changed = true; changed;) {
    changed = false;
    for (const way of ways) {
      const reached = distance.get(way.from);
      if (way.room <= 0 || reached === undefined) continue;
      if (reached + way.cost >= (distance.get(way.to) ?? Infinity)) continue;
      distance.set(way.to, reached + way.cost);
      last.set(way.to, way);
      changed = true;
    }
  }
  const path: Way[] = [];
  for (let way = last.get(to); way !== undefined; way = last.get(way.from)) path.push(way);
  return path;
}

function negativeCycle(ways: readonly Way[], nodes: number): Way[] {
  const distance = Array.from({ length: nodes }, () => 0);
  const last = new Map<number, Way>();
  let touched: number | undefined;
  for (let pass = 0; pass < nodes; pass += 1) {
    touched = undefined;
    for (const way of ways) {
      if (way.room <= 0 || distance[way.from]! + way.cost >= distance[way.to]!) continue;
      distance[way.to] = distance[way.from]! + way.cost;
      last.set(way.to, way);
      touched = way.to;
    }
  }
  if (touched === undefined) return [];
  // So many steps back from a node that the last pass reached, one stands on the cycle.
  let start = touched;
  for (let step = 0; step < nodes; step += 1) start = last.get(start)!.from;
  const cycle: Way[] = [];
  let node = start;
  do {
    const way = last.get(node)!;
    cycle.push(way);
    node = way.from;
  } while (node !== start);
  return cycle;
}
