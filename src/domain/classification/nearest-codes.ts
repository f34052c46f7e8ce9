import { editDistance } from '../edit-distance.ts';
import type { ClassificationCode, ClassificationSystem } from './classification-code.ts';
import { ACTIVITY_CODES, ACTIVITY_LEVEL, signsOf, WASTE_CODES, WASTE_LEVEL } from './code-lists.ts';

/**
 * The codes of the finest level that are nearest to what was written, for offering them where a code is not on the list:
 * fewest digits to change first (another chapter weighs as one more), then the same sub-chapter and chapter (group and
 * division), then the nearest number. A code that only lost its leading zero, as spreadsheets do, comes first.
 */
export function nearestCodes(system: ClassificationSystem, text: string, limit: number): readonly ClassificationCode[] {
  const wanted = text.normalize('NFKC').replace(/\D/g, '').slice(0, LONGEST);
  if (wanted === '') return [];
  const codes = system === 'EWC' ? WASTE_CODES : ACTIVITY_CODES;
  const finest = system === 'EWC' ? WASTE_LEVEL : ACTIVITY_LEVEL;
  return codes
    .filter((entry) => entry.level === finest)
    .map((entry) => {
      const digits = signsOf(entry.code);
      const shared = sharedStart(wanted, digits);
      const changes = editDistance(wanted, digits) + (shared === 0 ? 1 : 0);
      return {
        entry,
        cost: digits === `0${wanted}` ? 0 : changes,
        shared,
        apart: Math.abs(Number(wanted) - Number(digits)),
      };
    })
    .sort(
      (one, other) =>
        one.cost - other.cost ||
        other.shared - one.shared ||
        one.apart - other.apart ||
        (one.entry.code < other.entry.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Twice the digits of a code: what is longer is no slip of the pen. */
const LONGEST = 12;

/** How many pairs of digits both begin with: 0 another chapter, 1 the same chapter, 2 the same sub-chapter. */
function sharedStart(one: string, other: string): number {
  let pairs = 0;
  while (pairs < 2 && one.slice(2 * pairs, 2 * pairs + 2) === other.slice(2 * pairs, 2 * pairs + 2)) pairs++;
  return pairs;
}
