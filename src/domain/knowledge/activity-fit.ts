/** How near two economic activities are: the level of NACE Rev. 2 that they share; unknown where none is stated. */
export type ActivityFit = 'class' | 'group' | 'division' | 'unknown';

/** Length of a code that two must share for each level, nearest first: class `35.11`, group `35.1`, division `35`. */
const LEVELS: readonly (readonly [ActivityFit, number])[] = [
  ['class', 5],
  ['group', 4],
  ['division', 2],
];

function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/**
 * The nearest level at which any of the activities meets any of those documented; unknown where either
 * side states none, null where they meet nowhere.
 * Codes as in NACE (`35.11`, `35.1`, `35`); a code cannot meet at a level finer than its own.
 */
export function activityFit(activities: readonly string[], documented: readonly string[]): ActivityFit | null {
  if (activities.length === 0 || documented.length === 0) return 'unknown';
  let shared = 0;
  // Asked millions of times of a large network: nothing is made on the way.
  for (const one of activities) for (const other of documented) shared = Math.max(shared, sharedLength(one, other));
  return LEVELS.find(([, length]) => shared >= length)?.[0] ?? null;
}

const knownFits = new WeakMap<readonly string[], Map<string, ActivityFit | null>>();

/**
 * As `activityFit`, remembered for the lists of the knowledge base, which stay the same, and one activity each: NACE has about a thousand.
 */
export function knownActivityFit(activities: readonly string[], documented: readonly string[]): ActivityFit | null {
  const [activity] = activities;
  if (activity === undefined || activities.length > 1) return activityFit(activities, documented);
  let fits = knownFits.get(documented);
  if (fits === undefined) knownFits.set(documented, (fits = new Map<string, ActivityFit | null>()));
  let fit = fits.get(activity);
  if (fit === undefined) fits.set(activity, (fit = activityFit(activities, documented)));
  return fit;
}
