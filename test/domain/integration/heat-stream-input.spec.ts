import { describe, expect, test } from '@jest/globals';
import { readHeatStream, type HeatStreamInput } from '../../../src/domain/integration/heat-stream-input.ts';

const CELSIUS = { leastApproach: 10, absoluteZero: -273.15 };

function anInput(given: Partial<HeatStreamInput> = {}): HeatStreamInput {
  return {
    supplyTemperature: 170,
    targetTemperature: 60,
    duty: null,
    heatCapacityFlow: 3,
    approachContribution: null,
    side: null,
    ...given,
  };
}

function problemsOf(given: Partial<HeatStreamInput>, frame: Parameters<typeof readHeatStream>[1] = CELSIUS) {
  const result = readHeatStream(anInput(given), frame);
  return result.ok ? [] : result.problems.map(({ code, path }) => [...path, code].join(' '));
}

describe('a stream is read', () => {
  test('from its heat capacity flow: 3 kW/K over 110 K are 330 kW, and half of the approach is its own', () => {
    expect(readHeatStream(anInput(), CELSIUS)).toEqual({
      ok: true,
      value: { side: 'hot', supplyTemperature: 170, targetTemperature: 60, duty: 330, approachContribution: 5 },
    });
  });

  test('from its duty; its own contribution goes before half of the approach', () => {
    const input = anInput({ targetTemperature: 200, heatCapacityFlow: null, duty: 90, approachContribution: 2 });
    expect(readHeatStream(input, CELSIUS)).toMatchObject({
      value: { side: 'cold', duty: 90, approachContribution: 2 },
    });
  });

  test('from both, where they agree as far as they are rounded: the duty counts', () => {
    expect(readHeatStream(anInput({ duty: 325 }), CELSIUS)).toMatchObject({ value: { duty: 325 } });
  });

  test('at one temperature, with the word that says its side', () => {
    const input = anInput({ targetTemperature: 170, duty: 40, side: ' Cold' });
    expect(readHeatStream(input, CELSIUS)).toMatchObject({ value: { side: 'cold', duty: 40 } });
  });

  test('at one temperature without duty, where the side does not matter', () => {
    expect(readHeatStream(anInput({ targetTemperature: 170 }), CELSIUS)).toMatchObject({ value: { duty: 0 } });
  });
});

describe('a stream is refused', () => {
  test.each<[string, Partial<HeatStreamInput>, string[]]>([
    [
      'without temperatures',
      { supplyTemperature: null, targetTemperature: null },
      ['supplyTemperature HEAT_VALUE_MISSING', 'targetTemperature HEAT_VALUE_MISSING'],
    ],
    [
      'with what is no number',
      { supplyTemperature: NaN, heatCapacityFlow: Infinity },
      ['supplyTemperature HEAT_VALUE_NOT_A_NUMBER', 'heatCapacityFlow HEAT_VALUE_NOT_A_NUMBER'],
    ],
    ['with a negative flow', { heatCapacityFlow: -3 }, ['heatCapacityFlow HEAT_VALUE_NEGATIVE']],
    [
      'with a negative duty and contribution',
      { duty: -1, heatCapacityFlow: null, approachContribution: -1 },
      ['duty HEAT_VALUE_NEGATIVE', 'approachContribution HEAT_VALUE_NEGATIVE'],
    ],
    ['below absolute zero', { targetTemperature: -274 }, ['targetTemperature HEAT_BELOW_ABSOLUTE_ZERO']],
    ['with neither duty nor flow', { heatCapacityFlow: null }, ['duty HEAT_DUTY_MISSING']],
    ['with a duty that is not its flow', { duty: 33 }, ['duty HEAT_DUTIES_DISAGREE']],
    [
      'at one temperature, where nobody says which side',
      { targetTemperature: 170, duty: 40 },
      ['side HEAT_SIDE_MISSING'],
    ],
    ['with a word that is no side', { side: 'warm' }, ['side HEAT_SIDE_UNKNOWN']],
    ['with a side that its temperatures deny', { side: 'cold' }, ['side HEAT_SIDE_CONTRADICTS']],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected);
  });

  test('without any approach', () => {
    expect(problemsOf({}, { ...CELSIUS, leastApproach: null })).toEqual(['approachContribution HEAT_APPROACH_MISSING']);
  });
});
