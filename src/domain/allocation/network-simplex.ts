// Primal network simplex for the minimum-cost flow problem on typed arrays: Ahuja R.K., Magnanti T.L., Orlin J.B. (1993)
// Network Flows, ch. 11; the tree and its pivots are in spanning-tree.ts.
import { SpanningTree } from './spanning-tree.ts';
import { wholeFlowNetwork, type FlowNetwork } from './whole-flow-network.ts';

export type MinimumCostFlow =
  | {
      readonly status: 'optimal';
      readonly cost: number;
      /** One an arc, in the order of the arcs. */
      readonly flows: Float64Array;
      /** One a node: an arc below its capacity has cost + potential(tail) - potential(head) ≥ 0, one above its lower bound ≤ 0. */
      readonly potentials: Float64Array;
    }
  | { readonly status: 'infeasible' | 'unbounded' };

/**
 * The cheapest flow that meets the supply of every node and the bounds of every arc.
 *
 * Supplies must sum to zero (up to rounding), otherwise the answer is `infeasible`; turn inequalities into arcs first
 * (`transportationNetwork`). The work is done in whole numbers: decimals are counted in their last digit, so that flows
 * and cost are exact for them; other numbers are rounded to about 15 digits (flows) and 10 digits (costs).
 * Same input, same flows. `unbounded`: a cycle of negative cost has no capacity to stop it.
 * @throws RangeError for arcs that name no node, or numbers that are not.
 */
export function minimumCostFlow(network: FlowNetwork): MinimumCostFlow {
  const whole = wholeFlowNetwork(network);
  if (whole === undefined) return { status: 'infeasible' };
  const tree = new SpanningTree(whole, whole.cost);
  const bounded = tree.optimise();
  // An unbounded direction says nothing of whether there is any flow at all: that is asked without costs.
  if (!bounded && tree.usesArtificialArcs()) {
    const withoutCosts = new SpanningTree(whole, new Float64Array(whole.cost.length));
    withoutCosts.optimise();
    return { status: withoutCosts.usesArtificialArcs() ? 'infeasible' : 'unbounded' };
  }
  if (!bounded) return { status: 'unbounded' };
  if (tree.usesArtificialArcs()) return { status: 'infeasible' };
  return { status: 'optimal', ...whole.read(tree.flow, tree.potential) };
}
