import type { LocalText } from '../../text.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { inWords } from '../in-words.ts';
import type { FormerYears } from '../known-exchanges.ts';

/** Names that a sentence still bears; the rest are counted. */
const MOST_NAMES = 3;

// Judgements of this project: a supply that has a taker is less free than a demand that has a supplier is closed, since a
// plant would often rather have a second source; what ended may have ended for a reason that is gone.
const SCORE = { supplyTaken: 0.4, demandServed: 0.5, ranBefore: 0.6 };

function namesOf(names: readonly string[]): LocalText {
  const [shown, more] = [names.slice(0, MOST_NAMES), names.length - MOST_NAMES];
  return more > 0
    ? inWords([...shown.map((name) => ({ en: name, da: name })), { en: `${more} more`, da: `${more} til` }])
    : inWords(shown.map((name) => ({ en: name, da: name })));
}

/** An end that no source dates is the year in which it was last seen to run. */
function yearsText({ first, last, endIsKnown }: FormerYears): LocalText {
  if (last === null) return { en: ' once', da: ' engang' };
  const until = endIsKnown ? { en: `${last}`, da: `${last}` } : { en: `${last} or later`, da: `mindst ${last}` };
  return first === null
    ? { en: ` until ${until.en}`, da: ` indtil ${until.da}` }
    : { en: ` from ${first} to ${until.en}`, da: ` fra ${first} til ${until.da}` };
}

/**
 * What stands in the way of a pair because the exchange ran before, or because one side has a partner already: the
 * amount that is stated is then not all free. Does not apply where nothing of the kind is on record.
 */
function judge({ exchanges: { supplyGoesTo, demandServedBy, before } }: Candidate): Finding | null {
  const scores = [
    ...(supplyGoesTo.length > 0 ? [SCORE.supplyTaken] : []),
    ...(demandServedBy.length > 0 ? [SCORE.demandServed] : []),
    ...(before ? [SCORE.ranBefore] : []),
  ];
  if (scores.length === 0) return null;
  return {
    verdict: 'conditionally',
    score: Math.min(...scores),
    reason: () => {
      const parts: LocalText[] = [];
      if (supplyGoesTo.length > 0) {
        const names = namesOf(supplyGoesTo);
        parts.push({
          en: `The supply goes to ${names.en} today: ask how much of it is free.`,
          da: `Udbuddet går i dag til ${names.da}: spørg, hvor meget der er ledigt.`,
        });
      }
      if (demandServedBy.length > 0) {
        const names = namesOf(demandServedBy);
        parts.push({
          en: `The demand is served by ${names.en} today: ask whether more is needed.`,
          da: `Behovet dækkes i dag af ${names.da}: spørg, om der er brug for mere.`,
        });
      }
      if (before) {
        const years = yearsText(before);
        parts.push({
          en: `The two had this exchange${years.en}: ask why it ended.`,
          da: `De to havde denne udveksling${years.da}: spørg, hvorfor den ophørte.`,
        });
      }
      return { en: parts.map(({ en }) => en).join(' '), da: parts.map(({ da }) => da).join(' ') };
    },
  };
}

export const exchangesCriterion: Criterion = {
  id: 'exchanges',
  label: { en: 'Exchanges so far', da: 'Hidtidige udvekslinger' },
  weight: 1,
  neutral: 1,
  hard: false,
  judge,
};
