import type { Facility } from '../registry/facility.ts';
import type { Synergy } from '../registry/synergy.ts';
import { overlaps, runningYears } from './running-years.ts';
import type { YearSpan } from './running-years.ts';

/** Last year of any link of each facility; Infinity where one is open-ended. */
function lastLinkYears(synergies: readonly Synergy[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const synergy of synergies) {
    const span = runningYears(synergy);
    if (!span) continue;
    const end = span.last ?? Infinity;
    for (const id of [synergy.donorId, synergy.receiverId]) last.set(id, Math.max(end, last.get(id) ?? -Infinity));
  }
  return last;
}

/** Last year of a facility: its own; for a closed one without, that of its last link, else its first year. */
function lastYearOf(facility: Facility, lastLinkYear: number | undefined): number | null {
  if (facility.endYear !== null || facility.status !== 'closed') return facility.endYear;
  return lastLinkYear ?? facility.startYear ?? -Infinity;
}

/**
 * The facilities that stood in a calendar year (`year` null: in any). An unknown first year counts as the beginning;
 * planned ones stand only where asked for.
 */
export function facilitiesOfYear(
  facilities: readonly Facility[],
  synergies: readonly Synergy[],
  year: number | null,
  includePlanned: boolean,
): readonly Facility[] {
  return facilitiesOfYears(facilities, synergies, { first: year, last: year }, includePlanned);
}

/** As `facilitiesOfYear`, of any year of a span; of one without bounds all. */
export function facilitiesOfYears(
  facilities: readonly Facility[],
  synergies: readonly Synergy[],
  years: YearSpan,
  includePlanned: boolean,
): readonly Facility[] {
  const built = facilities.filter((facility) => includePlanned || facility.status !== 'planned');
  if (years.first === null && years.last === null) return built;
  const lastLinks = lastLinkYears(synergies);
  return built.filter((facility) =>
    overlaps({ first: facility.startYear, last: lastYearOf(facility, lastLinks.get(facility.id)) }, years),
  );
}
