import { hasBlindSide } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import type { LocalText } from '../../text.ts';

const WHOSE: Readonly<Record<'both' | 'supply' | 'demand', LocalText>> = {
  both: { en: 'Neither stream has', da: 'Ingen af strømmene er' },
  supply: { en: 'The supply has not', da: 'Udbuddet er ikke' },
  demand: { en: 'The demand has not', da: 'Behovet er ikke' },
};

/** A judgement: what nobody has looked at for a year may be gone, and figures grow old. */
const SCORE = { one: 0.4, both: 0 };
const CERTAINTY = { one: 0.85, both: 0.7 };

/** Whether the streams are confirmed as of late. Does not apply where both are, nor to a blind side, whose dates are not shown. */
function judge({ supply, demand }: Candidate): Finding | null {
  if (hasBlindSide({ supply, demand }) || (!supply.facts.isStale && !demand.facts.isStale)) return null;
  const both = supply.facts.isStale && demand.facts.isStale;
  const whose = both ? 'both' : supply.facts.isStale ? 'supply' : 'demand';
  return {
    verdict: 'conditionally',
    score: both ? SCORE.both : SCORE.one,
    certainty: both ? CERTAINTY.both : CERTAINTY.one,
    reason: () => ({
      en: `${WHOSE[whose].en} been confirmed for a year: it weighs less until somebody says that it still holds.`,
      da: `${WHOSE[whose].da} bekræftet det seneste år: det vejer mindre, indtil nogen siger, at det stadig gælder.`,
    }),
  };
}

export const freshnessCriterion: Criterion = {
  id: 'freshness',
  label: { en: 'Up to date', da: 'Aktualitet' },
  weight: 0.8,
  neutral: 1,
  hard: false,
  asks: ({ facts }) => `${facts.isStale}`,
  asksOf: ['facts'],
  judge,
};
