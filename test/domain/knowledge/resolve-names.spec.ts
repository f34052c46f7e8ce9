import { describe, expect, test } from '@jest/globals';
import { readKnowledge } from '../../../src/domain/knowledge/knowledge-base.ts';
import {
  prepareKnowledge,
  resolveFacility,
  resolveMaterial,
  resolveSector,
} from '../../../src/domain/knowledge/resolve-names.ts';

const sector = (words: string): string | undefined => resolveSector(words)[0]?.key;
const material = (words: string, donor = ''): string | undefined =>
  resolveMaterial(words, resolveSector(donor))[0]?.key;

describe('what a facility is, from its name', () => {
  test.each([
    ['Gypsum wallboard', 'plasterboard-factory'],
    ['Renseanlæg Avedøre', 'wastewater-plant'],
    ['Zementwerk Süd 2', 'cement-works'],
    ['Oil refineries', 'refinery'],
    ['Fertilizer factory', 'fertiliser-works'],
    ['Used tires dealers', 'tyre-collection'],
    ['Kraftvarmeværk', 'chp-plant'],
    ['Aluminum smelting', 'aluminium-smelter'],
    ['Holcim', 'cement-works'],
    ['Thermal spa', 'swimming-pool'],
    ['Versalis SpA', 'petrochemical-works'],
    ['Møbelfabrik', 'furniture-maker'],
    ['MTBE plant', 'petrochemical-works'],
  ])('%s', (words, key) => {
    expect(sector(words)).toBe(key);
  });

  test('is a recycler rather than the maker of what is recycled', () => {
    const meant = new Map(resolveSector('Motorcycle recycling').map(({ key, confidence }) => [key, confidence]));
    expect(meant.get('recycler') ?? 0).toBeGreaterThan(meant.get('car-factory') ?? 0);
  });

  test('is a chemical works where nothing is known but that it makes a chemical', () => {
    expect(resolveSector('Hexamine plant')).toEqual([{ key: 'chemical-works', confidence: 0.5 }]);
  });

  test('is nothing where the words say nothing', () => {
    expect(resolveSector('Zzyzx Qwfp')).toEqual([]);
    expect(resolveSector('')).toEqual([]);
  });

  test('is read from the stated activity where the name says nothing', () => {
    expect(resolveFacility({ name: 'Zzyzx', activityCodes: ['11.05'] })[0]?.key).toBe('brewery');
  });

  test('is surer the fewer things it may be; never more than sure', () => {
    for (const words of ['Power plant', 'Chemical industry', 'Sludge drying', 'BP Refinery', 'Papirfabrik']) {
      const total = resolveSector(words).reduce((sum, { confidence }) => sum + confidence, 0);
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
      expect(total).toBeGreaterThan(0.3);
    }
  });
});

describe('what a by-product is, from its words', () => {
  test.each([
    ['CO2', '', 'carbon-dioxide'],
    ['Blast furnace slag', '', 'blast-furnace-slag'],
    ['Scrap tires', '', 'end-of-life-tyres'],
    ['spildvarme', '', 'surplus-heat'],
    ['Altöl', '', 'used-oil'],
    ['Gypsum', 'Coal power plant', 'fgd-gypsum'],
    ['Spent grain', 'Brewery', 'brewers-spent-grain'],
    ['CO gas', '', 'carbon-monoxide'],
    ['Bagasse', 'Sugar mill', 'bagasse'],
    ['Offcuts', 'Metal fabricators', 'metal-scrap'],
    ['Offcuts', 'Sawmill', 'sawmill-residues'],
    ['Træspåner', '', 'wood-shavings'],
  ])('%s of %s', (words, donor, key) => {
    expect(material(words, donor)).toBe(key);
  });
});

describe('an installation’s own knowledge', () => {
  test('is understood by the words it brings', () => {
    const read = readKnowledge({
      sectors: [['moon-base', 'moon base', 'månebase', '', '', 'lunar station']],
    });
    const knowledge = read.ok ? prepareKnowledge(read.value) : undefined;
    expect(resolveSector('Lunar station 7', knowledge)[0]?.key).toBe('moon-base');
  });
});
