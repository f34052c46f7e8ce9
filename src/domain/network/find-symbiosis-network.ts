import { RESOURCE_KINDS } from '../registry/resource.ts';
import type { ResourceKind } from '../registry/resource.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Synergy } from '../registry/synergy.ts';
import { facilitiesOfYear } from './facilities-of-year.ts';
import { isPlannedIn, runningYears, runsIn } from './running-years.ts';
import { strandAmounts } from './strand-amounts.ts';
import type { LinkStrand, SymbiosisLink, SymbiosisNetwork } from './symbiosis-network.ts';

export interface NetworkQuestion {
  /** Calendar year; null for everything that ever ran. */
  readonly year: number | null;
  /** Also what is identified, discussed or agreed, and planned facilities. */
  readonly includePlanned: boolean;
}

interface LinkSynergies {
  readonly donorId: string;
  readonly receiverId: string;
  readonly byKind: Map<ResourceKind, Synergy[]>;
}

function strandOf(kind: ResourceKind, synergies: readonly Synergy[], year: number | null): LinkStrand {
  const running = synergies.filter((synergy) => runsIn(synergy, year));
  const planned = running.length === 0;
  return {
    kind,
    synergyIds: synergies.map(({ id }) => id),
    // What is only planned is not added to what flows.
    amounts: strandAmounts(planned ? synergies : running, year),
    planned,
  };
}

function linkOf(id: string, { donorId, receiverId, byKind }: LinkSynergies, year: number | null): SymbiosisLink {
  const strands = RESOURCE_KINDS.flatMap((kind) => {
    const synergies = byKind.get(kind);
    return synergies ? [strandOf(kind, synergies, year)] : [];
  });
  return { id, donorId, receiverId, strands };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/**
 * The symbiosis network of one calendar year, or of all: facilities that stood, and one link for each donor and receiver
 * with a strand for each kind of resource. Facility ids, links and synergy ids are sorted; strands stand in the order of
 * `RESOURCE_KINDS`. Throws where a synergy names a resource that the snapshot lacks.
 */
export function symbiosisNetwork(snapshot: RegistrySnapshot, question: NetworkQuestion): SymbiosisNetwork {
  const { year, includePlanned } = question;
  const kinds = new Map(snapshot.resources.map((resource) => [resource.id, resource.kind]));
  const shown = snapshot.synergies
    .filter((synergy) => runsIn(synergy, year) || (includePlanned && isPlannedIn(synergy, year)))
    .sort(byId);
  const links = new Map<string, LinkSynergies>();
  for (const synergy of shown) {
    const kind = kinds.get(synergy.resourceId);
    if (!kind) throw new Error(`Synergy ${synergy.id} names resource ${synergy.resourceId}, which the snapshot lacks`);
    const { donorId, receiverId } = synergy;
    const linkId = `${donorId}>${receiverId}`;
    const link = links.get(linkId) ?? { donorId, receiverId, byKind: new Map<ResourceKind, Synergy[]>() };
    links.set(linkId, link);
    const strand = link.byKind.get(kind);
    if (strand) strand.push(synergy);
    else link.byKind.set(kind, [synergy]);
  }
  const standing = facilitiesOfYear(snapshot.facilities, snapshot.synergies, year, includePlanned).map(({ id }) => id);
  const linked = shown.flatMap(({ donorId, receiverId }) => [donorId, receiverId]);
  return {
    year,
    facilityIds: [...new Set([...standing, ...linked])].sort(),
    links: [...links].map(([id, link]) => linkOf(id, link, year)).sort(byId),
  };
}

/**
 * First and last calendar year worth showing: from the first year in which an exchange is known to have run (else the
 * network's own first year, else the present one) to the present year, or the start of an exchange after it.
 */
export function networkYears(
  snapshot: RegistrySnapshot,
  presentYear: number,
): { readonly first: number; readonly last: number } {
  const starts = snapshot.synergies.flatMap((synergy) => runningYears(synergy)?.first ?? []);
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const known = Number.isFinite(first) ? first : (snapshot.network.startYear ?? presentYear);
  return { first: known, last: starts.reduce((most, start) => Math.max(most, start), Math.max(known, presentYear)) };
}
