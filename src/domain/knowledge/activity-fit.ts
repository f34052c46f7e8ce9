/** How near two economic activities are: the level of NACE Rev. 2 that they share; unknown where none is stated. */
export type ActivityFit = 'class' | 'group' | 'division' | 'unknown';

/** Length of a code at each level, nearest first: class `35.11`, group `35.1`, division `35`. */
const LEVELS: readonly (readonly [ActivityFit, number])[] = [
  ['class', 5],
  ['group', 4],
  ['division', 2],
];

/**
 * The nearest level at which any of the activities meets any of those documented; unknown where either
 * side states none, null where they meet nowhere.
 * Codes as in NACE (`35.11`, `35.1`, `35`); a code cannot meet at a level finer than its own.
 */
export function activityFit(activities: readonly string[], documented: readonly string[]): ActivityFit | null {
  if (activities.length === 0 || documented.length === 0) return 'unknown';
  for (const [fit, length] of LEVELS) {
    const known = new Set(documented.filter((code) => code.length >= length).map((code) => code.slice(0, length)));
    if (activities.some((code) => code.length >= length && known.has(code.slice(0, length)))) return fit;
  }
  return null;
}
