/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a stream comes over the year. */
export type Availability =
  /** In batches, now and then. */
  | 'BATCH'
  /** All the time. */
  | 'CONTINUOUS'
  /** Once. */
  | 'ONE_OFF'
  /** In a part of the year. */
  | 'SEASONAL'
  /** On some days of the week. */
  | 'WEEKLY';

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

/** Why the two resources belong together, strongest first. */
export type CompatibilityTier =
  /** Such a by-product is used for that once it is treated. */
  | 'AFTER_TREATMENT'
  /** Such a by-product is used for that somewhere. */
  | 'DOCUMENTED_USE'
  /** Such plants need it; this one has not registered that: ask them. */
  | 'LATENT_DEMAND'
  /** Such plants yield it; this one has not registered that: ask them. */
  | 'LATENT_SUPPLY'
  /** The words are alike: a guess. */
  | 'LIKE_WORDS'
  /** It is the same resource. */
  | 'SAME_RESOURCE'
  /** Both have the same waste code. */
  | 'SAME_WASTE_CODE'
  /** Nobody buys it here; this facility could try it out. */
  | 'TRIAL'
  /** Nothing is known that would bring the two together. */
  | 'UNRELATED';

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

/** How an organisation stands to a network. */
export type ParticipationState =
  /** It takes part. */
  | 'APPROVED'
  /** It has asked to take part; until the secretariat decides it sees what everybody sees. */
  | 'ASKED'
  /** It took part, and does no longer. */
  | 'ENDED'
  /** The secretariat has refused; it may ask again. */
  | 'REFUSED';

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

/** What a person can be. A person may be several things. */
export type Role =
  /** Sees and exports what a network releases for analysis. */
  | 'ANALYST'
  /** Also invites colleagues, and says which networks the company takes part in. */
  | 'COMPANY_ADMINISTRATOR'
  /** Makes networks and their secretariats; sees nothing confidential by this role alone. */
  | 'INSTALLATION_ADMINISTRATOR'
  /** Belongs to a company: registers its facilities and streams. */
  | 'MEMBER'
  /** Runs a network: approves companies, brokers between them. */
  | 'SECRETARIAT';

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> } | null };

export type MeFactsFragment = { id: string, name: string, email: string | null, language: Language, isInstallationAdministrator: boolean, demonstrationRole: Role | null, memberships: Array<{ id: string, role: Role, organisationId: string | null, organisationName: string | null, networkId: string | null, networkName: string | null, networkSlug: string | null, mayInvite: Array<Role> }>, participations: Array<{ organisationId: string, networkId: string, networkName: string, networkSlug: string, state: ParticipationState, reason: string | null }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

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


export type SuggestionsQuery = { symbiosisNetwork: { suggestions: Array<{ id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> }> } };

export type MatchFactsFragment = { id: string, score: number, tier: CompatibilityTier, distanceKm: number | null, demandCoverage: number | null, blindSide: { id: string | null, direction: Direction, resourceKind: ResourceKind, resource: { id: string, name: { en: string, da: string } } | null, amount: { en: string, da: string }, distance: { en: string, da: string } | null } | null, donor: { id: string, name: string } | null, receiver: { id: string, name: string } | null, supply: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, demand: { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> } | null, judgements: Array<{ criterionId: string, verdict: Verdict, score: number | null, weight: number, label: { en: string, da: string }, reason: { en: string, da: string } }> };

export type StreamFactsFragment = { id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> };

export type FacilityStreamsQueryVariables = Exact<{
  facilityId: string;
}>;


export type FacilityStreamsQuery = { facility: { id: string, streams: { totalCount: number, nodes: Array<{ id: string, level: DisclosureLevel, direction: Direction, description: string | null, operatingHours: number | null, availability: Availability | null, validFrom: string | null, validTo: string | null, presentSolution: string | null, source: string | null, resource: { id: string, key: string | null, kind: ResourceKind, synonyms: Array<string>, name: { en: string, da: string }, wasteCode: { code: string, displayCode: string, title: { en: string, da: string } } | null }, amount: { value: number, unit: string, canonicalValue: number, canonicalUnit: string, provenance: { basis: Basis, source: string | null, year: number | null } | null } | null, properties: Array<{ name: string, minimum: number | null, typical: number | null, maximum: number | null, unit: string, method: string | null, date: string | null, provenance: { basis: Basis, source: string | null, year: number | null } }> }> } } | null };

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
export const MeFactsFragmentDoc = new TypedDocumentString(`
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}
    `, {"fragmentName":"MeFacts"}) as unknown as TypedDocumentString<MeFactsFragment, unknown>;
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
  level
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
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
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
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
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
  level
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
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`, {"fragmentName":"MatchFacts"}) as unknown as TypedDocumentString<MatchFactsFragment, unknown>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeFacts
  }
}
    fragment MeFacts on Me {
  id
  name
  email
  language
  isInstallationAdministrator
  demonstrationRole
  memberships {
    id
    role
    organisationId
    organisationName
    networkId
    networkName
    networkSlug
    mayInvite
  }
  participations {
    organisationId
    networkId
    networkName
    networkSlug
    state
    reason
  }
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
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
  blindSide {
    id
    direction
    resourceKind
    resource {
      id
      name {
        en
        da
      }
    }
    amount {
      en
      da
    }
    distance {
      en
      da
    }
  }
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
  level
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
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
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
  level
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
    typical
    maximum
    unit
    method
    date
    provenance {
      ...ProvenanceFacts
    }
  }
  availability
  validFrom
  validTo
  presentSolution
  source
}`) as unknown as TypedDocumentString<FacilityStreamsQuery, FacilityStreamsQueryVariables>;