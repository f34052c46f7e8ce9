import type { Direction } from '../registry/stream.ts';
import type { Meaning } from './name-index.ts';
import type { PreparedKnowledge } from './resolve-names.ts';

/** What facilities of some kinds typically give or take, with how we know. */
export interface TypicalOfSectors {
  readonly direction: Direction;
  /** Key of a resource, or of a family of resources. */
  readonly material: string;
  /** 0 … 1: share of such plants, weakened where it is known of a wider or narrower kind, or the kind itself is not sure. */
  readonly confidence: number;
  /** The kind of facility of which it is known. */
  readonly sector: string;
  readonly source: string;
}

/**
 * What a facility that is one of these kinds typically gives and takes: each resource once a direction, surest first, ties by key.
 * The likelihoods of kinds that exclude one another add up: what all power plants have, an unknown one of them has as well.
 */
export function typicalOfSectors(
  sectors: readonly Meaning[],
  knowledge: PreparedKnowledge,
): readonly TypicalOfSectors[] {
  const found = new Map<string, TypicalOfSectors>();
  const surest = new Map<string, number>();
  for (const kind of sectors) {
    for (const [known, own] of typicalOfKind(kind, knowledge)) {
      const before = found.get(known);
      const from = own.confidence > (surest.get(known) ?? 0) ? own : (before ?? own);
      surest.set(known, Math.max(surest.get(known) ?? 0, own.confidence));
      found.set(known, { ...from, confidence: Math.min(1, (before?.confidence ?? 0) + own.confidence) });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      other.confidence - one.confidence ||
      (one.material < other.material ? -1 : one.material > other.material ? 1 : 0) ||
      (one.direction < other.direction ? -1 : 1),
  );
}

/** By direction and material, what is known of a kind or of its nearest relative that tells most. */
function typicalOfKind(
  { key, confidence: likelihood }: Meaning,
  { base, sectorKinship }: PreparedKnowledge,
): ReadonlyMap<string, TypicalOfSectors> {
  const shares = sectorKinship.relativesOf(key);
  const found = new Map<string, TypicalOfSectors>();
  for (const { sector, direction, material, source, confidence: usual } of base.typicalStreams) {
    const confidence = likelihood * (shares.get(sector) ?? 0) * usual;
    const known = `${direction} ${material}`;
    if (confidence > (found.get(known)?.confidence ?? 0)) {
      found.set(known, { direction, material, confidence, sector, source });
    }
  }
  return found;
}
