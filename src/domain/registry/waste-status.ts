import type { PartialDate } from './partial-date.ts';

/**
 * What a material is in the eyes of the law: waste; a by-product, which never was (Directive 2008/98/EC article 5); what is no
 * longer waste (article 6); or a product made to be sold.
 */
export const WASTE_STATUSES = ['waste', 'byProduct', 'endOfWaste', 'product'] as const;
export type WasteStatus = (typeof WASTE_STATUSES)[number];

/** The conditions of Directive 2008/98/EC article 5(1), (a) to (d): all of them make a by-product. */
export const BY_PRODUCT_CONDITIONS = [
  'furtherUseCertain',
  'usableDirectly',
  'producedAsIntegralPart',
  'lawfulUse',
] as const;
export type ByProductCondition = (typeof BY_PRODUCT_CONDITIONS)[number];

/** What is known of one condition: null is not yet judged. */
export interface ConditionFinding {
  readonly met: boolean | null;
  /** What shows it: a contract, an analysis, a permit. */
  readonly evidence: string | null;
}

export type ByProductTest = Readonly<Record<ByProductCondition, ConditionFinding>>;

/** A permission that the stream is handled under. */
export interface Permit {
  readonly name: string;
  /** Who gave it. */
  readonly authority: string | null;
  /** Its number at the authority. */
  readonly reference: string | null;
  readonly validTo: PartialDate | null;
}
