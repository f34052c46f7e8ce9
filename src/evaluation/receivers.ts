import { rankReceivers } from '../domain/matching/rank-receivers.ts';
import { success } from '../domain/problem.ts';
import type { NamedFacility } from '../domain/knowledge/resolve-names.ts';
import type { Evaluation, EvaluationLine } from './evaluation.ts';
import { readReceiverParks } from './receivers-case.ts';
import type { ByProductStream } from './receivers-case.ts';

/** Every facility of a park but the donor as a receiver of each of its by-products; from a score of 0.5 on it is suggested. */
export const receivers: Evaluation = {
  id: 'receivers',
  label: 'facilities of a park as receivers of a by-product, best first: ranking',
  evaluate: (problem) => {
    const parks = readReceiverParks(problem);
    if (!parks.ok) return parks;
    return success(parks.value.flatMap(({ facilities, streams }) => streams.map((stream) => rank(stream, facilities))));
  },
};

/** More would claim more than is known. */
const DIGITS = 4;

function rank({ id, donor, byProduct }: ByProductStream, facilities: readonly string[]): EvaluationLine {
  const others = facilities.filter((facility) => facility !== donor).map(called);
  const ranking = rankReceivers(called(donor), { words: byProduct, key: null }, others);
  return {
    id,
    ranking: ranking.map(({ facility, score }) => ({ facility: facility.name, score: Number(score.toFixed(DIGITS)) })),
  };
}

function called(name: string): NamedFacility {
  return { name, activityCodes: [] };
}
