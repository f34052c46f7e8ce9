import type { Language, LocalText } from '../../src/domain/text.ts';
import type { FacilityKind } from '../../src/domain/registry/facility.ts';
import type { LinkAmount, SymbiosisNetwork } from '../../src/domain/network/symbiosis-network.ts';
import type { ResourceKind } from '../../src/domain/registry/resource.ts';
import { byId, byName } from './order.ts';
import { linkWidth } from './link-width.ts';
import { changeOf, networkInYear } from './network-in-year.ts';
import type { NetworkRecord } from './network-record.ts';
import type { Filter } from './view.ts';

/** How much of an element is to be seen: as it is, held back, or not at all. */
type Presence = 'present' | 'faint' | 'absent';

export interface DrawnFacility {
  readonly id: string;
  readonly label: string;
  readonly kind: FacilityKind;
  /** Facilities it exchanges with over all years: what its size is drawn from. */
  readonly partners: number;
  readonly presence: Presence;
}

/** One strand of one link: two facilities that exchange both water and energy have two lines. */
export interface DrawnLink {
  readonly id: string;
  readonly linkId: string;
  readonly donorId: string;
  readonly receiverId: string;
  readonly kind: ResourceKind;
  /** Names of what flows, for the line that a reader points at. */
  readonly label: string;
  readonly amounts: readonly LinkAmount[];
  /** Pixels at zoom 1. */
  readonly width: number;
  readonly presence: Presence;
  readonly planned: boolean;
  /** Whether at least one of its exchanges runs today, whichever year is shown. */
  readonly runsToday: boolean;
  readonly estimated: boolean;
  /** Runs in this year and did not in the one before. */
  readonly isNew: boolean;
}

export interface DrawnSuggestion {
  readonly id: string;
  readonly donorId: string;
  readonly receiverId: string;
  readonly label: string;
  readonly score: number;
  /** How many better suggestions join the same donor and receiver: their arcs lie further in. */
  readonly rank: number;
}

/** All that was ever there, with how much of it is seen now: so that nothing moves when the year does. */
export interface Drawing {
  readonly facilities: readonly DrawnFacility[];
  readonly links: readonly DrawnLink[];
  readonly suggestions: readonly DrawnSuggestion[];
}

/** A match as far as the drawing needs it. */
export interface SuggestedPair {
  readonly id: string;
  readonly score: number;
  readonly donor?: { readonly id: string } | null;
  readonly receiver?: { readonly id: string } | null;
  readonly supply?: { readonly resource: { readonly id: string; readonly name: LocalText } } | null;
}

/** A facility's name without what stands in brackets behind it. */
export function shortName(name: string): string {
  return name.replace(/\s*\([^)]*\)\s*$/, '') || name;
}

function partnersOf(whole: SymbiosisNetwork): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { donorId, receiverId } of whole.links) {
    for (const [id, other] of [
      [donorId, receiverId],
      [receiverId, donorId],
    ] as const) {
      partners.set(id, (partners.get(id) ?? new Set()).add(other));
    }
  }
  return partners;
}

function strandsOf(network: SymbiosisNetwork) {
  return network.links.flatMap((link) =>
    link.strands.map((strand) => ({ id: `${link.id}|${strand.kind}`, link, strand })),
  );
}

/** The strands in the order of the names they join, so that they are drawn alike from every database. */
function strandsByName(network: SymbiosisNetwork, record: NetworkRecord) {
  const name = (id: string) => record.facilities.get(id)?.name ?? '';
  return strandsOf(network)
    .map((strand) => ({
      strand,
      key: {
        id: strand.id,
        name: `${name(strand.link.donorId)}\n${name(strand.link.receiverId)}\n${strand.strand.kind}`,
      },
    }))
    .sort((one, other) => byName(one.key, other.key))
    .map(({ strand }) => strand);
}

/** Nothing held back: what positions and sizes are taken from, so that a filter moves nothing. */
const EVERYTHING: Filter = { kinds: ['material', 'water', 'energy', 'sharedUtility'], resourceIds: [], planned: true };

/**
 * The elements to draw: the facilities and strands of all years, each with its look in `year` (null: all years) under the
 * filter. A facility without a running link is faint, as are a closed one in the view of all years and what only ever ran.
 */
export function drawingOf(
  record: NetworkRecord,
  year: number | null,
  filter: Filter,
  suggestions: readonly SuggestedPair[],
  language: Language,
): Drawing {
  const whole = networkInYear(record, null, EVERYTHING);
  const partners = partnersOf(whole);
  const now = networkInYear(record, year, filter);
  const standing = new Set(now.facilityIds);
  const strandsNow = new Map(strandsOf(now).map(({ id, strand }) => [id, strand]));
  const running = now.links.filter(({ strands }) => strands.some(({ planned }) => !planned));
  const linked = new Set(running.flatMap(({ donorId, receiverId }) => [donorId, receiverId]));
  const started = new Set(year === null ? [] : changeOf(record, year, filter).started.map(({ id }) => id));
  const nameOf = (synergyId: string) =>
    record.resources.get(record.synergies.get(synergyId)?.resourceId ?? '')?.name[language] ?? '';

  function presenceOf(id: string): Presence {
    if (!standing.has(id)) return 'absent';
    const closed = year === null && record.facilities.get(id)?.status === 'closed';
    return linked.has(id) && !closed ? 'present' : 'faint';
  }

  return {
    facilities: [...record.snapshot.facilities].sort(byName).map(({ id, name, kind }) => ({
      id,
      label: shortName(name),
      kind,
      partners: partners.get(id)?.size ?? 0,
      presence: presenceOf(id),
    })),
    links: strandsByName(whole, record).map(({ id, link, strand }) => {
      const current = strandsNow.get(id);
      const shown = current ?? strand;
      const ended =
        year === null && shown.synergyIds.every((synergyId) => record.synergies.get(synergyId)?.stage === 'ended');
      return {
        id,
        linkId: link.id,
        donorId: link.donorId,
        receiverId: link.receiverId,
        kind: strand.kind,
        label: [...new Set(shown.synergyIds.map(nameOf))].join(', '),
        amounts: shown.amounts,
        width: linkWidth(shown.amounts),
        presence: current ? (ended ? 'faint' : 'present') : 'absent',
        planned: shown.planned,
        runsToday: strand.synergyIds.some((synergyId) => record.synergies.get(synergyId)?.stage === 'running'),
        estimated: shown.amounts.some(({ estimated }) => estimated),
        isNew: shown.synergyIds.some((synergyId) => started.has(synergyId)),
      };
    }),
    suggestions: suggestionsDrawn(suggestions, filter, language, standing).sort(byId),
  };
}

function suggestionsDrawn(
  suggestions: readonly SuggestedPair[],
  filter: Filter,
  language: Language,
  standing: ReadonlySet<string>,
): DrawnSuggestion[] {
  const drawn = new Map<string, number>();
  return suggestions.flatMap(({ id, score, donor, receiver, supply }) => {
    // A match of today has no line to a facility that was not built yet in the year that is shown.
    if (!donor || !receiver || !standing.has(donor.id) || !standing.has(receiver.id)) return [];
    if (filter.resourceIds.length && !filter.resourceIds.includes(supply?.resource.id ?? '')) return [];
    const pair = [donor.id, receiver.id].sort().join();
    const rank = drawn.get(pair) ?? 0;
    drawn.set(pair, rank + 1);
    const label = supply?.resource.name[language] ?? '';
    return [{ id, score, donorId: donor.id, receiverId: receiver.id, label, rank }];
  });
}
