import { blindDistance } from '../disclosure/blind-position.ts';
import { activityFit, knownActivityFit } from '../knowledge/activity-fit.ts';
import type { ActivityFit } from '../knowledge/activity-fit.ts';
import type { UseOfSupply } from '../knowledge/by-product-use.ts';
import { knownUsesOf } from '../knowledge/known-uses.ts';
import type { UseOfResource } from '../knowledge/known-uses.ts';
import { ANY_RECEIVER } from '../knowledge/use-entry.ts';
import { greatCircleKm } from '../registry/great-circle.ts';
import { hasBlindSide } from './another-company.ts';
import { stronger } from './compatibility.ts';
import type { Compatibility } from './compatibility.ts';
import type { Candidate } from './criterion.ts';
import { demandCoverage } from './demand-coverage.ts';
import { kindKey } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Party } from './party.ts';
import { isKnownPair, knownExchangesOf } from './known-exchanges.ts';
import { guessesOf, replacedKeys, usesOfSupply } from './prepare-matching.ts';
import type { MatchingIndex, Side } from './prepare-matching.ts';

type Found = Map<Party, Compatibility>;

function note(found: Found, party: Party, compatibility: Compatibility): void {
  const known = found.get(party);
  if (known === undefined) found.set(party, compatibility);
  else if (stronger(known, compatibility) !== known) found.set(party, compatibility);
}

/** What the knowledge has of a supply: with its resource it decides which demands the supply belongs with, and why. */
export interface UsesKnown {
  readonly documented: readonly UseOfSupply[];
  readonly known: readonly UseOfResource[];
}

export function usesKnownOf(index: MatchingIndex, supply: Party): UsesKnown {
  return {
    documented: usesOfSupply(supply),
    known: knownUsesOf(supply.resource.key, supply.activityCodes, index.knowledge),
  };
}

/** The same for supplies that belong with the same demands for the same reasons: of one resource, their donors fitting each use alike. */
export function sameUsesKey({ resource }: Party, { documented, known }: UsesKnown): string {
  let key = resource.id ?? '';
  for (const { id, donorFit } of documented) key += ` ${id} ${donorFit}`;
  // Of one resource the uses stand in one order, those of other donors left out.
  for (const { place, donorFit } of known) key += ` ${place} ${donorFit}`;
  return key;
}

function noteDocumentedDemands(index: MatchingIndex, uses: UsesKnown['documented'], found: Found): void {
  for (const use of uses) {
    for (const demand of replacedKeys(use).flatMap((key) => index.sides.demand.byResourceKey.get(key) ?? [])) {
      const sectorFit = activityFit(demand.activityCodes, use.receiverActivities);
      if (sectorFit) note(found, demand, { tier: 'documentedUse', documentedUse: { use, sectorFit } });
    }
  }
}

function noteDocumentedSupplies(index: MatchingIndex, demand: Party, found: Found): void {
  const sectorFits = new Map<string, ActivityFit | null>();
  for (const { supply, use } of index.suppliedUses.get(demand.resource.key ?? '') ?? []) {
    const known = sectorFits.get(use.id);
    const sectorFit = known === undefined ? activityFit(demand.activityCodes, use.receiverActivities) : known;
    sectorFits.set(use.id, sectorFit);
    if (sectorFit) note(found, supply, { tier: 'documentedUse', documentedUse: { use, sectorFit } });
  }
}

/** How a use of the knowledge base brings a supply to a demand; null where the receiver is in another line of business. */
function compatibilityBy(known: UseOfResource, demand: Party): Compatibility | null {
  const sectorFit = knownActivityFit(demand.activityCodes, known.receiverActivities);
  return sectorFit && compatibilityOf(known, sectorFit);
}

function compatibilityOf(known: UseOfResource, sectorFit: ActivityFit): Compatibility | null {
  if (sectorFit === 'unknown' && known.receiverActivities.length === 0 && known.use.receiver !== ANY_RECEIVER)
    return null;
  const tier = known.use.treatments.length > 0 ? 'afterTreatment' : 'documentedUse';
  return { tier, useFound: { known, sectorFit } };
}

function noteKnownDemands(index: MatchingIndex, uses: UsesKnown['known'], found: Found): void {
  for (const known of uses) {
    // Demands of sectors that fit equally well share what brings them here.
    const ofFits: Partial<Record<ActivityFit, Compatibility | null>> = {};
    for (const key of known.serves) {
      for (const demand of index.sides.demand.byResourceKey.get(key) ?? []) {
        const sectorFit = knownActivityFit(demand.activityCodes, known.receiverActivities);
        if (sectorFit === null) continue;
        let compatibility = ofFits[sectorFit];
        if (compatibility === undefined) {
          compatibility = compatibilityOf(known, sectorFit);
          ofFits[sectorFit] = compatibility;
        }
        if (compatibility !== null) note(found, demand, compatibility);
      }
    }
  }
}

function noteKnownSupplies(index: MatchingIndex, demand: Party, found: Found): void {
  for (const { supplies, known } of index.knownSupplies.get(demand.resource.key ?? '') ?? []) {
    const compatibility = compatibilityBy(known, demand);
    if (compatibility) for (const supply of supplies) note(found, supply, compatibility);
  }
}

/** Partners whose resource is called much the same, where one of the two is no resource of the catalogue. */
function noteLikeWords(party: Party, other: Side, found: Found): void {
  for (const { key, confidence } of guessesOf(party)) {
    for (const partner of other.byResourceKey.get(key) ?? [])
      note(found, partner, { tier: 'likeWords', likeness: confidence });
  }
  for (const partner of other.byGuessedKey.get(party.resource.key ?? '') ?? []) {
    const likeness = guessesOf(partner).find(({ key }) => key === party.resource.key)?.confidence ?? 0;
    note(found, partner, { tier: 'likeWords', likeness });
  }
}

/** A kind of streams that a party's resource belongs with, and the strongest reason for it. */
export interface CompatibleKind {
  readonly kind: Kind;
  readonly compatibility: Compatibility;
}

/** The kinds of the other direction that a party's resource belongs with: the same for all of its own kind. */
export function compatibleKinds(index: MatchingIndex, party: Party): readonly CompatibleKind[] {
  const kinds = index.kinds[party.direction === 'supply' ? 'demand' : 'supply'];
  return compatibleAmong(index, party, (representative) => kinds.get(kindKey(representative)));
}

/** As `compatibleKinds`, for whoever asks often and knows the kinds by who stands for them. */
export function compatibleAmong(
  index: MatchingIndex,
  party: Party,
  kindOf: (representative: Party) => Kind | undefined,
  uses?: UsesKnown,
): readonly CompatibleKind[] {
  const compatible: CompatibleKind[] = [];
  for (const [representative, compatibility] of compatibleRepresentatives(index, party, uses)) {
    const kind = kindOf(representative);
    if (kind !== undefined) compatible.push({ kind, compatibility });
  }
  return compatible;
}

function compatibleRepresentatives(
  index: MatchingIndex,
  party: Party,
  usesKnown?: UsesKnown,
): ReadonlyMap<Party, Compatibility> {
  const found: Found = new Map();
  const other = index.sides[party.direction === 'supply' ? 'demand' : 'supply'];
  if (party.direction === 'supply') {
    const { documented, known } = usesKnown ?? usesKnownOf(index, party);
    noteDocumentedDemands(index, documented, found);
    noteKnownDemands(index, known, found);
  } else {
    noteDocumentedSupplies(index, party, found);
    noteKnownSupplies(index, party, found);
  }
  noteLikeWords(party, other, found);
  for (const partner of other.byWasteCode.get(party.resource.wasteCode ?? '') ?? []) {
    note(found, partner, { tier: 'sameWasteCode' });
  }
  for (const partner of other.byResource.get(party.resource.id ?? '') ?? []) {
    note(found, partner, { tier: 'sameResource' });
  }
  return found;
}

export interface CandidateFilter {
  /** Also pairs whose exchange runs or is planned already, or goes through another facility. */
  readonly includeKnown: boolean;
  /** Leaves out pairs that were both there only before this calendar year; null asks nothing. */
  readonly presentYear: number | null;
}

/** Years in which both are there, of which the past ones say nothing any more; null where there are none. */
export function commonYears(one: Party, other: Party, presentYear: number | null): Candidate['years'] | null {
  const present = presentYear ?? -Infinity;
  const from = Math.max(one.fromYear ?? -Infinity, other.fromYear ?? -Infinity, present);
  const to = Math.min(one.toYear ?? Infinity, other.toYear ?? Infinity);
  if (from > to) return null;
  return { from: from > present ? from : null, to: Number.isFinite(to) ? to : null };
}

/** What is told of a pair by figures: of one with a blind side no more than a band, though more could be computed. */
export function figuresOf(
  supply: Party,
  demand: Party,
): Pick<Candidate, 'distanceKm' | 'distanceBand' | 'demandCoverage'> {
  const [from, to] = supply.blind ? [demand.position, supply.position] : [supply.position, demand.position];
  const blind = hasBlindSide({ supply, demand });
  return {
    distanceKm: from && to && !blind ? greatCircleKm(from, to) : null,
    distanceBand: from && to && blind ? blindDistance(from, to) : null,
    demandCoverage: blind ? null : demandCoverage(supply, demand),
  };
}

/**
 * This party with one of a kind that it belongs with; null where they are no pair: at one facility, never there in the same
 * year, or known already. Two blind streams are no pair: whoever sees both blind owns neither, and could do nothing with it.
 */
export function candidateOf(
  index: MatchingIndex,
  party: Party,
  partner: Party,
  compatibility: Compatibility,
  filter: CandidateFilter,
): Candidate | null {
  if (partner.facilityId === party.facilityId || (party.blind && partner.blind)) return null;
  const years = commonYears(party, partner, filter.presentYear);
  if (!years) return null;
  const [supply, demand] = party.direction === 'supply' ? [party, partner] : [partner, party];
  if (!filter.includeKnown && isKnownPair(index.exchanges, supply, demand)) return null;
  return {
    supply,
    demand,
    compatibility,
    exchanges: knownExchangesOf(index.exchanges, supply, demand),
    years,
    ...figuresOf(supply, demand),
  };
}

/** All pairs of this party with streams of the other direction that may belong together, at two different facilities. */
export function findCandidates(index: MatchingIndex, party: Party, filter: CandidateFilter): readonly Candidate[] {
  return compatibleKinds(index, party).flatMap(({ kind, compatibility }) =>
    kind.members.flatMap((partner) => candidateOf(index, party, partner, compatibility, filter) ?? []),
  );
}
