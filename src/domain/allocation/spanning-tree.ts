/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index is a node or an arc of the arrays by construction */
// The basis of the primal network simplex (network-simplex.ts) and its pivots.
// Ahuja R.K., Magnanti T.L., Orlin J.B. (1993) Network Flows, ch. 11: tree structures, strongly feasible spanning trees
// (Cunningham 1976) as the leaving rule that cannot cycle. Entering arc by block search: Király Z., Kovács P. (2012)
// Efficient implementations of minimum-cost flow algorithms, Acta Univ. Sapientiae, Informatica 4, 67-118.
import type { WholeFlowNetwork } from './whole-flow-network.ts';

/** Potentials drift together; from here on they are brought back, long before a double loses their last digit. */
const GREATEST_POTENTIAL = 2 ** 51;
const AT_UPPER = -1;
const IN_TREE = 0;
const AT_LOWER = 1;
const NONE = -1;

/**
 * The basis: a spanning tree over the nodes and an artificial root, each node hanging from its parent by one arc.
 * Children are kept in doubly linked lists, so that a subtree is re-hung without touching the rest.
 */
export class SpanningTree {
  readonly flow: Float64Array;
  readonly potential: Float64Array;
  readonly #nodes: number;
  readonly #root: number;
  readonly #arcs: number;
  readonly #tail: Int32Array;
  readonly #head: Int32Array;
  readonly #capacity: Float64Array;
  readonly #cost: Float64Array;
  readonly #state: Int8Array;
  readonly #parent: Int32Array;
  /** The arc between a node and its parent. */
  readonly #link: Int32Array;
  /** How many nodes hang from a node, itself included. */
  readonly #size: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  readonly #previousSibling: Int32Array;
  readonly #blockSize: number;
  readonly #rounding: number;
  #nextArc = 0;

  constructor(network: WholeFlowNetwork, cost: Float64Array) {
    const nodes = network.supply.length;
    const arcs = network.tail.length;
    this.#nodes = nodes;
    this.#root = nodes;
    this.#arcs = arcs;
    this.#tail = grown(network.tail, nodes);
    this.#head = grown(network.head, nodes);
    this.#capacity = new Float64Array(arcs + nodes).fill(Infinity);
    this.#capacity.set(network.capacity);
    this.#cost = new Float64Array(arcs + nodes);
    this.#cost.set(cost);
    this.#state = new Int8Array(arcs + nodes).fill(AT_LOWER, 0, arcs);
    this.flow = new Float64Array(arcs + nodes);
    this.potential = new Float64Array(nodes + 1);
    this.#parent = new Int32Array(nodes + 1).fill(NONE);
    this.#link = new Int32Array(nodes + 1);
    this.#size = new Int32Array(nodes + 1).fill(1);
    this.#firstChild = new Int32Array(nodes + 1).fill(NONE);
    this.#nextSibling = new Int32Array(nodes + 1).fill(NONE);
    this.#previousSibling = new Int32Array(nodes + 1).fill(NONE);
    this.#rounding = network.rounding;
    // Shorter where nodes have few arcs: a pivot costs less there than looking at many nodes' potentials (measured).
    this.#blockSize = Math.max(10, Math.ceil(Math.sqrt(arcs * Math.min(1, arcs / (50 * nodes + 1)))));
    this.#hangAll(network.supply);
  }

  /**
   * The first tree: each node hangs by one arc that alone takes its supply or brings its demand, from the hub where a real
   * arc can do that, otherwise from the root by an artificial one. Every arc has room towards the root.
   */
  #hangAll(supply: Float64Array): void {
    const arcs = this.#arcs;
    let dearest = 0;
    for (let arc = 0; arc < arcs; arc += 1) dearest = Math.max(dearest, Math.abs(this.#cost[arc]!));
    // Dearer than any path of real arcs, so that an artificial arc carries flow only where no real path could.
    const artificialCost = (dearest + 1) * this.#nodes;
    const hub = this.#hub();
    const link = this.#link.fill(NONE);
    let atHub = supply[hub] ?? 0;
    for (let arc = 0; arc < arcs; arc += 1) {
      const from = this.#tail[arc]!;
      const to = this.#head[arc]!;
      if (from === to || (from !== hub && to !== hub)) continue;
      const node = from === hub ? to : from;
      const amount = from === hub ? -supply[node]! : supply[node]!;
      const fits =
        from === hub ? amount > 0 && amount <= this.#capacity[arc]! : amount >= 0 && amount < this.#capacity[arc]!;
      if (!fits || (link[node] !== NONE && this.#cost[link[node]!]! <= this.#cost[arc]!)) continue;
      if (link[node] === NONE) atHub += supply[node]!;
      link[node] = arc;
    }
    const hang = (node: number, amount: number): void => {
      const isReal = link[node] !== NONE;
      const arc = isReal ? link[node]! : arcs + node;
      const parent = isReal ? hub : this.#root;
      if (!isReal) {
        this.#tail[arc] = amount < 0 ? parent : node;
        this.#head[arc] = amount < 0 ? node : parent;
        this.#cost[arc] = amount < 0 ? artificialCost : 0;
      }
      this.flow[arc] = Math.abs(amount);
      this.#state[arc] = IN_TREE;
      this.#link[node] = arc;
      this.potential[node] = this.potential[parent]! + (this.#tail[arc] === node ? -1 : 1) * this.#cost[arc]!;
      if (isReal) this.#size[hub] = this.#size[hub]! + 1;
      this.#adopt(parent, node);
    };
    if (this.#nodes > 0) hang(hub, atHub);
    for (let node = this.#nodes - 1; node >= 0; node -= 1) if (node !== hub) hang(node, supply[node]!);
    this.#size[this.#root] = this.#nodes + 1;
  }

  /** The node with most arcs. */
  #hub(): number {
    const degrees = new Int32Array(this.#nodes);
    for (let arc = 0; arc < this.#arcs; arc += 1) {
      degrees[this.#tail[arc]!] = degrees[this.#tail[arc]!]! + 1;
      degrees[this.#head[arc]!] = degrees[this.#head[arc]!]! + 1;
    }
    let hub = 0;
    degrees.forEach((degree, node) => {
      if (degree > degrees[hub]!) hub = node;
    });
    return hub;
  }

  /** Whether supply or demand is left that no real arc can serve. */
  usesArtificialArcs(): boolean {
    for (let arc = this.#arcs; arc < this.flow.length; arc += 1) if (this.flow[arc]! > this.#rounding) return true;
    return false;
  }

  /** Pivots until no arc would lower the cost; false when one would lower it without end. */
  optimise(): boolean {
    for (let arc = this.#enteringArc(); arc !== NONE; arc = this.#enteringArc()) {
      if (!this.#pivot(arc)) return false;
    }
    return true;
  }

  /** The arc of the most negative reduced cost in the next block that has one. */
  #enteringArc(): number {
    const arcs = this.#arcs;
    const tail = this.#tail;
    const head = this.#head;
    const cost = this.#cost;
    const state = this.#state;
    const potential = this.potential;
    let best = NONE;
    let least = 0;
    let leftInBlock = this.#blockSize;
    let arc = this.#nextArc;
    for (let seen = 0; seen < arcs; seen += 1) {
      const gain = state[arc]! * (cost[arc]! + potential[tail[arc]!]! - potential[head[arc]!]!);
      if (gain < least) {
        least = gain;
        best = arc;
      }
      arc += 1;
      if (arc === arcs) arc = 0;
      leftInBlock -= 1;
      if (leftInBlock === 0) {
        if (best !== NONE) break;
        leftInBlock = this.#blockSize;
      }
    }
    this.#nextArc = arc;
    return best;
  }

  /** Sends flow round the cycle that the entering arc closes, and exchanges it for the arc that stops the flow. */
  #pivot(entering: number): boolean {
    const flow = this.flow;
    const parent = this.#parent;
    const link = this.#link;
    const tail = this.#tail;
    const capacity = this.#capacity;
    const upwards = this.#state[entering] === AT_LOWER;
    // Along the flow the cycle runs: apex … first, entering arc, second … apex.
    const first = upwards ? tail[entering]! : this.#head[entering]!;
    const second = upwards ? this.#head[entering]! : tail[entering]!;
    const apex = this.#apex(first, second);

    // Strongly feasible: of the arcs that stop the flow, the last one met along the cycle from the apex leaves.
    let room = capacity[entering]!;
    let cut = NONE;
    let cutOnFirstSide = false;
    for (let node = first; node !== apex; node = parent[node]!) {
      const arc = link[node]!;
      const left = tail[arc] === node ? flow[arc]! : capacity[arc]! - flow[arc]!;
      if (left < room) {
        room = left;
        cut = node;
        cutOnFirstSide = true;
      }
    }
    for (let node = second; node !== apex; node = parent[node]!) {
      const arc = link[node]!;
      const left = tail[arc] === node ? capacity[arc]! - flow[arc]! : flow[arc]!;
      if (left <= room && left !== Infinity) {
        room = left;
        cut = node;
        cutOnFirstSide = false;
      }
    }
    if (room === Infinity) return false;

    if (room > 0) {
      flow[entering] = flow[entering]! + (upwards ? room : -room);
      for (let node = first; node !== apex; node = parent[node]!) {
        const arc = link[node]!;
        flow[arc] = flow[arc]! + (tail[arc] === node ? -room : room);
      }
      for (let node = second; node !== apex; node = parent[node]!) {
        const arc = link[node]!;
        flow[arc] = flow[arc]! + (tail[arc] === node ? room : -room);
      }
    }
    if (cut === NONE) {
      this.#state[entering] = upwards ? AT_UPPER : AT_LOWER;
      return true;
    }
    const leaving = link[cut]!;
    this.#state[entering] = IN_TREE;
    this.#state[leaving] = flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
    if (cutOnFirstSide) this.#hang(first, second, entering, cut, apex);
    else this.#hang(second, first, entering, cut, apex);
    return true;
  }

  /** Where the ways from two nodes to the root meet: of two nodes, the one with less below it is never above the other. */
  #apex(one: number, other: number): number {
    const parent = this.#parent;
    const size = this.#size;
    let a = one;
    let b = other;
    while (a !== b) {
      const below = size[a]! - size[b]!;
      if (below <= 0) a = parent[a]!;
      if (below >= 0) b = parent[b]!;
    }
    return a;
  }

  /** Takes the subtree of `cut` off, turns the path from `node` to `cut` round, and hangs it by `arc` from `support`. */
  #hang(node: number, support: number, arc: number, cut: number, apex: number): void {
    const parent = this.#parent;
    const size = this.#size;
    const moved = size[cut]!;
    const reduced = this.#cost[arc]! + this.potential[this.#tail[arc]!]! - this.potential[this.#head[arc]!]!;
    const raise = this.#tail[arc] === node ? -reduced : reduced;
    for (let above = parent[cut]!; above !== apex; above = parent[above]!) size[above] = size[above]! - moved;
    for (let above = support; above !== apex; above = parent[above]!) size[above] = size[above]! + moved;

    this.#release(parent[cut]!, cut);
    // Only differences of potentials count: the lesser part of the tree is shifted.
    const isLesser = 2 * moved <= this.#nodes;
    if (!isLesser) this.#shift(this.#root, -raise);
    let child = node;
    let newParent = support;
    let newLink = arc;
    let leftBelow = 0;
    for (;;) {
      const oldParent = parent[child]!;
      const oldLink = this.#link[child]!;
      const oldSize = size[child]!;
      if (child !== cut) this.#release(oldParent, child);
      this.#link[child] = newLink;
      this.#adopt(newParent, child);
      size[child] = moved - leftBelow;
      if (child === cut) break;
      leftBelow = oldSize;
      newParent = child;
      newLink = oldLink;
      child = oldParent;
    }
    if (isLesser) this.#shift(node, raise);
  }

  /** Adds to the potentials of a subtree. */
  #shift(top: number, by: number): void {
    const parent = this.#parent;
    const firstChild = this.#firstChild;
    const nextSibling = this.#nextSibling;
    const potential = this.potential;
    let node = top;
    for (;;) {
      potential[node] = potential[node]! + by;
      const child = firstChild[node]!;
      if (child !== NONE) {
        node = child;
        continue;
      }
      while (node !== top && nextSibling[node] === NONE) node = parent[node]!;
      if (node === top) break;
      node = nextSibling[node]!;
    }
    if (Math.abs(potential[this.#root]!) > GREATEST_POTENTIAL) this.#shiftAll(-potential[this.#root]!);
  }

  #shiftAll(by: number): void {
    for (let node = 0; node <= this.#nodes; node += 1) this.potential[node] = this.potential[node]! + by;
  }

  #adopt(parent: number, child: number): void {
    const sibling = this.#firstChild[parent]!;
    this.#parent[child] = parent;
    this.#nextSibling[child] = sibling;
    this.#previousSibling[child] = NONE;
    if (sibling !== NONE) this.#previousSibling[sibling] = child;
    this.#firstChild[parent] = child;
  }

  #release(parent: number, child: number): void {
    const previous = this.#previousSibling[child]!;
    const next = this.#nextSibling[child]!;
    if (previous === NONE) this.#firstChild[parent] = next;
    else this.#nextSibling[previous] = next;
    if (next !== NONE) this.#previousSibling[next] = previous;
  }
}

function grown(values: Int32Array, by: number): Int32Array {
  const longer = new Int32Array(values.length + by);
  longer.set(values);
  return longer;
}
