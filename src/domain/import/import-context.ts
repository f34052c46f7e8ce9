import type { RegistryContext } from '../registry/validate-stream.ts';
import type { Facility } from '../registry/facility.ts';
import type { Resource } from '../registry/resource.ts';
import type { Language } from '../text.ts';

/** A facility that rows may mean by name. */
export interface KnownFacility extends Pick<Facility, 'id' | 'name' | 'organisationId'> {
  readonly organisationName: string;
}

/** What names in rows are looked up in: what the person who imports may see and write to. */
export interface ImportRegistry {
  /** Facilities the person may register streams at. */
  readonly facilities: readonly KnownFacility[];
  /** The whole catalogue, and the resources people added. */
  readonly resources: readonly Resource[];
  /** Where the facilities of the network are. */
  readonly places: RegistryContext['places'];
  /** Whose new facilities are where a row names no organisation; null for a secretariat that imports for many. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** Where rows name none: chosen by the person; null where each row must say. */
  readonly facilityId: string | null;
  /** In which new resources are named. */
  readonly language: Language;
}

/** The registry made ready to be asked by name: prepare once for an import. */
export interface ImportContext extends RegistryContext {
  readonly registry: ImportRegistry;
  /** Those of that name (letters, case and blanks apart), of that organisation where one is named. */
  readonly facilitiesNamed: (name: string, organisation: string | null) => readonly KnownFacility[];
  /** Those whose name is nearest, best first. */
  readonly similarFacilities: (name: string) => readonly KnownFacility[];
  readonly organisationNamed: (name: string) => { readonly id: string; readonly name: string } | null;
  /** Those of which this is the name or an everyday word, those by name first. */
  readonly resourcesNamed: (name: string) => readonly Resource[];
  readonly resourcesOfCode: (wasteCode: string) => readonly Resource[];
  /** What the words may mean, best first. */
  readonly similarResources: (name: string) => readonly Resource[];
}

/** Prepares an import's look-ups. */
export function prepareImportContext(registry: ImportRegistry): ImportContext {
  throw new Error(`Not built yet, with ${registry.facilities.length} facilities.`);
}
