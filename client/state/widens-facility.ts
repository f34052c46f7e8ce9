import type { DisclosureLevel } from '../../src/domain/disclosure/disclosure-level.ts';
import { FACILITY_LEVELS } from '../../src/domain/registry/facility.ts';
import type { FacilityLevel } from '../../src/domain/registry/facility.ts';

/** How widely a facility becomes known with a stream of that level; null where it is as widely known already. */
export function widensFacility(level: DisclosureLevel, now: FacilityLevel): FacilityLevel | null {
  const rank = FACILITY_LEVELS.findIndex((held) => held === level);
  return rank > FACILITY_LEVELS.indexOf(now) ? (FACILITY_LEVELS[rank] ?? null) : null;
}
