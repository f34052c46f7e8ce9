import type { Language } from '../../src/domain/text.ts';
import { readNumber } from './typed-number.ts';

const HOURS = 8760;
const HOURS_OF_LEAP_YEAR = 8784;
/** The hour at which the 29th of February begins, counted from nought on the 1st of January. */
const LEAP_DAY = 59 * 24;

/** What a pasted column or a file of hours says. */
export type HourlyText =
  | { readonly type: 'empty' }
  | { readonly type: 'unreadable'; readonly line: number; readonly given: string }
  | { readonly type: 'negative'; readonly line: number }
  | { readonly type: 'wrongCount'; readonly count: number }
  | {
      readonly type: 'values';
      readonly values: readonly number[];
      /** Whether the 29th of February was left out. */
      readonly leapDayLeftOut: boolean;
    };

/** The figure of a line: its last cell, whatever stands before it (date, time). Cells end at a semicolon or a tab, else at a comma. */
function figureOf(line: string, language: Language): number | null {
  const cell = line.split(/[;\t]/).at(-1)?.replace(/^"|"$/g, '') ?? '';
  for (const candidate of [cell, cell.split(',').at(-1) ?? '']) {
    const reading = readNumber(candidate, language);
    if (reading.type === 'number') return reading.value;
  }
  return null;
}

/**
 * One amount a line for each hour of a year, as a meter or a spreadsheet gives it: a heading is passed over, and of a leap year the
 * 29th of February. Lines are counted from 1.
 */
export function readHourlyText(text: string, language: Language): HourlyText {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '');
  if (lines.length === 0) return { type: 'empty' };
  const [first] = lines;
  const rows = first && figureOf(first.line, language) === null ? lines.slice(1) : lines;
  const values: number[] = [];
  for (const { line, number } of rows) {
    const value = figureOf(line, language);
    if (value === null) return { type: 'unreadable', line: number, given: line.slice(0, 60) };
    if (value < 0) return { type: 'negative', line: number };
    values.push(value);
  }
  if (values.length === HOURS) return { type: 'values', values, leapDayLeftOut: false };
  if (values.length !== HOURS_OF_LEAP_YEAR) return { type: 'wrongCount', count: values.length };
  return {
    type: 'values',
    values: values.filter((_, hour) => hour < LEAP_DAY || hour >= LEAP_DAY + 24),
    leapDayLeftOut: true,
  };
}
