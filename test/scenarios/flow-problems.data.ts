/**
 * Published minimum-cost flow and transportation problems with their optimum, carried over as facts from the works that each
 * names (as they are widely quoted; the works were not at hand). All optima were recomputed by the curator of the collection
 * with a linear programming solver (2026).
 */
export interface FlowProblem {
  readonly id: string;
  readonly kind: string;
  readonly citation: string;
  readonly optimalCost: number;
  /** By node, what enters the network there; or a list in the order of the cost matrix. */
  readonly supply: Readonly<Record<string, number>> | readonly number[];
  readonly demand?: readonly number[];
  readonly cost?: readonly (readonly number[])[];
  readonly arcs?: readonly FlowArc[];
}

type FlowArc = readonly [tail: string, head: string, cost: number, capacity?: number | null, lower?: number];

export const FLOW_PROBLEMS: readonly FlowProblem[] = [
  {
    id: 'mcf-dimacs-sample',
    kind: 'min-cost flow',
    citation: 'DIMACS sample network: DIMACS First Implementation Challenge (1991), minimum-cost flow format document',
    optimalCost: 14,
    supply: {'1': 4, '4': -4},
    arcs: [
      ['1', '2', 2, 4],
      ['1', '3', 2, 2],
      ['2', '3', 1, 2],
      ['2', '4', 3, 3],
      ['3', '4', 1, 5],
    ],
  },
  {
    id: 'mcf-ortools',
    kind: 'min-cost flow',
    citation: 'OR-Tools minimum cost flow example: Google OR-Tools documentation, minimum cost flows',
    optimalCost: 150,
    supply: {'0': 20, '2': 0, '3': -5, '4': -15},
    arcs: [
      ['0', '1', 4, 15],
      ['0', '2', 4, 8],
      ['1', '2', 2, 20],
      ['1', '3', 2, 4],
      ['1', '4', 6, 10],
      ['2', '3', 1, 15],
      ['2', '4', 3, 4],
      ['3', '4', 2, 20],
      ['4', '2', 3, 5],
    ],
  },
  {
    id: 'mcf-widgetco',
    kind: 'min-cost flow',
    citation: 'Widgetco transshipment: Winston W.L., Operations Research: Applications and Algorithms, transshipment section',
    optimalCost: 6370,
    supply: {'Memphis': 150, 'Denver': 200, 'LA': -130, 'Boston': -130, 'dummy': -90},
    arcs: [
      ['Memphis', 'NY', 8],
      ['Memphis', 'Chicago', 13],
      ['Memphis', 'LA', 25],
      ['Memphis', 'Boston', 28],
      ['Denver', 'NY', 15],
      ['Denver', 'Chicago', 12],
      ['Denver', 'LA', 26],
      ['Denver', 'Boston', 25],
      ['NY', 'Chicago', 6],
      ['NY', 'LA', 16],
      ['NY', 'Boston', 17],
      ['Chicago', 'NY', 6],
      ['Chicago', 'LA', 14],
      ['Chicago', 'Boston', 16],
      ['Memphis', 'dummy', 0],
      ['Denver', 'dummy', 0],
    ],
  },
  {
    id: 'tp-ampl-steel',
    kind: 'transportation (supply <=, demand =)',
    citation: 'AMPL transportation model: Fourer, Gay, Kernighan, AMPL: A Modeling Language, ch. 3 (transp.dat)',
    optimalCost: 196200,
    supply: [1400, 2600, 2900],
    demand: [900, 1200, 600, 400, 1700, 1100, 1000],
    cost: [
      [39, 14, 11, 14, 16, 82, 8],
      [27, 9, 12, 9, 26, 95, 17],
      [24, 14, 17, 13, 28, 99, 20],
    ],
  },
  {
    id: 'tp-sunray',
    kind: 'transportation (supply <=, demand =)',
    citation: 'SunRay Transport: Taha H.A., Operations Research: An Introduction, transportation chapter',
    optimalCost: 435,
    supply: [15, 25, 10],
    demand: [5, 15, 15, 15],
    cost: [
      [10, 2, 20, 11],
      [12, 7, 9, 20],
      [4, 14, 16, 18],
    ],
  },
  {
    id: 'tp-powerco',
    kind: 'transportation (supply <=, demand =)',
    citation: 'Powerco: Winston W.L., Operations Research: Applications and Algorithms, ch. 7',
    optimalCost: 1020,
    supply: [35, 50, 40],
    demand: [45, 20, 30, 30],
    cost: [
      [8, 6, 10, 9],
      [9, 12, 13, 7],
      [14, 9, 16, 5],
    ],
  },
  {
    id: 'mcf-glpk-sample',
    kind: 'min-cost flow',
    citation: 'GLPK minimum cost flow example (lower bounds): GLPK Graph and Network Routines manual, min-cost flow example',
    optimalCost: 213,
    supply: {'1': 20, '9': -20},
    arcs: [
      ['1', '2', 0, 14],
      ['1', '4', 0, 23],
      ['2', '3', 2, 10],
      ['2', '4', 3, 9],
      ['3', '5', 1, 12, 2],
      ['3', '8', 0, 18],
      ['4', '5', 0, 26],
      ['5', '2', 1, 11],
      ['5', '6', 5, 25],
      ['5', '7', 7, 4],
      ['6', '7', 0, 7],
      ['6', '8', 0, 8, 4],
      ['7', '9', 3, 15],
      ['8', '9', 9, 20],
    ],
  },
];
