import type { FlowNetwork } from '../domain/allocation/whole-flow-network.ts';
import { transportationNetwork, type TransportationProblem } from '../domain/allocation/transportation.ts';
import { failure, success, type Result } from '../domain/problem.ts';
import { CaseReader } from './case-reader.ts';
import type { CaseFile } from './evaluation.ts';
import { isObject } from './read-cases.ts';

interface FlowCase {
  readonly id: unknown;
  readonly network: FlowNetwork;
  /** -1 where the case asks for the greatest sum: costs are then turned round, and so is the answer. */
  readonly sign: 1 | -1;
}

type Relation = '=' | '<=' | '>=';

/**
 * A case with `arcs` (tail, head, lower, capacity, cost; null or absent capacity is none) and `supply` by node, or with
 * a `cost` matrix and lists `supply` and `demand` (an assignment where both are absent). `sense: "max"` asks for the greatest sum.
 *
 * What may be less or more is read from `kind`: `(supply <=, demand =)`. A network of unequal sums without such words is
 * infeasible; a transportation problem takes what the books take: the greater side may stay short.
 */
export function readFlowCase(problem: CaseFile): Result<FlowCase> {
  const reader = new CaseReader(problem);
  const sense = problem.sense ?? problem.objective;
  const sign = typeof sense === 'string' && /^max/i.test(sense) ? -1 : 1;
  const network =
    'arcs' in problem
      ? readNetwork(reader, problem, sign)
      : transportationNetwork(readTransportation(reader, problem, sign));
  return reader.problems.length > 0 ? failure(reader.problems) : success({ id: problem.id, network, sign });
}

function readNetwork(reader: CaseReader, problem: CaseFile, sign: number): FlowNetwork {
  const nodes = new Map<string, number>();
  const supply: number[] = [];
  const node = (name: unknown, path: readonly (string | number)[]): number => {
    if (typeof name !== 'string' && typeof name !== 'number') {
      reader.refuse(path, 'the name of a node', 'navnet på en knude');
    }
    const key = String(name);
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, supply.length);
    return supply.push(0) - 1;
  };
  for (const [side, factor] of [
    ['supply', 1],
    ['demand', -1],
  ] as const) {
    const amounts = problem[side] ?? {};
    // A list counts its nodes as the arcs do, from 0.
    if (!isObject(amounts) && !Array.isArray(amounts)) {
      reader.refuse([side], 'an object of amounts by node', 'et objekt med mængder pr. knude');
      continue;
    }
    for (const name of Object.keys(amounts)) {
      const at = node(name, [side, name]);
      supply[at] = (supply[at] ?? 0) + factor * reader.number([side, name], 0);
    }
  }
  const arcs = reader.list(['arcs']).map((_, index) => ({
    tail: node(reader.at(['arcs', index, 'tail']), ['arcs', index, 'tail']),
    head: node(reader.at(['arcs', index, 'head']), ['arcs', index, 'head']),
    lower: reader.number(['arcs', index, 'lower'], 0),
    capacity: reader.number(['arcs', index, 'capacity'], Infinity),
    cost: sign * reader.number(['arcs', index, 'cost'], 0),
  }));
  const supplyIs = relationOf(problem, 'supply');
  const demandIs = relationOf(problem, 'demand');
  const isBalanced = (supplyIs ?? '=') === '=' && (demandIs ?? '=') === '=';
  const remainder = supply.length;
  if (!isBalanced) {
    supply.forEach((amount, at) => {
      const relation = amount > 0 ? supplyIs : demandIs;
      const staysHere = amount > 0 ? '<=' : '>=';
      if (amount === 0 || relation === undefined || relation === '=') return;
      // Supply that may be less stays, as demand that may be more goes on, to the remainder; the other two come from there.
      if (relation === staysHere) arcs.push({ tail: at, head: remainder, lower: 0, capacity: Infinity, cost: 0 });
      else arcs.push({ tail: remainder, head: at, lower: 0, capacity: amount > 0 ? Infinity : -amount, cost: 0 });
    });
  }
  return {
    supply: isBalanced ? supply : [...supply, 0],
    ...(isBalanced ? {} : { remainderAt: remainder }),
    arcs: {
      tail: arcs.map((arc) => arc.tail),
      head: arcs.map((arc) => arc.head),
      lower: arcs.map((arc) => arc.lower),
      capacity: arcs.map((arc) => arc.capacity),
      cost: arcs.map((arc) => arc.cost),
    },
  };
}

function readTransportation(reader: CaseReader, problem: CaseFile, sign: number): TransportationProblem {
  const rows = reader.list(['cost']);
  const columns = rows.length === 0 ? 0 : reader.list(['cost', 0]).length;
  const amounts = (side: 'supply' | 'demand', count: number): number[] => {
    if (problem[side] === undefined) return Array.from({ length: count }, () => 1);
    const given = reader.list([side]).map((_, index) => reader.amount([side, index]));
    if (given.length !== count) {
      reader.refuse(
        [side],
        `one for each of ${count} in the cost matrix`,
        `et tal for hver af de ${count} i omkostningsmatricen`,
      );
    }
    return given;
  };
  const supply = amounts('supply', rows.length);
  const demand = amounts('demand', columns);
  const cost = rows.map((_, i) => {
    const row = reader.list(['cost', i]);
    if (row.length !== columns) reader.refuse(['cost', i], `a row of ${columns}`, `en række på ${columns}`);
    return row.map((each, j) => (each === null ? null : sign * reader.number(['cost', i, j])));
  });
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const stated = { supply: relationOf(problem, 'supply'), demand: relationOf(problem, 'demand') };
  const isStated = stated.supply !== undefined || stated.demand !== undefined;
  const over = isStated ? 0 : sum(supply) - sum(demand);
  return {
    supply,
    demand,
    cost,
    supplyIs: stated.supply ?? (over > 0 ? '<=' : '='),
    demandIs: stated.demand ?? (over < 0 ? '<=' : '='),
  };
}

function relationOf({ kind }: CaseFile, side: 'supply' | 'demand'): Relation | undefined {
  if (typeof kind !== 'string') return undefined;
  const found = new RegExp(`${side}\\s*(<=|≤|>=|≥|=)`, 'i').exec(kind)?.[1];
  if (found === undefined) return undefined;
  if (found === '=') return '=';
  return found === '<=' || found === '≤' ? '<=' : '>=';
}
