import { describe, expect, test } from '@jest/globals';
import { distanceFigures, placesOnBar } from '../../client/state/distance-figures.ts';
import { comparedIn, pathOfComparison, pathOfMatch } from '../../client/state/match-path.ts';
import { confidenceWord, ofTen, stepOfCriterion, weightWord } from '../../client/state/match-words.ts';
import { barScale, isSingle, roughly } from '../../client/state/range-bar.ts';

describe('the address of a match', () => {
  test('names both sides, a latent one by its facility', () => {
    expect(pathOfMatch('s1>d1')).toBe('/match/s1/d1');
    expect(pathOfMatch('s1>at:f1')).toBe('/match/s1/at%3Af1');
  });

  test('is not there while one side is a draft', () => {
    expect(pathOfMatch('draft>d1')).toBeNull();
    expect(pathOfMatch('s1>draft')).toBeNull();
    expect(pathOfMatch('nonsense')).toBeNull();
  });

  test('of a comparison gives back what was put in, each once and at most four', () => {
    const address = (ids: string[]) => new URLSearchParams(pathOfComparison(ids).split('?')[1]);
    expect(comparedIn(address(['a>b', 'a>at:c']))).toEqual(['a>b', 'a>at:c']);
    expect(comparedIn(address(['a>b', 'a>b', 'a>c', 'a>d', 'a>e', 'a>f', 'draft>g']))).toEqual([
      'a>b',
      'a>c',
      'a>d',
      'a>e',
    ]);
  });
});

describe('a match in words', () => {
  test('counts the chance of ten, and never promises', () => {
    expect([0, 0.04, 0.5, 0.72, 0.99, 1].map(ofTen)).toEqual([1, 1, 5, 7, 9, 9]);
  });

  test('says how firmly it is known', () => {
    expect([0.2, 0.45, 0.75].map(confidenceWord)).toEqual(['confidenceThin', 'confidencePartly', 'confidenceFirm']);
  });

  test('says how far a criterion can move it', () => {
    expect([0, 0.4, 1, 2.5].map(weightWord)).toEqual(['weightNone', 'weightLight', 'weightMiddling', 'weightHeavy']);
  });

  test('leads to the step of the form where the missing figure is asked for', () => {
    expect(['amount', 'quality', 'wasteStatus', 'distance'].map(stepOfCriterion)).toEqual([
      'amount',
      'quality',
      'status',
      'what',
    ]);
  });
});

describe('bars of what it is worth', () => {
  test('share one scale with nought on it', () => {
    const { zero, place } = barScale([{ from: 100, to: 300 }, null, { from: -100, to: -50 }]);
    expect(zero).toBe(25);
    expect(place({ from: 100, to: 300 })).toEqual({ left: 50, width: 50 });
    expect(place({ from: -100, to: -50 })).toEqual({ left: 0, width: 12.5 });
  });

  test('are seen where the range is nothing', () => {
    expect(barScale([{ from: 5, to: 5 }]).place({ from: 5, to: 5 })).toEqual({ left: 98.5, width: 1.5 });
    expect(barScale([]).place({ from: 0, to: 0 })).toEqual({ left: 0, width: 1.5 });
  });

  test('are named to two digits', () => {
    expect([123456, -9876, 0, 0.123].map(roughly)).toEqual([120000, -9900, 0, 0.12]);
    expect(isSingle({ from: 101, to: 102 })).toBe(true);
    expect(isSingle({ from: 101, to: 142 })).toBe(false);
  });
});

describe('the bar of the distance', () => {
  const figures = [20, 1.3, 26, 50, 200].map((value) => ({ value }));

  test('is drawn from what the criterion was judged by', () => {
    const distance = distanceFigures([
      { criterionId: 'amount', figures: [{ value: 1 }] },
      { criterionId: 'distance', figures },
    ]);
    expect(distance).toEqual({ line: 20, detour: 1.3, way: 26, usual: 50, limit: 200 });
  });

  test('is left out where a place is missing or blind', () => {
    expect(distanceFigures([{ criterionId: 'distance', figures: [] }])).toBeNull();
    expect(distanceFigures([])).toBeNull();
  });

  test('holds the way however far it is', () => {
    const near = placesOnBar({ line: 20, detour: 1.3, way: 26, usual: 50, limit: 200 });
    expect(near.way).toBeLessThan(near.usual);
    expect(near.usual).toBeLessThan(near.limit);
    const far = placesOnBar({ line: 2000, detour: 1.3, way: 2600, usual: 50, limit: 200 });
    expect(far.way).toBe(100);
    expect(far.limit).toBeLessThan(50);
  });
});
