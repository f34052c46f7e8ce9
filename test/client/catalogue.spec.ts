import { describe, expect, test } from '@jest/globals';
import { accountDa } from '../../client/text/account.da.ts';
import { accountEn } from '../../client/text/account.en.ts';
import { formsDa } from '../../client/text/forms.da.ts';
import { formsEn } from '../../client/text/forms.en.ts';
import { networkDa } from '../../client/text/network.da.ts';
import { networkEn } from '../../client/text/network.en.ts';
import { peopleDa } from '../../client/text/people.da.ts';
import { peopleEn } from '../../client/text/people.en.ts';
import { registerDa } from '../../client/text/register.da.ts';
import { registerEn } from '../../client/text/register.en.ts';
import { shellDa } from '../../client/text/shell.da.ts';
import { shellEn } from '../../client/text/shell.en.ts';
import { signInDa } from '../../client/text/sign-in.da.ts';
import { signInEn } from '../../client/text/sign-in.en.ts';
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
  ['forms', formsEn, formsDa],
  ['signing in', signInEn, signInDa],
  ['my account', accountEn, accountDa],
  ['people', peopleEn, peopleDa],
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
