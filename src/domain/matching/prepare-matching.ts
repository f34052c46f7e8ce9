import type { BlindStream, ViewedSnapshot } from '../disclosure/blind-stream.ts';
import { usesOf } from '../knowledge/by-product-use.ts';
import type { ByProductUse, UseOfSupply } from '../knowledge/by-product-use.ts';
import { knownUsesOf } from '../knowledge/known-uses.ts';
import type { UseOfResource } from '../knowledge/known-uses.ts';
import type { Meaning } from '../knowledge/name-index.ts';
import { knowledgeWith } from '../knowledge/own-uses.ts';
import type { PreparedKnowledge } from '../knowledge/resolve-names.ts';
import { resolveMaterial } from '../knowledge/resolve-names.ts';
import type { Facility } from '../registry/facility.ts';
import type { Resource } from '../registry/resource.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Direction, Stream } from '../registry/stream.ts';
import { harbourNear } from './harbour.ts';
import { kindKey, kindOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { exchangeIndex } from './known-exchanges.ts';
import type { ExchangeIndex } from './known-exchanges.ts';
import { partyOfBlindStream, partyOfStream } from './party.ts';
import type { Party } from './party.ts';
import { knownResources } from './resolve-resource.ts';
import type { KnownResources } from './resolve-resource.ts';

/**
 * One direction's kinds of streams, by their representatives, found by what may bring them together with one of the other
 * direction.
 */
export interface Side {
  readonly byResource: ReadonlyMap<string, readonly Party[]>;
  readonly byWasteCode: ReadonlyMap<string, readonly Party[]>;
  /** By the key of the resource in the catalogue. */
  readonly byResourceKey: ReadonlyMap<string, readonly Party[]>;
  /** Of resources that people added themselves, by the key of what their words may mean in the catalogue. */
  readonly byGuessedKey: ReadonlyMap<string, readonly Party[]>;
}

/** A supply with one documented use of it. */
interface SuppliedUse {
  readonly supply: Party;
  readonly use: UseOfSupply;
}

/** Supplies of one resource and line of business with one use that the knowledge base has of them. */
interface KnownSupplies {
  readonly supplies: readonly Party[];
  readonly known: UseOfResource;
}

/** A snapshot laid out for matching: made once a revision, asked many times. */
export interface MatchingIndex {
  /** What it was made of. */
  readonly snapshot: MatchedSnapshot;
  /** The product's with what the network has added. */
  readonly knowledge: PreparedKnowledge;
  readonly sides: Readonly<Record<Direction, Side>>;
  /** By `kindKey`. */
  readonly kinds: Readonly<Record<Direction, ReadonlyMap<string, Kind>>>;
  /** Those seen whole, by the ids of their streams: nobody asks what else a blind stream would match. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly facilities: ReadonlyMap<string, Facility>;
  readonly harbours: readonly Facility[];
  readonly resources: KnownResources;
  /** What is supplied here with a documented use, by the key of a resource that it can stand in for. */
  readonly suppliedUses: ReadonlyMap<string, readonly SuppliedUse[]>;
  /** What is supplied here with a use of the knowledge base, by the key of a resource that it replaces. */
  readonly knownSupplies: ReadonlyMap<string, readonly KnownSupplies[]>;
  readonly exchanges: ExchangeIndex;
}

export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly (string | null)[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Below this, words say too little to bring two streams together. */
const LEAST_GUESS = 0.35;

/** What the catalogue calls a resource that people added themselves, as far as its words tell; none for one of the catalogue. */
export function guessesOf({ resource }: Party): readonly Meaning[] {
  if (resource.key !== null || resource.name === null) return [];
  return resolveMaterial(resource.name.en, []).filter(({ confidence }) => confidence >= LEAST_GUESS);
}

function sideOf(parties: readonly Party[]): Side {
  return {
    byResource: groupBy(parties, ({ resource }) => [resource.id]),
    byWasteCode: groupBy(parties, ({ resource }) => [resource.wasteCode]),
    byResourceKey: groupBy(parties, ({ resource }) => [resource.key]),
    byGuessedKey: groupBy(parties, (party) => guessesOf(party).map(({ key }) => key)),
  };
}

/** Documented uses of what a party supplies. */
export function usesOfSupply({ resource, activityCodes }: Party): readonly UseOfSupply[] {
  return usesOf({ resourceKey: resource.key, wasteCode: resource.wasteCode, donorActivities: activityCodes });
}

/** As `usesOfSupply` for many supplies: those of one resource and line of business are looked up once. */
function suppliedUses(supplies: readonly Party[]): readonly SuppliedUse[] {
  const known = new Map<string, readonly UseOfSupply[]>();
  return supplies.flatMap((supply) => {
    const { resource, activityCodes } = supply;
    const key = `${resource.key ?? ''} ${resource.wasteCode ?? ''} ${activityCodes.join(' ')}`;
    const uses = known.get(key) ?? usesOfSupply(supply);
    known.set(key, uses);
    return uses.map((use) => ({ supply, use }));
  });
}

/** As `suppliedUses` for the uses of the knowledge base: there are many uses, so supplies of one kind stand together. */
function knownSupplies(supplies: readonly Party[], knowledge: PreparedKnowledge): readonly KnownSupplies[] {
  const alike = groupBy(supplies, ({ resource, activityCodes }) =>
    resource.key === null ? [] : [`${resource.key} ${activityCodes.join(' ')}`],
  );
  return [...alike.values()].flatMap((group) =>
    knownUsesOf(group[0]?.resource.key ?? null, group[0]?.activityCodes ?? [], knowledge)
      .filter(({ serves }) => serves.length > 0)
      .map((known) => ({ supplies: group, known })),
  );
}

/** Keys of the resources that a demand served by this use asks for: what it replaces, or the by-product itself. */
export function replacedKeys({ replaces, byProduct }: ByProductUse): readonly string[] {
  return [...new Set([...replaces, byProduct])];
}

type MatchedSnapshot = RegistrySnapshot & Partial<Pick<ViewedSnapshot, 'blindStreams'>>;

/** The rows that the parties of a snapshot are made of. */
export interface PartyRows {
  readonly facilities: ReadonlyMap<string, Facility>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly harbours: readonly Facility[];
}

export function partyRows(snapshot: RegistrySnapshot): PartyRows {
  return {
    facilities: new Map(snapshot.facilities.map((facility) => [facility.id, facility])),
    resources: new Map(snapshot.resources.map((resource) => [resource.id, resource])),
    harbours: snapshot.facilities.filter(({ kind, status }) => kind === 'harbour' && status !== 'closed'),
  };
}

/** Makes parties of the streams of a snapshot; null for one of a closed facility: nothing leaves or enters there. */
export function partyMaker({ facilities, resources, harbours }: PartyRows): (stream: Stream) => Party | null {
  const quays = new Map<Facility, string | null>();
  const quayOf = (facility: Facility): string | null => {
    if (harbours.length === 0) return null;
    const known = quays.get(facility);
    if (known !== undefined) return known;
    const quay = harbourNear(facility.position, harbours);
    quays.set(facility, quay);
    return quay;
  };
  return (stream) => {
    const facility = facilities.get(stream.facilityId);
    const resource = resources.get(stream.resourceId);
    if (!facility || !resource)
      throw new Error(`The snapshot lacks the facility or the resource of stream ${stream.id}`);
    return facility.status === 'closed' ? null : partyOfStream(stream, facility, resource, quayOf(facility));
  };
}

export function partyOfBlind(blind: BlindStream, { resources }: PartyRows): Party | null {
  return partyOfBlindStream(blind, resources.get(blind.resourceId ?? '') ?? null);
}

/**
 * Lays out a snapshot for matching. Streams of closed facilities are left out. Streams seen blind take part with what their
 * views tell.
 */
export function prepareMatching(snapshot: MatchedSnapshot): MatchingIndex {
  const rows = partyRows(snapshot);
  const makeParty = partyMaker(rows);
  const kinding = startKinds();
  const parties = new Map<string, Party>();
  for (const stream of snapshot.streams) {
    const party = makeParty(stream);
    if (party === null) continue;
    parties.set(stream.id, party);
    kinding.add(party);
  }
  for (const blind of snapshot.blindStreams ?? []) {
    const party = partyOfBlind(blind, rows);
    if (party !== null) kinding.add(party);
  }
  const kinds = kinding.finish();
  const knowledge = knowledgeWith(snapshot.ownUses ?? []);
  return {
    snapshot,
    knowledge,
    ...compatibilitiesOf(kinds, knowledge),
    kinds,
    parties,
    facilities: rows.facilities,
    harbours: rows.harbours,
    resources: knownResources(snapshot.resources),
    exchanges: exchangeIndex(snapshot),
  };
}

/** Gathers parties into kinds, one after the other: a million are not to be gone through several times. */
function startKinds(): { readonly add: (party: Party) => void; readonly finish: () => MatchingIndex['kinds'] } {
  const groups = { supply: new Map<string, Party[]>(), demand: new Map<string, Party[]>() };
  // Streams of one plant have one list of activities, and streams of one resource one row of it.
  const known = { supply: new Map<object, Map<string, Party[]>>(), demand: new Map<object, Map<string, Party[]>>() };
  const add = (party: Party): void => {
    const ofSide = known[party.direction];
    let ofResource = ofSide.get(party.resource);
    if (ofResource === undefined) ofSide.set(party.resource, (ofResource = new Map<string, Party[]>()));
    const activities = party.activityCodes.length === 1 ? party.activityCodes[0]! : party.activityCodes.join(' ');
    let members = ofResource.get(activities);
    if (members === undefined) {
      const key = kindKey(party);
      members = groups[party.direction].get(key) ?? [];
      groups[party.direction].set(key, members);
      ofResource.set(activities, members);
    }
    members.push(party);
  };
  const made = (direction: Direction): ReadonlyMap<string, Kind> =>
    new Map([...groups[direction]].map(([key, members]) => [key, kindOf(members)]));
  return { add, finish: () => ({ supply: made('supply'), demand: made('demand') }) };
}

/** What brings kinds together: resource and line of business alone are looked at. */
export function compatibilitiesOf(
  kinds: MatchingIndex['kinds'],
  knowledge: PreparedKnowledge,
): Pick<MatchingIndex, 'sides' | 'suppliedUses' | 'knownSupplies'> {
  const standing = (direction: Direction): readonly Party[] =>
    [...kinds[direction].values()].map(({ representative }) => representative);
  const [supplies, demands] = [standing('supply'), standing('demand')];
  return {
    sides: { supply: sideOf(supplies), demand: sideOf(demands) },
    suppliedUses: groupBy(suppliedUses(supplies), ({ use }) => replacedKeys(use)),
    knownSupplies: groupBy(knownSupplies(supplies, knowledge), ({ known }) => known.serves),
  };
}
