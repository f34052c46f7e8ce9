import type { MyStreamFactsFragment } from '../api/generated/later/graphql.ts';
import { domainWord } from './domain-word.ts';
import type { MyStream } from './my-streams.ts';

/** A stream as the API tells it, in the words of the table. */
export function myStreamOf(
  stream: MyStreamFactsFragment,
  facility: { readonly id: string; readonly name: string },
  completeness: number | null,
): MyStream {
  const { id, version, direction, level, resource, description, amount, externalId, confirmedAt, isStale, isTypical } =
    stream;
  return {
    id,
    version,
    direction: domainWord(direction),
    level: domainWord(level),
    resource: resource.name,
    resourceKind: domainWord(resource.kind),
    description,
    wasteCode: resource.wasteCode?.displayCode ?? null,
    externalId,
    facilityId: facility.id,
    facilityName: facility.name,
    amount,
    completeness,
    confirmedAt,
    isStale,
    isTypical,
  };
}
