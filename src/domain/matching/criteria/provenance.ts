import type { LocalText } from '../../text.ts';
import { hasBlindSide } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';

const WHOSE: Readonly<Record<'both' | 'supply' | 'demand', LocalText>> = {
  both: { en: 'Both amounts are estimates', da: 'Begge mængder er anslået' },
  supply: { en: 'The amount of the supply is an estimate', da: 'Udbuddets mængde er anslået' },
  demand: { en: 'The amount of the demand is an estimate', da: 'Behovets mængde er anslået' },
};

/** What an estimate takes from the confidence of a match: a judgement. It says nothing against the match itself. */
const CERTAINTY = { both: 0.75, supply: 0.85, demand: 0.85 };

/**
 * How firm the amounts are. Does not apply where one is missing and none is an estimate: the amount itself then says so,
 * and one firm figure does not make a pair firm. Nor to a blind side: how it came by its figures is not shown.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  if (hasBlindSide({ supply, demand })) return null;
  const guessed = {
    supply: supply.amount?.provenance.basis === 'estimated',
    demand: demand.amount?.provenance.basis === 'estimated',
  };
  if (!guessed.supply && !guessed.demand) {
    if (!supply.amount || !demand.amount) return null;
    return {
      verdict: 'fits',
      score: 1,
      reason: () => ({
        en: 'Both amounts are measured, reported or published.',
        da: 'Begge mængder er målt, indberettet eller offentliggjort.',
      }),
    };
  }
  const whose = guessed.supply && guessed.demand ? 'both' : guessed.supply ? 'supply' : 'demand';
  return {
    verdict: 'conditionally',
    score: whose === 'both' ? 0.3 : 0.5,
    certainty: CERTAINTY[whose],
    reason: () => ({
      en: `${WHOSE[whose].en}: ask for a measured figure first.`,
      da: `${WHOSE[whose].da}: bed først om et målt tal.`,
    }),
  };
}

export const provenanceCriterion: Criterion = {
  id: 'provenance',
  label: { en: 'Certainty of the figures', da: 'Tallenes sikkerhed' },
  weight: 0,
  neutral: 1,
  hard: false,
  asks: ({ amount }) => `${amount?.provenance.basis === 'estimated'} ${amount !== null}`,
  judge,
};
