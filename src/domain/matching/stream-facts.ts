import type { StreamDraft } from '../registry/stream-draft.ts';
import type { Stream } from '../registry/stream.ts';

/** What a stream tells besides; each null (or empty) where it is not stated, as in a draft. */
export interface StreamFacts extends Pick<Stream, 'wasteStatus' | 'isHazardous' | 'byProductTest' | 'permits'> {
  /** Share of the year's amount in each month, January first, summing to 1: as measured hour by hour, else as stated. */
  readonly monthlyShares: readonly number[] | null;
  /** The months are sums of uploaded hours. */
  readonly isMeasuredByHour: boolean;
  /** Not confirmed by its people for a year. */
  readonly isStale: boolean;
}

export const NO_FACTS: StreamFacts = {
  wasteStatus: null,
  isHazardous: null,
  byProductTest: null,
  permits: [],
  monthlyShares: null,
  isMeasuredByHour: false,
  isStale: false,
};

export function factsOf(stream: Stream | StreamDraft): StreamFacts {
  const stated = stream.pattern?.monthlyShares ?? null;
  if (!('wasteStatus' in stream)) {
    return { ...NO_FACTS, monthlyShares: stated };
  }
  const { wasteStatus, isHazardous, byProductTest, permits, isStale, hourlyProfile } = stream;
  if (stated === null && hourlyProfile === null && !isStale && permits.length === 0)
    if (wasteStatus === null && isHazardous === null && byProductTest === null) return NO_FACTS;
  const measured =
    hourlyProfile !== null && hourlyProfile.sum > 0
      ? hourlyProfile.monthlySums.map((amount) => amount / hourlyProfile.sum)
      : null;
  const monthlyShares = measured ?? stated;
  const isMeasuredByHour = measured !== null;
  return { wasteStatus, isHazardous, byProductTest, permits, monthlyShares, isMeasuredByHour, isStale };
}
