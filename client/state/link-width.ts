import type { LinkAmount } from '../../src/domain/network/symbiosis-network.ts';

/** Width of a link whose amount nobody has given, pixels at zoom 1. */
export const UNKNOWN_WIDTH = 1.6;
const NARROWEST = 2.2;
const WIDEST = 9;

/**
 * Yearly amounts at the narrow and the wide end, in each canonical unit. Amounts of different units cannot be compared, so
 * each unit has its own decades; the ends are what a single lorry a week and the largest flow of a big park amount to.
 */
export const WIDTH_ENDS: Readonly<Record<string, readonly [number, number]>> = {
  't/y': [1e3, 1e6],
  'm3/y': [1e4, 1e7],
  'Nm3/y': [1e5, 1e8],
  'MWh/y': [1e3, 1e6],
};

function widthOfAmount({ canonicalUnit, canonicalValue }: LinkAmount): number {
  const ends = WIDTH_ENDS[canonicalUnit];
  if (!ends || canonicalValue <= 0) return UNKNOWN_WIDTH;
  const share = Math.log10(canonicalValue / ends[0]) / Math.log10(ends[1] / ends[0]);
  return NARROWEST + (WIDEST - NARROWEST) * Math.min(1, Math.max(0, share));
}

/** Width of a link in pixels: logarithm of the amount; of several amounts in different units the widest. */
export function linkWidth(amounts: readonly LinkAmount[]): number {
  return Math.max(UNKNOWN_WIDTH, ...amounts.map(widthOfAmount));
}
