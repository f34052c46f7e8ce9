import { expect, test } from '@jest/globals';
import { amongFirstFive, hindcast, YEARS } from './kalundborg-hindcast.ts';

// Floors under what is reached (README): the exchanges of overlapping decades are counted in each.
test('Kalundborg of a year foretells most exchanges of the next ten: among the first five receivers of their supply', () => {
  const registered = amongFirstFive(YEARS.flatMap((year) => hindcast(year, 'streams')));
  const plants = amongFirstFive(YEARS.flatMap((year) => hindcast(year, 'plants')));
  expect(registered.exchanges).toBeGreaterThan(30);
  expect(registered.hits / registered.exchanges).toBeGreaterThan(0.85);
  expect(plants.hits / plants.exchanges).toBeGreaterThan(0.7);
  expect(plants.hits).toBeGreaterThan(1.3 * plants.byLot);
});

test('knows in 1985 neither streams that began later nor plants that were not there', () => {
  expect(hindcast(1985, 'streams').map(({ others }) => others)[0]).toBeLessThan(hindcast(2010, 'streams')[0]!.others);
  expect(hindcast(1985, 'streams').every(({ startYear }) => startYear > 1985 && startYear <= 1995)).toBe(true);
});
