import type { FlowNetwork } from './whole-flow-network.ts';

/** What may be sent and taken: exactly as stated, less, or (demands only) more. */
export interface TransportationProblem {
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  /** Cost of one unit from each supply (row) to each demand (column); null where there is no way. */
  readonly cost: readonly (readonly (number | null)[])[];
  readonly supplyIs: '=' | '<=';
  readonly demandIs: '=' | '<=' | '>=';
}

/**
 * The transportation problem as a balanced network (Hitchcock 1941): supplies are the first nodes, demands the next, the
 * arcs of the cost matrix come first, row by row. A last node takes what may stay unsent and lends what may stay unmet.
 */
export function transportationNetwork(problem: TransportationProblem): FlowNetwork {
  const { supply, demand } = problem;
  const last = supply.length + demand.length;
  const arcs: { tail: number; head: number; lower: number; capacity: number; cost: number }[] = [];
  problem.cost.forEach((row, i) => {
    row.forEach((cost, j) => {
      const arc = { tail: i, head: supply.length + j, lower: 0 };
      arcs.push(cost === null ? { ...arc, capacity: 0, cost: 0 } : { ...arc, capacity: Infinity, cost });
    });
  });
  if (problem.supplyIs === '<=') {
    supply.forEach((_, i) => arcs.push({ tail: i, head: last, lower: 0, capacity: Infinity, cost: 0 }));
  }
  demand.forEach((amount, j) => {
    const node = supply.length + j;
    if (problem.demandIs === '<=') arcs.push({ tail: last, head: node, lower: 0, capacity: amount, cost: 0 });
    if (problem.demandIs === '>=') arcs.push({ tail: node, head: last, lower: 0, capacity: Infinity, cost: 0 });
  });
  return {
    supply: [...supply, ...demand.map((amount) => -amount), 0],
    remainderAt: last,
    arcs: {
      tail: arcs.map((arc) => arc.tail),
      head: arcs.map((arc) => arc.head),
      lower: arcs.map((arc) => arc.lower),
      capacity: arcs.map((arc) => arc.capacity),
      cost: arcs.map((arc) => arc.cost),
    },
  };
}
