import { figure } from '../../quantity/figures.ts';
import type { QualityProperty } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { isForCooling, isHeat } from '../carrier.ts';
import { hasBlindSide, toldLater } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { heatPumpCop, LEAST_APPROACH_K } from '../heat-pump.ts';
import { compareLevels } from '../level.ts';
import type { LevelFit } from '../level.ts';
import type { JudgementFigure, MissingFigure } from '../match.ts';
import {
  boundsOf,
  propertyKey,
  propertyOf,
  rangeOf,
  rangeText,
  reaches,
  sameDimension,
  statedFigures,
} from '../property-range.ts';

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

function figuresOf(supply: QualityProperty, demand: QualityProperty): readonly JudgementFigure[] {
  const [has, needs] = [boundsOf(supply), boundsOf(demand)];
  const of = (en: string, da: string, value: number | null, unit: string): readonly JudgementFigure[] =>
    value === null ? [] : [{ label: { en, da }, value, unit }];
  return [
    ...of('Supply, lowest', 'Udbud, lavest', has.minimum, supply.unit),
    ...of('Supply, highest', 'Udbud, højest', has.maximum, supply.unit),
    ...of('Demand, lowest', 'Behov, lavest', needs.minimum, demand.unit),
    ...of('Demand, highest', 'Behov, højest', needs.maximum, demand.unit),
  ];
}

function asFinding(supply: QualityProperty, demand: QualityProperty, fit: LevelFit): Finding {
  return {
    verdict: fit.verdict,
    score: fit.score,
    reason: () => reasonFor(supply, demand, fit),
    figures: () => figuresOf(supply, demand),
  };
}

// Judgements: a heat exchanger without room for its approach may still do as a direct feed; a heat pump must pay for its power.
// None of them is above what a wider need would have: a stricter one never makes a match better.
const SCORE_WITHOUT_APPROACH = 0.8;
const SCORE_OF_HEAT_PUMP = { least: 0.25, range: 0.4, bestCop: 6 };

/** Heat crosses a heat exchanger only with some degrees to spare; what is too cold may be lifted by a heat pump. */
function judgeHeat(supply: QualityProperty, demand: QualityProperty, fit: LevelFit): Finding {
  const plain = asFinding(supply, demand, fit);
  const [has, needs] = [rangeOf(supply), rangeOf(demand)];
  if (!Number.isFinite(needs.minimum)) return plain;
  const [lowest, highest] = [
    Number.isFinite(has.minimum) ? has.minimum : has.maximum,
    Number.isFinite(has.maximum) ? has.maximum : has.minimum,
  ];
  const least = figure(LEAST_APPROACH_K);
  const approachFigure: JudgementFigure = {
    label: { en: 'Least approach of a heat exchanger', da: 'Mindste temperaturforskel i en varmeveksler' },
    value: LEAST_APPROACH_K,
    unit: 'K',
  };
  const { least: from, range, bestCop } = SCORE_OF_HEAT_PUMP;
  const cop = heatPumpCop(Math.min(highest, needs.minimum), needs.minimum);
  const scoreOfHeatPump = cop === null ? 0 : from + range * Math.min(1, cop / bestCop);
  // What is warm enough at times is no worse than what never is.
  if (fit.relation === 'sometimesTooLow') return { ...plain, score: Math.max(fit.score, scoreOfHeatPump) };
  if (fit.relation === 'tooLow') {
    if (cop === null) return plain;
    return {
      verdict: 'conditionally',
      condition: 'heatPump',
      score: scoreOfHeatPump,
      reason: () => {
        const [offered, needed, copText] = [rangeText(supply), rangeText(demand), figure(Math.round(cop * 10) / 10)];
        return {
          en: `The supply has ${offered.en}, the demand needs ${needed.en}: too cold as it is, a heat pump can lift it with a COP of about ${copText.en} (half of the Carnot limit).`,
          da: `Udbuddet har ${offered.da}, behovet er ${needed.da}: for koldt, som det er, men en varmepumpe kan løfte det med en COP på cirka ${copText.da} (halvdelen af Carnot-grænsen).`,
        };
      },
      figures: () => [
        ...figuresOf(supply, demand),
        {
          label: { en: 'COP of a heat pump, estimated', da: 'COP for en varmepumpe, anslået' },
          value: cop,
          unit: null,
        },
      ],
    };
  }
  if (fit.verdict !== 'fits') return plain;
  const spare = lowest - needs.minimum;
  if (reaches(spare, LEAST_APPROACH_K)) {
    return {
      ...plain,
      condition: 'heatExchanger',
      reason: () => {
        const [said, apart] = [plain.reason(), figure(spare)];
        return {
          en: `${said.en.slice(0, -1)}, by a heat exchanger with ${apart.en} K to spare.`,
          da: `${said.da.slice(0, -1)}, gennem en varmeveksler med ${apart.da} K at give af.`,
        };
      },
      figures: () => [...figuresOf(supply, demand), approachFigure],
    };
  }
  return {
    ...plain,
    verdict: 'conditionally',
    score: SCORE_WITHOUT_APPROACH,
    reason: () => {
      const [offered, needed] = [rangeText(supply), rangeText(demand)];
      return {
        en: `The supply has ${offered.en}, the demand needs ${needed.en}: warm enough to be fed in directly; a heat exchanger would need ${least.en} K more than is asked for.`,
        da: `Udbuddet har ${offered.da}, behovet er ${needed.da}: varmt nok til at blive ledt direkte ind; en varmeveksler kræver ${least.da} K mere, end der er brug for.`,
      };
    },
    figures: () => [...figuresOf(supply, demand), approachFigure],
  };
}

function missingTemperature(supply: QualityProperty | null, demand: QualityProperty | null): MissingFigure {
  return {
    side: supply === null ? (demand === null ? 'both' : 'supply') : 'demand',
    what: { en: 'the temperature', da: 'temperaturen' },
  };
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
      ...(!hasBlindSide({ supply, demand }) && { missing: missingTemperature(offered, needed) }),
    };
  }
  const fit = compareLevels(offered, needed, heat && !isForCooling(demand));
  return heat ? judgeHeat(offered, needed, fit) : asFinding(offered, needed, fit);
}

export const temperatureCriterion: Criterion = {
  id: 'temperature',
  label: { en: 'Temperature', da: 'Temperatur' },
  weight: 2,
  neutral: 0.8,
  hard: true,
  statedBy: (party) => propertyOf(party, 'temperature') !== null,
  asks: (party) =>
    `${isHeat(party)} ${isForCooling(party)} ${party.resource.kind} ${statedFigures(party.properties.filter(({ name }) => propertyKey(name) === 'temperature'))}`,
  asksOf: ['resource', 'properties'],
  judge,
};
