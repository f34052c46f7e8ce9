/**
 * Published heat recovery problems and their least utilities, carried over as facts.
 *
 * Stream data: of the first six problems from the works named; of the others from the examples of OpenPinch (MIT licence,
 * (c) 2025 Tim Walmsley, github.com/waikato-ahuora-smart-energy-systems/OpenPinch), which takes them from the papers that
 * their titles name. Utilities: `printed` in the work named (as it is widely quoted; the works were not at hand),
 * or `OpenPinch`, or `recomputed` by the curator of the collection with a program of his own (2026).
 * The last figure of a stream is its own contribution to the approach in K where the problem has no least approach for all.
 */
export interface HeatProblem {
  readonly id: string;
  readonly citation: string;
  /** K, for all streams. */
  readonly leastApproach: number | null;
  /** `cp`: the third figure of a stream is its heat capacity flow; `duty`: its whole duty. */
  readonly given: 'cp' | 'duty';
  readonly source: 'printed' | 'OpenPinch' | 'recomputed';
  readonly hotUtility: number;
  readonly coldUtility: number;
  /** Hot and cold temperature of the pinch, where printed. */
  readonly pinch: readonly [hot: number, cold: number] | null;
  readonly plants: readonly HeatPlant[];
}

interface HeatPlant {
  readonly name: string;
  /** Of the plant alone; null where nobody has published it, or the problem has one plant. */
  readonly utilities: readonly [hot: number, cold: number] | null;
  readonly streams: readonly (readonly [supply: number, target: number, figure: number, contribution?: number])[];
}

export const HEAT_PROBLEMS: readonly HeatProblem[] = [
  {
    id: 'heat-kemp-4',
    citation: 'Kemp I.C. (2007) Pinch Analysis and Process Integration, 2nd ed., ch. 2 (same data in IChemE User Guide 1982)',
    leastApproach: 10,
    given: 'cp',
    source: 'printed',
    hotUtility: 20,
    coldUtility: 60,
    pinch: [90, 80],
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [20, 135, 2], [170, 60, 3], [80, 140, 4], [150, 30, 1.5],
        ],
      },
    ],
  },
  {
    id: 'heat-smith-4',
    citation: 'Smith R. (2005) Chemical Process Design and Integration, Table 16.2',
    leastApproach: 10,
    given: 'cp',
    source: 'printed',
    hotUtility: 7.5,
    coldUtility: 10,
    pinch: [150, 140],
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [20, 180, 0.2], [250, 40, 0.15], [140, 230, 0.3], [200, 80, 0.25],
        ],
      },
    ],
  },
  {
    id: 'heat-4sp1',
    citation: 'Lee K.F., Masso A.H., Rudd D.F. (1970) Ind. Eng. Chem. Fundam. 9; targets as in Papoulias S.A., Grossmann I.E. (1983) Comput. Chem. Eng. 7(6) 707-721',
    leastApproach: 10,
    given: 'cp',
    source: 'printed',
    hotUtility: 127.68,
    coldUtility: 250.14,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [60, 160, 7.62], [160, 93, 8.79], [116, 260, 6.08], [249, 138, 10.55],
        ],
      },
    ],
  },
  {
    id: 'heat-shenoy-4s1',
    citation: 'Shenoy U.V. (1995) Heat Exchanger Network Synthesis, Gulf Publishing',
    leastApproach: 20,
    given: 'cp',
    source: 'printed',
    hotUtility: 605,
    coldUtility: 525,
    pinch: [125, 105],
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [175, 45, 10], [125, 65, 40], [20, 155, 20], [40, 112, 15],
        ],
      },
    ],
  },
  {
    id: 'heat-seider',
    citation: 'Linnhoff B., Turner J.A. (1981); Seider, Seader, Lewin, Product and Process Design Principles, ch. 9 example 9.1',
    leastApproach: 10,
    given: 'cp',
    source: 'printed',
    hotUtility: 500000,
    coldUtility: 600000,
    pinch: [190, 180],
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [120, 235, 20000], [180, 240, 40000], [260, 160, 30000], [250, 130, 15000],
        ],
      },
    ],
  },
  {
    id: 'heat-aromatics-10',
    citation: 'Linnhoff B., Ahmad S. (1990) Comput. Chem. Eng. 14(7) 729-750 (stream data; also in OpenPinch)',
    leastApproach: 10,
    given: 'cp',
    source: 'recomputed',
    hotUtility: 17280,
    coldUtility: 25000,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [327, 40, 100], [220, 160, 160], [220, 60, 60], [160, 45, 400], [100, 300, 100], [35, 164, 70],
          [85, 138, 350], [60, 170, 60], [140, 300, 200],
        ],
      },
    ],
  },
  {
    id: 'op-adjiman-et-al',
    citation: 'Adjiman et al, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 459.9,
    coldUtility: 2109.9,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [376.85, 96.85, 2800, 5.33], [316.85, 96.85, 4400, 5.33], [136.85, 376.85, 3600, 5.33],
          [76.85, 226.85, 1950, 5.33],
        ],
      },
    ],
  },
  {
    id: 'op-ahmad--example-2',
    citation: 'Ahmad (example 2), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1669.06,
    coldUtility: 1460.38,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [159, 77, 1873.7, 9], [267, 80, 381.48, 21], [343, 90, 1361.14, 11], [26, 127, 942.33, 63],
          [118, 265, 2882.67, 11],
        ],
      },
    ],
  },
  {
    id: 'op-barbaro-and-bagajewicz',
    citation: 'Barbaro and Bagajewicz, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1050,
    coldUtility: 0,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [100, 30, 3616.66666667, 5], [75, 30, 2100, 5], [50, 30, 133.333333333, 5], [20, 100, 4666.66666667, 5],
          [20, 75, 1283.33333333, 5], [20, 40, 466.666666667, 5], [40, 67, 483.333333333, 5],
        ],
      },
    ],
  },
  {
    id: 'op-castillo',
    citation: 'Castillo, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 0,
    coldUtility: 885.419,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [840, 40, 3991.52, 5], [76, 45, 145.2, 5], [50, 40, 7.72, 5], [180, 77, 62.799, 5], [180, 179, 292.7, 5],
          [90, 45, 137.97, 5], [24, 25, 329.8, 5], [25, 70, 24.22, 5], [35, 122, 324.25, 5], [90, 180, 493.12, 5],
          [180, 181, 2581.1, 5],
        ],
      },
    ],
  },
  {
    id: 'op-faria-et-al',
    citation: 'Faria et al, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 11.9077010945,
    coldUtility: 115.367701094,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [227, 66, 713.39, 5], [199, 66, 707.43, 5], [249, 138, 350.98, 5], [160, 93, 176.48, 5],
          [82, 177, 492.48, 5], [93, 205, 467.04, 5], [38, 221, 463.36, 5], [60, 160, 228.6, 5],
          [116, 222, 193.34, 5],
        ],
      },
    ],
  },
  {
    id: 'op-kaviani-et-al',
    citation: 'Kaviani et al, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 25.296,
    coldUtility: 63.813,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [76, 76.1, 4.123, 5], [90, 40, 12.2, 5], [25, 100, 94.86, 5], [90, 65.5, 125.3, 5],
        ],
      },
    ],
  },
  {
    id: 'op-linhoff-and-ahmad',
    citation: 'Linhoff and Ahmad, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 23999.8,
    coldUtility: 31719.8,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [327, 40, 28700, 26.23], [220, 160, 9600, 1], [220, 60, 9600, 12], [160, 45, 46000, 4],
          [100, 300, 20000, 4], [35, 164, 9030, 26.23], [85, 138, 18550, 2], [60, 170, 6600, 12],
          [140, 300, 32000, 26.23],
        ],
      },
    ],
  },
  {
    id: 'op-martinez-rodriguez-et-al--case-study-2',
    citation: 'Martinez-Rodriguez et al (case study 2), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 869.3766,
    coldUtility: 463.7,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [78.23, 78.2, 356.6499, 5], [185.22, 100, 278.6694, 5], [78.57, 78.28, 125.9876, 5],
          [204, 185.22, 80.1906, 5], [106, 20, 102.34, 5], [194, 20, 1106.64, 5], [100, 20, 3105.6, 5],
          [20, 79, 3529.97, 5], [20, 62.87, 356.2497, 5], [99.97, 100, 279.24, 5], [20, 35.68, 125.9104, 5],
          [107.68, 194.88, 80.224, 5], [20, 194, 1190.16, 5],
        ],
      },
    ],
  },
  {
    id: 'op-ponce-ortega-et-al--example-1',
    citation: 'Ponce-Ortega et al (example 1), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1000,
    coldUtility: 1000,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [126.85, 126.75, 4000, 2.5], [151.85, 151.25, 3000, 2.5], [136.85, 136.95, 4000, 2.5],
          [116.85, 116.95, 3000, 2.5],
        ],
      },
    ],
  },
  {
    id: 'op-ponce-ortega-et-al--example-3',
    citation: 'Ponce-Ortega et al (example 3), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1068.7,
    coldUtility: 1900,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [66.85, 66.84, 1900, 2.5], [116.85, 116.84, 1493.1, 2.5], [146.85, 146.84, 2594.4, 2.5],
          [201.85, 201.84, 1999.1, 2.5], [76.85, 76.86, 992.5, 2.5], [101.85, 101.86, 1801.2, 2.5],
          [126.85, 126.86, 4361.6, 2.5],
        ],
      },
    ],
  },
  {
    id: 'op-ponce-ortega-et-al--example-5',
    citation: 'Ponce-Ortega et al (example 5), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 420.0232,
    coldUtility: 4982.124,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [346.85, 166.86, 6839.62, 16.95], [166.86, 166.85, 18002.5, 16.95], [316.85, 176.85, 4258.8, 16.95],
          [146.86, 146.85, 17698.5, 16.95], [324.85, 81.85, 7042.14, 16.95], [76.85, 96.84, 681.2592, 16.95],
          [96.84, 96.85, 13220.2, 16.95], [96.85, 146.85, 1704, 16.95], [106.84, 106.85, 15246, 16.95],
          [76.85, 176.85, 4998, 16.95], [144.84, 144.85, 13430, 16.95],
        ],
      },
    ],
  },
  {
    id: 'op-verheyen-and-zhang',
    citation: 'Verheyen and Zhang, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 27048.4,
    coldUtility: 40776,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [393, 60, 67132.8, 24], [160, 40, 22212, 24], [354, 60, 40395.6, 24], [72, 356, 59469.6, 24],
          [62, 210, 20956.8, 24], [220, 370, 26460, 24], [253, 284, 9126.4, 24],
        ],
      },
    ],
  },
  {
    id: 'op-ziyatdinov-et-al--example-1',
    citation: 'Ziyatdinov et al (example 1), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 700,
    coldUtility: 800,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [156.85, 106.85, 2000, 2.5], [151.85, 151.75, 3000, 2.5], [136.85, 136.95, 4000, 2.5],
          [116.85, 146.85, 900, 2.5],
        ],
      },
    ],
  },
  {
    id: 'op-ziyatdinov-et-al--example-3',
    citation: 'Ziyatdinov et al (example 3), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1068.7,
    coldUtility: 1900,
    pinch: null,
    plants: [
      {
        name: '',
        utilities: null,
        streams: [
          [66.85, 66.75, 1900, 2.5], [116.85, 116.75, 1493.1, 2.5], [146.85, 146.75, 2594.4, 2.5],
          [201.85, 201.75, 1999.1, 2.5], [76.85, 76.95, 992.5, 2.5], [101.85, 101.95, 1801.2, 2.5],
          [126.85, 126.95, 4361.6, 2.5],
        ],
      },
    ],
  },
  {
    id: 'op-boldyryev-and-varbanov',
    citation: 'Boldyryev and Varbanov, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1627.68,
    coldUtility: 0,
    pinch: null,
    plants: [
      {
        name: 'Process A - bromine plant',
        utilities: [266.55, 320.05],
        streams: [
          [90, 40, 416.3, 5], [64, 63.9, 183.4, 5], [110, 109.9, 265.9, 5], [120, 40, 104.5, 5], [110, 40, 34.1, 5],
          [18, 55, 646, 5], [40, 120, 43.6, 5], [120.9, 121, 261.1, 5],
        ],
      },
      {
        name: 'Process B - sodium bromide plant',
        utilities: [1328.49762585, 485.31762585],
        streams: [
          [60, 55, 46.56, 1.5], [90, 60, 80.45, 1.5], [61, 60.9, 396.4, 1.5], [75, 74.9, 725.5, 1.5],
          [95, 75, 53.08, 1.5], [108.9, 109, 381.11, 1.5], [113.9, 114, 703.1, 1.5], [55, 90, 93.86, 1.5],
          [60, 109, 133.3, 1.5], [50, 80, 44.8, 1.5], [20, 36, 298, 1.5], [45, 75, 349.2, 1.5], [75, 102, 141.8, 1.5],
        ],
      },
      {
        name: 'Process C - residential/commercial area',
        utilities: null,
        streams: [
          [50, 90, 139.6, 5], [20, 50, 488.9, 5], [20, 50, 209.5, 5],
        ],
      },
    ],
  },
  {
    id: 'op-feng-et-al--case-study-1',
    citation: 'Feng et al (case study 1), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 9148.3549458,
    coldUtility: 16367.9049458,
    pinch: null,
    plants: [
      {
        name: 'Aniline unit',
        utilities: [7073.74692065, 8271.48692065],
        streams: [
          [197.6, 160, 183.1, 15], [216, 116.5, 835.58, 15], [116.6, 64.7, 2812.12, 15], [29.1, 27.1, 107.22, 15],
          [31.2, 18, 155.65, 15], [93.6, 64.2, 305.84, 15], [88.5, 47.1, 188.91, 15], [154.1, 40, 536.32, 15],
          [48.9, 20.3, 115.51, 15], [109.8, 49.9, 5230.28, 15], [149, 154.7, 44.67, 15], [149, 194.5, 659.02, 15],
          [61.9, 197.5, 835.58, 15], [20.9, 38.7, 305.4, 15], [96, 99.6, 1885.66, 15], [31.8, 113.1, 812.01, 15],
          [178.8, 179.1, 1019.66, 15], [109, 135.4, 2046.6, 15], [154.7, 160, 1664.19, 15],
        ],
      },
      {
        name: 'Natural gas unit',
        utilities: [0, 1543.93],
        streams: [
          [793, 365, 3366.37, 15], [370, 21, 5869.98, 15], [855.4, 129.4, 8683.25, 15], [60, 23, 245.24, 15],
          [60, 35, 435.97, 15], [48, 30, 550.08, 15], [11, 84, 1226.42, 15], [70, 268.4, 1061.16, 15],
          [212.1, 600.3, 3634.35, 15], [216.4, 220.2, 1810.45, 15], [25, 278.3, 2177.29, 15], [207, 208, 3366.37, 15],
          [86, 207, 3803.8, 15], [85, 86, 527.12, 15],
        ],
      },
      {
        name: 'Nitrobenzene unit',
        utilities: [2739.43514019, 7217.31514019],
        streams: [
          [70, 39, 1685.16, 15], [37, 20, 498.48, 15], [100.1, 99.1, 1214.48, 15], [92.8, 22.9, 434.91, 15],
          [116, 28.3, 4478.2, 15], [17, 16, 227.58, 15], [51.6, 43.9, 509.61, 15], [74, 62, 567.31, 15],
          [10, 32, 498.48, 15], [57, 65, 1428.17, 15], [36.1, 121.7, 809.28, 15], [151.9, 157.35, 718.83, 15],
          [141.8, 142.8, 1683.09, 15],
        ],
      },
    ],
  },
  {
    id: 'op-fodor-et-al',
    citation: 'Fodor et al, as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 32469.0335,
    coldUtility: 10348.4703,
    pinch: null,
    plants: [
      {
        name: 'Casein',
        utilities: [221.772, 6191.512],
        streams: [
          [80, 9, 7444.776, 1.5], [83, 45, 1763.124, 2.5], [35, 30, 231.99, 2.5], [53, 34, 224.58, 2.5],
          [45, 40, 267.52, 2.5], [40, 80, 4194.24, 1.5], [35, 30, 231.99, 2.5],
        ],
      },
      {
        name: 'D4',
        utilities: [10294.5205, 4526.5113],
        streams: [
          [10.5, 80, 6199.4, 2.5], [81.3, 20, 1024.936, 2.5], [68.3, 20, 565.3032, 2.5], [64.8, 20, 449.4336, 2.5],
          [57.5, 20, 313.5, 2.5], [58.8, 20, 259.4944, 2.5], [55.8, 54.8, 3078.465, 1], [55.8, 20, 194.5372, 2.5],
          [48.8, 83.5, 494.822, 2.5], [40, 209.5, 6846.444, 12.5], [40, 98.5, 972.621, 12.5],
          [40, 59.3, 61.0266, 12.5], [40, 67, 104.652, 12.5], [40, 20.3, 60.282, 12.5], [20.3, 46, 78.642, 12.5],
          [60, 90, 199.8, 12.5], [68, 25, 2792.205, 12.5], [68, 25, 451.242, 12.5],
        ],
      },
      {
        name: 'D5',
        utilities: [23284.84, 962.546],
        streams: [
          [10, 75, 18200, 2.5], [64, 20, 10814.496, 2.5], [54, 53, 2388.2, 1], [54, 65, 412.61, 2.5],
          [25, 200, 20884.5, 12.5], [25, 50, 255, 12.5], [25, 45, 297.84, 12.5], [25, 32, 78.54, 12.5],
          [75, 20, 9619.5, 12.5], [15, 55, 5016, 2.5],
        ],
      },
    ],
  },
  {
    id: 'op-pavao-et-al--example-1',
    citation: 'Pavao et al (example 1), as named in OpenPinch',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 1134.24762742,
    coldUtility: 166.293942389,
    pinch: null,
    plants: [
      {
        name: 'A',
        utilities: [0, 1173.20619847],
        streams: [
          [226.85, 224.35, 18.9889131667, 5], [224.35, 221.85, 18.9889131667, 5], [221.85, 219.35, 19.0150686944, 5],
          [219.35, 216.85, 19.0150686944, 5], [216.85, 214.35, 19.0412242222, 5], [214.35, 211.85, 19.0935352778, 5],
          [211.85, 209.35, 19.0935352778, 5], [209.35, 206.85, 19.1458463333, 5], [206.85, 204.35, 19.1981573889, 5],
          [204.35, 201.85, 19.2766239722, 5], [201.85, 199.35, 19.3289350278, 5], [199.35, 196.85, 19.4074016111, 5],
          [196.85, 194.35, 19.53817925, 5], [194.35, 191.85, 19.6166458333, 5], [191.85, 189.35, 19.773579, 5],
          [189.35, 186.85, 19.9305121667, 5], [186.85, 184.35, 20.1397563889, 5], [184.35, 181.85, 20.3228450833, 5],
          [181.85, 179.35, 20.6367114167, 5], [179.35, 176.85, 20.9244222222, 5], [176.85, 174.35, 21.3429106667, 5],
          [174.35, 171.85, 21.8137101667, 5], [171.85, 169.35, 22.4414428333, 5], [169.35, 166.85, 23.2261086667, 5],
          [166.85, 164.35, 24.2984853056, 5], [164.35, 161.85, 25.7631948611, 5], [161.85, 159.35, 28.01257025, 5],
          [159.35, 156.85, 31.8312773056, 5], [156.85, 154.35, 40.1225796111, 5], [154.35, 151.85, 159.862585778, 5],
          [151.85, 149.35, 95.4415208611, 5], [149.35, 146.85, 48.0477045278, 5], [146.85, 144.35, 38.8932698056, 5],
          [144.35, 141.85, 34.3683635, 5], [141.85, 139.35, 31.5435665, 5], [139.35, 136.85, 29.5557463889, 5],
          [136.85, 134.35, 28.0910368333, 5], [134.35, 131.85, 26.9140380833, 5], [131.85, 129.35, 25.9724390833, 5],
          [129.35, 126.85, 25.18777325, 5],
        ],
      },
      {
        name: 'B',
        utilities: [0, 1127.17554956],
        streams: [
          [226.85, 224.35, 19.4192579444, 5], [224.35, 221.85, 19.5707736111, 5], [221.85, 219.35, 19.7222892778, 5],
          [219.35, 216.85, 19.9243101667, 5], [216.85, 214.35, 20.1515836667, 5], [214.35, 211.85, 20.4293623889, 5],
          [211.85, 209.35, 20.7828989444, 5], [209.35, 206.85, 21.1616881111, 5], [206.85, 204.35, 21.7172455556, 5],
          [204.35, 201.85, 22.3990660556, 5], [201.85, 199.35, 23.3334126667, 5], [199.35, 196.85, 24.6212958333, 5],
          [196.85, 194.35, 26.6162521111, 5], [194.35, 191.85, 30.0253546111, 5], [191.85, 189.35, 37.9041692778, 5],
          [189.35, 186.85, 152.096476722, 5], [186.85, 184.35, 68.7881126667, 5], [184.35, 181.85, 41.9193344444, 5],
          [181.85, 179.35, 34.9243611667, 5], [179.35, 176.85, 31.363743, 5], [176.85, 174.35, 29.0657553889, 5],
          [174.35, 171.85, 27.4495882778, 5], [171.85, 169.35, 26.2627155556, 5], [169.35, 166.85, 25.2778637222, 5],
          [166.85, 164.35, 24.4950327778, 5], [164.35, 161.85, 23.8384648889, 5], [161.85, 159.35, 23.2829074444, 5],
          [159.35, 156.85, 22.7526026111, 5], [156.85, 154.35, 22.3485608333, 5], [154.35, 151.85, 21.9192664444, 5],
          [151.85, 149.35, 21.5909825, 5], [149.35, 146.85, 21.2626985556, 5], [146.85, 144.35, 20.9596672222, 5],
          [144.35, 141.85, 20.6818885, 5], [141.85, 139.35, 20.4041097778, 5], [139.35, 136.85, 20.1768362778, 5],
          [136.85, 134.35, 19.9495627778, 5], [134.35, 131.85, 19.7222892778, 5], [131.85, 129.35, 19.5202683889, 5],
          [129.35, 126.85, 19.3435001111, 5],
        ],
      },
      {
        name: 'C',
        utilities: [3268.33543306, 0],
        streams: [
          [116.85, 119.35, 52.8140033333, 5], [119.35, 121.85, 53.1747547222, 5], [121.85, 124.35, 53.6798066667, 5],
          [124.35, 126.85, 54.1848586111, 5], [126.85, 129.35, 54.6177602778, 5], [129.35, 131.85, 55.0506619444, 5],
          [131.85, 134.35, 55.6278641667, 5], [134.35, 136.85, 56.1329161111, 5], [136.85, 139.35, 56.6379680556, 5],
          [139.35, 141.85, 57.2873205556, 5], [141.85, 144.35, 57.8645227778, 5], [144.35, 146.85, 58.5138752778, 5],
          [146.85, 149.35, 59.2353780556, 5], [149.35, 151.85, 59.8847305556, 5], [151.85, 154.35, 60.6783836111, 5],
          [154.35, 156.85, 61.5441869444, 5], [156.85, 159.35, 62.4099902778, 5], [159.35, 161.85, 63.4200941667, 5],
          [161.85, 164.35, 64.5023483333, 5], [164.35, 166.85, 65.6567527778, 5], [166.85, 169.35, 67.0276080556, 5],
          [169.35, 171.85, 68.5427638889, 5], [171.85, 174.35, 70.2743705556, 5], [174.35, 176.85, 72.3667286111, 5],
          [176.85, 179.35, 74.7476877778, 5], [179.35, 181.85, 77.7779994444, 5], [181.85, 184.35, 81.6741144444, 5],
          [184.35, 186.85, 86.8689344444, 5], [186.85, 189.35, 94.4447136111, 5], [189.35, 191.85, 106.854561389, 5],
          [191.85, 194.35, 133.622314444, 5], [194.35, 196.85, 464.575638611, 5], [196.85, 199.35, 180.159243611, 5],
          [199.35, 201.85, 101.804041944, 5], [201.85, 204.35, 84.2715244444, 5], [204.35, 206.85, 75.6856413889, 5],
          [206.85, 209.35, 70.4908213889, 5], [209.35, 211.85, 67.0276080556, 5], [211.85, 214.35, 64.5744986111, 5],
          [214.35, 216.85, 62.6264411111, 5],
        ],
      },
    ],
  },
  {
    id: 'op-perry-et-al',
    citation: 'probably Perry S., Klemeš J., Bulatov I. (2008) Energy 33 1489-1497 (citation inferred)',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 11411.77,
    coldUtility: 0,
    pinch: null,
    plants: [
      {
        name: 'A',
        utilities: [0, 3977],
        streams: [
          [170, 80, 5000, 10], [150, 55, 6477, 10], [25, 100, 1500, 10], [70, 100, 750, 10], [30, 65, 5250, 10],
        ],
      },
      {
        name: 'B',
        utilities: [6200, 2200],
        streams: [
          [200, 80, 10000, 10], [20, 100, 4000, 10], [100, 120, 10000, 10], [150, 40, 8000, 10], [60, 110, 1000, 10],
          [75, 150, 7000, 10],
        ],
      },
      {
        name: 'C',
        utilities: [388.77, 0],
        streams: [
          [85, 40, 23.85, 10], [80, 40, 96.4, 10], [25, 55, 17.7, 10], [55, 85, 77.4, 10], [33, 60, 7.2, 10],
          [25, 60, 77, 10], [30, 121, 12.74, 10], [25, 28, 151.68, 10], [30, 100, 59.5, 10], [18, 25, 100.8, 10],
          [21, 121, 5, 10],
        ],
      },
      {
        name: 'D',
        utilities: [11000, 0],
        streams: [
          [15, 60, 6000, 10], [15, 80, 5000, 10],
        ],
      },
    ],
  },
  {
    id: 'op-varbanov-et-al',
    citation: 'probably Varbanov P.S., Klemeš J.J. (2011) Comput. Chem. Eng. 35 (integration and management of renewables into total sites) (citation inferred)',
    leastApproach: null,
    given: 'duty',
    source: 'OpenPinch',
    hotUtility: 193.85,
    coldUtility: 0,
    pinch: null,
    plants: [
      {
        name: 'Process A - chemical plant',
        utilities: [51.4682972136, 84.7682972136],
        streams: [
          [110, 80, 40, 10], [150, 149, 180, 10], [50, 135, 104.4, 10], [85, 100, 82.3, 10], [62, 100, 130, 10],
          [92, 55, 130, 10],
        ],
      },
      {
        name: 'Process B - food plant',
        utilities: [8.64854851031, 36.8485485103],
        streams: [
          [200, 195, 160, 2.5], [20, 54, 10, 2.5], [50, 85, 107.3, 2.5], [100, 120, 130, 2.5], [150, 40, 83.5, 2.5],
          [80, 95, 48, 2.5], [95, 25, 80, 2.5],
        ],
      },
      {
        name: 'Process C - hospital',
        utilities: [77.35, 0],
        streams: [
          [85, 40, 23.85, 5], [80, 40, 96.4, 5], [25, 55, 17.3, 5], [55, 85, 18, 5], [33, 60, 12, 5], [25, 60, 15, 5],
          [82, 121, 34.1, 5], [25, 28, 23.1, 5], [80, 100, 32, 5], [18, 25, 41.1, 5], [21, 121, 5, 5],
        ],
      },
      {
        name: 'Process D - residential area',
        utilities: [178, 0],
        streams: [
          [15, 25, 88, 6], [15, 45, 25, 6], [15, 45, 65, 6],
        ],
      },
    ],
  },
];
