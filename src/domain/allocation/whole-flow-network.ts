/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is a node or an arc of the arrays, which is checked first */
// The network simplex in whole numbers: no rounding can then make it cycle, and every balance is exact.

type Numbers = ArrayLike<number> & Iterable<number>;

/** Nodes are numbered from 0; supply is what enters the network at a node, negative where it leaves. */
export interface FlowNetwork {
  readonly supply: Numbers;
  /** The node whose supply is whatever the others leave, in place of the one stated. */
  readonly remainderAt?: number;
  readonly arcs: {
    readonly tail: Numbers;
    readonly head: Numbers;
    /** Least flow, finite; 0 everywhere when absent. */
    readonly lower?: Numbers;
    /** Greatest flow, or Infinity; Infinity everywhere when absent. */
    readonly capacity?: Numbers;
    readonly cost: Numbers;
  };
}

/** The same network counted in whole units, lower bounds taken off. */
export interface WholeFlowNetwork {
  readonly supply: Float64Array;
  readonly tail: Int32Array;
  readonly head: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Float64Array;
  /** Flow that may be left over where the given numbers were rounded to whole units; 0 where they were not. */
  readonly rounding: number;
  /** Flows, potentials and cost in the units of the given network. */
  read(
    flow: Float64Array,
    potential: Float64Array,
  ): { readonly cost: number; readonly flows: Float64Array; readonly potentials: Float64Array };
}

/** Whole numbers up to here are exact in a double, with room for a sum. */
const GREATEST_WHOLE = 2 ** 52;
const MOST_DECIMALS = 9;
/** Share of all supply. */
const ROUNDING = 1e-9;

/**
 * Undefined where supplies do not sum to zero or a lower bound lies above its capacity.
 * @throws RangeError for arcs that name no node, or numbers that are not.
 */
export function wholeFlowNetwork(network: FlowNetwork): WholeFlowNetwork | undefined {
  const { arcs } = network;
  const nodes = network.supply.length;
  const count = arcs.cost.length;
  refuseWhatIsNoNetwork(network);

  const costUnit = unitOf([arcs.cost], (nodes + 1) * 64);
  const finite = (value: number): number => (value === Infinity ? 0 : value);
  const capacities = arcs.capacity === undefined ? [] : Float64Array.from(arcs.capacity, finite);
  const flowUnit = unitOf([network.supply, arcs.lower ?? [], capacities], nodes + count + 1);

  const supply = Float64Array.from(network.supply, (value) => Math.round(value * flowUnit.perOne));
  if (network.remainderAt !== undefined) {
    supply[network.remainderAt] = 0;
    supply[network.remainderAt] = -supply.reduce((sum, value) => sum + value, 0);
  } else if (!balance(supply, flowUnit)) return undefined;
  const capacity = new Float64Array(count);
  const lower = new Float64Array(count);
  const cost = new Float64Array(count);
  for (let arc = 0; arc < count; arc += 1) {
    lower[arc] = Math.round((arcs.lower?.[arc] ?? 0) * flowUnit.perOne);
    const most = (arcs.capacity?.[arc] ?? Infinity) * flowUnit.perOne;
    capacity[arc] = (most === Infinity ? Infinity : Math.round(most)) - lower[arc]!;
    if (capacity[arc]! < 0) return undefined;
    supply[arcs.tail[arc]!] = supply[arcs.tail[arc]!]! - lower[arc]!;
    supply[arcs.head[arc]!] = supply[arcs.head[arc]!]! + lower[arc]!;
    cost[arc] = Math.round(arcs.cost[arc]! * costUnit.perOne);
  }
  const exact = flowUnit.exact && costUnit.exact;
  return {
    supply,
    tail: Int32Array.from(arcs.tail),
    head: Int32Array.from(arcs.head),
    capacity,
    cost,
    rounding: flowUnit.exact ? 0 : Math.max(4, ROUNDING * supply.reduce((sum, each) => sum + Math.abs(each), 0)),
    read: (flow, potential) => {
      const flows = new Float64Array(count);
      let wholeCost = 0;
      let givenCost = 0;
      for (let arc = 0; arc < count; arc += 1) {
        const whole = lower[arc]! + flow[arc]!;
        flows[arc] = whole / flowUnit.perOne;
        wholeCost += whole * cost[arc]!;
        givenCost += flows[arc]! * arcs.cost[arc]!;
      }
      return {
        cost: exact ? wholeCost / (flowUnit.perOne * costUnit.perOne) : givenCost,
        flows,
        potentials: Float64Array.from(
          { length: nodes },
          (_, node) => (potential[node]! - potential[nodes]!) / costUnit.perOne,
        ),
      };
    },
  };
}

interface Unit {
  /** How many whole units make one of the given ones. */
  readonly perOne: number;
  /** Whether every given number is a whole number of units. */
  readonly exact: boolean;
}

/** A power of ten where all numbers are decimals of few digits, otherwise the power of two that keeps most of them. */
function unitOf(lists: readonly Numbers[], terms: number): Unit {
  let greatest = 0;
  let decimals = 0;
  for (const list of lists) {
    for (const value of list) {
      greatest = Math.max(greatest, Math.abs(value));
      while (decimals <= MOST_DECIMALS && Math.round(value * 10 ** decimals) / 10 ** decimals !== value) decimals += 1;
    }
  }
  if (decimals <= MOST_DECIMALS && (greatest + 1) * 10 ** decimals * terms <= GREATEST_WHOLE) {
    return { perOne: 10 ** decimals, exact: true };
  }
  return { perOne: 2 ** Math.floor(Math.log2(GREATEST_WHOLE / (greatest * terms))), exact: false };
}

/** What rounding left over goes to the greatest supply; more than rounding is no balance. */
function balance(supply: Float64Array, unit: Unit): boolean {
  let sum = 0;
  let size = 0;
  let greatest = 0;
  supply.forEach((value, node) => {
    sum += value;
    size += Math.abs(value);
    if (Math.abs(value) > Math.abs(supply[greatest]!)) greatest = node;
  });
  if (sum === 0) return true;
  // Decimals that were computed (0.1 + 0.2) are whole units of nothing; given decimals balance to the last digit or not at all.
  if (unit.exact || Math.abs(sum) > ROUNDING * size) return false;
  supply[greatest] = supply[greatest]! - sum;
  return true;
}

function refuseWhatIsNoNetwork({ supply, remainderAt, arcs }: FlowNetwork): void {
  const count = arcs.cost.length;
  const nodes = supply.length;
  const sameLength = [arcs.tail, arcs.head, arcs.lower, arcs.capacity].every(
    (list) => (list?.length ?? count) === count,
  );
  if (!sameLength) throw new RangeError('tail, head, lower, capacity and cost must be of one length');
  const isNode = (node: number): boolean => Number.isInteger(node) && node >= 0 && node < nodes;
  for (let arc = 0; arc < count; arc += 1) {
    const most = arcs.capacity?.[arc] ?? Infinity;
    if (!isNode(arcs.tail[arc]!) || !isNode(arcs.head[arc]!)) throw new RangeError(`arc ${String(arc)} names no node`);
    if (!Number.isFinite(arcs.cost[arc]) || !Number.isFinite(arcs.lower?.[arc] ?? 0) || !(most > -Infinity)) {
      throw new RangeError(`arc ${String(arc)} has a bound or cost that is no number`);
    }
  }
  if (remainderAt !== undefined && !isNode(remainderAt)) throw new RangeError('the remainder names no node');
  for (let node = 0; node < nodes; node += 1) {
    if (!Number.isFinite(supply[node])) throw new RangeError(`node ${String(node)} has a supply that is no number`);
  }
}
