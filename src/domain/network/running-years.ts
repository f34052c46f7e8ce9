import type { Synergy } from '../registry/synergy.ts';

/** The facts of a synergy that say when it ran. */
export type SynergyYears = Pick<Synergy, 'stage' | 'startYear' | 'endYear' | 'lastConfirmedYear'>;

/** Calendar years, both included; null is open. */
export interface YearSpan {
  readonly first: number | null;
  readonly last: number | null;
}

/** True for a synergy that people speak of but that has not run yet. */
export function isPlanned(synergy: Pick<Synergy, 'stage'>): boolean {
  return synergy.stage !== 'running' && synergy.stage !== 'ended';
}

/**
 * The years in which a synergy ran, as far as its dates tell; null where it never ran, or ended and no source names any
 * year (it then shows only in the network of all years).
 *
 * - An unknown start is taken as the year in which a source last saw it run, so that nothing is drawn before it is
 *   known; without such a year it counts from the beginning.
 * - An end that no source dates is taken as the year in which a source last saw it run, else as its first year.
 * - What runs is open-ended, unless an end is already fixed.
 */
export function runningYears(synergy: SynergyYears): YearSpan | null {
  if (isPlanned(synergy)) return null;
  const { startYear, endYear, lastConfirmedYear } = synergy;
  if (synergy.stage === 'ended' && startYear === null && endYear === null && lastConfirmedYear === null) return null;
  const last =
    endYear ?? (synergy.stage === 'running' ? null : Math.max(startYear ?? -Infinity, lastConfirmedYear ?? -Infinity));
  const assumedStart =
    lastConfirmedYear !== null && last !== null ? Math.min(lastConfirmedYear, last) : lastConfirmedYear;
  return { first: startYear ?? assumedStart, last };
}

/** Whether a calendar year lies in a span. */
export function covers(span: YearSpan, year: number): boolean {
  return overlaps(span, { first: year, last: year });
}

/** Whether two spans have a year in common. */
export function overlaps(one: YearSpan, other: YearSpan): boolean {
  const startsInTime = (early: number | null, late: number | null) => early === null || late === null || early <= late;
  return startsInTime(one.first, other.last) && startsInTime(other.first, one.last);
}

/** Whether a synergy ran in a calendar year; with `year` null, whether it ever ran. */
export function runsIn(synergy: SynergyYears, year: number | null): boolean {
  if (year === null) return !isPlanned(synergy);
  const span = runningYears(synergy);
  return span !== null && covers(span, year);
}

/** Whether a synergy that has not run yet is foreseen for a calendar year: from its start year on, if it names one. */
export function isPlannedIn(synergy: SynergyYears, year: number | null): boolean {
  return isPlanned(synergy) && (year === null || synergy.startYear === null || synergy.startYear <= year);
}
