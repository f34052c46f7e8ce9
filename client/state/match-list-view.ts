import { COMPATIBILITY_TIERS } from '../../src/domain/matching/match.ts';
import type { CompatibilityTier } from '../../src/domain/matching/match.ts';
import { RESOURCE_KINDS } from '../../src/domain/registry/resource.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';

export const MATCH_ORDERS = ['score', 'worth', 'emissions', 'distance', 'confidence'] as const;
type MatchOrder = (typeof MATCH_ORDERS)[number];

/** Steps that are offered: DKK a year, km, shares, days. */
export const LEAST_WORTHS = [0, 100_000, 1_000_000, 10_000_000] as const;
export const FARTHESTS = [5, 25, 50, 100, 200] as const;
export const LEAST_CONFIDENCES = [0.25, 0.5, 0.75] as const;
export const NEW_DAYS = [7, 30, 90] as const;

/** How the list of matches is narrowed down and sorted; null asks nothing. */
export interface MatchListView {
  readonly kind: ResourceKind | null;
  readonly tier: CompatibilityTier | null;
  /** DKK a year. */
  readonly leastWorth: number | null;
  readonly farthestKm: number | null;
  /** 0 … 1. */
  readonly leastConfidence: number | null;
  /** Registered or changed within so many days. */
  readonly newDays: number | null;
  /** Whether facilities that registered nothing are among them. */
  readonly latent: boolean;
  readonly order: MatchOrder;
}

export const FIRST_LIST: MatchListView = {
  kind: null,
  tier: null,
  leastWorth: null,
  farthestKm: null,
  leastConfidence: null,
  newDays: null,
  latent: true,
  order: 'score',
};

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | null {
  return words.find((candidate) => candidate === word) ?? null;
}

function stepOf(steps: readonly number[], word: string | null): number | null {
  return steps.find((step) => String(step) === word) ?? null;
}

/** The list that an address names; what it does not name, or names wrongly, is as on a first visit. */
export function matchListOf(address: URLSearchParams): MatchListView {
  return {
    kind: oneOf(RESOURCE_KINDS, address.get('kind')),
    tier: oneOf(COMPATIBILITY_TIERS, address.get('tier')),
    leastWorth: stepOf(LEAST_WORTHS, address.get('worth')),
    farthestKm: stepOf(FARTHESTS, address.get('km')),
    leastConfidence: stepOf(LEAST_CONFIDENCES, address.get('known')),
    newDays: stepOf(NEW_DAYS, address.get('days')),
    latent: address.get('latent') !== 'no',
    order: oneOf(MATCH_ORDERS, address.get('order')) ?? FIRST_LIST.order,
  };
}

/** The address of a list: `before` with what differs from a first visit; what else stands in it (which network) stays. */
export function addressOfMatchList(view: MatchListView, before: URLSearchParams): URLSearchParams {
  const said: Readonly<Record<string, string | number | null>> = {
    kind: view.kind,
    tier: view.tier,
    worth: view.leastWorth,
    km: view.farthestKm,
    known: view.leastConfidence,
    days: view.newDays,
    latent: view.latent ? null : 'no',
    order: view.order === FIRST_LIST.order ? null : view.order,
  };
  const address = new URLSearchParams(before);
  for (const [key, word] of Object.entries(said)) {
    if (word === null) address.delete(key);
    else address.set(key, String(word));
  }
  return address;
}

/** Whether the list may hold back a match. */
export function isListFiltered(view: MatchListView): boolean {
  const { kind, tier, leastWorth, farthestKm, leastConfidence, newDays, latent } = view;
  return !latent || [kind, tier, leastWorth, farthestKm, leastConfidence, newDays].some((chosen) => chosen !== null);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days before, at its beginning (UTC): the same question all day, so that the answer is kept. */
export function daysBefore(days: number, now: number): string {
  return new Date(Math.floor(now / DAY_MS) * DAY_MS - days * DAY_MS).toISOString();
}
