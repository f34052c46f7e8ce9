import { describe, expect, test } from '@jest/globals';
import { flow } from '../../src/evaluation/flow.ts';
import { FLOW_PROBLEMS, type FlowProblem } from './flow-problems.data.ts';

/** A problem in the shape of the collections of such problems. */
function inFile({ id, kind, supply, demand, cost, arcs }: FlowProblem) {
  return {
    id,
    kind,
    supply,
    ...(demand && { demand, cost }),
    ...(arcs && {
      arcs: arcs.map(([tail, head, each, capacity = null, lower = 0]) => ({ tail, head, lower, capacity, cost: each })),
    }),
  };
}

const answer = async (problem: object) => {
  const result = await flow.evaluate({ id: 'case', ...problem });
  return result.ok ? result.value : result.problems.map(({ path }) => path.join('.'));
};

describe('published flow problems', () => {
  test.each(FLOW_PROBLEMS)('$id costs what its book says', async (problem) => {
    expect(await answer(inFile(problem))).toEqual({ id: problem.id, optimal_cost: problem.optimalCost });
  });
});

describe('what a file may leave open', () => {
  const cost = [
    [3, 1],
    [2, 5],
  ];

  test('a cost matrix by itself is an assignment, for the least or the greatest sum', async () => {
    expect(await answer({ cost })).toMatchObject({ optimal_cost: 3 });
    expect(await answer({ cost, sense: 'max' })).toMatchObject({ optimal_cost: 8 });
  });

  test('the greater side of a transportation problem may stay short, unless the case says otherwise', async () => {
    expect(await answer({ cost, supply: [4, 4], demand: [2, 3] })).toMatchObject({ optimal_cost: 7 });
    expect(await answer({ cost, supply: [2, 2], demand: [3, 3] })).toMatchObject({ optimal_cost: 6 });
    const kind = 'transportation (supply <=, demand =)';
    expect(await answer({ kind, cost, supply: [2, 2], demand: [3, 3] })).toMatchObject({
      optimal_cost: null,
      status: 'infeasible',
    });
    const atLeast = 'transportation (supply =, demand >=)';
    expect(await answer({ kind: atLeast, cost, supply: [4, 4], demand: [2, 3] })).toMatchObject({ optimal_cost: 12 });
  });

  test('a pair without a cost has no way', async () => {
    const closed = [
      [3, null],
      [2, 5],
    ];
    expect(await answer({ cost: closed, supply: [1, 1], demand: [1, 1] })).toMatchObject({ optimal_cost: 8 });
  });

  test('a network of unequal sums is infeasible, unless the case says that supplies are the most there is', async () => {
    const arcs = [{ tail: 'a', head: 'b', cost: 2 }];
    expect(await answer({ supply: { a: 5, b: -3 }, arcs })).toMatchObject({ optimal_cost: null, status: 'infeasible' });
    const kind = 'min-cost flow (supply <=, demand =)';
    expect(await answer({ kind, supply: { a: 5, b: -3 }, arcs })).toMatchObject({ optimal_cost: 6 });
  });

  test('what cannot be read is told all at once, each with its place', async () => {
    expect(await answer({ supply: { a: 'x' }, arcs: [{ tail: 'a', head: null, cost: '3' }] })).toEqual([
      'supply.a',
      'arcs.0.head',
      'arcs.0.cost',
    ]);
    expect(await answer({ cost: [[1, 2], [3]], supply: [1], demand: [1, 1] })).toEqual(['supply', 'cost.1']);
  });
});
