import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  findWaterTarget,
  type WaterCascadeProblem,
  type WaterFlow,
} from '../../../src/domain/integration/water-cascade.ts';
import { asSourceAndSink } from '../../../src/domain/integration/water-operation.ts';

const water = (flow: number, concentration: number): WaterFlow => ({ flow, concentration });

/** Polley and Polley (2000), the first example of Manan, Tan and Foo (2004): t/h and ppm. */
const POLLEY: WaterCascadeProblem = {
  freshConcentration: 0,
  sinks: [water(50, 20), water(100, 50), water(80, 100), water(70, 200)],
  sources: [water(50, 50), water(100, 100), water(70, 150), water(60, 250)],
};

const flows = fc.array(
  fc.record({ flow: fc.integer({ min: 1, max: 200 }), concentration: fc.integer({ min: 1, max: 400 }) }),
  {
    maxLength: 6,
  },
);
const problems = fc.record({ sources: flows, sinks: flows, freshConcentration: fc.constant(0) });

function optimal(problem: WaterCascadeProblem) {
  const target = findWaterTarget(problem);
  if (target.status !== 'optimal') throw new Error('a sink wants purer water than there is');
  return target;
}

const total = (list: readonly WaterFlow[]): number => list.reduce((sum, { flow }) => sum + flow, 0);

describe('the water cascade', () => {
  test('needs 70 t/h fresh water and lets 50 t/h go, with the pinch at 150 ppm', () => {
    const target = optimal(POLLEY);
    expect(target).toMatchObject({ fresh: 70, waste: 50, pinches: [150] });
    expect(target.levels.map(({ concentration, netFlow, flow, load }) => [concentration, netFlow, flow, load])).toEqual(
      [
        [0, 0, 70, 0],
        [20, -50, 20, 1400],
        [50, -50, -30, 2000],
        [100, 20, -10, 500],
        [150, 70, 60, 0],
        [200, -70, -10, 3000],
        [250, 60, 50, 2500],
      ],
    );
  });

  test('one process alone takes its load up in the least water between pure and its greatest outlet', () => {
    const { source, sink } = asSourceAndSink({ inletMaximum: 50, outletMaximum: 100, limitingFlow: 40 });
    expect(optimal({ sources: [source], sinks: [sink], freshConcentration: 0 })).toMatchObject({
      fresh: 20,
      waste: 20,
    });
    expect(optimal({ sources: [source], sinks: [sink], freshConcentration: 20 })).toMatchObject({
      fresh: 25,
      waste: 25,
    });
  });

  test('where quantity sets the limit there is no pinch, and nothing is let go', () => {
    expect(optimal({ sources: [water(3, 5)], sinks: [water(8, 100)], freshConcentration: 0 })).toMatchObject({
      fresh: 5,
      waste: 0,
      pinches: [],
    });
  });

  test('without sinks all water is waste', () => {
    expect(optimal({ sources: [water(3, 5)], sinks: [], freshConcentration: 0 })).toMatchObject({ fresh: 0, waste: 3 });
  });

  test('no fresh water is pure enough for a sink that wants purer', () => {
    const sinks = [water(5, 5)];
    expect(findWaterTarget({ sources: [], sinks, freshConcentration: 10 })).toEqual({ status: 'infeasible' });
    expect(optimal({ sources: [water(9, 1)], sinks, freshConcentration: 10 })).toMatchObject({ fresh: 0, waste: 4 });
  });

  test('a plant that cleans water leaves fresh water to those who want purer than it can clean', () => {
    const target = optimal({ ...POLLEY, regeneratedConcentration: 20 });
    // 50 t/h at 20 ppm may be all regenerated; what is wanting then is quantity: 300 t/h taken, 280 t/h let go.
    expect(target).toMatchObject({ fresh: 20, waste: 0 });
    // At 150 ppm: 10500 + 20·150 + R·(150 - 20) is what the cascade without fresh water lacks.
    expect(target.regenerated).toBeCloseTo((10_500 - 3_000) / 130, 9);
    expect(target.pinches).toEqual([150]);
  });
});

describe('of any sources and sinks', () => {
  test('water is neither made nor lost, and no load is lacking at any level', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { fresh, waste, levels } = optimal(problem);
        expect(fresh + total(problem.sources)).toBeCloseTo(waste + total(problem.sinks), 9);
        for (const { load } of levels) expect(load).toBeGreaterThanOrEqual(-1e-6);
        expect(levels.at(-1)!.flow).toBeCloseTo(waste, 9);
      }),
    );
  });

  test('a thousandth less fresh water lacks load or flow somewhere', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { fresh } = optimal(problem);
        fc.pre(fresh > 0);
        // The fresh water as a source of its own; fresh water of any use would have to make up for the thousandth.
        const short = optimal({ ...problem, sources: [...problem.sources, water(fresh * 0.999, 0)] });
        expect(short.fresh).toBeCloseTo(fresh * 0.001, 9);
      }),
    );
  });

  test('another source never needs more fresh water, another sink never less', () => {
    fc.assert(
      fc.property(problems, flows, (problem, more) => {
        const { fresh } = optimal(problem);
        expect(optimal({ ...problem, sources: [...problem.sources, ...more] }).fresh).toBeLessThanOrEqual(fresh + 1e-9);
        expect(optimal({ ...problem, sinks: [...problem.sinks, ...more] }).fresh).toBeGreaterThanOrEqual(fresh - 1e-9);
      }),
    );
  });

  test('plants together never need more than each alone', () => {
    fc.assert(
      fc.property(problems, problems, (one, other) => {
        const both = { ...one, sources: [...one.sources, ...other.sources], sinks: [...one.sinks, ...other.sinks] };
        expect(optimal(both).fresh).toBeLessThanOrEqual(optimal(one).fresh + optimal(other).fresh + 1e-9);
      }),
    );
  });

  test('twice the flows need twice the water; other units of concentration the same; so does any order', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { fresh } = optimal(problem);
        const changed = (change: (each: WaterFlow) => WaterFlow) =>
          optimal({ ...problem, sources: problem.sources.map(change), sinks: problem.sinks.map(change) }).fresh;
        expect(changed(({ flow, concentration }) => water(2 * flow, concentration))).toBeCloseTo(2 * fresh, 9);
        expect(changed(({ flow, concentration }) => water(flow, 1000 * concentration))).toBeCloseTo(fresh, 9);
        const turned = { ...problem, sources: problem.sources.toReversed(), sinks: problem.sinks.toReversed() };
        expect(optimal(turned).fresh).toBeCloseTo(fresh, 9);
      }),
    );
  });

  test('water that can be cleaned never needs more fresh water, and the purer it comes out the less', () => {
    fc.assert(
      fc.property(
        problems,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        (problem, outlet, more) => {
          const without = optimal(problem).fresh;
          const dirty = optimal({ ...problem, regeneratedConcentration: outlet + more }).fresh;
          const clean = optimal({ ...problem, regeneratedConcentration: outlet }).fresh;
          expect(dirty).toBeLessThanOrEqual(without + 1e-9);
          expect(clean).toBeLessThanOrEqual(dirty + 1e-9);
        },
      ),
    );
  });
});
