import type { QualityProperty } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { isHeat } from '../carrier.ts';
import { hasBlindSide, toldLater } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { compareLevels } from '../level.ts';
import type { LevelFit } from '../level.ts';
import { propertyOf, rangeText, sameDimension } from '../property-range.ts';

const RELATION: Readonly<Record<LevelFit['relation'], LocalText>> = {
  meets: { en: 'that fits', da: 'det passer' },
  tooLow: {
    en: 'too cold without a heat pump or a boiler behind it',
    da: 'for koldt uden en varmepumpe eller en kedel bagefter',
  },
  sometimesTooLow: { en: 'not always warm enough', da: 'ikke altid varmt nok' },
  tooHigh: {
    en: 'warmer than is taken, it must be cooled first',
    da: 'varmere, end der kan tages imod, det skal køles først',
  },
  sometimesTooHigh: { en: 'at times warmer than is taken', da: 'til tider varmere, end der kan tages imod' },
};

/** Too warm for a demand that only sets an upper limit: nothing but cooling would help. */
const TOO_WARM: LocalText = { en: 'too warm', da: 'for varmt' };

function reasonFor(supply: QualityProperty, demand: QualityProperty, fit: LevelFit): LocalText {
  const [has, needs] = [rangeText(supply), rangeText(demand)];
  const relation = fit.verdict === 'doesNotFit' && fit.relation === 'tooHigh' ? TOO_WARM : RELATION[fit.relation];
  return {
    en: `The supply has ${has.en}, the demand needs ${needs.en}: ${relation.en}.`,
    da: `Udbuddet har ${has.da}, behovet er ${needs.da}: ${relation.da}.`,
  };
}

function unknownReason(supply: QualityProperty | null, demand: QualityProperty | null, blind: boolean): LocalText {
  const untold = (what: LocalText): LocalText =>
    blind ? toldLater(what) : { en: `${what.en} is not stated`, da: `det er ikke oplyst, ${what.da}` };
  if (supply) {
    const has = rangeText(supply);
    const rest = untold({ en: 'how warm the demand needs it', da: 'hvor varmt behovet er' });
    return { en: `The supply has ${has.en}; ${rest.en}.`, da: `Udbuddet har ${has.da}; ${rest.da}.` };
  }
  if (demand) {
    const needs = rangeText(demand);
    const rest = untold({ en: 'how warm the supply is', da: 'hvor varmt udbuddet er' });
    return { en: `The demand needs ${needs.en}; ${rest.en}.`, da: `Behovet er ${needs.da}; ${rest.da}.` };
  }
  return { en: 'Neither temperature is stated.', da: 'Ingen af temperaturerne er oplyst.' };
}

/** Heat flows downhill: the supply must be as warm as the demand needs. Of water only where the demand asks for it. */
function judge({ supply, demand }: Candidate): Finding | null {
  const needed = propertyOf(demand, 'temperature');
  const offered = propertyOf(supply, 'temperature');
  const heat = isHeat(supply) || isHeat(demand);
  const warmWater = demand.resource.kind === 'water' && needed !== null;
  if (!heat && !warmWater) return null;
  if (!offered || !needed || !sameDimension(offered, needed)) {
    return {
      verdict: 'unknown',
      score: null,
      reason: () => unknownReason(offered, needed, hasBlindSide({ supply, demand })),
    };
  }
  const fit = compareLevels(offered, needed);
  return { verdict: fit.verdict, score: fit.score, reason: () => reasonFor(offered, needed, fit) };
}

export const temperatureCriterion: Criterion = {
  id: 'temperature',
  label: { en: 'Temperature', da: 'Temperatur' },
  weight: 2,
  hard: true,
  judge,
};
