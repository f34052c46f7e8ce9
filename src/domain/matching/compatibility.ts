import type { ActivityFit } from '../knowledge/activity-fit.ts';
import type { UseEvidence, UseOfSupply } from '../knowledge/by-product-use.ts';
import { COMPATIBILITY_TIERS } from './match.ts';
import type { CompatibilityTier } from './match.ts';

/** A use that is documented of what is supplied, with how well this receiver fits it. */
export interface DocumentedUse {
  readonly use: UseOfSupply;
  readonly sectorFit: ActivityFit;
}

/** Why a supply may serve a demand at all. */
export type Compatibility =
  | { readonly tier: Exclude<CompatibilityTier, 'documentedUse'>; readonly documentedUse: null }
  | { readonly tier: 'documentedUse'; readonly documentedUse: DocumentedUse };

// Ordinal judgements, not measurements: the nearer the receiver to the one documented, and the better the evidence, the
// more the precedent says.
const SECTOR_FACTOR: Readonly<Record<ActivityFit, number>> = { class: 1, group: 0.85, unknown: 0.7, division: 0.6 };
const EVIDENCE_FACTOR: Readonly<Record<UseEvidence, number>> = { documented: 1, planned: 0.8, approximate: 0.75 };

/** How much a documented use says of one pair, 0 … 1. */
export function strengthOf({ use, sectorFit }: DocumentedUse): number {
  return ((1 + use.strength) / 2) * SECTOR_FACTOR[sectorFit] * EVIDENCE_FACTOR[use.evidence];
}

/** The stronger of two reasons for one pair: by tier, then by what the use says, then in the order of the uses' ids. */
export function stronger(one: Compatibility, other: Compatibility): Compatibility {
  if (one.tier !== other.tier) {
    return COMPATIBILITY_TIERS.indexOf(one.tier) < COMPATIBILITY_TIERS.indexOf(other.tier) ? one : other;
  }
  if (!one.documentedUse || !other.documentedUse) return one;
  const difference = strengthOf(one.documentedUse) - strengthOf(other.documentedUse);
  if (difference !== 0) return difference > 0 ? one : other;
  return one.documentedUse.use.id <= other.documentedUse.use.id ? one : other;
}
