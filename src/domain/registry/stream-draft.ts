import type { GeoPoint } from './great-circle.ts';
import type { ResourceKind } from './resource.ts';
import type { Stream } from './stream.ts';

/**
 * A stream that is still being written: every part may be missing. The place may be given without a facility, the
 * resource by its id, by its waste code, or in words.
 */
export interface StreamDraft extends Pick<
  Stream,
  'direction' | 'amount' | 'operatingHours' | 'properties' | 'availability' | 'pattern' | 'validFrom' | 'validTo'
> {
  readonly facilityId: string | null;
  /** Where `facilityId` is null. */
  readonly position: GeoPoint | null;
  /** NACE Rev. 2 codes, where `facilityId` is null. */
  readonly activityCodes: readonly string[];
  readonly resourceId: string | null;
  /** Words in any language, where `resourceId` is null. */
  readonly resourceName: string | null;
  readonly resourceKind: ResourceKind | null;
  /** EWC code, six digits. */
  readonly wasteCode: string | null;
}
