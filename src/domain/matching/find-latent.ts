import { possibleReceiver, receiverEvidence, suppliedThing } from '../knowledge/receiver-evidence.ts';
import type { ByProductName } from '../knowledge/receiver-evidence.ts';
import type { Meaning } from '../knowledge/name-index.ts';
import { RememberedOf } from '../knowledge/remembered.ts';
import { facilityKey, preparedKnowledge, resolveFacility, yieldsOf } from '../knowledge/resolve-names.ts';
import type { NamedFacility, PreparedKnowledge } from '../knowledge/resolve-names.ts';
import type { Facility } from '../registry/facility.ts';
import { greatCircleKm } from '../registry/great-circle.ts';
import type { Compatibility } from './compatibility.ts';
import type { Candidate } from './criterion.ts';
import { harbourNear } from './harbour.ts';
import { isKnownPair, knownExchangesOf } from './known-exchanges.ts';
import { latentDemandReason, latentSupplyReason } from './latent-reason.ts';
import { partyOfFacility } from './party.ts';
import type { Party } from './party.ts';
import type { MatchingIndex } from './prepare-matching.ts';
import { rankReceivers } from './rank-receivers.ts';
import { RESOURCE_WEIGHT } from './resource-weight.ts';
import { findTrials } from './find-trials.ts';

/** Below this chance nobody would thank for the hint. */
const LEAST_CHANCE = 0.1;
/** Below this a supply that is only supposed is no hint either. */
const LEAST_STRENGTH = 0.35;
/** So many of the nearest facilities are looked at: of more, the far ones would be no use to most carriers. */
const MOST_FACILITIES = 500;

/** Facilities that are asked to do something else than production: they are suggested where nobody buys, see `find-trials.ts`. */
function triesThings({ kind }: Facility): boolean {
  return kind === 'demonstrationFacility' || kind === 'knowledgeInstitution';
}

/** The other facilities in business, the nearest first where the place is known, ties by id. */
function othersOf(index: MatchingIndex, party: Party): readonly Facility[] {
  const { position } = party;
  return [...index.facilities.values()]
    .filter(({ id, status }) => id !== party.facilityId && status === 'active')
    .map((facility) => ({
      facility,
      km: position && facility.position ? greatCircleKm(position, facility.position) : 0,
    }))
    .sort((one, other) => one.km - other.km || (one.facility.id < other.facility.id ? -1 : 1))
    .slice(0, MOST_FACILITIES)
    .map(({ facility }) => facility);
}

/** The score of the resource that brings a pair by itself to this chance. */
function scoreOfChance(chance: number): number {
  const { weight, neutral } = RESOURCE_WEIGHT;
  return Math.min(1, Math.max(0, neutral + Math.log(chance / (1 - chance)) / weight));
}

function nameOf(party: Party): ByProductName {
  return { words: party.resource.name?.en ?? '', key: party.resource.key };
}

function donorOf(party: Party): NamedFacility {
  return { name: party.facilityName ?? '', activityCodes: party.activityCodes };
}

/** Facilities that are likely to take what a supply offers without having registered the need. */
function latentReceivers(
  supply: Party,
  facilities: readonly Facility[],
  knowledge: PreparedKnowledge,
): ReadonlyMap<Facility, Compatibility> {
  const ranked = rankReceivers(donorOf(supply), nameOf(supply), facilities, knowledge);
  return new Map(
    ranked
      .filter(({ score }) => score >= LEAST_CHANCE)
      .map(({ facility, score, evidence }) => [
        facility,
        { tier: 'latentDemand', strength: scoreOfChance(score), reason: () => latentDemandReason(evidence) },
      ]),
  );
}

/** What a by-product says of itself as a stand-in for what is asked, beside a use that is known. */
const SAME_THING = 0.85;

/** How little the doubt of a name loses: a plant is one of the kinds that it may be. As for receivers (`receiver-evidence.ts`). */
const SECOND_MEANING = 0.7;
const DOUBT_OF_NAME = 0.15;

function likelySectors(facility: Facility): readonly Meaning[] {
  const sectors = resolveFacility(facility);
  const surest = sectors[0]?.confidence ?? 1;
  return sectors.map(({ key, confidence }) => ({
    key,
    confidence: (confidence / surest) ** SECOND_MEANING * surest ** DOUBT_OF_NAME,
  }));
}

/** What a by-product is to what is asked: the very thing, or something known to stand in for it. */
interface Serving {
  readonly isIt: boolean;
  readonly standsIn: boolean;
}

const SERVING = new RememberedOf<PreparedKnowledge, Serving>(50_000);

function servingOf(material: string, asked: string, knowledge: PreparedKnowledge): Serving {
  return SERVING.of(knowledge, `${material} ${asked}`, () => {
    const { materialKinship, usesByMaterial } = knowledge;
    return {
      isIt: materialKinship.isKindOf(material, asked) || materialKinship.isKindOf(asked, material),
      standsIn: (usesByMaterial.get(material) ?? []).some(({ replaces }) => replaces.includes(asked)),
    };
  });
}

/** Resources that a facility is likely to yield, surely enough to be a hint. */
const YIELDED = new RememberedOf<PreparedKnowledge, readonly (readonly [material: string, share: number])[]>(5_000);

function likelyYields(facility: Facility, knowledge: PreparedKnowledge): readonly (readonly [string, number])[] {
  return YIELDED.of(knowledge, facilityKey(facility), () =>
    [...yieldsOf(likelySectors(facility), knowledge)].filter(([, share]) => share >= LEAST_STRENGTH),
  );
}

/** How well what a facility is likely to yield would serve a demand, and by which of its by-products; null where by none. */
function latentYield(
  facility: Facility,
  demand: Party,
  knowledge: PreparedKnowledge,
): { readonly material: string; readonly strength: number } | null {
  const asked = demand.resource.key;
  if (asked === null) return null;
  const receiver = possibleReceiver(donorOf(demand), knowledge);
  const found: { readonly material: string; readonly strength: number }[] = [];
  for (const [material, share] of likelyYields(facility, knowledge)) {
    const { isIt, standsIn } = servingOf(material, asked, knowledge);
    if (!isIt && !standsIn) continue;
    const thing = suppliedThing(facility, { words: '', key: material }, knowledge);
    const serves = Math.max(isIt ? SAME_THING : 0, standsIn ? receiverEvidence(thing, receiver, knowledge).use : 0);
    found.push({ material, strength: share * serves });
  }
  found.sort((one, other) => other.strength - one.strength || (one.material < other.material ? -1 : 1));
  return found[0] ?? null;
}

/** Facilities that are likely to have what a demand asks for without having registered it. */
function latentDonors(
  demand: Party,
  facilities: readonly Facility[],
  knowledge: PreparedKnowledge,
): ReadonlyMap<Facility, { readonly material: string; readonly compatibility: Compatibility }> {
  const found = new Map<Facility, { material: string; compatibility: Compatibility }>();
  for (const facility of facilities) {
    const yielded = latentYield(facility, demand, knowledge);
    if (yielded === null || yielded.strength < LEAST_STRENGTH) continue;
    const { material, strength } = yielded;
    found.set(facility, {
      material,
      compatibility: {
        tier: 'latentSupply',
        strength,
        reason: () => latentSupplyReason(...sourceOfYield(facility, material)),
      },
    });
  }
  return found;
}

/** The sector of a facility that is known to yield a material, and where that is known from. */
function sourceOfYield(facility: Facility, material: string): [sector: string, material: string, source: string] {
  const { base, sectorKinship } = preparedKnowledge();
  const sectors = resolveFacility(facility);
  for (const { key } of sectors) {
    const row = base.typicalStreams.find(
      (stream) =>
        stream.direction === 'supply' &&
        stream.material === material &&
        sectorKinship.relativesOf(key).has(stream.sector),
    );
    if (row) return [row.sector, material, row.source];
  }
  return [sectors[0]?.key ?? '', material, ''];
}

function candidateOf(index: MatchingIndex, supply: Party, demand: Party, compatibility: Compatibility): Candidate {
  return {
    supply,
    demand,
    compatibility,
    exchanges: knownExchangesOf(index.exchanges, supply, demand),
    years: { from: null, to: null },
    distanceKm: supply.position && demand.position ? greatCircleKm(supply.position, demand.position) : null,
    distanceBand: null,
    demandCoverage: null,
  };
}

/**
 * Pairs of a stream with facilities that registered nothing of the kind, but are likely to need it or to have it ("ask them"); and of a
 * supply without a commercial taker with those who could try it out.
 *
 * @param paired facilities that a registered stream pairs with already
 * @param hasTaker whether a commercial taker is among them
 */
export function findLatent(
  index: MatchingIndex,
  party: Party,
  paired: ReadonlySet<string>,
  hasTaker: boolean,
): readonly Candidate[] {
  const facilities = othersOf(index, party);
  const left = (facility: Facility): boolean => !paired.has(facility.id);
  const partyAt = (facility: Facility, resource: Party['resource']): Party =>
    partyOfFacility(
      facility,
      party.direction === 'supply' ? 'demand' : 'supply',
      resource,
      harbourNear(facility.position, index.harbours),
    );
  const commercial = facilities.filter((facility) => !triesThings(facility));
  if (party.direction === 'demand') {
    return [...latentDonors(party, commercial, index.knowledge)].flatMap(([facility, { material, compatibility }]) => {
      const supply = partyAt(facility, resourceNamed(index, material, party));
      if (!left(facility) || isKnownPair(index.exchanges, supply, party)) return [];
      return [candidateOf(index, supply, party, compatibility)];
    });
  }
  const receivers = latentReceivers(party, commercial, index.knowledge);
  const found = [...receivers].flatMap(([facility, compatibility]) => {
    const demand = partyAt(facility, party.resource);
    if (!left(facility) || isKnownPair(index.exchanges, party, demand)) return [];
    return [candidateOf(index, party, demand, compatibility)];
  });
  if (hasTaker || found.some(({ compatibility }) => isTaker(compatibility))) return found;
  const trials = findTrials(donorOf(party), nameOf(party), facilities.filter(triesThings), index.knowledge);
  return [
    ...found,
    ...trials
      .filter(({ facility }) => left(facility))
      .map(({ facility, compatibility }) =>
        candidateOf(index, party, partyAt(facility, party.resource), compatibility),
      ),
  ];
}

/** Whether a supposed need is as good as a taker: more likely than not. */
function isTaker(compatibility: Compatibility): boolean {
  return 'strength' in compatibility && compatibility.strength >= RESOURCE_WEIGHT.neutral;
}

/** The resource of the registry or the knowledge base under a key; the party's own where there is none. */
function resourceNamed(index: MatchingIndex, key: string, party: Party): Party['resource'] {
  for (const resource of index.resources.byId.values()) if (resource.key === key) return resource;
  const material = preparedKnowledge().base.materials.get(key);
  if (material === undefined) return party.resource;
  const { name, kind, wasteCodes } = material;
  return { id: null, key, kind, name, wasteCode: wasteCodes[0] ?? null, measuredIn: [] };
}
