import { describe, expect, test } from '@jest/globals';
import { WASTE_CODES } from '../../../src/domain/classification/code-lists.ts';
import { mirrorCodes } from '../../../src/domain/classification/mirror-codes.ts';

const mirrors = (code: string) => mirrorCodes(code).map(({ displayCode }) => displayCode);

describe('the entries of the list of waste for one waste', () => {
  test.each([
    ['soil', '170504', ['17 05 03*']],
    ['hazardous soil', '170503', ['17 05 04']],
    ['discarded equipment, by a range', '160214', ['16 02 09*', '16 02 10*', '16 02 11*', '16 02 12*', '16 02 13*']],
    ['filter cloths', '150203', ['15 02 02*']],
    ['gypsum of flue gas, absolute', '100105', []],
    ['mineral engine oil, absolutely hazardous', '130205', []],
    ['a chapter', '17', []],
    ['no code', 'gypsum', []],
  ])('%s', (_, code, expected) => {
    expect(mirrors(code)).toEqual(expected);
  });

  test('name each other, and have the other mark', () => {
    for (const entry of WASTE_CODES) {
      for (const mirror of mirrorCodes(entry.code)) {
        expect(mirror.hazardous).toBe(!entry.hazardous);
        expect(mirrorCodes(mirror.code)).toContain(entry);
      }
    }
  });
});
