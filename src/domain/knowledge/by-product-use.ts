import type { LocalText } from '../text.ts';
import type { ActivityFit } from './activity-fit.ts';
import { activityFit } from './activity-fit.ts';
import { BY_PRODUCT_USE_ROWS, SECTORS } from './by-product-uses.data.ts';

/** Seen to run (`documented`), proposed in a study (`planned`), or practice without a single case behind it (`approximate`). */
export type UseEvidence = 'documented' | 'planned' | 'approximate';

/** What a by-product of one sector is used for in another, with where that was seen. */
export interface ByProductUse {
  /** Stable id of the pattern: `PT001`. */
  readonly id: string;
  /** Key of a resource of the catalogue. */
  readonly byProduct: string;
  /** EWC codes the by-product is filed under as waste, the usual one first; empty where it is no waste. */
  readonly wasteCodes: readonly string[];
  /** NACE Rev. 2 classes. */
  readonly donorActivities: readonly string[];
  readonly donorSector: LocalText;
  /** NACE Rev. 2 classes. */
  readonly receiverActivities: readonly string[];
  readonly receiverSector: LocalText;
  /** What the receiver does with it, in a few words. */
  readonly use: LocalText;
  /** Keys of the resources that the receiver no longer needs. */
  readonly replaces: readonly string[];
  readonly evidence: UseEvidence;
  /** Park, town or company where it was seen, and the calendar year it began there; null for practice without one case. */
  readonly precedent: { readonly place: LocalText; readonly year: number | null } | null;
  readonly source: string;
}

/** All uses the product knows, in order of their ids. */
export const BY_PRODUCT_USES: readonly ByProductUse[] = BY_PRODUCT_USE_ROWS.map(
  ({ donor, receiver, ...row }): ByProductUse => ({
    ...row,
    donorActivities: SECTORS[donor].activities,
    donorSector: SECTORS[donor].name,
    receiverActivities: SECTORS[receiver].activities,
    receiverSector: SECTORS[receiver].name,
  }),
).sort((one, other) => compareTexts(one.id, other.id));

/** What is known of a supply when its uses are sought. */
export interface SuppliedByProduct {
  /** Key in the catalogue; null for a resource that people added themselves. */
  readonly resourceKey: string | null;
  /** Six digits without blanks, or null. */
  readonly wasteCode: string | null;
  /** NACE codes of the donor; empty where unknown. */
  readonly donorActivities: readonly string[];
}

/** A use of a supply, with how surely it is meant for that supply. */
export interface UseOfSupply extends ByProductUse {
  readonly basis: 'sameResource' | 'sameWasteCode';
  readonly donorFit: ActivityFit | null;
  /** 0 … 1; a use of the same resource is always stronger than one of the same waste code. */
  readonly strength: number;
}

// Ordinal judgements, not measurements: they put the uses in order, and the gaps say which differences matter more.
const SUPPLY_STRENGTH = {
  sameResource: { class: 1, group: 0.9, division: 0.8, unknown: 0.7, none: 0.7 },
  sameWasteCode: { class: 0.6, group: 0.5, division: 0.4, unknown: 0.2, none: 0.2 },
} as const;
const EVIDENCE_ORDER: readonly UseEvidence[] = ['documented', 'planned', 'approximate'];

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function strongestFirst(one: UseOfSupply, other: UseOfSupply): number {
  return (
    other.strength - one.strength ||
    EVIDENCE_ORDER.indexOf(one.evidence) - EVIDENCE_ORDER.indexOf(other.evidence) ||
    compareTexts(one.id, other.id)
  );
}

/** Codes that end in 99 gather what the list does not name elsewhere: alone they say nothing of what the thing is. */
function namesAThing(wasteCode: string): boolean {
  return !wasteCode.endsWith('99');
}

/**
 * The documented uses of a supply, the surest first: same resource, then same waste code; within these by how near the
 * donor's line of business is to the documented one, then documented before planned before approximate, then by id.
 *
 * A shared sub-chapter of the waste list is not enough: 10 01 holds gypsum and fly ash. A code "not otherwise specified"
 * (ending in 99) counts only when the donor is of the very class of the documented donor.
 */
export function usesOf(supply: SuppliedByProduct): readonly UseOfSupply[] {
  const found: UseOfSupply[] = [];
  for (const use of BY_PRODUCT_USES) {
    const sameCode = supply.wasteCode !== null && use.wasteCodes.includes(supply.wasteCode);
    if (use.byProduct !== supply.resourceKey && !sameCode) continue;
    const donorFit = activityFit(supply.donorActivities, use.donorActivities);
    if (use.byProduct === supply.resourceKey) {
      found.push({
        ...use,
        basis: 'sameResource',
        donorFit,
        strength: SUPPLY_STRENGTH.sameResource[donorFit ?? 'none'],
      });
    } else if (namesAThing(supply.wasteCode ?? '') || donorFit === 'class') {
      found.push({
        ...use,
        basis: 'sameWasteCode',
        donorFit,
        strength: SUPPLY_STRENGTH.sameWasteCode[donorFit ?? 'none'],
      });
    }
  }
  return found.sort(strongestFirst);
}
