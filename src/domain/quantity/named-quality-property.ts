import type { LocalText } from '../text.ts';
import type { Dimension } from './unit.ts';

/** The kinds of `registry/resource.ts`, written out since this room stands above the registry. */
export type QualityResourceKind = 'material' | 'water' | 'energy' | 'sharedUtility';

/** A dimension a property is given in, with the bounds outside of which a figure is a slip of the pen. */
interface QualityMeasure {
  readonly dimension: Dimension;
  /** Code of the unit people expect to see first. */
  readonly usualUnit: string;
  /** Both bounds in the canonical unit of the dimension, both inclusive. */
  readonly minimum: number;
  readonly maximum: number;
}

/** A property of a stream's quality that is known by name, so that a supply and a demand can be compared on it. */
export interface NamedQualityProperty {
  /** What `QualityProperty.name` of a stream says. */
  readonly key: string;
  readonly label: LocalText;
  /** Other words for it, in any language. */
  readonly synonyms: readonly string[];
  readonly resourceKinds: readonly QualityResourceKind[];
  /** The usual one first; a figure in a dimension that is not here cannot be meant. */
  readonly measures: readonly QualityMeasure[];
}
