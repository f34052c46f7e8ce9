import { minimumCostFlow } from '../../src/domain/allocation/network-simplex.ts';
import type { FlowNetwork } from '../../src/domain/allocation/whole-flow-network.ts';
import { medianWithRange } from './figures.ts';

/** Arcs, and how often each size is solved. */
const SIZES = [
  [1_000, 9],
  [10_000, 9],
  [100_000, 5],
  [1_000_000, 3],
] as const;
const ARCS_A_SITE = [10, 100];

/** Minimum-cost flow over transport networks: time of the whole solve, from plain numbers to flows. */
// eslint-disable-next-line @typescript-eslint/require-await -- a benchmark is awaited, whatever it does
export async function run(): Promise<void> {
  console.log('Minimum-cost flow, transport network, three arcs in ten with a capacity, partial supply');
  console.log('arcs       a site  median ms (range)             cost');
  for (const arcsASite of ARCS_A_SITE) {
    for (const [arcs, repeats] of SIZES) {
      const network = transportNetwork(arcs, arcsASite);
      const times: number[] = [];
      let cost = NaN;
      for (let i = 0; i < repeats; i += 1) {
        const start = performance.now();
        const answer = minimumCostFlow(network);
        times.push(performance.now() - start);
        if (answer.status === 'optimal') cost = answer.cost;
      }
      const columns = [
        String(arcs).padEnd(10),
        String(arcsASite).padEnd(7),
        medianWithRange(times, 1).padEnd(29),
        cost,
      ];
      console.log(columns.join(' '));
    }
  }
}

/** Supplies and demands of 1-100, net cost -1000…-1 a unit, what is not worth sending goes round through a last node. */
function transportNetwork(arcs: number, arcsASite: number): FlowNetwork {
  const next = generator(42);
  const sites = Math.max(2, Math.round(arcs / arcsASite));
  const supply = Array.from({ length: 2 * sites }, (_, node) => (node < sites ? 1 : -1) * (1 + next(100)));
  const tail: number[] = [];
  const head: number[] = [];
  const capacity: number[] = [];
  const cost: number[] = [];
  const add = (from: number, to: number, most: number, each: number): void => {
    tail.push(from);
    head.push(to);
    capacity.push(most);
    cost.push(each);
  };
  for (let arc = 0; arc < arcs; arc += 1) {
    add(arc % sites, sites + next(sites), next(10) < 3 ? 1 + next(50) : Infinity, -1 - next(1000));
  }
  supply.forEach((amount, node) => {
    if (amount > 0) add(node, 2 * sites, Infinity, 0);
    else add(2 * sites, node, -amount, 0);
  });
  return { supply: [...supply, 0], remainderAt: 2 * sites, arcs: { tail, head, capacity, cost } };
}

/** Whole numbers from 0 to below the bound; Lehmer's generator, so that every machine solves the same network. */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
