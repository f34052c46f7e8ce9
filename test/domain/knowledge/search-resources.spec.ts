import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RESOURCE_CATALOGUE } from '../../../src/domain/knowledge/resource-catalogue.ts';
import { prepareResourceIndex, searchResources } from '../../../src/domain/knowledge/search-resources.ts';

const CATALOGUE = RESOURCE_CATALOGUE.map((resource) => ({ ...resource, id: resource.key }));
const INDEX = prepareResourceIndex(CATALOGUE);

const found = (query: string, limit = 10): string[] => searchResources(INDEX, query, limit).map(({ id }) => id);

describe('the search for resources', () => {
  test.each(['gips', 'Gips', 'GIPS', 'gypsum', 'gibs'])('"%s" finds the three gypsums first', (query) => {
    expect(found(query, 3).sort()).toEqual(['fgd-gypsum', 'gypsum-waste', 'natural-gypsum']);
  });

  test.each([
    ['flyveaske', 'coal-fly-ash'],
    ['fly ash', 'coal-fly-ash'],
    ['spildvarme', 'surplus-heat'],
    ['overskudsvarme', 'surplus-heat'],
    ['waste heat', 'surplus-heat'],
    ['abwärme', 'surplus-heat'],
    ['halm', 'straw'],
    ['mask', 'brewers-spent-grain'],
    ['treber', 'brewers-spent-grain'],
    ['damp', 'steam'],
    ['steam', 'steam'],
    ['fjernvarme', 'district-heat'],
    ['kølevand', 'cooling-water'],
    ['koelevand', 'cooling-water'],
    ['spildevand', 'wastewater'],
    ['CO2', 'carbon-dioxide'],
    ['brint', 'hydrogen'],
    ['gylle', 'manure'],
    ['NovoGro', 'fermentation-biomass'],
    ['trykluft', 'compressed-air'],
    ['kaj', 'quay'],
  ])('"%s" finds %s first', (query, key) => {
    expect(found(query)[0]).toBe(key);
  });

  test('"slagge" finds the slags and bottom ashes that people call so', () => {
    expect(found('slagge', 4).sort()).toEqual([
      'blast-furnace-slag',
      'coal-bottom-ash',
      'incineration-bottom-ash',
      'steel-slag',
    ]);
  });

  test.each(['100105', '10 01 05', '10 01 05*', '10.01.05'])(
    '"%s" finds FGD gypsum and nothing of another code',
    (query) => {
      expect(found(query)).toEqual(['fgd-gypsum']);
    },
  );

  test('the beginning of a code finds all that stands under it', () => {
    const under = CATALOGUE.filter(({ wasteCode }) => wasteCode?.startsWith('1001')).map(({ key }) => key);
    expect(found('10 01', 50)).toEqual(under);
    expect(found('1001', 50)).toEqual(under);
  });

  test('two digits alone are a chapter of the list, beside words a figure', () => {
    const chapter = CATALOGUE.filter(({ wasteCode }) => wasteCode?.startsWith('17')).map(({ key }) => key);
    expect(found('17', 50)).toEqual(chapter);
    expect(found('damp 10 bar')[0]).toBe('steam');
  });

  test('a word beside a code is heard too', () => {
    // Wood and straw ash share 10 01 03.
    expect(found('halm 10 01 03').slice(0, 2)).toEqual(['straw-ash', 'wood-ash']);
    expect(found('træ 10 01 03').slice(0, 2)).toEqual(['wood-ash', 'straw-ash']);
  });

  test('a misspelled word still finds', () => {
    expect(found('gibsplader')).toContain('gypsum-waste');
    expect(found('overskudvarme')[0]).toBe('surplus-heat');
  });

  test('nothing asked, nothing found', () => {
    expect(found('')).toEqual([]);
    expect(found(' -- ')).toEqual([]);
    expect(found('qqqqxxxx')).toEqual([]);
  });

  test('every resource is among the first three of each of its own names', () => {
    for (const { key, name } of CATALOGUE) {
      expect([key, found(name.en, 3).includes(key)]).toEqual([key, true]);
      expect([key, found(name.da, 3).includes(key)]).toEqual([key, true]);
    }
  });

  test('finds resources that people added themselves', () => {
    const own = { id: 'r1', name: { en: 'oat drink residue', da: 'havredrikrest' }, synonyms: [], wasteCode: '020304' };
    const index = prepareResourceIndex([...CATALOGUE, own]);
    expect(searchResources(index, 'havredrikrest', 1).map(({ id }) => id)).toEqual(['r1']);
    expect(searchResources(index, '02 03 04', 20).map(({ id }) => id)).toContain('r1');
  });

  test('any text gives at most the limit, best first, each once, and the same in any order of the resources', () => {
    const turned = prepareResourceIndex([...CATALOGUE].reverse());
    const word = fc.constantFrom(
      ...CATALOGUE.flatMap(({ name, synonyms }) => [name.da, ...synonyms]),
      '10 01',
      '1',
      '*',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), word), fc.integer({ min: 0, max: 12 }), (query, limit) => {
        const answer = searchResources(INDEX, query, limit);
        expect(answer.length).toBeLessThanOrEqual(limit);
        expect(new Set(answer.map(({ id }) => id)).size).toBe(answer.length);
        const scores = answer.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        const again = searchResources(turned, query, limit);
        expect(again.map(({ id }) => id)).toEqual(answer.map(({ id }) => id));
      }),
    );
  });
});
