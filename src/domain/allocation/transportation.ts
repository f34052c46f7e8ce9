import type { FlowNetwork } from './whole-flow-network.ts';

/** What is sent and taken: exactly as stated, at most, or at least that. */
export interface TransportationProblem {
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  /** Cost of one unit from each supply (row) to each demand (column); null where there is no way. */
  readonly cost: readonly (readonly (number | null)[])[];
  readonly supplyIs: '=' | '<=' | '>=';
  readonly demandIs: '=' | '<=' | '>=';
}

/**
 * The transportation problem as a balanced network (Hitchcock 1941, J. Math. Phys. 20 224-230): supplies are the first nodes,
 * demands the next; the arcs of the cost matrix come first, row by row. A last node takes what is not sent or taken beyond
 * the demand, and lends what is lacking or sent beyond the supply.
 */
export function transportationNetwork(problem: TransportationProblem): FlowNetwork {
  const { supply, demand, supplyIs, demandIs } = problem;
  const last = supply.length + demand.length;
  const arcs: { tail: number; head: number; capacity: number; cost: number }[] = [];
  problem.cost.forEach((row, i) => {
    row.forEach((cost, j) => {
      const isWay = cost !== null;
      arcs.push({ tail: i, head: supply.length + j, capacity: isWay ? Infinity : 0, cost: cost ?? 0 });
    });
  });
  const endless = { capacity: Infinity, cost: 0 };
  supply.forEach((_, node) => {
    if (supplyIs === '<=') arcs.push({ ...endless, tail: node, head: last });
    if (supplyIs === '>=') arcs.push({ ...endless, tail: last, head: node });
  });
  demand.forEach((amount, j) => {
    const node = supply.length + j;
    if (demandIs === '<=') arcs.push({ tail: last, head: node, capacity: amount, cost: 0 });
    if (demandIs === '>=') arcs.push({ ...endless, tail: node, head: last });
  });
  return {
    supply: [...supply, ...demand.map((amount) => -amount), 0],
    remainderAt: last,
    arcs: {
      tail: arcs.map((arc) => arc.tail),
      head: arcs.map((arc) => arc.head),
      capacity: arcs.map((arc) => arc.capacity),
      cost: arcs.map((arc) => arc.cost),
    },
  };
}
