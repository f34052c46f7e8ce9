import { toCanonical } from '../quantity/convert.ts';
import { quantity } from '../quantity/figures.ts';
import type { NamedQualityProperty } from '../quantity/named-quality-property.ts';
import { qualityPropertyByKey } from '../quantity/quality-property.ts';
import { DIMENSIONS } from '../quantity/unit.ts';
import type { Dimension, Unit } from '../quantity/unit.ts';
import { canonicalUnitOf } from '../quantity/units.ts';
import { invalid } from './field.ts';
import { readDate } from './date-field.ts';
import type { Path, Report } from './field.ts';
import { readProvenance } from './provenance-field.ts';
import type { QualityPropertyInput } from './stream-input.ts';
import type { QualityProperty } from './stream.ts';
import type { LocalText } from '../text.ts';
import { readText, TEXT_LIMITS } from './text-field.ts';
import { readUnit } from './unit-field.ts';

/** More than a laboratory's sheet has. */
const MOST_PROPERTIES = 50;

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** What can physically be, in canonical units, for properties that go by a person's own word. */
const PHYSICAL_BOUNDS: Partial<Record<Dimension, Bounds>> = {
  temperature: { minimum: -273.15, maximum: Infinity },
  pressure: { minimum: 0, maximum: Infinity },
  concentration: { minimum: 0, maximum: Infinity },
  gasConcentration: { minimum: 0, maximum: Infinity },
  dryMatterConcentration: { minimum: 0, maximum: 1e6 },
  fraction: { minimum: 0, maximum: 100 },
  volumeFraction: { minimum: 0, maximum: 100 },
  heatingValue: { minimum: 0, maximum: Infinity },
  gasHeatingValue: { minimum: 0, maximum: Infinity },
  conductivity: { minimum: 0, maximum: Infinity },
  density: { minimum: 0, maximum: Infinity },
  grainSize: { minimum: 0, maximum: Infinity },
  length: { minimum: 0, maximum: Infinity },
};

function boundsOf(named: NamedQualityProperty | null, dimension: Dimension): Bounds | null {
  return named?.measures.find((measure) => measure.dimension === dimension) ?? PHYSICAL_BOUNDS[dimension] ?? null;
}

/** Absolute zero in Fahrenheit and the like come out a hair off. */
const ROUNDING = 1e-6;

/** The bound as typed; null where none is given, or `QUALITY_NOT_A_NUMBER`, `QUALITY_OUT_OF_BOUNDS`. */
function readBound(
  value: number | null | undefined,
  unit: Unit | null,
  named: NamedQualityProperty | null,
  path: Path,
  report: Report,
): number | null {
  if (value === null || value === undefined) return null;
  if (!Number.isFinite(value)) {
    report(invalid('QUALITY_NOT_A_NUMBER', path, { en: 'This must be a number.', da: 'Det skal være et tal.' }));
    return null;
  }
  const bounds = unit && boundsOf(named, unit.dimension);
  if (!unit || !bounds) return value;
  const canonical = toCanonical({ value, unit: unit.code }, null);
  if (canonical >= bounds.minimum - ROUNDING && canonical <= bounds.maximum + ROUNDING) return value;
  const canonicalUnit = canonicalUnitOf(unit.dimension).code;
  const given = quantity(value, unit.code);
  const below = canonical < bounds.minimum;
  const bound = quantity(below ? bounds.minimum : bounds.maximum, canonicalUnit);
  report(
    invalid(
      'QUALITY_OUT_OF_BOUNDS',
      path,
      {
        en: `${given.en} cannot be right: the ${below ? 'least' : 'most'} possible is ${bound.en}.`,
        da: `${given.da} kan ikke passe: det ${below ? 'mindst' : 'højest'} mulige er ${bound.da}.`,
      },
      { canonicalValue: canonical, canonicalUnit, ...finiteOnly(bounds) },
    ),
  );
  return null;
}

function finiteOnly({ minimum, maximum }: Bounds): Readonly<Record<string, number>> {
  return {
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
  };
}

function readProperty(input: QualityPropertyInput, path: Path, report: Report): QualityProperty | null {
  const rule = { limit: TEXT_LIMITS.propertyName, required: true };
  const name = readText(input.name, [...path, 'name'], rule, report);
  const named = qualityPropertyByKey(name ?? '');
  const dimensions = named?.measures.map(({ dimension }) => dimension) ?? DIMENSIONS;
  const label = named?.label ?? { en: name ?? 'This', da: name ?? 'Dette' };
  const unit = readUnit(input.unit, [...path, 'unit'], { name: label, dimensions }, report);
  const minimum = readBound(input.minimum, unit, named, [...path, 'minimum'], report);
  const typical = readBound(input.typical, unit, named, [...path, 'typical'], report);
  const maximum = readBound(input.maximum, unit, named, [...path, 'maximum'], report);
  const method = readText(input.method, [...path, 'method'], { limit: TEXT_LIMITS.name, required: false }, report);
  const date = readDate(input.date, [...path, 'date'], report);
  const provenance = readProvenance(input, path, report);
  if ([input.minimum, input.typical, input.maximum].every((value) => value === null || value === undefined)) {
    report(
      invalid('QUALITY_EMPTY', [...path, 'minimum'], {
        en: `${label.en}: give at least one figure.`,
        da: `${label.da}: angiv mindst ét tal.`,
      }),
    );
  }
  const figures = { minimum, typical, maximum };
  if (!areInOrder(figures, label, path, report)) return null;
  if (name === null || unit === null || (minimum === null && typical === null && maximum === null)) return null;
  return { name, ...figures, unit: unit.code, method, date, provenance };
}

type Figures = Pick<QualityProperty, 'minimum' | 'typical' | 'maximum'>;

/** False where the bounds are reversed, or what it mostly is lies outside of them; says so. */
function areInOrder({ minimum, typical, maximum }: Figures, label: LocalText, path: Path, report: Report): boolean {
  if (minimum !== null && maximum !== null && minimum > maximum) {
    report(
      invalid(
        'QUALITY_REVERSED',
        [...path, 'maximum'],
        {
          en: `${label.en}: the upper figure is below the lower one.`,
          da: `${label.da}: det øverste tal ligger under det nederste.`,
        },
        { minimum, maximum },
      ),
    );
    return false;
  }
  if (typical === null || (typical >= (minimum ?? -Infinity) && typical <= (maximum ?? Infinity))) return true;
  report(
    invalid(
      'QUALITY_TYPICAL_OUTSIDE',
      [...path, 'typical'],
      {
        en: `${label.en}: the typical figure lies outside the range given.`,
        da: `${label.da}: det typiske tal ligger uden for det angivne interval.`,
      },
      { typical, ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) },
    ),
  );
  return false;
}

/**
 * The named properties of a stream, in the order given; those with problems are left out. `QUALITY_DUPLICATE` where two go
 * by one name, `QUALITY_TOO_MANY`, `QUALITY_EMPTY`, `QUALITY_REVERSED`,
 * `QUALITY_TYPICAL_OUTSIDE`, `QUALITY_NOT_A_NUMBER`, `QUALITY_OUT_OF_BOUNDS`, and what `readUnit`, `readText` and `readDate`
 * report.
 */
export function readProperties(
  inputs: readonly QualityPropertyInput[] | null | undefined,
  path: Path,
  report: Report,
): readonly QualityProperty[] {
  if (!inputs) return [];
  if (inputs.length > MOST_PROPERTIES) {
    report(
      invalid(
        'QUALITY_TOO_MANY',
        path,
        {
          en: `${inputs.length} properties are more than the ${MOST_PROPERTIES} there is room for.`,
          da: `${inputs.length} egenskaber er flere end de ${MOST_PROPERTIES}, der er plads til.`,
        },
        { limit: MOST_PROPERTIES },
      ),
    );
    return [];
  }
  const seen = new Set<string>();
  return inputs.flatMap((input, at) => {
    const own = [...path, at];
    const property = readProperty(input, own, report);
    const key = input.name.normalize('NFC').trim().toLowerCase();
    const again = key !== '' && seen.has(key);
    seen.add(key);
    if (!again) return property ?? [];
    const label = qualityPropertyByKey(input.name.trim())?.label ?? { en: input.name.trim(), da: input.name.trim() };
    report(
      invalid('QUALITY_DUPLICATE', [...own, 'name'], {
        en: `${label.en} is given twice.`,
        da: `${label.da} er angivet to gange.`,
      }),
    );
    return [];
  });
}
