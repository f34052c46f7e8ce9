import { Injectable } from '@nestjs/common';
import { followRanking, type FollowedRanking } from '../../domain/matching/follow-ranking.ts';
import type { Judged } from '../../domain/matching/judge.ts';
import { endOf } from './in-turns.ts';
import { presentYear, type MatchingGround } from './matching-ground.service.ts';

/** Further down a supply's list nobody reads: the whole is with the stream itself. */
export const MOST_OF_SUPPLY = 20;

/**
 * The list of matches of each network as each group of viewers sees it, kept, and followed through its changes: found anew is only what
 * a change can have touched, in turns with whatever else is asked meanwhile.
 */
@Injectable()
export class KeptRankings {
  readonly #kept = new WeakMap<object, Map<boolean, Promise<FollowedRanking>>>();

  /** Best first, of each supply its best twenty. */
  async of({ line, index, rules }: MatchingGround, includeLatent: boolean): Promise<readonly Judged[]> {
    const ofLine = this.#kept.get(line) ?? new Map<boolean, Promise<FollowedRanking>>();
    this.#kept.set(line, ofLine);
    const options = { limitPerSupply: MOST_OF_SUPPLY, includeLatent, presentYear: presentYear(), rules };
    // One after the other: who asks for the same meanwhile waits for it, and does not work it out beside.
    const before = ofLine.get(includeLatent)?.catch(() => null) ?? Promise.resolve(null);
    const next = before.then((kept) =>
      kept?.index === index && kept.options.presentYear === options.presentYear
        ? kept
        : endOf(followRanking(kept, index, options)),
    );
    ofLine.set(includeLatent, next);
    return (await next).ranked;
  }
}
