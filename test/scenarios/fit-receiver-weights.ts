/**
 * `node test/scenarios/fit-receiver-weights.ts`: fits the weights of `receiver-weights.ts` on the documented, the development and the
 * seen parks, and prints how well they do: each park with weights fitted on the others, and the kept and recalled ones, which no fit sees.
 */
import { pathToFileURL } from 'node:url';
import { RECEIVER_FEATURES } from '../../src/domain/matching/receiver-weights.ts';
import { calibrationOf } from './calibration.ts';
import type { SaidAndCame } from './calibration.ts';
import { DEVELOPMENT_PARKS } from './development-parks.data.ts';
import { DOCUMENTED_PARKS } from './documented-parks.data.ts';
import { KEPT_PARKS, SEEN_PARKS } from './further-parks.data.ts';
import { RECALLED_PARKS } from './recalled-parks.data.ts';
import { featuresOf } from './receiver-parks.ts';
import type { JudgedRanking, ParkWithAnswers } from './receiver-parks.ts';
import { scoreRankings } from './score-rankings.ts';
import type { RankingScore } from './score-rankings.ts';

/** Parks that weights are fitted on beside the documented ones. */
export const FITTED_BESIDES: readonly ParkWithAnswers[] = [...DEVELOPMENT_PARKS, ...SEEN_PARKS];
const FITTED_PARKS: readonly ParkWithAnswers[] = [...DOCUMENTED_PARKS, ...FITTED_BESIDES];

type FeaturedPark = ReturnType<typeof featuresOf>;

/** A link weighs as two pairs that nobody linked: some of those were never asked. */
const WEIGHT_OF_LINK = 2;
/** Ridge, so that few parks cannot drive a weight to extremes. */
const RIDGE = 1;
const STEPS = 8;

const featured = new Map<ParkWithAnswers, FeaturedPark>();

/** The features of a park, reckoned once. */
function knownFeatures(park: ParkWithAnswers): FeaturedPark {
  const known = featured.get(park) ?? featuresOf(park);
  featured.set(park, known);
  return known;
}

type Features = FeaturedPark[number]['rows'][number]['features'];

function inputOf(features: Features): number[] {
  return [1, ...RECEIVER_FEATURES.map((feature) => features[feature])];
}

function chance(input: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-input.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

/** Of a pair by itself, as two registered streams are judged: nothing but the strength of what is known, 0 … 1. */
function inputOfPair({ strength }: Features): number[] {
  return [1, 1 / (1 + Math.exp(-strength))];
}

/** Weighted logistic regression by Newton's method; the constant first, unpunished. */
function fit(parks: readonly FeaturedPark[], read: (features: Features) => number[] = inputOf): readonly number[] {
  const rows = parks
    .flat()
    .flatMap(({ rows: own }) => own.map(({ features, isReceiver }) => ({ input: read(features), isReceiver })));
  const size = rows[0]?.input.length ?? 0;
  const weights: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope: number[] = Array.from({ length: size }, (_, at) => (at === 0 ? 0 : RIDGE * (weights[at] ?? 0)));
    const bend: number[][] = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_each, column) => (row === column && row > 0 ? RIDGE : 0)),
    );
    for (const { input, isReceiver } of rows) {
      const share = isReceiver ? WEIGHT_OF_LINK : 1;
      const now = chance(input, weights);
      input.forEach((value, row) => {
        slope[row] = (slope[row] ?? 0) + share * (now - Number(isReceiver)) * value;
        const line = bend[row] ?? [];
        input.forEach(
          (other, column) => (line[column] = (line[column] ?? 0) + share * now * (1 - now) * value * other),
        );
      });
    }
    solve(bend, slope).forEach((change, at) => (weights[at] = (weights[at] ?? 0) - change));
  }
  return weights;
}

/** Gauss–Jordan elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, row) => [...line, right[row] ?? 0]);
  const at = (row: number, column: number): number => lines[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < lines.length; pivot++) {
    const order = lines.map((_, row) => row).filter((row) => row >= pivot);
    const best = order.reduce((one, row) => (Math.abs(at(row, pivot)) > Math.abs(at(one, pivot)) ? row : one), pivot);
    [lines[pivot], lines[best]] = [lines[best] ?? [], lines[pivot] ?? []];
    for (let row = 0; row < lines.length; row++) {
      if (row === pivot) continue;
      const times = at(row, pivot) / at(pivot, pivot);
      lines[row] = (lines[row] ?? []).map((value, column) => value - times * at(pivot, column));
    }
  }
  return lines.map((_, row) => at(row, lines.length) / at(row, row));
}

function judged(park: FeaturedPark, weights: readonly number[]): readonly JudgedRanking[] {
  return park.map(({ rows, receivers }) => ({
    receivers,
    ranking: rows
      .map(({ facility, features }) => ({ facility, score: chance(inputOf(features), weights) }))
      .sort((one, other) => other.score - one.score || (one.facility < other.facility ? -1 : 1)),
  }));
}

/** The rankings of each park with weights fitted on all other parks of the list and of those given besides. */
export function leaveOneParkOut(
  parks: readonly ParkWithAnswers[],
  besides: readonly ParkWithAnswers[],
): readonly JudgedRanking[] {
  const own = parks.map(knownFeatures);
  const further = besides.map(knownFeatures);
  return own.flatMap((park) => judged(park, fit([...own.filter((other) => other !== park), ...further])));
}

/** Chances said of every pair of a park with weights fitted on the other parks, with what is documented of it. */
export function saidOfUnseen(model: 'list' | 'pair'): readonly SaidAndCame[] {
  const known = said.get(model) ?? reckonedOfUnseen(model);
  said.set(model, known);
  return known;
}

const said = new Map<'list' | 'pair', readonly SaidAndCame[]>();

function reckonedOfUnseen(model: 'list' | 'pair'): readonly SaidAndCame[] {
  const read = model === 'list' ? inputOf : inputOfPair;
  const parks = FITTED_PARKS.map(knownFeatures);
  return parks.flatMap((park) => {
    const weights = fit(
      parks.filter((other) => other !== park),
      read,
    );
    return park.flatMap(({ rows }) =>
      rows.map(({ features, isReceiver }) => ({
        said: chance(read(features), weights),
        came: isReceiver,
        weight: isReceiver ? WEIGHT_OF_LINK : 1,
      })),
    );
  });
}

function line(name: string, score: RankingScore): string {
  const figure = (value: number): string => value.toFixed(3);
  const { links, recallAt1, recallAt3, recallAt5, meanReciprocalRank, auc, precision, f1 } = score;
  return `| ${name} | ${links} | ${[recallAt1, recallAt3, recallAt5, meanReciprocalRank, auc, precision, f1].map(figure).join(' | ')} |`;
}

function report(): void {
  const training = FITTED_PARKS.map(knownFeatures);
  const weights = fit(training);
  console.log(
    ['constant', ...RECEIVER_FEATURES].map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},`).join('\n'),
  );
  const [constant = 0, slope = 1] = fit(training, inputOfPair);
  console.log(`pair: weight ${slope.toFixed(2)}, neutral ${(-constant / slope).toFixed(3)}`);
  for (const model of ['list', 'pair'] as const) {
    const { brier, expectedError } = calibrationOf(saidOfUnseen(model));
    console.log(`${model}: Brier ${brier.toFixed(4)}, expected calibration error ${expectedError.toFixed(4)}`);
  }
  console.log('| parks | links | recall@1 | recall@3 | recall@5 | MRR | AUC | precision | F1 |');
  const all = (parks: readonly ParkWithAnswers[]) => parks.map(knownFeatures).flatMap((park) => judged(park, weights));
  console.log(line('documented', scoreRankings(all(DOCUMENTED_PARKS))));
  console.log(line('documented, each left out', scoreRankings(leaveOneParkOut(DOCUMENTED_PARKS, FITTED_BESIDES))));
  console.log(line('development', scoreRankings(all(DEVELOPMENT_PARKS))));
  console.log(line('seen', scoreRankings(all(SEEN_PARKS))));
  console.log(line('kept, never fitted', scoreRankings(all(KEPT_PARKS))));
  console.log(line('recalled, never fitted', scoreRankings(all(RECALLED_PARKS))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) report();
