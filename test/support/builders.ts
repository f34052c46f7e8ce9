import type { Facility } from '../../src/domain/registry/facility.ts';
import type { Network } from '../../src/domain/registry/network.ts';
import type { Organisation } from '../../src/domain/registry/organisation.ts';
import type { Provenance } from '../../src/domain/registry/provenance.ts';
import type { Resource } from '../../src/domain/registry/resource.ts';
import type { RegistrySnapshot } from '../../src/domain/registry/snapshot.ts';
import type { QualityProperty, Stream } from '../../src/domain/registry/stream.ts';
import type { Synergy, YearlyFlow } from '../../src/domain/registry/synergy.ts';

// Valid by default; a test names only what it is about.

export function aProvenance(over: Partial<Provenance> = {}): Provenance {
  return { basis: 'reported', source: 'green accounts', year: 2024, ...over };
}

export function aNetwork(over: Partial<Network> = {}): Network {
  return {
    id: 'network-1',
    slug: 'harbour-park',
    name: 'Harbour Park',
    description: { en: 'A park by a harbour.', da: 'En erhvervspark ved en havn.' },
    startYear: 1990,
    revision: 1,
    ...over,
  };
}

function anOrganisation(over: Partial<Organisation> = {}): Organisation {
  return { id: 'organisation-1', name: 'Harbour Works', kind: 'company', ...over };
}

/** A point near Kalundborg, moved so many kilometres to the north. */
export function positionNorth(km = 0): Facility['position'] {
  // One degree of latitude is 111.195 km on a sphere of 6,371 km.
  return { latitude: 55.68 + km / 111.195, longitude: 11.09, provenance: aProvenance() };
}

export function aFacility(over: Partial<Facility> = {}): Facility {
  return {
    id: 'facility-1',
    networkId: 'network-1',
    organisationId: 'organisation-1',
    name: 'Harbour Works, south site',
    kind: 'productionPlant',
    status: 'active',
    level: 'public',
    place: 'Kalundborg',
    position: positionNorth(),
    positionIsCoarse: false,
    activityCodes: [],
    startYear: null,
    endYear: null,
    source: null,
    note: null,
    ...over,
  };
}

export function aResource(over: Partial<Resource> = {}): Resource {
  return {
    id: 'gypsum',
    key: null,
    kind: 'material',
    name: { en: 'Gypsum', da: 'Gips' },
    synonyms: [],
    wasteCode: null,
    measuredIn: ['massFlow', 'mass'],
    ...over,
  };
}

export function tonnesAYear(value: number, over: Partial<Provenance> = {}): NonNullable<Stream['amount']> {
  return { value, unit: 't/y', canonicalValue: value, canonicalUnit: 't/y', provenance: aProvenance(over) };
}

export function megawattHoursAYear(value: number, over: Partial<Provenance> = {}): NonNullable<Stream['amount']> {
  return { value, unit: 'MWh/y', canonicalValue: value, canonicalUnit: 'MWh/y', provenance: aProvenance(over) };
}

export function aProperty(over: Partial<QualityProperty> = {}): QualityProperty {
  return {
    name: 'temperature',
    minimum: 90,
    typical: null,
    maximum: null,
    unit: 'degC',
    method: null,
    date: null,
    provenance: aProvenance(),
    ...over,
  };
}

/** What most streams say nothing of. */
const NOTHING_MORE = {
  pattern: null,
  hourlyProfile: null,
  wasteStatus: null,
  isHazardous: null,
  byProductTest: null,
  permits: [],
  externalId: null,
  confirmedAt: null,
  isStale: false,
} satisfies Partial<Stream>;

/** `amount` as a number is tonnes a year. */
type StreamParts = Partial<Omit<Stream, 'amount'>> & { readonly amount?: number | Stream['amount'] };

export function aStream({ amount = 1000, ...over }: StreamParts = {}): Stream {
  return {
    id: 'stream-1',
    networkId: 'network-1',
    facilityId: 'facility-1',
    resourceId: 'gypsum',
    direction: 'supply',
    level: 'public',
    description: null,
    amount: typeof amount === 'number' ? tonnesAYear(amount) : amount,
    operatingHours: null,
    properties: [],
    availability: 'continuous',
    ...NOTHING_MORE,
    validFrom: null,
    validTo: null,
    presentSolution: null,
    source: null,
    version: 1,
    ...over,
  };
}

export function aSupply(over: StreamParts = {}): Stream {
  return aStream({ id: 'supply-1', facilityId: 'donor', ...over, direction: 'supply' });
}

export function aDemand(over: StreamParts = {}): Stream {
  return aStream({ id: 'demand-1', facilityId: 'receiver', ...over, direction: 'demand' });
}

export function aFlow(year: number, tonnes: number, over: Partial<Provenance> = {}): YearlyFlow {
  const { provenance, ...amount } = tonnesAYear(tonnes, { year, ...over });
  return { year, amount, provenance };
}

export function aSynergy(over: Partial<Synergy> = {}): Synergy {
  return {
    id: 'synergy-1',
    networkId: 'network-1',
    reference: null,
    donorId: 'donor',
    receiverId: 'receiver',
    resourceId: 'gypsum',
    kind: 'byProductExchange',
    stage: 'running',
    donorLevel: 'public',
    receiverLevel: 'public',
    startYear: 1993,
    endYear: null,
    lastConfirmedYear: null,
    flows: [],
    supplyStreamId: null,
    demandStreamId: null,
    source: null,
    note: null,
    ...over,
  };
}

/** A donor and a receiver in one network, with gypsum known; lists given replace these. */
export function aSnapshot(over: Partial<RegistrySnapshot> = {}): RegistrySnapshot {
  return {
    network: aNetwork(),
    organisations: [anOrganisation()],
    facilities: [aFacility({ id: 'donor', name: 'Donor' }), aFacility({ id: 'receiver', name: 'Receiver' })],
    resources: [aResource()],
    streams: [],
    synergies: [],
    ...over,
  };
}
