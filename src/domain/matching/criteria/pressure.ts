import type { LocalText } from '../../text.ts';
import { isHeat } from '../carrier.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { compareLevels } from '../level.ts';
import type { LevelFit } from '../level.ts';
import { propertyOf, rangeText, sameDimension } from '../property-range.ts';

const RELATION: Readonly<Record<LevelFit['relation'], LocalText>> = {
  meets: { en: 'that fits', da: 'det passer' },
  tooLow: { en: 'too low, it would have to be raised', da: 'for lavt, det skal hæves' },
  sometimesTooLow: { en: 'not always high enough', da: 'ikke altid højt nok' },
  tooHigh: { en: 'a valve must bring it down', da: 'det skal reduceres med en ventil' },
  sometimesTooHigh: { en: 'at times a valve must bring it down', da: 'det skal til tider reduceres med en ventil' },
};

/**
 * Whether the pressure meets what is needed. A valve always brings it down; a pump or compressor lifts water and gas, so
 * that too low fits there on a condition; steam is hardly ever compressed.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  const [offered, needed] = [propertyOf(supply, 'pressure'), propertyOf(demand, 'pressure')];
  if (!offered || !needed || !sameDimension(offered, needed)) return null;
  const fit = compareLevels(offered, needed);
  const mended = fit.verdict === 'doesNotFit' && (fit.relation === 'tooHigh' || !isHeat(supply));
  return {
    verdict: mended ? 'conditionally' : fit.verdict,
    score: mended ? 0.4 : fit.score,
    reason: () => {
      const [has, needs] = [rangeText(offered), rangeText(needed)];
      const words = RELATION[fit.relation];
      return {
        en: `The supply has ${has.en}, the demand needs ${needs.en}: ${words.en}.`,
        da: `Udbuddet har ${has.da}, behovet er ${needs.da}: ${words.da}.`,
      };
    },
  };
}

export const pressureCriterion: Criterion = {
  id: 'pressure',
  label: { en: 'Pressure', da: 'Tryk' },
  weight: 1,
  hard: false,
  judge,
};
