import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NACE_ROWS } from '../../../src/domain/classification/nace-codes.data.ts';
import { activityFit } from '../../../src/domain/knowledge/activity-fit.ts';

const CODES = NACE_ROWS.map(([code]) => code).filter((code) => /^\d/.test(code));
const someCodes = fc.array(fc.constantFrom(...CODES), { maxLength: 4 });

describe('how near two lines of business are', () => {
  test('a plasterboard factory is in the class of plasterboard factories', () => {
    expect(activityFit(['23.62'], ['23.62'])).toBe('class');
  });

  test('concrete and plasterboard share the group of articles of concrete, cement and plaster', () => {
    expect(activityFit(['23.62'], ['23.61'])).toBe('group');
  });

  test('plasterboard and glass share the division of non-metallic minerals only', () => {
    expect(activityFit(['23.62'], ['23.11'])).toBe('division');
  });

  test('a dairy and a plasterboard factory share nothing', () => {
    expect(activityFit(['10.51'], ['23.62'])).toBeNull();
  });

  test('a code of a whole division meets no class in it by more than the division', () => {
    expect(activityFit(['23'], ['23.62'])).toBe('division');
    expect(activityFit(['23.6'], ['23.62'])).toBe('group');
  });

  test('takes the nearest of several activities', () => {
    expect(activityFit(['37.00', '35.30', '36.00'], ['35.11', '35.30'])).toBe('class');
  });

  test('is unknown where one side states no line of business', () => {
    expect(activityFit([], ['35.11'])).toBe('unknown');
    expect(activityFit(['35.11'], [])).toBe('unknown');
  });

  test('is the same from both sides and in any order', () => {
    fc.assert(
      fc.property(someCodes, someCodes, (one, other) => {
        const fit = activityFit(one, other);
        expect(activityFit(other, one)).toBe(fit);
        expect(activityFit([...one].reverse(), other)).toBe(fit);
      }),
    );
  });

  test('never grows weaker when a facility states one more activity', () => {
    const order = ['class', 'group', 'division', null];
    const stated = fc.array(fc.constantFrom(...CODES), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(stated, stated, fc.constantFrom(...CODES), (one, other, more) => {
        expect(order.indexOf(activityFit([...one, more], other))).toBeLessThanOrEqual(
          order.indexOf(activityFit(one, other)),
        );
      }),
    );
  });
});
