import { rankReceivers } from '../domain/matching/rank-receivers.ts';
import { success } from '../domain/problem.ts';
import type { Evaluation } from './evaluation.ts';
import { readReceiverParks } from './receivers-case.ts';

/** Every facility of a park but the donor as a receiver of each of its by-products; from a score of 0.5 on it is suggested. */
export const receivers: Evaluation = {
  id: 'receivers',
  label: 'facilities of a park as receivers of a by-product, best first: ranking',
  evaluate: (problem) => {
    const parks = readReceiverParks(problem);
    if (!parks.ok) return parks;
    return success(
      parks.value.flatMap(({ facilities, streams }) =>
        streams.map(({ id, donor, byProduct }) => ({
          id,
          ranking: rankReceivers(donor, byProduct, facilities).map(({ facility, score }) => ({
            facility,
            score: Number(score.toFixed(DIGITS)),
          })),
        })),
      ),
    );
  },
};

/** More would claim more than is known. */
const DIGITS = 4;
