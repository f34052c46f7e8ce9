import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FacilityHeatStream } from '../../../src/domain/integration/heat-stream.ts';
import { findTotalSiteTargets, type UtilityLevel } from '../../../src/domain/integration/total-site.ts';
import { aHeatStream, pointStream, rounding, stream } from './heat-streams.ts';

const level = (id: string, temperature: number, approachContribution = 5): UtilityLevel => ({
  id,
  temperature,
  approachContribution,
});

const MEDIUM = level('medium pressure', 180);
const LOW = level('low pressure', 130);
const WATER = level('hot water', 80);

const at = (facilityId: string, one: Omit<FacilityHeatStream, 'facilityId'>): FacilityHeatStream => ({
  ...one,
  facilityId,
});

describe('a refinery and a dairy that share steam, worked by hand', () => {
  // Streams shifted by 5 K, levels need 5 K more. The refinery cools from 240 to 90 °C with 10 kW/K, shifted 235–85 °C:
  //   hotter than 185: 500 kW → medium; 185–135: 500 kW → low; 135–85: 500 kW → hot water; below that nothing.
  // The dairy heats from 60 to 150 °C with 10 kW/K, shifted 65–155 °C:
  //   up to 75: 100 kW from hot water; 75–125: 500 kW from low; 125–155: 300 kW from medium.
  const streams = [at('refinery', stream(240, 90, 10)), at('dairy', stream(60, 150, 10))];
  const targets = findTotalSiteTargets(streams, [WATER, MEDIUM, LOW]);

  test('heat is raised as hot and used as cold as it can be', () => {
    expect(targets.levels).toEqual([
      { levelId: 'medium pressure', raised: 500, used: 300, letDown: 200, fromOutside: 0 },
      { levelId: 'low pressure', raised: 500, used: 500, letDown: 200, fromOutside: 0 },
      { levelId: 'hot water', raised: 500, used: 100, letDown: 600, fromOutside: 0 },
    ]);
  });

  test('all of the heating of 900 kW is saved, and as much of the cooling of 1,500 kW', () => {
    expect(targets).toMatchObject({ hotUtility: 0, coldUtility: 600, saving: 900, aboveLevels: 0, pinchLevelId: null });
  });

  test('with hot water alone only what that can warm is saved', () => {
    expect(findTotalSiteTargets(streams, [WATER])).toMatchObject({ hotUtility: 800, aboveLevels: 800, saving: 100 });
  });

  test('without a level nothing is saved, though 900 kW would be from stream to stream', () => {
    const { saving, hotUtility, coldUtility, limits } = findTotalSiteTargets(streams, []);
    expect({ saving, hotUtility, coldUtility }).toEqual({ saving: 0, hotUtility: 900, coldUtility: 1_500 });
    expect(limits.saving).toBeCloseTo(900);
  });

  test('the profiles of the site say the same as its two facilities', () => {
    expect(targets.profiles).toEqual({
      sink: [
        { heat: 0, temperature: 65 },
        { heat: 900, temperature: 155 },
      ],
      source: [
        { heat: 0, temperature: 85 },
        { heat: 1_500, temperature: 235 },
      ],
    });
  });
});

test('steam that condenses at its level serves an evaporator just below it', () => {
  const streams = [at('power plant', pointStream('hot', 150, 400)), at('brewery', pointStream('cold', 120, 300))];
  // Shifted 145 and 125: a level at 140 is raised and a level at 130 serves; one of 135 does both.
  expect(findTotalSiteTargets(streams, [level('steam', 135)])).toMatchObject({ saving: 300, coldUtility: 100 });
  expect(findTotalSiteTargets(streams, [level('steam', 141)])).toMatchObject({ saving: 0, pinchLevelId: 'steam' });
  expect(findTotalSiteTargets(streams, [level('steam', 129)])).toMatchObject({ saving: 0, aboveLevels: 300 });
});

test('a facility that serves itself in a pocket of its curve neither asks nor gives there', () => {
  // Alone: 200 kW of heating at the top. The 300 kW between 100 and 150 °C are given and taken by itself.
  const works = [
    stream(190, 195, 40, 0),
    stream(150, 140, 30, 0),
    stream(110, 100, 30, 0),
    stream(100, 110, 60, 0),
  ].map((one) => at('works', one));
  const { levels } = findTotalSiteTargets(works, [level('steam', 130, 0)]);
  expect(levels).toEqual([{ levelId: 'steam', raised: 0, used: 0, letDown: 0, fromOutside: 0 }]);
});

describe('of any site', () => {
  const aSite = fc.array(
    fc.tuple(aHeatStream, fc.constantFrom('a', 'b', 'c')).map(([one, id]) => at(id, one)),
    { maxLength: 12 },
  );
  const someLevels = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 5 })
    .map((temperatures) => temperatures.map((temperature) => level(`at ${temperature} °C`, temperature)));

  test('levels reach no more than exchange from stream to stream, and cost no more than doing without', () => {
    fc.assert(
      fc.property(aSite, someLevels, (streams, levels) => {
        const { hotUtility, coldUtility, limits } = findTotalSiteTargets(streams, levels);
        const least = rounding(streams);
        expect(hotUtility).toBeGreaterThanOrEqual(limits.site.hotUtility - least);
        expect(hotUtility).toBeLessThanOrEqual(limits.sumOfFacilities.hotUtility + least);
        expect(coldUtility).toBeGreaterThanOrEqual(limits.site.coldUtility - least);
      }),
    );
  });

  test('heat is neither made nor lost at a level', () => {
    fc.assert(
      fc.property(aSite, someLevels, (streams, levels) => {
        const { levels: rows, hotUtility, aboveLevels, limits } = findTotalSiteTargets(streams, levels);
        let passed = 0;
        for (const { raised, used, letDown, fromOutside } of rows) {
          expect(Math.abs(passed + raised + fromOutside - used - letDown)).toBeLessThanOrEqual(rounding(streams));
          passed = letDown;
        }
        const taken = rows.reduce((sum, { used }) => sum + used, 0) + aboveLevels;
        expect(Math.abs(taken - limits.sumOfFacilities.hotUtility)).toBeLessThanOrEqual(rounding(streams));
        expect(hotUtility).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('one level more never costs anything', () => {
    fc.assert(
      fc.property(aSite, someLevels, fc.integer({ min: 0, max: 400 }), (streams, levels, temperature) => {
        const without = findTotalSiteTargets(streams, levels);
        const also = findTotalSiteTargets(streams, [...levels, level('one more', temperature)]);
        expect(also.hotUtility).toBeLessThanOrEqual(without.hotUtility + rounding(streams));
      }),
    );
  });

  test('the order of streams and levels changes nothing', () => {
    fc.assert(
      fc.property(aSite, someLevels, (streams, levels) => {
        expect(findTotalSiteTargets(streams.toReversed(), levels.toReversed())).toEqual(
          findTotalSiteTargets(streams, levels),
        );
      }),
    );
  });
});
