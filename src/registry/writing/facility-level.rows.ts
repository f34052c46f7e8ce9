import type { DisclosureLevel } from '../../domain/disclosure/disclosure-level.ts';
import { FACILITY_LEVELS } from '../../domain/registry/facility.ts';
import type { Reader } from '../../identity/viewer-database.service.ts';

/** Lets name and place of a facility be known as widely as what is to be shown there; never less widely than they are. */
export async function widenFacility(reader: Reader, facilityId: string, level: DisclosureLevel): Promise<void> {
  const rank = FACILITY_LEVELS.findIndex((held) => held === level);
  if (rank < 1) return;
  await reader.query('UPDATE facility SET level = $2 WHERE id = $1 AND level = ANY($3)', [
    facilityId,
    level,
    FACILITY_LEVELS.slice(0, rank),
  ]);
}
