import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { betweenness } from '../../../../src/domain/network/graph/betweenness.ts';
import { communities, modularityOf } from '../../../../src/domain/network/graph/communities.ts';
import { coreNumbers } from '../../../../src/domain/network/graph/core-numbers.ts';
import { cutPoints } from '../../../../src/domain/network/graph/cut-points.ts';
import { cycling } from '../../../../src/domain/network/graph/cycling.ts';
import { directedGraph, neighboursOf } from '../../../../src/domain/network/graph/directed-graph.ts';

type Arc = readonly [number, number];

const undirected = (size: number, arcs: readonly Arc[]) => neighboursOf(directedGraph(size, arcs));

describe('betweenness', () => {
  test('of a chain of three is all of what can pass, in its middle', () => {
    const chain = directedGraph(3, [
      [0, 1],
      [1, 2],
    ]);
    // Of the two ordered pairs that do not name the middle, one has a path.
    expect(betweenness(chain)).toEqual({ values: [0, 0.5, 0], exact: true });
  });

  test('is halved where two equally short ways lead past', () => {
    const diamond = directedGraph(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(betweenness(diamond).values).toEqual([0, 0.5 / 6, 0.5 / 6, 0]);
  });

  test('says where it was estimated from some of the nodes', () => {
    const ring = directedGraph(
      40,
      Array.from({ length: 40 }, (_, node) => [node, (node + 1) % 40]),
    );
    const { values, exact } = betweenness(ring, 800);
    expect(exact).toBe(false);
    const mean = values.reduce((sum, value) => sum + value, 0) / 40;
    expect(mean).toBeCloseTo(betweenness(ring).values[0] ?? 0, 6);
  });
});

test('a triangle is a core of two, its tail one of one, and who stands alone one of nought', () => {
  const tail: readonly Arc[] = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
  ];
  expect(coreNumbers(undirected(6, tail))).toEqual([2, 2, 2, 1, 1, 0]);
});

test('two triangles that hang together by one link are parted by it', () => {
  const arcs: readonly Arc[] = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 3],
  ];
  const neighbours = undirected(6, arcs);
  const cuts = cutPoints(neighbours);
  expect(cuts.bridges).toEqual([[2, 3]]);
  expect([...cuts.articulations].sort()).toEqual([2, 3]);
  expect(communities(neighbours).memberships).toEqual([0, 0, 0, 1, 1, 1]);
  // Of 7 links 6 are inside: 6/7 − 2 · (7/14)².
  expect(communities(neighbours).modularity).toBeCloseTo(6 / 7 - 0.5, 12);
});

describe('Finn’s cycling index and mean path length', () => {
  test('of the Cone Spring (Tilly 1968, kcal/m² a year) are the published 0.092 and 2.6', () => {
    // Plants, detritus, bacteria, detritus feeders, carnivores.
    const flows = [
      { from: 0, to: 1, value: 8881 },
      { from: 1, to: 2, value: 5205 },
      { from: 1, to: 3, value: 2309 },
      { from: 2, to: 3, value: 75 },
      { from: 2, to: 1, value: 1600 },
      { from: 3, to: 4, value: 370 },
      { from: 3, to: 1, value: 200 },
      { from: 4, to: 1, value: 167 },
    ];
    const spring = cycling(5, flows, [11_184, 635, 0, 0, 0]);
    expect(spring.totalThroughflow).toBe(30_626);
    expect(spring.input).toBe(11_819);
    expect(spring.meanPathLength).toBeCloseTo(2.591, 3);
    expect(spring.cyclingIndex).toBeCloseTo(0.0919, 3);
  });

  test('is nought along a chain, and one where everything comes round', () => {
    const chain = [
      { from: 0, to: 1, value: 10 },
      { from: 1, to: 2, value: 4 },
    ];
    expect(cycling(3, chain)).toEqual({ totalThroughflow: 24, input: 10, cyclingIndex: 0, meanPathLength: 2.4 });
    const ring = [
      { from: 0, to: 1, value: 5 },
      { from: 1, to: 0, value: 5 },
    ];
    expect(cycling(2, ring)).toMatchObject({ cyclingIndex: 1, meanPathLength: null });
  });

  test('of a loop that gives back half of what goes out is a half', () => {
    // T = (10, 10), G₁₂ = 1, G₂₁ = ½: n = 2 on the diagonal, so that half of each comes back: FCI = ½.
    const flows = [
      { from: 0, to: 1, value: 10 },
      { from: 1, to: 0, value: 5 },
    ];
    expect(cycling(2, flows).cyclingIndex).toBeCloseTo(0.5, 12);
  });

  test('is not known where nothing flows', () => {
    expect(cycling(3, [])).toMatchObject({ cyclingIndex: null, meanPathLength: null });
  });
});

describe('for every graph', () => {
  const graphs = fc
    .integer({ min: 1, max: 14 })
    .chain((size) =>
      fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 40 }).map((arcs) => ({ size, arcs: arcs })),
    );

  test('the communities are no worse than all in one or each alone, and hang together', () => {
    fc.assert(
      fc.property(graphs, ({ size, arcs }) => {
        const neighbours = undirected(size, arcs);
        const { memberships, modularity } = communities(neighbours);
        expect(modularity).toBeGreaterThanOrEqual(-1e-12);
        expect(modularity).toBeGreaterThanOrEqual(
          modularityOf(
            memberships.map((_, node) => node),
            neighbours,
          ) - 1e-12,
        );
        const inside = neighbours.map((list, node) => list.filter((other) => memberships[other] === memberships[node]));
        expect(new Set(cutPoints(inside).components).size).toBe(new Set(memberships).size);
      }),
    );
  });

  test('taking a bridge away makes one part more, any other link none', () => {
    fc.assert(
      fc.property(graphs, ({ size, arcs }) => {
        const neighbours = undirected(size, arcs);
        const { bridges, components } = cutPoints(neighbours);
        const parts = new Set(components).size;
        neighbours.forEach((list, one) => {
          for (const other of list.filter((each) => each > one)) {
            const without = neighbours.map((ends, node) =>
              ends.filter((end) => !((node === one && end === other) || (node === other && end === one))),
            );
            const isBridge = bridges.some(([a, b]) => a === one && b === other);
            expect(new Set(cutPoints(without).components).size).toBe(isBridge ? parts + 1 : parts);
          }
        });
      }),
    );
  });

  test('the cycling index is a share, scales with nothing, and is nought without a cycle', () => {
    fc.assert(
      fc.property(graphs, fc.double({ min: 0.5, max: 1000, noNaN: true }), ({ size, arcs }, scale) => {
        const flows = arcs
          .filter(([from, to]) => from !== to)
          .map(([from, to], at) => ({ from, to, value: 1 + ((at * 7) % 5) }));
        const { cyclingIndex } = cycling(size, flows);
        if (cyclingIndex === null) return;
        expect(cyclingIndex).toBeGreaterThanOrEqual(-1e-9);
        expect(cyclingIndex).toBeLessThanOrEqual(1 + 1e-9);
        const scaled = cycling(
          size,
          flows.map((flow) => ({ ...flow, value: flow.value * scale })),
        );
        expect(scaled.cyclingIndex).toBeCloseTo(cyclingIndex, 6);
        const forward = flows.filter(({ from, to }) => from < to);
        if (forward.length > 0) expect(cycling(size, forward).cyclingIndex).toBe(0);
      }),
    );
  });
});
