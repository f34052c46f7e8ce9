import { describe, expect, test } from '@jest/globals';
import { readHourlyText } from '../../client/state/hourly-text.ts';

const hours = (count: number, write: (hour: number) => string) =>
  Array.from({ length: count }, (_, hour) => write(hour));

describe('a year of hours as text', () => {
  test('is one figure a line, as the reader’s country writes it', () => {
    const text = hours(8760, (hour) => (hour === 3 ? '1.250,5' : '0')).join('\r\n');
    const reading = readHourlyText(text, 'da');
    expect(reading).toMatchObject({ type: 'values', leapDayLeftOut: false });
    if (reading.type === 'values') expect(reading.values.slice(2, 5)).toEqual([0, 1250.5, 0]);
  });

  test.each([
    ['a Danish export with semicolons', 'Tid;MWh', (hour: number) => `01-01-2025 ${hour % 24}:00;2,5`, 'da'],
    ['a spreadsheet’s tabs', 'Time\tMWh', (hour: number) => `2025-01-01 ${hour % 24}:00\t2.5`, 'en'],
    ['an English file with commas', 'time,MWh', (hour: number) => `2025-01-01 ${hour % 24}:00,2.5`, 'en'],
  ] as const)('may have a heading and a time before the figure: %s', (_, heading, write, language) => {
    const reading = readHourlyText(`\uFEFF${[heading, ...hours(8760, write)].join('\n')}\n`, language);
    expect(reading.type === 'values' && new Set(reading.values)).toEqual(new Set([2.5]));
  });

  test('of a leap year is without its 29th of February', () => {
    const reading = readHourlyText(hours(8784, (hour) => String(Math.floor(hour / 24))).join('\n'), 'en');
    expect(reading).toMatchObject({ type: 'values', leapDayLeftOut: true });
    if (reading.type !== 'values') return;
    expect(reading.values).toHaveLength(8760);
    expect([reading.values[58 * 24], reading.values[59 * 24]]).toEqual([58, 60]);
  });

  test('that cannot be taken says why, and in which line', () => {
    expect(readHourlyText('  \n', 'en')).toEqual({ type: 'empty' });
    expect(readHourlyText('1\n2\nmuch', 'en')).toEqual({ type: 'unreadable', line: 3, given: 'much' });
    expect(readHourlyText('1\n\n-2', 'en')).toEqual({ type: 'negative', line: 3 });
    expect(readHourlyText('1\n2', 'en')).toEqual({ type: 'wrongCount', count: 2 });
  });
});
