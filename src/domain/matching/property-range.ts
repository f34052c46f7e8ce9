import { toCanonical } from '../quantity/convert.ts';
import { unitByCode } from '../quantity/units.ts';
import type { QualityProperty } from '../registry/stream.ts';
import type { LocalText } from '../text.ts';
import { figure, quantity } from '../quantity/figures.ts';
import type { Party } from './party.ts';

/** Conversions are exact to about fifteen figures; 90 °C and 363.15 K must be the same. */
const ROUNDING = 1e-9;

/** Whether `value` is at least `bound`, but for rounding. */
export function reaches(value: number, bound: number): boolean {
  return value >= bound - ROUNDING * Math.max(1, Math.abs(bound));
}

/** Bounds of a property in the canonical unit of its dimension; an open one is infinite. */
export interface PropertyRange {
  readonly minimum: number;
  readonly maximum: number;
}

export function rangeOf(property: QualityProperty): PropertyRange {
  const canonical = (value: number): number => toCanonical({ value, unit: property.unit }, null);
  const { minimum, maximum } = boundsOf(property);
  return {
    minimum: minimum === null ? -Infinity : canonical(minimum),
    maximum: maximum === null ? Infinity : canonical(maximum),
  };
}

/** What has a typical figure alone is taken to be that. */
export function boundsOf({ minimum, typical, maximum }: QualityProperty): Pick<QualityProperty, 'minimum' | 'maximum'> {
  return minimum === null && maximum === null ? { minimum: typical, maximum: typical } : { minimum, maximum };
}

/** Names are keys, or a person's own words: capitals and blanks around them do not tell two properties apart. */
export function propertyKey(name: string): string {
  return name.trim().toLowerCase();
}

export function propertyOf(party: Party, name: string): QualityProperty | null {
  return party.properties.find((property) => propertyKey(property.name) === name) ?? null;
}

/** All that is stated of some properties, in their order: equal for two streams of which nothing different is said. */
export function statedFigures(properties: readonly QualityProperty[]): string {
  let said = '';
  for (const { name, minimum, typical, maximum, unit } of properties)
    said += `${propertyKey(name)}=${minimum ?? ''},${typical ?? ''},${maximum ?? ''} ${unit};`;
  return said;
}

/** Whether two figures can be compared at all. */
export function sameDimension(one: QualityProperty, other: QualityProperty): boolean {
  const dimension = unitByCode(one.unit)?.dimension;
  return dimension !== undefined && dimension === unitByCode(other.unit)?.dimension;
}

/** A range as people say it: `90 to 110 °C`, `at least 90 °C`, `at most 12 %`. */
export function rangeText(property: QualityProperty): LocalText {
  const { unit } = property;
  const { minimum, maximum } = boundsOf(property);
  if (minimum !== null && maximum !== null) {
    if (minimum === maximum) return quantity(minimum, unit);
    const [from, to] = [figure(minimum), quantity(maximum, unit)];
    return { en: `${from.en} to ${to.en}`, da: `${from.da} til ${to.da}` };
  }
  if (minimum !== null) {
    const least = quantity(minimum, unit);
    return { en: `at least ${least.en}`, da: `mindst ${least.da}` };
  }
  if (maximum !== null) {
    const most = quantity(maximum, unit);
    return { en: `at most ${most.en}`, da: `højst ${most.da}` };
  }
  return { en: 'a level not stated', da: 'et niveau, der ikke er oplyst' };
}
