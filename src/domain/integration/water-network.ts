/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is a place in lists that are counted together */
// Reuse of water with several contaminants, or several kinds of fresh water, as a network between all outlets and inlets
// (superstructure of Takama N., Kuriyama T., Shiroko K., Umeda T. 1980, Comput. Chem. Eng. 4 251-258).
// Where outlets are not known beforehand their mixing is bilinear; for a given box of outlet concentrations it is relaxed
// to the cone between the box's faces (McCormick G.P. 1976, Math. Program. 10 147-175).
import type { LinearProgram, LinearRow } from '../linear-program.ts';

/** Concentrations stand in the same order of contaminants everywhere. */
export interface WaterNetworkProblem {
  readonly fresh: readonly {
    readonly concentrations: readonly number[];
    /** Of one unit; the least total is sought where all cost the same. */
    readonly cost: number;
    /** Greatest flow there is, or Infinity. */
    readonly limit: number;
  }[];
  readonly sources: readonly { readonly flow: number; readonly concentrations: readonly number[] }[];
  readonly sinks: readonly { readonly flow: number; readonly maxima: readonly number[] }[];
  readonly operations: readonly {
    readonly loads: readonly number[];
    readonly inletMaxima: readonly number[];
    readonly outletMaxima: readonly number[];
    readonly limitingFlow: number;
  }[];
}

/** By operation and contaminant. */
export type OutletConcentrations = readonly (readonly number[])[];

/** Between which concentrations each outlet is taken to lie. */
export interface OutletBox {
  readonly lower: OutletConcentrations;
  readonly upper: OutletConcentrations;
}

/** What a solution of the program says of the network. */
export interface WaterNetworkFlows {
  /** By kind of fresh water. */
  readonly fresh: readonly number[];
  /** Mean concentration of each outlet, as far as the program knows it. */
  readonly outlets: OutletConcentrations;
  /** By operation and contaminant: load that leaves an outlet elsewhere than its mean concentration says. */
  readonly misplaced: readonly (readonly number[])[];
  readonly throughflows: readonly number[];
  /** From which operations water comes to each, and how much. */
  readonly inflows: readonly (readonly { readonly from: number; readonly flow: number }[])[];
  /** Load that fresh water and fixed sources bring to each operation, by contaminant. */
  readonly knownLoads: readonly (readonly number[])[];
}

export interface WaterNetworkProgram {
  readonly program: LinearProgram;
  readonly read: (values: readonly number[]) => WaterNetworkFlows;
}

interface Way {
  readonly kind: 'fresh' | 'source' | 'operation';
  readonly from: number;
  /** Operations first, then sinks, then the waste. */
  readonly to: number;
  readonly x: number;
}

type Term = readonly [x: number, factor: number];

/**
 * The linear program of a network.
 *
 * `relaxed`: every outlet may hand each receiver a concentration of its own inside the box; the optimum is a lower bound of
 * all networks whose outlets lie in the box. `assumed`: every outlet counts as the box's upper face and must not exceed it;
 * the optimum is a network that works.
 */
export function waterNetworkProgram(
  problem: WaterNetworkProblem,
  box: OutletBox,
  outlets: 'relaxed' | 'assumed',
): WaterNetworkProgram {
  const { fresh, sources, sinks, operations } = problem;
  const contaminants = fresh[0]?.concentrations.map((_, index) => index) ?? [];
  const ways = waysOf(problem);
  /** Column of the load that goes a way; only relaxed outlets have loads of their own. */
  const loadOf = (way: Way, contaminant: number): number => ways.length * (contaminant + 1) + way.x;
  const load = (way: Way, contaminant: number): Term => {
    if (way.kind === 'fresh') return [way.x, fresh[way.from]!.concentrations[contaminant]!];
    if (way.kind === 'source') return [way.x, sources[way.from]!.concentrations[contaminant]!];
    return outlets === 'relaxed' ? [loadOf(way, contaminant), 1] : [way.x, box.upper[way.from]![contaminant]!];
  };
  const into = (to: number): Way[] => ways.filter((way) => way.to === to);
  const outOf = (kind: Way['kind'], from: number): Way[] =>
    ways.filter((way) => way.kind === kind && way.from === from);
  const flow = (list: readonly Way[], factor = 1): Term[] => list.map(({ x }) => [x, factor]);
  const rows: LinearRow[] = [];
  const row = (terms: readonly Term[], lower: number, upper: number): void => {
    rows.push({ terms: merged(terms), lower, upper });
  };

  fresh.forEach(({ limit }, from) => {
    if (limit < Infinity) row(flow(outOf('fresh', from)), 0, limit);
  });
  sources.forEach((source, from) => {
    row(flow(outOf('source', from)), source.flow, source.flow);
  });
  sinks.forEach((sink, index) => {
    const ins = into(operations.length + index);
    row(flow(ins), sink.flow, sink.flow);
    for (const k of contaminants)
      row(
        ins.map((way) => load(way, k)),
        -Infinity,
        sink.maxima[k]! * sink.flow,
      );
  });
  operations.forEach((operation, index) => {
    const ins = into(index);
    const outs = outOf('operation', index);
    const isFixedFlow = operation.loads.every((each) => each === 0);
    row([...flow(ins), ...flow(outs, -1)], 0, 0);
    // More than the limiting flow is never needed: what passes beyond it could as well go round the operation.
    row(flow(ins), isFixedFlow ? operation.limitingFlow : 0, operation.limitingFlow);
    for (const k of contaminants) {
      const brought = ins.map((way) => load(way, k));
      row([...brought, ...flow(ins, -operation.inletMaxima[k]!)], -Infinity, 0);
      if (outlets === 'assumed') {
        row([...brought, ...flow(ins, -box.upper[index]![k]!)], -Infinity, -operation.loads[k]!);
        continue;
      }
      const taken = outs.map((way): Term => [loadOf(way, k), -1]);
      row([...brought, ...taken], -operation.loads[k]!, -operation.loads[k]!);
      for (const way of outs) {
        row(
          [
            [loadOf(way, k), 1],
            [way.x, -box.lower[index]![k]!],
          ],
          0,
          Infinity,
        );
        row(
          [
            [loadOf(way, k), 1],
            [way.x, -box.upper[index]![k]!],
          ],
          -Infinity,
          0,
        );
      }
    }
  });

  const columns = ways.length * (outlets === 'relaxed' ? contaminants.length + 1 : 1);
  const objective = Array.from({ length: columns }, (_, x) => {
    const way = ways[x];
    return way?.kind === 'fresh' ? fresh[way.from]!.cost : 0;
  });

  const read = (values: readonly number[]): WaterNetworkFlows => {
    const total = (list: readonly Way[]): number => list.reduce((sum, { x }) => sum + values[x]!, 0);
    const carried = (way: Way, k: number): number => {
      const [x, factor] = load(way, k);
      return values[x]! * factor;
    };
    const outs = operations.map((_, index) => outOf('operation', index));
    const reuse = operations.map((_, index) => into(index).filter(({ kind }) => kind === 'operation'));
    const known = operations.map((_, index) => into(index).filter(({ kind }) => kind !== 'operation'));
    const means = outs.map((list, index) =>
      contaminants.map((k) => {
        const through = total(list);
        const whole = list.reduce((sum, way) => sum + carried(way, k), 0);
        return through > 0 ? whole / through : box.lower[index]![k]!;
      }),
    );
    return {
      fresh: fresh.map((_, from) => total(outOf('fresh', from))),
      outlets: means,
      misplaced: outs.map((list, index) =>
        contaminants.map((k) =>
          list.reduce((sum, way) => sum + Math.abs(carried(way, k) - means[index]![k]! * values[way.x]!), 0),
        ),
      ),
      throughflows: outs.map(total),
      inflows: reuse.map((list) => list.map(({ from, x }) => ({ from, flow: values[x]! }))),
      knownLoads: known.map((list) => contaminants.map((k) => list.reduce((sum, way) => sum + carried(way, k), 0))),
    };
  };
  return { program: { objective, rows }, read };
}

/** From every outlet to every inlet but its own, and all but fresh water to the waste. */
function waysOf({ fresh, sources, sinks, operations }: WaterNetworkProblem): readonly Way[] {
  const waste = operations.length + sinks.length;
  const ways: Way[] = [];
  for (let to = 0; to <= waste; to += 1) {
    if (to < waste) fresh.forEach((_, from) => ways.push({ kind: 'fresh', from, to, x: ways.length }));
    sources.forEach((_, from) => ways.push({ kind: 'source', from, to, x: ways.length }));
    operations.forEach((_, from) => {
      if (from !== to) ways.push({ kind: 'operation', from, to, x: ways.length });
    });
  }
  return ways;
}

/** A program names each x once a row. */
function merged(terms: readonly Term[]): Term[] {
  const factors = new Map<number, number>();
  for (const [x, factor] of terms) factors.set(x, (factors.get(x) ?? 0) + factor);
  return [...factors].filter(([, factor]) => factor !== 0);
}
