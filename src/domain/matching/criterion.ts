import type { DistanceBand } from '../disclosure/blind-position.ts';
import type { LocalText } from '../text.ts';
import type { Compatibility } from './compatibility.ts';
import type { KnownExchanges } from './known-exchanges.ts';
import type { FitCondition, JudgementFigure, MissingFigure, Verdict } from './match.ts';
import type { Party } from './party.ts';

/** A supply and a demand that may belong together. */
export interface Candidate {
  readonly supply: Party;
  readonly demand: Party;
  readonly compatibility: Compatibility;
  readonly exchanges: KnownExchanges;
  /** Years in which both are there, from the present year on where that is told; null is open. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  /** Great-circle distance, km; null where a place is missing or one side is blind. */
  readonly distanceKm: number | null;
  /** Rough distance, where one side is blind; null where a place is missing or both are seen whole. */
  readonly distanceBand: DistanceBand | null;
  /** Share of the demand that the supply covers, 0 … 1; null where it cannot be said or one side is blind. */
  readonly demandCoverage: number | null;
}

/** What a criterion finds. The sentence is made only for the matches that are shown. */
export interface Finding {
  readonly verdict: Verdict;
  /** What has to be done, where that has a name. */
  readonly condition?: FitCondition | null;
  /** 0 (against) … 1 (for); null where nothing is known, which then counts neither way. */
  readonly score: number | null;
  readonly reason: () => LocalText;
  /** The figures it used; none where left out. */
  readonly figures?: () => readonly JudgementFigure[];
  /** What would have to be stated for it to be judged, or judged better; nothing where left out. */
  readonly missing?: MissingFigure;
  /** How much of what it asks is known, 0 … 1; where left out, 1 with a score and 0 without. Bears on the confidence alone. */
  readonly known?: number;
  /** Doubt that this finding casts on the whole match's figures, as a factor of the confidence; 1 where left out. */
  readonly certainty?: number;
}

/** A part of what is known of one side. */
export type AskedPart = 'resource' | 'activities' | 'facts' | 'properties' | 'availability' | 'country';

/** One thing that speaks for or against a pair. A new one is a new file and a line in `criteria.ts`. */
export interface Criterion {
  readonly id: string;
  readonly label: LocalText;
  /** Log odds between its worst score (0) and its best (1). */
  readonly weight: number;
  /** The score at which it speaks neither for nor against. */
  readonly neutral: number;
  /** A pair that does not fit here cannot be made: it is left out unless unfit pairs are asked for. */
  readonly hard: boolean;
  /**
   * Whether a side states anything of what is asked: the criterion speaks for no pair of which one side does not. Left out: it may speak
   * for any pair. Says which pairs need not be judged, never how.
   */
  readonly statedBy?: (party: Party) => boolean;
  /**
   * All that it asks of a side seen whole, in words: pairs whose sides answer the same have the same score and are refused alike, so that
   * one of them is judged for all (`pair-columns.ts`). Null where that cannot be said of this side; left out where it cannot of any.
   */
  readonly asks?: (party: Party) => string | null;
  /** The parts of a side that `asks` looks at, where there are no others: sides that share them answer the same, and one is asked for all. */
  readonly asksOf?: readonly [AskedPart, AskedPart?, AskedPart?];
  /** Null where the criterion does not apply to such a pair. */
  readonly judge: (candidate: Candidate) => Finding | null;
}
