import type { Language } from '../../src/domain/text.ts';
import { readNumber, writtenNumber } from './typed-number.ts';

/** What a row of figures for the months or the days of the week says. */
export type TypedShares =
  | { readonly type: 'empty' }
  | { readonly type: 'unreadable'; readonly given: string }
  /** Nothing but noughts: nothing comes at any time. */
  | { readonly type: 'nothing' }
  | { readonly type: 'shares'; readonly shares: readonly number[]; readonly sum: number };

/**
 * Shares of a whole from figures in any one unit: per cent, tonnes a month, or 1 where it runs and nothing where it does not.
 * They are divided by their sum, so that nobody has to make them add up; a field left empty is nought.
 */
export function readShares(typed: readonly string[], language: Language): TypedShares {
  const readings = typed.map((text) => readNumber(text, language));
  const wrong = readings.findIndex(
    (reading) => reading.type === 'unreadable' || (reading.type === 'number' && reading.value < 0),
  );
  if (wrong >= 0) return { type: 'unreadable', given: typed[wrong]?.trim() ?? '' };
  if (readings.every(({ type }) => type === 'empty')) return { type: 'empty' };
  const values = readings.map((reading) => (reading.type === 'number' ? reading.value : 0));
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return { type: 'nothing' };
  return { type: 'shares', shares: values.map((value) => value / sum), sum };
}

/** How far shares read again may lie from those that were written. */
const ALIKE = 1e-12;
const MOST_DECIMALS = 13;

/**
 * Shares as they would be typed, in per cent with as few decimals as give the same shares when they are read again: what is
 * saved untouched must stay what it was. What does not come at all is left empty.
 */
export function writtenShares(shares: readonly number[], language: Language): readonly string[] {
  for (let decimals = 0; ; decimals += 1) {
    const rounded = shares.map((share) => Number((share * 100).toFixed(decimals)));
    const sum = rounded.reduce((total, value) => total + value, 0);
    const alike = rounded.every((value, index) => Math.abs(value / sum - (shares[index] ?? 0)) < ALIKE);
    if (alike || decimals === MOST_DECIMALS)
      return rounded.map((value) => (value === 0 ? '' : writtenNumber(value, language)));
  }
}

/** The figures for a row in which it comes evenly at these times (counted from nought) and never else. */
export function evenShares(count: number, times: readonly number[]): readonly string[] {
  return Array.from({ length: count }, (_, index) => (times.includes(index) ? '1' : ''));
}
