import { describe, expect, test } from '@jest/globals';
import { knowledgeBase } from '../../../src/domain/knowledge/knowledge-base.ts';
import {
  searchKnowledgeThings,
  searchKnownUses,
  thingsNamedIn,
} from '../../../src/domain/knowledge/search-knowledge.ts';

describe('what the product itself knows', () => {
  test('is found by words of by-product, plant, use or source in either language, what is asked for first', () => {
    const found = searchKnownUses('gips CEMENT');
    expect(found.length).toBeGreaterThan(3);
    const { materials } = knowledgeBase();
    expect(materials.get(found[0]?.material ?? '')?.name.da).toMatch(/gips/i);
    expect(searchKnownUses('BREF cement').every(({ source }) => source !== '')).toBe(true);
  });

  test('is all of it where nothing is asked, and nothing where a word stands nowhere', () => {
    expect(searchKnownUses(' ')).toHaveLength(knowledgeBase().uses.length);
    expect(searchKnownUses('gips xyzzy')).toEqual([]);
  });

  test('more words never find more', () => {
    expect(searchKnownUses('slam biogas').length).toBeLessThanOrEqual(searchKnownUses('slam').length);
  });
});

test('a thing is named by words in Danish or English, or by its key', () => {
  expect(searchKnowledgeThings('sector', 'cementfabrik', 3)[0]?.key).toBe('cement-works');
  expect(searchKnowledgeThings('sector', 'cement works', 3)[0]?.key).toBe('cement-works');
  expect(searchKnowledgeThings('resource', 'fgd-gypsum', 3)[0]?.key).toBe('fgd-gypsum');
  expect(searchKnowledgeThings('treatment', 'tørring', 3)[0]?.name.da).toMatch(/tørring/i);
  expect(searchKnowledgeThings('resource', 'slam', 3)).toHaveLength(3);
});

test('all that an entry names is told by name, a key that is gone by itself', () => {
  const named = thingsNamedIn({
    byProduct: 'whey',
    donors: ['dairy'],
    receivers: ['gone-works', ''],
    replaces: ['iron-ore', 'whey'],
    treatments: [],
  });
  expect(named.map(({ list, key }) => `${list} ${key}`)).toEqual([
    'resource iron-ore',
    'resource whey',
    'sector dairy',
    'sector gone-works',
  ]);
  expect(named[3]?.name).toEqual({ en: 'gone-works', da: 'gone-works' });
});
