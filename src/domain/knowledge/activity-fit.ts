/** How near two economic activities are: the level of NACE Rev. 2 that they share. */
export type ActivityFit = 'class' | 'group' | 'division';

/** Length of a code at each level, nearest first: class `35.11`, group `35.1`, division `35`. */
const LEVELS: readonly (readonly [ActivityFit, number])[] = [
  ['class', 5],
  ['group', 4],
  ['division', 2],
];

/**
 * The nearest level at which any code of the one list meets any code of the other; null where they meet nowhere.
 * Codes as in NACE (`35.11`, `35.1`, `35`); a code cannot meet at a level finer than its own.
 */
export function activityFit(activities: readonly string[], others: readonly string[]): ActivityFit | null {
  for (const [fit, length] of LEVELS) {
    const known = new Set(others.filter((code) => code.length >= length).map((code) => code.slice(0, length)));
    if (activities.some((code) => code.length >= length && known.has(code.slice(0, length)))) return fit;
  }
  return null;
}
