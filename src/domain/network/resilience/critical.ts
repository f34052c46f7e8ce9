import type { NetworkGround } from '../indicators/network-ground.ts';
import { cascade } from './cascade.ts';
import type { CascadeOutcome, LostAmount } from './cascade.ts';
import { TAKEN_OUT_KINDS } from './resilience-scenario.ts';
import type { ResilienceThresholds, TakenOutKind } from './resilience-scenario.ts';

/** What the network loses with one facility, link or resource, taken out in full. */
export interface Criticality {
  readonly what: TakenOutKind;
  readonly id: string;
  /** Sum over all other facilities of the share of their operation that is lost. */
  readonly operationLost: number;
  /** Other facilities that cannot go on as before. */
  readonly facilitiesAffected: number;
  /** Links that carry less, and of how many exchanges that is in sum, those that end in full as one. */
  readonly linksAffected: number;
  readonly linksLost: number;
  readonly amounts: readonly LostAmount[];
}

export interface CriticalityRanking {
  readonly ranked: readonly Criticality[];
  /** How many candidates were tried, of how many: in very large networks those with most links. */
  readonly tried: number;
  readonly outOf: number;
}

/** Exchanges gone through for one ranking: a few seconds. */
const MOST_STEPS = 400_000;

/**
 * All facilities that exchange something, links and resources by what the network would lose without each of them: by the operation that
 * others lose, then by links lost, then by kind and id.
 */
export function rankCritical(
  ground: NetworkGround,
  thresholds: ResilienceThresholds,
  kinds: readonly TakenOutKind[] = TAKEN_OUT_KINDS,
): CriticalityRanking {
  const candidates = candidatesOf(ground).filter(({ what }) => kinds.includes(what));
  const most = Math.max(20, Math.floor(MOST_STEPS / Math.max(1, ground.exchanges.length)));
  const tried = candidates
    .toSorted((one, other) => other.exchanges - one.exchanges || compare(one.id, other.id))
    .slice(0, most);
  const ranked = tried
    .map(({ what, id }) => {
      const outcome = cascade(ground, { takenOut: [{ what, id, share: 1 }], thresholds });
      return criticalityOf(what, id, outcome);
    })
    .sort(
      (one, other) =>
        other.operationLost - one.operationLost ||
        other.linksLost - one.linksLost ||
        compare(one.what, other.what) ||
        compare(one.id, other.id),
    );
  return { ranked, tried: tried.length, outOf: candidates.length };
}

function candidatesOf(ground: NetworkGround) {
  const counts = new Map<string, { readonly what: TakenOutKind; readonly id: string; exchanges: number }>();
  for (const { selected, resource } of ground.exchanges) {
    const { donorId, receiverId } = selected.synergy;
    const named: readonly (readonly [TakenOutKind, string])[] = [
      ['facility', donorId],
      ['facility', receiverId],
      ['link', `${donorId}>${receiverId}`],
      ['resource', resource.id],
    ];
    for (const [what, id] of named) {
      const known = counts.get(`${what} ${id}`) ?? { what, id, exchanges: 0 };
      known.exchanges += 1;
      counts.set(`${what} ${id}`, known);
    }
  }
  return [...counts.values()];
}

function criticalityOf(what: TakenOutKind, id: string, { facilities, links, amounts }: CascadeOutcome): Criticality {
  const others = facilities.filter(({ facilityId }) => !(what === 'facility' && facilityId === id));
  return {
    what,
    id,
    operationLost: rounded(others.reduce((sum, { level }) => sum + 1 - level, 0)),
    facilitiesAffected: others.length,
    linksAffected: links.length,
    linksLost: rounded(links.reduce((sum, { left }) => sum + 1 - left, 0)),
    amounts,
  };
}

/** So that what differs by rounding alone counts as equal. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
