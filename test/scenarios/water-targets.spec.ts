import { describe, expect, test } from '@jest/globals';
import { water } from '../../src/evaluation/water.ts';
import { WATER_PROBLEMS, type WaterProblem } from './water-problems.data.ts';

/** A problem in the shape of the collections of such problems. */
function inFile({ id, units, freshConcentrations, regeneration, sinks, sources, operations }: WaterProblem) {
  return {
    id,
    units,
    fresh_concentrations: freshConcentrations,
    ...(regeneration !== undefined && { regeneration: { outlet_concentration: regeneration } }),
    sinks: sinks.map(([flow, concentration]) => ({ flow, max_concentration: concentration })),
    sources: sources.map(([flow, concentration]) => ({ flow, concentration })),
    operations: operations.map(([load, inlet, outlet, limitingFlow]) => ({
      cin_max: inlet,
      cout_max: outlet,
      ...(load === null ? { limiting_flow: limitingFlow } : { load }),
    })),
  };
}

interface Line {
  readonly fresh: number;
  readonly waste: number;
  readonly regenerated?: number;
  readonly status?: string;
  readonly plants?: readonly { readonly name: string; readonly fresh: number }[];
}

async function answer(problem: object): Promise<Line> {
  const result = await water.evaluate({ id: 'case', ...problem });
  if (!result.ok) throw new Error(result.problems.map(({ path }) => path.join('.')).join(' '));
  return result.value as unknown as Line;
}

const problem = (id: string): WaterProblem => WATER_PROBLEMS.find((each) => each.id === id)!;

describe('published water and hydrogen problems', () => {
  test.each(WATER_PROBLEMS)('$id needs what its paper says', async (each) => {
    const line = await answer(inFile(each));
    expect(Math.abs(line.fresh / each.fresh - 1)).toBeLessThanOrEqual(each.tolerance);
    expect(line.status).toBeUndefined();
    if (each.waste !== null) expect(Math.abs(line.waste / each.waste - 1)).toBeLessThanOrEqual(each.tolerance);
    if (each.regenerated !== undefined) expect(line.regenerated! / each.regenerated).toBeCloseTo(1, 3);
  });
});

describe('what a file may hold', () => {
  const ws94 = inFile(problem('water-ws94'));

  test('loads in another unit, or told by the limiting flow alone', async () => {
    const inGrams = ws94.operations.map((each) => ({ ...each, load: 1000 * ('load' in each ? each.load : 0) }));
    expect(await answer({ ...ws94, units: { load: 'g/h', flow: 't/h' }, operations: inGrams })).toMatchObject({
      fresh: 90,
    });
    const byFlow = ws94.operations.map((each, index) => ({
      cin_max: each.cin_max,
      cout_max: each.cout_max,
      limiting_flow: [20, 100, 40, 10][index],
    }));
    expect(await answer({ ...ws94, units: undefined, operations: byFlow })).toMatchObject({ fresh: 90 });
    const inUnknown = byFlow.map((each, index) => ({ ...each, load: [4.4, 11, 66, 8.8][index] }));
    expect(await answer({ ...ws94, units: { load: 'lb/h', flow: 't/h' }, operations: inUnknown })).toMatchObject({
      fresh: 90,
    });
  });

  test('plants, each alone and joined', async () => {
    const plants = ws94.operations.map((each, index) => ({ name: `P${index + 1}`, operations: [each] }));
    const line = await answer({ fresh_concentrations: [0], plants });
    expect(line.fresh).toBe(90);
    expect(line.plants).toEqual([
      { name: 'P1', fresh: 20, waste: 20 },
      { name: 'P2', fresh: 50, waste: 50 },
      { name: 'P3', fresh: 37.5, waste: 37.5 },
      { name: 'P4', fresh: 5, waste: 5 },
    ]);
  });

  test('several kinds of fresh water: the purest alone gives the least total, costs may say otherwise', async () => {
    const sinks = [{ flow: 10, max_concentration: 10 }];
    expect(await answer({ fresh_concentrations: [20, 0], sinks })).toMatchObject({ fresh: 10 });
    expect(await answer({ fresh_concentrations: [20, 0], fresh_costs: [1, 5], sinks })).toMatchObject({
      fresh: 10,
      fresh_by_kind: [5, 5],
      cost: 30,
    });
  });

  test('contaminants by name or in a list, and one figure of fresh water for all', async () => {
    const named = inFile(problem('water-ws94-2cont'));
    const listed = named.operations.map((each) => ({
      ...each,
      cin_max: Object.values(each.cin_max),
      cout_max: Object.values(each.cout_max),
    }));
    const { fresh } = await answer({ ...named, fresh_concentrations: [0], operations: listed });
    expect(fresh).toBeCloseTo(54, 6);
  });

  test('a sink that nothing is pure enough for is infeasible, not an error', async () => {
    const sinks = [{ flow: 5, max_concentration: 5 }];
    expect(await answer({ fresh_concentrations: [10], sinks })).toEqual({
      id: 'case',
      fresh: null,
      waste: null,
      status: 'infeasible',
    });
  });

  test('what cannot be read is told all at once, each with its place', async () => {
    const operations = [
      { cin_max: 5, cout_max: 2, limiting_flow: 3 },
      { cin_max: 1, cout_max: '2' },
    ];
    const result = await water.evaluate({ id: 'case', sinks: [{ flow: -1 }], operations });
    const places = result.ok ? [] : result.problems.map(({ path }) => path.join('.'));
    expect(places).toEqual([
      'sinks.0.flow',
      'sinks.0.max_concentration',
      'operations.0.cout_max',
      'operations.1.cout_max',
      'operations.1',
      'operations.1.cout_max',
    ]);
    await expect(answer({})).rejects.toThrow();
  });
});
