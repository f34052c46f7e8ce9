import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearestUnits, parseUnit } from '../../../src/domain/quantity/parse-unit.ts';
import { UNITS } from '../../../src/domain/quantity/units.ts';

describe('a unit is understood as people at plants write it', () => {
  test.each([
    ['t/y', 't/y|t/år|tons/year|ton pr. år|ton om året|Tonnes per annum|TON ÅRLIGT|t p.a.|tpa|tons a year|t/aar'],
    ['kt/y', '1.000 t/år|1,000 t/year|1000 tons/year|tusind tons pr. år|kt/y'],
    ['million t/y', 'Mt/y|mio. t/år'],
    ['kg/h', 'kg/h|kg/time|kg i timen|KG / HOUR'],
    ['kg/d', 'kg/dag|kg pr. døgn|kg/day'],
    ['m3/h', 'm³/h|m3/time|m3 i timen|cubic metres per hour|cmh'],
    ['million m3/y', 'mio. m3/år|million m³/year|mio m³ pr. år|MIO.M3/ÅR'],
    ['m3/month', 'm3/md.|m³ pr. måned'],
    ['l/min', 'l/min|liter pr. minut|lpm'],
    ['Nm3/h', 'Nm³/h|nm3/time|Normalkubikmeter pr. time|m3(n)/h'],
    ['MWh/y', 'MWh/år|MWh om året|mwh/year'],
    ['kW', 'kW|kwh/h|kW varme'],
    ['MW', 'MW|mw|MWth|MWh/time'],
    ['bar(g)', 'bar(g)|barg|bar g|bar overtryk|Bar gauge'],
    ['bar(a)', 'bar(a)|bar abs|bar abs.|bara|bar absolut'],
    ['degC', '°C|ºC|℃|degC|grader|grader celsius|C'],
    ['mg/l', 'mg/l|mg/liter|MG/L'],
    ['uS/cm', 'µS/cm|μS/cm|uS/cm'],
    ['mg/kg DM', 'mg/kg TS|mg/kg tørstof|mg/kg DM'],
    ['% DM', '% TS|% tørstof|% DM'],
    ['wt%', 'vægt-%|vægt%|wt%|% w/w'],
    ['vol%', 'vol%|vol.-%|volumen%|mol%'],
    ['MJ/kg', 'MJ/kg|GJ/ton|GJ/t'],
  ])('%s', (code, spellings) => {
    for (const spelling of spellings.split('|')) {
      expect([spelling, parseUnit(spelling)?.code]).toEqual([spelling, code]);
    }
  });

  test('every unit of the list that engineers of the field drew up for this project', () => {
    // /work/shared/data/factors/units.csv; money is read by `parseMoneyUnit`.
    const listed = {
      massFlow: 't/y|t/month|t/d|t/h|kg/h|kg/s',
      mass: 't|kg|g',
      volumeFlow: 'm3/h|m3/d|m3/y|l/s',
      volume: 'm3|l',
      gasVolume: 'Nm3',
      gasFlow: 'Nm3/h|Nm3/y',
      energy: 'kWh|MWh|GWh|MJ|GJ|TJ',
      energyFlow: 'MWh/y|GWh/y|GJ/y|GJ/h|kW|MW|MJ/s',
      heatCapacityFlow: 'kW/K',
      temperature: '°C|K',
      temperatureDifference: 'K (difference)|K (forskel)|ΔK',
      pressure: 'bar(a)|bar(g)|kPa|MPa|kPa(g)',
      concentration: 'mg/l',
      fraction: 'ppm|wt%|% DM',
      volumeFraction: 'vol%',
      dryMatterConcentration: 'mg/kg DM',
      heatingValue: 'MJ/kg|kJ/kg',
      gasHeatingValue: 'MJ/Nm3',
      density: 'kg/m3',
      acidity: 'pH',
      conductivity: 'mS/cm',
      length: 'km',
      transportWork: 't-km|ton-km|tkm',
      operatingTime: 'h/y|timer/år|timer om året|h/a',
      duration: 'h|timer|døgn',
      emission: 'kgCO2e|t CO₂e|ton CO2',
      emissionFlow: 'tCO2e/y|ton CO2/år',
      emissionPerEnergy: 'kgCO2e/kWh|g CO2/kWh',
      emissionPerMass: 'kgCO2e/t|kg CO₂e/ton',
      dryMassFlow: 't TS/år|ton tørstof pr. år|t DM/y',
    };
    for (const [dimension, spellings] of Object.entries(listed)) {
      for (const spelling of spellings.split('|')) {
        expect([spelling, parseUnit(spelling)?.dimension]).toEqual([spelling, dimension]);
      }
    }
  });

  test('by its code, its labels and its variants, in capitals too', () => {
    for (const unit of UNITS) {
      const spellings = [unit.code, unit.label.en, unit.label.da, ...unit.variants];
      for (const spelling of spellings) {
        expect([spelling, parseUnit(spelling)?.code]).toEqual([spelling, unit.code]);
        expect([spelling, parseUnit(` ${spelling.toUpperCase()} `)?.code]).toEqual([spelling, unit.code]);
      }
    }
  });
});

describe('a unit that could be two things is asked back, not guessed', () => {
  test('bar is gauge or absolute', () => {
    expect(parseUnit('bar')).toBeNull();
    expect(codes('bar').slice(0, 2)).toEqual(['bar(a)', 'bar(g)']);
  });

  test('mt is a metric ton or a megatonne', () => {
    expect(parseUnit('mt/y')).toBeNull();
    expect(codes('mt/y').slice(0, 2)).toEqual(['million t/y', 't/y']);
  });

  test('m3/t is by the hour in Danish and by the tonne elsewhere', () => {
    expect(parseUnit('m3/t')).toBeNull();
    expect(codes('m3/t')[0]).toBe('m3/h');
  });

  test('a slip of the pen finds its unit', () => {
    expect(codes('tn/år')[0]).toBe('t/y');
    expect(codes('Mwh/yaer')).toContain('MWh/y');
  });

  test.each(['', ' ', 'furlong', '/', '/år', 't/', '__proto__', 'constructor', '\u0000', 't/y/y'])(
    '%j is no unit',
    (text) => {
      expect(parseUnit(text)).toBeNull();
    },
  );
});

test('any text is answered, with units of the table or with none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const unit = parseUnit(text);
      expect(unit === null || UNITS.includes(unit)).toBe(true);
      expect(nearestUnits(text, 3).length).toBeLessThanOrEqual(3);
    }),
  );
});

function codes(text: string): readonly string[] {
  return nearestUnits(text).map((unit) => unit.code);
}
