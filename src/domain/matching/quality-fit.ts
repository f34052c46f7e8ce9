import { treatmentOfProperty } from '../knowledge/property-treatments.ts';
import type { Treatment } from '../knowledge/treatment.ts';
import { qualityPropertyByKey } from '../quantity/quality-property.ts';
import { unitByCode } from '../quantity/units.ts';
import type { ResourceKind } from '../registry/resource.ts';
import type { QualityProperty } from '../registry/stream.ts';
import { propertyKey, rangeOf, reaches } from './property-range.ts';
import type { PropertyRange } from './property-range.ts';

/** How one property of a supply stands to the limits of a demand. */
export type QualityFit =
  | { readonly kind: 'fits' }
  /** Of the supply one bound alone is stated: that one fits, the other may not. */
  | { readonly kind: 'fitsAsStated' }
  | (Misfit & { readonly kind: 'blended' })
  | (Misfit & { readonly kind: 'treated'; readonly treatments: readonly Treatment[] })
  /** A part of the range fits, and neither blending nor a treatment is known for the rest. */
  | (Misfit & { readonly kind: 'sorted' })
  | { readonly kind: 'outside' };

interface Misfit {
  /** Fits while the supply is no more than this share of the mixture, 0 … 1; 0 where blending is no way. */
  readonly share: number;
  /** A part of the range fits. */
  readonly partly: boolean;
}

/** These do not mix in proportion: pH is a logarithm, levels and sizes stay what they are. */
const NOT_MIXING: ReadonlySet<string> = new Set([
  'acidity',
  'temperature',
  'temperatureafter',
  'pressure',
  'dewpoint',
  'grainsize',
]);
/** Under this share of a mixture nobody would take the trouble. */
const LEAST_BLEND = 0.05;
/** From this share on blending is the plainer way than a treatment. */
const EASY_BLEND = 0.5;

/** What can physically be; where that is not known, what is no less than nothing. */
function possibleRange(property: QualityProperty): PropertyRange {
  const dimension = unitByCode(property.unit)?.dimension;
  const bounds = qualityPropertyByKey(property.name)?.measures.find((measure) => measure.dimension === dimension);
  return { minimum: bounds?.minimum ?? 0, maximum: bounds?.maximum ?? Infinity };
}

/**
 * The largest share of the supply in a mixture that still keeps within the limits, by linear mixing, the rest having the best
 * value that the limits allow: `x·has + (1 − x)·best = limit`. So no more than this share, and less with a poorer partner.
 * 0 where the rest would have to be better than can be.
 */
export function blendShare(has: PropertyRange, limits: PropertyRange, possible: PropertyRange): number {
  const lowest = Math.max(limits.minimum, possible.minimum);
  const highest = Math.min(limits.maximum, possible.maximum);
  let most = 1;
  if (has.maximum > limits.maximum) most = Math.min(most, (limits.maximum - lowest) / (has.maximum - lowest));
  if (has.minimum < limits.minimum) most = Math.min(most, (highest - limits.minimum) / (highest - has.minimum));
  return Number.isFinite(most) ? Math.max(0, most) : 0;
}

/** A supply that states one bound only is taken to have that value. */
function statedRange(property: QualityProperty): PropertyRange {
  const { minimum, maximum } = rangeOf(property);
  return {
    minimum: Number.isFinite(minimum) ? minimum : maximum,
    maximum: Number.isFinite(maximum) ? maximum : minimum,
  };
}

/** Of a stated upper bound alone, everything from nothing on is meant; of a lower one alone everything above, where a demand asks no more. */
function withinLimits(has: PropertyRange, limits: PropertyRange): boolean {
  return reaches(has.minimum, limits.minimum) && reaches(limits.maximum, has.maximum);
}

/**
 * How a property of the supply meets what the demand takes; both in one dimension.
 *
 * @param mayBlend false for hazardous waste, which may not be diluted (Directive 2008/98/EC, article 18)
 */
export function qualityFit(
  offered: QualityProperty,
  taken: QualityProperty,
  kind: ResourceKind | null,
  mayBlend: boolean,
): QualityFit {
  const [has, limits] = [rangeOf(offered), rangeOf(taken)];
  if (withinLimits(has, limits)) return { kind: 'fits' };
  const partly = reaches(has.maximum, limits.minimum) && reaches(limits.maximum, has.minimum);
  const stated = statedRange(offered);
  const key = propertyKey(taken.name);
  const mixes = mayBlend && qualityPropertyByKey(taken.name) !== null && !NOT_MIXING.has(key);
  const mixed = mixes ? blendShare(stated, limits, possibleRange(taken)) : 0;
  const share = mixed >= LEAST_BLEND ? mixed : 0;
  if (withinLimits(stated, limits)) return { kind: 'fitsAsStated' };
  if (share >= EASY_BLEND && share < 1) return { kind: 'blended', share, partly };
  const treatments = treatmentsFor(key, stated, limits, kind);
  if (treatments !== null) return { kind: 'treated', treatments, share, partly };
  if (share > 0 && share < 1) return { kind: 'blended', share, partly };
  return partly ? { kind: 'sorted', share, partly } : { kind: 'outside' };
}

function treatmentsFor(
  key: string,
  has: PropertyRange,
  limits: PropertyRange,
  kind: ResourceKind | null,
): readonly Treatment[] | null {
  const above = has.maximum > limits.maximum ? treatmentOfProperty(key, 'above', kind) : undefined;
  const below = has.minimum < limits.minimum ? treatmentOfProperty(key, 'below', kind) : undefined;
  if (above === null || below === null) return null;
  if (above && above.removes < 1 && limits.maximum < (1 - above.removes) * has.maximum) return null;
  const steps = [...(above?.treatments.slice(0, 1) ?? []), ...(below?.treatments.slice(0, 1) ?? [])];
  return steps.length === 0 ? null : steps;
}
