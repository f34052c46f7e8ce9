import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkWidth, UNKNOWN_WIDTH, WIDTH_ENDS } from '../../client/state/link-width.ts';

const amount = (canonicalValue: number, canonicalUnit = 't/y') => ({ canonicalValue, canonicalUnit, estimated: false });

describe('the width of a link', () => {
  test('is thin where no amount is given, and where nothing flows', () => {
    expect(linkWidth([])).toBe(UNKNOWN_WIDTH);
    expect(linkWidth([amount(0)])).toBe(UNKNOWN_WIDTH);
  });

  test('grows by the same step with every power of ten', () => {
    const steps = [1e3, 1e4, 1e5, 1e6].map((value) => linkWidth([amount(value)]));
    expect(steps[1]! - steps[0]!).toBeCloseTo(steps[2]! - steps[1]!);
    expect(steps[2]! - steps[1]!).toBeCloseTo(steps[3]! - steps[2]!);
  });

  test('never shrinks as the amount grows, in any unit', () => {
    const value = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom(...Object.keys(WIDTH_ENDS)), (one, other, unit) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(linkWidth([amount(less, unit)])).toBeLessThanOrEqual(linkWidth([amount(more, unit)]));
      }),
    );
  });

  test('of amounts in different units is that of the widest, not of a sum', () => {
    expect(linkWidth([amount(1e3), amount(1e6, 'MWh/y')])).toBe(linkWidth([amount(1e6, 'MWh/y')]));
  });
});
