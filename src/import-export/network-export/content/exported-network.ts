import type { FacilityKind, FacilityStatus } from '../../../domain/registry/facility.ts';
import type { Basis } from '../../../domain/registry/provenance.ts';
import type { ResourceKind } from '../../../domain/registry/resource.ts';
import type { SynergyKind, SynergyStage } from '../../../domain/registry/synergy.ts';
import type { Language, LocalText } from '../../../domain/text.ts';

/** A point in the order of GeoJSON: longitude, latitude (WGS 84, decimal degrees). */
export type LongitudeLatitude = readonly [longitude: number, latitude: number];

export interface ExportedFacility {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: FacilityKind;
  readonly status: FacilityStatus;
  readonly place: string | null;
  readonly position: LongitudeLatitude | null;
  /** The position is the middle of a cell of some 11 km. */
  readonly positionIsCoarse: boolean;
  readonly positionBasis: Basis | null;
  readonly positionSource: string | null;
  readonly positionYear: number | null;
  /** NACE Rev. 2, the main activity first. */
  readonly activityCodes: readonly string[];
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** What went over in one calendar year, in the canonical unit a year, and as it was written; with where it is from. */
export interface ExportedFigure {
  readonly year: number;
  readonly amount: number;
  /** `t/y`, `m3/y`, `Nm3/y`, `MWh/y` … */
  readonly unit: string;
  readonly writtenValue: number;
  readonly writtenUnit: string;
  readonly basis: Basis;
  readonly source: string | null;
  readonly sourceYear: number | null;
}

/** One exchange between two facilities: an edge. Two facilities may have several. */
export interface ExportedLink {
  readonly id: string;
  readonly donorId: string;
  readonly receiverId: string;
  readonly resourceId: string;
  readonly resource: LocalText;
  readonly resourceKind: ResourceKind;
  readonly wasteCode: string | null;
  readonly kind: SynergyKind;
  readonly stage: SynergyStage;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly lastConfirmedYear: number | null;
  readonly reference: string | null;
  readonly source: string | null;
  readonly note: string | null;
  /** The figure of each unit that speaks best for the last year of the selection; sorted by unit. */
  readonly amounts: readonly ExportedFigure[];
  /** Every figure of the years of the selection, oldest first. */
  readonly series: readonly ExportedFigure[];
}

/** A link with what is known of the facilities at both ends. */
export interface ExportedLinkWithEnds extends ExportedLink {
  readonly donor: string;
  readonly receiver: string;
  readonly donorPosition: LongitudeLatitude | null;
  readonly receiverPosition: LongitudeLatitude | null;
}

/** What every file says of itself. */
export interface ExportAbout {
  readonly networkId: string;
  readonly networkSlug: string;
  readonly networkName: string;
  /** Counts up with every change: the same revision and selection, the same bytes. */
  readonly revision: number;
  /** When the network last changed, ISO 8601 in UTC; not when the file was made. */
  readonly changedAt: string;
  /** The selection as the query of an address. */
  readonly selection: string;
  /** Of the program. */
  readonly version: string;
  readonly language: Language;
  /** `sha-256=` and hexadecimals, of all that the content follows from. */
  readonly digest: string;
}

/** Facilities and links of a selection in pieces of some hundred, sorted by id: never all of them at once. */
export interface ExportedNetwork {
  readonly about: ExportAbout;
  readonly counts: () => Promise<{ readonly facilities: number; readonly links: number }>;
  readonly facilities: () => AsyncIterable<readonly ExportedFacility[]>;
  readonly links: () => AsyncIterable<readonly ExportedLink[]>;
  /** For formats without nodes of their own; names and places of all facilities are in memory then: some 250 bytes each. */
  readonly linksWithEnds: () => AsyncIterable<readonly ExportedLinkWithEnds[]>;
}
