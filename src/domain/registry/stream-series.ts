import { canCross, crossAmount } from '../quantity/cross-kinds.ts';
import { toCanonical } from '../quantity/convert.ts';
import {
  batchHours,
  between,
  comingAt,
  hourOfDay,
  HOURS_OF_YEAR,
  spreadOverYear,
} from '../quantity/profile/hourly-series.ts';
import type { HourlySeries } from '../quantity/profile/hourly-series.ts';
import { overlaySeries } from '../quantity/profile/overlay-series.ts';
import type { SeriesOverlay } from '../quantity/profile/overlay-series.ts';
import type { Dimension } from '../quantity/unit.ts';
import { canonicalUnitOf, unitByCode } from '../quantity/units.ts';
import { failure, success } from '../problem.ts';
import type { Problem, Result } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { invalid } from './field.ts';
import { firstDay, lastDay, yearOf } from './partial-date.ts';
import { ONCE } from './pattern-field.ts';
import type { Stream } from './stream.ts';

/** A stream with its hour-by-hour figures, where somebody has uploaded them. */
export interface ProfiledStream {
  readonly stream: Stream;
  /** 8,760 amounts in the unit of the stream's `hourlyProfile`; null where there are none. */
  readonly values: readonly number[] | null;
}

/** How much of a stream comes in each hour of one calendar year. */
export interface StreamSeries {
  readonly series: HourlySeries;
  /** What the series counts: one of `mass`, `volume`, `gasVolume`, `energy`; in its canonical unit. */
  readonly dimension: Dimension;
  /** What had to be taken for granted, since nobody has said it. */
  readonly assumptions: readonly LocalText[];
}

const SPREAD_EVENLY: LocalText = {
  en: 'It is not known when in the year it comes: it is spread evenly over all hours.',
  da: 'Det vides ikke, hvornår på året den kommer: den er fordelt jævnt over alle timer.',
};
const HOURS_SPREAD_EVENLY: LocalText = {
  en: 'It is not known which hours it runs: its hours of operation are spread evenly.',
  da: 'Det vides ikke, hvilke timer den er i drift: driftstimerne er fordelt jævnt.',
};
const BATCHES_FROM_NEW_YEAR: LocalText = {
  en: 'The first batch is taken to come on 1 January.',
  da: 'Den første portion regnes for at komme den 1. januar.',
};
const ONCE_AT_FIRST: LocalText = {
  en: 'What comes once is taken to come on the first day on which it is there.',
  da: 'Det, der kommer én gang, regnes for at komme den første dag, strømmen er der.',
};

/** First hour and the hour after the last in which the stream is there in that year. */
function hoursValid({ validFrom, validTo }: Stream, year: number): readonly [from: number, to: number] {
  if (validFrom !== null && yearOf(validFrom) > year) return [0, 0];
  if (validTo !== null && yearOf(validTo) < year) return [0, 0];
  const from = validFrom !== null && yearOf(validFrom) === year ? hourOfDay(firstDay(validFrom)) : 0;
  const to = validTo !== null && yearOf(validTo) === year ? hourOfDay(lastDay(validTo)) + 24 : HOURS_OF_YEAR;
  return [from, Math.min(to, HOURS_OF_YEAR)];
}

/** The uploaded hours, in canonical units. */
function uploaded({ stream, values }: ProfiledStream): Omit<StreamSeries, 'assumptions'> | null {
  const unit = unitByCode(stream.hourlyProfile?.unit ?? '');
  if (values === null || unit === null) return null;
  const factor = toCanonical({ value: 1, unit: unit.code }, null);
  return { series: Float64Array.from(values, (value) => value * factor), dimension: unit.dimension };
}

function batches(stream: Stream, yearly: number | null, everyDays: number): HourlySeries {
  const hours = batchHours(everyDays);
  return comingAt(hours, yearly === null ? (stream.pattern?.batchAmount?.canonicalValue ?? 0) : yearly / hours.length);
}

/**
 * How much of a stream comes in each hour of a calendar year: as uploaded; else its yearly amount over the months, the days
 * of the week or its batches, as far as they are known; nothing before it is there or after. Amounts by the hour are already
 * counted with the hours of operation. Null where its amount is not known.
 */
export function seriesOf(profiled: ProfiledStream, year: number): StreamSeries | null {
  const { stream } = profiled;
  const [from, to] = hoursValid(stream, year);
  const known = uploaded(profiled);
  if (known) return { ...known, series: between(known.series, from, to), assumptions: [] };

  const { amount, pattern, availability } = stream;
  const every = pattern?.batchEveryDays ?? null;
  const ofBatches = amount === null && every !== null ? (pattern?.batchAmount ?? null) : null;
  const unit = unitByCode((amount ?? ofBatches)?.canonicalUnit ?? '');
  if (unit === null) return null;
  const yearly = amount?.canonicalValue ?? null;
  const onceOnly = ONCE[unit.dimension] === undefined;
  const dimension = ONCE[unit.dimension] ?? unit.dimension;
  if (every !== null && (ofBatches !== null || !onceOnly)) {
    const series = between(batches(stream, yearly, every), from, to);
    return { series, dimension, assumptions: [BATCHES_FROM_NEW_YEAR] };
  }
  if (onceOnly || availability === 'oneOff') {
    const series = to > from ? comingAt([from], yearly ?? 0) : new Float64Array(HOURS_OF_YEAR);
    return { series, dimension, assumptions: [ONCE_AT_FIRST] };
  }
  const { monthlyShares = null, weekdayShares = null } = pattern ?? {};
  const spread = spreadOverYear(yearly ?? 0, { monthlyShares, weekdayShares, year });
  return { series: between(spread, from, to), dimension, assumptions: assumptionsOf(stream) };
}

function assumptionsOf({ availability, pattern, operatingHours }: Stream): readonly LocalText[] {
  const isSaid = (pattern?.monthlyShares ?? pattern?.weekdayShares ?? null) !== null;
  if (!isSaid && availability !== 'continuous') return [SPREAD_EVENLY];
  return operatingHours !== null && operatingHours < HOURS_OF_YEAR ? [HOURS_SPREAD_EVENLY] : [];
}

/** A supply laid over a demand, in the canonical unit of what the demand counts. */
export interface StreamOverlay extends SeriesOverlay {
  readonly year: number;
  /** Code of the unit of all amounts. */
  readonly unit: string;
  readonly supplySeries: HourlySeries;
  readonly demandSeries: HourlySeries;
  readonly supplyAssumptions: readonly LocalText[];
  readonly demandAssumptions: readonly LocalText[];
}

/**
 * Lays a supply over a demand for one calendar year. Where the two count different kinds (tonnes and megawatt hours) the
 * supply is crossed by its own quality. Problems: `OVERLAY_DIRECTION`, `OVERLAY_AMOUNT_UNKNOWN`, `OVERLAY_KINDS_DIFFER`, and what
 * `crossAmount` asks for.
 */
export function overlayStreams(supply: ProfiledStream, demand: ProfiledStream, year: number): Result<StreamOverlay> {
  const problems = [
    ...(supply.stream.direction === 'supply' ? [] : [wrongDirection('supplyId')]),
    ...(demand.stream.direction === 'demand' ? [] : [wrongDirection('demandId')]),
  ];
  const [offered, needed] = [seriesOf(supply, year), seriesOf(demand, year)];
  if (offered === null) problems.push(amountUnknown('supplyId'));
  if (needed === null) problems.push(amountUnknown('demandId'));
  if (offered === null || needed === null || problems.length > 0) return failure(problems);
  const factor = factorBetween(offered.dimension, needed.dimension, supply.stream);
  if (!factor.ok) return factor;
  const supplySeries = offered.series.map((amount) => amount * factor.value);
  return success({
    ...overlaySeries(supplySeries, needed.series),
    year,
    unit: canonicalUnitOf(needed.dimension).code,
    supplySeries,
    demandSeries: needed.series,
    supplyAssumptions: offered.assumptions,
    demandAssumptions: needed.assumptions,
  });
}

function factorBetween(from: Dimension, to: Dimension, { properties }: Stream): Result<number> {
  if (from === to) return success(1);
  if (!canCross(from, to)) {
    return failure([
      invalid('OVERLAY_KINDS_DIFFER', ['supplyId'], {
        en: 'The two are counted in different ways: one cannot be laid over the other.',
        da: 'De to opgøres på hver sin måde: den ene kan ikke lægges over den anden.',
      }),
    ]);
  }
  const crossed = crossAmount(1, from, to, properties, ['supplyId']);
  return crossed.ok ? success(crossed.value.value) : crossed;
}

function wrongDirection(field: 'supplyId' | 'demandId'): Problem {
  return invalid(
    'OVERLAY_DIRECTION',
    [field],
    field === 'supplyId'
      ? { en: 'This stream is a demand; a supply is wanted.', da: 'Denne strøm er et behov; her skal stå et udbud.' }
      : { en: 'This stream is a supply; a demand is wanted.', da: 'Denne strøm er et udbud; her skal stå et behov.' },
  );
}

function amountUnknown(field: 'supplyId' | 'demandId'): Problem {
  return invalid('OVERLAY_AMOUNT_UNKNOWN', [field], {
    en: 'How much there is of this stream is not known yet.',
    da: 'Det vides endnu ikke, hvor meget der er af denne strøm.',
  });
}
