import type { Provenance } from './provenance.ts';

export const FACILITY_KINDS = [
  'productionPlant',
  'powerPlant',
  'utility',
  'treatmentPlant',
  'wasteHandler',
  'demonstrationFacility',
  'harbour',
  'farm',
  'knowledgeInstitution',
  'publicAuthority',
  'distributionGrid',
  'naturalSource',
  'other',
] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

export const FACILITY_STATUSES = ['planned', 'active', 'closed'] as const;
export type FacilityStatus = (typeof FACILITY_STATUSES)[number];

/** How widely name and place of a facility are known: one is never hidden from its secretariat. */
export const FACILITY_LEVELS = ['secretariat', 'network', 'public'] as const;
export type FacilityLevel = (typeof FACILITY_LEVELS)[number];

/** A point on the earth, WGS 84, decimal degrees. */
export interface Position {
  /** −90 … 90, north positive. */
  readonly latitude: number;
  /** −180 … 180, east positive. */
  readonly longitude: number;
  readonly provenance: Provenance;
}

/** One site of one organisation. */
export interface Facility {
  readonly id: string;
  readonly networkId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly kind: FacilityKind;
  readonly status: FacilityStatus;
  readonly level: FacilityLevel;
  /** Town or address in words; null where not given. */
  readonly place: string | null;
  readonly position: Position | null;
  /** Others are shown the middle of a cell of some 11 km, and no address. */
  readonly positionIsCoarse: boolean;
  /** NACE Rev. 2 codes, the main activity first; empty where none fits (a lake). */
  readonly activityCodes: readonly string[];
  /** First calendar year of operation; null where unknown. */
  readonly startYear: number | null;
  /** Last calendar year of operation; null while it runs or where unknown. */
  readonly endYear: number | null;
  /** Where the facts of this row are from; null for what its own people registered. */
  readonly source: string | null;
  readonly note: string | null;
}
