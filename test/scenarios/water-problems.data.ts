/**
 * Published water and hydrogen reuse problems with their least fresh flow, carried over as facts from the works that each names
 * (as they are widely quoted; the works were not at hand). The first eight were recomputed by the curator of the collection
 * with a linear programming solver or by hand (2026).
 */
export interface WaterProblem {
  readonly id: string;
  readonly citation: string;
  readonly fresh: number;
  readonly waste: number | null;
  /** Relative to the figure, from the digits that were printed. */
  readonly tolerance: number;
  readonly units: Readonly<Record<string, string>>;
  readonly freshConcentrations: readonly number[];
  readonly regeneration?: number;
  /** What the published network cleans at the least fresh flow. */
  readonly regenerated?: number;
  /** Greatest concentration that a sink takes. */
  readonly sinks: readonly WaterFlow[];
  readonly sources: readonly WaterFlow[];
  readonly operations: readonly WaterOperation[];
}

type Concentration = number | Readonly<Record<string, number>>;
type WaterFlow = readonly [flow: number, concentration: number];

/** Operations are given by their load or, where it is null, by their limiting flow. */
type WaterOperation = readonly [load: number | null, inlet: Concentration, outlet: Concentration, limitingFlow?: number];

export const WATER_PROBLEMS: readonly WaterProblem[] = [
  {
    id: 'water-ws94',
    citation: 'Wang and Smith four-process problem: Wang Y.P., Smith R. (1994) Wastewater minimisation, Chem. Eng. Sci. 49(7) 981-1006',
    fresh: 90,
    waste: null,
    tolerance: 0.0002,
    units: { load: 'kg/h', concentration: 'ppm', flow: 't/h' },
    freshConcentrations: [0],
    sinks: [],
    sources: [],
    operations: [
      [2, 0, 100],
      [5, 50, 100],
      [30, 50, 800],
      [4, 400, 800],
    ],
  },
  {
    id: 'water-sb-10',
    citation: 'Savelski and Bagajewicz ten-process problem: Savelski M.J., Bagajewicz M.J. (2000) Chem. Eng. Sci. 55 5035; Bagajewicz and Savelski (2001) Trans IChemE 79A',
    fresh: 165.94,
    waste: null,
    tolerance: 0.0002,
    units: { load: 'kg/h', concentration: 'ppm', flow: 't/h' },
    freshConcentrations: [0],
    sinks: [],
    sources: [],
    operations: [
      [2, 25, 80],
      [2.88, 25, 90],
      [4, 25, 200],
      [3, 50, 100],
      [30, 50, 800],
      [5, 400, 800],
      [2, 400, 600],
      [1, 0, 100],
      [20, 50, 300],
      [6.5, 150, 300],
    ],
  },
  {
    id: 'water-sorin',
    citation: 'Sorin and Bedard: Sorin M., Bédard S. (1999) The global pinch point in water reuse networks, Trans IChemE 77B 305-308; table as in Hallale (2002), Manan et al. (2004)',
    fresh: 200,
    waste: 120,
    tolerance: 0.0002,
    units: { flow: 't/h', concentration: 'ppm' },
    freshConcentrations: [0],
    sinks: [
      [120, 0],
      [80, 50],
      [80, 50],
      [140, 140],
      [80, 170],
      [195, 240],
    ],
    sources: [
      [120, 100],
      [80, 140],
      [140, 180],
      [80, 230],
      [195, 250],
    ],
    operations: [],
  },
  {
    id: 'water-scp',
    citation: 'Specialty chemical plant: Wang Y.P., Smith R. (1995) Trans IChemE 73A 889-904; targets in Manan Z.A., Tan Y.L., Foo D.C.Y. (2004) AIChE J. 50 3169-3183',
    fresh: 90.64,
    waste: 50.64,
    tolerance: 0.0002,
    units: { flow: 't/h', concentration: 'ppm' },
    freshConcentrations: [0],
    sinks: [
      [80, 100],
      [50, 200],
      [10, 0],
      [10, 0],
      [15, 10],
    ],
    sources: [
      [20, 1000],
      [50, 700],
      [40, 100],
      [10, 10],
      [5, 100],
    ],
    operations: [],
  },
  {
    id: 'resource-h2',
    citation: 'Refinery hydrogen network: Alves J.J., Towler G.P. (2002) Analysis of refinery hydrogen distribution systems, Ind. Eng. Chem. Res. 41 5759-5769',
    fresh: 268.82,
    waste: null,
    tolerance: 0.0002,
    units: { flow: 'mol/s', concentration: 'mol% impurity' },
    freshConcentrations: [5],
    sinks: [
      [2495, 19.39],
      [180.2, 21.15],
      [720.7, 24.86],
      [554.4, 22.43],
    ],
    sources: [
      [623.8, 7],
      [415.8, 20],
      [1801.9, 25],
      [138.6, 25],
      [346.5, 27],
      [457.4, 30],
    ],
    operations: [],
  },
  {
    id: 'water-eip-b',
    citation: 'Eco-industrial park plant B alone: Olesen S.G., Polley G.T. (1996) Trans IChemE 74B; Chew I.M.L., Tan R., Ng D.K.S., Foo D.C.Y., Majozi T., Gouws J. (2008) Synthesis of direct and indirect interplant water network, Ind. Eng. Chem. Res. 47 9485-9496; also used by Boix et al. (2012)',
    fresh: 54.64,
    waste: null,
    tolerance: 0.0002,
    units: { flow: 't/h', concentration: 'ppm' },
    freshConcentrations: [0],
    sinks: [
      [20, 0],
      [66.67, 50],
      [15.63, 80],
      [42.86, 100],
      [6.67, 400],
    ],
    sources: [
      [20, 100],
      [66.67, 80],
      [15.63, 400],
      [42.86, 800],
      [6.67, 1000],
    ],
    operations: [],
  },
  {
    id: 'water-eip-all',
    citation: 'Eco-industrial park, three plants integrated directly: Olesen S.G., Polley G.T. (1996) Trans IChemE 74B; Chew I.M.L., Tan R., Ng D.K.S., Foo D.C.Y., Majozi T., Gouws J. (2008) Synthesis of direct and indirect interplant water network, Ind. Eng. Chem. Res. 47 9485-9496; also used by Boix et al. (2012)',
    fresh: 314.36,
    waste: 314.36,
    tolerance: 0.0002,
    units: { flow: 't/h', concentration: 'ppm' },
    freshConcentrations: [0],
    sinks: [
      [20, 0],
      [66.67, 50],
      [100, 50],
      [41.67, 80],
      [10, 400],
      [20, 0],
      [66.67, 50],
      [15.63, 80],
      [42.86, 100],
      [6.67, 400],
      [20, 0],
      [80, 25],
      [50, 25],
      [40, 50],
      [300, 100],
    ],
    sources: [
      [20, 100],
      [66.67, 80],
      [100, 100],
      [41.67, 800],
      [10, 800],
      [20, 100],
      [66.67, 80],
      [15.63, 400],
      [42.86, 800],
      [6.67, 1000],
      [20, 100],
      [80, 50],
      [50, 125],
      [40, 800],
      [300, 150],
    ],
    operations: [],
  },
  {
    id: 'water-ws94-2cont',
    citation: 'Wang and Smith two-process, two-contaminant problem: Wang Y.P., Smith R. (1994) Chem. Eng. Sci. 49(7) 981-1006; Doyle S.J., Smith R. (1997) Trans IChemE 75B',
    fresh: 54,
    waste: null,
    tolerance: 0.0002,
    units: { limiting_flow: 't/h', concentration: 'ppm' },
    freshConcentrations: [0, 0],
    sinks: [],
    sources: [],
    operations: [
      [null, { A: 0, B: 25 }, { A: 100, B: 75 }, 40],
      [null, { A: 80, B: 30 }, { A: 240, B: 90 }, 35],
    ],
  },
  {
    id: 'water-ws94-regeneration',
    citation: 'Wang and Smith four-process problem with regeneration to 5 ppm and recycling: Wang Y.P., Smith R. (1994) Chem. Eng. Sci. 49(7) 981-1006',
    fresh: 20,
    waste: null,
    tolerance: 0.0002,
    units: { load: 'kg/h', concentration: 'ppm', flow: 't/h' },
    freshConcentrations: [0],
    regeneration: 5,
    regenerated: 73.7,
    sinks: [],
    sources: [],
    operations: [
      [2, 0, 100],
      [5, 50, 100],
      [30, 50, 800],
      [4, 400, 800],
    ],
  },
  {
    id: 'water-refinery-3cont',
    citation: 'Refinery with steam stripping, desulphurisation and desalter, three contaminants: Wang Y.P., Smith R. (1994) Chem. Eng. Sci. 49(7) 981-1006',
    fresh: 105.6,
    waste: null,
    tolerance: 0.0002,
    units: { limiting_flow: 't/h', concentration: 'ppm' },
    freshConcentrations: [0, 0, 0],
    sinks: [],
    sources: [],
    operations: [
      [null, { HC: 0, H2S: 0, salt: 0 }, { HC: 15, H2S: 400, salt: 35 }, 45],
      [null, { HC: 20, H2S: 300, salt: 45 }, { HC: 120, H2S: 12500, salt: 180 }, 34],
      [null, { HC: 120, H2S: 20, salt: 200 }, { HC: 220, H2S: 45, salt: 9500 }, 56],
    ],
  },
];
