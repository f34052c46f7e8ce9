import { byId } from './order.ts';
import { domainWord } from './domain-word.ts';
import type { LocalText } from '../../src/domain/text.ts';
import type { Provenance } from '../../src/domain/registry/provenance.ts';
import type { RegistrySnapshot } from '../../src/domain/registry/snapshot.ts';
import type { Facility } from '../../src/domain/registry/facility.ts';
import type { Organisation } from '../../src/domain/registry/organisation.ts';
import type { Resource } from '../../src/domain/registry/resource.ts';
import type { Synergy, YearlyFlow } from '../../src/domain/registry/synergy.ts';
import type {
  CodeFactsFragment,
  ProvenanceFactsFragment,
  ResourceFactsFragment,
  SymbiosisNetworkQuery,
} from '../api/generated/later/graphql.ts';

type Answer = SymbiosisNetworkQuery['symbiosisNetwork'];
type FacilityAnswer = Answer['facilities'][number];
type LinkAnswer = Answer['links'][number];
type SynergyAnswer = LinkAnswer['strands'][number]['synergies'][number];

/** A classification code with its title, as the server answers it. */
interface NamedCode {
  readonly code: string;
  readonly displayCode: string;
  readonly title: LocalText;
}

/** All that is loaded of one network: the registry in the words of the domain, and what only the page needs beside it. */
export interface NetworkRecord {
  readonly snapshot: RegistrySnapshot;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly facilities: ReadonlyMap<string, Facility>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly synergies: ReadonlyMap<string, Synergy>;
  /** NACE codes and EWC codes by code. */
  readonly codes: ReadonlyMap<string, NamedCode>;
}

export function provenanceOf(answer: ProvenanceFactsFragment): Provenance {
  return { basis: domainWord(answer.basis), source: answer.source ?? null, year: answer.year ?? null };
}

function facilityOf(answer: FacilityAnswer, networkId: string): Facility {
  return {
    id: answer.id,
    networkId,
    organisationId: answer.organisation.id,
    name: answer.name,
    kind: domainWord(answer.kind),
    status: domainWord(answer.status),
    // The drawing does not ask how widely it is known: what was answered may be shown.
    level: 'secretariat',
    place: answer.place ?? null,
    position: answer.position
      ? {
          latitude: answer.position.latitude,
          longitude: answer.position.longitude,
          provenance: provenanceOf(answer.position.provenance),
        }
      : null,
    positionIsCoarse: false,
    activityCodes: answer.activities.map(({ code }) => code),
    startYear: answer.startYear ?? null,
    endYear: answer.endYear ?? null,
    source: answer.source ?? null,
    note: answer.note ?? null,
  };
}

function resourceOf(answer: ResourceFactsFragment): Resource {
  return {
    id: answer.id,
    key: answer.key ?? null,
    kind: domainWord(answer.kind),
    name: answer.name,
    synonyms: answer.synonyms,
    wasteCode: answer.wasteCode?.code ?? null,
    measuredIn: [],
  };
}

function flowOf({ year, amount }: SynergyAnswer['flows'][number]): YearlyFlow {
  const { value, unit, canonicalValue, canonicalUnit, provenance } = amount;
  return {
    year,
    amount: { value, unit, canonicalValue, canonicalUnit },
    provenance: provenance ? provenanceOf(provenance) : { basis: 'reported', source: null, year },
  };
}

function synergyOf(answer: SynergyAnswer, { donorId, receiverId }: LinkAnswer, networkId: string): Synergy {
  return {
    id: answer.id,
    networkId,
    reference: answer.reference ?? null,
    donorId,
    receiverId,
    resourceId: answer.resource.id,
    kind: domainWord(answer.kind),
    stage: domainWord(answer.stage),
    donorLevel: 'secretariat',
    receiverLevel: 'secretariat',
    startYear: answer.startYear ?? null,
    endYear: answer.endYear ?? null,
    lastConfirmedYear: answer.lastConfirmedYear ?? null,
    flows: answer.flows.map(flowOf),
    supplyStreamId: null,
    demandStreamId: null,
    source: answer.source ?? null,
    note: answer.note ?? null,
  };
}

function keyed<T extends { readonly id: string }>(values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

/** What the server answered, as the snapshot that the functions of `src/domain/network` start from. */
export function networkRecordOf(answer: Answer): NetworkRecord {
  const { network } = answer;
  const synergyAnswers = answer.links.flatMap((link) =>
    link.strands.flatMap(({ synergies }) => synergies.map((synergy) => ({ synergy, link }))),
  );
  const facilities = answer.facilities.map((facility) => facilityOf(facility, network.id)).sort(byId);
  const organisations = keyed(
    answer.facilities.map(({ organisation: { id, name, kind } }) => ({ id, name, kind: domainWord(kind) })),
  );
  const resources = keyed(synergyAnswers.map(({ synergy }) => resourceOf(synergy.resource)));
  const synergies = synergyAnswers.map(({ synergy, link }) => synergyOf(synergy, link, network.id)).sort(byId);
  const codes: CodeFactsFragment[] = [
    ...answer.facilities.flatMap(({ activities }) => activities),
    ...synergyAnswers.flatMap(({ synergy }) => synergy.resource.wasteCode ?? []),
  ];
  return {
    snapshot: {
      network: {
        id: network.id,
        slug: network.slug,
        name: network.name,
        description: network.description,
        startYear: network.startYear ?? null,
        revision: 0,
      },
      organisations: [...organisations.values()].sort(byId),
      facilities,
      resources: [...resources.values()].sort(byId),
      streams: [],
      synergies,
    },
    firstYear: answer.firstYear,
    lastYear: answer.lastYear,
    facilities: keyed(facilities),
    organisations,
    resources,
    synergies: keyed(synergies),
    codes: new Map(codes.map((code) => [code.code, code])),
  };
}
