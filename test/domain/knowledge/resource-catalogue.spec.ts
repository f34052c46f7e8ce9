import { describe, expect, test } from '@jest/globals';
import { EWC_ROWS } from '../../../src/domain/classification/ewc-codes.data.ts';
import { RESOURCE_CATALOGUE, catalogueResource } from '../../../src/domain/knowledge/resource-catalogue.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';

const LISTED_CODES = new Set(EWC_ROWS.map(([code]) => code).filter((code) => code.length === 6));

/** What the partners of the Kalundborg Symbiosis exchange, 1961 to today. */
const KALUNDBORG =
  `surface-water groundwater drinking-water refinery-gas natural-gas fgd-gypsum natural-gypsum gypsum-waste coal-fly-ash
  coal-bottom-ash heavy-oil-fly-ash wood-ash fermentation-biomass yeast-slurry warm-cooling-water cooling-water sea-water
  deionised-water drain-water treated-wastewater wastewater process-wastewater wastewater-heat condensate steam
  district-heat surplus-heat sulphur ammonium-thiosulphate hydrogen-sulphide sewage-sludge alcoholic-residue straw
  wood-chips enzymes bioethanol lignin-pellets c5-molasses gasification-gas gasifier-ash biogas biomethane digestate sand
  biomass-fibre carbon-dioxide hydrogen oxygen methane-protein`.split(/\s+/);

/** What a query of one word finds among names and everyday words, taken whole. */
function called(word: string): string[] {
  return RESOURCE_CATALOGUE.filter(({ name, synonyms }) => [name.en, name.da, ...synonyms].includes(word)).map(
    ({ key }) => key,
  );
}

describe('the catalogue of resources', () => {
  test('names what is exchanged at Kalundborg', () => {
    expect(KALUNDBORG.filter((key) => catalogueResource(key) === undefined)).toEqual([]);
  });

  test('is broad enough to start with, and holds every kind', () => {
    expect(RESOURCE_CATALOGUE.length).toBeGreaterThanOrEqual(150);
    expect(new Set(RESOURCE_CATALOGUE.map(({ kind }) => kind))).toEqual(
      new Set(['material', 'water', 'energy', 'sharedUtility']),
    );
  });

  test('stands in the order of its keys, each in kebab-case and once', () => {
    const keys = RESOURCE_CATALOGUE.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  test('has every name in every language, and no name twice', () => {
    for (const language of LANGUAGES) {
      const names = RESOURCE_CATALOGUE.map(({ name }) => name[language]);
      expect(names.filter((name) => name.trim() === '' || name !== name.trim())).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test.each(RESOURCE_CATALOGUE.map((resource) => [resource.key, resource] as const))(
    '%s has everyday words beside its names, none of them twice',
    (_, { name, synonyms }) => {
      const words = [...new Set([name.en, name.da]), ...synonyms].map((word) => word.toLowerCase());
      expect(synonyms.length).toBeGreaterThan(0);
      expect(words).toEqual([...new Set(words)]);
      expect(words.filter((word) => word.trim() === '' || /^\s|\s$|;/.test(word))).toEqual([]);
    },
  );

  test('gives only waste codes that the European List of Waste has', () => {
    const codes = RESOURCE_CATALOGUE.flatMap(({ wasteCode }) => wasteCode ?? []);
    expect(codes.filter((code) => !LISTED_CODES.has(code))).toEqual([]);
  });

  test('knows gypsum by its everyday name and under the code of flue-gas desulphurisation', () => {
    expect(called('gips')).toEqual(['fgd-gypsum', 'gypsum-waste', 'natural-gypsum']);
    expect(catalogueResource('fgd-gypsum')?.wasteCode).toBe('100105');
    expect(catalogueResource('gypsum-waste')?.wasteCode).toBe('170802');
  });

  test.each([
    ['flyveaske', 'coal-fly-ash'],
    ['slagge', 'incineration-bottom-ash'],
    ['halm', 'straw'],
    ['stroh', 'straw'],
    ['mask', 'brewers-spent-grain'],
    ['damp', 'steam'],
    ['spildvarme', 'surplus-heat'],
    ['overskudsvarme', 'surplus-heat'],
    ['abwärme', 'surplus-heat'],
    ['kaj', 'quay'],
  ])('knows what people mean by "%s"', (word, key) => {
    expect(called(word)).toContain(key);
  });

  test('gives heat in energy only, steam in tonnes too, water in volume first', () => {
    expect(catalogueResource('surplus-heat')?.measuredIn).toEqual(['energyFlow', 'energy']);
    expect(catalogueResource('steam')?.measuredIn).toEqual(['massFlow', 'energyFlow', 'mass', 'energy']);
    expect(catalogueResource('drain-water')?.measuredIn).toEqual(['volumeFlow', 'volume', 'massFlow', 'mass']);
    expect(catalogueResource('biomethane')?.measuredIn).toEqual(expect.arrayContaining(['gasFlow', 'volumeFlow']));
  });

  test('gives every dimension once, and water never in energy unless it carries heat', () => {
    for (const { key, kind, measuredIn } of RESOURCE_CATALOGUE) {
      expect([key, measuredIn]).toEqual([key, [...new Set(measuredIn)]]);
      if (kind === 'water') expect([key, measuredIn.includes('energyFlow')]).toEqual([key, false]);
    }
  });
});
