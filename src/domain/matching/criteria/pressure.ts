import type { QualityProperty } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { isHeat } from '../carrier.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { compareLevels } from '../level.ts';
import type { LevelFit } from '../level.ts';
import type { JudgementFigure } from '../match.ts';
import {
  boundsOf,
  propertyKey,
  propertyOf,
  rangeOf,
  rangeText,
  sameDimension,
  statedFigures,
} from '../property-range.ts';

const RELATION: Readonly<Record<LevelFit['relation'], LocalText>> = {
  meets: { en: 'that fits', da: 'det passer' },
  tooLow: {
    en: 'too low, a pump or compressor would have to raise it',
    da: 'for lavt, det skal hæves med en pumpe eller kompressor',
  },
  sometimesTooLow: { en: 'not always high enough', da: 'ikke altid højt nok' },
  tooHigh: { en: 'a valve must bring it down', da: 'det skal reduceres med en ventil' },
  sometimesTooHigh: { en: 'at times a valve must bring it down', da: 'det skal til tider reduceres med en ventil' },
};

function levelFigures(whose: LocalText, property: QualityProperty): readonly JudgementFigure[] {
  const { unit } = property;
  const { minimum, maximum } = boundsOf(property);
  const of = (value: number | null, en: string, da: string): readonly JudgementFigure[] =>
    value === null ? [] : [{ label: { en: `${whose.en}, ${en}`, da: `${whose.da}, ${da}` }, value, unit }];
  return [...of(minimum, 'lowest', 'lavest'), ...of(maximum, 'highest', 'højest')];
}

/** Up to here vapour recompression lifts steam in one stage, absolute pressure out to in: about two (trade knowledge). */
const RECOMPRESSION_RATIO = 2;

/** What is needed over what is offered at best, both absolute. */
function pressureRatio(offered: QualityProperty, needed: QualityProperty): number {
  const [has, needs] = [rangeOf(offered), rangeOf(needed)];
  return needs.minimum / (Number.isFinite(has.maximum) ? has.maximum : has.minimum);
}

/**
 * Whether the pressure meets what is needed. A valve always brings it down; a pump or compressor lifts water and gas, so that too
 * low fits there on a condition; steam is lifted by vapour recompression to twice its pressure, no further.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  const [offered, needed] = [propertyOf(supply, 'pressure'), propertyOf(demand, 'pressure')];
  if (!offered || !needed || !sameDimension(offered, needed)) return null;
  // A valve always brings it down.
  const fit = compareLevels(offered, needed, true);
  const ratio = pressureRatio(offered, needed);
  const mended = fit.verdict === 'doesNotFit' && (!isHeat(supply) || ratio <= RECOMPRESSION_RATIO);
  return {
    verdict: mended ? 'conditionally' : fit.verdict,
    condition:
      fit.relation === 'meets'
        ? null
        : fit.relation === 'tooHigh' || fit.relation === 'sometimesTooHigh'
          ? 'reduced'
          : 'raised',
    score: mended ? 0.4 : fit.score,
    figures: () => [
      ...levelFigures({ en: 'Supply', da: 'Udbud' }, offered),
      ...levelFigures({ en: 'Demand', da: 'Behov' }, needed),
    ],
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
  neutral: 0.8,
  hard: false,
  statedBy: ({ properties }) => properties.length > 0,
  asks: (party) =>
    `${isHeat(party)} ${statedFigures(party.properties.filter(({ name }) => propertyKey(name) === 'pressure'))}`,
  asksOf: ['resource', 'properties'],
  judge,
};
