import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minimumCostFlow } from '../../../src/domain/allocation/network-simplex.ts';
import type { FlowNetwork } from '../../../src/domain/allocation/whole-flow-network.ts';
import { cheapestBySuccessivePaths } from './successive-shortest-paths.ts';

interface Arc {
  readonly tail: number;
  readonly head: number;
  readonly lower: number;
  readonly capacity: number;
  readonly cost: number;
}

function network(supply: readonly number[], arcs: readonly Arc[]): FlowNetwork {
  const column = (field: keyof Arc): number[] => arcs.map((arc) => arc[field]);
  return {
    supply: [...supply],
    arcs: {
      tail: column('tail'),
      head: column('head'),
      lower: column('lower'),
      capacity: column('capacity'),
      cost: column('cost'),
    },
  };
}

const arc = (tail: number, head: number, cost: number, capacity = Infinity, lower = 0): Arc => ({
  tail,
  head,
  lower,
  capacity,
  cost,
});

/** Networks of a few nodes, feasible or not, with cycles, parallel arcs, loops, negative costs and arcs without capacity. */
const networks = fc.integer({ min: 1, max: 7 }).chain((nodes) =>
  fc.record({
    supply: fc
      .array(fc.integer({ min: -8, max: 8 }), { minLength: nodes - 1, maxLength: nodes - 1 })
      .map((given) => [...given, -given.reduce((sum, each) => sum + each, 0)]),
    arcs: fc.array(
      fc
        .record({
          tail: fc.nat(nodes - 1),
          head: fc.nat(nodes - 1),
          lower: fc.integer({ min: -2, max: 3 }),
          room: fc.oneof(fc.nat(12), fc.constant(Infinity)),
          cost: fc.integer({ min: -3, max: 12 }),
        })
        .map(({ room, ...rest }) => ({ ...rest, capacity: rest.lower + room })),
      { maxLength: 18 },
    ),
  }),
);

function expectOptimal(supply: readonly number[], arcs: readonly Arc[]): void {
  const answer = minimumCostFlow(network(supply, arcs));
  if (answer.status !== 'optimal') return;
  const left = [...supply];
  let cost = 0;
  arcs.forEach(({ tail, head, lower, capacity, cost: each }, index) => {
    const flow = answer.flows[index]!;
    expect(flow).toBeGreaterThanOrEqual(lower);
    expect(flow).toBeLessThanOrEqual(capacity);
    left[tail]! -= flow;
    left[head]! += flow;
    cost += flow * each;
    const reduced = each + answer.potentials[tail]! - answer.potentials[head]!;
    if (flow < capacity) expect(reduced).toBeGreaterThanOrEqual(0);
    if (flow > lower) expect(reduced).toBeLessThanOrEqual(0);
  });
  // Plus zero: -0 is no imbalance.
  expect(left.map((each) => each + 0)).toEqual(supply.map(() => 0));
  expect(answer.cost).toBe(cost + 0);
}

describe('minimum-cost flow', () => {
  test('sends the cheap way first and the rest the dear way', () => {
    const answer = minimumCostFlow(network([5, 0, -5], [arc(0, 1, 1, 3), arc(1, 2, 1), arc(0, 2, 4)]));
    expect(answer).toMatchObject({ status: 'optimal', cost: 14, flows: Float64Array.of(3, 3, 2) });
  });

  test('keeps a lower bound that costs money', () => {
    const answer = minimumCostFlow(network([4, -4], [arc(0, 1, 2), arc(0, 1, 9, 3, 1)]));
    expect(answer).toMatchObject({ status: 'optimal', cost: 15, flows: Float64Array.of(3, 1) });
  });

  test('counts decimals in their last digit: three times 0.1 is 0.3', () => {
    const answer = minimumCostFlow(network([0.3, -0.1, -0.1, -0.1], [arc(0, 1, 0.7), arc(0, 2, 0.1), arc(0, 3, 0.2)]));
    expect(answer).toMatchObject({ status: 'optimal', cost: 0.1, flows: Float64Array.of(0.1, 0.1, 0.1) });
  });

  test('forgives supplies that were computed their rounding', () => {
    expect(minimumCostFlow(network([0.1 + 0.2, -0.3], [arc(0, 1, 1)])).status).toBe('optimal');
  });

  test('forgives capacities that leave room for all but the rounding', () => {
    const ways = [arc(0, 1, 1, 5 / 3), arc(0, 1, 2, 7 / 3), arc(0, 1, 3, 1 / 3)];
    const answer = minimumCostFlow(network([13 / 3, -13 / 3], ways));
    expect(answer.status === 'optimal' && answer.cost).toBeCloseTo(22 / 3, 12);
  });

  test('solves figures of any length, of any size', () => {
    const third = 1 / 3;
    const answer = minimumCostFlow(
      network([1e9 * third, 1e-3 * third, -1e9 * third, -1e-3 * third], [arc(0, 2, Math.PI), arc(1, 3, Math.E)]),
    );
    expect(answer.status === 'optimal' && answer.cost / (1e9 * third * Math.PI)).toBeCloseTo(1, 9);
  });

  test('is infeasible where nothing leads to a demand, where bounds cross, and where supplies do not sum to zero', () => {
    const states = [
      network([2, 0, -2], [arc(0, 1, 1)]),
      network([0, 0], [arc(0, 1, 1, 1, 2)]),
      network([3, -2], [arc(0, 1, 1)]),
      network([1, -1], []),
    ].map((each) => minimumCostFlow(each).status);
    expect(states).toEqual(['infeasible', 'infeasible', 'infeasible', 'infeasible']);
  });

  test('is unbounded round an endless cycle that earns, but infeasible first', () => {
    const cycle = [arc(0, 1, -2), arc(1, 0, 1)];
    expect(minimumCostFlow(network([0, 0], cycle)).status).toBe('unbounded');
    expect(minimumCostFlow(network([0, 0, 1, -1], cycle)).status).toBe('infeasible');
    expect(minimumCostFlow(network([0, 0], [arc(0, 1, -2, 7), arc(1, 0, 1)]))).toMatchObject({ cost: -7 });
  });

  test('knows the empty network, and refuses arcs to nowhere', () => {
    expect(minimumCostFlow(network([], []))).toMatchObject({ status: 'optimal', cost: 0 });
    expect(() => minimumCostFlow(network([0], [arc(0, 1, 1)]))).toThrow(RangeError);
    expect(() => minimumCostFlow(network([0], [arc(0, 0, NaN)]))).toThrow(RangeError);
    expect(() => minimumCostFlow(network([NaN], []))).toThrow(RangeError);
  });

  test('takes the remainder where it is told to', () => {
    const given = network([5.5, -2.25, 0], [arc(0, 1, 3), arc(0, 2, 1)]);
    expect(minimumCostFlow({ ...given, remainderAt: 2 })).toMatchObject({ flows: Float64Array.of(2.25, 3.25) });
  });
});

describe('of any network', () => {
  test('every node balances to the last digit, bounds hold, the cost is the sum, and no reduced cost could lower it', () => {
    fc.assert(
      fc.property(networks, ({ supply, arcs }) => {
        expectOptimal(supply, arcs);
      }),
      { numRuns: 500 },
    );
  });

  test('the answer is that of successive shortest paths', () => {
    fc.assert(
      fc.property(networks, ({ supply, arcs }) => {
        const answer = minimumCostFlow(network(supply, arcs));
        const found = answer.status === 'optimal' ? answer.cost : answer.status;
        expect(found).toBe(cheapestBySuccessivePaths(supply, arcs));
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of the arcs does not change the cost', () => {
    fc.assert(
      fc.property(networks, ({ supply, arcs }) => {
        const forwards = minimumCostFlow(network(supply, arcs));
        const backwards = minimumCostFlow(network(supply, arcs.toReversed()));
        expect(backwards.status).toBe(forwards.status);
        if (forwards.status === 'optimal') expect(backwards).toMatchObject({ cost: forwards.cost });
      }),
    );
  });

  test('thirds of all amounts cost a third', () => {
    fc.assert(
      fc.property(networks, ({ supply, arcs }) => {
        const whole = minimumCostFlow(network(supply, arcs));
        const thirds = arcs.map((each) => ({ ...each, lower: each.lower / 3, capacity: each.capacity / 3 }));
        const shares = supply.map((each) => each / 3);
        const third = minimumCostFlow(network(shares, thirds));
        expect(third.status).toBe(whole.status);
        if (whole.status === 'optimal' && third.status === 'optimal') expect(third.cost * 3).toBeCloseTo(whole.cost, 9);
      }),
      { numRuns: 500 },
    );
  });
});
