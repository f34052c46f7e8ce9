import { describe, expect, test } from '@jest/globals';
import { hindcast } from '../../src/evaluation/hindcast.ts';
import type { Known } from '../../src/evaluation/hindcast.ts';
import { kalundborg } from '../../src/evaluation/kalundborg.ts';
import { KALUNDBORG_SNAPSHOT } from './kalundborg-snapshot.ts';

const asOf = (year: number, known: Known) => hindcast(KALUNDBORG_SNAPSHOT, year, known);

describe('Kalundborg of a year foretells the exchanges of the next ten', () => {
  // Floors under what is reached (README): the exchanges of overlapping decades are counted in each.
  test('most of them, among the first five receivers of their supply: one line a year, every exchange found or missed', () => {
    const lines = kalundborg.evaluate([]);
    if (!lines.ok) throw new Error('It does not answer.');
    const sumOf = (key: string) => lines.value.reduce((sum, line) => sum + Number(line[key]), 0);
    const exchanges = sumOf('exchanges');
    expect(exchanges).toBeGreaterThan(30);
    expect(sumOf('among_first_five') / exchanges).toBeGreaterThan(0.85);
    expect(sumOf('among_first_five_needs_of_today') / exchanges).toBeGreaterThan(0.95);
    expect(sumOf('among_first_five_plants_alone') / exchanges).toBeGreaterThan(0.75);
    expect(sumOf('among_first_five_plants_alone')).toBeGreaterThan(1.3 * sumOf('among_first_five_by_lot'));
    for (const { exchanges: all, found, missed } of lines.value)
      expect((found as unknown[]).length + (missed as unknown[]).length).toBe(all);
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

  test('for a year that is asked for; what is none is refused', () => {
    expect(kalundborg.evaluate(['1985'])).toMatchObject({ ok: true, value: [{ year: 1985, exchanges: 6 }] });
    expect(kalundborg.evaluate(['1985', 'then'])).toMatchObject({ ok: false, problems: [{ code: 'YEAR_INVALID' }] });
  });
});
