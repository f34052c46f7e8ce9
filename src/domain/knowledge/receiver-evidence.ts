import { telling } from './name-index.ts';
import type { Meaning } from './name-index.ts';
import { RememberedOf } from './remembered.ts';
import { facilityKey, preparedKnowledge, resolveFacility, resolveMaterial, yieldsOf } from './resolve-names.ts';
import type { NamedFacility, PreparedKnowledge } from './resolve-names.ts';
import type { TypicalStream } from './use-entry.ts';
import type { KnowledgeEvidence, KnownUse } from '../registry/known-use.ts';

/** A by-product of a facility, as far as words tell. */
export interface SuppliedThing {
  readonly materials: readonly Meaning[];
  readonly donorSectors: readonly Meaning[];
  /** How far what is known of each resource or family holds for it, by key. */
  readonly relevance: ReadonlyMap<string, number>;
  /** How far it can stand in for other resources, by key. */
  readonly standsInFor: ReadonlyMap<string, number>;
  /** How far what is known of each kind of donor holds for its donor, by key. */
  readonly donors: ReadonlyMap<string, number>;
  readonly words: string;
}

/** A facility that may take it, as far as words tell. */
export interface PossibleReceiver {
  readonly sectors: readonly Meaning[];
  /** How far what is known of each kind of facility holds for it, by key. */
  readonly relevance: ReadonlyMap<string, number>;
  /** What its name says it recovers, collects or trades: a `Plastic recycler`; empty for others. */
  readonly recovers: ReadonlyMap<string, number>;
  readonly words: string;
}

/** What speaks for a receiver, each 0 … 1. */
export interface ReceiverEvidence {
  /** A use is known of such a by-product at such a receiver, without or with treatment before. */
  readonly use: number;
  /** Such plants are known to need it, or what it can stand in for. */
  readonly latentDemand: number;
  /** The receiver recovers such things by its name. */
  readonly recovery: number;
  /** The words of both are alike: a guess. */
  readonly likeWords: number;
  /** The receiver is in the donor's own line of business: it rather yields the same than takes it. */
  readonly sameBusiness: number;
  /** All that together. */
  readonly strength: number;
  /** The use that says most, and the demand that says most, for the reasons. */
  readonly bestUse: KnownUse | null;
  readonly bestDemand: TypicalStream | null;
}

const EVIDENCE_FACTOR: Readonly<Record<KnowledgeEvidence, number>> = {
  documented: 1,
  reference: 1,
  practice: 0.95,
  planned: 0.85,
};
/** How much a second meaning of a facility's name loses, and how little the doubt itself: a plant is one of them after all. */
const SECOND_MEANING = 0.7;
const DOUBT_OF_NAME = 0.15;
/** A use that asks for certain donors, had from another. */
const OTHER_DONOR = 0.55;
/** Further uses say a little more, each half of the one before it. */
const FURTHER_USE = 0.5;
const MOST_USES = 3;
/** A kind that the donor is known to yield is what its vague word means. */
const YIELDED_KIND = 0.95;
/** Demand for the very thing, and for what it may stand in for. */
const DEMAND_OF_IT = 0.75;
const DEMAND_REPLACED = 0.4;
const LATENT_SHARE = 0.7;
const RECOVERY_SHARE = 0.9;
const LIKE_WORDS_SHARE = 0.2;
const LEAST_REPLACEMENT = 0.1;

/** Stems of words by which a facility says that it recovers or trades what its name holds beside. */
const RECOVERING =
  /^(recycl|reclaim|recover|reprocess|regenerat|re-?refin|dealer|collect|scrap|shredd|reus|genvind|genbrug|indsaml|aufbereit|verwert|handl|ruckgewinn|handler|skrot|schrott|contractor|reconditi)/;

/** What a donor yields: the resource of the catalogue, or the words for it where it is none. */
export interface ByProductName {
  readonly words: string;
  /** Key in the catalogue; null where only words are known. */
  readonly key: string | null;
}

export function suppliedThing(
  donor: NamedFacility,
  byProduct: ByProductName,
  knowledge: PreparedKnowledge = preparedKnowledge(),
): SuppliedThing {
  const question = `${byProduct.key ?? ''}\n${byProduct.words}\n${facilityKey(donor)}`;
  return THINGS.of(knowledge, question, () => thingSupplied(donor, byProduct, knowledge));
}

const THINGS = new RememberedOf<PreparedKnowledge, SuppliedThing>(2_000);
const RECEIVERS = new RememberedOf<PreparedKnowledge, PossibleReceiver>(5_000);

function thingSupplied(
  donor: NamedFacility,
  { words, key }: ByProductName,
  knowledge: PreparedKnowledge,
): SuppliedThing {
  const donorSectors = resolveFacility(donor, knowledge);
  const materials =
    key !== null && knowledge.base.materials.has(key)
      ? [{ key, confidence: 1 }]
      : resolveMaterial(words, donorSectors, knowledge);
  const relevance = materialRelevance(materials, donorSectors, knowledge);
  return {
    materials,
    donorSectors,
    words,
    relevance,
    standsInFor: replacedBy(relevance, knowledge),
    donors: kindsOf(donorSectors, knowledge),
  };
}

export function possibleReceiver(
  facility: NamedFacility,
  knowledge: PreparedKnowledge = preparedKnowledge(),
): PossibleReceiver {
  return RECEIVERS.of(knowledge, facilityKey(facility), () => receiverOf(facility, knowledge));
}

function receiverOf(facility: NamedFacility, knowledge: PreparedKnowledge): PossibleReceiver {
  const sectors = resolveFacility(facility, knowledge);
  const relevance = new Map<string, number>();
  const surest = sectors[0]?.confidence ?? 1;
  for (const { key, confidence } of sectors) {
    const meant = (confidence / surest) ** SECOND_MEANING * surest ** DOUBT_OF_NAME;
    for (const [relative, share] of knowledge.sectorKinship.relativesOf(key)) {
      relevance.set(relative, Math.max(relevance.get(relative) ?? 0, share * meant));
    }
  }
  return { sectors, relevance, recovers: recoveredBy(facility.name, knowledge), words: facility.name };
}

function materialRelevance(
  materials: readonly Meaning[],
  donorSectors: readonly Meaning[],
  knowledge: PreparedKnowledge,
): ReadonlyMap<string, number> {
  const yielded = yieldsOf(donorSectors, knowledge);
  const relevance = new Map<string, number>();
  for (const { key, confidence } of materials) {
    for (const [relative, share] of knowledge.materialKinship.relativesOf(key)) {
      const isKind = relative !== key && knowledge.materialKinship.isKindOf(relative, key);
      const meant = isKind ? Math.max(share, YIELDED_KIND * (yielded.get(relative) ?? 0)) : share;
      relevance.set(relative, (relevance.get(relative) ?? 0) + meant * confidence);
    }
  }
  for (const [key, share] of relevance) if (share > 1) relevance.set(key, 1);
  return relevance;
}

function kindsOf(sectors: readonly Meaning[], { sectorKinship }: PreparedKnowledge): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { key, confidence } of sectors) {
    for (const [relative, share] of sectorKinship.relativesOf(key)) {
      kinds.set(relative, Math.max(kinds.get(relative) ?? 0, share * confidence));
    }
  }
  return kinds;
}

function replacedBy(
  relevance: ReadonlyMap<string, number>,
  { usesByMaterial }: PreparedKnowledge,
): ReadonlyMap<string, number> {
  const replaced = new Map<string, number>();
  for (const [material, share] of relevance) {
    for (const known of usesByMaterial.get(material) ?? []) {
      const value = share * known.confidence * DEMAND_REPLACED;
      for (const key of known.replaces) {
        if (value >= LEAST_REPLACEMENT && value > (replaced.get(key) ?? 0)) replaced.set(key, value);
      }
    }
  }
  return replaced;
}

function recoveredBy(name: string, knowledge: PreparedKnowledge): ReadonlyMap<string, number> {
  const stems = telling(name);
  if (!stems.some((stem) => RECOVERING.test(stem))) return new Map();
  const rest = stems.filter((stem) => !RECOVERING.test(stem));
  const recovered = new Map<string, number>();
  for (const { key, confidence } of rest.length === 0 ? [] : resolveMaterial(rest.join(' '), [], knowledge)) {
    for (const [relative, share] of knowledge.materialKinship.relativesOf(key)) {
      recovered.set(relative, Math.min(1, (recovered.get(relative) ?? 0) + share * confidence));
    }
  }
  return recovered;
}

/** Everything the knowledge base has for and against this receiver of this by-product. */
export function receiverEvidence(
  thing: SuppliedThing,
  receiver: PossibleReceiver,
  knowledge: PreparedKnowledge = preparedKnowledge(),
): ReceiverEvidence {
  const { use, bestUse } = usesAt(thing, receiver, knowledge);
  const { demand, bestDemand } = demandAt(thing, receiver, knowledge);
  const recovery = Math.max(
    0,
    ...thing.materials.map(({ key, confidence }) => confidence * (receiver.recovers.get(key) ?? 0)),
  );
  const likeWords = sharedWords(thing.words, receiver.words);
  const sameBusiness = Math.max(
    0,
    ...thing.donorSectors.flatMap((own) =>
      receiver.sectors.map((other) => (own.key === other.key ? Math.min(own.confidence, other.confidence) : 0)),
    ),
  );
  const strength =
    1 - (1 - use) * (1 - LATENT_SHARE * demand) * (1 - RECOVERY_SHARE * recovery) * (1 - LIKE_WORDS_SHARE * likeWords);
  return { use, latentDemand: demand, recovery, likeWords, sameBusiness, strength, bestUse, bestDemand };
}

/** What is known of a thing, by who may take it: laid out once, and asked for every facility of a network. */
interface KnownOfThing {
  /** By key of the receiving sector; `place` is that in the knowledge base, `share` how far the use holds for the thing. */
  readonly uses: ReadonlyMap<string, readonly { known: KnownUse; share: number; place: number }[]>;
  /** Needs that it may serve, by key of the sector that has them. */
  readonly needs: Map<string, readonly { stream: TypicalStream; fit: number }[]>;
}

const KNOWN_OF_THINGS = new WeakMap<PreparedKnowledge, WeakMap<SuppliedThing, KnownOfThing>>();

function knownOf(thing: SuppliedThing, knowledge: PreparedKnowledge): KnownOfThing {
  let things = KNOWN_OF_THINGS.get(knowledge);
  if (things === undefined) KNOWN_OF_THINGS.set(knowledge, (things = new WeakMap<SuppliedThing, KnownOfThing>()));
  let known = things.get(thing);
  if (known === undefined) things.set(thing, (known = { uses: usesOf(thing, knowledge), needs: new Map() }));
  return known;
}

function usesOf(thing: SuppliedThing, knowledge: PreparedKnowledge): KnownOfThing['uses'] {
  const uses = new Map<string, { known: KnownUse; share: number; place: number }[]>();
  let place = 0;
  for (const [material, relevance] of thing.relevance) {
    for (const known of knowledge.usesByMaterial.get(material) ?? []) {
      const fit = Math.max(0, ...known.donors.map((donor) => thing.donors.get(donor) ?? 0));
      const fromDonor = known.donors.length === 0 ? 1 : OTHER_DONOR + (1 - OTHER_DONOR) * fit;
      const asWritten = known.confidence * EVIDENCE_FACTOR[known.evidence] * fromDonor;
      const use = { known, share: asWritten * relevance, place };
      place += 1;
      const ofReceiver = uses.get(known.receiver);
      if (ofReceiver) ofReceiver.push(use);
      else uses.set(known.receiver, [use]);
    }
  }
  return uses;
}

function usesAt(
  thing: SuppliedThing,
  receiver: PossibleReceiver,
  knowledge: PreparedKnowledge,
): { readonly use: number; readonly bestUse: KnownUse | null } {
  const { uses } = knownOf(thing, knowledge);
  const found: { readonly known: KnownUse; readonly share: number; readonly place: number }[] = [];
  for (const [sector, atReceiver] of receiver.relevance) {
    if (atReceiver === 0) continue;
    for (const { known, share, place } of uses.get(sector) ?? [])
      found.push({ known, share: share * atReceiver, place });
  }
  found.sort(
    (one, other) =>
      other.share - one.share || compare(nameOf(one.known), nameOf(other.known)) || one.place - other.place,
  );
  let against = 1;
  found.slice(0, MOST_USES).forEach(({ share }, at) => (against *= 1 - share * FURTHER_USE ** at));
  return { use: 1 - against, bestUse: found[0]?.known ?? null };
}

function demandAt(
  thing: SuppliedThing,
  receiver: PossibleReceiver,
  knowledge: PreparedKnowledge,
): { readonly demand: number; readonly bestDemand: TypicalStream | null } {
  const { needs } = knownOf(thing, knowledge);
  let demand = 0;
  let bestDemand: TypicalStream | null = null;
  for (const [sector, share] of receiver.relevance) {
    let ofSector = needs.get(sector);
    if (ofSector === undefined) needs.set(sector, (ofSector = needsServed(thing, sector, knowledge)));
    for (const { stream, fit } of ofSector) {
      const value = share * stream.confidence * fit;
      if (value > demand) [demand, bestDemand] = [value, stream];
    }
  }
  return { demand, bestDemand };
}

function needsServed(
  thing: SuppliedThing,
  sector: string,
  knowledge: PreparedKnowledge,
): readonly { stream: TypicalStream; fit: number }[] {
  return (knowledge.demandsBySector.get(sector) ?? []).flatMap((stream) => {
    const fit = Math.max(
      DEMAND_OF_IT * (thing.relevance.get(stream.material) ?? 0),
      thing.standsInFor.get(stream.material) ?? 0,
    );
    return fit > 0 ? [{ stream, fit }] : [];
  });
}

/** Share of the telling words of the by-product that the receiver's name holds too, 0 … 1. */
function sharedWords(byProduct: string, name: string): number {
  const words = telling(byProduct);
  const held = new Set(telling(name));
  return words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
}

function nameOf({ material, receiver, use }: KnownUse): string {
  return `${material} ${receiver} ${use.en}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
