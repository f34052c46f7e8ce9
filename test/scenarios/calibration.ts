/** A chance that was said, what came of it (1 or 0), and how much it counts. */
export interface SaidAndCame {
  readonly said: number;
  readonly came: boolean;
  readonly weight: number;
}

interface Bin {
  /** Mean of the chances said in it, 0 … 1. */
  readonly said: number;
  /** Share that came true, 0 … 1. */
  readonly came: number;
  /** How many pairs are in it. */
  readonly pairs: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** Mean squared difference of chance and outcome (Brier 1950): 0 is perfect. */
  readonly brier: number;
  /** Mean distance of said and come true over the bins, each by its weight. */
  readonly expectedError: number;
}

const BINS = 10;

/** How far chances can be taken by their word: ten bins of equal width, empty ones left out. */
export function calibrationOf(pairs: readonly SaidAndCame[]): Calibration {
  const total = sum(pairs.map(({ weight }) => weight));
  const groups = Array.from({ length: BINS }, (_, at) =>
    pairs.filter(({ said }) => Math.min(BINS - 1, Math.floor(said * BINS)) === at),
  ).filter((group) => group.length > 0);
  const bins = groups.map((group) => {
    const weight = sum(group.map((pair) => pair.weight));
    return {
      said: sum(group.map((pair) => pair.weight * pair.said)) / weight,
      came: sum(group.map((pair) => pair.weight * Number(pair.came))) / weight,
      pairs: group.length,
      weight,
    };
  });
  return {
    bins: bins.map(({ said, came, pairs: count }) => ({ said, came, pairs: count })),
    brier: sum(pairs.map(({ said, came, weight }) => weight * (said - Number(came)) ** 2)) / total,
    expectedError: sum(bins.map(({ said, came, weight }) => weight * Math.abs(said - came))) / total,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
