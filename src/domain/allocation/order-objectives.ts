import type { SolveMixedProgram } from '../linear-program.ts';
import { findPlan, type Plan } from './find-plan.ts';
import type { Objective } from './objectives.ts';
import type { ObjectiveFloor } from './plan-program.ts';
import type { PlanProblem } from './plan-problem.ts';

type FoundPlan = Extract<Plan, { readonly value: number }>;

/** A plan of which no objective can be had more without having less of the other. */
export interface ParetoPoint {
  readonly plan: FoundPlan;
  /** In the order of the objectives. */
  readonly values: readonly [number, number];
}

/** Of what an objective can come to: less is given up so that rounding leaves a plan to the next. */
const GIVEN_UP = 1e-9;

/**
 * The plan that is best for the first objective, among those the best for the second, and so on (lexicographic optimisation). Where
 * there is none it says why as `findPlan` does.
 */
export function planInOrder(
  problem: PlanProblem,
  objectives: readonly Objective[],
  solve: SolveMixedProgram,
  floors: readonly ObjectiveFloor[] = [],
): Plan {
  const kept = [...floors];
  let best: Plan = { status: 'not found' };
  for (const objective of objectives) {
    const plan = findPlan(problem, [{ objective, weight: 1 }], solve, kept);
    if (!('value' in plan)) return 'value' in best ? best : plan;
    best = plan;
    kept.push({ objective, least: plan.value - GIVEN_UP * Math.max(1, Math.abs(plan.value)) });
  }
  return best;
}

/** What a plan comes to in an objective. */
export function valueOf({ links, demands }: PlanProblem, plan: FoundPlan, objective: Objective): number {
  const amounts = new Map(plan.links.map(({ linkId, amount }) => [linkId, amount]));
  const demandOf = new Map(demands.map((demand) => [demand.id, demand]));
  return links
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .reduce((sum, link) => {
      const amount = amounts.get(link.id) ?? 0;
      const demand = demandOf.get(link.demandId);
      if (amount === 0 || demand === undefined) return sum;
      return sum + amount * objective.ofUnit(link, demand) + objective.ofOpen(link);
    }, 0);
}

/**
 * Plans between the best for one objective and the best for another, from the one to the other, none of them worse than another in
 * both (augmented ε-constraint method: Mavrotas G. 2009, Applied Mathematics and Computation 213, 455-465). Fewer than `count` where
 * several are the same; none where there is no plan.
 *
 * @param count of plans, 2 or more
 */
export function paretoFront(
  problem: PlanProblem,
  [one, other]: readonly [Objective, Objective],
  count: number,
  solve: SolveMixedProgram,
): readonly ParetoPoint[] {
  const pointOf = (plan: Plan): readonly ParetoPoint[] =>
    'value' in plan ? [{ plan, values: [valueOf(problem, plan, one), valueOf(problem, plan, other)] }] : [];
  const [first] = pointOf(planInOrder(problem, [one, other], solve));
  const [last] = pointOf(planInOrder(problem, [other, one], solve));
  if (first === undefined || last === undefined) return [];
  const step = (first.values[0] - last.values[0]) / (count - 1);
  const between = Array.from({ length: Math.max(0, count - 2) }, (_, at) => first.values[0] - step * (at + 1));
  const points = [
    first,
    ...between.flatMap((least) => pointOf(planInOrder(problem, [other, one], solve, [{ objective: one, least }]))),
    last,
  ];
  const near = points.map(({ values }) => 1e3 * GIVEN_UP * Math.max(1, ...values.map(Math.abs)));
  return points.filter(({ values }, at) => {
    const before = points[at - 1];
    return before === undefined || values[1] > before.values[1] + (near[at] ?? 0);
  });
}
