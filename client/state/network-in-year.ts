import { symbiosisNetwork } from '../../src/domain/network/find-symbiosis-network.ts';
import { isPlanned, runsIn } from '../../src/domain/network/running-years.ts';
import { RESOURCE_KINDS } from '../../src/domain/registry/resource.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import type { Synergy } from '../../src/domain/registry/synergy.ts';
import type { SymbiosisNetwork } from '../../src/domain/network/symbiosis-network.ts';
import type { NetworkRecord } from './network-record.ts';
import type { Filter } from './view.ts';

/** The synergies that the filter lets through. */
function filteredSynergies(record: NetworkRecord, filter: Filter): readonly Synergy[] {
  return record.snapshot.synergies.filter((synergy) => {
    const resource = record.resources.get(synergy.resourceId);
    return (
      resource !== undefined &&
      filter.kinds.includes(resource.kind) &&
      (filter.resourceIds.length === 0 || filter.resourceIds.includes(resource.id)) &&
      (filter.planned || !isPlanned(synergy))
    );
  });
}

/**
 * The network of a calendar year (null: of all) as far as the filter lets it through. What is planned without a year is
 * shown in the latest year alone: it belongs to the future, not to 1961.
 */
export function networkInYear(record: NetworkRecord, year: number | null, filter: Filter): SymbiosisNetwork {
  const synergies = filteredSynergies(record, filter).filter(
    (synergy) => year === null || year >= record.lastYear || synergy.startYear !== null || !isPlanned(synergy),
  );
  return symbiosisNetwork({ ...record.snapshot, synergies }, { year, includePlanned: true });
}

export interface NetworkCount {
  /** Facilities that give or take in at least one running link. */
  readonly linkedFacilities: number;
  /** Pairs of donor and receiver with at least one running exchange. */
  readonly links: number;
  /** Pairs of donor and receiver that exchange nothing yet, and plan to. */
  readonly planned: number;
}

/** What runs in a network; what is planned is counted for itself. */
export function countOf(network: SymbiosisNetwork): NetworkCount {
  const running = network.links.filter((link) => link.strands.some(({ planned }) => !planned));
  return {
    linkedFacilities: new Set(running.flatMap(({ donorId, receiverId }) => [donorId, receiverId])).size,
    links: running.length,
    planned: network.links.length - running.length,
  };
}

export interface YearTally {
  readonly year: number;
  readonly count: number;
  readonly byKind: Readonly<Record<ResourceKind, number>>;
}

/** How many exchanges ran in each year, oldest first, in all and by kind of resource. */
export function tallyYears(record: NetworkRecord, filter: Filter): readonly YearTally[] {
  const synergies = filteredSynergies(record, filter);
  const years = Array.from({ length: record.lastYear - record.firstYear + 1 }, (_, index) => record.firstYear + index);
  return years.map((year) => {
    const kinds = synergies
      .filter((synergy) => runsIn(synergy, year))
      .map((synergy) => record.resources.get(synergy.resourceId)?.kind);
    const byKind = Object.fromEntries(
      RESOURCE_KINDS.map((kind) => [kind, kinds.filter((candidate) => candidate === kind).length]),
    ) as Record<ResourceKind, number>;
    return { year, count: kinds.length, byKind };
  });
}

export interface YearChange {
  readonly started: readonly Synergy[];
  readonly ended: readonly Synergy[];
}

/** What ran in a year and not in the one before, and the other way round. */
export function changeOf(record: NetworkRecord, year: number, filter: Filter): YearChange {
  const synergies = filteredSynergies(record, filter);
  return {
    started: synergies.filter((synergy) => runsIn(synergy, year) && !runsIn(synergy, year - 1)),
    ended: synergies.filter((synergy) => !runsIn(synergy, year) && runsIn(synergy, year - 1)),
  };
}
