import type { ResourceKind } from '../registry/resource.ts';

/** What flows in one link in one dimension: amounts of different dimensions are never added. */
export interface LinkAmount {
  readonly canonicalValue: number;
  readonly canonicalUnit: string;
  /** True where any part of the sum is an estimate. */
  readonly estimated: boolean;
}

/** All of one kind of resource between one donor and one receiver. */
export interface LinkStrand {
  readonly kind: ResourceKind;
  readonly synergyIds: readonly string[];
  readonly amounts: readonly LinkAmount[];
  /** True where every synergy of the strand is agreed or discussed but does not run in that year. */
  readonly planned: boolean;
}

/** All synergies between one donor and one receiver, as one edge. Its id is `donorId>receiverId`. */
export interface SymbiosisLink {
  readonly id: string;
  readonly donorId: string;
  readonly receiverId: string;
  readonly strands: readonly LinkStrand[];
}

/** Facilities and links as they stood in one calendar year, or over all years (`year` null). */
export interface SymbiosisNetwork {
  readonly year: number | null;
  readonly facilityIds: readonly string[];
  readonly links: readonly SymbiosisLink[];
}
