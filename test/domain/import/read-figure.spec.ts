import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFigure } from '../../../src/domain/import/read-figure.ts';
import { figureText } from '../../../src/domain/import/registry-row.ts';

describe('a figure as people write it', () => {
  test.each([
    ['1.234,5', 1234.5, null],
    ['1,234.5', 1234.5, null],
    ['1 234,5', 1234.5, null],
    ['1\u00a0234,5', 1234.5, null],
    ["1'234.5", 1234.5, null],
    ['1.234.567', 1_234_567, null],
    ['0,125', 0.125, null],
    ['12,5', 12.5, null],
    ['−5', -5, null],
    ['1,5E+06', 1_500_000, null],
    ['1,5 mio.', 1_500_000, null],
    ['2,5 mio. m³/år', 2_500_000, 'm3/år'],
    ['500 t/år', 500, 't/år'],
    ['12,5 %', 12.5, '%'],
    ['kr. 450', 450, 'kr.'],
    ['120 DKK/t', 120, 'DKK/t'],
  ])('%s is one number whatever the column', (text, value, unit) => {
    const { value: figure, findings } = readFigure(text, null);
    expect([figure?.value, figure?.unit, figure?.approximate, findings]).toEqual([value, unit, false, []]);
  });

  test.each([
    ['ca. 500', 500, null, null],
    ['~ 12,5 t', 12.5, null, null],
    ['10-20', 15, 10, 20],
    ['10 til 12 kg/h', 11, 10, 12],
    ['1,5 – 2 mio. t', 1_750_000, 1_500_000, 2_000_000],
    ['<5 mg/l', 5, null, 5],
    ['mindst 3', 3, 3, null],
  ])('%s is no exact figure, and says so', (text, value, minimum, maximum) => {
    expect(readFigure(text, null).value).toMatchObject({ value, minimum, maximum, approximate: true, given: text });
  });

  test('1.234 is told to be ambiguous unless the column decides', () => {
    const open = readFigure('1.234 t', null);
    expect(open.value).toBeNull();
    expect(open.findings.map(({ code }) => code)).toEqual(['NUMBER_AMBIGUOUS']);
    expect(readFigure('1.234 t', 'comma').value?.value).toBe(1234);
    expect(readFigure('1.234 t', 'point').value?.value).toBe(1.234);
    // What is offered can be put into the cell and is then read as offered.
    expect(open.findings[0]?.proposals.map(({ value }) => readFigure(value, null).value?.value)).toEqual([1234, 1.234]);
  });

  test('a figure that can only be written with the other sign is read by its own, and told', () => {
    const { value, findings } = readFigure('12.5', 'comma');
    expect([value?.value, findings.map(({ code, severity }) => [code, severity])]).toEqual([
      12.5,
      [['NUMBER_ODD_SIGN', 'warning']],
    ]);
  });

  test.each(['abc', '1.2.3', '1,23,456', '10 20', '12 34', 'tons 5'])('%s is not a number', (text) => {
    expect(readFigure(text, null).findings.map(({ code }) => code)).toEqual(['NUMBER_UNREADABLE']);
  });

  test.each(['9007199254740993', '1e400', '1e308'])('%s is refused rather than rounded', (text) => {
    expect(readFigure(text, 'point').findings.map(({ code }) => code)).toEqual(['NUMBER_TOO_LARGE']);
  });

  test.each(['', '-', 'n/a', 'ukendt', '?'])('“%s” gives no figure and no problem', (text) => {
    expect(readFigure(text, null)).toEqual({ value: null, findings: [] });
  });

  test('what the export writes is read back to the last bit, in either language and with no column to help', () => {
    const figure = fc.oneof(
      fc.double({ min: -1e15, max: 1e15, noNaN: true }),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(figure, fc.constantFrom('da' as const, 'en' as const), (value, language) => {
        expect(readFigure(figureText(value, language), null).value?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
