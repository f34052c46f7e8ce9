import { runningYears } from '../network/running-years.ts';
import type { YearSpan } from '../network/running-years.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Direction } from '../registry/stream.ts';
import type { Synergy } from '../registry/synergy.ts';
import type { Party } from './party.ts';

/** Years of an exchange that ended; both null where no source names any. */
export interface FormerYears extends YearSpan {
  /** False where `last` is only the year in which a source last saw it run. */
  readonly endIsKnown: boolean;
}

/** What people have going already, as far as it bears on new pairs. */
export interface ExchangeIndex {
  /** Pairs that need no suggestion: `keysOfPair` gives the keys. */
  readonly known: ReadonlySet<string>;
  /** Names of those whom a running exchange joins to a stream, under its id, or under `endKey` where it names no stream. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
  /** When exchanges ran that have ended, by `flowKey`. */
  readonly ended: ReadonlyMap<string, FormerYears>;
}

/** What of it bears on one pair. */
export interface KnownExchanges {
  /** Names of other facilities to which the supply goes today. */
  readonly supplyGoesTo: readonly string[];
  /** Names of other facilities that serve the demand today. */
  readonly demandServedBy: readonly string[];
  /** When the two had this exchange before; null where they never had. */
  readonly before: FormerYears | null;
}

const flowKey = (donorId: string, receiverId: string, resourceId: string): string =>
  `${donorId} ${receiverId} ${resourceId}`;
const streamsKey = (supplyId: string, demandId: string): string => `${supplyId} ${demandId}`;
const endKey = (facilityId: string, resourceId: string, direction: Direction): string =>
  `${facilityId} ${resourceId} ${direction}`;

function flowKeysOfPair(supply: Party, demand: Party): readonly string[] {
  if (supply.facilityId === null || demand.facilityId === null) return [];
  const [donor, receiver] = [supply.facilityId, demand.facilityId];
  return [supply.resource.id, demand.resource.id].flatMap((id) => (id === null ? [] : flowKey(donor, receiver, id)));
}

/** Under these keys a pair stands in `known`. */
function keysOfPair(supply: Party, demand: Party): readonly string[] {
  const flows = flowKeysOfPair(supply, demand);
  return supply.streamId === null || demand.streamId === null
    ? flows
    : [...flows, streamsKey(supply.streamId, demand.streamId)];
}

/** Whether people know this pair already: its exchange runs or is planned, or the receiver gets it through another. */
export function isKnownPair({ known }: ExchangeIndex, supply: Party, demand: Party): boolean {
  return known.size > 0 && keysOfPair(supply, demand).some((key) => known.has(key));
}

function othersOf(index: ExchangeIndex, party: Party, partnerName: string | null): readonly string[] {
  const { streamId, facilityId, direction, resource } = party;
  const keys = [streamId, facilityId && resource.id && endKey(facilityId, resource.id, direction)];
  const names = keys.flatMap((key) => (key ? (index.partners.get(key) ?? []) : []));
  return [...new Set(names)].filter((name) => name !== partnerName).sort();
}

/** Names of all whom a running exchange joins to a stream, sorted, each once. */
export function partnerNames(index: ExchangeIndex, party: Party): readonly string[] {
  return index.partners.size === 0 ? [] : othersOf(index, party, null);
}

const NO_EXCHANGES: KnownExchanges = { supplyGoesTo: [], demandServedBy: [], before: null };

/** What is known of a pair whose exchange does not run. */
export function knownExchangesOf(index: ExchangeIndex, supply: Party, demand: Party): KnownExchanges {
  if (index.partners.size === 0 && index.ended.size === 0) return NO_EXCHANGES;
  const ended = flowKeysOfPair(supply, demand).find((key) => index.ended.has(key));
  return {
    supplyGoesTo: othersOf(index, supply, demand.facilityName),
    demandServedBy: othersOf(index, demand, supply.facilityName),
    before: index.ended.get(ended ?? '') ?? null,
  };
}

/** What goes from one facility through a second to a third, the resource unchanged, need not go there directly. */
function passedOn(running: readonly Synergy[]): readonly string[] {
  const onward = new Map<string, string[]>();
  const key = (facilityId: string, resourceId: string): string => `${facilityId} ${resourceId}`;
  for (const { donorId, receiverId, resourceId } of running) {
    const from = key(donorId, resourceId);
    const receivers = onward.get(from);
    if (receivers) receivers.push(receiverId);
    else onward.set(from, [receiverId]);
  }
  return running.flatMap(({ donorId, receiverId, resourceId }) =>
    (onward.get(key(receiverId, resourceId)) ?? []).map((last) => flowKey(donorId, last, resourceId)),
  );
}

/**
 * Donors with all receivers to which anything goes, went or is planned to go, or goes through another: of other pairs of facilities no
 * exchange is known or was before. `facilityOf`: that of a stream, null where it is not known.
 */
export function linkedFacilities(
  synergies: readonly Synergy[],
  facilityOf: (streamId: string) => string | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (donorId: string | null, receiverId: string | null): void => {
    if (donorId === null || receiverId === null) return;
    const receivers = linked.get(donorId);
    if (receivers) receivers.add(receiverId);
    else linked.set(donorId, new Set([receiverId]));
  };
  const onward = new Map<string, Set<string>>();
  for (const { donorId, receiverId, supplyStreamId, demandStreamId } of synergies) {
    link(donorId, receiverId);
    if (supplyStreamId !== null && demandStreamId !== null)
      link(facilityOf(supplyStreamId), facilityOf(demandStreamId));
    const receivers = onward.get(donorId);
    if (receivers) receivers.add(receiverId);
    else onward.set(donorId, new Set([receiverId]));
  }
  for (const { donorId, receiverId } of synergies) for (const last of onward.get(receiverId) ?? []) link(donorId, last);
  return linked;
}

/** Lays out the synergies of a snapshot for the questions above. */
export function exchangeIndex({ synergies, facilities }: RegistrySnapshot): ExchangeIndex {
  const names = new Map(facilities.map(({ id, name }) => [id, name]));
  const alive = synergies.filter(({ stage }) => stage !== 'ended');
  const running = synergies.filter(({ stage }) => stage === 'running');
  const partners = new Map<string, string[]>();
  const note = (key: string, facilityId: string): void => {
    const name = names.get(facilityId);
    if (name === undefined) return;
    const noted = partners.get(key);
    if (noted) noted.push(name);
    else partners.set(key, [name]);
  };
  for (const { donorId, receiverId, resourceId, supplyStreamId, demandStreamId } of running) {
    note(supplyStreamId ?? endKey(donorId, resourceId, 'supply'), receiverId);
    note(demandStreamId ?? endKey(receiverId, resourceId, 'demand'), donorId);
  }
  return {
    known: new Set([
      ...alive.map(({ donorId, receiverId, resourceId }) => flowKey(donorId, receiverId, resourceId)),
      ...alive.flatMap(({ supplyStreamId, demandStreamId }) =>
        supplyStreamId === null || demandStreamId === null ? [] : streamsKey(supplyStreamId, demandStreamId),
      ),
      ...passedOn(running),
    ]),
    partners,
    ended: new Map(
      synergies
        .filter(({ stage }) => stage === 'ended')
        .map((synergy) => [
          flowKey(synergy.donorId, synergy.receiverId, synergy.resourceId),
          { ...(runningYears(synergy) ?? { first: null, last: null }), endIsKnown: synergy.endYear !== null },
        ]),
    ),
  };
}
