import type { DistanceBand } from '../disclosure/blind-position.ts';
import type { Direction } from '../registry/stream.ts';
import type { LocalText } from '../text.ts';

export const VERDICTS = ['fits', 'conditionally', 'unknown', 'doesNotFit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What has to be done for a pair that fits conditionally: the plainest word for the table of reasons. */
export type FitCondition =
  'blended' | 'afterTreatment' | 'sorted' | 'heatExchanger' | 'heatPump' | 'reduced' | 'raised' | 'stored';

/**
 * Why the two resources belong together, strongest first: the same thing, the same waste code, a known use as it is, a known use after
 * treatment, a need or a supply that such plants have without having registered it, somebody who could try it out, words alone, which
 * is a guess, or nothing that is known (for a pair asked for by name).
 */
export const COMPATIBILITY_TIERS = [
  'sameResource',
  'sameWasteCode',
  'documentedUse',
  'afterTreatment',
  'latentDemand',
  'latentSupply',
  'trial',
  'likeWords',
  'unrelated',
] as const;
export type CompatibilityTier = (typeof COMPATIBILITY_TIERS)[number];

/** A figure that a judgement was made from: `{ label: 'distance by road', value: 26, unit: 'km' }`. */
export interface JudgementFigure {
  readonly label: LocalText;
  readonly value: number;
  /** Code of a unit of `domain/quantity`; null for a bare number. Shares are in `%`. */
  readonly unit: string | null;
}

/** A figure that is not stated, and whose it would be to state. */
export interface MissingFigure {
  readonly side: 'supply' | 'demand' | 'both';
  readonly what: LocalText;
}

/** The missing figure that would move the score of a match most. */
export interface SharpenedBy extends MissingFigure {
  readonly criterionId: string;
  /** The score at the least and the most favourable answer, 0 … 1. */
  readonly scoreFrom: number;
  readonly scoreTo: number;
}

/** What one criterion says of one pair. */
export interface Judgement {
  readonly criterionId: string;
  readonly label: LocalText;
  readonly verdict: Verdict;
  /** What has to be done, where that has a name; else null. */
  readonly condition: FitCondition | null;
  /** 0 (against) … 1 (for); null where nothing is known, which then counts neither way. */
  readonly score: number | null;
  /** How far this criterion can move the match: log odds between its worst and its best score. */
  readonly weight: number;
  readonly reason: LocalText;
  /** The figures it used; empty where it used none, and of a blind side no more than its bands. */
  readonly figures: readonly JudgementFigure[];
}

/** A supply and a demand that fit, with score and reasons; computed. */
export interface Match {
  /** Stream ids; the pseudonym of a blind stream; null for the side that is a draft, not yet saved, or that nobody registered. */
  readonly supplyId: string | null;
  readonly demandId: string | null;
  /** That side is known by its blind view alone; at most one of the two is. */
  readonly supplyBlind: boolean;
  readonly demandBlind: boolean;
  /** Facility ids; null for a blind side, and for a draft that gives no facility of the registry. */
  readonly donorId: string | null;
  readonly receiverId: string | null;
  readonly tier: CompatibilityTier;
  /** The side that nobody registered: its stream id is null, its facility is to be asked. */
  readonly latentSide: Direction | null;
  /** The chance that practitioners would call the match worth a talk, 0 … 1; what is unknown moves it neither way. */
  readonly score: number;
  /** How much of what bears on the match is known, and how firmly, 0 … 1. */
  readonly confidence: number;
  /** Null where nothing is missing that would matter. */
  readonly sharpenedBy: SharpenedBy | null;
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
