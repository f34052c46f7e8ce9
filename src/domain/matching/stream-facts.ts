/** The four conditions of a by-product (Directive 2008/98/EC, article 5), in the directive's order. */
export const BY_PRODUCT_CONDITIONS = [
  'furtherUseCertain',
  'usableDirectly',
  'producedAsIntegralPart',
  'lawfulUse',
] as const;
export type ByProductCondition = (typeof BY_PRODUCT_CONDITIONS)[number];

export type WasteStatus = 'waste' | 'byProduct' | 'endOfWaste' | 'product';

/** What a stream may tell besides; each null (or empty) where it is not stated. */
export interface StreamFacts {
  readonly wasteStatus: WasteStatus | null;
  readonly isHazardous: boolean | null;
  readonly byProductTest: Readonly<Partial<Record<ByProductCondition, { readonly met: boolean | null }>>> | null;
  readonly permits: readonly { readonly name: string }[];
  /** Share of the year's amount in each month, January first, summing to 1. */
  readonly monthlyShares: readonly number[] | null;
  /** Not confirmed by its people for a year. */
  readonly isStale: boolean;
}

const NO_FACTS: StreamFacts = {
  wasteStatus: null,
  isHazardous: null,
  byProductTest: null,
  permits: [],
  monthlyShares: null,
  isStale: false,
};

/** The same in the shape in which a stream carries it; all may be left out. */
export interface StreamWithFacts extends Partial<Omit<StreamFacts, 'monthlyShares'>> {
  readonly pattern?: { readonly monthlyShares?: readonly number[] | null } | null;
}

export function factsOf(stream: StreamWithFacts): StreamFacts {
  return {
    wasteStatus: stream.wasteStatus ?? NO_FACTS.wasteStatus,
    isHazardous: stream.isHazardous ?? NO_FACTS.isHazardous,
    byProductTest: stream.byProductTest ?? NO_FACTS.byProductTest,
    permits: stream.permits ?? NO_FACTS.permits,
    monthlyShares: stream.pattern?.monthlyShares ?? NO_FACTS.monthlyShares,
    isStale: stream.isStale ?? NO_FACTS.isStale,
  };
}
