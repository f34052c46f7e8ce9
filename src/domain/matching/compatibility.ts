import type { ActivityFit } from '../knowledge/activity-fit.ts';
import type { UseEvidence, UseOfSupply } from '../knowledge/by-product-use.ts';
import type { UseOfResource } from '../knowledge/known-uses.ts';
import type { KnowledgeEvidence } from '../registry/known-use.ts';
import type { LocalText } from '../text.ts';
import { COMPATIBILITY_TIERS } from './match.ts';

/** A use that is documented of what is supplied, with how well this receiver fits it. */
export interface DocumentedUse {
  readonly use: UseOfSupply;
  readonly sectorFit: ActivityFit;
}

/** A use of the knowledge base for what is supplied, with how well this receiver fits it. */
export interface UseFound {
  readonly known: UseOfResource;
  readonly sectorFit: ActivityFit;
}

/** Why a supply may serve a demand at all. */
export type Compatibility =
  | { readonly tier: 'sameResource' | 'sameWasteCode' }
  | { readonly tier: 'documentedUse'; readonly documentedUse: DocumentedUse }
  | { readonly tier: 'documentedUse' | 'afterTreatment'; readonly useFound: UseFound }
  /** Supposed of a facility that registered nothing; the strength is on the scale of the score of the resource. */
  | {
      readonly tier: 'latentDemand' | 'latentSupply' | 'trial';
      readonly strength: number;
      readonly reason: () => LocalText;
    }
  | { readonly tier: 'likeWords'; readonly likeness: number }
  /** Nothing is known that would bring the two together: asked for by name all the same. */
  | { readonly tier: 'unrelated' };

// Ordinal judgements, not measurements: the nearer the receiver to the one documented, and the better the evidence, the
// more the precedent says.
const SECTOR_FACTOR: Readonly<Record<ActivityFit, number>> = { class: 1, group: 0.85, unknown: 0.7, division: 0.6 };
const EVIDENCE_FACTOR: Readonly<Record<UseEvidence, number>> = { documented: 1, planned: 0.8, approximate: 0.75 };

/** How much a documented use says of one pair, 0 … 1. */
export function strengthOf({ use, sectorFit }: DocumentedUse): number {
  return ((1 + use.strength) / 2) * SECTOR_FACTOR[sectorFit] * EVIDENCE_FACTOR[use.evidence];
}

// What a trade is said to do weighs less than a place where it was seen.
const KNOWN_EVIDENCE_FACTOR: Readonly<Record<KnowledgeEvidence, number>> = {
  documented: 0.95,
  reference: 0.9,
  planned: 0.75,
  practice: 0.8,
};
/** A use known from certain donors, had from one whose activities are not stated. */
const UNKNOWN_DONOR = 0.85;

/** How much a use of the knowledge base says of one pair, 0 … 1. */
export function strengthOfUse({ known: { use, share, donorFit }, sectorFit }: UseFound): number {
  const donor = donorFit === 'unknown' && use.donors.length > 0 ? UNKNOWN_DONOR : 1;
  return ((1 + use.confidence * share) / 2) * SECTOR_FACTOR[sectorFit] * KNOWN_EVIDENCE_FACTOR[use.evidence] * donor;
}

function strengthWithin(compatibility: Compatibility): number {
  if ('documentedUse' in compatibility) return 1 + strengthOf(compatibility.documentedUse);
  if ('useFound' in compatibility) return strengthOfUse(compatibility.useFound);
  return 'likeness' in compatibility ? compatibility.likeness : 0;
}

function orderKey(compatibility: Compatibility): string {
  if ('documentedUse' in compatibility) return compatibility.documentedUse.use.id;
  if (!('useFound' in compatibility)) return '';
  const { material, receiver, use } = compatibility.useFound.known.use;
  return `${material} ${receiver} ${use.en}`;
}

/**
 * The stronger of two reasons for one pair: by tier, then by what the use says (one seen in a named place before any other), then in
 * the order of the uses.
 */
export function stronger(one: Compatibility, other: Compatibility): Compatibility {
  if (one.tier !== other.tier) {
    return COMPATIBILITY_TIERS.indexOf(one.tier) < COMPATIBILITY_TIERS.indexOf(other.tier) ? one : other;
  }
  const difference = strengthWithin(one) - strengthWithin(other);
  if (difference !== 0) return difference > 0 ? one : other;
  return orderKey(one) <= orderKey(other) ? one : other;
}
