import { describe, expect, test } from '@jest/globals';
import { wasteCode } from '../../src/domain/classification/code-lists.ts';
import { catalogueProposals, proposeForText } from '../../src/domain/knowledge/propose-for-text.ts';
import { catalogueResource } from '../../src/domain/knowledge/resource-catalogue.ts';
import { FRESH_PHRASES, LAST_PHRASES, PHRASES } from './text-to-code.data.ts';
import type { PhraseRow } from './text-to-code.data.ts';

const INDEX = catalogueProposals();
const KEPT_OUT = 3;
const LANGUAGES = ['da', 'en', 'de'] as const;

/** The first five of each kind, asked once. */
const PROPOSED = new Map(
  [...PHRASES, ...FRESH_PHRASES, ...LAST_PHRASES].map(([phrase]) => [
    phrase,
    proposeForText(INDEX, phrase, { limit: 5 }),
  ]),
);

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

interface Recall {
  readonly asked: number;
  readonly found: number;
}

/** How many of the phrases have a right answer among the first five. */
function recallOf(rows: readonly PhraseRow[], answers: 'codes' | 'resources'): Recall {
  const judged = rows.flatMap(([phrase, , codes, resources]) => {
    const right = words(answers === 'codes' ? codes : resources);
    const { wasteCodes = [], resources: named = [] } = PROPOSED.get(phrase) ?? {};
    const given = answers === 'codes' ? wasteCodes.map(({ code }) => code) : named.map(({ id }) => id);
    return right.length === 0 ? [] : [given.some((each) => right.includes(each))];
  });
  return { asked: judged.length, found: judged.filter(Boolean).length };
}

const share = ({ asked, found }: Recall): number => found / asked;
const tuned = PHRASES.filter((_, place) => place % KEPT_OUT !== KEPT_OUT - 1);
const keptOut = PHRASES.filter((_, place) => place % KEPT_OUT === KEPT_OUT - 1);
const SETS = { tuned, keptOut, fresh: FRESH_PHRASES, last: LAST_PHRASES };

describe('text to code', () => {
  test('asks 150 phrases or more, with answers that are on the lists, a quarter or more in each language', () => {
    const all = [...PHRASES, ...FRESH_PHRASES, ...LAST_PHRASES];
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(all.flatMap(([, , codes]) => words(codes)).filter((code) => wasteCode(code)?.level !== 3)).toEqual([]);
    expect(all.flatMap(([, , , keys]) => words(keys)).filter((key) => catalogueResource(key) === undefined)).toEqual(
      [],
    );
    for (const language of LANGUAGES) {
      expect(all.filter((row) => row[1] === language).length / all.length).toBeGreaterThan(0.25);
    }
    expect(new Set(all.map(([phrase]) => phrase)).size).toBe(all.length);
  });

  test.each(Object.entries(SETS))('finds nine of ten among the first five: %s', (name, rows) => {
    const lines = [...LANGUAGES, 'all' as const].map((language) => {
      const of = language === 'all' ? rows : rows.filter((row) => row[1] === language);
      const [codes, resources] = [recallOf(of, 'codes'), recallOf(of, 'resources')];
      return `${name} ${language}: codes ${codes.found}/${codes.asked} ${share(codes).toFixed(3)}, resources ${resources.found}/${resources.asked} ${share(resources).toFixed(3)}`;
    });
    process.stdout.write(`${lines.join('\n')}\n`);
    expect(share(recallOf(rows, 'codes'))).toBeGreaterThanOrEqual(0.9);
    expect(share(recallOf(rows, 'resources'))).toBeGreaterThanOrEqual(0.9);
  });
});
