/** What the criterion of the distance was judged by: km, as the crow flies and along the way; and how far is usual. */
export interface DistanceFigures {
  readonly line: number;
  readonly detour: number;
  readonly way: number;
  readonly usual: number;
  readonly limit: number;
}

interface Figure {
  readonly value: number;
}

interface Judged {
  readonly criterionId: string;
  readonly figures: readonly Figure[];
}

/**
 * The figures of the distance, by the order in which that criterion gives them (as the crow flies, detour factor, way, usual, limit);
 * null where the place of a side is missing or blind, or distance does not matter.
 */
export function distanceFigures(judgements: readonly Judged[]): DistanceFigures | null {
  const figures = judgements.find(({ criterionId }) => criterionId === 'distance')?.figures.map(({ value }) => value);
  const [line, detour, way, usual, limit] = figures ?? [];
  if ([line, detour, way, usual, limit].includes(undefined)) return null;
  return { line: line ?? 0, detour: detour ?? 1, way: way ?? 0, usual: usual ?? 0, limit: limit ?? 0 };
}

/** Where the way, what is usual and the limit stand on a bar, per cent of it; what lies beyond twice the limit ends at its end. */
export function placesOnBar({ way, usual, limit }: DistanceFigures): {
  readonly way: number;
  readonly usual: number;
  readonly limit: number;
} {
  const end = Math.min(Math.max(way, limit), 2 * limit) * 1.05 || 1;
  const at = (km: number) => Math.min(km / end, 1) * 100;
  return { way: at(way), usual: at(usual), limit: at(limit) };
}
