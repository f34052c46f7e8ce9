import { expect, test } from '@jest/globals';
import { figureText } from '../../client/state/figure-text.ts';
import { columnsOfPath, fileProblems, shareOfPercent } from '../../client/state/knowledge-entry.ts';
import { isWithin } from '../../client/state/paths.ts';

test('a problem of a file is told by its line and column, texts in two languages by the column of theirs', () => {
  const said = (path: (string | number)[]) => ({ path, message: 'x' });
  expect(
    fileProblems([
      said(['text', 12, 'source']),
      said(['text', 3, 'use', 'da']),
      said(['text', 4, 'receivers', 2]),
      said(['text', 5]),
      said(['text']),
    ]).map(({ line, column }) => [line, column]),
  ).toEqual([
    [12, 'source'],
    [3, 'useDa'],
    [4, 'receivers'],
    [5, null],
    [null, null],
  ]);
  expect(columnsOfPath(['entry', 'limits', 'en'])).toEqual(['entry', 'limits', 'limitsEn']);
});

test.each([
  ['70', 0.7],
  ['12,5 %', 0.125],
  ['100', 1],
  ['0', null],
  ['101', null],
  ['many', null],
  ['', null],
])('“%s” per cent is the share %p', (typed, share) => {
  expect(shareOfPercent(typed)).toBe(share);
});

test('a figure of a reason is as exact as the sentence beside it, in both languages', () => {
  expect(figureText(1.908, 'km')).toEqual({ en: '1.9 km', da: '1,9 km' });
  expect(figureText(123.4, 'km')).toEqual({ en: '120 km', da: '120 km' });
  expect(figureText(3.3333, '%')).toEqual({ en: '3.3%', da: '3,3 %' });
  expect(figureText(1.3, null)).toEqual({ en: '1.3', da: '1,3' });
  expect(figureText(150_000, 't/y').da).toBe('150.000 t/år');
});

test('a page below a place is within it, one that only begins alike is not', () => {
  expect(['/import', '/import/7', '/imported', '/'].map((path) => isWithin(path, '/import'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
