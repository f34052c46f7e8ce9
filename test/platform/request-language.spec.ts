import { expect, test } from '@jest/globals';
import { requestLanguage } from '../../src/platform/request-language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['da', 'da'],
  ['da-DK,da;q=0.9,en-US;q=0.8', 'da'],
  ['en-GB, da;q=0.8', 'en'],
  ['da;q=0.2, en;q=0.7', 'en'],
  ['de, fr;q=0.9, da;q=0.1', 'da'],
  ['da;q=0', 'en'],
  ['sv, *', 'en'],
])('who accepts %j is answered in %s', (header, language) => {
  expect(requestLanguage(header)).toBe(language);
});
