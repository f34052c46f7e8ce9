import { describe, expect, test } from '@jest/globals';
import { AUDIENCES, sightOf } from '../../../src/domain/disclosure/audience.ts';
import type { Audience, Sight } from '../../../src/domain/disclosure/audience.ts';
import {
  DEFAULT_LEVEL,
  DISCLOSURE_LEVEL_RECORDS,
  DISCLOSURE_LEVELS,
} from '../../../src/domain/disclosure/disclosure-level.ts';
import type { DisclosureLevel } from '../../../src/domain/disclosure/disclosure-level.ts';
import { fieldsSeen, withFieldsCut } from '../../../src/domain/disclosure/kept-back-fields.ts';

const RANK: Readonly<Record<Sight, number>> = { nothing: 0, blind: 1, whole: 2 };

test('who sees what of each level, as the table says', () => {
  const expected: Readonly<Record<DisclosureLevel, readonly Sight[]>> = {
    // company, secretariat, introduced, member, analyst, stranger
    private: ['whole', 'nothing', 'nothing', 'nothing', 'nothing', 'nothing'],
    secretariat: ['whole', 'whole', 'whole', 'nothing', 'nothing', 'nothing'],
    blind: ['whole', 'whole', 'whole', 'blind', 'nothing', 'nothing'],
    network: ['whole', 'whole', 'whole', 'whole', 'whole', 'nothing'],
    public: ['whole', 'whole', 'whole', 'whole', 'whole', 'whole'],
  };
  for (const level of DISCLOSURE_LEVELS) {
    expect(AUDIENCES.map((audience) => sightOf(level, audience))).toEqual(expected[level]);
  }
});

test('a wider level never shows anyone less', () => {
  for (const audience of AUDIENCES) {
    const ranks = DISCLOSURE_LEVELS.map((level) => RANK[sightOf(level, audience)]);
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  }
});

test('what nobody has chosen is entrusted to the secretariat and seen by no other company', () => {
  expect(sightOf(DEFAULT_LEVEL, 'secretariat')).toBe('whole');
  expect(sightOf(DEFAULT_LEVEL, 'member')).toBe('nothing');
});

test('each level is put in words once, from narrow to wide, in both languages', () => {
  expect(DISCLOSURE_LEVEL_RECORDS.map(({ id }) => id)).toEqual(DISCLOSURE_LEVELS);
  const texts = DISCLOSURE_LEVEL_RECORDS.flatMap(({ label, explanation }) => [label, explanation]);
  expect(texts.filter(({ en, da }) => en === '' || da === '' || en === da)).toEqual([]);
});

describe('prices and disposal costs', () => {
  const row = { price: 40, presentCost: 75, amount: 1000 };
  const others: readonly Audience[] = ['introduced', 'member', 'analyst', 'stranger'];

  test('are seen by the company and its secretariat', () => {
    expect(withFieldsCut(row, 'company', [])).toEqual(row);
    expect(withFieldsCut(row, 'secretariat', [])).toEqual(row);
  });

  test('are kept back from everyone else, also from whom one is introduced to, until they are released', () => {
    for (const audience of others) {
      expect(withFieldsCut(row, audience, [])).toEqual({ price: null, presentCost: null, amount: 1000 });
      expect(withFieldsCut(row, audience, ['price'])).toEqual({ price: 40, presentCost: null, amount: 1000 });
      expect(fieldsSeen(audience, ['presentCost'])).toEqual(['presentCost']);
    }
  });

  test('are not made up where a row has none', () => {
    expect(withFieldsCut({ amount: 1000 }, 'stranger', [])).toEqual({ amount: 1000 });
  });
});
