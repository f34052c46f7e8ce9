import type { Amount } from '../../src/domain/quantity/amount.ts';
import { convert, toCanonical } from '../../src/domain/quantity/convert.ts';
import type { Dimension } from '../../src/domain/quantity/unit.ts';
import { canonicalUnitOf, unitByCode } from '../../src/domain/quantity/units.ts';

/** One way to say an amount in another unit. */
export interface Conversion {
  /**
   * `yearly`: what it comes to in a year; `running`: the mean while it runs; `once`: the same amount without a period.
   */
  readonly type: 'yearly' | 'running' | 'once';
  readonly value: number;
  readonly unit: string;
}

/** Hours of operation of a leap year: nothing runs longer. */
const MOST_OPERATING_HOURS = 8784;

/** Units by the hour in which plants speak, smallest first; the largest in which the figure is at least one is shown. */
const RUNNING_UNITS: Partial<Record<Dimension, readonly string[]>> = {
  massFlow: ['kg/h', 't/h'],
  volumeFlow: ['l/h', 'm3/h'],
  gasFlow: ['Nm3/h'],
  energyFlow: ['kW', 'MW'],
};
/** Up to ten tonnes an hour people say kilograms. */
const LAST_OF_SMALLER: Readonly<Record<string, number>> = { 'kg/h': 10_000, 'l/h': 1000, kW: 1000 };

/** Whether the amount needs the hours of operation to become a yearly one. */
export function isByTheHour(unitCode: string | null): boolean {
  const period = unitCode === null ? null : (unitByCode(unitCode)?.period ?? null);
  return period === 'hour' || period === 'minute' || period === 'second';
}

function runningConversion(amount: Amount, dimension: Dimension, hours: number | null): Conversion | null {
  const candidates = (RUNNING_UNITS[dimension] ?? []).map((unit): Conversion => ({
    type: 'running',
    unit,
    value: convert(amount.value, amount.unit, unit, hours),
  }));
  const fitting = candidates.find(({ unit, value }) => value < (LAST_OF_SMALLER[unit] ?? Infinity));
  return fitting ?? candidates.at(-1) ?? null;
}

/**
 * The same amount in the units people think in, other than the one it was given in: a year's worth, and by the hour
 * (`operatingHours` a year; null is continuous operation). Empty where the amount, the unit or the hours make no sense.
 */
export function conversionsOf(amount: Amount, operatingHours: number | null): readonly Conversion[] {
  const unit = unitByCode(amount.unit);
  const hoursMakeSense = operatingHours === null || (operatingHours > 0 && operatingHours <= MOST_OPERATING_HOURS);
  if (unit === null || !hoursMakeSense || !Number.isFinite(amount.value) || amount.value <= 0) return [];
  const canonical = canonicalUnitOf(unit.dimension);
  const total: Conversion = {
    type: unit.period === null ? 'once' : 'yearly',
    value: toCanonical(amount, operatingHours),
    unit: canonical.code,
  };
  const running = unit.period === null ? null : runningConversion(amount, unit.dimension, operatingHours);
  return [total, ...(running ? [running] : [])].filter((conversion) => conversion.unit !== unit.code);
}
