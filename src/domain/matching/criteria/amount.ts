import { amountBand, amountBandText } from '../../disclosure/amount-band.ts';
import { unitLabel } from '../../quantity/units.ts';
import type { LocalText } from '../../text.ts';
import { hasBlindSide } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import type { MissingFigure } from '../match.ts';
import { comparableAmounts } from '../demand-coverage.ts';
import { quantity, share } from '../../quantity/figures.ts';
import type { Party } from '../party.ts';

/** What is told of one side's amount in a canonical unit: of a blind side's the band that it stands for. */
function amountText({ blind }: Party, value: number, unit: string): LocalText {
  return blind ? amountBandText(amountBand(value, unit)) : quantity(value, unit);
}

function unknownReason({ supply, demand }: Candidate): LocalText {
  if (supply.amount && demand.amount) {
    const [one, other] = [supply.amount.canonicalUnit, demand.amount.canonicalUnit];
    return {
      en: `The supply is given in ${unitLabel(one, 'en')} and the demand in ${unitLabel(other, 'en')}: how much of it is covered cannot be said.`,
      da: `Udbuddet er angivet i ${unitLabel(one, 'da')} og behovet i ${unitLabel(other, 'da')}: det kan ikke siges, hvor meget der dækkes.`,
    };
  }
  if (supply.amount) {
    const given = amountText(supply, supply.amount.canonicalValue, supply.amount.canonicalUnit);
    return {
      en: `${given.en} is offered; how much is needed is not stated.`,
      da: `Der udbydes ${given.da}; det er ikke oplyst, hvor stort behovet er.`,
    };
  }
  if (demand.amount) {
    const needed = amountText(demand, demand.amount.canonicalValue, demand.amount.canonicalUnit);
    return {
      en: `${needed.en} is needed; how much is offered is not stated.`,
      da: `Behovet er ${needed.da}; det er ikke oplyst, hvor meget der udbydes.`,
    };
  }
  return { en: 'Neither amount is stated.', da: 'Ingen af mængderne er oplyst.' };
}

/** Less than this share of the supply left over, or of the demand uncovered, is within the swing of a year's operation. */
const TOLERATED_REMAINDER = 0.05;

const WEIGHT_OF_LARGER_SHARE = 0.7;

/**
 * How well the amounts meet, from the share of the demand that is covered and the share of the supply that is used. The
 * larger of the two counts for more: where a supply goes wholly to a larger receiver, or a demand is wholly met by a
 * larger donor, one side has what it looks for. A pair that leaves nothing over on either side has 1.
 */
export function amountScore(covered: number, used: number): number {
  return WEIGHT_OF_LARGER_SHARE * Math.max(covered, used) + (1 - WEIGHT_OF_LARGER_SHARE) * Math.min(covered, used);
}

const COVERS: Readonly<Record<'all' | 'perhaps' | 'part', LocalText>> = {
  all: { en: 'covers the whole demand of', da: 'dækker hele behovet på' },
  perhaps: { en: 'may cover the whole demand of', da: 'kan måske dække hele behovet på' },
  part: { en: 'covers a part of the demand of', da: 'dækker en del af behovet på' },
};

type KnownAmounts = NonNullable<ReturnType<typeof comparableAmounts>>;

/** Whether the demand is covered whatever the amounts within their bands are, or whether that depends on them. */
function coveredByBand({ supply, demand }: Candidate, { supplied, demanded, unit }: KnownAmounts): keyof typeof COVERS {
  const exactly = (value: number) => ({ from: value, to: value });
  const offer = supply.blind ? amountBand(supplied, unit) : exactly(supplied);
  const need = demand.blind ? amountBand(demanded, unit) : exactly(demanded);
  if (offer.from >= need.to * (1 - TOLERATED_REMAINDER)) return 'all';
  return offer.to >= need.from * (1 - TOLERATED_REMAINDER) ? 'perhaps' : 'part';
}

/** As `judge`, where one amount is known as a band only: scored by the amount that stands for it, told as the band. */
function judgeBands(candidate: Candidate, amounts: KnownAmounts): Finding {
  const { supplied, demanded, unit } = amounts;
  const covered = coveredByBand(candidate, amounts);
  return {
    verdict: covered === 'all' ? 'fits' : 'conditionally',
    score: amountScore(Math.min(1, supplied / demanded), Math.min(1, demanded / supplied)),
    reason: () => {
      const offer = amountText(candidate.supply, supplied, unit);
      const need = amountText(candidate.demand, demanded, unit);
      return {
        en: `The supply of ${offer.en} ${COVERS[covered].en} ${need.en}.`,
        da: `Udbuddet på ${offer.da} ${COVERS[covered].da} ${need.da}.`,
      };
    },
  };
}

const AMOUNT: LocalText = { en: 'the amount', da: 'mængden' };

function missingAmount({ supply, demand }: Candidate): MissingFigure | null {
  if (hasBlindSide({ supply, demand })) return null;
  if (!supply.amount) return { side: demand.amount ? 'supply' : 'both', what: AMOUNT };
  return demand.amount ? null : { side: 'demand', what: AMOUNT };
}

function judge(candidate: Candidate): Finding {
  const missing = missingAmount(candidate);
  const amounts = comparableAmounts(candidate.supply, candidate.demand);
  if (!amounts || amounts.demanded <= 0)
    return {
      verdict: 'unknown',
      score: null,
      reason: () => unknownReason(candidate),
      ...(missing && { missing }),
    };
  const { supplied, demanded, unit } = amounts;
  if (supplied <= 0) {
    return {
      verdict: 'doesNotFit',
      score: 0,
      reason: () => ({ en: 'The supply is zero.', da: 'Udbuddet er nul.' }),
    };
  }
  if (hasBlindSide(candidate)) return judgeBands(candidate, amounts);
  const [covered, used] = [Math.min(1, supplied / demanded), Math.min(1, demanded / supplied)];
  return {
    verdict: covered >= 1 - TOLERATED_REMAINDER ? 'fits' : 'conditionally',
    score: amountScore(covered, used),
    figures: () => [
      { label: { en: 'Supply', da: 'Udbud' }, value: supplied, unit },
      { label: { en: 'Demand', da: 'Behov' }, value: demanded, unit },
      { label: { en: 'Share of the demand covered', da: 'Dækket andel af behovet' }, value: 100 * covered, unit: '%' },
      { label: { en: 'Share of the supply used', da: 'Anvendt andel af udbuddet' }, value: 100 * used, unit: '%' },
    ],
    reason: () => {
      const [offer, need] = [quantity(supplied, unit), quantity(demanded, unit)];
      const [coveredShare, usedShare] = [share(covered), share(used)];
      if (covered < 1) {
        return {
          en: `The supply of ${offer.en} covers ${coveredShare.en} of the demand of ${need.en}; all of it would be used.`,
          da: `Udbuddet på ${offer.da} dækker ${coveredShare.da} af behovet på ${need.da}; det hele vil blive brugt.`,
        };
      }
      const rest =
        used < 1
          ? { en: `${usedShare.en} of the supply would be used`, da: `${usedShare.da} af udbuddet vil blive brugt` }
          : { en: 'all of it would be used', da: 'det hele vil blive brugt' };
      return {
        en: `The supply of ${offer.en} covers the whole demand of ${need.en}; ${rest.en}.`,
        da: `Udbuddet på ${offer.da} dækker hele behovet på ${need.da}; ${rest.da}.`,
      };
    },
  };
}

export const amountCriterion: Criterion = {
  id: 'amount',
  label: { en: 'Amount', da: 'Mængde' },
  weight: 1.2,
  neutral: 0.6,
  hard: false,
  statedBy: ({ amount }) => amount !== null,
  judge,
};
