import type { LocalText } from '../../src/domain/text.ts';

interface Blind {
  readonly direction: string;
  readonly resource: { readonly name: LocalText } | null;
}

interface Sides<Stream, Facility, View extends Blind> {
  readonly supply: Stream | null;
  readonly demand: Stream | null;
  readonly donor: Facility | null;
  readonly receiver: Facility | null;
  readonly blindSide: View | null;
}

/** One side of a match: a stream by name, one seen blind, a facility that has not registered it, or a stream not saved yet. */
export type MatchSide<Stream, Facility, View> =
  | { readonly type: 'stream'; readonly stream: Stream; readonly facility: Facility | null }
  | { readonly type: 'blind'; readonly blind: View }
  | { readonly type: 'latent'; readonly facility: Facility }
  | { readonly type: 'draft' };

function side<Stream, Facility, View>(
  stream: Stream | null,
  facility: Facility | null,
  blind: View | null,
): MatchSide<Stream, Facility, View> {
  if (blind) return { type: 'blind', blind };
  if (stream) return { type: 'stream', stream, facility };
  return facility ? { type: 'latent', facility } : { type: 'draft' };
}

/** Both sides of a match, as far as the reader may see them. */
export function sidesOf<Stream, Facility, View extends Blind>(
  match: Sides<Stream, Facility, View>,
): {
  readonly supply: MatchSide<Stream, Facility, View>;
  readonly demand: MatchSide<Stream, Facility, View>;
} {
  const { supply, demand, donor, receiver, blindSide } = match;
  return {
    supply: side(supply, donor, blindSide?.direction === 'SUPPLY' ? blindSide : null),
    demand: side(demand, receiver, blindSide?.direction === 'DEMAND' ? blindSide : null),
  };
}

/** What the match is of: as the supply calls it, else the demand; null where a blind side tells no more than its kind. */
export function resourceOfMatch(
  match: Sides<{ readonly resource: { readonly name: LocalText } }, unknown, Blind>,
): LocalText | null {
  return (match.supply?.resource ?? match.demand?.resource ?? match.blindSide?.resource)?.name ?? null;
}
