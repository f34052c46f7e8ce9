import type { DisclosureLevel } from '../disclosure/disclosure-level.ts';
import type { StoredAmount } from '../quantity/amount.ts';
import type { AvailabilityPattern } from './availability-pattern.ts';
import type { HourlyProfileSummary } from './hourly-profile.ts';
import type { PartialDate } from './partial-date.ts';
import type { Provenance } from './provenance.ts';
import type { ByProductTest, Permit, WasteStatus } from './waste-status.ts';

export const DIRECTIONS = ['supply', 'demand'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const AVAILABILITIES = ['continuous', 'seasonal', 'weekly', 'batch', 'oneOff'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/**
 * A named property of a stream's quality. A supply gives the range it has, a demand the range it takes.
 * At least one figure is given; values in `unit`.
 */
export interface QualityProperty {
  /** Key in `quality-property.ts` (`temperature`, `pressure`, `moisture` …) or the person's own word. */
  readonly name: string;
  readonly minimum: number | null;
  /** What it mostly is, within the bounds. */
  readonly typical: number | null;
  readonly maximum: number | null;
  /** Code of a unit in `unit.ts`. */
  readonly unit: string;
  /** How it was measured: a standard or an instrument, in words. */
  readonly method: string | null;
  /** When it was sampled or measured. */
  readonly date: PartialDate | null;
  readonly provenance: Provenance;
}

/** A resource that leaves (supply) or enters (demand) a facility. */
export interface Stream {
  readonly id: string;
  readonly networkId: string;
  readonly facilityId: string;
  readonly resourceId: string;
  readonly direction: Direction;
  /** How widely it is shown: `domain/disclosure` says to whom. */
  readonly level: DisclosureLevel;
  /** What the plant's people call it; null where the resource's name says enough. */
  readonly description: string | null;
  /** Null while not known: a stream may be saved half empty. */
  readonly amount: (StoredAmount & { readonly provenance: Provenance }) | null;
  /** Hours of operation a year, for rates by the hour; null means continuous operation. */
  readonly operatingHours: number | null;
  readonly properties: readonly QualityProperty[];
  readonly availability: Availability | null;
  /** How it spreads over the year. */
  readonly pattern: AvailabilityPattern | null;
  /** What its hour-by-hour figures say, where they were uploaded; the figures themselves are kept beside. */
  readonly hourlyProfile: HourlyProfileSummary | null;
  /** First and last date on which it is there; null is open. */
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** What it is in the eyes of the law; null while nobody has said. */
  readonly wasteStatus: WasteStatus | null;
  /** Hazardous waste in the sense of Directive 2008/98/EC article 3(2); null while nobody has said. */
  readonly isHazardous: boolean | null;
  readonly byProductTest: ByProductTest | null;
  readonly permits: readonly Permit[];
  /** Supply: where it goes today. Demand: what serves it today. */
  readonly presentSolution: string | null;
  /** The company's own name of it in its own books: an import knows it again by this. */
  readonly externalId: string | null;
  /** When somebody last said that it is still so; null where nobody has. */
  readonly confirmedAt: Date | null;
  /** Nobody has said or changed anything of it for 12 months. */
  readonly isStale: boolean;
  /** Where the facts of this row are from; null for what its own people registered. */
  readonly source: string | null;
  /** Counts up with every change; a change names the version it was made from. */
  readonly version: number;
}
