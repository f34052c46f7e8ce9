import type { SolveMixedProgram } from '../linear-program.ts';
import { planProgram, type ObjectiveFloor, type WeightedObjective } from './plan-program.ts';
import type { PlanProblem, PlanWish } from './plan-problem.ts';

interface PlannedLink {
  readonly linkId: string;
  /** A year, units of the supply; 0 for a link that is not used. */
  readonly amount: number;
}

export type Plan =
  | {
      /** Best found: the search came to its end before it could prove that nothing is better. */
      readonly status: 'optimal' | 'best found';
      readonly links: readonly PlannedLink[];
      /** Weighted sum of the objectives; no plan has more than `bound`. */
      readonly value: number;
      readonly bound: number;
    }
  /** These wishes cannot all be kept, and any of them could be without which the others can. */
  | { readonly status: 'infeasible'; readonly conflict: readonly PlanWish[] }
  | { readonly status: 'not found' };

/**
 * The best plan under weighted objectives; the same problem and solver, the same plan.
 *
 * @param floors what there shall be at least of other objectives; they are no wishes, and are not named in a conflict
 */
export function findPlan(
  problem: PlanProblem,
  objectives: readonly WeightedObjective[],
  solve: SolveMixedProgram,
  floors: readonly ObjectiveFloor[] = [],
): Plan {
  const ordered = inOrder(problem);
  const { program, read } = planProgram(ordered, objectives, floors);
  const answer = solve(program);
  switch (answer.status) {
    case 'infeasible':
      return { status: 'infeasible', conflict: conflictOf(ordered, solve) };
    case 'unbounded':
      throw new Error('A plan whose supplies are limited cannot be without bounds.');
    case 'not found':
      return { status: 'not found' };
    case 'optimal':
    case 'best found': {
      const links = [...read(answer.values)].map(([linkId, amount]) => ({ linkId, amount }));
      return { status: answer.status, links, value: 0 - answer.objective, bound: 0 - answer.bound };
    }
  }
}

/**
 * A smallest set of wishes that cannot be kept together, by leaving out one after the other (deletion filter: Chinneck J.W., Dravnieks
 * E.W. 1991, Locating minimal infeasible constraint sets in linear programs, ORSA Journal on Computing 3, 157-168). Without wishes
 * there is always a plan: nothing is sent.
 */
function conflictOf(problem: PlanProblem, solve: SolveMixedProgram): readonly PlanWish[] {
  let wishes = problem.wishes;
  for (const wish of problem.wishes) {
    const others = wishes.filter((other) => other !== wish);
    if (solve(planProgram({ ...problem, wishes: others }, []).program).status === 'infeasible') wishes = others;
  }
  return wishes;
}

/** Rows by their ids, so that the order in which they were given changes nothing. */
function inOrder({ supplies, demands, links, wishes }: PlanProblem): PlanProblem {
  const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
    one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
  return {
    supplies: supplies.toSorted(byId),
    demands: demands.toSorted(byId),
    links: links.toSorted(byId),
    wishes: wishes.toSorted(byId),
  };
}
