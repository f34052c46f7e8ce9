import { expect, test } from '@jest/globals';
import { findSiteHeatTargets } from '../../../src/domain/integration/heat-site.ts';
import { stream } from './heat-streams.ts';

/** A works that must cool, and a town that must heat. */
const STREAMS = [
  { ...stream(50, 80, 10), facilityId: 'town' },
  { ...stream(120, 60, 10), facilityId: 'works' },
];

test('the works can heat the town: what each needs by itself is saved but for the rest of the cooling', () => {
  const { facilities, sumOfFacilities, site, saving } = findSiteHeatTargets(STREAMS);
  expect(facilities.map(({ facilityId, targets }) => [facilityId, targets.hotUtility, targets.coldUtility])).toEqual([
    ['town', 300, 0],
    ['works', 0, 600],
  ]);
  expect(sumOfFacilities).toEqual({ hotUtility: 300, coldUtility: 600 });
  expect(site).toMatchObject({ hotUtility: 0, coldUtility: 300 });
  expect(saving).toBe(300);
});

test('the order of the streams does not change the order of the facilities', () => {
  expect(findSiteHeatTargets(STREAMS.toReversed())).toEqual(findSiteHeatTargets(STREAMS));
});
