import type { Amount, StoredAmount } from './amount.ts';
import type { Unit } from './unit.ts';
import { canonicalUnitOf, unitByCode } from './units.ts';

/** Hours of continuous operation in a year of 365 days: what the factors of hourly rates are for. */
const HOURS_PER_YEAR = 8760;
/** A leap year has 24 more; nothing runs longer in a year. */
const MOST_OPERATING_HOURS = 8784;

/**
 * The amount in the canonical unit of its dimension. `operatingHours` (hours a year, above 0, at most 8,784) bear on rates
 * by the hour, minute or second and on power; null is continuous operation, 8,760 h.
 *
 * @throws Error where the unit is unknown or the hours are out of their bounds: callers check both first.
 */
export function toCanonical(amount: Amount, operatingHours: number | null): number {
  const unit = knownUnit(amount.unit);
  return amount.value * factorOf(unit, operatingHours) + unit.offset;
}

/**
 * The value in another unit of the same dimension.
 *
 * @throws Error where the dimensions differ, a unit is unknown or the hours are out of their bounds.
 */
export function convert(value: number, from: string, to: string, operatingHours: number | null): number {
  const source = knownUnit(from);
  const target = knownUnit(to);
  if (source.dimension !== target.dimension) {
    throw new Error(`${from} measures ${source.dimension}, ${to} measures ${target.dimension}: no conversion.`);
  }
  if (source === target) return value;
  return (toCanonical({ value, unit: from }, operatingHours) - target.offset) / factorOf(target, operatingHours);
}

/** The amount as typed, with the same amount in the canonical unit beside it. @throws as `toCanonical`. */
export function storedAmount(amount: Amount, operatingHours: number | null): StoredAmount {
  return {
    value: amount.value,
    unit: amount.unit,
    canonicalValue: toCanonical(amount, operatingHours),
    canonicalUnit: canonicalUnitOf(knownUnit(amount.unit).dimension).code,
  };
}

function factorOf(unit: Unit, operatingHours: number | null): number {
  if (operatingHours === null) return unit.factor;
  if (!(operatingHours > 0 && operatingHours <= MOST_OPERATING_HOURS)) {
    throw new Error(`${operatingHours} is no number of operating hours a year.`);
  }
  const byTheHour = unit.period === 'hour' || unit.period === 'minute' || unit.period === 'second';
  return byTheHour ? (unit.factor * operatingHours) / HOURS_PER_YEAR : unit.factor;
}

function knownUnit(code: string): Unit {
  const unit = unitByCode(code);
  if (unit === null) throw new Error(`No unit has the code "${code}".`);
  return unit;
}
