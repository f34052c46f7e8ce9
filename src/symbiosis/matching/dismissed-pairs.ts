import type { Dismissal, DismissalReason } from '../../domain/matching/matching-rules.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { rowsById } from '../rows-by-id.ts';
import type { MatchingGround } from './matching-ground.service.ts';
import { matchUnknown } from './matching-rules-problems.ts';

/** A pair to be put aside: streams, or of a side that nobody registered its facility. */
export interface DismissedPair {
  readonly supplyId: string;
  readonly demandId: string;
}

/** The pairs with what they are of, so that alike ones can be known again. Throws a ProblemError with `MATCH_UNKNOWN`. */
export function dismissalsOf(
  { snapshot, index }: MatchingGround,
  pairs: readonly DismissedPair[],
  reason: DismissalReason,
): readonly Dismissal[] {
  const { stream, facility } = rowsById(snapshot);
  return pairs.map((pair, at) => {
    const [supplyId, demandId] = [pair.supplyId.toLowerCase(), pair.demandId.toLowerCase()];
    const isSupply = stream.get(supplyId)?.direction === 'supply' || facility.has(supplyId);
    const isDemand = stream.get(demandId)?.direction === 'demand' || facility.has(demandId);
    if (!isSupply || !isDemand) throw new ProblemError([matchUnknown(at)]);
    const [supply, demand] = [index.parties.get(supplyId), index.parties.get(demandId)];
    return {
      id: `draft dismissal ${at}`,
      supplyId,
      demandId,
      reason,
      words: null,
      resourceKey: (supply ?? demand)?.resource.key ?? null,
      receiverActivities: demand?.activityCodes ?? facility.get(demandId)?.activityCodes ?? [],
    };
  });
}
