export interface Communities {
  /** For each node the number of its community, 0 for the one of the lowest node, and on in order. */
  readonly memberships: readonly number[];
  /** Newman and Girvan's modularity of this division, −0.5 … 1; 0 without edges. */
  readonly modularity: number;
}

/** A weighted undirected graph; `loops` is twice the weight of the edges inside each node. */
interface Level {
  readonly edges: readonly ReadonlyMap<number, number>[];
  readonly loops: readonly number[];
}

/** Moves that gain less than this are rounding. */
const LEAST_GAIN = 1e-12;

/**
 * Communities of an undirected graph without weights by the Louvain method: nodes are visited in their order and ties go to the lowest
 * community, so that the same graph has the same communities. Those that fell apart inside are divided, as a community of which the
 * members do not hang together is none (the defect that V. Traag, L. Waltman and N. J. van Eck name, Scientific Reports 9, 2019).
 * V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in large networks" (2008).
 */
export function communities(neighbours: readonly (readonly number[])[]): Communities {
  let level: Level = {
    edges: neighbours.map((list) => new Map(list.map((other) => [other, 1]))),
    loops: neighbours.map(() => 0),
  };
  let memberships: readonly number[] = neighbours.map((_, node) => node);
  for (;;) {
    const moved = inOrderOfNodes(moveNodes(level));
    if (new Set(moved).size === level.edges.length) break;
    memberships = memberships.map((node) => moved[node] ?? 0);
    level = aggregated(level, moved);
  }
  const whole = inOrderOfNodes(divided(memberships, neighbours));
  return { memberships: whole, modularity: modularityOf(whole, neighbours) };
}

/** Sum over communities of the share of edges inside, less the share that chance would put there (M. Newman and M. Girvan, 2004). */
export function modularityOf(memberships: readonly number[], neighbours: readonly (readonly number[])[]): number {
  const ends = neighbours.reduce((sum, list) => sum + list.length, 0);
  if (ends === 0) return 0;
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  neighbours.forEach((list, node) => {
    const own = memberships[node] ?? 0;
    degrees.set(own, (degrees.get(own) ?? 0) + list.length);
    inside.set(own, (inside.get(own) ?? 0) + list.filter((other) => memberships[other] === own).length);
  });
  return [...degrees].reduce((sum, [own, degree]) => sum + (inside.get(own) ?? 0) / ends - (degree / ends) ** 2, 0);
}

function moveNodes({ edges, loops }: Level): readonly number[] {
  const own = edges.map((_, node) => node);
  const degree = edges.map((list, node) => [...list.values()].reduce((sum, weight) => sum + weight, loops[node] ?? 0));
  const total = [...degree];
  const ends = degree.reduce((sum, each) => sum + each, 0);
  if (ends === 0) return own;
  for (let anyMoved = true; anyMoved;) {
    anyMoved = false;
    for (const [node, list] of edges.entries()) {
      const home = own[node] ?? 0;
      const weights = new Map<number, number>([[home, 0]]);
      for (const [other, weight] of list) {
        const community = own[other] ?? 0;
        weights.set(community, (weights.get(community) ?? 0) + weight);
      }
      const nodeDegree = degree[node] ?? 0;
      total[home] = (total[home] ?? 0) - nodeDegree;
      const gainOf = (community: number) =>
        (weights.get(community) ?? 0) - (nodeDegree * (total[community] ?? 0)) / ends;
      let best = home;
      let bestGain = gainOf(home);
      for (const community of [...weights.keys()].sort((a, b) => a - b)) {
        const gain = gainOf(community);
        if (gain > bestGain + LEAST_GAIN) [best, bestGain] = [community, gain];
      }
      total[best] = (total[best] ?? 0) + nodeDegree;
      own[node] = best;
      anyMoved ||= best !== home;
    }
  }
  return own;
}

function aggregated({ edges, loops }: Level, moved: readonly number[]): Level {
  const size = new Set(moved).size;
  const between = Array.from({ length: size }, () => new Map<number, number>());
  const inside = new Array<number>(size).fill(0);
  edges.forEach((list, node) => {
    const own = moved[node] ?? 0;
    inside[own] = (inside[own] ?? 0) + (loops[node] ?? 0);
    for (const [other, weight] of list) {
      const community = moved[other] ?? 0;
      if (community === own) inside[own] += weight;
      else between[own]?.set(community, (between[own].get(community) ?? 0) + weight);
    }
  });
  return { edges: between, loops: inside };
}

/** Each connected part of a community by itself, named by its lowest node. */
function divided(memberships: readonly number[], neighbours: readonly (readonly number[])[]): readonly number[] {
  const parts = memberships.map(() => -1);
  for (const [start] of memberships.entries()) {
    if (parts[start] !== -1) continue;
    parts[start] = start;
    const reached = [start];
    for (const node of reached) {
      for (const other of neighbours[node] ?? []) {
        if (parts[other] !== -1 || memberships[other] !== memberships[node]) continue;
        parts[other] = start;
        reached.push(other);
      }
    }
  }
  return parts;
}

function inOrderOfNodes(names: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>();
  return names.map((name) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}
