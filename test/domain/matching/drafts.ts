import type { StreamDraft } from '../../../src/domain/registry/stream-draft.ts';

/** A draft of which nothing but the direction is known. */
export function aDraft(over: Partial<StreamDraft> = {}): StreamDraft {
  return {
    direction: 'supply',
    facilityId: null,
    position: null,
    activityCodes: [],
    resourceId: null,
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
    ...over,
  };
}
