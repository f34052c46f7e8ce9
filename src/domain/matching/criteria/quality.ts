import { qualityPropertyByKey } from '../../quantity/quality-property.ts';
import type { QualityProperty } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { share } from '../../quantity/figures.ts';
import { isHeat } from '../carrier.ts';
import { toldLater } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { isHazardous } from '../hazard.ts';
import { inWords } from '../in-words.ts';
import type { FitCondition, JudgementFigure, Verdict } from '../match.ts';
import type { Party } from '../party.ts';
import { boundsOf, propertyKey, propertyOf, rangeText, sameDimension, statedFigures } from '../property-range.ts';
import { qualityFit } from '../quality-fit.ts';
import type { QualityFit } from '../quality-fit.ts';

interface PropertyFinding {
  readonly verdict: Verdict;
  readonly condition: FitCondition | null;
  /** Null where nothing is known. */
  readonly score: number | null;
  readonly reason: () => LocalText;
  readonly figures: () => readonly JudgementFigure[];
}

function labelOf(name: string): LocalText {
  return qualityPropertyByKey(name)?.label ?? { en: name, da: name };
}

const PERCENT = 100;

// Judgements: what has to be sorted or treated is worth about half; the larger the share that may go in, the less blending asks.
const SCORE_OF_TREATED = { outside: 0.4, partly: 0.55 };
const SCORE_OF_SORTED = 0.5;
/** As the whole of a mixture: what is not stated of it speaks neither for nor against. */
const SCORE_AS_STATED = 0.8;
const SCORE_OF_BLEND = { least: 0.3, range: 0.5 };

/** By the best of the ways that are open, whichever is told first: so that a stricter limit, which closes some, never scores better. */
function scoreOfFit(fit: QualityFit): number {
  if (fit.kind === 'fits') return 1;
  if (fit.kind === 'fitsAsStated') return SCORE_AS_STATED;
  if (fit.kind === 'outside') return 0;
  const { kind, share: most, partly } = fit;
  return Math.max(
    partly ? SCORE_OF_SORTED : 0,
    most > 0 ? SCORE_OF_BLEND.least + SCORE_OF_BLEND.range * most : 0,
    kind === 'treated' ? SCORE_OF_TREATED[partly ? 'partly' : 'outside'] : 0,
  );
}

const OVERLAP: LocalText = { en: 'partly outside', da: 'delvis udenfor' };
const BEYOND: LocalText = { en: 'outside', da: 'udenfor' };

/** What the fit says, to stand behind what the supply has and what is taken. */
function relationOf(fit: QualityFit): LocalText {
  switch (fit.kind) {
    case 'fits':
      return { en: 'within what is taken', da: 'inden for det, der kan tages imod' };
    case 'fitsAsStated':
      return {
        en: 'within what is taken as far as it is stated; its other end is not stated',
        da: 'inden for det, der kan tages imod, så vidt det er oplyst; den anden ende af intervallet er ikke oplyst',
      };
    case 'blended': {
      const where = fit.partly ? OVERLAP : BEYOND;
      const most = share(fit.share);
      return {
        en: `${where.en}, fits if blended to at most ${most.en} of the mixture (in proportion, the rest as good as the limits allow)`,
        da: `${where.da}, passer, hvis det højst udgør ${most.da} af en blanding (blandet forholdsmæssigt, resten så god som grænserne tillader)`,
      };
    }
    case 'treated': {
      const where = fit.partly ? OVERLAP : BEYOND;
      const steps = inWords(fit.treatments.map(({ name }) => name));
      const most = share(fit.share);
      const mixture =
        fit.share === 0
          ? { en: '', da: '' }
          : {
              en: `, or if blended to at most ${most.en} of the mixture`,
              da: `, eller hvis det højst udgør ${most.da} af en blanding`,
            };
      return {
        en: `${where.en}, fits after ${steps.en}${mixture.en}`,
        da: `${where.da}, passer efter ${steps.da}${mixture.da}`,
      };
    }
    case 'sorted':
      return { en: 'partly outside, it must be sorted', da: 'delvis udenfor, det skal sorteres' };
    case 'outside':
      return { en: 'outside what is taken', da: 'uden for det, der kan tages imod' };
  }
}

const CONDITION: Readonly<Record<QualityFit['kind'], FitCondition | null>> = {
  fits: null,
  fitsAsStated: null,
  blended: 'blended',
  treated: 'afterTreatment',
  sorted: 'sorted',
  outside: null,
};

const HAS: LocalText = { en: 'supply', da: 'udbud' };
const TAKES: LocalText = { en: 'taken', da: 'tages imod' };

function boundsAsFigures(label: LocalText, whose: LocalText, property: QualityProperty): readonly JudgementFigure[] {
  const { minimum, maximum } = boundsOf(property);
  const of = (word: LocalText, value: number | null): readonly JudgementFigure[] =>
    value === null
      ? []
      : [
          {
            label: { en: `${label.en}, ${whose.en}, ${word.en}`, da: `${label.da}, ${whose.da}, ${word.da}` },
            value,
            unit: property.unit,
          },
        ];
  return [...of({ en: 'at least', da: 'mindst' }, minimum), ...of({ en: 'at most', da: 'højst' }, maximum)];
}

function unknownFinding(reason: () => LocalText, figures: PropertyFinding['figures']): PropertyFinding {
  return { verdict: 'unknown', condition: null, score: null, reason, figures };
}

function judgeProperty(
  offered: QualityProperty | null,
  taken: QualityProperty,
  supply: Party,
  mayBlend: boolean,
): PropertyFinding {
  const label = labelOf(taken.name);
  const limits = () => boundsAsFigures(label, TAKES, taken);
  if (!offered) {
    return unknownFinding(() => {
      const untold = supply.blind
        ? toldLater({ en: ', what the supply has', da: '; hvad udbuddet har' })
        : { en: ', the supply does not state it', da: ', udbuddet oplyser det ikke' };
      return {
        en: `${label.en}: ${rangeText(taken).en} is taken${untold.en}.`,
        da: `${label.da}: der tages imod ${rangeText(taken).da}${untold.da}.`,
      };
    }, limits);
  }
  if (!sameDimension(offered, taken)) {
    return unknownFinding(
      () => ({
        en: `${label.en}: ${rangeText(offered).en} cannot be compared with ${rangeText(taken).en}.`,
        da: `${label.da}: ${rangeText(offered).da} kan ikke sammenlignes med ${rangeText(taken).da}.`,
      }),
      limits,
    );
  }
  const fit = qualityFit(offered, taken, supply.resource.kind, mayBlend);
  const relation = (): LocalText => relationOf(fit);
  return {
    verdict: fit.kind === 'fits' ? 'fits' : fit.kind === 'outside' ? 'doesNotFit' : 'conditionally',
    condition: CONDITION[fit.kind],
    score: scoreOfFit(fit),
    reason: () => ({
      en: `${label.en}: the supply has ${rangeText(offered).en}, ${rangeText(taken).en} is taken: ${relation().en}.`,
      da: `${label.da}: udbuddet har ${rangeText(offered).da}, der tages imod ${rangeText(taken).da}: ${relation().da}.`,
    }),
    figures: () => [
      ...boundsAsFigures(label, HAS, offered),
      ...limits(),
      ...((fit.kind === 'blended' || fit.kind === 'treated') && fit.share > 0
        ? [
            {
              label: { en: `${label.en}, largest share of a mixture`, da: `${label.da}, største andel af en blanding` },
              value: fit.share * PERCENT,
              unit: '%',
            },
          ]
        : []),
    ],
  };
}

/** One property outside spoils the whole; some unknown ones leave the rest a promise with a condition. */
function overall(findings: readonly PropertyFinding[]): Verdict {
  const among = (verdict: Verdict): boolean => findings.some((finding) => finding.verdict === verdict);
  if (among('doesNotFit')) return 'doesNotFit';
  if (findings.every(({ verdict }) => verdict === 'unknown')) return 'unknown';
  return among('conditionally') || among('unknown') ? 'conditionally' : 'fits';
}

/** The condition that asks most: a treatment before sorting before blending. */
function conditionOf(findings: readonly PropertyFinding[]): FitCondition | null {
  const order: readonly FitCondition[] = ['afterTreatment', 'sorted', 'blended'];
  return order.find((condition) => findings.some((finding) => finding.condition === condition)) ?? null;
}

/**
 * Whether the supply is as the demand takes it, property by property: as it is, in a mixture, after a treatment, or not. The score is
 * the mean over the known ones. Does not apply where the demand sets no limits. Temperature and pressure have criteria of their own.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  const heat = isHeat(supply) || isHeat(demand);
  const judgedElsewhere = (name: string): boolean =>
    name === 'pressure' || (name === 'temperature' && (heat || demand.resource.kind === 'water'));
  const limits = demand.properties
    .filter(({ name }) => !judgedElsewhere(propertyKey(name)))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  if (limits.length === 0) return null;
  const mayBlend = !isHazardous(supply);
  const findings = limits.map((taken) =>
    judgeProperty(propertyOf(supply, propertyKey(taken.name)), taken, supply, mayBlend),
  );
  const scores = findings.flatMap(({ score }) => score ?? []);
  const verdict = overall(findings);
  const unknown = limits.filter((_, at) => findings[at]?.verdict === 'unknown').map(({ name }) => labelOf(name));
  return {
    verdict,
    condition: verdict === 'conditionally' ? conditionOf(findings) : null,
    score: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    known: scores.length / findings.length,
    reason: () => {
      const reasons = findings.map(({ reason }) => reason());
      return { en: reasons.map(({ en }) => en).join(' '), da: reasons.map(({ da }) => da).join(' ') };
    },
    figures: () => findings.flatMap(({ figures }) => figures()),
    ...(unknown.length > 0 && !supply.blind && { missing: { side: 'supply' as const, what: inWords(unknown) } }),
  };
}

export const qualityCriterion: Criterion = {
  id: 'quality',
  label: { en: 'Quality', da: 'Kvalitet' },
  weight: 2,
  neutral: 0.8,
  hard: true,
  statedBy: ({ properties }) => properties.length > 0,
  asks: (party) => `${isHeat(party)} ${party.resource.kind} ${isHazardous(party)} ${statedFigures(party.properties)}`,
  asksOf: ['resource', 'properties', 'facts'],
  judge,
};
