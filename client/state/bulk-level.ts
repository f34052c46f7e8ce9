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

/**
 * What gives streams back the levels that they had: those of each level together. `now`: the same streams as they are after the
 * change, for a change names the version that it was made from.
 */
export function levelsBefore(
  changed: readonly Levelled[],
  now: readonly Pick<Levelled, 'id' | 'version'>[],
): ReadonlyMap<DisclosureLevel, readonly Pick<Levelled, 'id' | 'version'>[]> {
  const held = new Map(changed.map(({ id, level }) => [id, level]));
  const before = new Map<DisclosureLevel, Pick<Levelled, 'id' | 'version'>[]>();
  for (const { id, version } of now) {
    const level = held.get(id);
    if (level) before.set(level, [...(before.get(level) ?? []), { id, version }]);
  }
  return before;
}
