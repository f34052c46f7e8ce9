import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canCross, crossAmount } from '../../../src/domain/quantity/cross-kinds.ts';
import type { StatedProperty } from '../../../src/domain/quantity/cross-kinds.ts';
import { DIMENSIONS } from '../../../src/domain/quantity/unit.ts';
import type { Dimension } from '../../../src/domain/quantity/unit.ts';

function stated(name: string, typical: number, unit: string): StatedProperty {
  return { name, minimum: null, typical, maximum: null, unit };
}

function crossed(value: number, from: Dimension, to: Dimension, ...properties: readonly StatedProperty[]) {
  const result = crossAmount(value, from, to, properties);
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(' '));
  return result.value;
}

function needed(from: Dimension, to: Dimension, ...properties: readonly StatedProperty[]): readonly string[] {
  const result = crossAmount(1, from, to, properties);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe('an amount in another kind, by the stream’s own figures', () => {
  test.each<[string, number, Dimension, Dimension, readonly StatedProperty[], number]>([
    [
      '800 m3 of slurry of 1,050 kg/m3 weigh 840 t',
      800,
      'volumeFlow',
      'massFlow',
      [stated('density', 1.05, 't/m3')],
      840,
    ],
    [
      '10,000 t of wood chips of 10.8 MJ/kg hold 30,000 MWh',
      10_000,
      'massFlow',
      'energyFlow',
      [stated('lowerHeatingValue', 10.8, 'MJ/kg')],
      30_000,
    ],
    [
      '1,000,000 Nm3 of biogas of 21.6 MJ/Nm3 hold 6,000 MWh',
      1e6,
      'gasFlow',
      'energyFlow',
      [stated('lowerHeatingValue', 6, 'kWh/Nm3')],
      6000,
    ],
    ['1,000 Nm3 of nitrogen weigh 1.25 t', 1000, 'gasVolume', 'mass', [stated('normalDensity', 1.25, 'kg/Nm3')], 1.25],
    ['400 t of sludge of 75 % moisture are 100 dry tonnes', 400, 'mass', 'dryMass', [stated('moisture', 75, '%')], 100],
    ['the same by its dry matter', 400, 'mass', 'dryMass', [stated('dryMatter', 25, '% DM')], 100],
    [
      '100 dry tonnes of sludge of 1,000 kg/m3 and 25 % dry matter fill 400 m3',
      100,
      'dryMassFlow',
      'volumeFlow',
      [stated('dryMatter', 25, '%'), stated('density', 1000, 'kg/m3')],
      400,
    ],
    [
      '1 m3 of gas at 0 °C and 9.13 bar gauge is 10.01 Nm3',
      1,
      'volume',
      'gasVolume',
      [stated('temperature', 273.15, 'K'), stated('pressure', 9 * 1.01325, 'bar(g)')],
      10,
    ],
    [
      '2 mg/kg of the dry matter are 0.5 mg/kg of the whole',
      2,
      'dryMatterConcentration',
      'fraction',
      [stated('moisture', 75, '%')],
      5e-5,
    ],
  ])('%s', (_, value, from, to, properties, expected) => {
    expect(crossed(value, from, to, ...properties).value).toBeCloseTo(expected, 9);
  });

  test('says which figure it stood on, with all that the figure carries', () => {
    const density = { ...stated('density', 850, 'kg/m3'), provenance: { source: 'Data sheet' } };
    expect(crossAmount(1, 'volume', 'mass', [density])).toEqual({
      ok: true,
      value: { value: 0.85, unit: 't', used: [{ property: density, value: 850, unit: 'kg/m3', reading: 'typical' }] },
    });
  });

  test('takes the middle of a range and says so; a bound alone is no figure', () => {
    const range = { name: 'density', minimum: 800, typical: null, maximum: 900, unit: 'kg/m3' };
    expect(crossed(1, 'volume', 'mass', range).used).toMatchObject([{ value: 850, reading: 'middle' }]);
    expect(needed('volume', 'mass', { ...range, maximum: null })).toEqual(['DENSITY_NEEDED']);
  });

  test.each<[Dimension, Dimension, readonly StatedProperty[], readonly string[]]>([
    ['volumeFlow', 'massFlow', [], ['DENSITY_NEEDED']],
    ['massFlow', 'energyFlow', [], ['LOWER_HEATING_VALUE_NEEDED']],
    ['gasFlow', 'energyFlow', [], ['GAS_HEATING_VALUE_NEEDED']],
    ['gasFlow', 'massFlow', [], ['NORMAL_DENSITY_NEEDED']],
    ['mass', 'dryMass', [], ['DRY_MATTER_NEEDED']],
    ['volume', 'energy', [stated('density', 900, 'kg/m3')], ['LOWER_HEATING_VALUE_NEEDED']],
    ['volume', 'energy', [stated('lowerHeatingValue', 10, 'MJ/kg')], ['DENSITY_NEEDED']],
    // A heating value by the normal cubic metre says nothing of a kilogram.
    ['mass', 'energy', [stated('lowerHeatingValue', 20, 'MJ/Nm3')], ['LOWER_HEATING_VALUE_NEEDED']],
    ['mass', 'dryMass', [stated('moisture', 100, '%')], ['DRY_MATTER_NEEDED']],
  ])('%s to %s with %j asks for %j and assumes nothing', (from, to, properties, codes) => {
    expect(needed(from, to, ...properties)).toEqual(codes);
  });

  test('names the property to be given, in both languages', () => {
    const result = crossAmount(1, 'volume', 'mass', [], ['stream', 'amount', 'unit']);
    const [problem] = result.ok ? [] : result.problems;
    expect(problem).toMatchObject({ path: ['stream', 'amount', 'unit'], facts: { needed: 'density', unit: 'kg/m3' } });
    expect(problem?.message.en).toContain('density');
    expect(problem?.message.da).toContain('massefylde');
  });

  test('a flow is no stock, heat no length', () => {
    expect(canCross('massFlow', 'mass')).toBe(false);
    expect(canCross('energy', 'length')).toBe(false);
    expect(canCross('mass', 'fraction')).toBe(false);
    expect(() => crossAmount(1, 'massFlow', 'mass', [])).toThrow();
  });
});

test('there and back gives the same amount within 1e-9, between all kinds', () => {
  const pairs = DIMENSIONS.flatMap((from) =>
    DIMENSIONS.filter((to) => canCross(from, to)).map((to) => [from, to] as const),
  );
  expect(pairs.length).toBeGreaterThan(40);
  const amount = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  const figures = fc.record({
    density: fc.double({ min: 1, max: 20_000, noNaN: true }),
    heating: fc.double({ min: 0.1, max: 140, noNaN: true }),
    gasHeating: fc.double({ min: 1, max: 150, noNaN: true }),
    normalDensity: fc.double({ min: 0.08, max: 12, noNaN: true }),
    moisture: fc.double({ min: 0, max: 99, noNaN: true }),
    temperature: fc.double({ min: -200, max: 1500, noNaN: true }),
    pressure: fc.double({ min: 0, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...pairs), amount, figures, ([from, to], value, given) => {
      const properties = [
        stated('density', given.density, 'kg/m3'),
        stated('lowerHeatingValue', given.heating, 'MJ/kg'),
        stated('normalDensity', given.normalDensity, 'kg/Nm3'),
        stated('moisture', given.moisture, '%'),
        stated('temperature', given.temperature, 'degC'),
        stated('pressure', given.pressure, 'bar(g)'),
      ];
      const there = crossed(value, from, to, ...properties).value;
      expect(Math.abs(crossed(there, to, from, ...properties).value - value)).toBeLessThanOrEqual(1e-9 * value);
    }),
    { numRuns: 500 },
  );
});
