import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOfSerial, readDate } from '../../../src/domain/import/read-date.ts';

describe('a date as people write it', () => {
  test.each([
    ['2026', '2026'],
    ['12/2026', '2026-12'],
    ['2026-04', '2026-04'],
    ['31-12-2026', '2026-12-31'],
    ['1.4.2026', '2026-04-01'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['1. april 2026', '2026-04-01'],
    ['marts 2026', '2026-03'],
    ['Dez. 2026', '2026-12'],
    ['31-12-26', '2026-12-31'],
    ['2026-04-01T00:00:00', '2026-04-01'],
    [{ day: '2026-04-01' }, '2026-04-01'],
    [2026, '2026'],
  ])('%j is %s', (cell, date) => {
    expect(readDate(cell, null)).toEqual({ value: date, findings: [] });
  });

  test('03/04/2026 is told to be ambiguous unless the column decides', () => {
    const open = readDate('03/04/2026', null);
    expect(open.findings[0]?.code).toBe('DATE_AMBIGUOUS');
    expect(open.findings[0]?.proposals.map(({ value }) => value)).toEqual(['2026-04-03', '2026-03-04']);
    expect(readDate('03/04/2026', 'dayFirst').value).toBe('2026-04-03');
    expect(readDate('03/04/2026', 'monthFirst').value).toBe('2026-03-04');
  });

  test.each([['29-02-2027'], ['31-04-2026'], ['13/2026'], ['32-01-2026'], ['0026-01-01'], [1626]])(
    '%s is not in the calendar',
    (cell) => {
      expect(readDate(cell, 'dayFirst').findings.map(({ code }) => code)).toEqual(['DATE_IMPOSSIBLE']);
    },
  );

  test.each(['20226', 'snart', '31-12', '1-2-3-4'])('%s is no date', (text) => {
    expect(readDate(text, 'dayFirst').findings.map(({ code }) => code)).toEqual(['DATE_UNREADABLE']);
  });

  test('a bare serial number is refused with the day it stands for', () => {
    expect(readDate(46_113, null).findings[0]).toMatchObject({
      code: 'DATE_SERIAL',
      proposals: [{ value: '2026-04-01' }],
    });
  });

  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [25_569, false, '1970-01-01'],
    [44_651.75, false, '2022-03-31'],
    [0, true, '1904-01-01'],
    [44_651 - 1462, true, '2022-03-31'],
  ])('serial number %d (1904: %s) is %s', (serial, from1904, day) => {
    expect(dayOfSerial(serial, from1904)).toBe(day);
  });

  test('serial numbers agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 110_000 }), (serial) => {
        expect(dayOfSerial(serial, false)).toBe(new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
