import { share } from '../../quantity/figures.ts';
import type { Availability } from '../../registry/stream.ts';
import type { LocalText } from '../../text.ts';
import { ANOTHER_COMPANY, hasBlindSide } from '../another-company.ts';
import type { Candidate, Criterion, Finding } from '../criterion.ts';
import { inWords } from '../in-words.ts';
import type { Verdict } from '../match.ts';
import { monthlyCoverage } from '../months.ts';
import type { MonthlyCoverage } from '../months.ts';

const WORDS: Readonly<Record<Availability, LocalText>> = {
  continuous: { en: 'all year round', da: 'hele året' },
  seasonal: { en: 'in season', da: 'i sæson' },
  weekly: { en: 'on some days of the week', da: 'på bestemte ugedage' },
  batch: { en: 'in batches', da: 'i portioner' },
  oneOff: { en: 'once', da: 'én gang' },
};

const NEEDS_STORE: LocalText = {
  en: 'a store or a second source is needed in between',
  da: 'der skal et lager eller en anden kilde til ind imellem',
};
const IN_STEP: LocalText = { en: 'the two must be timed to each other', da: 'de to skal afstemmes i tid' };

/**
 * How a supply that comes in one way serves a demand that comes in another. Scores are a judgement of this project: what
 * comes all the time serves any demand; what comes now and then serves a continuous one only through a store.
 */
function timing(supply: Availability, demand: Availability): readonly [Verdict, number, LocalText] {
  if (supply === demand) {
    return supply === 'seasonal'
      ? ['conditionally', 0.7, { en: 'the seasons must be the same', da: 'sæsonerne skal være de samme' }]
      : ['fits', 1, { en: 'they go together', da: 'det passer sammen' }];
  }
  if (supply === 'continuous') {
    return ['fits', 0.8, { en: 'it is there whenever it is needed', da: 'det er der, når der er brug for det' }];
  }
  if (supply === 'oneOff') {
    return ['conditionally', 0.2, { en: 'it serves the demand once', da: 'det dækker behovet én gang' }];
  }
  if (demand === 'continuous') return ['conditionally', supply === 'batch' ? 0.6 : 0.4, NEEDS_STORE];
  return ['conditionally', 0.6, IN_STEP];
}

function yearsText({ from, to }: Candidate['years']): LocalText {
  if (from !== null && to !== null) {
    return from === to
      ? { en: ` Both are there in ${from}.`, da: ` Begge er der i ${from}.` }
      : { en: ` Both are there from ${from} to ${to}.`, da: ` Begge er der fra ${from} til ${to}.` };
  }
  if (from !== null) return { en: ` Both are there from ${from} on.`, da: ` Begge er der fra ${from}.` };
  if (to !== null) return { en: ` Both are there until ${to}.`, da: ` Begge er der til og med ${to}.` };
  return { en: '', da: '' };
}

const MONTH_NAMES: readonly LocalText[] = [
  { en: 'January', da: 'januar' },
  { en: 'February', da: 'februar' },
  { en: 'March', da: 'marts' },
  { en: 'April', da: 'april' },
  { en: 'May', da: 'maj' },
  { en: 'June', da: 'juni' },
  { en: 'July', da: 'juli' },
  { en: 'August', da: 'august' },
  { en: 'September', da: 'september' },
  { en: 'October', da: 'oktober' },
  { en: 'November', da: 'november' },
  { en: 'December', da: 'december' },
];

/** Behind `month by month`: that the months are the sums of hours, of which the match itself tells more. */
const BY_HOURS: LocalText = {
  en: ', summed from uploaded hours,',
  da: ', lagt sammen af indlæste timeværdier,',
};

/** Months laid on one another: what is met in the month in which it is needed, and in which months it is short. */
function judgeMonths(
  { covered, used, shortMonths }: MonthlyCoverage,
  isMeasuredByHour: boolean,
  together: LocalText,
): Finding {
  const short = shortMonths.length > 0;
  return {
    verdict: short ? 'conditionally' : 'fits',
    condition: short ? 'stored' : null,
    score: Math.max(covered, used),
    reason: () => {
      const [met, taken] = [share(covered), share(used)];
      const names = inWords(shortMonths.flatMap((month) => MONTH_NAMES[month - 1] ?? []));
      const when = short
        ? {
            en: ` It is short in ${names.en}: a store or a second source is needed then.`,
            da: ` Der mangler i ${names.da}: da skal der et lager eller en anden kilde til.`,
          }
        : { en: '', da: '' };
      const basis = isMeasuredByHour ? BY_HOURS : { en: '', da: '' };
      return {
        en: `Month by month${basis.en} ${met.en} of the demand is met and ${taken.en} of the supply used.${when.en}${together.en}`,
        da: `Måned for måned${basis.da} dækkes ${met.da} af behovet, og ${taken.da} af udbuddet bruges.${when.da}${together.da}`,
      };
    },
    figures: () => [
      {
        label: { en: 'Demand met month by month', da: 'Behov dækket måned for måned' },
        value: 100 * covered,
        unit: '%',
      },
      {
        label: { en: 'Supply used month by month', da: 'Udbud brugt måned for måned' },
        value: 100 * used,
        unit: '%',
      },
      {
        label: { en: 'Months in which it is short', da: 'Måneder, hvor der mangler' },
        value: shortMonths.length,
        unit: null,
      },
    ],
  };
}

function judge({ supply, demand, years }: Candidate): Finding {
  const together = yearsText(years);
  if (hasBlindSide({ supply, demand })) {
    return {
      verdict: 'unknown',
      score: null,
      reason: () => ({
        en: `${ANOTHER_COMPANY.en} tells when the stream is there – all year round, in season or in batches – once you are introduced.${together.en}`,
        da: `${ANOTHER_COMPANY.da} oplyser, hvornår strømmen er der – hele året, i sæson eller i portioner – når I er præsenteret for hinanden.${together.da}`,
      }),
    };
  }
  const months = monthlyCoverage(supply, demand);
  if (months !== null) {
    return judgeMonths(months, supply.facts.isMeasuredByHour || demand.facts.isMeasuredByHour, together);
  }
  if (supply.availability === null || demand.availability === null) {
    const [offered, needed] = [supply.availability, demand.availability];
    return {
      verdict: 'unknown',
      score: null,
      missing: {
        side: offered === null ? (needed === null ? 'both' : 'supply') : 'demand',
        what: { en: 'when it is there', da: 'hvornår den er der' },
      },
      reason: () => ({
        en: `It is not stated on both sides when the stream is there: all year round, in season or in batches.${together.en}`,
        da: `Det er ikke oplyst fra begge sider, hvornår strømmen er der: hele året, i sæson eller i portioner.${together.da}`,
      }),
    };
  }
  const [offered, needed] = [WORDS[supply.availability], WORDS[demand.availability]];
  const both = supply.availability === demand.availability;
  const [verdict, score, words] = timing(supply.availability, demand.availability);
  return {
    verdict,
    score,
    reason: () => ({
      en: `${both ? `Both are there ${offered.en}` : `The supply is there ${offered.en}, the demand ${needed.en}`}: ${words.en}.${together.en}`,
      da: `${both ? `Begge er der ${offered.da}` : `Udbuddet er der ${offered.da}, behovet ${needed.da}`}: ${words.da}.${together.da}`,
    }),
  };
}

export const availabilityCriterion: Criterion = {
  id: 'availability',
  label: { en: 'Availability', da: 'Tilgængelighed' },
  weight: 1,
  neutral: 0.7,
  hard: false,
  statedBy: ({ availability, facts }) => availability !== null || facts.monthlyShares !== null,
  // Months laid on one another ask how much it is as well.
  asks: ({ availability, facts }) => (facts.monthlyShares === null ? availability : null),
  asksOf: ['availability', 'facts'],
  judge,
};
