import type { Direction } from '../../src/domain/registry/stream.ts';
import type { MatchFactsFragment, OfferedMatchFragment } from '../api/generated/later/graphql.ts';

type Blind = NonNullable<MatchFactsFragment['blindSide']>;

/** The other side of a match: by name, or anonymous as long as both companies have not agreed to be introduced. */
export type MatchPartner =
  | {
      readonly type: 'known';
      readonly stream: NonNullable<OfferedMatchFragment['supply']>;
      readonly facility: NonNullable<OfferedMatchFragment['donor']>;
    }
  | { readonly type: 'anonymous'; readonly blind: Blind };

/** As seen from a stream of that direction; null where the answer is of the other direction. */
export function partnerOf(match: OfferedMatchFragment, direction: Direction): MatchPartner | null {
  const { blindSide } = match;
  const isTheirs = blindSide && (blindSide.direction === 'SUPPLY') !== (direction === 'supply');
  if (isTheirs) return { type: 'anonymous', blind: blindSide };
  const stream = direction === 'supply' ? match.demand : match.supply;
  const facility = direction === 'supply' ? match.receiver : match.donor;
  return stream && facility ? { type: 'known', stream, facility } : null;
}
