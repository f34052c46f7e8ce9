import { describe, expect, test } from '@jest/globals';
import { qualityPropertiesOf, qualityPropertyByKey } from '../../../src/domain/quantity/quality-property.ts';
import { QUALITY_PROPERTIES } from '../../../src/domain/quantity/quality-properties.data.ts';
import { unitByCode } from '../../../src/domain/quantity/units.ts';

describe('the named quality properties', () => {
  test('have each key once, a name in both languages and bounds in order', () => {
    expect(new Set(QUALITY_PROPERTIES.map((it) => it.key)).size).toBe(QUALITY_PROPERTIES.length);
    for (const property of QUALITY_PROPERTIES) {
      expect(qualityPropertyByKey(property.key)).toBe(property);
      expect(property.label.en && property.label.da).toBeTruthy();
      expect(property.measures.length).toBeGreaterThan(0);
      for (const { minimum, maximum } of property.measures) expect(minimum).toBeLessThan(maximum);
    }
  });

  test('are given in a unit of their dimension', () => {
    for (const property of QUALITY_PROPERTIES) {
      for (const measure of property.measures) {
        expect([property.key, unitByCode(measure.usualUnit)?.dimension]).toEqual([property.key, measure.dimension]);
      }
    }
  });

  test('steam and heat are asked for temperature and pressure, water for COD and pH, materials for moisture and metals', () => {
    const keysOf = (kind: Parameters<typeof qualityPropertiesOf>[0]) => qualityPropertiesOf(kind).map((it) => it.key);
    expect(keysOf('energy')).toEqual(
      expect.arrayContaining(['temperature', 'temperatureAfter', 'pressure', 'lowerHeatingValue']),
    );
    expect(keysOf('water')).toEqual(
      expect.arrayContaining(['temperature', 'chemicalOxygenDemand', 'acidity', 'chloride', 'conductivity']),
    );
    expect(keysOf('material')).toEqual(
      expect.arrayContaining(['moisture', 'ash', 'grainSize', 'cadmium', 'lead', 'mercury']),
    );
    expect(keysOf('water')).not.toContain('grainSize');
  });

  test('a person’s own word is none of them', () => {
    expect(qualityPropertyByKey('colour')).toBeNull();
  });
});
