import type { StreamInput } from './stream-input.ts';
import type { Stream } from './stream.ts';

/**
 * A change with what it is silent on as it was: a form that does not know of permits shall not take them away. Null takes
 * away. What every form has (amount, quality, dates, texts) is as the change says, left out or not.
 */
export function withWhatWasSaid(change: StreamInput, before: Stream): StreamInput {
  const { pattern, wasteStatus, isHazardous, byProductTest, permits, externalId } = change;
  return {
    ...change,
    pattern: pattern === undefined ? before.pattern : pattern,
    wasteStatus: wasteStatus === undefined ? before.wasteStatus : wasteStatus,
    isHazardous: isHazardous === undefined ? before.isHazardous : isHazardous,
    byProductTest: byProductTest === undefined ? before.byProductTest : byProductTest,
    permits: permits === undefined ? before.permits : permits,
    externalId: externalId === undefined ? before.externalId : externalId,
  };
}
