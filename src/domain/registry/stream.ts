import type { DisclosureLevel } from '../disclosure/disclosure-level.ts';
import type { StoredAmount } from '../quantity/amount.ts';
import type { Provenance } from './provenance.ts';

export const DIRECTIONS = ['supply', 'demand'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const AVAILABILITIES = ['continuous', 'seasonal', 'batch', 'oneOff'] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/**
 * A named property of a stream's quality. A supply gives the range it has, a demand the range it takes.
 * At least one of the bounds is given; values in `unit`.
 */
export interface QualityProperty {
  /** Key in `quality-property.ts` (`temperature`, `pressure`, `moisture` …) or the person's own word. */
  readonly name: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Code of a unit in `unit.ts`. */
  readonly unit: string;
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
  /** First and last calendar year in which it is there; null is open. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** Supply: where it goes today. Demand: what serves it today. */
  readonly presentSolution: string | null;
  /** Where the facts of this row are from; null for what its own people registered. */
  readonly source: string | null;
  /** Counts up with every change; a change names the version it was made from. */
  readonly version: number;
}
