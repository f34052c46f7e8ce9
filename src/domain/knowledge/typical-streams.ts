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

/** What facilities of these kinds typically give and take: each resource once a direction, surest first, ties by key. */
export function typicalOfSectors(
  sectors: readonly Meaning[],
  { base, sectorKinship }: PreparedKnowledge,
): readonly TypicalOfSectors[] {
  const shares = new Map<string, number>();
  for (const { key, confidence } of sectors) {
    for (const [relative, share] of sectorKinship.relativesOf(key)) {
      shares.set(relative, Math.max(shares.get(relative) ?? 0, share * confidence));
    }
  }
  const found = new Map<string, TypicalOfSectors>();
  for (const stream of base.typicalStreams) {
    const { sector, direction, material, source } = stream;
    const confidence = (shares.get(sector) ?? 0) * stream.confidence;
    const known = `${direction} ${material}`;
    if (confidence > (found.get(known)?.confidence ?? 0)) {
      found.set(known, { direction, material, confidence, sector, source });
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      other.confidence - one.confidence ||
      (one.material < other.material ? -1 : one.material > other.material ? 1 : 0) ||
      (one.direction < other.direction ? -1 : 1),
  );
}
