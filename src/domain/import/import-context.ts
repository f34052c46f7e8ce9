import { editDistance } from '../edit-distance.ts';
import { prepareResourceIndex, searchResources } from '../knowledge/search-resources.ts';
import type { RegistryContext } from '../registry/validate-stream.ts';
import type { Facility } from '../registry/facility.ts';
import type { Resource } from '../registry/resource.ts';
import type { Language } from '../text.ts';
import { foldName } from './fold-name.ts';

/** A facility that rows may mean by name. */
export interface KnownFacility extends Pick<Facility, 'id' | 'name' | 'organisationId'> {
  readonly organisationName: string;
}

interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
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
  readonly organisation: KnownOrganisation | null;
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
  /** Those whose name is a slip of the pen away, nearest first. */
  readonly similarFacilities: (name: string) => readonly KnownFacility[];
  readonly organisationNamed: (name: string) => KnownOrganisation | null;
  /** Those of which this is the name, else those of which it is an everyday word. */
  readonly resourcesNamed: (name: string) => readonly Resource[];
  readonly resourcesOfCode: (wasteCode: string) => readonly Resource[];
  /** What the words may mean, best first. */
  readonly similarResources: (name: string) => readonly Resource[];
}

const OFFERED = 5;
/** Letters of a name that may be wrong before it is another name: one in six. */
const LETTERS_A_SLIP = 6;

/** Prepares an import's look-ups. */
export function prepareImportContext(registry: ImportRegistry): ImportContext {
  const { facilities, resources } = registry;
  const facilityIds = new Set(facilities.map(({ id }) => id));
  const facilitiesByName = grouped(facilities, ({ name }) => [name]);
  const resourceById = new Map(resources.map((resource) => [resource.id, resource]));
  const resourcesByName = grouped(resources, ({ name }) => [name.da, name.en]);
  const resourcesBySynonym = grouped(resources, ({ synonyms }) => synonyms);
  const resourcesByCode = new Map<string, Resource[]>();
  for (const resource of resources) {
    if (resource.wasteCode === null) continue;
    resourcesByCode.set(resource.wasteCode, [...(resourcesByCode.get(resource.wasteCode) ?? []), resource]);
  }
  const organisations = new Map<string, KnownOrganisation>(
    facilities.map(({ organisationId, organisationName }) => [
      foldName(organisationName),
      { id: organisationId, name: organisationName },
    ]),
  );
  if (registry.organisation !== null) organisations.set(foldName(registry.organisation.name), registry.organisation);
  let index: ReturnType<typeof prepareResourceIndex> | null = null;
  return {
    registry,
    places: registry.places,
    hasFacility: (id) => facilityIds.has(id),
    resourceOf: (id) => resourceById.get(id) ?? null,
    facilitiesNamed: (name, organisation) => {
      const named = facilitiesByName.get(foldName(name)) ?? [];
      const owner = organisation === null ? null : foldName(organisation);
      return owner === null ? named : named.filter(({ organisationName }) => foldName(organisationName) === owner);
    },
    similarFacilities: remembered((name) => nearest(foldName(name), facilities)),
    organisationNamed: (name) => organisations.get(foldName(name)) ?? null,
    resourcesNamed: (name) => resourcesByName.get(foldName(name)) ?? resourcesBySynonym.get(foldName(name)) ?? [],
    resourcesOfCode: (code) => resourcesByCode.get(code) ?? [],
    similarResources: remembered((name) => {
      index ??= prepareResourceIndex(resources);
      return searchResources(index, name, OFFERED).flatMap(({ id }) => resourceById.get(id) ?? []);
    }),
  };
}

function grouped<T extends { readonly id: string }>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const name of new Set(namesOf(thing).map(foldName))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [thing]);
      else group.push(thing);
    }
  }
  for (const group of groups.values()) group.sort((one, other) => (one.id < other.id ? -1 : 1));
  return groups;
}

function nearest(wanted: string, facilities: readonly KnownFacility[]): readonly KnownFacility[] {
  const most = Math.floor(wanted.length / LETTERS_A_SLIP);
  return facilities
    .map((facility) => {
      const name = foldName(facility.name);
      const apart = Math.abs(name.length - wanted.length) > most ? Infinity : editDistance(wanted, name);
      return { facility, apart };
    })
    .filter(({ apart }) => apart <= most)
    .sort((one, other) => one.apart - other.apart || (one.facility.id < other.facility.id ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ facility }) => facility);
}

/** Sheets repeat the same names from row to row. */
function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = answer(name);
    known.set(name, found);
    return found;
  };
}
