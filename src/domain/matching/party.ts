import { asMatchingStream } from '../disclosure/blind-stream.ts';
import type { BlindStream } from '../disclosure/blind-stream.ts';
import type { Facility } from '../registry/facility.ts';
import type { GeoPoint } from '../registry/great-circle.ts';
import { yearOf } from '../registry/partial-date.ts';
import type { Resource } from '../registry/resource.ts';
import type { StreamDraft } from '../registry/stream-draft.ts';
import type { Stream } from '../registry/stream.ts';

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
  readonly position: GeoPoint | null;
  readonly activityCodes: readonly string[];
  readonly resource: ResourceTraits;
  /** Words that a draft's resource was guessed from; null where it is certain. */
  readonly guessedFrom: string | null;
  /** Years in which it is there: its own, else those of its facility; null is open. */
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

function yearsOf(
  { validFrom, validTo }: Pick<Stream, 'validFrom' | 'validTo'>,
  facility: Facility | null,
): Pick<Party, 'fromYear' | 'toYear'> {
  return {
    fromYear: validFrom === null ? (facility?.startYear ?? null) : yearOf(validFrom),
    toYear: validTo === null ? (facility?.endYear ?? null) : yearOf(validTo),
  };
}

export function partyOfStream(stream: Stream, facility: Facility, resource: Resource): Party {
  return {
    direction: stream.direction,
    streamId: stream.id,
    blind: false,
    facilityId: facility.id,
    facilityName: facility.name,
    position: facility.position,
    activityCodes: facility.activityCodes,
    resource,
    guessedFrom: null,
    amount: stream.amount,
    properties: stream.properties,
    availability: stream.availability,
    ...yearsOf(stream, facility),
  };
}

/** Null where the view does not tell the resource, or the registry no longer has it: it then matches nothing. */
export function partyOfBlindStream(blind: BlindStream, resource: Resource | null): Party | null {
  const matching = asMatchingStream(blind);
  return matching && resource && { ...partyOfStream(matching.stream, matching.facility, resource), blind: true };
}

/** `facility`: the one the draft names, or null where it names none of the registry. */
export function partyOfDraft(
  draft: StreamDraft,
  facility: Facility | null,
  { resource, guessedFrom }: ResolvedResource,
): Party {
  return {
    direction: draft.direction,
    streamId: null,
    blind: false,
    facilityId: facility?.id ?? null,
    facilityName: facility?.name ?? null,
    position: facility ? facility.position : draft.position,
    activityCodes: facility?.activityCodes ?? draft.activityCodes,
    resource,
    guessedFrom,
    amount: draft.amount,
    properties: draft.properties,
    availability: draft.availability,
    ...yearsOf(draft, facility),
  };
}
