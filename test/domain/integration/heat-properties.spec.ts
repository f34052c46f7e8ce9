import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findSiteHeatTargets } from '../../../src/domain/integration/heat-site.ts';
import type { HeatStream } from '../../../src/domain/integration/heat-stream.ts';
import { findHeatTargets } from '../../../src/domain/integration/heat-targets.ts';
import { aGroup, aHeatStream, dutyOf, rounding } from './heat-streams.ts';

function utilities(streams: readonly HeatStream[]): readonly number[] {
  const { hotUtility, coldUtility } = findHeatTargets(streams);
  return [hotUtility, coldUtility];
}

function expectNear(actual: readonly number[], expected: readonly number[], difference: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of actual.entries()) {
    expect(Math.abs(value - expected[index]!)).toBeLessThanOrEqual(difference);
  }
}

test('heating less cooling is what the cold streams take less what the hot ones give', () => {
  fc.assert(
    fc.property(aGroup, (streams) => {
      const { hotUtility, coldUtility } = findHeatTargets(streams);
      const balance = dutyOf(streams, 'cold') - dutyOf(streams, 'hot');
      expectNear([hotUtility - coldUtility], [balance], rounding(streams));
    }),
  );
});

test('utilities lie between nothing and all heat of their side; no heat flows upwards', () => {
  fc.assert(
    fc.property(aGroup, (streams) => {
      const { hotUtility, coldUtility, cascade } = findHeatTargets(streams);
      expect(hotUtility).toBeGreaterThanOrEqual(0);
      expect(coldUtility).toBeGreaterThanOrEqual(0);
      expect(hotUtility).toBeLessThanOrEqual(dutyOf(streams, 'cold') + rounding(streams));
      expect(coldUtility).toBeLessThanOrEqual(dutyOf(streams, 'hot') + rounding(streams));
      for (const { heatFlow } of cascade) expect(heatFlow).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('no less will do: where heating is needed, heat flow is nothing somewhere', () => {
  fc.assert(
    fc.property(aGroup, (streams) => {
      const { hotUtility, cascade } = findHeatTargets(streams);
      if (hotUtility > 0) expect(Math.min(...cascade.map(({ heatFlow }) => heatFlow))).toBe(0);
    }),
  );
});

test('the order of the streams changes not a digit', () => {
  const shuffled = aGroup.chain((streams) =>
    fc.tuple(fc.constant(streams), fc.shuffledSubarray(streams, { minLength: streams.length })),
  );
  fc.assert(
    fc.property(shuffled, ([streams, others]) => {
      expect(findHeatTargets(others)).toEqual(findHeatTargets(streams));
    }),
  );
});

test('all heat times a factor: utilities times the factor', () => {
  fc.assert(
    fc.property(aGroup, fc.double({ min: 0.01, max: 1000, noNaN: true }), (streams, factor) => {
      const scaled = streams.map((one) => ({ ...one, duty: one.duty * factor }));
      const expected = utilities(streams).map((heat) => heat * factor);
      expectNear(utilities(scaled), expected, rounding(scaled) + factor * rounding(streams));
    }),
  );
});

test('all temperatures moved by as much: nothing changes', () => {
  fc.assert(
    fc.property(aGroup, fc.integer({ min: -50, max: 200 }), (streams, change) => {
      const moved = streams.map((one) => ({
        ...one,
        supplyTemperature: one.supplyTemperature + change,
        targetTemperature: one.targetTemperature + change,
      }));
      // Temperatures keep 13 digits when moved; a duty within 1e-3 K may then shift by some 1e-9 of itself.
      expectNear(utilities(moved), utilities(streams), 1e-6 * Math.max(1, dutyOf(streams)));
    }),
  );
});

test('a larger approach never saves anything', () => {
  fc.assert(
    fc.property(aGroup, fc.double({ min: 0, max: 30, noNaN: true }), (streams, more) => {
      const wider = streams.map((one) => ({ ...one, approachContribution: one.approachContribution + more }));
      const [hot, cold] = utilities(streams);
      const [widerHot, widerCold] = utilities(wider);
      expect(widerHot).toBeGreaterThanOrEqual(hot! - rounding(streams));
      expect(widerCold).toBeGreaterThanOrEqual(cold! - rounding(streams));
    }),
  );
});

test('a stream cut in two, side by side or one after the other, changes nothing', () => {
  fc.assert(
    fc.property(aGroup, aHeatStream, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (others, whole, share) => {
      const middle = whole.supplyTemperature + share * (whole.targetTemperature - whole.supplyTemperature);
      const sideBySide = [
        { ...whole, duty: whole.duty * share },
        { ...whole, duty: whole.duty * (1 - share) },
      ];
      const oneAfterTheOther = [
        { ...whole, targetTemperature: middle, duty: whole.duty * share },
        { ...whole, supplyTemperature: middle, duty: whole.duty * (1 - share) },
      ];
      const expected = utilities([...others, whole]);
      const difference = 1e3 * rounding([...others, whole]);
      expectNear(utilities([...others, ...sideBySide]), expected, difference);
      expectNear(utilities([...others, ...oneAfterTheOther]), expected, difference);
    }),
  );
});

test('facilities that exchange heat never need more than each by itself', () => {
  const site = fc.array(fc.tuple(aHeatStream, fc.constantFrom('A', 'B', 'C')), { maxLength: 15 });
  fc.assert(
    fc.property(site, (members) => {
      const streams = members.map(([one, facilityId]) => ({ ...one, facilityId }));
      const { sumOfFacilities, site: whole, saving } = findSiteHeatTargets(streams);
      const saved = [sumOfFacilities.hotUtility - whole.hotUtility, sumOfFacilities.coldUtility - whole.coldUtility];
      expect(Math.min(...saved)).toBeGreaterThanOrEqual(-rounding(streams));
      expectNear(saved, [saving, saving], rounding(streams));
    }),
  );
});

test('both composite curves and the grand composite curve tell the same story as the targets', () => {
  fc.assert(
    fc.property(aGroup, (streams) => {
      const { composite, grandComposite, hotUtility, coldUtility } = findHeatTargets(streams);
      const hotEnd = composite.hot.at(-1)?.heat ?? 0;
      const coldEnd = composite.cold.at(-1)?.heat ?? coldUtility;
      expectNear([coldEnd - hotEnd], [hotUtility], rounding(streams));
      expectNear([grandComposite[0]?.heat ?? 0], [hotUtility], 0);
      expectNear([grandComposite.at(-1)?.heat ?? 0], [coldUtility], rounding(streams));
    }),
  );
});
