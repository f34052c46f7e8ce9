export type MatchingRunState = 'preparing' | 'running' | 'done' | 'cancelled' | 'failed';
export type MatchingRunFailure = 'gaveUp' | 'otherVersion';

/** A full matching of a network, with how far it has come. */
export interface MatchingRun {
  readonly id: string;
  readonly networkId: string;
  readonly personId: string;
  /** Null for a person who has been erased. */
  readonly startedBy: string | null;
  readonly state: MatchingRunState;
  readonly failure: MatchingRunFailure | null;
  readonly parts: number;
  readonly partsDone: number;
  readonly supplies: number;
  readonly suppliesDone: number;
  /** Found so far. */
  readonly pairs: number;
  /** Programs that have worked on it. */
  readonly workers: number;
  readonly programVersion: string;
  readonly limitPerSupply: number;
  readonly presentYear: number;
  /** SHA-256 of what it rests on; null until it is prepared, as the next one. */
  readonly digest: string | null;
  readonly knowledgeVersion: string | null;
  /** Something in the network has changed since. */
  readonly isOutdated: boolean;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** A pair as a run keeps it. */
export interface FoundPair {
  readonly supplyId: string;
  readonly demandId: string;
  readonly score: number;
}
