import fc from 'fast-check';
import type { HeatStream } from '../../../src/domain/integration/heat-stream.ts';

/** A stream as the books print it: from supply to target temperature in °C, with its heat capacity flow in kW/K. */
export function stream(
  supplyTemperature: number,
  targetTemperature: number,
  flow: number,
  approachContribution = 5,
): HeatStream {
  return {
    side: supplyTemperature > targetTemperature ? 'hot' : 'cold',
    supplyTemperature,
    targetTemperature,
    duty: flow * Math.abs(supplyTemperature - targetTemperature),
    approachContribution,
  };
}

/** A stream that condenses or evaporates: its whole duty, kW, at one temperature. */
export function pointStream(
  side: HeatStream['side'],
  temperature: number,
  duty: number,
  approachContribution = 5,
): HeatStream {
  return { side, supplyTemperature: temperature, targetTemperature: temperature, duty, approachContribution };
}

const temperature = fc.oneof(fc.integer({ min: -50, max: 500 }), fc.double({ min: -50, max: 500, noNaN: true }));
const contribution = fc.oneof(fc.constant(5), fc.double({ min: 0, max: 20, noNaN: true }));

/** Any stream; one in five a point stream, one in ten without duty. */
export const aHeatStream: fc.Arbitrary<HeatStream> = fc
  .record({
    ends: fc.tuple(temperature, temperature),
    point: fc.integer({ min: 0, max: 4 }).map((choice) => choice === 0),
    side: fc.constantFrom('hot' as const, 'cold' as const),
    duty: fc.oneof(
      { weight: 9, arbitrary: fc.double({ min: 0.001, max: 5000, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    contribution,
  })
  .map(({ ends: [supply, end], point, side, duty, contribution: own }) =>
    point || supply === end
      ? pointStream(side, supply, duty, own)
      : {
          side: supply > end ? 'hot' : 'cold',
          supplyTemperature: supply,
          targetTemperature: end,
          duty,
          approachContribution: own,
        },
  );

export const aGroup = fc.array(aHeatStream, { maxLength: 12 });

/** All heat of the streams, kW; of one side if one is named. */
export function dutyOf(streams: readonly HeatStream[], side?: HeatStream['side']): number {
  return streams.reduce((sum, one) => sum + (side === undefined || one.side === side ? one.duty : 0), 0);
}

/** What rounding may do to a problem of this much heat. */
export function rounding(streams: readonly HeatStream[]): number {
  return 1e-9 * Math.max(1, dutyOf(streams));
}
