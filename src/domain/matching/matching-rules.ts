/** Why a secretariat put a match aside: the word from which its network learns. */
export type DismissalReason =
  | 'wrongUse'
  | 'tooFar'
  | 'wrongQuality'
  | 'wrongTemperature'
  | 'wrongAmount'
  | 'wrongTime'
  | 'law'
  | 'triedBefore'
  | 'other';

/** A match that a person put aside. */
export interface Dismissal {
  readonly id: string;
  /** Id of the stream; of a side that nobody registered the id of its facility; both empty where only what it taught is told. */
  readonly supplyId: string;
  readonly demandId: string;
  readonly reason: DismissalReason;
  /** The person's own words; null where the reason says enough. */
  readonly words: string | null;
  /** What the match was of, so that alike ones can be known again: key of the resource supplied, and NACE codes of the receiver. */
  readonly resourceKey: string | null;
  readonly receiverActivities: readonly string[];
}

/** A rule of the knowledge base that does not hold for this network: "this by-product never to feed". */
export interface RuleCorrection {
  readonly id: string;
  /** Key of a resource or family; null for any. */
  readonly resourceKey: string | null;
  /** Words that the use must hold, in either language; null for any use. */
  readonly use: string | null;
  /** NACE codes (divisions, groups or classes) of receivers; empty for any. */
  readonly receiverActivities: readonly string[];
  readonly effect: 'exclude' | 'downWeight';
  /** The person's own words: shown as the reason. */
  readonly words: string;
}

/** What a network's secretariat has said about matches: a value, so that what follows from it can be seen before it is saved. */
export interface MatchingRules {
  readonly dismissals: readonly Dismissal[];
  readonly corrections: readonly RuleCorrection[];
  /** For whoever may not know what the secretariat said: reasons then tell that there are rules, and no more. */
  readonly withoutReasons?: boolean;
}
