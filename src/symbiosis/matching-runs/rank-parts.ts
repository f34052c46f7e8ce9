import { parentPort } from 'node:worker_threads';
import { rankEachSupply } from '../../domain/matching/find-matches.ts';
import { matchingParts, type MatchingPart } from '../../domain/matching/matching-parts.ts';
import { prepareMatching, type MatchingIndex } from '../../domain/matching/prepare-matching.ts';
import { thaw, type FrozenInput, type MatchingInput } from './matching-input.ts';
import type { PartRanking, RankingQuestion } from './ranking-thread.ts';

// A thread of its own: laying out a large network and ranking a part of it takes seconds, in which the program answers requests
// and tells the queue that it is alive.

/** At most so many parts: the progress of each is told, and what each takes to begin stays little beside its ranking. */
const MOST_PARTS = 64;
const LEAST_SUPPLIES = 250;

interface Ground {
  readonly input: MatchingInput;
  readonly index: MatchingIndex;
  readonly parts: readonly MatchingPart[];
}

let ground: Ground | null = null;

function layOut(frozen: FrozenInput): readonly number[] {
  const input = thaw(frozen);
  const index = prepareMatching(input.snapshot);
  const supplies = [...index.kinds.supply.values()].reduce((sum, { members }) => sum + members.length, 0);
  const parts = matchingParts(index, Math.max(LEAST_SUPPLIES, Math.ceil(supplies / MOST_PARTS)));
  ground = { input, index, parts };
  return parts.map((part) => part.supplies);
}

function rank(number: number): PartRanking {
  const part = ground?.parts[number];
  if (!ground || !part) throw new Error(`There is no part ${number} to rank.`);
  const { index, input } = ground;
  const { limitPerSupply, presentYear, rules } = input;
  const found: PartRanking = { supplyIds: [], demandIds: [], scores: [] };
  for (const pairs of rankEachSupply(index, { limitPerSupply, presentYear, part, ...(rules && { rules }) })) {
    for (const { supplyId, demandId, score } of pairs) {
      // A stream that is seen blind is nothing to be kept: its name is the reader's alone.
      if (supplyId === null || demandId === null) continue;
      found.supplyIds.push(supplyId);
      found.demandIds.push(demandId);
      found.scores.push(score);
    }
  }
  return found;
}

parentPort?.on('message', (question: RankingQuestion) => {
  parentPort?.postMessage('input' in question ? layOut(question.input) : rank(question.part));
});
