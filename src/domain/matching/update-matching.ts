import type { Direction } from '../registry/stream.ts';
import { exchangeIndex } from './known-exchanges.ts';
import { kindKey, kindOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import type { Party } from './party.ts';
import {
  compatibilitiesOf,
  groupBy,
  partyMaker,
  partyOfBlind,
  partyRows,
  prepareMatching,
} from './prepare-matching.ts';
import type { MatchingIndex, PartyRows } from './prepare-matching.ts';

type Kinds = MatchingIndex['kinds'];
type Compatibilities = Pick<MatchingIndex, 'sides' | 'suppliedUses' | 'knownSupplies'>;

/** Parties that came and went, by which kinds are made anew. */
interface Changes {
  readonly gone: Party[];
  readonly come: Party[];
}

/**
 * The same as `prepareMatching(snapshot)`, from the index of an earlier snapshot: only what changed in between is laid out. What
 * did not change is told by being the very same row, so that whoever reads snapshots hands on the rows that stayed. Nothing of an
 * earlier snapshot that is not in this one can remain: a row that is not there, for whatever reason, takes its party with it.
 */
export function updateMatching(before: MatchingIndex, snapshot: MatchingIndex['snapshot']): MatchingIndex {
  const rows = partyRows(snapshot);
  // A renamed resource or a new quay may concern any stream.
  if (!sameRows(before.snapshot.resources, snapshot.resources) || !sameRows(before.harbours, rows.harbours))
    return prepareMatching(snapshot);
  // So may what the network has added to the knowledge.
  if (!sameRows(before.snapshot.ownUses ?? [], snapshot.ownUses ?? [])) return prepareMatching(snapshot);
  const changes: Changes = { gone: [], come: [] };
  const parties = new Map(before.parties);
  changeSeen(before, snapshot, rows, changes, parties);
  changeBlind(before, snapshot, rows, changes);
  const { kinds, added } = changedKinds(before.kinds, changes);
  const sameFacilities = sameRows(before.snapshot.facilities, snapshot.facilities);
  const sameExchanges = sameFacilities && sameRows(before.snapshot.synergies, snapshot.synergies);
  return {
    ...(added === null ? before : joined(before, compatibilitiesOf(added, before.knowledge))),
    snapshot,
    knowledge: before.knowledge,
    kinds,
    parties,
    facilities: sameFacilities ? before.facilities : rows.facilities,
    harbours: before.harbours,
    resources: before.resources,
    exchanges: sameExchanges ? before.exchanges : exchangeIndex(snapshot),
  };
}

function sameRows(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((row, at) => row === other[at]));
}

function changeSeen(
  before: MatchingIndex,
  snapshot: MatchingIndex['snapshot'],
  rows: PartyRows,
  { gone, come }: Changes,
  parties: Map<string, Party>,
): void {
  const makeParty = partyMaker(rows);
  const take = (id: string): void => {
    const known = parties.get(id);
    if (known !== undefined) gone.push(known);
    parties.delete(id);
  };
  const movedFacilities = new Set(
    snapshot.facilities.filter((facility) => before.facilities.get(facility.id) !== facility).map(({ id }) => id),
  );
  const then = before.snapshot.streams;
  let at = 0;
  // Both lists are sorted by id.
  for (const stream of snapshot.streams) {
    for (; at < then.length && then[at]!.id < stream.id; at += 1) take(then[at]!.id);
    const known = then[at]?.id === stream.id ? then[at] : undefined;
    if (known !== undefined) at += 1;
    if (known === stream && !movedFacilities.has(stream.facilityId)) continue;
    take(stream.id);
    const party = makeParty(stream);
    if (party === null) continue;
    come.push(party);
    parties.set(stream.id, party);
  }
  for (; at < then.length; at += 1) take(then[at]!.id);
}

/** Parties of blind streams stand in their kinds alone: nobody asks what else they would match. */
function changeBlind(
  before: MatchingIndex,
  snapshot: MatchingIndex['snapshot'],
  rows: PartyRows,
  { gone, come }: Changes,
): void {
  const [then, now] = [before.snapshot.blindStreams ?? [], snapshot.blindStreams ?? []];
  if (sameRows(then, now)) return;
  const same = new Set(then.filter((view) => now.includes(view)));
  const over = new Set(then.filter((view) => !same.has(view)).map(({ id }) => id));
  for (const { members } of [...before.kinds.supply.values(), ...before.kinds.demand.values()])
    gone.push(...members.filter(({ blind, streamId }) => blind && over.has(streamId ?? '')));
  come.push(...now.filter((view) => !same.has(view)).flatMap((view) => partyOfBlind(view, rows) ?? []));
}

/** The kinds after the changes, and by themselves those that were not there before; null where there is none such. */
function changedKinds(before: Kinds, { gone, come }: Changes): { readonly kinds: Kinds; readonly added: Kinds | null } {
  const left = new Set(gone);
  const ofSide = (direction: Direction): [all: ReadonlyMap<string, Kind>, added: ReadonlyMap<string, Kind>] => {
    const joining = groupBy(
      come.filter((party) => party.direction === direction),
      (party) => [kindKey(party)],
    );
    const touched = new Set(gone.filter((party) => party.direction === direction).map(kindKey));
    for (const key of joining.keys()) touched.add(key);
    const all = new Map(before[direction]);
    const added = new Map<string, Kind>();
    for (const key of touched) {
      const known = before[direction].get(key);
      const stayed = (known?.members ?? []).filter((party) => !left.has(party));
      const kind = kindOf([...stayed, ...(joining.get(key) ?? [])], known?.representative);
      all.set(key, kind);
      if (known === undefined) added.set(key, kind);
    }
    return [all, added];
  };
  const [[supply, moreSupplies], [demand, moreDemands]] = [ofSide('supply'), ofSide('demand')];
  const isMore = moreSupplies.size > 0 || moreDemands.size > 0;
  return { kinds: { supply, demand }, added: isMore ? { supply: moreSupplies, demand: moreDemands } : null };
}

function joined(one: Compatibilities, more: Compatibilities): Compatibilities {
  const side = (direction: Direction): Compatibilities['sides']['supply'] => {
    const [known, added] = [one.sides[direction], more.sides[direction]];
    return {
      byResource: joinedGroups(known.byResource, added.byResource),
      byWasteCode: joinedGroups(known.byWasteCode, added.byWasteCode),
      byResourceKey: joinedGroups(known.byResourceKey, added.byResourceKey),
      byGuessedKey: joinedGroups(known.byGuessedKey, added.byGuessedKey),
    };
  };
  return {
    sides: { supply: side('supply'), demand: side('demand') },
    suppliedUses: joinedGroups(one.suppliedUses, more.suppliedUses),
    knownSupplies: joinedGroups(one.knownSupplies, more.knownSupplies),
  };
}

function joinedGroups<T>(
  one: ReadonlyMap<string, readonly T[]>,
  more: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> {
  if (more.size === 0) return one;
  const all = new Map(one);
  for (const [key, group] of more) all.set(key, [...(all.get(key) ?? []), ...group]);
  return all;
}
