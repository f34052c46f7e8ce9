import { minimumCostFlow } from '../domain/allocation/network-simplex.ts';
import { success } from '../domain/problem.ts';
import type { Evaluation } from './evaluation.ts';
import { readFlowCase } from './flow-case.ts';

/** Minimum-cost flow, transportation and assignment. */
export const flow: Evaluation = {
  id: 'flow',
  label: 'cheapest flow through a network, transportation, assignment: optimal_cost',
  evaluate: (problem) => {
    const read = readFlowCase(problem);
    if (!read.ok) return read;
    const { id, network, sign } = read.value;
    const answer = minimumCostFlow(network);
    if (answer.status !== 'optimal') return success({ id, optimal_cost: null, status: answer.status });
    // Plus zero: a sum of nothing must not print as -0.
    return success({ id, optimal_cost: sign * answer.cost + 0 });
  },
};
