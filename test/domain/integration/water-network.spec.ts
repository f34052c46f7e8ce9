import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findWaterTarget } from '../../../src/domain/integration/water-cascade.ts';
import type { WaterNetworkProblem } from '../../../src/domain/integration/water-network.ts';
import { findWaterNetworkTarget } from '../../../src/domain/integration/water-network-target.ts';
import { asSourceAndSink } from '../../../src/domain/integration/water-operation.ts';
import type { SolveLinearProgram } from '../../../src/domain/linear-program.ts';
import { loadLinearProgramSolver } from '../../../src/platform/solve-linear-program.ts';

let solve: SolveLinearProgram;

beforeAll(async () => {
  solve = await loadLinearProgramSolver();
});

const kind = (concentrations: readonly number[], cost = 1, limit = Infinity) => ({ concentrations, cost, limit });

/** Takes the loads that its limiting flow takes up between the two concentrations. */
const operation = (limitingFlow: number, inletMaxima: readonly number[], outletMaxima: readonly number[]) => ({
  limitingFlow,
  inletMaxima,
  outletMaxima,
  loads: outletMaxima.map((outlet, k) => limitingFlow * (outlet - inletMaxima[k]!)),
});

/** Wang and Smith (1994), two processes and two contaminants. */
const TWO_BY_TWO: WaterNetworkProblem = {
  fresh: [kind([0, 0])],
  sources: [],
  sinks: [],
  operations: [operation(40, [0, 25], [100, 75]), operation(35, [80, 30], [240, 90])],
};

function found(problem: WaterNetworkProblem, mostBoxes?: number) {
  const target = findWaterNetworkTarget(problem, solve, mostBoxes);
  if (!('fresh' in target)) throw new Error(target.status);
  return target;
}

const operations = (contaminants: number) =>
  fc.array(
    fc
      .record({
        flow: fc.integer({ min: 5, max: 80 }),
        inlet: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: contaminants, maxLength: contaminants }),
        range: fc.array(fc.integer({ min: 5, max: 300 }), { minLength: contaminants, maxLength: contaminants }),
      })
      .map(({ flow, inlet, range }) => {
        const outlet = inlet.map((each, k) => each + range[k]!);
        return operation(flow, inlet, outlet);
      }),
    { minLength: 1, maxLength: 3 },
  );

describe('the water network', () => {
  test('reuses water of the first process in the second as far as the second contaminant lets it', () => {
    // By hand: 40 t/h pass the first; of its water (100, 50) the second takes 1.5 times its own fresh water: 14 t/h.
    const target = found(TWO_BY_TWO);
    expect(target.status).toBe('optimal');
    expect(target.fresh).toBeCloseTo(54, 6);
    expect(target.waste).toBeCloseTo(54, 6);
    expect(target.bound).toBeLessThanOrEqual(target.cost);
  });

  test('takes the cheap fresh water where its quality does, the dear where it must, as far as there is of it', () => {
    const problem = {
      fresh: [kind([0], 5), kind([20], 1)],
      sources: [],
      sinks: [
        { flow: 10, maxima: [10] },
        { flow: 30, maxima: [20] },
      ],
      operations: [],
    };
    const target = found(problem);
    expect(target.freshByKind.map((flow) => Math.round(flow * 1e6) / 1e6)).toEqual([5, 35]);
    expect(target.cost).toBeCloseTo(60, 6);
    const scarce = found({ ...problem, fresh: [kind([0], 5), kind([20], 1, 8)] });
    expect(scarce.freshByKind[1]).toBeCloseTo(8, 6);
  });

  test('says that there is no such network', () => {
    const problem = { fresh: [kind([10, 0])], sources: [], sinks: [{ flow: 1, maxima: [5, 5] }], operations: [] };
    expect(findWaterNetworkTarget(problem, solve)).toEqual({ status: 'infeasible' });
  });

  test('stopped early, it says so, and how far off it may be', () => {
    // Four operations whose outlets mix in more ways than one box tells.
    const problem = {
      fresh: [kind([0, 0])],
      sources: [],
      sinks: [],
      operations: [
        operation(50, [0, 0], [280, 160]),
        operation(60, [50, 90], [210, 180]),
        operation(40, [90, 50], [350, 100]),
        operation(10, [60, 10], [160, 230]),
      ],
    };
    const early = found(problem, 1);
    const late = found(problem);
    expect(early.status).toBe('best found');
    expect(late.status).toBe('optimal');
    expect(early.bound).toBeLessThanOrEqual(late.cost + 1e-6);
    expect(early.cost).toBeGreaterThan(late.cost);
    expect(findWaterNetworkTarget(problem, solve, 0)).toEqual({ status: 'not found' });
  });
});

describe('of any processes', () => {
  test('one contaminant needs what the cascade says', () => {
    fc.assert(
      fc.property(operations(1), (list) => {
        const converted = list.map(({ inletMaxima, outletMaxima, limitingFlow }) =>
          asSourceAndSink({ inletMaximum: inletMaxima[0]!, outletMaximum: outletMaxima[0]!, limitingFlow }),
        );
        const cascade = findWaterTarget({
          sources: converted.map(({ source }) => source),
          sinks: converted.map(({ sink }) => sink),
          freshConcentration: 0,
        });
        const network = found({ fresh: [kind([0])], sources: [], sinks: [], operations: list });
        expect(cascade.status === 'optimal' && network.fresh / cascade.fresh).toBeCloseTo(1, 5);
      }),
      { numRuns: 30 },
    );
  });

  test('a second contaminant never saves water, and no contaminant alone needs more than both', () => {
    fc.assert(
      fc.property(operations(2), (list) => {
        const both = found({ fresh: [kind([0, 0])], sources: [], sinks: [], operations: list });
        for (const k of [0, 1]) {
          const alone = list.map((each) =>
            operation(each.limitingFlow, [each.inletMaxima[k]!], [each.outletMaxima[k]!]),
          );
          const target = found({ fresh: [kind([0])], sources: [], sinks: [], operations: alone });
          expect(target.fresh).toBeLessThanOrEqual(both.fresh * (1 + 1e-5));
        }
        const withoutReuse = list.reduce(
          (sum, { loads, outletMaxima }) => sum + Math.max(...loads.map((load, k) => load / outletMaxima[k]!)),
          0,
        );
        expect(both.fresh).toBeLessThanOrEqual(withoutReuse * (1 + 1e-6));
      }),
      { numRuns: 20 },
    );
  });
});
