import { storedAmount } from '../quantity/convert.ts';
import type { StoredAmount } from '../quantity/amount.ts';
import { figure } from '../quantity/figures.ts';
import type { Dimension } from '../quantity/unit.ts';
import { checkAmountNumber } from './amount-field.ts';
import type { AvailabilityPattern } from './availability-pattern.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import type { AvailabilityPatternInput, BatchAmountInput } from './stream-input.ts';
import { readUnit } from './unit-field.ts';
import type { Measured } from './unit-field.ts';

const MONTHS = 12;
const WEEKDAYS = 7;

/** Shares typed in per cent with two decimals do not add up to more closely than this. */
const SHARES_ROUNDING = 0.005;

/** Ten years: what comes more rarely comes once. */
const MOST_DAYS_BETWEEN = 3660;

/** What comes at once, or in an hour, is counted in, for each dimension that a yearly amount is given in. */
export const ONCE: Partial<Record<Dimension, Dimension>> = {
  massFlow: 'mass',
  volumeFlow: 'volume',
  gasFlow: 'gasVolume',
  energyFlow: 'energy',
};

/**
 * Shares that add up to 1, as given but for the rounding that is taken out; null where none are given, or
 * `SHARES_WRONG_COUNT`, `SHARE_OUT_OF_RANGE`, `SHARES_NOT_WHOLE`.
 */
function readShares(
  shares: readonly number[] | null | undefined,
  count: number,
  path: Path,
  report: Report,
): readonly number[] | null {
  if (!shares) return null;
  if (shares.length !== count) {
    report(
      invalid(
        'SHARES_WRONG_COUNT',
        path,
        {
          en: `There must be ${count} shares, one for each ${count === MONTHS ? 'month' : 'day of the week'}; these are ${shares.length}.`,
          da: `Der skal være ${count} andele, én for hver ${count === MONTHS ? 'måned' : 'ugedag'}; her er ${shares.length}.`,
        },
        { wanted: count, given: shares.length },
      ),
    );
    return null;
  }
  const wrong = shares.flatMap((share, at) => (share >= 0 && share <= 1 ? [] : [at]));
  for (const at of wrong) {
    report(
      invalid('SHARE_OUT_OF_RANGE', [...path, at], {
        en: 'A share is between 0 and 1.',
        da: 'En andel ligger mellem 0 og 1.',
      }),
    );
  }
  if (wrong.length > 0) return null;
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= SHARES_ROUNDING) return shares.map((share) => share / sum);
  const shown = figure(sum * 100);
  report(
    invalid(
      'SHARES_NOT_WHOLE',
      path,
      {
        en: `The shares add up to ${shown.en} %; together they must be 100 %.`,
        da: `Andelene giver tilsammen ${shown.da} %; de skal give 100 %.`,
      },
      { sum },
    ),
  );
  return null;
}

/** How much comes at once; null where none is given, or as `readAmount`. */
function readBatchAmount(
  input: BatchAmountInput | null | undefined,
  measured: Measured,
  path: Path,
  report: Report,
): StoredAmount | null {
  if (!input) return null;
  const isNumber = checkAmountNumber(input.value, [...path, 'value'], report);
  const dimensions = [...new Set(measured.dimensions.map((dimension) => ONCE[dimension] ?? dimension))];
  const unit = readUnit(input.unit, [...path, 'unit'], { ...measured, dimensions }, report);
  return unit && isNumber ? storedAmount({ value: input.value, unit: unit.code }, null) : null;
}

function readDaysBetween(days: number | null | undefined, path: Path, report: Report): number | null {
  if (days === null || days === undefined) return null;
  if (days > 0 && days <= MOST_DAYS_BETWEEN) return days;
  const most = figure(MOST_DAYS_BETWEEN);
  report(
    invalid(
      'DAYS_BETWEEN_OUT_OF_RANGE',
      path,
      {
        en: `The days from one batch to the next must be above 0 and at most ${most.en}.`,
        da: `Der skal være mere end 0 og højst ${most.da} dage mellem to portioner.`,
      },
      { minimum: 0, maximum: MOST_DAYS_BETWEEN },
    ),
  );
  return null;
}

/**
 * How the stream spreads over the year; null where nothing is said. `SHARES_WRONG_COUNT`, `SHARE_OUT_OF_RANGE`,
 * `SHARES_NOT_WHOLE`, `DAYS_BETWEEN_OUT_OF_RANGE`, and for a batch what `readAmount` reports.
 */
export function readPattern(
  input: AvailabilityPatternInput | null | undefined,
  measured: Measured,
  path: Path,
  report: Report,
): AvailabilityPattern | null {
  if (!input) return null;
  const pattern: AvailabilityPattern = {
    monthlyShares: readShares(input.monthlyShares, MONTHS, [...path, 'monthlyShares'], report),
    weekdayShares: readShares(input.weekdayShares, WEEKDAYS, [...path, 'weekdayShares'], report),
    batchAmount: readBatchAmount(input.batchAmount, measured, [...path, 'batchAmount'], report),
    batchEveryDays: readDaysBetween(input.batchEveryDays, [...path, 'batchEveryDays'], report),
  };
  return Object.values(pattern).some((part) => part !== null) ? pattern : null;
}
