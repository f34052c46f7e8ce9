import { describe, expect, test } from '@jest/globals';
import { networkDa } from '../../client/text/network.da.ts';
import { networkEn } from '../../client/text/network.en.ts';
import { registerDa } from '../../client/text/register.da.ts';
import { registerEn } from '../../client/text/register.en.ts';
import { shellDa } from '../../client/text/shell.da.ts';
import { shellEn } from '../../client/text/shell.en.ts';
import { wordsDa } from '../../client/text/words.da.ts';
import { wordsEn } from '../../client/text/words.en.ts';

function sentences(catalogue: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentences(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );
}

const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each([
  ['shell', shellEn, shellDa],
  ['words', wordsEn, wordsDa],
  ['network', networkEn, networkDa],
  ['register', registerEn, registerDa],
])('the sentences of %s', (_, english, danish) => {
  const inDanish = new Map(sentences(danish));

  test('are all there in Danish, with the same gaps to fill', () => {
    expect([...inDanish.keys()].sort()).toEqual(
      sentences(english)
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, text] of sentences(english)) {
      expect([key, gaps(inDanish.get(key) ?? '')]).toEqual([key, gaps(text)]);
    }
  });
});
