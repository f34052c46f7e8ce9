import { asMatchingStream } from '../disclosure/blind-stream.ts';
import type { BlindStream } from '../disclosure/blind-stream.ts';
import type { Facility, FacilityKind } from '../registry/facility.ts';
import type { GeoPoint } from '../registry/great-circle.ts';
import { yearOf } from '../registry/partial-date.ts';
import type { Resource } from '../registry/resource.ts';
import type { StreamDraft } from '../registry/stream-draft.ts';
import type { Direction, Stream } from '../registry/stream.ts';
import { harbourNear } from './harbour.ts';
import { factsOf, NO_FACTS } from './stream-facts.ts';
import type { StreamFacts } from './stream-facts.ts';

/** What is known of the resource of a stream or a draft: of a draft's new resource hardly more than a name. */
type ResourceTraits = Pick<Resource, 'key' | 'wasteCode'> & {
  readonly id: string | null;
  readonly kind: Resource['kind'] | null;
  readonly name: Resource['name'] | null;
  readonly measuredIn: Resource['measuredIn'];
};

/** What a draft's resource may be. */
export interface ResolvedResource {
  readonly resource: ResourceTraits;
  /** The words it was guessed from, where they may mean another thing as well; null where it is certain. */
  readonly guessedFrom: string | null;
}

/** One side of a pair: a stream or the draft of one, with what the registry knows of its place and resource. */
export interface Party extends Pick<Stream, 'direction' | 'amount' | 'properties' | 'availability'> {
  /** Null for a draft. */
  readonly streamId: string | null;
  /** Known by its blind view alone: its place is the middle of a cell, its amount stands for a band. */
  readonly blind: boolean;
  readonly facilityId: string | null;
  readonly facilityName: string | null;
  /** Null for a draft without a facility, and for a blind side. */
  readonly facilityKind: FacilityKind | null;
  readonly position: GeoPoint | null;
  /** Name of the harbour whose quay is near; null where there is none, and for a blind side. */
  readonly harbour: string | null;
  readonly activityCodes: readonly string[];
  readonly resource: ResourceTraits;
  /** Words that a draft's resource was guessed from; null where it is certain. */
  readonly guessedFrom: string | null;
  /** Status, patterns and the like, as far as they are stated. */
  readonly facts: StreamFacts;
  /** Years in which it is there: its own, else those of its facility; null is open. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

function firstYear({ validFrom }: Pick<Stream, 'validFrom'>, facility: Facility | null): number | null {
  return validFrom === null ? (facility?.startYear ?? null) : yearOf(validFrom);
}

function lastYear({ validTo }: Pick<Stream, 'validTo'>, facility: Facility | null): number | null {
  return validTo === null ? (facility?.endYear ?? null) : yearOf(validTo);
}

export function partyOfStream(stream: Stream, facility: Facility, resource: Resource, harbour: string | null): Party {
  return {
    direction: stream.direction,
    streamId: stream.id,
    blind: false,
    facilityId: facility.id,
    facilityName: facility.name,
    facilityKind: facility.kind,
    position: facility.position,
    harbour,
    activityCodes: facility.activityCodes,
    resource,
    guessedFrom: null,
    amount: stream.amount,
    properties: stream.properties,
    availability: stream.availability,
    facts: factsOf(stream),
    fromYear: firstYear(stream, facility),
    toYear: lastYear(stream, facility),
  };
}

/** Null where the view does not tell the resource, or the registry no longer has it: it then matches nothing. */
export function partyOfBlindStream(blind: BlindStream, resource: Resource | null): Party | null {
  const matching = asMatchingStream(blind);
  return (
    matching &&
    resource && {
      ...partyOfStream(matching.stream, matching.facility, resource, null),
      blind: true,
      facilityKind: null,
    }
  );
}

/** `facility`: the one the draft names, or null where it names none of the registry. */
export function partyOfDraft(
  draft: StreamDraft,
  facility: Facility | null,
  { resource, guessedFrom }: ResolvedResource,
  harbours: readonly Facility[],
): Party {
  const position = facility ? facility.position : draft.position;
  return {
    direction: draft.direction,
    streamId: null,
    blind: false,
    facilityId: facility?.id ?? null,
    facilityName: facility?.name ?? null,
    facilityKind: facility?.kind ?? null,
    position,
    harbour: harbourNear(position, harbours),
    activityCodes: facility?.activityCodes ?? draft.activityCodes,
    resource,
    guessedFrom,
    amount: draft.amount,
    properties: draft.properties,
    availability: draft.availability,
    facts: factsOf(draft),
    fromYear: firstYear(draft, facility),
    toYear: lastYear(draft, facility),
  };
}

/** A facility as the side that nobody registered: what it would give or take is supposed. */
export function partyOfFacility(
  facility: Facility,
  direction: Direction,
  resource: ResourceTraits,
  harbour: string | null,
): Party {
  return {
    direction,
    streamId: null,
    blind: false,
    facilityId: facility.id,
    facilityName: facility.name,
    facilityKind: facility.kind,
    position: facility.position,
    harbour,
    activityCodes: facility.activityCodes,
    resource,
    guessedFrom: null,
    amount: null,
    properties: [],
    availability: null,
    facts: NO_FACTS,
    fromYear: facility.startYear,
    toYear: facility.endYear,
  };
}
