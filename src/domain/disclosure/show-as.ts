import type { Organisation } from '../registry/organisation.ts';
import type { Facility } from '../registry/facility.ts';
import type { Stream } from '../registry/stream.ts';
import type { Audience } from './audience.ts';
import { sightOf } from './audience.ts';
import { blindStreamOf } from './blind-stream.ts';
import type { BlindStream, StreamInPlace } from './blind-stream.ts';
import type { DisclosureLevel } from './disclosure-level.ts';
import { fieldsSeen, withFieldsCut } from './kept-back-fields.ts';
import type { KeptBackField } from './kept-back-fields.ts';
import { coarsePosition } from './place-grid.ts';

/** A stream with all that its disclosure is decided by. */
export interface DisclosableStream extends StreamInPlace {
  readonly organisation: Organisation;
  readonly level: DisclosureLevel;
  /** Fields that the company lets others see as well. */
  readonly released: readonly KeptBackField[];
  /** The facility shows others only roughly where it is. */
  readonly coarsePlace: boolean;
}

/** What an audience sees of a stream. */
export type DisclosedStream =
  | {
      readonly sight: 'whole';
      readonly stream: Stream;
      readonly facility: Facility;
      readonly organisation: Organisation;
      /** Those of the fields kept back by rule that are seen here. */
      readonly fieldsSeen: readonly KeptBackField[];
    }
  | { readonly sight: 'blind'; readonly blind: Omit<BlindStream, 'id' | 'cell'> }
  | { readonly sight: 'nothing' };

const NOTHING: DisclosedStream = { sight: 'nothing' };

const SEE_EXACT_PLACES: readonly Audience[] = ['company', 'secretariat', 'introduced'];

/** The facility as an audience sees it: where it hides its exact place, only those who know each other by name see it. */
function facilitySeen(facility: Facility, audience: Audience, coarsePlace: boolean): Facility {
  const exact = !coarsePlace || SEE_EXACT_PLACES.includes(audience);
  // An address would tell what the coarse position hides.
  return exact
    ? facility
    : { ...facility, place: null, position: facility.position && coarsePosition(facility.position) };
}

/**
 * What an audience would see of a stream: for "Show as", and for what the other side would learn before an introduction is
 * agreed. It is the same answer that reading gives, since reading is built on the same rules.
 */
export function discloseStream(row: DisclosableStream, audience: Audience, presentYear: number): DisclosedStream {
  const { stream, facility, organisation, level, released, coarsePlace } = row;
  switch (sightOf(level, audience)) {
    case 'whole':
      return {
        sight: 'whole',
        stream: withFieldsCut(stream, audience, released),
        facility: facilitySeen(facility, audience, coarsePlace),
        organisation,
        fieldsSeen: fieldsSeen(audience, released),
      };
    case 'blind': {
      const view = blindStreamOf(row, '', presentYear);
      if (!view) return NOTHING;
      const { direction, networkId, resourceId, resourceKind, amountBand } = view;
      return { sight: 'blind', blind: { direction, networkId, resourceId, resourceKind, amountBand } };
    }
    case 'nothing':
      return NOTHING;
  }
}
