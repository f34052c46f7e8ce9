import { describe, expect, test } from '@jest/globals';
import { byLot, hindcast, isAmongFirstFive } from '../../src/evaluation/hindcast.ts';
import type { Foretold, Known } from '../../src/evaluation/hindcast.ts';
import { HINDCAST_YEARS, kalundborg } from '../../src/evaluation/kalundborg.ts';
import { KALUNDBORG_SNAPSHOT } from './kalundborg-snapshot.ts';

const asOf = (year: number, known: Known) => hindcast(KALUNDBORG_SNAPSHOT, year, known);
const inAllYears = (known: Known) => HINDCAST_YEARS.flatMap((year) => asOf(year, known));
const shareFound = (exchanges: readonly Foretold[]) => exchanges.filter(isAmongFirstFive).length / exchanges.length;

describe('Kalundborg of a year foretells the exchanges of the next ten', () => {
  // Floors under what is reached (README): the exchanges of overlapping decades are counted in each.
  test('most of them, among the first five receivers of their supply', () => {
    const ofThen = inAllYears('streamsOfThen');
    const alone = inAllYears('plantsAlone');
    expect(ofThen.length).toBeGreaterThan(30);
    expect(shareFound(ofThen)).toBeGreaterThan(0.7);
    expect(shareFound(inAllYears('needsOfToday'))).toBeGreaterThan(0.85);
    expect(shareFound(alone)).toBeGreaterThan(0.7);
    expect(alone.filter(isAmongFirstFive).length).toBeGreaterThan(1.3 * byLot(alone));
  });

  test('knowing neither streams that began later nor plants that were not there', () => {
    const of1985 = asOf(1985, 'streamsOfThen');
    expect(of1985.every(({ startYear }) => startYear > 1985 && startYear <= 1995)).toBe(true);
    expect(of1985[0]?.others).toBeLessThan(asOf(2010, 'streamsOfThen')[0]!.others);
    const laterNeeds = KALUNDBORG_SNAPSHOT.streams.map((stream) =>
      stream.direction === 'demand' ? { ...stream, validFrom: '1986' } : stream,
    );
    const without = hindcast({ ...KALUNDBORG_SNAPSHOT, streams: laterNeeds }, 1985, 'streamsOfThen');
    expect(without).toEqual(asOf(1985, 'plantsAlone'));
  });

  test('as one line a year, with every exchange found or missed; what is no year is refused', () => {
    expect(kalundborg.evaluate(['1985'])).toMatchObject({ ok: true, value: [{ year: 1985, exchanges: 6 }] });
    const lines = kalundborg.evaluate([]);
    if (!lines.ok) throw new Error('It does not answer.');
    for (const { exchanges, found, missed } of lines.value)
      expect((found as unknown[]).length + (missed as unknown[]).length).toBe(exchanges);
    expect(kalundborg.evaluate(['1985', 'then'])).toMatchObject({ ok: false, problems: [{ code: 'YEAR_INVALID' }] });
  });
});
