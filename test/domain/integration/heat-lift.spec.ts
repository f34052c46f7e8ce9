import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findHeatPumps, findRankineCycles } from '../../../src/domain/integration/heat-lift.ts';
import { findHeatTargets } from '../../../src/domain/integration/heat-targets.ts';
import { aGroup, pointStream, rounding } from './heat-streams.ts';

/** Vapour that condenses at 60 °C, and a boiler that evaporates at 90 °C; shifted 55 and 95 °C. */
const STREAMS = [pointStream('hot', 60, 300), pointStream('cold', 90, 500)];

describe('a heat pump across the pinch', () => {
  test('takes all of the surplus vapour, and gives it with its electricity to the boiler', () => {
    const [pump, ...others] = findHeatPumps(findHeatTargets(STREAMS));
    // Between 50 and 100 °C Carnot allows 373.15 / 50 = 7.463; half of that is 3.73.
    expect(pump).toMatchObject({ sourceTemperature: 55, sinkTemperature: 95, taken: expect.closeTo(300, 9) });
    expect(pump?.coefficientOfPerformance).toBeCloseTo(3.7315, 4);
    expect(pump?.given).toBeCloseTo(300 / (1 - 1 / 3.7315), 6);
    expect(others).toEqual([]);
  });

  test('is not proposed where heat falls by itself from source to sink', () => {
    expect(findHeatPumps(findHeatTargets([pointStream('hot', 120, 300), pointStream('cold', 90, 300)]))).toEqual([]);
  });

  test('is not proposed for a lift that hardly gives back its electricity', () => {
    expect(findHeatPumps(findHeatTargets([pointStream('hot', 10, 300), pointStream('cold', 115, 300)]))).toEqual([]);
  });

  test('never moves more than is over on one side or lacking on the other, and each beats the ones before it', () => {
    fc.assert(
      fc.property(aGroup, (streams) => {
        const targets = findHeatTargets(streams);
        let last = { given: Infinity, coefficientOfPerformance: 0 };
        for (const pump of findHeatPumps(targets)) {
          expect(pump.given).toBeLessThanOrEqual(targets.hotUtility + rounding(streams));
          expect(pump.taken).toBeLessThanOrEqual(targets.coldUtility + rounding(streams));
          expect(pump.taken + pump.power).toBeCloseTo(pump.given, 6);
          expect(pump.given).toBeLessThanOrEqual(last.given);
          expect(pump.coefficientOfPerformance).toBeGreaterThan(last.coefficientOfPerformance);
          last = pump;
        }
      }),
    );
  });
});

describe('an organic Rankine cycle', () => {
  test('makes power of heat that is over', () => {
    // Shifted 145, evaporates at 140 °C; cooling water of 15 °C condenses at 20 °C: half of 1 − 293.15 / 413.15.
    const [cycle] = findRankineCycles(findHeatTargets([pointStream('hot', 150, 1_000)]), 15);
    expect(cycle).toMatchObject({ sourceTemperature: 145, taken: 1_000 });
    expect(cycle?.power).toBeCloseTo(145.2, 1);
  });

  test('gets nothing of heat that is needed above the pinch', () => {
    const streams = [pointStream('hot', 150, 1_000), pointStream('cold', 130, 1_000)];
    expect(findRankineCycles(findHeatTargets(streams), 15)).toEqual([]);
  });
});
