/** Keys of the catalogue for how firmly a match is known. */
export type ConfidenceWord = 'confidenceFirm' | 'confidencePartly' | 'confidenceThin';

/** A confidence (0 … 1) in a word. */
export function confidenceWord(confidence: number): ConfidenceWord {
  if (confidence >= 0.75) return 'confidenceFirm';
  return confidence >= 0.45 ? 'confidencePartly' : 'confidenceThin';
}

/** A chance (0 … 1) as "so many of ten", as people count; never none and never all. */
export function ofTen(chance: number): number {
  return Math.min(9, Math.max(1, Math.round(chance * 10)));
}

/** Keys of the catalogue for how far a criterion can move a match. */
export type WeightWord = 'weightHeavy' | 'weightMiddling' | 'weightLight' | 'weightNone';

/** A weight in log odds in a word: two of them turn an even chance into nine of ten. */
export function weightWord(weight: number): WeightWord {
  if (weight >= 2) return 'weightHeavy';
  if (weight >= 1) return 'weightMiddling';
  return weight > 0 ? 'weightLight' : 'weightNone';
}

/** The step of the form in which a figure is filled in that a criterion lacks, by the criterion's key. */
export function stepOfCriterion(criterionId: string): 'what' | 'amount' | 'quality' | 'status' {
  switch (criterionId) {
    case 'amount':
    case 'availability':
    case 'temperature':
    case 'freshness':
      return 'amount';
    case 'quality':
    case 'pressure':
      return 'quality';
    case 'wasteStatus':
      return 'status';
    default:
      return 'what';
  }
}
