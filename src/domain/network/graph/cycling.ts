import { directedGraph } from './directed-graph.ts';
import { strongComponents } from './strong-components.ts';

/** What goes from one node to another in a year, all in one unit. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly value: number;
}

export interface Cycling {
  /** Sum of what passes through each node, in the unit of the flows. */
  readonly totalThroughflow: number;
  /** What comes in over the boundary. */
  readonly input: number;
  /** Share of the throughflow that comes round again, 0 … 1; null where nothing flows, or the cycles are too large to be solved. */
  readonly cyclingIndex: number | null;
  /** How many nodes a unit that comes in passes on average; null where nothing comes in over the boundary. */
  readonly meanPathLength: number | null;
}

/** Nodes of one strongly connected part; a larger one would take minutes. */
const MOST_IN_CYCLE = 600;
/** Below this share of the throughflow, what a part lets out is rounding. */
const LEAST_LEAK = 1e-12;

/**
 * Finn's cycling index and mean path length. Of each node the throughflow is the larger of what is known to enter and to leave; where
 * `inputs` (by node, what comes in over the boundary) is not given, what the known flows leave open enters or leaves over the boundary,
 * so that every node is balanced.
 *
 * J. T. Finn, "Measures of ecosystem structure and function derived from analysis of flows", Journal of Theoretical Biology 56 (1976). The
 * share of a node's throughflow that comes back to it, (nⱼⱼ − 1)/nⱼⱼ with N = (I − G)⁻¹, is worked out within each strongly connected part,
 * outside of which nothing comes back.
 */
export function cycling(size: number, flows: readonly Flow[], inputs?: readonly number[]): Cycling {
  const incoming = new Array<number>(size).fill(0);
  const outgoing = new Array<number>(size).fill(0);
  for (const { from, to, value } of flows) {
    outgoing[from] = (outgoing[from] ?? 0) + value;
    incoming[to] = (incoming[to] ?? 0) + value;
  }
  const through = incoming.map((value, node) =>
    inputs ? value + (inputs[node] ?? 0) : Math.max(value, outgoing[node] ?? 0),
  );
  const totalThroughflow = sum(through);
  const input = inputs ? sum(inputs) : sum(through.map((value, node) => value - (incoming[node] ?? 0)));
  const graph = directedGraph(
    size,
    flows.map(({ from, to }) => [from, to]),
  );
  let cycled: number | null = totalThroughflow > 0 ? 0 : null;
  for (const part of strongComponents(graph)) {
    if (part.length < 2 || cycled === null) continue;
    cycled = part.length > MOST_IN_CYCLE ? null : cycled + cycledWithin(part, flows, through);
  }
  return {
    totalThroughflow,
    input,
    cyclingIndex: cycled === null ? null : cycled / totalThroughflow,
    meanPathLength: input > totalThroughflow * LEAST_LEAK ? totalThroughflow / input : null,
  };
}

/** Throughflow of a strongly connected part that comes back to where it was. */
function cycledWithin(part: readonly number[], flows: readonly Flow[], through: readonly number[]): number {
  const at = new Map(part.map((node, index) => [node, index]));
  // I − G, by donor and receiver; G is the share of a node's throughflow that goes on to another.
  const matrix = part.map((_, row) => part.map((__, column): number => (row === column ? 1 : 0)));
  const leak = part.map(() => 1);
  for (const { from, to, value } of flows) {
    const [row, column] = [at.get(from), at.get(to)];
    if (row === undefined || column === undefined) continue;
    const share = value / (through[from] ?? value);
    const line = matrix[row];
    if (line) line[column] = (line[column] ?? 0) - share;
    leak[row] = (leak[row] ?? 0) - share;
  }
  const isClosed = leak.every((share) => share <= LEAST_LEAK);
  if (isClosed) return sum(part.map((node) => through[node] ?? 0));
  const diagonal = diagonalOfInverse(matrix);
  return sum(part.map((node, index) => (through[node] ?? 0) * (1 - 1 / (diagonal[index] ?? 1))));
}

/** Gauss and Jordan, with the largest pivot of each column. */
function diagonalOfInverse(matrix: readonly (readonly number[])[]): readonly number[] {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const [upper, lower] = [rows[column] ?? [], rows[pivot] ?? []];
    rows[pivot] = upper;
    const scale = lower[column] ?? 1;
    const line = lower.map((value) => value / scale);
    rows[column] = line;
    for (const [row, values] of rows.entries()) {
      const factor = values[column] ?? 0;
      if (row === column || factor === 0) continue;
      for (let each = column; each < 2 * size; each += 1) {
        values[each] = (values[each] ?? 0) - factor * (line[each] ?? 0);
      }
    }
  }
  return rows.map((row, at) => row[size + at] ?? 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
