import { describe, expect, test } from '@jest/globals';
import { findHeatTargets } from '../../../src/domain/integration/heat-targets.ts';
import { pointStream, stream } from './heat-streams.ts';

/** Kemp I.C. (2007) Pinch Analysis and Process Integration, 2nd ed., chapter 2: four streams, ΔTmin 10 K. */
const KEMP = [stream(20, 135, 2), stream(170, 60, 3), stream(80, 140, 4), stream(150, 30, 1.5)];

describe("Kemp's four streams, step by step", () => {
  const targets = findHeatTargets(KEMP);

  test('the problem table has five intervals on the shifted scale, each with what it gives or lacks', () => {
    expect(targets.cascade.map(({ top, bottom, surplus }) => [top, bottom, surplus])).toEqual([
      [165, 145, 60],
      [145, 140, 2.5],
      [140, 85, -82.5],
      [85, 55, 75],
      [55, 25, -15],
    ]);
  });

  test('the cascade lacks 20 kW below 140 °C: so much must enter at the top, and 60 kW leave at the end', () => {
    expect(targets.hotUtility).toBe(20);
    expect(targets.cascade.map(({ heatFlow }) => heatFlow)).toEqual([80, 82.5, 0, 75, 60]);
    expect(targets.coldUtility).toBe(60);
  });

  test('of 510 kW of hot streams 450 kW are recovered', () => {
    expect(targets.recovery).toBe(450);
  });

  test('the pinch lies at 85 °C shifted: 90 °C for hot and 80 °C for cold streams', () => {
    expect(targets.pinches).toEqual([{ shifted: 85, hot: 90, cold: 80 }]);
  });

  test('the hot composite curve begins at no heat, the cold one at the cold utility', () => {
    expect(targets.composite).toEqual({
      hot: [
        { heat: 0, temperature: 30 },
        { heat: 45, temperature: 60 },
        { heat: 450, temperature: 150 },
        { heat: 510, temperature: 170 },
      ],
      cold: [
        { heat: 60, temperature: 20 },
        { heat: 180, temperature: 80 },
        { heat: 510, temperature: 135 },
        { heat: 530, temperature: 140 },
      ],
    });
  });

  test('the grand composite curve runs from the hot utility over nothing at the pinch to the cold utility', () => {
    expect(targets.grandComposite).toEqual([
      { heat: 20, temperature: 165 },
      { heat: 80, temperature: 145 },
      { heat: 82.5, temperature: 140 },
      { heat: 0, temperature: 85 },
      { heat: 75, temperature: 55 },
      { heat: 60, temperature: 25 },
    ]);
  });
});

describe('point streams', () => {
  test('steam that condenses 10 K above a boiling stream boils it; what is over must be cooled', () => {
    const targets = findHeatTargets([pointStream('hot', 130, 100), pointStream('cold', 120, 80)]);
    expect(targets).toMatchObject({ hotUtility: 0, coldUtility: 20, recovery: 80 });
    expect(targets.cascade).toEqual([{ top: 125, bottom: 125, hotDuty: 100, coldDuty: 80, surplus: 20, heatFlow: 20 }]);
  });

  test('a thousandth of a kelvin too cold, it boils nothing', () => {
    const targets = findHeatTargets([pointStream('hot', 129.999, 100), pointStream('cold', 120, 80)]);
    expect(targets).toMatchObject({ hotUtility: 80, coldUtility: 100, recovery: 0 });
    expect(targets.pinches).toEqual([
      { shifted: 125, hot: 130, cold: 120 },
      { shifted: 124.999, hot: 129.999, cold: 119.999 },
    ]);
  });

  test('the heat of condensation serves what is colder, and is a flat step in the hot composite curve', () => {
    const { hotUtility, coldUtility, composite } = findHeatTargets([pointStream('hot', 100, 50), stream(20, 60, 2)]);
    expect([hotUtility, coldUtility]).toEqual([30, 0]);
    expect(composite.hot).toEqual([
      { heat: 0, temperature: 100 },
      { heat: 50, temperature: 100 },
    ]);
  });
});

describe('problems without a pinch', () => {
  test('a group that only takes heat needs all of it from outside', () => {
    expect(findHeatTargets([stream(20, 80, 2)])).toMatchObject({ hotUtility: 120, coldUtility: 0, pinches: [] });
  });

  test('a group that only gives heat must be cooled', () => {
    expect(findHeatTargets([stream(80, 20, 2)])).toMatchObject({ hotUtility: 0, coldUtility: 120, pinches: [] });
  });

  test('hot enough throughout, it needs cooling alone', () => {
    const streams = [stream(200, 100, 3), stream(30, 80, 2)];
    expect(findHeatTargets(streams)).toMatchObject({ hotUtility: 0, coldUtility: 200, pinches: [] });
  });

  test('no streams, or none with any heat, need nothing', () => {
    for (const streams of [[], [stream(80, 20, 0), pointStream('cold', 50, 0)]]) {
      expect(findHeatTargets(streams)).toEqual({
        hotUtility: 0,
        coldUtility: 0,
        recovery: 0,
        pinches: [],
        cascade: [],
        composite: { hot: [], cold: [] },
        grandComposite: [],
      });
    }
  });
});

test('each stream counts with its own contribution: a gas that needs 20 K is worth less than a liquid that needs 5 K', () => {
  const cold = stream(50, 100, 1, 5);
  expect(findHeatTargets([stream(110, 60, 1, 5), cold]).hotUtility).toBe(0);
  expect(findHeatTargets([stream(110, 60, 1, 20), cold]).hotUtility).toBe(15);
});

test('a pinch between streams of different contributions has no one temperature on their side', () => {
  const streams = [stream(100, 40, 2, 5), stream(120, 40, 1, 10), stream(80, 140, 4, 5), stream(20, 140, 1, 5)];
  expect(findHeatTargets(streams).pinches).toEqual([{ shifted: 85, hot: null, cold: 80 }]);
});
