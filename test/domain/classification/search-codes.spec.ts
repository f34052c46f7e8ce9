import { describe, expect, test } from '@jest/globals';
import { ACTIVITY_SYNONYMS } from '../../../src/domain/classification/activity-code-synonyms.data.ts';
import { activityCode, WASTE_CODES, wasteCode } from '../../../src/domain/classification/code-lists.ts';
import { searchActivityCodes, searchWasteCodes } from '../../../src/domain/classification/search-codes.ts';
import { WASTE_SYNONYMS } from '../../../src/domain/classification/waste-code-synonyms.data.ts';

const wastes = (text: string, limit = 5) => searchWasteCodes(text, limit).map((it) => it.code);
const activities = (text: string, limit = 5) => searchActivityCodes(text, limit).map((it) => it.code);

describe('the everyday words', () => {
  test('are more than 150, and name wastes and trades that are on the lists', () => {
    expect(new Set(WASTE_SYNONYMS.flatMap(([words]) => words)).size).toBeGreaterThan(150);
    expect(WASTE_SYNONYMS.flatMap(([, codes]) => codes).filter((it) => wasteCode(it)?.level !== 3)).toEqual([]);
    expect(ACTIVITY_SYNONYMS.flatMap(([, codes]) => codes).filter((it) => activityCode(it)?.level !== 4)).toEqual([]);
  });

  test('each find their likeliest code among the first', () => {
    const lost = WASTE_SYNONYMS.flatMap(([words, codes]) =>
      words.filter((word) => !wastes(word, 8).includes(codes[0] ?? '')).map((word) => [word, codes[0]]),
    );
    expect(lost).toEqual([]);
  });

  test('each find their likeliest trade among the first', () => {
    const lost = ACTIVITY_SYNONYMS.flatMap(([words, codes]) =>
      words.filter((word) => !activities(word, 8).includes(codes[0] ?? '')).map((word) => [word, codes[0]]),
    );
    expect(lost).toEqual([]);
  });
});

describe('a waste is found', () => {
  test.each([
    ['gips', '100105'],
    ['FGD gypsum', '100105'],
    ['Gipsplader', '170802'],
    ['flyveaske', '100102'],
    ['fly ash', '100102'],
    ['flyvaske', '100102'],
    ['slaggen', '190112'],
    ['hønsemøg', '020106'],
    ['hoensemoeg', '020106'],
    ['spildolie', '130205'],
    ['savsmuld', '030105'],
    ['spent grain', '020799'],
    ['glycerin', '070108'],
    ['spildevandsslam', '190805'],
    ['mill scales', '100210'],
    ['mejeri slam', '020502'],
    ['sludge from dairy', '020502'],
    ['sulphuric acid', '060101'],
  ])('by what people call it: %s is %s', (text, code) => {
    expect(wastes(text, 3)).toContain(code);
  });

  test('in German too: Filterkuchen, Bohrschlämme', () => {
    expect(searchWasteCodes('Filterkuchen', 5).every((it) => it.title.en.toLowerCase().includes('filter cake'))).toBe(
      true,
    );
    expect(wastes('Bohrschlämme').every((code) => code.startsWith('0105'))).toBe(true);
  });

  test('by its code or the beginning of it, headings first', () => {
    expect(wastes('10 01 05')).toEqual(['100105']);
    expect(wastes('EWC 100105')).toEqual(['100105']);
    expect(wastes('10 01', 3)).toEqual(['1001', '100101', '100102']);
    expect(wastes('1001', 3)).toEqual(['1001', '100101', '100102']);
    expect(wastes('10', 3)).toEqual(['10', '1001', '1002']);
  });

  test('by a code that is not on the list: the nearest ones', () => {
    expect(wastes('10 01 06', 2)).toEqual(['100105', '100107']);
  });

  test('by its own title in English and Danish', () => {
    const everySeventh = WASTE_CODES.filter((it) => it.level === 3).filter((_, place) => place % 7 === 0);
    const lost = everySeventh.flatMap((it) =>
      [it.title.en, it.title.da].filter(
        (title) =>
          !searchWasteCodes(title, 60).some((found) => found.code === it.code || found.title.en === it.title.en),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('never by what its title excludes: "10 01 04" in a title is no hit', () => {
    expect(wastes('bottom ash, slag and boiler dust')[0]).toBe('100101');
  });

  test('not by nothing', () => {
    expect([wastes(''), wastes('zzzz'), wastes('\u0000')]).toEqual([[], [], []]);
  });
});

describe('a trade is found', () => {
  test.each([
    ['kraftværk', '35.11'],
    ['renseanlæg', '37.00'],
    ['gipsplader', '23.62'],
    ['refinery', '19.20'],
    ['cement', '23.51'],
    ['bryggeri', '11.05'],
    ['mejeri', '10.51'],
  ])('by what people call it: %s is %s', (text, code) => {
    expect(activities(text, 3)).toContain(code);
  });

  test('by its code, its section or the six digits of Dansk Branchekode', () => {
    expect(activities('35.11')).toEqual(['35.11']);
    expect(activities('351', 2)).toEqual(['35.1', '35.11']);
    expect(activities('D')).toEqual(['D', '35']);
    expect(activities('351100')).toEqual(['35.11']);
    expect(activities('NACE 23.5', 2)).toEqual(['23.5', '23.51']);
  });
});
