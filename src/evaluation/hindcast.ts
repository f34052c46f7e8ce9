import { findMatches } from '../domain/matching/find-matches.ts';
import { prepareMatching } from '../domain/matching/prepare-matching.ts';
import type { Facility } from '../domain/registry/facility.ts';
import type { RegistrySnapshot } from '../domain/registry/snapshot.ts';
import type { StreamDraft } from '../domain/registry/stream-draft.ts';
import type { Stream } from '../domain/registry/stream.ts';

/**
 * What is known in a year, of the plants that stood then. `streamsOfThen`: the needs that are on record for then: dated so, served by an
 * exchange that had begun, or of a plant's own that no exchange serves. `needsOfToday`: all needs that these plants have registered by
 * today, since a plant had most of them before anybody served them. `plantsAlone`: no needs at all, plants by name and line of business.
 */
export type Known = 'streamsOfThen' | 'needsOfToday' | 'plantsAlone';

/** An exchange that began within the ten years, and where its receiver stands among those suggested for its supply. */
export interface Foretold {
  readonly reference: string | null;
  readonly startYear: number;
  readonly resourceId: string;
  readonly donorId: string;
  readonly receiverId: string;
  /** Place of the receiver among all facilities suggested, from 1; null where it is not suggested at all. */
  readonly rank: number | null;
  /** Facilities to choose from. */
  readonly others: number;
}

const HORIZON_YEARS = 10;
const FIRST = 5;

/** In business in that year; without a first year from the beginning. */
function stoodIn(year: number, { startYear, endYear }: Facility): boolean {
  return (startYear === null || startYear <= year) && (endYear === null || endYear >= year);
}

/** A supply as it is first written down: what it is and whose. */
function draftOf(donorId: string, resourceId: string): StreamDraft {
  return {
    direction: 'supply',
    facilityId: donorId,
    position: null,
    activityCodes: [],
    resourceId,
    resourceName: null,
    resourceKind: null,
    wasteCode: null,
    amount: null,
    operatingHours: null,
    properties: [],
    availability: null,
    pattern: null,
    validFrom: null,
    validTo: null,
  };
}

/** Whether a need is known in a year, of a plant that stood then. */
function isKnownIn(year: number, known: Known, { synergies }: RegistrySnapshot): (need: Stream) => boolean {
  if (known === 'plantsAlone') return () => false;
  const begun = new Map<string, number>();
  for (const { demandStreamId, startYear } of synergies) {
    if (demandStreamId === null) continue;
    begun.set(demandStreamId, Math.min(begun.get(demandStreamId) ?? Infinity, startYear ?? -Infinity));
  }
  return ({ id, validFrom, validTo }) => {
    if (validTo !== null && Number(validTo.slice(0, 4)) < year) return false;
    if (validFrom !== null) return Number(validFrom.slice(0, 4)) <= year;
    return known === 'needsOfToday' || (begun.get(id) ?? -Infinity) <= year;
  };
}

/**
 * A network as of a year, with no exchange known: where among the receivers suggested for its supply does the engine put the receiver of
 * each exchange that began in the ten years after, between facilities that stood in that year? In the order of the snapshot's synergies.
 */
export function hindcast(snapshot: RegistrySnapshot, year: number, known: Known): readonly Foretold[] {
  const there = snapshot.facilities.filter((facility) => stoodIn(year, facility));
  const ids = new Set(there.map(({ id }) => id));
  const isKnown = isKnownIn(year, known, snapshot);
  const needs = snapshot.streams.filter(
    (stream) => stream.direction === 'demand' && ids.has(stream.facilityId) && isKnown(stream),
  );
  const index = prepareMatching({
    ...snapshot,
    facilities: there.map((facility) => ({ ...facility, status: 'active', endYear: null })),
    streams: needs,
    synergies: [],
  });
  return snapshot.synergies.flatMap(({ reference, startYear, donorId, receiverId, resourceId }) => {
    const isLater = startYear !== null && startYear > year && startYear <= year + HORIZON_YEARS;
    if (!isLater || donorId === receiverId || !ids.has(donorId) || !ids.has(receiverId)) return [];
    const found = findMatches(index, { draft: draftOf(donorId, resourceId) }, { includeLatent: true });
    const at = [...new Set(found.map((match) => match.receiverId))].indexOf(receiverId);
    const rank = at < 0 ? null : at + 1;
    return [{ reference, startYear, resourceId, donorId, receiverId, rank, others: there.length - 1 }];
  });
}

export function isAmongFirstFive({ rank }: Foretold): boolean {
  return rank !== null && rank <= FIRST;
}

/** How many of some exchanges would be among the first five by drawing lots. */
export function byLot(exchanges: readonly Foretold[]): number {
  return exchanges.reduce((sum, { others }) => sum + Math.min(1, FIRST / others), 0);
}
