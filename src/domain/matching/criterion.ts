import type { DistanceBand } from '../disclosure/blind-position.ts';
import type { LocalText } from '../text.ts';
import type { Compatibility } from './compatibility.ts';
import type { KnownExchanges } from './known-exchanges.ts';
import type { Verdict } from './match.ts';
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
  /** 0 (against) … 1 (for); null where nothing is known, which then counts neither way. */
  readonly score: number | null;
  readonly reason: () => LocalText;
}

/** One thing that speaks for or against a pair. A new one is a new file and a line in `criteria.ts`. */
export interface Criterion {
  readonly id: string;
  readonly label: LocalText;
  /** Share in the total, before the weights of the known judgements are normalised. */
  readonly weight: number;
  /** A pair that does not fit here cannot be made: it is left out unless unfit pairs are asked for. */
  readonly hard: boolean;
  /** Null where the criterion does not apply to such a pair. */
  readonly judge: (candidate: Candidate) => Finding | null;
}
