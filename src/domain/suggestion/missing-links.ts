import { worthOf } from '../assessment/worth.ts';
import { possibleReceiver, receiverEvidence, suppliedThing } from '../knowledge/receiver-evidence.ts';
import type { PossibleReceiver } from '../knowledge/receiver-evidence.ts';
import type { PreparedKnowledge } from '../knowledge/resolve-names.ts';
import { resolveFacility } from '../knowledge/resolve-names.ts';
import type { KnownSector } from '../knowledge/sector.ts';
import { typicalOfSectors } from '../knowledge/typical-streams.ts';
import type { Party } from '../matching/party.ts';
import type { MatchingIndex } from '../matching/prepare-matching.ts';
import type { KnownUse } from '../registry/known-use.ts';
import type { LocalText } from '../text.ts';
import { openStreams } from './open-streams.ts';
import type { OpenStream } from './open-streams.ts';

/** An open stream that a kind of facility would take or serve. */
export interface ClosedStream {
  readonly streamId: string;
  /** 0 … 1: how much is known for it. */
  readonly strength: number;
  readonly why: LocalText;
  readonly source: string | null;
}

/** Amounts of one unit together; the others lack an amount. */
interface ClosedAmount {
  readonly direction: 'supply' | 'demand';
  readonly unit: string;
  readonly value: number;
  readonly counted: number;
}

/** A kind of facility that the network lacks, or could have more of. */
export interface MissingKind {
  /** Key of a kind of facility in the knowledge base. */
  readonly sectorKey: string;
  readonly name: LocalText;
  /** NACE Rev. 2 codes, the usual one first. */
  readonly activities: readonly string[];
  /** Whether a facility of this kind is there already. */
  readonly isThere: boolean;
  /** Open supplies that it would take: where there are several, they wait for the same taker. The surest first. */
  readonly takes: readonly ClosedStream[];
  /** Open demands that it would serve. */
  readonly serves: readonly ClosedStream[];
  /** Sum of the strengths: how many streams it would close, as far as is known. */
  readonly closes: number;
  readonly amounts: readonly ClosedAmount[];
  /** DKK a year without transport, over the streams of which it is known; null where of none. */
  readonly worth: { readonly from: number; readonly to: number; readonly counted: number } | null;
}

/** A treatment that open supplies wait for: what a test or demonstration facility would try out for them. */
export interface MissingTrial {
  readonly treatmentKey: string;
  readonly name: LocalText;
  /** Open supplies of which a known use needs it first, by id. */
  readonly streamIds: readonly string[];
  readonly amounts: readonly ClosedAmount[];
}

export interface MissingLinks {
  readonly kinds: readonly MissingKind[];
  readonly trials: readonly MissingTrial[];
  readonly openSupplies: number;
  readonly openDemands: number;
  /** Streams that an exchange of unknown amount uses: they are not counted as open. */
  readonly unsure: number;
}

/** Below this, too little is known to speak of it. */
const LEAST_STRENGTH = 0.35;
/** What is the thing itself, or a kind of it, serves a demand nearly surely; a stand-in by how firmly its use is known. */
const SAME_THING = 0.85;
/** Somebody has to build the treatment too. */
const AFTER_TREATMENT = 0.6;
/** Public administration and households: nobody attracts a town. */
const NOT_ATTRACTED = /^(84|97|98)/;
/** Codes of NACE shorter than a group (`10.5`) are families of many kinds. */
const GROUP = 4;

interface Kind {
  readonly sector: KnownSector;
  readonly receiver: PossibleReceiver;
  /** Share of such plants that yield a resource, with the source, by its key. */
  readonly yields: ReadonlyMap<string, { readonly confidence: number; readonly source: string }>;
}

const kindsOfKnowledge = new WeakMap<PreparedKnowledge, readonly Kind[]>();

/**
 * Which kinds of facility, if they came, would take most open supplies and serve most open demands of a network, by what is known of such
 * plants; and which treatments its open supplies wait for. The one that closes most comes first, then the one of most worth, then by
 * name; a kind that adds no stream to a kin of it that stands before is left out.
 */
export function missingLinks(index: MatchingIndex, presentYear: number, most: number): MissingLinks {
  const { open, unsure } = openStreams(index, presentYear);
  const supplies = open.filter(({ stream }) => stream.direction === 'supply');
  const demands = open.filter(({ stream }) => stream.direction === 'demand');
  const there = sectorsThere(index);
  const taken = closedBy(supplies, index.knowledge, strengthsOfSupply);
  const served = closedBy(demands, index.knowledge, strengthsOfDemand);
  const found = kindsOf(index.knowledge)
    .map(({ sector }): MissingKind => {
      const takes = taken.get(sector.key) ?? [];
      const serves = served.get(sector.key) ?? [];
      const closed = [...takes, ...serves];
      return {
        sectorKey: sector.key,
        name: sector.name,
        activities: sector.activities,
        isThere: there.has(sector.key),
        takes: takes.map(({ told }) => told),
        serves: serves.map(({ told }) => told),
        closes: closed.reduce((sum, { told }) => sum + told.strength, 0),
        amounts: amountsOf(closed.map(({ stream }) => stream)),
        worth: worthOfAll(closed.map(({ stream, told }) => worthOfOne(stream, told))),
      };
    })
    .filter(({ closes }) => closes > 0)
    .sort(
      (one, other) =>
        other.closes - one.closes || middleOf(other) - middleOf(one) || compare(one.sectorKey, other.sectorKey),
    );
  return {
    kinds: withoutRepeats(found, index.knowledge).slice(0, most),
    trials: trialsOf(supplies, index.knowledge).slice(0, most),
    openSupplies: supplies.length,
    openDemands: demands.length,
    unsure,
  };
}

interface Closing {
  readonly stream: OpenStream;
  readonly told: ClosedStream;
}
type Strength = Omit<ClosedStream, 'streamId'>;

/** By kind of facility the streams that it would close, the surest first; streams of the same thing and trade are worked out once. */
function closedBy(
  streams: readonly OpenStream[],
  knowledge: PreparedKnowledge,
  strengthsOf: (party: Party, knowledge: PreparedKnowledge) => ReadonlyMap<string, Strength>,
): ReadonlyMap<string, readonly Closing[]> {
  const known = new Map<string, ReadonlyMap<string, Strength>>();
  const closed = new Map<string, Closing[]>();
  for (const stream of streams) {
    const { party } = stream;
    const alike = JSON.stringify([
      party.resource.key,
      party.resource.name?.en,
      party.activityCodes,
      party.facilityName,
    ]);
    const strengths = known.get(alike) ?? strengthsOf(party, knowledge);
    known.set(alike, strengths);
    for (const [sector, strength] of strengths) {
      const list = closed.get(sector) ?? [];
      closed.set(sector, list);
      list.push({ stream, told: { streamId: stream.stream.id, ...strength } });
    }
  }
  for (const list of closed.values()) {
    list.sort(
      ({ told: one }, { told: other }) => other.strength - one.strength || compare(one.streamId, other.streamId),
    );
  }
  return closed;
}

/** How surely each kind of facility would take what is offered. */
function strengthsOfSupply(party: Party, knowledge: PreparedKnowledge): ReadonlyMap<string, Strength> {
  const donor = { name: party.facilityName ?? '', activityCodes: party.activityCodes };
  const thing = suppliedThing(donor, { words: party.resource.name?.en ?? '', key: party.resource.key }, knowledge);
  const found = new Map<string, Strength>();
  for (const { sector, receiver } of kindsOf(knowledge)) {
    const { strength, sameBusiness, bestUse, bestDemand, use, latentDemand } = receiverEvidence(
      thing,
      receiver,
      knowledge,
    );
    const surely = strength * (1 - sameBusiness);
    if (surely < LEAST_STRENGTH) continue;
    const byUse = bestUse !== null && use >= latentDemand;
    found.set(sector.key, {
      strength: surely,
      why: byUse
        ? { en: `A use is known: ${bestUse.use.en}.`, da: `Der kendes en anvendelse: ${bestUse.use.da}.` }
        : { en: 'Such plants typically need it.', da: 'Sådanne anlæg har typisk brug for det.' },
      source: byUse ? bestUse.source : (bestDemand?.source ?? null),
    });
  }
  return found;
}

/** How surely each kind of facility would yield what is asked for. */
function strengthsOfDemand({ resource }: Party, knowledge: PreparedKnowledge): ReadonlyMap<string, Strength> {
  const asked = resource.key;
  const found = new Map<string, Strength>();
  if (asked === null) return found;
  const { materialKinship, usesByMaterial } = knowledge;
  for (const { sector, yields } of kindsOf(knowledge)) {
    let best: Strength | null = null;
    for (const [material, { confidence, source }] of yields) {
      const isIt = materialKinship.isKindOf(material, asked) || materialKinship.isKindOf(asked, material);
      const stands = (usesByMaterial.get(material) ?? []).filter(({ replaces }) => replaces.includes(asked));
      const strength = confidence * Math.max(isIt ? SAME_THING : 0, ...stands.map(standsInFor));
      if (strength < LEAST_STRENGTH || strength <= (best?.strength ?? 0)) continue;
      const name = knowledge.base.materials.get(material)?.name ?? { en: material, da: material };
      best = {
        strength,
        why: { en: `Such plants typically give off: ${name.en}.`, da: `Sådanne anlæg afgiver typisk: ${name.da}.` },
        source,
      };
    }
    if (best !== null) found.set(sector.key, best);
  }
  return found;
}

function standsInFor({ confidence, treatments }: KnownUse): number {
  return treatments.length === 0 ? confidence : confidence * AFTER_TREATMENT;
}

/** The kinds of facility that somebody could attract: those of a line of business that has a name of its own. */
function kindsOf(knowledge: PreparedKnowledge): readonly Kind[] {
  const known = kindsOfKnowledge.get(knowledge);
  if (known !== undefined) return known;
  const kinds = [...knowledge.base.sectors.values()]
    .filter(({ activities }) => activities.some((code) => code.length >= GROUP && !NOT_ATTRACTED.test(code)))
    .sort((one, other) => compare(one.key, other.key))
    .map((sector): Kind => ({
      sector,
      receiver: possibleReceiver({ name: sector.name.en, activityCodes: sector.activities }, knowledge),
      yields: new Map(
        typicalOfSectors([{ key: sector.key, confidence: 1 }], knowledge)
          .filter(({ direction }) => direction === 'supply')
          .map(({ material, confidence, source }) => [material, { confidence, source }]),
      ),
    }));
  kindsOfKnowledge.set(knowledge, kinds);
  return kinds;
}

/** Kinds of facility that the network has: what each active facility is most surely. */
function sectorsThere({ facilities, knowledge }: MatchingIndex): ReadonlySet<string> {
  const active = [...facilities.values()].filter(({ status }) => status === 'active');
  return new Set(active.flatMap((facility) => resolveFacility(facility, knowledge)[0]?.key ?? []));
}

/** In DKK a year, as if an unknown facility of that kind took, or served, all of it; transport is left out, as its place is not known. */
function worthOfOne({ party, amount }: OpenStream, { strength, why }: ClosedStream) {
  if (amount === null || party.amount === null) return null;
  const left = { ...party.amount, canonicalValue: amount.value, value: amount.value, unit: amount.unit };
  const own = { ...party, amount: left };
  const other = { ...own, streamId: null, facilityId: null, facilityName: null, position: null, harbour: null };
  const [supply, demand] =
    party.direction === 'supply'
      ? [own, { ...other, direction: 'demand' as const }]
      : // What such a plant would pay to be rid of it is not known; only what it replaces is counted.
        [{ ...other, direction: 'supply' as const, facts: { ...other.facts, wasteStatus: 'product' as const } }, own];
  const worth = worthOf({
    supply,
    demand,
    compatibility: { tier: 'latentDemand', strength, reason: () => why },
    exchanges: { supplyGoesTo: [], demandServedBy: [], before: null },
    years: { from: null, to: null },
    distanceKm: null,
    distanceBand: null,
    demandCoverage: null,
  });
  return worth?.money ?? null;
}

function worthOfAll(all: readonly ({ readonly from: number; readonly to: number } | null)[]): MissingKind['worth'] {
  const known = all.filter((each) => each !== null);
  if (known.length === 0) return null;
  const sum = (end: 'from' | 'to') => known.reduce((total, each) => total + each[end], 0);
  return { from: sum('from'), to: sum('to'), counted: known.length };
}

function middleOf({ worth }: MissingKind): number {
  return worth === null ? -Infinity : (worth.from + worth.to) / 2;
}

function amountsOf(streams: readonly OpenStream[]): readonly ClosedAmount[] {
  const sums = new Map<string, ClosedAmount>();
  for (const { stream, amount } of streams) {
    if (amount === null) continue;
    const key = `${stream.direction} ${amount.unit}`;
    const sum = sums.get(key);
    sums.set(key, {
      direction: stream.direction,
      unit: amount.unit,
      value: (sum?.value ?? 0) + amount.value,
      counted: (sum?.counted ?? 0) + 1,
    });
  }
  return [...sums].sort(([one], [other]) => compare(one, other)).map(([, sum]) => sum);
}

/** A newsprint mill says nothing that a paper mill has not said, unless it closes something more. */
function withoutRepeats(kinds: readonly MissingKind[], { sectorKinship }: PreparedKnowledge): readonly MissingKind[] {
  const kept: MissingKind[] = [];
  for (const kind of kinds) {
    const streams = [...kind.takes, ...kind.serves].map(({ streamId }) => streamId);
    const isSaid = kept.some((before) => {
      const isKin =
        sectorKinship.isKindOf(kind.sectorKey, before.sectorKey) ||
        sectorKinship.isKindOf(before.sectorKey, kind.sectorKey);
      const said = new Set([...before.takes, ...before.serves].map(({ streamId }) => streamId));
      return isKin && streams.every((id) => said.has(id));
    });
    if (!isSaid) kept.push(kind);
  }
  return kept;
}

/** By number of streams, then by key. */
function trialsOf(supplies: readonly OpenStream[], knowledge: PreparedKnowledge): readonly MissingTrial[] {
  const waiting = new Map<string, OpenStream[]>();
  for (const open of supplies) {
    const { key } = open.party.resource;
    const needed = new Set(
      (key === null ? [] : (knowledge.usesByMaterial.get(key) ?? [])).flatMap((use) => use.treatments),
    );
    for (const treatment of needed) waiting.set(treatment, [...(waiting.get(treatment) ?? []), open]);
  }
  return [...waiting]
    .flatMap(([treatmentKey, streams]) => {
      const treatment = knowledge.base.treatments.get(treatmentKey);
      if (treatment === undefined) return [];
      const streamIds = streams.map(({ stream }) => stream.id).sort(compare);
      return [{ treatmentKey, name: treatment.name, streamIds, amounts: amountsOf(streams) }];
    })
    .sort(
      (one, other) => other.streamIds.length - one.streamIds.length || compare(one.treatmentKey, other.treatmentKey),
    );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
