import { figure, quantity, share } from '../quantity/figures.ts';
import type { StreamOverlay } from '../registry/stream-series.ts';
import type { Stream } from '../registry/stream.ts';
import type { LocalText } from '../text.ts';
import { availabilityCriterion } from './criteria/availability.ts';
import type { Judged } from './judge.ts';
import type { Judgement, JudgementFigure } from './match.ts';
import { chanceOfLogOdds, logOdds } from './score.ts';

/** Whether more is known of a stream than its months: its hours, its days of the week, or when its batches come. */
function isFinerThanMonths({ hourlyProfile, pattern }: Stream): boolean {
  return (hourlyProfile ?? pattern?.weekdayShares ?? pattern?.batchEveryDays ?? null) !== null;
}

/** Whether it is said when it comes, so that nothing but its hours within what is said has to be spread. */
function isTimed(stream: Stream): boolean {
  const isContinuous = stream.availability === 'continuous';
  return isFinerThanMonths(stream) || isContinuous || (stream.pattern?.monthlyShares ?? null) !== null;
}

/** Whether two streams can be laid on one another hour by hour, and months alone would say less. */
export function asksForHours(supply: Stream, demand: Stream): boolean {
  return isTimed(supply) && isTimed(demand) && (isFinerThanMonths(supply) || isFinerThanMonths(demand));
}

/** What the hours of a stream are from. */
function basisOf({ hourlyProfile, pattern }: Stream): LocalText {
  if (hourlyProfile !== null) return { en: 'by its uploaded hours', da: 'efter indlæste timeværdier' };
  const isPattern = (pattern?.monthlyShares ?? pattern?.weekdayShares ?? pattern?.batchEveryDays ?? null) !== null;
  return isPattern
    ? { en: 'by its stated pattern', da: 'efter det oplyste mønster' }
    : { en: 'evenly over the year', da: 'jævnt over året' };
}

/** Less than this share of a demand or a supply is within the rounding of its meters. */
const TOLERATED = 0.001;

/**
 * A pair laid on one another hour by hour, as a judgement beside those of the match: share of the demand that is met and of the supply
 * that is used in the hour in which it arises, hours in which it is short, and the store that would close the gap. Its weight is 0: the
 * match is scored by months or by pattern, as in every list, and it says what its score would be by the hour.
 *
 * Null where nothing is demanded.
 */
export function judgeHours(judged: Judged, supply: Stream, demand: Stream, overlay: StreamOverlay): Judgement | null {
  const { coverage, covered } = overlay;
  if (coverage === null) return null;
  const used = overlay.supply > 0 ? Math.min(1, covered / overlay.supply) : 0;
  const isMet = coverage >= 1 - TOLERATED;
  const score = Math.max(coverage, used);
  const isThere = overlay.supply > 0;
  const byTheHour = scoreWith(judged, score);
  return {
    criterionId: 'hours',
    label: { en: 'Hour by hour', da: 'Time for time' },
    verdict: isMet ? 'fits' : isThere ? 'conditionally' : 'doesNotFit',
    condition: !isMet && isThere ? 'stored' : null,
    score,
    weight: 0,
    reason: reasonOf(supply, demand, overlay, { coverage, used, isMet, score: judged.score, byTheHour }),
    figures: figuresOf(overlay, coverage, used, byTheHour),
  };
}

/** The score of the match, had the hours been known where it was made. */
function scoreWith({ findings }: Judged, score: number): number {
  const byTheHour = findings.map(
    ([criterion, finding]) =>
      [criterion, criterion.id === availabilityCriterion.id ? { ...finding, score } : finding] as const,
  );
  return chanceOfLogOdds(logOdds(byTheHour));
}

interface Shares {
  readonly coverage: number;
  readonly used: number;
  readonly isMet: boolean;
  readonly score: number;
  readonly byTheHour: number;
}

function storeText({ storageForFullCoverage, coverageWithStorage, unit }: StreamOverlay): LocalText {
  if (storageForFullCoverage !== null) {
    const store = quantity(storageForFullCoverage, unit);
    return { en: ` A store of ${store.en} would close the gap.`, da: ` Et lager på ${store.da} vil dække resten.` };
  }
  const most = share(coverageWithStorage ?? 0);
  return {
    en: ` The year’s supply falls short: with a store of any size ${most.en} could be met.`,
    da: ` Årets udbud rækker ikke: selv med et lager af enhver størrelse kan højst ${most.da} dækkes.`,
  };
}

function reasonOf(supply: Stream, demand: Stream, overlay: StreamOverlay, shares: Shares): LocalText {
  const { hoursOfDemand, hoursCovered, year } = overlay;
  const [met, taken, short] = [share(shares.coverage), share(shares.used), figure(hoursOfDemand - hoursCovered)];
  const [listed, counted] = [share(shares.score), share(shares.byTheHour)];
  const [offered, needed] = [basisOf(supply), basisOf(demand)];
  const gap = shares.isMet
    ? {
        en: ' It is there in every hour in which it is needed.',
        da: ' Det er der i alle de timer, hvor der er brug for det.',
      }
    : {
        en: ` In ${short.en} hours of the year it is short.${storeText(overlay).en}`,
        da: ` I ${short.da} af årets timer mangler der.${storeText(overlay).da}`,
      };
  return {
    en: `Hour by hour (${year}; supply ${offered.en}, demand ${needed.en}) ${met.en} of the demand is met and ${taken.en} of the supply used.${gap.en} Lists count by months or pattern: by the hour the match would have ${counted.en} instead of ${listed.en}.`,
    da: `Time for time (${year}; udbud ${offered.da}, behov ${needed.da}) dækkes ${met.da} af behovet, og ${taken.da} af udbuddet bruges.${gap.da} Lister regner med måneder eller mønster: regnet i timer ville matchet få ${counted.da} i stedet for ${listed.da}.`,
  };
}

function figuresOf(
  { hoursOfDemand, hoursCovered, storageForFullCoverage, coverageWithStorage, unit }: StreamOverlay,
  coverage: number,
  used: number,
  byTheHour: number,
): readonly JudgementFigure[] {
  const store: JudgementFigure =
    storageForFullCoverage === null
      ? {
          label: { en: 'Demand met with a store of any size', da: 'Dækket behov med lager af enhver størrelse' },
          value: 100 * (coverageWithStorage ?? 0),
          unit: '%',
        }
      : {
          label: { en: 'Store that would close the gap', da: 'Lager, der dækker resten' },
          value: storageForFullCoverage,
          unit,
        };
  return [
    { label: { en: 'Demand met hour by hour', da: 'Behov dækket time for time' }, value: 100 * coverage, unit: '%' },
    { label: { en: 'Supply used hour by hour', da: 'Udbud brugt time for time' }, value: 100 * used, unit: '%' },
    {
      label: { en: 'Hours in which it is short', da: 'Timer, hvor der mangler' },
      value: hoursOfDemand - hoursCovered,
      unit: null,
    },
    { label: { en: 'Hours in which it is needed', da: 'Timer med behov' }, value: hoursOfDemand, unit: null },
    store,
    { label: { en: 'Match, by the hour', da: 'Matchet, regnet i timer' }, value: 100 * byTheHour, unit: '%' },
  ];
}
