import type { StoredAmount } from '../quantity/amount.ts';
import type { Facility } from '../registry/facility.ts';
import type { Network } from '../registry/network.ts';
import type { Organisation } from '../registry/organisation.ts';
import type { Provenance } from '../registry/provenance.ts';
import type { Resource, ResourceKind } from '../registry/resource.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Synergy, YearlyFlow } from '../registry/synergy.ts';
import { facilitiesOfYears } from './facilities-of-year.ts';
import type { NetworkSelection } from './network-selection.ts';
import { isPlanned, overlaps, runningYears } from './running-years.ts';
import type { YearSpan } from './running-years.ts';
import { flowsOf, yearlyUnit } from './strand-amounts.ts';

/** What went over in one calendar year, as typed and in the canonical unit a year, with where the figure is from. */
export interface SelectedFlow {
  readonly year: number;
  readonly canonicalValue: number;
  /** `t/y`, `m3/y`, `Nm3/y`, `MWh/y` …: never added to another. */
  readonly canonicalUnit: string;
  readonly typed: StoredAmount;
  readonly provenance: Provenance;
}

export interface SelectedSynergy {
  readonly synergy: Synergy;
  readonly kind: ResourceKind;
  /** When it ran, as far as is known; null for what has not run, or ended in a year that nobody knows. */
  readonly years: YearSpan | null;
  /** The figures of the selected years, by year and unit. */
  readonly flows: readonly SelectedFlow[];
  /**
   * One figure a unit, that speaks best for the last selected year: the latest up to it, else the earliest; its `year` says of when it
   * is, which may be before the selected years. Empty where no amount is known.
   */
  readonly amounts: readonly SelectedFlow[];
}

/** All selected synergies between one donor and one receiver. Its id is `donorId>receiverId`. */
export interface SelectedLink {
  readonly id: string;
  readonly donorId: string;
  readonly receiverId: string;
  readonly synergies: readonly SelectedSynergy[];
}

/** A match of two open streams whose facilities are both seen: a link that may come. */
export interface PossibleLink {
  readonly supplyId: string;
  readonly demandId: string;
  readonly donorId: string;
  readonly receiverId: string;
  readonly resourceId: string;
  /** 0 … 1 */
  readonly score: number;
}

/** What a selection shows of a snapshot. Lists are sorted by id, links by donor and receiver. */
export interface SelectedNetwork {
  readonly selection: NetworkSelection;
  readonly network: Network;
  readonly organisations: readonly Organisation[];
  readonly facilities: readonly Facility[];
  /** Those that the synergies, or links that may come, are of. */
  readonly resources: readonly Resource[];
  readonly synergies: readonly SelectedSynergy[];
  readonly links: readonly SelectedLink[];
  /** By supply and demand; empty where not asked for. */
  readonly possibleLinks: readonly PossibleLink[];
}

/**
 * What a selection shows of a snapshot: the synergies that ran (or, by their stage, may yet run) in any of its years and meet all else that
 * it asks, with the links they form. Facilities are all that stood in those years; where a selection asks for certain flows
 * or organisations, those at either end of a link. `matches` are shown where the selection asks for them. A synergy of
 * which the viewer does not see both facilities is not in it.
 */
export function selectNetwork(
  snapshot: RegistrySnapshot,
  selection: NetworkSelection,
  matches: readonly PossibleLink[] = [],
): SelectedNetwork {
  const facilities = new Map(snapshot.facilities.map((facility) => [facility.id, facility]));
  const resources = new Map(snapshot.resources.map((resource) => [resource.id, resource]));
  const asks = new Set(selection.organisationIds);
  const isOfAsked = (facilityId: string): boolean => {
    const facility = facilities.get(facilityId);
    return facility !== undefined && (asks.size === 0 || asks.has(facility.organisationId));
  };
  const isBetweenSeen = ({ donorId, receiverId }: { readonly donorId: string; readonly receiverId: string }) =>
    facilities.has(donorId) && facilities.has(receiverId) && (isOfAsked(donorId) || isOfAsked(receiverId));
  const isOfResource = (resourceId: string): boolean => {
    const resource = resources.get(resourceId);
    return (
      resource !== undefined &&
      (selection.kinds.length === 0 || selection.kinds.includes(resource.kind)) &&
      (selection.resourceIds.length === 0 || selection.resourceIds.includes(resourceId))
    );
  };
  const synergies = snapshot.synergies
    .filter(
      (synergy) => isBetweenSeen(synergy) && isOfResource(synergy.resourceId) && isOfStageAndYears(synergy, selection),
    )
    .map((synergy) => selectedSynergy(synergy, resources, selection))
    .filter(({ amounts }) => reachesOne(amounts, selection))
    .sort((one, other) => compare(one.synergy.id, other.synergy.id));
  const possibleLinks = (selection.includeMatches ? matches : [])
    .filter((link) => isBetweenSeen(link) && isOfResource(link.resourceId))
    .sort((one, other) => compare(one.supplyId, other.supplyId) || compare(one.demandId, other.demandId));
  const ends = new Set(
    [...synergies.map(({ synergy }) => synergy), ...possibleLinks].flatMap((link) => [link.donorId, link.receiverId]),
  );
  const standing = asksForFlows(selection)
    ? []
    : facilitiesOfYears(snapshot.facilities, snapshot.synergies, yearsOf(selection), asksForPlanned(selection));
  const shown = new Set([...ends, ...standing.map(({ id }) => id).filter(isOfAsked)]);
  const named = new Set([
    ...synergies.map(({ synergy }) => synergy.resourceId),
    ...possibleLinks.map((link) => link.resourceId),
  ]);
  const shownFacilities = byId(snapshot.facilities.filter(({ id }) => shown.has(id)));
  const owners = new Set(shownFacilities.map(({ organisationId }) => organisationId));
  return {
    selection,
    network: snapshot.network,
    organisations: byId(snapshot.organisations.filter(({ id }) => owners.has(id))),
    facilities: shownFacilities,
    resources: byId(snapshot.resources.filter(({ id }) => named.has(id))),
    synergies,
    links: linksOf(synergies),
    possibleLinks,
  };
}

function yearsOf({ fromYear, toYear }: NetworkSelection): YearSpan {
  return { first: fromYear, last: toYear };
}

function asksForPlanned({ stages }: NetworkSelection): boolean {
  return stages.some((stage) => isPlanned({ stage }));
}

/** Facilities without any such flow are then beside the question. */
function asksForFlows({ kinds, resourceIds, leastAmounts }: NetworkSelection): boolean {
  return kinds.length + resourceIds.length + leastAmounts.length > 0;
}

function isOfStageAndYears(synergy: Synergy, selection: NetworkSelection): boolean {
  const { stages, fromYear, toYear } = selection;
  if (stages.length > 0 && !stages.includes(synergy.stage)) return false;
  if (isPlanned(synergy)) {
    const isInTime = toYear === null || synergy.startYear === null || synergy.startYear <= toYear;
    return stages.length > 0 && isInTime;
  }
  if (fromYear === null && toYear === null) return true;
  const span = runningYears(synergy);
  return span !== null && overlaps(span, yearsOf(selection));
}

function selectedSynergy(
  synergy: Synergy,
  resources: ReadonlyMap<string, Resource>,
  selection: NetworkSelection,
): SelectedSynergy {
  const resource = resources.get(synergy.resourceId);
  if (!resource)
    throw new Error(`Synergy ${synergy.id} names resource ${synergy.resourceId}, which the snapshot lacks`);
  const years = yearsOf(selection);
  return {
    synergy,
    kind: resource.kind,
    years: runningYears(synergy),
    flows: selectedFlows(synergy.flows.filter(({ year }) => overlaps({ first: year, last: year }, years))),
    amounts: selectedFlows(flowsOf(synergy, selection.toYear ?? Infinity)),
  };
}

function selectedFlows(flows: readonly YearlyFlow[]): readonly SelectedFlow[] {
  return flows
    .map((flow) => ({
      year: flow.year,
      canonicalValue: flow.amount.canonicalValue,
      canonicalUnit: yearlyUnit(flow),
      typed: flow.amount,
      provenance: flow.provenance,
    }))
    .sort((one, other) => one.year - other.year || compare(one.canonicalUnit, other.canonicalUnit));
}

function reachesOne(amounts: readonly SelectedFlow[], { leastAmounts }: NetworkSelection): boolean {
  return (
    leastAmounts.length === 0 ||
    leastAmounts.some(({ value, unit }) =>
      amounts.some(({ canonicalUnit, canonicalValue }) => canonicalUnit === unit && canonicalValue >= value),
    )
  );
}

function linksOf(synergies: readonly SelectedSynergy[]): readonly SelectedLink[] {
  const links = new Map<string, SelectedSynergy[]>();
  for (const each of synergies) {
    const id = `${each.synergy.donorId}>${each.synergy.receiverId}`;
    const known = links.get(id);
    if (known) known.push(each);
    else links.set(id, [each]);
  }
  return [...links]
    .flatMap(([id, all]): readonly SelectedLink[] => {
      const [first] = all;
      return first
        ? [{ id, donorId: first.synergy.donorId, receiverId: first.synergy.receiverId, synergies: all }]
        : [];
    })
    .sort((one, other) => compare(one.id, other.id));
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => compare(one.id, other.id));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
