import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stemOf, wordsOf } from '../../../src/domain/classification/fold-words.ts';
import { prepareTextIndex, rankByText, searchTextIndex } from '../../../src/domain/classification/text-search.ts';
import type { TextEntry } from '../../../src/domain/classification/text-search.ts';

const entry = (id: string, ...texts: string[]): TextEntry => ({
  id,
  texts: texts.map((text) => ({ text, weight: 1 })),
});
const ids = (query: string, entries: readonly TextEntry[], limit = 10) =>
  rankByText(query, entries, limit).map((it) => it.id);

describe('words are the same however they are written', () => {
  test.each([
    ['høns', 'hoens', 'hons', 'HØNS', 'HÖNS'],
    ['Asnæs', 'Asnaes', 'ASNÆS', 'Asnäs'],
    ['århus', 'aarhus', 'A\u030arhus'],
    ['Rückstände', 'Rueckstaende', 'RÜCKSTÄNDE'],
    ['groß', 'gross'],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map((it) => wordsOf(it).join(' '))).size).toBe(1);
  });

  test.each([
    'slag slagge slaggen slagger slaggerne',
    'slam slammet slammene',
    'aske asken asker askerne',
    'ash ashes',
    'battery batteries batteri batterier batterierne Batterien',
    'sludge sludges',
    'Schlamm Schlämme Schlämmen',
    'olie olien olier',
  ])('one stem: %s', (forms) => {
    expect(new Set(wordsOf(forms).map(stemOf)).size).toBe(1);
  });

  test('gips, glas and sten keep their last letter', () => {
    expect(['gips', 'glas', 'sten'].map(stemOf)).toEqual(['gips', 'glas', 'sten']);
  });
});

describe('the better the likeness, the higher the rank', () => {
  const entries = [
    entry('5-alike', 'gisp'),
    entry('4-part', 'røggipsaffald'),
    entry('3-prefix', 'gipsplader'),
    entry('2-inflected', 'gipsen'),
    entry('1-same', 'gips'),
    entry('none', 'spildolie'),
  ];

  test('same word, inflected, prefix, part of a compound; what shares nothing is left out', () => {
    expect(ids('gips', entries)).toEqual(['1-same', '2-inflected', '3-prefix', '4-part']);
  });

  test('a slip of the pen still finds', () => {
    expect(ids('flyvaske', [entry('a', 'flyveaske'), entry('b', 'gylle')])).toEqual(['a']);
  });

  test('a compound is found by its head and finds the wider word', () => {
    expect(ids('aske', [entry('a', 'flyveaske'), entry('b', 'halm')])).toEqual(['a']);
    expect(ids('kulflyveaske', [entry('a', 'flyveaske'), entry('b', 'halm')])).toEqual(['a']);
  });

  test('all words of the query in one entry beat one of them, wherever they stand', () => {
    const mixed = [entry('a', 'sludge'), entry('b', 'dairy products', 'sludge from treatment'), entry('c', 'dairy')];
    expect(ids('dairy sludge', mixed)[0]).toBe('b');
  });

  test('a heavier text counts more, a rare word more than a frequent one', () => {
    expect(
      rankByText('steam', [{ id: 'a', texts: [{ text: 'steam', weight: 0.5 }] }, entry('b', 'steam')], 2)[0]?.id,
    ).toBe('b');
    const many = [...Array.from({ length: 30 }, (_, n) => entry(`n${n}`, `waste ${n}`)), entry('z', 'whey')];
    expect(ids('waste whey', many)[0]).toBe('z');
  });

  test('words without meaning are passed over, but asked alone they are words', () => {
    expect(ids('slam fra mejeri', [entry('a', 'affald fra'), entry('b', 'mejerislam')])).toEqual(['b']);
    expect(ids('fra', [entry('a', 'affald fra')])).toEqual(['a']);
  });

  test('no word, no answer', () => {
    expect(['', '  ', '***', '\u0000'].flatMap((query) => ids(query, entries))).toEqual([]);
  });
});

const words = fc.constantFrom('gips', 'aske', 'slam', 'vand', 'damp', 'olie', 'flyveaske', 'steam', 'ash');
const texts = fc.array(words, { minLength: 1, maxLength: 4 }).map((it) => it.join(' '));
const registry = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), text: texts }), {
  selector: (it) => it.id,
  maxLength: 12,
});

describe('for any entries', () => {
  test('their order does not change the answer, and ties go by id', () => {
    fc.assert(
      fc.property(registry, texts, (rows, query) => {
        const entries = rows.map((row) => entry(row.id, row.text));
        const ranked = rankByText(query, entries, 20);
        expect(rankByText(query, [...entries].reverse(), 20)).toEqual(ranked);
        const sorted = [...ranked].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        expect(ranked).toEqual(sorted);
      }),
    );
  });

  test('an entry is found by its own text, and a smaller limit cuts the same list', () => {
    fc.assert(
      fc.property(registry, fc.nat(), (rows, pick) => {
        fc.pre(rows.length > 0);
        const index = prepareTextIndex(rows.map((row) => entry(row.id, row.text)));
        const row = rows[pick % rows.length];
        const ranked = searchTextIndex(index, row?.text ?? '', 20);
        expect(ranked.map((it) => it.id)).toContain(row?.id);
        expect(searchTextIndex(index, row?.text ?? '', 2)).toEqual(ranked.slice(0, 2));
      }),
    );
  });
});
