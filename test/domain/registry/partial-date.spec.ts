import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstDay, lastDay, parsePartialDate, yearOf } from '../../../src/domain/registry/partial-date.ts';

describe('a date as precisely as it is known', () => {
  test.each([
    ['2026', '2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02', '2000-02-01', '2000-02-29'],
    ['2026-3-4', '2026-03-04', '2026-03-04', '2026-03-04'],
    [' 14.3.2026 ', '2026-03-14', '2026-03-14', '2026-03-14'],
    ['14. 3. 2026', '2026-03-14', '2026-03-14', '2026-03-14'],
    ['14-03-2026', '2026-03-14', '2026-03-14', '2026-03-14'],
    ['3/2026', '2026-03', '2026-03-01', '2026-03-31'],
  ])('%s is %s, from %s to %s', (text, date, first, last) => {
    expect(parsePartialDate(text)).toBe(date);
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
  });

  test.each([
    '',
    '26',
    '20266',
    '2026-13',
    '2026-00',
    '2026-02-29',
    '31.4.2026',
    '3/4/2026',
    '2026-3.4',
    'spring 2026',
  ])('“%s” is none', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test('has one spelling, and begins no later than it ends', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const text = date.toISOString().slice(0, length);
        expect(parsePartialDate(text)).toBe(text);
        expect(firstDay(text) <= date.toISOString().slice(0, 10)).toBe(true);
        expect(lastDay(text) >= date.toISOString().slice(0, 10)).toBe(true);
      }),
    );
  });
});
