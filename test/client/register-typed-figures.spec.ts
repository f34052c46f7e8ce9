import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../src/domain/text.ts';
import { positionPasted, readDegrees } from '../../client/state/typed-position.ts';
import {
  numberAndUnit,
  numberTyped,
  readNumber,
  rewrittenNumber,
  writtenNumber,
} from '../../client/state/typed-number.ts';

describe('a number as it is typed', () => {
  test.each([
    ['20.000', 20_000],
    ['1,5', 1.5],
    ['1.234.567,8', 1_234_567.8],
    ['20 000', 20_000],
    ['0,250', 0.25],
    [',5', 0.5],
    ['−5', -5],
    ['2e5', 200_000],
    // Only the English way of writing can be meant: two signs in English order, a point before one digit.
    ['1,234.5', 1234.5],
    ['1.5', 1.5],
  ])('in Danish %s is %d', (typed, value) => {
    expect(numberTyped(typed, 'da')).toBe(value);
  });

  test.each([
    ['20,000', 20_000],
    ['20.000', 20],
    ['1.5', 1.5],
    ['1,234,567.8', 1_234_567.8],
    ['20 000', 20_000],
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
  ])('in English %s is %d', (typed, value) => {
    expect(numberTyped(typed, 'en')).toBe(value);
  });

  test('asks back where three digits behind the sign could be thousands to somebody else', () => {
    expect(readNumber('20,000', 'da')).toEqual({ type: 'number', value: 20, otherwise: 20_000 });
    expect(readNumber('20.000', 'en')).toEqual({ type: 'number', value: 20, otherwise: 20_000 });
    expect(readNumber('1,5', 'da')).toEqual({ type: 'number', value: 1.5, otherwise: null });
    expect(readNumber('0,250', 'da')).toEqual({ type: 'number', value: 0.25, otherwise: null });
  });

  test.each(['12x', '1.2.3', '1,2,3', '--1', 'many', '1e999'])('%s is no number', (typed) => {
    for (const language of LANGUAGES) expect(readNumber(typed, language)).toEqual({ type: 'unreadable' });
  });

  test('nothing but blanks is nothing typed', () => {
    expect(readNumber(' \u00a0', 'da')).toEqual({ type: 'empty' });
  });

  test('every number is read back as it was written, in both languages', () => {
    const figures = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Number(value.toPrecision(12)));
    fc.assert(
      fc.property(figures, fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(numberTyped(writtenNumber(value, language), language)).toBeCloseTo(value, 9);
      }),
    );
  });

  test('means the same after the language is switched', () => {
    expect(rewrittenNumber('20.000', 'da', 'en')).toBe('20,000');
    expect(rewrittenNumber('1,5', 'da', 'en')).toBe('1.5');
    expect(rewrittenNumber('12x', 'da', 'en')).toBe('12x');
  });

  test('comes apart from a unit that is typed behind it', () => {
    expect(numberAndUnit('20.000 t/år')).toEqual({ number: '20.000', unit: 't/år' });
    expect(numberAndUnit('5MW')).toEqual({ number: '5', unit: 'MW' });
    expect(numberAndUnit('1,5 mio. m3/år')).toEqual({ number: '1,5', unit: 'mio. m3/år' });
    expect(numberAndUnit('20.000')).toBeNull();
    expect(numberAndUnit('2e5')).toBeNull();
  });
});

describe('a place on the map as it is typed', () => {
  test.each([
    ['55.6815', 55.6815],
    ['55,6815', 55.6815],
    ['55.6815° N', 55.6815],
    ['11,09 Ø', 11.09],
    ['N 55.5', 55.5],
    ['-70.25', -70.25],
    ['70.25 W', -70.25],
    ['70,25 V', -70.25],
  ])('%s is %d degrees', (typed, value) => {
    expect(readDegrees(typed)).toEqual({ type: 'degrees', value });
  });

  test('may be in degrees, minutes and seconds', () => {
    expect(readDegrees('55°40\'30"N')).toEqual({ type: 'degrees', value: 55.675 });
    expect(readDegrees("11° 5.4' E")).toEqual({ type: 'degrees', value: 11.09 });
  });

  test('is not guessed from words', () => {
    expect(readDegrees('Kalundborg')).toEqual({ type: 'unreadable' });
    expect(readDegrees('')).toEqual({ type: 'empty' });
  });

  test.each([
    ['55.6815, 11.0873', '55.6815', '11.0873'],
    ['55.6815,11.0873', '55.6815', '11.0873'],
    ['55,6815; 11,0873', '55,6815', '11,0873'],
    ['55,6815, 11,0873', '55,6815', '11,0873'],
    ['(55.6815 11.0873)', '55.6815', '11.0873'],
  ])('%s, copied from a map, fills both fields', (typed, latitude, longitude) => {
    expect(positionPasted(typed)).toEqual({ latitude, longitude });
  });

  test('one coordinate with a decimal comma is not taken for two', () => {
    expect(positionPasted('55,68')).toBeNull();
    expect(positionPasted('55.68')).toBeNull();
    expect(positionPasted("55° 40' N")).toBeNull();
  });
});
