import { describe, expect, test } from '@jest/globals';
import { overlayBars, storageAnswer } from '../../client/state/overlay-bars.ts';

describe('the months of a supply laid over a demand', () => {
  test('are drawn against the highest figure of the year, of whichever side', () => {
    const bars = overlayBars([
      { supply: 100, demand: 400, covered: 100 },
      { supply: 50, demand: 0, covered: 0 },
    ]);
    expect(bars).toEqual([
      { supply: 0.25, demand: 1, covered: 0.25 },
      { supply: 0.125, demand: 0, covered: 0 },
    ]);
  });

  test('have no height where nothing comes and nothing is asked', () => {
    expect(overlayBars([{ supply: 0, demand: 0, covered: 0 }])).toEqual([{ supply: 0, demand: 0, covered: 0 }]);
  });
});

describe('a store', () => {
  test.each([
    ['is out of question where nothing is demanded', null, null, 'nothingAsked'],
    ['is not needed where every hour is served at once', 1, 0, 'none'],
    ['is needed where the hours do not meet', 1, 120, 'needed'],
    ['helps only so far where the year’s supply falls short', 0.4, null, 'tooLittle'],
  ] as const)('%s', (_, coverageWithStorage, storageForFullCoverage, answer) => {
    expect(storageAnswer({ coverageWithStorage, storageForFullCoverage })).toBe(answer);
  });
});
