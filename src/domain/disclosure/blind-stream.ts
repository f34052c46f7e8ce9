import type { Facility } from '../registry/facility.ts';
import type { GeoPoint } from '../registry/great-circle.ts';
import { yearOf } from '../registry/partial-date.ts';
import type { Provenance } from '../registry/provenance.ts';
import type { Resource, ResourceKind } from '../registry/resource.ts';
import type { RegistrySnapshot } from '../registry/snapshot.ts';
import type { Direction, Stream } from '../registry/stream.ts';
import { amountBand, amountOfBand } from './amount-band.ts';
import type { AmountBand } from './amount-band.ts';
import { blindCell } from './blind-position.ts';

/**
 * All that a reader without right is told of a stream of level `blind`, and all that anything computed for that reader
 * is computed from.
 *
 * **Why nothing leaks.** Whatever such a reader gets (matches, scores, reasons, order, counts, ids, pages, the drawing,
 * exports) is a function of three things: what is public or shown to the reader, what is the reader's own, and the blind
 * views. This type is the whole of a blind view. So two installations that differ only in what a blind view leaves out
 * (name, place within the cell, exact amount, quality, pattern over the year, dates, legal status, permits, own id,
 * confirmation, source, note, line of business, partners, the version that counts changes) give every such reader the same answers: there is nothing in them to draw a conclusion from. A function
 * that takes the view instead of the row cannot break this; one that takes the row can, so only `blindStreamOf` does.
 *
 * What a view itself tells stays told: where one plant alone in a region can have such a stream, its kind and cell name
 * it to those who know the region. Against that there is the level `secretariat`.
 */
export interface BlindStream {
  /** A pseudonym of the stream for one reader: another reader has another, so that two cannot lay their lists together. */
  readonly id: string;
  readonly networkId: string;
  readonly direction: Direction;
  /** Of a resource of the catalogue; null for one that people added themselves, whose name would tell whose it is. */
  readonly resourceId: string | null;
  readonly resourceKind: ResourceKind;
  /** Null where no amount is stated. */
  readonly amountBand: AmountBand | null;
  /** Middle of the cell of `blindCell`, for computing with only: never shown. Null where the place is not on the map. */
  readonly cell: GeoPoint | null;
}

/** A snapshot as a viewer sees it: what is seen whole is in its lists, what is seen blind stands here and nowhere else. */
export interface ViewedSnapshot extends RegistrySnapshot {
  /** Sorted by id. */
  readonly blindStreams: readonly BlindStream[];
}

/** A stream with the rows it belongs to. */
export interface StreamInPlace {
  readonly stream: Stream;
  readonly facility: Facility;
  readonly resource: Resource;
}

function isPast({ stream, facility }: StreamInPlace, presentYear: number): boolean {
  const lastYear = stream.validTo === null ? facility.endYear : yearOf(stream.validTo);
  return facility.status === 'closed' || (lastYear !== null && lastYear < presentYear);
}

/**
 * The blind view of a stream; null for what is over, since the years themselves are not shown. `pseudonym` is made by the
 * caller from the stream, the reader and a secret of the installation: nothing in it may come from the row's other fields.
 */
export function blindStreamOf(row: StreamInPlace, pseudonym: string, presentYear: number): BlindStream | null {
  if (isPast(row, presentYear)) return null;
  const { stream, facility, resource } = row;
  return {
    id: pseudonym,
    networkId: stream.networkId,
    direction: stream.direction,
    resourceId: resource.key === null ? null : resource.id,
    resourceKind: resource.kind,
    amountBand: stream.amount && amountBand(stream.amount.canonicalValue, stream.amount.canonicalUnit),
    cell: facility.position && blindCell(facility.position),
  };
}

const UNTOLD: Provenance = { basis: 'estimated', source: null, year: null };

/**
 * A blind stream in the shape that matching reads, with a facility that is nobody's: no name, place, description, quality,
 * years, source, note or line of business, the amount replaced by the one that stands for its band. Null where the
 * resource is not told: there is then nothing to match by.
 */
export function asMatchingStream(blind: BlindStream): { readonly stream: Stream; readonly facility: Facility } | null {
  if (blind.resourceId === null) return null;
  const { id, networkId, amountBand: band, cell } = blind;
  const amount = band && { value: amountOfBand(band), unit: band.unit };
  const facilityId = `blind:${id}`;
  return {
    stream: {
      id,
      networkId,
      facilityId,
      resourceId: blind.resourceId,
      direction: blind.direction,
      level: 'blind',
      description: null,
      amount: amount && {
        ...amount,
        canonicalValue: amount.value,
        canonicalUnit: amount.unit,
        provenance: UNTOLD,
      },
      operatingHours: null,
      properties: [],
      availability: null,
      pattern: null,
      hourlyProfile: null,
      validFrom: null,
      validTo: null,
      wasteStatus: null,
      isHazardous: null,
      byProductTest: null,
      permits: [],
      presentSolution: null,
      externalId: null,
      confirmedAt: null,
      isStale: false,
      source: null,
      version: 1,
    },
    facility: {
      id: facilityId,
      networkId,
      organisationId: facilityId,
      name: '',
      kind: 'other',
      status: 'active',
      level: 'secretariat',
      place: null,
      position: cell && { ...cell, provenance: UNTOLD },
      positionIsCoarse: true,
      activityCodes: [],
      startYear: null,
      endYear: null,
      source: null,
      note: null,
    },
  };
}
