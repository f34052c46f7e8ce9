import { storedAmount, toCanonical } from '../quantity/convert.ts';
import { canCross, crossAmount, type UsedFigure } from '../quantity/cross-kinds.ts';
import { figure, quantity } from '../quantity/figures.ts';
import type { Dimension, Unit } from '../quantity/unit.ts';
import { canonicalUnitOf, unitByCode } from '../quantity/units.ts';
import { invalid } from './field.ts';
import type { Path, Report } from './field.ts';
import { readProvenance } from './provenance-field.ts';
import type { AmountInput } from './stream-input.ts';
import type { Stream } from './stream.ts';
import { parseUnit } from '../quantity/parse-unit.ts';
import type { QualityProperty } from './stream.ts';
import { LONGEST_UNIT, readUnit } from './unit-field.ts';
import type { Measured } from './unit-field.ts';

/** A leap year has 8,784 hours; nothing runs longer in a year. */
const MOST_OPERATING_HOURS = 8784;

/**
 * More than any one site moves, in canonical units: beyond it a unit or a power of ten is wrong. Mass: the largest mines
 * and ports move some 0.5e9 t a year. Volume: the cooling water of the largest power stations is some 1e10 m³ a year. Gas:
 * the largest fields give some 1e11 Nm³ a year. Energy: the largest power station, Three Gorges, makes some 1e8 MWh a year.
 */
const MOST_PLAUSIBLE: Partial<Record<Dimension, number>> = {
  massFlow: 1e9,
  volumeFlow: 1e11,
  gasFlow: 1e12,
  energyFlow: 1e9,
  mass: 1e9,
  volume: 1e11,
  gasVolume: 1e12,
  energy: 1e9,
  length: 1000,
};

/** Hours of operation a year; null where none are given or `OPERATING_HOURS_OUT_OF_RANGE`. */
export function readOperatingHours(hours: number | null | undefined, path: Path, report: Report): number | null {
  if (hours === null || hours === undefined) return null;
  if (hours > 0 && hours <= MOST_OPERATING_HOURS) return hours;
  const most = figure(MOST_OPERATING_HOURS);
  report(
    invalid(
      'OPERATING_HOURS_OUT_OF_RANGE',
      path,
      {
        en: `The hours of operation a year must be above 0 and at most ${most.en}.`,
        da: `Antallet af driftstimer om året skal være over 0 og højst ${most.da}.`,
      },
      { minimum: 0, maximum: MOST_OPERATING_HOURS },
    ),
  );
  return null;
}

/** False where the number cannot be an amount; says so. */
export function checkAmountNumber(value: number, path: Path, report: Report): boolean {
  if (!Number.isFinite(value)) {
    report(
      invalid('AMOUNT_NOT_A_NUMBER', path, {
        en: 'The amount must be a number.',
        da: 'Mængden skal være et tal.',
      }),
    );
    return false;
  }
  if (value < 0) {
    report(
      invalid('AMOUNT_NEGATIVE', path, {
        en: 'The amount cannot be below zero. A stream that goes the other way is a demand or a supply of its own.',
        da: 'Mængden kan ikke være under nul. En strøm den anden vej er et behov eller et udbud for sig.',
      }),
    );
    return false;
  }
  if (value === 0) {
    report(
      invalid('AMOUNT_ZERO', path, {
        en: 'The amount is zero. Leave it out while it is not known.',
        da: 'Mængden er nul. Lad den stå tom, så længe den ikke er kendt.',
      }),
    );
    return false;
  }
  return true;
}

function checkPlausible(value: number, unit: Unit, operatingHours: number | null, path: Path, report: Report): boolean {
  const most = MOST_PLAUSIBLE[unit.dimension] ?? Infinity;
  const canonical = toCanonical({ value, unit: unit.code }, operatingHours);
  if (canonical <= most) return true;
  const canonicalUnit = canonicalUnitOf(unit.dimension).code;
  const [given, bound] = [quantity(canonical, canonicalUnit), quantity(most, canonicalUnit)];
  report(
    invalid(
      'AMOUNT_ABSURD',
      path,
      {
        en: `${given.en} is more than any site in the world moves (${bound.en}). Check the number and the unit.`,
        da: `${given.da} er mere, end noget anlæg i verden flytter (${bound.da}). Se efter i tallet og enheden.`,
      },
      { canonicalValue: canonical, canonicalUnit, maximum: most },
    ),
  );
  return false;
}

/**
 * An amount with its canonical value and its provenance; null where none is given or it cannot be taken:
 * `AMOUNT_NOT_A_NUMBER`, `AMOUNT_NEGATIVE`, `AMOUNT_ZERO`, `AMOUNT_ABSURD`, and what `readUnit` reports. `operatingHours`
 * and `properties` must have been read already.
 *
 * An amount of another kind than the resource is measured in (cubic metres of what is counted in tonnes) is taken where the
 * stream's own quality has the figure to cross by; its canonical amount is then the crossed one. Where the figure is missing
 * it is asked for by name: what `crossAmount` reports.
 */
export function readAmount(
  input: AmountInput | null | undefined,
  operatingHours: number | null,
  measured: Measured,
  properties: readonly QualityProperty[],
  path: Path,
  report: Report,
): Stream['amount'] {
  if (!input) return null;
  const crossing = crossingOf(input.unit, measured, properties);
  const isNumber = checkAmountNumber(input.value, [...path, 'value'], report);
  const unit = crossing?.unit ?? readUnit(input.unit, [...path, 'unit'], measured, report);
  const provenance = readProvenance(input, path, report);
  if (!unit || !isNumber) return null;
  if (!checkPlausible(input.value, unit, operatingHours, [...path, 'value'], report)) return null;
  const typed = storedAmount({ value: input.value, unit: unit.code }, operatingHours);
  if (!crossing) return { ...typed, provenance };
  const crossed = crossAmount(typed.canonicalValue, unit.dimension, crossing.to, properties, [...path, 'unit']);
  if (crossed.ok) {
    const { value: canonicalValue, unit: canonicalUnit } = crossed.value;
    return { ...typed, canonicalValue, canonicalUnit, provenance };
  }
  crossed.problems.forEach(report);
  return null;
}

/** The kinds that a figure of the stuff itself leads between, whatever it is; energy takes a fuel. */
const ASKED_FOR: readonly Dimension[] = ['massFlow', 'mass', 'dryMassFlow', 'dryMass', 'volumeFlow', 'volume'];

interface Crossing {
  readonly unit: Unit;
  readonly to: Dimension;
}

/**
 * Into which of its own dimensions an amount of another kind is to be crossed; null where there is nothing to cross. Energy
 * and gas only where the figures are there: most of what is counted in tonnes has no heating value, and tonnes of heat are a
 * slip of the pen.
 */
function crossingOf(
  written: string,
  { dimensions }: Measured,
  properties: readonly QualityProperty[],
): Crossing | null {
  const unit = parseUnit(written.slice(0, LONGEST_UNIT + 1));
  if (unit === null || dimensions.includes(unit.dimension)) return null;
  const possible = dimensions.filter((dimension) => canCross(unit.dimension, dimension));
  const known = possible.find((to) => crossAmount(1, unit.dimension, to, properties).ok);
  const asked = ASKED_FOR.includes(unit.dimension) ? possible.find((to) => ASKED_FOR.includes(to)) : undefined;
  const to = known ?? asked;
  return to === undefined ? null : { unit, to };
}

/** What a stream's canonical amount was crossed by, where it was typed in another kind; empty where it was not. */
export function crossingFigures({
  amount,
  properties,
}: Pick<Stream, 'amount' | 'properties'>): readonly UsedFigure<QualityProperty>[] {
  if (amount === null) return [];
  const [from, to] = [unitByCode(amount.unit)?.dimension, unitByCode(amount.canonicalUnit)?.dimension];
  if (from === undefined || to === undefined || from === to || !canCross(from, to)) return [];
  const crossed = crossAmount(1, from, to, properties);
  return crossed.ok ? crossed.value.used : [];
}
