import type { ResourceKind } from '../../registry/resource.ts';
import type { Direction } from '../../registry/stream.ts';
import { sumsByKind } from '../indicators/network-ground.ts';
import type { Exchange, NetworkGround } from '../indicators/network-ground.ts';
import type { ResilienceScenario } from './resilience-scenario.ts';

/** A facility that cannot go on as before. */
export interface AffectedFacility {
  readonly facilityId: string;
  /** 0 … 1: share of its full operation that is left. */
  readonly level: number;
  /** When it was first affected: 0 is what was taken out, 1 what that brings with it, and on. */
  readonly round: number;
  /** What it was first short of (demand), or could not get rid of (supply); null for what was taken out. */
  readonly because: { readonly direction: Direction; readonly resourceId: string } | null;
}

/** What becomes of a facility's exchanges of one resource: before = exchanged + elsewhere + reduced. */
export interface ResourceBalance {
  readonly facilityId: string;
  readonly resourceId: string;
  /** Supply: what it gives; demand: what it takes. */
  readonly direction: Direction;
  /** Null where an amount is not known: figures are then exchanges, each taken as of the same size. */
  readonly unit: string | null;
  readonly before: number;
  readonly exchanged: number;
  /** Had from elsewhere, or got rid of in another way. */
  readonly elsewhere: number;
  /** No longer needed, or no longer arising. */
  readonly reduced: number;
}

/** What is exchanged of one kind in one unit, before and after, over the exchanges whose amount is known. */
export interface LostAmount {
  readonly kind: ResourceKind;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  readonly counted: number;
  readonly outOf: number;
}

export interface CascadeOutcome {
  /** By round, the lowest level first, then by id. */
  readonly facilities: readonly AffectedFacility[];
  /** Of the facilities and resources where anything changes, by both and direction. */
  readonly balances: readonly ResourceBalance[];
  /** Of each link that carries less: 0 … 1, the share of its exchanges that is left; by id. */
  readonly links: readonly { readonly linkId: string; readonly left: number }[];
  readonly amounts: readonly LostAmount[];
  readonly rounds: number;
}

/** Levels closer than this are the same. */
const SAME = 1e-10;
const MOST_ROUNDS = 1000;
/** Each pass fills at least one facility's need or supply of a resource; many at once, where they are far apart. */
const FILLING_PASSES = 200;

/** An exchange with its size among those of the same resource. */
interface Arc {
  readonly exchange: Exchange;
  readonly size: number;
  readonly unit: string | null;
  readonly groups: readonly [supply: number, demand: number];
  /** Size that is left when it is cut itself. */
  readonly open: number;
}

/** All exchanges of one resource that leave, or that enter, one facility. */
interface Group {
  readonly node: number;
  readonly direction: Direction;
  readonly resourceId: string;
  readonly unit: string | null;
  readonly size: number;
  readonly arcs: readonly number[];
}

/**
 * What follows when something is taken out. A facility runs no higher than what it still gets of each resource and the share it can have from
 * elsewhere, nor higher than what it still gets rid of and the share it can place in another way; what it then takes and gives less of
 * reaches the next, until nothing changes. What has gone down does not come up again. An exchange never carries more than before.
 * At every facility and resource, what there was is what is exchanged, had elsewhere and no longer needed.
 * After W. Leontief's fixed proportions, with thresholds as in cascade models (A. Motter and Y.-C. Lai, Physical Review E 66, 2002).
 */
export function cascade(ground: NetworkGround, scenario: ResilienceScenario): CascadeOutcome {
  const arcs = arcsOf(ground, scenario);
  const groups = groupsOf(arcs, ground);
  const levels = ground.facilities.map(
    ({ id }) => 1 - (scenario.takenOut.find((out) => out.what === 'facility' && out.id === id)?.share ?? 0),
  );
  const first = new Map<number, Pick<AffectedFacility, 'round' | 'because'>>();
  levels.forEach((level, node) => {
    if (level < 1) first.set(node, { round: 0, because: null });
  });
  const { replaceableInput, placeableOutput } = scenario.thresholds;
  let flows = flowsAt(levels, arcs, groups);
  let rounds = 0;
  for (let changed = true; changed && rounds < MOST_ROUNDS;) {
    changed = false;
    const before = [...levels];
    for (const group of groups) {
      const madeUp = group.direction === 'demand' ? replaceableInput : placeableOutput;
      const possible = exchangedBy(group, flows) / group.size + madeUp;
      if (possible >= (levels[group.node] ?? 0) - SAME * 10) continue;
      levels[group.node] = possible;
      if (!first.has(group.node)) {
        const { direction, resourceId } = group;
        first.set(group.node, { round: rounds + 1, because: { direction, resourceId } });
      }
    }
    changed = levels.some((level, node) => level < (before[node] ?? 0) - SAME * 10);
    if (changed) rounds += 1;
    flows = flowsAt(levels, arcs, groups);
  }
  return outcomeOf(ground, { arcs, groups, levels, flows, first, rounds });
}

function arcsOf(ground: NetworkGround, { takenOut }: ResilienceScenario): readonly Arc[] {
  const cut = new Map(takenOut.map(({ what, id, share }) => [`${what} ${id}`, share]));
  const units = new Map<string, string | null>();
  for (const { resource, amounts } of ground.exchanges) {
    // The unit that each of them is told in; null where one is told in none of the first one's.
    const own = amounts.filter(({ value }) => value > 0).map(({ unit }) => unit);
    const known = units.get(resource.id);
    const unit = known === undefined ? (own[0] ?? null) : known !== null && own.includes(known) ? known : null;
    units.set(resource.id, unit);
  }
  const groupIds = new Map<string, number>();
  const groupOf = (key: string): number => {
    const id = groupIds.get(key) ?? groupIds.size;
    groupIds.set(key, id);
    return id;
  };
  return ground.exchanges.map((exchange): Arc => {
    const { donor, receiver, resource, amounts, selected } = exchange;
    const unit = units.get(resource.id) ?? null;
    const size = unit === null ? 1 : (amounts.find((amount) => amount.unit === unit)?.value ?? 1);
    const link = cut.get(`link ${selected.synergy.donorId}>${selected.synergy.receiverId}`) ?? 0;
    const left = (1 - link) * (1 - (cut.get(`resource ${resource.id}`) ?? 0));
    const groups = [groupOf(`supply ${donor} ${resource.id}`), groupOf(`demand ${receiver} ${resource.id}`)] as const;
    return { exchange, size, unit, groups, open: size * left };
  });
}

function groupsOf(arcs: readonly Arc[], ground: NetworkGround): readonly Group[] {
  const members: number[][] = [];
  arcs.forEach(({ groups }, at) => {
    for (const group of groups) (members[group] ??= []).push(at);
  });
  return members.map((list, group): Group => {
    const arc = arcs[list[0] ?? 0];
    if (arc === undefined) throw new Error(`Nothing is exchanged in group ${group} of ${ground.facilities.length}`);
    const isSupply = arc.groups[0] === group;
    return {
      node: isSupply ? arc.exchange.donor : arc.exchange.receiver,
      direction: isSupply ? 'supply' : 'demand',
      resourceId: arc.exchange.resource.id,
      unit: arc.unit,
      size: list.reduce((sum, at) => sum + (arcs[at]?.size ?? 0), 0),
      arcs: list,
    };
  });
}

function exchangedBy({ arcs }: Group, flows: Float64Array): number {
  return arcs.reduce((sum, at) => sum + (flows[at] ?? 0), 0);
}

/**
 * What each exchange carries where facilities run at these levels: no more than what is left of it, than its donor yields and than its
 * receiver needs. What is free is shared in proportion, among the exchanges that can still grow at both ends.
 */
function flowsAt(levels: readonly number[], arcs: readonly Arc[], groups: readonly Group[]): Float64Array {
  const flows = new Float64Array(arcs.length);
  const free = Float64Array.from(groups, ({ node, size }) => (levels[node] ?? 0) * size);
  const wanted = new Float64Array(groups.length);
  let growing = arcs.map((arc, at) => ({ ...arc, at }));
  for (let pass = 0; pass < FILLING_PASSES; pass += 1) {
    growing = growing.filter(
      ({ at, open, size, groups: ends }) =>
        open - (flows[at] ?? 0) > SAME * size &&
        ends.every((end) => (free[end] ?? 0) > SAME * (groups[end]?.size ?? 0)),
    );
    if (growing.length === 0) break;
    wanted.fill(0);
    for (const { at, open, groups: ends } of growing) {
      for (const end of ends) wanted[end] = (wanted[end] ?? 0) + open - (flows[at] ?? 0);
    }
    const share = (end: number) => Math.min(1, (free[end] ?? 0) / (wanted[end] ?? 1));
    const more = growing.map(
      ({ at, open, groups: [supply, demand] }) => (open - (flows[at] ?? 0)) * Math.min(share(supply), share(demand)),
    );
    growing.forEach(({ at, groups: ends }, index) => {
      flows[at] = (flows[at] ?? 0) + (more[index] ?? 0);
      for (const end of ends) free[end] = (free[end] ?? 0) - (more[index] ?? 0);
    });
  }
  return flows;
}

interface Settled {
  readonly arcs: readonly Arc[];
  readonly groups: readonly Group[];
  readonly levels: readonly number[];
  readonly flows: Float64Array;
  readonly first: ReadonlyMap<number, Pick<AffectedFacility, 'round' | 'because'>>;
  readonly rounds: number;
}

function outcomeOf(ground: NetworkGround, { arcs, groups, levels, flows, first, rounds }: Settled): CascadeOutcome {
  const idOf = (node: number): string => ground.facilities[node]?.id ?? '';
  const balances = groups
    .map((group): ResourceBalance => {
      const { node, resourceId, direction, unit, size } = group;
      const exchanged = exchangedBy(group, flows);
      const level = levels[node] ?? 0;
      return {
        facilityId: idOf(node),
        resourceId,
        direction,
        unit,
        before: size,
        exchanged,
        elsewhere: Math.max(0, level * size - exchanged),
        reduced: (1 - level) * size,
      };
    })
    .filter(({ before, exchanged }) => exchanged < before * (1 - SAME * 100))
    .sort(
      (one, other) =>
        compare(one.facilityId, other.facilityId) ||
        compare(one.resourceId, other.resourceId) ||
        compare(one.direction, other.direction),
    );
  const leftOf = new Map<string, readonly [left: number, count: number]>();
  arcs.forEach(({ exchange: { selected }, size }, at) => {
    const id = `${selected.synergy.donorId}>${selected.synergy.receiverId}`;
    const [left, count] = leftOf.get(id) ?? [0, 0];
    leftOf.set(id, [left + (flows[at] ?? 0) / size, count + 1]);
  });
  return {
    facilities: [...first]
      .map(([node, told]) => ({ facilityId: idOf(node), level: levels[node] ?? 0, ...told }))
      .sort(
        (one, other) => one.round - other.round || one.level - other.level || compare(one.facilityId, other.facilityId),
      ),
    balances,
    links: [...leftOf]
      .map(([linkId, [left, count]]) => ({ linkId, left: left / count }))
      .filter(({ left }) => left < 1 - SAME * 100)
      .sort((one, other) => compare(one.linkId, other.linkId)),
    amounts: amountsOf(ground, arcs, flows),
    rounds,
  };
}

function amountsOf(ground: NetworkGround, arcs: readonly Arc[], flows: Float64Array): readonly LostAmount[] {
  const after = sumsByKind(
    ground.exchanges.map((exchange, at) => {
      const left = (flows[at] ?? 0) / (arcs[at]?.size ?? 1);
      return { ...exchange, amounts: exchange.amounts.map((amount) => ({ ...amount, value: amount.value * left })) };
    }),
  );
  return sumsByKind(ground.exchanges).map(({ kind, unit, value, counted, outOf }, at) => ({
    kind,
    unit,
    before: value,
    after: after[at]?.value ?? 0,
    counted,
    outOf,
  }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
