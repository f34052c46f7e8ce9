import { describe, expect, test } from '@jest/globals';
import { placeLabels } from '../../client/graph/place-labels.ts';
import { labelBox, lineMeets } from '../../client/graph/spot.ts';
import type { Line, Spot } from '../../client/graph/spot.ts';

function spot(x: number, y: number): Spot {
  return { x, y, radius: 20, label: { width: 80, height: 28 }, side: 'below' };
}

const line = (donor: number, receiver: number, weight = 1): Line => ({ donor, receiver, weight });
const sides = (spots: readonly Spot[], lines: readonly Line[]) => placeLabels(spots, lines).map(({ side }) => side);

describe('a label', () => {
  test('stands below its sign, where readers look first', () => {
    expect(sides([spot(0, 0)], [])).toEqual(['below']);
  });

  test('turns to the right where a link leaves downwards', () => {
    expect(sides([spot(0, 0), spot(0, 300)], [line(0, 1)])).toEqual(['right', 'below']);
  });

  test('stands above where links leave downwards and to both sides', () => {
    const spots = [spot(0, 0), spot(0, 300), spot(300, 0), spot(-300, 0)];
    expect(sides(spots, [line(0, 1), line(0, 2), line(0, 3)])[0]).toBe('above');
  });

  test('does not stand above where a plant feeds itself: the loop is there', () => {
    const spots = [spot(0, 0), spot(0, 300), spot(300, 0), spot(-300, 0)];
    expect(sides(spots, [line(0, 0), line(0, 1), line(0, 2, 0.35), line(0, 3)])[0]).toBe('right');
  });

  test('rather has a line through it than lies over another sign', () => {
    const crowded = [spot(0, 0), spot(0, 300), spot(95, 0), spot(-95, 0), spot(0, -70)];
    expect(sides(crowded, [line(0, 1)])[0]).toBe('below');
  });

  test('lies beside its sign, not on it', () => {
    for (const side of ['below', 'right', 'left', 'above'] as const) {
      const { x1, x2, y1, y2 } = labelBox(spot(0, 0), side);
      expect(Math.max(x1, -x2, y1, -y2)).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('a line', () => {
  const box = { x1: 0, x2: 10, y1: 0, y2: 10 };

  test.each([
    ['straight through', { x: -5, y: 5 }, { x: 15, y: 5 }, true],
    ['past a corner', { x: -5, y: 4 }, { x: 4, y: -5 }, false],
    ['that ends inside', { x: -5, y: -5 }, { x: 5, y: 5 }, true],
    ['that ends before it', { x: -50, y: 5 }, { x: -5, y: 5 }, false],
  ])('%s', (_, from, to, meets) => {
    expect(lineMeets(box, from, to)).toBe(meets);
  });
});
