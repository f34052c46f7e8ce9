import { describe, expect, test } from '@jest/globals';
import { find, findables } from '../../client/state/search.ts';
import { earlyKalundborg } from './early-kalundborg.ts';

const english = findables(earlyKalundborg(), 'en');
const labels = (text: string) => find(english, text).map(({ label }) => label);

describe('search on the page', () => {
  test('finds Asnæs typed without Danish letters', () => {
    expect(labels('asnaes')).toEqual(['Asnæs Power Station']);
  });

  test('finds gypsum by its Danish name, by a synonym and by its waste code', () => {
    for (const text of ['afsvovling', 'rea-gips', '100105']) expect(labels(text)).toEqual(['FGD gypsum']);
  });

  test('lists facilities before resources, each by name', () => {
    const types = english.map(({ type }) => type);
    expect(types).toEqual([...types].sort());
    expect(labels('')).toHaveLength(11);
  });

  test('wants every typed word', () => {
    expect(labels('power gypsum')).toEqual([]);
    expect(labels('station power')).toEqual(['Asnæs Power Station']);
  });
});
