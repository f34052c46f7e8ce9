/** Keys of the catalogue for how good a match is, so that nobody need judge by the colour or length of a bar. */
export type ScoreWord = 'scoreStrong' | 'scoreGood' | 'scorePossible' | 'scoreWeak';

/** A match's score (0 … 1) in a word. */
export function scoreWord(score: number): ScoreWord {
  if (score >= 0.8) return 'scoreStrong';
  if (score >= 0.65) return 'scoreGood';
  return score >= 0.45 ? 'scorePossible' : 'scoreWeak';
}
