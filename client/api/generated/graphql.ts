/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An amount with its unit and where it is from. */
export type AmountInput = {
  /** How the figure came to be known; reported when left out. */
  basis?: Basis | null | undefined;
  /** Document, measurement or method, in words. */
  source?: string | null | undefined;
  /** Unit, as a code (`t/y`) or as people write it (`t/år`, `m³/h`). */
  unit: string;
  /** The number; finite, not negative. */
  value: number;
  /** Calendar year that the figure speaks of. */
  year?: number | null | undefined;
};

/** How a stream comes over the year. */
export type Availability =
  /** In batches, now and then. */
  | 'BATCH'
  /** All the time. */
  | 'CONTINUOUS'
  /** Once. */
  | 'ONE_OFF'
  /** In a part of the year. */
  | 'SEASONAL';

/** How a figure came to be known. */
export type Basis =
  /** Estimated: no source gives the figure. */
  | 'ESTIMATED'
  /** Measured at the plant. */
  | 'MEASURED'
  /** From a document that anyone can read. */
  | 'PUBLISHED'
  /** Told by the organisation itself. */
  | 'REPORTED';

/** A stream as it shall be from now on. */
export type ChangeStreamInput = {
  /** The stream to change. */
  id: string;
  /** The whole stream, what stays the same too. */
  stream: StreamInput;
  /** The version that the change was made from. */
  version: number;
};

/** The code lists that streams and facilities are described by. */
export type ClassificationSystem =
  /** European Waste Catalogue (list of waste, Decision 2000/532/EC). */
  | 'EWC'
  /** Statistical classification of economic activities, NACE Rev. 2. */
  | 'NACE';

/** Why the two resources belong together, strongest first. */
export type CompatibilityTier =
  /** Such a by-product is used for that somewhere. */
  | 'DOCUMENTED_USE'
  /** It is the same resource. */
  | 'SAME_RESOURCE'
  /** Both have the same waste code. */
  | 'SAME_WASTE_CODE';

/** Whether a stream leaves or enters its facility. */
export type Direction =
  /** It enters the facility: others could deliver it. */
  | 'DEMAND'
  /** It leaves the facility: others could use it. */
  | 'SUPPLY';

/** How widely a stream is shown, from narrow to wide. */
export type DisclosureLevel =
  /** Companies in the network that it may suit see what kind of resource it is, roughly how much and roughly how far away – never your name, your place or exact figures. */
  | 'BLIND'
  /** All members of the network see it with your name and place; prices and costs only if you release them. */
  | 'NETWORK'
  /** Only your own company sees it: you get matches for it, and nobody else learns that it is there. */
  | 'PRIVATE'
  /** Everyone sees it with your name and place, also without signing in; prices and costs only if you release them. */
  | 'PUBLIC'
  /** The secretariat of the network sees it too, so that it can look for partners for you; other companies see nothing. */
  | 'SECRETARIAT';

/** A facility of the network, or a new one. */
export type FacilityChoiceInput =
  {   /** One that the network has. */
  id: string; new?: never; }
  |  { id?: never;   /** One that it does not have yet. */
  new: NewFacilityInput; };

/** What sort of site a facility is. */
export type FacilityKind =
  /** A demonstration or test plant. */
  | 'DEMONSTRATION_FACILITY'
  /** A grid that carries heat, gas or power to many. */
  | 'DISTRIBUTION_GRID'
  /** A farm, or farms as a group. */
  | 'FARM'
  /** A harbour. */
  | 'HARBOUR'
  /** A place of teaching or research. */
  | 'KNOWLEDGE_INSTITUTION'
  /** A lake, the sea, an aquifer. */
  | 'NATURAL_SOURCE'
  /** Another sort of site. */
  | 'OTHER'
  /** Makes power or heat from fuel. */
  | 'POWER_PLANT'
  /** Makes goods. */
  | 'PRODUCTION_PLANT'
  /** A public authority. */
  | 'PUBLIC_AUTHORITY'
  /** Treats wastewater, biomass or other flows. */
  | 'TREATMENT_PLANT'
  /** Supplies water, heat, power or gas. */
  | 'UTILITY'
  /** Collects, sorts or treats waste. */
  | 'WASTE_HANDLER';

/** Whether a facility stands. */
export type FacilityStatus =
  /** In operation. */
  | 'ACTIVE'
  /** Closed. */
  | 'CLOSED'
  /** Not built yet. */
  | 'PLANNED';

/** The languages of the product. */
export type Language =
  /** Danish. */
  | 'DA'
  /** English. */
  | 'EN';

/** A facility that the network does not have yet. */
export type NewFacilityInput = {
  /** What it does, as a NACE code. */
  activityCode?: string | null | undefined;
  /** What sort of site it is. */
  kind: FacilityKind;
  /** WGS 84, decimal degrees, −90 to 90; with `longitude` or not at all. */
  latitude?: number | null | undefined;
  /** WGS 84, decimal degrees, −180 to 180; with `latitude` or not at all. */
  longitude?: number | null | undefined;
  /** Its name. */
  name: string;
  /** Whose it is: one of your own organisations; or give its name. */
  organisationId?: string | null | undefined;
  /** Whose it is, by name: one of your own; for the secretariat one of the network, or a new one. */
  organisationName?: string | null | undefined;
  /** Town or address in words. */
  place?: string | null | undefined;
};

/** A resource that the registry does not have yet. */
export type NewResourceInput = {
  /** What sort of thing it is. */
  kind: ResourceKind;
  /** The language of the name. */
  language?: Language | null | undefined;
  /** Its name, in `language`. */
  name: string;
  /** Its code in the European Waste Catalogue, where it is waste. */
  wasteCode?: string | null | undefined;
};

/** What sort of legal entity an organisation is. */
export type OrganisationKind =
  /** An association. */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** A university, school or research institute. */
  | 'KNOWLEDGE_INSTITUTION'
  /** A municipality. */
  | 'MUNICIPALITY'
  /** Another sort of organisation. */
  | 'OTHER'
  /** Another public body. */
  | 'PUBLIC_BODY'
  /** A utility: water, heat, power, waste. */
  | 'UTILITY';

/** What a stream costs its company today. */
export type PresentCostInput = {
  /** Its unit in your own words, such as `DKK/t`. */
  unit: string;
  /** Positive is a cost, negative an income. */
  value: number;
};

/** A named property of quality; at least one of the bounds is given. */
export type QualityPropertyInput = {
  /** How the figures came to be known; reported when left out. */
  basis?: Basis | null | undefined;
  /** Upper bound in `unit`. */
  maximum?: number | null | undefined;
  /** Lower bound in `unit`. */
  minimum?: number | null | undefined;
  /** Its name, such as `temperature`, or the person’s own word. */
  name: string;
  /** Document, measurement or method, in words. */
  source?: string | null | undefined;
  /** Unit of the bounds, as a code (`degC`) or as people write it (`°C`). */
  unit: string;
  /** Calendar year that the figures speak of. */
  year?: number | null | undefined;
};

/** A stream to register. */
export type RegisterStreamInput = {
  /** A new UUID for each stream: the same request sent twice makes one stream. */
  idempotencyKey: string;
  /** The network that it belongs to. */
  networkId: string;
  /** The stream. */
  stream: StreamInput;
};

/** A resource of the registry, or a new one. */
export type ResourceChoiceInput =
  {   /** One that the registry has. */
  id: string; new?: never; }
  |  { id?: never;   /** One that it does not have yet. */
  new: NewResourceInput; };

/** What sort of thing is exchanged. */
export type ResourceKind =
  /** Heat, steam, fuel gas, power. */
  | 'ENERGY'
  /** A solid, sludge, liquid or gas that is used as a material. */
  | 'MATERIAL'
  /** A service or plant used in common, such as wastewater treatment. */
  | 'SHARED_UTILITY'
  /** Water of any quality. */
  | 'WATER';

/** A stream that is still being written: every part but the direction may be missing. */
export type StreamDraftInput = {
  /** What the new facility does, as a NACE code. */
  activityCode?: string | null | undefined;
  /** How much. */
  amount?: AmountInput | null | undefined;
  /** How it comes over the year. */
  availability?: Availability | null | undefined;
  /** Whether it leaves or enters the facility. */
  direction: Direction;
  /** The facility, if the network has it. */
  facilityId?: string | null | undefined;
  /** First calendar year in which it is there. */
  fromYear?: number | null | undefined;
  /** WGS 84, decimal degrees; instead of a facility. */
  latitude?: number | null | undefined;
  /** WGS 84, decimal degrees; instead of a facility. */
  longitude?: number | null | undefined;
  /** The network to look in. */
  networkId: string;
  /** Hours of operation a year, for amounts by the hour; left out: continuous. */
  operatingHours?: number | null | undefined;
  /** Its quality. */
  properties?: Array<QualityPropertyInput> | null | undefined;
  /** The resource, if the registry has it. */
  resourceId?: string | null | undefined;
  /** What sort of thing it is. */
  resourceKind?: ResourceKind | null | undefined;
  /** What it is, in words of any language, as far as typed. */
  resourceName?: string | null | undefined;
  /** Last calendar year in which it is there. */
  toYear?: number | null | undefined;
  /** Its code in the European Waste Catalogue. */
  wasteCode?: string | null | undefined;
};

/** A stream as its people describe it: what is not known yet is left out. */
export type StreamInput = {
  /** How much. */
  amount?: AmountInput | null | undefined;
  /** How it comes over the year. */
  availability?: Availability | null | undefined;
  /** What the plant’s people call it. */
  description?: string | null | undefined;
  /** Whether it leaves or enters the facility. */
  direction: Direction;
  /** The facility that it leaves or enters. */
  facility: FacilityChoiceInput;
  /** First calendar year in which it is there. */
  fromYear?: number | null | undefined;
  /** How widely it is shown; left out: the secretariat, or as it was. */
  level?: DisclosureLevel | null | undefined;
  /** Hours of operation a year, for amounts by the hour; left out: continuous. */
  operatingHours?: number | null | undefined;
  /** What it costs today: seen by your company and the secretariat alone. Left out: none, or as it was; null takes it away. */
  presentCost?: PresentCostInput | null | undefined;
  /** Supply: where it goes today. Demand: what serves it today. */
  presentSolution?: string | null | undefined;
  /** Its quality. */
  properties?: Array<QualityPropertyInput> | null | undefined;
  /** Whether everyone who sees the stream may see what it costs; left out: no, or as it was. */
  releasePresentCost?: boolean | null | undefined;
  /** What it is. */
  resource: ResourceChoiceInput;
  /** Last calendar year in which it is there. */
  toYear?: number | null | undefined;
};

/** What sort of exchange a synergy is. */
export type SynergyKind =
  /** A by-product or waste of one is used by the other. */
  | 'BY_PRODUCT_EXCHANGE'
  /** A main product of the donor. */
  | 'PRODUCT'
  /** A service, such as treatment. */
  | 'SERVICE'
  /** Water, steam, heat or power made for several. */
  | 'UTILITY_SHARING';

/** How far a synergy has come. */
export type SynergyStage =
  /** Agreed, not running yet. */
  | 'AGREED'
  /** Donor and receiver talk about it. */
  | 'DISCUSSED'
  /** It has ended. */
  | 'ENDED'
  /** Somebody has seen that it could be. */
  | 'IDENTIFIED'
  /** It runs. */
  | 'RUNNING';

/** What a criterion says of a pair. */
export type Verdict =
  /** It fits if something is done or cleared first. */
  | 'CONDITIONALLY'
  /** It does not fit. */
  | 'DOES_NOT_FIT'
  /** It fits. */
  | 'FITS'
  /** Too little is known to say. */
  | 'UNKNOWN';

/** A stream to withdraw. */
export type WithdrawStreamInput = {
  /** The stream to withdraw. */
  id: string;
  /** The version that was read before. */
  version: number;
};

export type NetworkFactsFragment = { id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } };

export type ProvenanceFactsFragment = { basis: Basis, source: string | null, year: number | null };

export type CodeFactsFragment = { code: string, displayCode: string, title: { en: string, da: string } };

export type ResourceFactsFragment = { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null };

export type AmountFactsFragment = { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null };

export type NetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworksQuery = { networks: { nodes: Array<{ id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } }> } };

export type SymbiosisNetworkQueryVariables = Exact<{
  networkId: string;
}>;


export type SymbiosisNetworkQuery = { symbiosisNetwork: { firstYear: number, lastYear: number, network: { id: string, slug: string, name: string, startYear: number | null, facilityCount: number, synergyCount: number, description: { en: string, da: string } }, facilities: Array<{ id: string, name: string, kind: FacilityKind, status: FacilityStatus, place: string | null, startYear: number | null, endYear: number | null, source: string | null, note: string | null, position: { latitude: number, longitude: number, provenance: { basis: Basis, source: string | null, year: number | null } } | null, activities: Array<{ code: string, displayCode: string, title: { en: string, da: string } }>, organisation: { id: string, name: string, kind: OrganisationKind } }>, links: Array<{ donorId: string, receiverId: string, strands: Array<{ synergies: Array<{ id: string, reference: string | null, kind: SynergyKind, stage: SynergyStage, startYear: number | null, endYear: number | null, lastConfirmedYear: number | null, source: string | null, note: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, flows: Array<{ year: number, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } }> }> }> }> } };

export type SuggestionsQueryVariables = Exact<{
  networkId: string;
  first: number;
}>;


export type SuggestionsQuery = { symbiosisNetwork: { suggestions: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, supply: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }> } };

export type MatchFactsFragment = { id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, supply: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> };

export type StreamFactsFragment = { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> };

export type FacilityStreamsQueryVariables = Exact<{
  facilityId: string;
}>;


export type FacilityStreamsQuery = { facility: { id: string, streams: { totalCount: number, nodes: Array<{ id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> }> } } | null };

export type ResourceChoiceFragment = { id: string, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null };

export type FacilityChoiceFragment = { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } };

export type OfferedMatchFragment = { id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } } | null, supply: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> };

export type RegisteredStreamFragment = { version: number, id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, key: string | null, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, facility: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> };

export type ResourceSearchQueryVariables = Exact<{
  text: string;
}>;


export type ResourceSearchQuery = { resources: { nodes: Array<{ id: string, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }> } };

export type CodeSearchQueryVariables = Exact<{
  system: ClassificationSystem;
  text: string;
}>;


export type CodeSearchQuery = { classificationCodes: { nodes: Array<{ level: number, hazardous: boolean | null, code: string, displayCode: string, title: { en: string, da: string } }> } };

export type FacilitySearchQueryVariables = Exact<{
  networkId: string;
  text?: string | null | undefined;
}>;


export type FacilitySearchQuery = { facilities: { nodes: Array<{ status: FacilityStatus, id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } }> } };

export type DraftMatchesQueryVariables = Exact<{
  draft: StreamDraftInput;
}>;


export type DraftMatchesQuery = { draftMatches: { matches: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } } | null, supply: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }>, problems: Array<{ path: Array<string>, code: string, message: { en: string, da: string } }> } };

export type StreamToChangeQueryVariables = Exact<{
  id: string;
}>;


export type StreamToChangeQuery = { stream: { version: number, id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, facility: { id: string, name: string, kind: FacilityKind, place: string | null, network: { id: string, slug: string }, organisation: { name: string } }, resource: { id: string, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, key: string | null, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null };

export type StreamMatchesQueryVariables = Exact<{
  id: string;
}>;


export type StreamMatchesQuery = { stream: { id: string, matches: { nodes: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, donor: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } } | null, receiver: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } } | null, supply: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }> } } | null };

export type RegisterStreamMutationVariables = Exact<{
  input: RegisterStreamInput;
}>;


export type RegisterStreamMutation = { registerStream: { stream: { version: number, id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, key: string | null, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, facility: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } } };

export type ChangeStreamMutationVariables = Exact<{
  input: ChangeStreamInput;
}>;


export type ChangeStreamMutation = { changeStream: { stream: { version: number, id: string, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, fromYear: number | null, toYear: number | null, presentSolution: string | null, source: string | null, resource: { id: string, kind: ResourceKind, synonyms: Array<string>, measuredIn: Array<string>, units: Array<string>, key: string | null, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, facility: { id: string, name: string, kind: FacilityKind, place: string | null, organisation: { name: string } }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, maximum: number | null, unit: string, provenance: { basis: Basis, source: string | null, year: number | null } }> } } };

export type WithdrawStreamMutationVariables = Exact<{
  input: WithdrawStreamInput;
}>;


export type WithdrawStreamMutation = { withdrawStream: { streamId: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NetworkFactsFragmentDoc = new TypedDocumentString(`
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}
    `, {"fragmentName":"NetworkFacts"}) as unknown as TypedDocumentString<NetworkFactsFragment, unknown>;
export const CodeFactsFragmentDoc = new TypedDocumentString(`
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
    `, {"fragmentName":"CodeFacts"}) as unknown as TypedDocumentString<CodeFactsFragment, unknown>;
export const ResourceFactsFragmentDoc = new TypedDocumentString(`
    fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`, {"fragmentName":"ResourceFacts"}) as unknown as TypedDocumentString<ResourceFactsFragment, unknown>;
export const ProvenanceFactsFragmentDoc = new TypedDocumentString(`
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
    `, {"fragmentName":"ProvenanceFacts"}) as unknown as TypedDocumentString<ProvenanceFactsFragment, unknown>;
export const AmountFactsFragmentDoc = new TypedDocumentString(`
    fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}`, {"fragmentName":"AmountFacts"}) as unknown as TypedDocumentString<AmountFactsFragment, unknown>;
export const StreamFactsFragmentDoc = new TypedDocumentString(`
    fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}`, {"fragmentName":"StreamFacts"}) as unknown as TypedDocumentString<StreamFactsFragment, unknown>;
export const MatchFactsFragmentDoc = new TypedDocumentString(`
    fragment MatchFacts on Match {
  id
  score
  tier
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}`, {"fragmentName":"MatchFacts"}) as unknown as TypedDocumentString<MatchFactsFragment, unknown>;
export const FacilityChoiceFragmentDoc = new TypedDocumentString(`
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}
    `, {"fragmentName":"FacilityChoice"}) as unknown as TypedDocumentString<FacilityChoiceFragment, unknown>;
export const OfferedMatchFragmentDoc = new TypedDocumentString(`
    fragment OfferedMatch on Match {
  ...MatchFacts
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}`, {"fragmentName":"OfferedMatch"}) as unknown as TypedDocumentString<OfferedMatchFragment, unknown>;
export const ResourceChoiceFragmentDoc = new TypedDocumentString(`
    fragment ResourceChoice on Resource {
  id
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`, {"fragmentName":"ResourceChoice"}) as unknown as TypedDocumentString<ResourceChoiceFragment, unknown>;
export const RegisteredStreamFragmentDoc = new TypedDocumentString(`
    fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}`, {"fragmentName":"RegisteredStream"}) as unknown as TypedDocumentString<RegisteredStreamFragment, unknown>;
export const NetworksDocument = new TypedDocumentString(`
    query Networks {
  networks(first: 100) {
    nodes {
      ...NetworkFacts
    }
  }
}
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}`) as unknown as TypedDocumentString<NetworksQuery, NetworksQueryVariables>;
export const SymbiosisNetworkDocument = new TypedDocumentString(`
    query SymbiosisNetwork($networkId: ID!) {
  symbiosisNetwork(networkId: $networkId, includePlanned: true) {
    network {
      ...NetworkFacts
    }
    firstYear
    lastYear
    facilities {
      id
      name
      kind
      status
      place
      position {
        latitude
        longitude
        provenance {
          ...ProvenanceFacts
        }
      }
      activities {
        ...CodeFacts
      }
      startYear
      endYear
      source
      note
      organisation {
        id
        name
        kind
      }
    }
    links {
      donorId
      receiverId
      strands {
        synergies {
          id
          reference
          resource {
            ...ResourceFacts
          }
          kind
          stage
          startYear
          endYear
          lastConfirmedYear
          flows {
            year
            amount {
              ...AmountFacts
            }
          }
          source
          note
        }
      }
    }
  }
}
    fragment NetworkFacts on Network {
  id
  slug
  name
  description {
    en
    da
  }
  startYear
  facilityCount
  synergyCount
}
fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}`) as unknown as TypedDocumentString<SymbiosisNetworkQuery, SymbiosisNetworkQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($networkId: ID!, $first: Int!) {
  symbiosisNetwork(networkId: $networkId) {
    suggestions(first: $first) {
      ...MatchFacts
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const FacilityStreamsDocument = new TypedDocumentString(`
    query FacilityStreams($facilityId: ID!) {
  facility(id: $facilityId) {
    id
    streams(first: 100) {
      nodes {
        ...StreamFacts
      }
      totalCount
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}`) as unknown as TypedDocumentString<FacilityStreamsQuery, FacilityStreamsQueryVariables>;
export const ResourceSearchDocument = new TypedDocumentString(`
    query ResourceSearch($text: String!) {
  resources(text: $text, first: 8) {
    nodes {
      ...ResourceChoice
    }
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceChoice on Resource {
  id
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}`) as unknown as TypedDocumentString<ResourceSearchQuery, ResourceSearchQueryVariables>;
export const CodeSearchDocument = new TypedDocumentString(`
    query CodeSearch($system: ClassificationSystem!, $text: String!) {
  classificationCodes(system: $system, text: $text, first: 8) {
    nodes {
      ...CodeFacts
      level
      hazardous
    }
  }
}
    fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}`) as unknown as TypedDocumentString<CodeSearchQuery, CodeSearchQueryVariables>;
export const FacilitySearchDocument = new TypedDocumentString(`
    query FacilitySearch($networkId: ID!, $text: String) {
  facilities(networkId: $networkId, text: $text, first: 30) {
    nodes {
      ...FacilityChoice
      status
    }
  }
}
    fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}`) as unknown as TypedDocumentString<FacilitySearchQuery, FacilitySearchQueryVariables>;
export const DraftMatchesDocument = new TypedDocumentString(`
    query DraftMatches($draft: StreamDraftInput!) {
  draftMatches(draft: $draft, first: 12) {
    matches {
      ...OfferedMatch
    }
    problems {
      path
      code
      message {
        en
        da
      }
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}
fragment OfferedMatch on Match {
  ...MatchFacts
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<DraftMatchesQuery, DraftMatchesQueryVariables>;
export const StreamToChangeDocument = new TypedDocumentString(`
    query StreamToChange($id: ID!) {
  stream(id: $id) {
    ...RegisteredStream
    facility {
      network {
        id
        slug
      }
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}
fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<StreamToChangeQuery, StreamToChangeQueryVariables>;
export const StreamMatchesDocument = new TypedDocumentString(`
    query StreamMatches($id: ID!) {
  stream(id: $id) {
    id
    matches(first: 12) {
      nodes {
        ...OfferedMatch
      }
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment MatchFacts on Match {
  id
  score
  tier
  donor {
    id
    name
  }
  receiver {
    id
    name
  }
  supply {
    ...StreamFacts
  }
  demand {
    ...StreamFacts
  }
  judgements {
    criterionId
    label {
      en
      da
    }
    verdict
    score
    weight
    reason {
      en
      da
    }
  }
  distanceKm
  demandCoverage
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}
fragment OfferedMatch on Match {
  ...MatchFacts
  donor {
    ...FacilityChoice
  }
  receiver {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<StreamMatchesQuery, StreamMatchesQueryVariables>;
export const RegisterStreamDocument = new TypedDocumentString(`
    mutation RegisterStream($input: RegisterStreamInput!) {
  registerStream(input: $input) {
    stream {
      ...RegisteredStream
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}
fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<RegisterStreamMutation, RegisterStreamMutationVariables>;
export const ChangeStreamDocument = new TypedDocumentString(`
    mutation ChangeStream($input: ChangeStreamInput!) {
  changeStream(input: $input) {
    stream {
      ...RegisteredStream
    }
  }
}
    fragment ProvenanceFacts on Provenance {
  basis
  source
  year
}
fragment CodeFacts on ClassificationCode {
  code
  displayCode
  title {
    en
    da
  }
}
fragment ResourceFacts on Resource {
  id
  key
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
}
fragment AmountFacts on Amount {
  value
  unit
  canonicalValue
  canonicalUnit
  provenance {
    ...ProvenanceFacts
  }
}
fragment StreamFacts on Stream {
  id
  direction
  description
  resource {
    ...ResourceFacts
  }
  amount {
    ...AmountFacts
  }
  operatingHours
  properties {
    name
    minimum
    maximum
    unit
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  fromYear
  toYear
  presentSolution
  source
}
fragment ResourceChoice on Resource {
  id
  kind
  name {
    en
    da
  }
  synonyms
  wasteCode {
    ...CodeFacts
  }
  measuredIn
  units
}
fragment FacilityChoice on Facility {
  id
  name
  kind
  place
  organisation {
    name
  }
}
fragment RegisteredStream on Stream {
  ...StreamFacts
  version
  resource {
    ...ResourceChoice
  }
  facility {
    ...FacilityChoice
  }
}`) as unknown as TypedDocumentString<ChangeStreamMutation, ChangeStreamMutationVariables>;
export const WithdrawStreamDocument = new TypedDocumentString(`
    mutation WithdrawStream($input: WithdrawStreamInput!) {
  withdrawStream(input: $input) {
    streamId
  }
}
    `) as unknown as TypedDocumentString<WithdrawStreamMutation, WithdrawStreamMutationVariables>;