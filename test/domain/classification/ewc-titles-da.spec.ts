import { describe, expect, test } from '@jest/globals';
import { EWC_ROWS } from '../../../src/domain/classification/ewc-codes.data.ts';
import { EWC_TITLES_DA } from '../../../src/domain/classification/ewc-titles-da.data.ts';

/** The chapters, sub-chapters and codes that a title refers to, in the order in which it names them. */
const crossReferences = (title: string): readonly string[] => title.match(/\b\d\d(?: \d\d){0,2}\b/g) ?? [];

describe('the Danish titles of the European List of Waste', () => {
  test('name every chapter, sub-chapter and code of the shipped list, and nothing else', () => {
    expect(Object.keys(EWC_TITLES_DA).toSorted()).toEqual(EWC_ROWS.map(([code]) => code).toSorted());
  });

  test('are words in a single line without stray blanks', () => {
    const untidy = Object.entries(EWC_TITLES_DA).filter(
      ([, da]) => !/^\p{Lu}\S*(?: \S+)*$/u.test(da) || / [,;)]/.test(da),
    );
    expect(untidy).toEqual([]);
  });

  test('refer to the same codes as the English title, so that "bortset fra" excludes what the law excludes', () => {
    const astray = EWC_ROWS.filter(
      ([code, , en]) => crossReferences(EWC_TITLES_DA[code] ?? '').join() !== crossReferences(en).join(),
    );
    expect(astray).toEqual([]);
    expect(crossReferences(EWC_TITLES_DA['100119'] ?? '')).toEqual(['10 01 05', '10 01 07', '10 01 18']);
  });

  test('say "farlige stoffer" exactly where the English title says "hazardous substances"', () => {
    const silent = EWC_ROWS.filter(
      ([code, , en]) => (EWC_TITLES_DA[code] ?? '').includes('farlige stoffer') !== en.includes('hazardous substances'),
    );
    expect(silent).toEqual([]);
  });

  test('use the words of a Danish plant', () => {
    expect(EWC_TITLES_DA['100102']).toBe('Flyveaske fra kulfyring');
    expect(EWC_TITLES_DA['100105']).toBe('Calciumbaseret reaktionsaffald i fast form fra røggasafsvovling');
    expect(EWC_TITLES_DA['190805']).toBe('Slam fra behandling af byspildevand');
  });
});
