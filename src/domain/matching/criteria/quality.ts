import { qualityPropertyByKey } from '../../quantity/quality-property.ts';
import type { QualityProperty } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { isHeat } from '../carrier.ts';
import { toldLater } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import type { Verdict } from '../match.ts';
import { propertyKey, propertyOf, rangeOf, rangeText, reaches, sameDimension } from '../property-range.ts';

interface PropertyFinding {
  readonly verdict: Verdict;
  readonly reason: () => LocalText;
}

const SCORE: Readonly<Record<Verdict, number | null>> = { fits: 1, conditionally: 0.5, unknown: null, doesNotFit: 0 };

const RELATION: Readonly<Record<Exclude<Verdict, 'unknown'>, LocalText>> = {
  fits: { en: 'within what is taken', da: 'inden for det, der kan tages imod' },
  conditionally: {
    en: 'partly outside, it must be sorted, treated or blended',
    da: 'delvis udenfor, det skal sorteres, behandles eller blandes',
  },
  doesNotFit: { en: 'outside what is taken', da: 'uden for det, der kan tages imod' },
};

function labelOf(name: string): LocalText {
  return qualityPropertyByKey(name)?.label ?? { en: name, da: name };
}

function verdictOf(offered: QualityProperty, taken: QualityProperty): Exclude<Verdict, 'unknown'> {
  const [has, limits] = [rangeOf(offered), rangeOf(taken)];
  if (reaches(has.minimum, limits.minimum) && reaches(limits.maximum, has.maximum)) return 'fits';
  return reaches(has.maximum, limits.minimum) && reaches(limits.maximum, has.minimum) ? 'conditionally' : 'doesNotFit';
}

function judgeProperty(offered: QualityProperty | null, taken: QualityProperty, blindSupply: boolean): PropertyFinding {
  const label = labelOf(taken.name);
  if (!offered) {
    return {
      verdict: 'unknown',
      reason: () => {
        const untold = blindSupply
          ? toldLater({ en: ', what the supply has', da: '; hvad udbuddet har' })
          : { en: ', the supply does not state it', da: ', udbuddet oplyser det ikke' };
        return {
          en: `${label.en}: ${rangeText(taken).en} is taken${untold.en}.`,
          da: `${label.da}: der tages imod ${rangeText(taken).da}${untold.da}.`,
        };
      },
    };
  }
  if (!sameDimension(offered, taken)) {
    return {
      verdict: 'unknown',
      reason: () => ({
        en: `${label.en}: ${rangeText(offered).en} cannot be compared with ${rangeText(taken).en}.`,
        da: `${label.da}: ${rangeText(offered).da} kan ikke sammenlignes med ${rangeText(taken).da}.`,
      }),
    };
  }
  const verdict = verdictOf(offered, taken);
  return {
    verdict,
    reason: () => ({
      en: `${label.en}: the supply has ${rangeText(offered).en}, ${rangeText(taken).en} is taken: ${RELATION[verdict].en}.`,
      da: `${label.da}: udbuddet har ${rangeText(offered).da}, der tages imod ${rangeText(taken).da}: ${RELATION[verdict].da}.`,
    }),
  };
}

/** One property outside spoils the whole; some unknown ones leave the rest a promise with a condition. */
function overall(findings: readonly PropertyFinding[]): Verdict {
  const among = (verdict: Verdict): boolean => findings.some((finding) => finding.verdict === verdict);
  if (among('doesNotFit')) return 'doesNotFit';
  if (findings.every(({ verdict }) => verdict === 'unknown')) return 'unknown';
  return among('conditionally') || among('unknown') ? 'conditionally' : 'fits';
}

/**
 * Whether the supply is as the demand takes it, property by property; the score is the mean over the known ones. Does
 * not apply where the demand sets no limits. Temperature and pressure have criteria of their own.
 */
function judge({ supply, demand }: Candidate): Finding | null {
  const heat = isHeat(supply) || isHeat(demand);
  const judgedElsewhere = (name: string): boolean =>
    name === 'pressure' || (name === 'temperature' && (heat || demand.resource.kind === 'water'));
  const limits = demand.properties
    .filter(({ name }) => !judgedElsewhere(propertyKey(name)))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  if (limits.length === 0) return null;
  const findings = limits.map((taken) =>
    judgeProperty(propertyOf(supply, propertyKey(taken.name)), taken, supply.blind),
  );
  const scores = findings.flatMap(({ verdict }) => SCORE[verdict] ?? []);
  return {
    verdict: overall(findings),
    score: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    reason: () => {
      const reasons = findings.map(({ reason }) => reason());
      return { en: reasons.map(({ en }) => en).join(' '), da: reasons.map(({ da }) => da).join(' ') };
    },
  };
}

export const qualityCriterion: Criterion = {
  id: 'quality',
  label: { en: 'Quality', da: 'Kvalitet' },
  weight: 2,
  hard: true,
  judge,
};
