import { findWaterTarget } from '../domain/integration/water-cascade.ts';
import { findWaterNetworkTarget } from '../domain/integration/water-network-target.ts';
import { asSourceAndSink } from '../domain/integration/water-operation.ts';
import type { SolveLinearProgram } from '../domain/linear-program.ts';
import { failure, success } from '../domain/problem.ts';
import { loadLinearProgramSolver } from '../platform/solve-linear-program.ts';
import { CaseReader } from './case-reader.ts';
import type { Evaluation, EvaluationLine } from './evaluation.ts';
import { joined, readWaterCase, type WaterCase } from './water-case.ts';

/** Least fresh water and waste water; hydrogen and other resources with a quality alike. */
export const water: Evaluation = {
  id: 'water',
  label: 'least fresh water and waste of sources, sinks and operations: fresh, waste',
  evaluate: async (problem) => {
    const reader = new CaseReader(problem);
    const { own, plants } = readWaterCase(reader, problem);
    if (reader.problems.length > 0) return failure(reader.problems);
    const { id } = problem;
    // Loading a solver takes longer than most cases; the cascade needs none.
    const target = needsNetwork(own) ? networkTarget(await loadLinearProgramSolver()) : cascadeTarget;
    const site = target(joined([own, ...plants.map(({ streams }) => streams)]));
    if (plants.length === 0) return success({ id, ...site });
    return success({ id, ...site, plants: plants.map(({ name, streams }) => ({ name, ...target(streams) })) });
  },
};

/** One contaminant and one endless fresh water are the cascade's; everything else is a network. */
function needsNetwork({ network: { fresh } }: WaterCase): boolean {
  return fresh.length > 1 || fresh.some(({ concentrations, limit }) => concentrations.length > 1 || limit < Infinity);
}

function networkTarget(solve: SolveLinearProgram): (streams: WaterCase) => EvaluationLine {
  return ({ network }) => {
    const target = findWaterNetworkTarget(network, solve);
    if (target.status === 'infeasible' || target.status === 'not found') return noTarget(target.status);
    const { fresh, waste, freshByKind, status, bound, cost } = target;
    return {
      fresh: printed(fresh),
      waste: printed(waste),
      ...(freshByKind.length > 1 && { fresh_by_kind: freshByKind.map(printed) }),
      ...(network.fresh.some((kind) => kind.cost !== 1) && { cost: printed(cost) }),
      ...(status !== 'optimal' && { status, bound: printed(bound) }),
    };
  };
}

function cascadeTarget({ network, regeneratedConcentration }: WaterCase): EvaluationLine {
  const converted = network.operations.map(({ inletMaxima, outletMaxima, limitingFlow }) =>
    asSourceAndSink({ inletMaximum: only(inletMaxima), outletMaximum: only(outletMaxima), limitingFlow }),
  );
  const sources = network.sources.map(({ flow, concentrations }) => ({ flow, concentration: only(concentrations) }));
  const sinks = network.sinks.map(({ flow, maxima }) => ({ flow, concentration: only(maxima) }));
  const target = findWaterTarget({
    sources: [...sources, ...converted.map(({ source }) => source)],
    sinks: [...sinks, ...converted.map(({ sink }) => sink)],
    freshConcentration: only(network.fresh.map(({ concentrations }) => only(concentrations))),
    ...(regeneratedConcentration !== undefined && { regeneratedConcentration }),
  });
  if (target.status === 'infeasible') return noTarget(target.status);
  return {
    fresh: printed(target.fresh),
    waste: printed(target.waste),
    ...(regeneratedConcentration !== undefined && { regenerated: printed(target.regenerated) }),
  };
}

/** The cascade knows one contaminant and one kind of fresh water. */
function only([value = 0]: readonly number[]): number {
  return value;
}

function noTarget(status: string): EvaluationLine {
  return { fresh: null, waste: null, status };
}

/** Twelve digits: what lies beyond is the rounding of the machine. */
function printed(value: number): number {
  return Number(value.toPrecision(12));
}
