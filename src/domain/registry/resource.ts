import type { LocalText } from '../text.ts';
import type { Dimension } from '../quantity/unit.ts';

export const RESOURCE_KINDS = ['material', 'water', 'energy', 'sharedUtility'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** A kind of thing exchanged. */
export interface Resource {
  readonly id: string;
  /** Key in the catalogue of `domain/knowledge`; null for a resource that people added themselves. */
  readonly key: string | null;
  readonly kind: ResourceKind;
  readonly name: LocalText;
  /** Other words for it, in any language, as people at plants say them. */
  readonly synonyms: readonly string[];
  /** EWC code, six digits without blanks (`100105`), where it is waste; else null. */
  readonly wasteCode: string | null;
  /** The dimensions its amount may be given in: steam in tonnes or megawatt hours, heat never in tonnes. */
  readonly measuredIn: readonly Dimension[];
}
