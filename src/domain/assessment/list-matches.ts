import type { Judged } from '../matching/judge.ts';
import { confidenceOf } from '../matching/score.ts';
import type { CompatibilityTier } from '../matching/match.ts';
import type { ResourceKind } from '../registry/resource.ts';
import { worthOf } from './worth.ts';

export type MatchOrder = 'score' | 'worth' | 'emissions' | 'distance' | 'confidence';

/** Which matches of a network are asked for; what is left out or null asks nothing. */
export interface MatchFilter {
  readonly kinds?: readonly ResourceKind[] | null;
  readonly tiers?: readonly CompatibilityTier[] | null;
  /** 0 … 1 */
  readonly leastScore?: number | null;
  /** DKK a year, of the middle of the range: a match of which it is not known is left out. */
  readonly leastWorth?: number | null;
  /** Great-circle distance, km; of a blind side the far end of its band. A match of which it is not known is left out. */
  readonly farthestKm?: number | null;
  /** 0 … 1 */
  readonly leastConfidence?: number | null;
  /** Ids of streams of which one is in the pair: how what is new is told. */
  readonly ofStreams?: ReadonlySet<string> | null;
  /** Ids of facilities of which one is in the pair. */
  readonly ofFacilities?: ReadonlySet<string> | null;
}

/** The middle of what it would be worth in a year; null where that is not known, and with a blind side. */
function middleOf(range: { readonly from: number; readonly to: number } | null | undefined): number | null {
  return range ? (range.from + range.to) / 2 : null;
}

/** km; null where not known. Of a blind side no more than its band tells. */
function farthestOf({ candidate: { distanceKm, distanceBand } }: Judged): number | null {
  return distanceKm ?? (distanceBand && (distanceBand.toKm ?? Infinity));
}

const VALUES: Readonly<Record<MatchOrder, (judged: Judged) => number | null>> = {
  score: ({ score }) => score,
  worth: ({ candidate }) => middleOf(worthOf(candidate)?.money),
  emissions: ({ candidate }) => middleOf(worthOf(candidate)?.emissions),
  distance: (judged) => {
    const km = farthestOf(judged);
    return km === null ? null : -km;
  },
  confidence: ({ findings }) => confidenceOf(findings),
};

function isAtLeast(value: number | null, least: number | null | undefined): boolean {
  return least === null || least === undefined || (value !== null && value >= least);
}

/**
 * Those of a ranking that a filter lets through, in the order that is asked for, the best first: what is not known comes last, and ties
 * keep the order of the ranking.
 */
export function listMatches(ranked: readonly Judged[], filter: MatchFilter, order: MatchOrder): readonly Judged[] {
  const { kinds, tiers, leastScore, leastWorth, farthestKm, leastConfidence, ofStreams, ofFacilities } = filter;
  const kept = ranked.filter((judged) => {
    const { supply, demand, compatibility } = judged.candidate;
    if (kinds && !(supply.resource.kind !== null && kinds.includes(supply.resource.kind))) return false;
    if (tiers && !tiers.includes(compatibility.tier)) return false;
    if (ofStreams && !ofStreams.has(supply.streamId ?? '') && !ofStreams.has(demand.streamId ?? '')) return false;
    if (ofFacilities && !ofFacilities.has(supply.facilityId ?? '') && !ofFacilities.has(demand.facilityId ?? '')) {
      return false;
    }
    if (!isAtLeast(judged.score, leastScore) || !isAtLeast(VALUES.confidence(judged), leastConfidence)) return false;
    if (farthestKm !== null && farthestKm !== undefined && !((farthestOf(judged) ?? Infinity) <= farthestKm))
      return false;
    return leastWorth === null || leastWorth === undefined || isAtLeast(VALUES.worth(judged), leastWorth);
  });
  if (order === 'score') return kept;
  const valueOf = new Map(kept.map((judged) => [judged, VALUES[order](judged) ?? -Infinity]));
  return kept.toSorted((one, other) => compare(valueOf.get(other) ?? 0, valueOf.get(one) ?? 0));
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
