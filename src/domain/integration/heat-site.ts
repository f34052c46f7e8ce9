import type { FacilityHeatStream } from './heat-stream.ts';
import { findHeatTargets, type HeatTargets } from './heat-targets.ts';

/** Targets of one facility by itself. */
interface FacilityHeatTargets {
  readonly facilityId: string;
  readonly targets: HeatTargets;
}

/** How far heat can be recovered within each facility, and how much further between them. */
export interface SiteHeatTargets {
  /** By facility id. */
  readonly facilities: readonly FacilityHeatTargets[];
  /** kW: what the facilities need together while each recovers its own heat alone. */
  readonly sumOfFacilities: Readonly<Pick<HeatTargets, 'hotUtility' | 'coldUtility'>>;
  /** All streams as one group: the limit of exchange from stream to stream across all fences. */
  readonly site: HeatTargets;
  /** kW of heating, and as many of cooling, that exchange between facilities can save. */
  readonly saving: number;
}

/**
 * Targets of several facilities: each alone, their sum, and the whole site integrated directly from stream to stream
 * (not through steam levels, which can only reach less). The problem is that of Dhole V.R., Linnhoff B. (1993) Total site
 * targets for fuel, co-generation, emissions and cooling, Computers and Chemical Engineering 17 (suppl.) S101-S109.
 */
export function findSiteHeatTargets(streams: readonly FacilityHeatStream[]): SiteHeatTargets {
  const ids = [...new Set(streams.map(({ facilityId }) => facilityId))].toSorted();
  const facilities = ids.map((facilityId) => ({
    facilityId,
    targets: findHeatTargets(streams.filter((stream) => stream.facilityId === facilityId)),
  }));
  const sumOfFacilities = {
    hotUtility: facilities.reduce((sum, { targets }) => sum + targets.hotUtility, 0),
    coldUtility: facilities.reduce((sum, { targets }) => sum + targets.coldUtility, 0),
  };
  const site = findHeatTargets(streams);
  // Where nothing is saved the two differ by rounding alone.
  const saving = Math.max(0, sumOfFacilities.hotUtility - site.hotUtility);
  return { facilities, sumOfFacilities, site, saving };
}
