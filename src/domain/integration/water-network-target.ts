/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is a place in lists that are counted together */
// Least fresh water of a network whose outlets are not known beforehand: spatial branch and bound over the boxes of outlet
// concentrations (Quesada I., Grossmann I.E. 1995, Global optimization of bilinear process networks with multicomponent
// flows, Comput. Chem. Eng. 19 1219-1242).
import type { SolveLinearProgram } from '../linear-program.ts';
import {
  waterNetworkProgram,
  type OutletBox,
  type OutletConcentrations,
  type WaterNetworkFlows,
  type WaterNetworkProblem,
} from './water-network.ts';

export type WaterNetworkTarget =
  | {
      /** Optimal: no network costs less by more than a millionth. Best found: the search came to its limit of boxes. */
      readonly status: 'optimal' | 'best found';
      readonly fresh: number;
      readonly waste: number;
      /** By kind of fresh water. */
      readonly freshByKind: readonly number[];
      /** What the fresh water costs; equal to `fresh` where a unit of each kind costs 1. */
      readonly cost: number;
      /** No network costs less than this. */
      readonly bound: number;
    }
  | { readonly status: 'infeasible' }
  /** Neither a network nor a proof that there is none came up within the limit of boxes. */
  | { readonly status: 'not found' };

interface Found {
  readonly cost: number;
  readonly flows: WaterNetworkFlows;
}

interface OpenBox {
  readonly box: OutletBox;
  readonly bound: number;
  readonly relaxed: WaterNetworkFlows;
}

const GAP = 1e-6;
const MOST_BOXES = 500;
const MOST_POLISHES = 10;
/** Share of all load of a contaminant; less is rounding of the solver. */
const LEAST_MISPLACED = 1e-9;

/**
 * Least cost of fresh water, any number of contaminants, kinds of fresh water, sources, sinks and operations. Exact by one
 * linear program where there are no operations; otherwise searched box by box, the result's status stated.
 * The same problem and solver, the same answer: the search is limited by boxes, never by time.
 */
export function findWaterNetworkTarget(
  problem: WaterNetworkProblem,
  solve: SolveLinearProgram,
  mostBoxes = MOST_BOXES,
): WaterNetworkTarget {
  let best: Found | undefined;
  const offer = (found: Found | undefined): void => {
    if (found !== undefined && (best === undefined || found.cost < best.cost)) best = found;
  };
  const isBeaten = (bound: number): boolean => best !== undefined && bound >= best.cost - GAP * Math.max(1, best.cost);

  const first = relax(problem, firstBox(problem), solve);
  if (first === undefined) return { status: 'infeasible' };
  const open = [first];
  // The least bound of the boxes that were neither searched to the end nor beaten.
  let unsettled = Infinity;
  for (let boxes = 0; open.length > 0; boxes += 1) {
    open.sort((a, b) => b.bound - a.bound);
    const next = open.pop()!;
    if (isBeaten(next.bound)) break;
    if (boxes >= mostBoxes) {
      unsettled = Math.min(unsettled, next.bound);
      break;
    }
    offer(workingNetwork(problem, { ...next.box, upper: within(next.box, next.relaxed.outlets) }, solve));
    offer(workingNetwork(problem, next.box, solve));
    const parts = halves(problem, next);
    if (parts.length === 0 && !isBeaten(next.bound)) unsettled = Math.min(unsettled, next.bound);
    for (const part of parts) {
      const relaxed = relax(problem, part, solve);
      if (relaxed !== undefined && !isBeaten(relaxed.bound)) open.push(relaxed);
    }
  }
  if (best === undefined) return unsettled === Infinity ? { status: 'infeasible' } : { status: 'not found' };
  const fresh = sum(best.flows.fresh);
  const flowOf = (list: readonly { readonly flow: number }[]): number => sum(list.map(({ flow }) => flow));
  return {
    status: isBeaten(unsettled) ? 'optimal' : 'best found',
    fresh,
    waste: Math.max(0, fresh + flowOf(problem.sources) - flowOf(problem.sinks)),
    freshByKind: best.flows.fresh,
    cost: best.cost,
    bound: Math.min(unsettled, best.cost),
  };
}

/** No outlet is purer than the purest inlet with the load in the limiting flow, none dirtier than it may be. */
function firstBox({ fresh, sources, operations }: WaterNetworkProblem): OutletBox {
  const purest = (k: number): number =>
    Math.min(...[...fresh, ...sources].map(({ concentrations }) => concentrations[k]!));
  return {
    lower: operations.map(({ loads, limitingFlow, outletMaxima }) =>
      loads.map((load, k) => Math.min(outletMaxima[k]!, purest(k) + (load > 0 ? load / limitingFlow : 0))),
    ),
    upper: operations.map(({ outletMaxima }) => outletMaxima),
  };
}

function relax(problem: WaterNetworkProblem, box: OutletBox, solve: SolveLinearProgram): OpenBox | undefined {
  const { program, read } = waterNetworkProgram(problem, box, 'relaxed');
  const answer = solve(program);
  if (answer.status !== 'optimal') return undefined;
  return { box, bound: answer.objective, relaxed: read(answer.values) };
}

/** A network with outlets at most as assumed; its true outlets are purer, and are assumed next as long as that saves. */
function workingNetwork(problem: WaterNetworkProblem, box: OutletBox, solve: SolveLinearProgram): Found | undefined {
  let found: Found | undefined;
  let { upper } = box;
  for (let polish = 0; polish < MOST_POLISHES; polish += 1) {
    const { program, read } = waterNetworkProgram(problem, { ...box, upper }, 'assumed');
    const answer = solve(program);
    if (answer.status !== 'optimal') break;
    if (found !== undefined && answer.objective >= found.cost - GAP * Math.max(1, found.cost)) break;
    found = { cost: answer.objective, flows: read(answer.values) };
    upper = trueOutlets(problem, found.flows, upper);
  }
  return found;
}

/** From the assumed outlets downwards, pass by pass; each pass is nearer to the balance of every operation. */
function trueOutlets(
  { operations }: WaterNetworkProblem,
  flows: WaterNetworkFlows,
  assumed: OutletConcentrations,
): OutletConcentrations {
  const outlets = assumed.map((row) => [...row]);
  for (let pass = 0; pass < 100; pass += 1) {
    operations.forEach(({ loads }, index) => {
      const through = flows.throughflows[index]!;
      if (through <= 0) return;
      loads.forEach((load, k) => {
        const reused = sum(flows.inflows[index]!.map(({ from, flow }) => flow * outlets[from]![k]!));
        const outlet = (flows.knownLoads[index]![k]! + reused + load) / through;
        outlets[index]![k] = Math.min(outlets[index]![k]!, outlet);
      });
    });
  }
  return outlets;
}

/** Cut where the relaxation cheats most, near the concentration it shows there. */
function halves({ operations }: WaterNetworkProblem, { box, relaxed }: OpenBox): OutletBox[] {
  let worst = { operation: -1, k: -1, share: LEAST_MISPLACED };
  relaxed.misplaced.forEach((loads, operation) => {
    loads.forEach((load, k) => {
      const share = load / (sum(operations.map((each) => each.loads[k]!)) + Number.MIN_VALUE);
      if (share > worst.share) worst = { operation, k, share };
    });
  });
  const { operation, k } = worst;
  if (operation < 0) return [];
  const low = box.lower[operation]![k]!;
  const high = box.upper[operation]![k]!;
  const margin = 0.1 * (high - low);
  const cut = Math.min(high - margin, Math.max(low + margin, relaxed.outlets[operation]![k]!));
  return [
    { lower: box.lower, upper: changed(box.upper, operation, k, cut) },
    { lower: changed(box.lower, operation, k, cut), upper: box.upper },
  ];
}

function within({ lower, upper }: OutletBox, outlets: OutletConcentrations): OutletConcentrations {
  return outlets.map((row, i) => row.map((each, k) => Math.min(upper[i]![k]!, Math.max(lower[i]![k]!, each))));
}

function changed(rows: OutletConcentrations, row: number, k: number, value: number): OutletConcentrations {
  return rows.map((each, i) => (i === row ? each.with(k, value) : each));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
