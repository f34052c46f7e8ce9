import { isAtLeast } from '../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import type { FacilityLevel } from '../../src/domain/registry/facility.ts';
import type { MyStream } from './my-streams.ts';
import { widensFacility } from './widens-facility.ts';

type Levelled = Pick<MyStream, 'id' | 'version' | 'level' | 'facilityId'>;

/** What choosing one level for several streams does. */
export interface BulkLevel {
  /** Those that change at all. */
  readonly changed: readonly Levelled[];
  /** Those of them that more people will see: asked about first, since what was seen cannot be made unseen. */
  readonly wider: readonly Levelled[];
  /** Facilities whose name and place become known more widely with them, by id, each once. */
  readonly facilities: readonly { readonly id: string; readonly level: FacilityLevel }[];
}

/** What it would do to show these streams at `level`. `facilityLevels`: how widely each facility is known now, by id. */
export function bulkLevel(
  streams: readonly Levelled[],
  level: DisclosureLevel,
  facilityLevels: ReadonlyMap<string, FacilityLevel>,
): BulkLevel {
  const changed = streams.filter((stream) => stream.level !== level);
  const wider = changed.filter((stream) => isAtLeast(level, stream.level));
  const facilities = [...new Set(wider.map(({ facilityId }) => facilityId))].sort().flatMap((id) => {
    const known = facilityLevels.get(id);
    const becomes = known && widensFacility(level, known);
    return becomes ? [{ id, level: becomes }] : [];
  });
  return { changed, wider, facilities };
}

/** The levels to give back to take a change of several streams back: those of each level together, narrow first. */
export function levelsBefore(changed: readonly Levelled[]): ReadonlyMap<DisclosureLevel, readonly string[]> {
  const before = new Map<DisclosureLevel, string[]>();
  for (const { id, level } of changed) before.set(level, [...(before.get(level) ?? []), id]);
  return before;
}
