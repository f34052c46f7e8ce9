import type { DistanceBand } from '../disclosure/blind-position.ts';
import type { LocalText } from '../text.ts';

export const VERDICTS = ['fits', 'conditionally', 'unknown', 'doesNotFit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why the two resources belong together, strongest first: the same thing, the same waste code, a known use as it is, a known use after
 * treatment, a need that such plants have without having registered it, or words alone, which is a guess.
 */
export const COMPATIBILITY_TIERS = [
  'sameResource',
  'sameWasteCode',
  'documentedUse',
  'afterTreatment',
  'latentDemand',
  'likeWords',
] as const;
export type CompatibilityTier = (typeof COMPATIBILITY_TIERS)[number];

/** What one criterion says of one pair. */
export interface Judgement {
  readonly criterionId: string;
  readonly label: LocalText;
  readonly verdict: Verdict;
  /** 0 (against) … 1 (for); null where nothing is known, which then counts neither way. */
  readonly score: number | null;
  /** Share of this criterion in the total, all criteria's weights before normalising. */
  readonly weight: number;
  readonly reason: LocalText;
}

/** A supply and a demand that fit, with score and reasons; computed. */
export interface Match {
  /** Stream ids; the pseudonym of a blind stream; null for the side that is a draft, not yet saved. */
  readonly supplyId: string | null;
  readonly demandId: string | null;
  /** That side is known by its blind view alone; at most one of the two is. */
  readonly supplyBlind: boolean;
  readonly demandBlind: boolean;
  /** Facility ids; null for a blind side, and for a draft that gives no facility of the registry. */
  readonly donorId: string | null;
  readonly receiverId: string | null;
  readonly tier: CompatibilityTier;
  /** 0 … 1: weighted mean of the known judgements. */
  readonly score: number;
  readonly judgements: readonly Judgement[];
  /** Great-circle distance, km; null where a position is missing or one side is blind. */
  readonly distanceKm: number | null;
  /** Rough distance, where one side is blind; null where a position is missing or both sides are seen whole. */
  readonly distanceBand: DistanceBand | null;
  /**
   * Share of the demand that the supply covers, 0 … 1; null where an amount is missing, they cannot be compared, or one
   * side is blind.
   */
  readonly demandCoverage: number | null;
}
