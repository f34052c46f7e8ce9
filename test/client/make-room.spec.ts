import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clearLines, part, stepAside, stretched } from '../../client/graph/make-room.ts';
import { overlaps, spotBox } from '../../client/graph/spot.ts';
import type { Line, Spot } from '../../client/graph/spot.ts';

function spot(x: number, y: number, width = 80, height = 28): Spot {
  return { x, y, radius: 20, label: { width, height }, side: 'below' };
}

const line = (donor: number, receiver: number): Line => ({ donor, receiver, weight: 1 });

function pairsLyingOver(spots: readonly Spot[]): number {
  return spots.reduce(
    (sum, one, at) => sum + spots.slice(at + 1).filter((other) => overlaps(spotBox(one), spotBox(other))).length,
    0,
  );
}

describe('facilities with their labels', () => {
  test('that lie over each other are moved apart, each by half', () => {
    const [left, right] = part([spot(0, 0), spot(60, 0)], 1.6);
    expect(left!.x).toBeCloseTo(-13.5);
    expect(right!.x).toBeCloseTo(73.5);
    expect(left!.y).toBe(0);
  });

  test('with room enough stay where they are', () => {
    const spots = [spot(0, 0), spot(200, 0), spot(0, 200)];
    expect(part(spots, 1.6)).toEqual(spots);
  });

  test('part upwards and downwards where that is the shorter way', () => {
    const [upper, lower] = part([spot(0, 0), spot(4, 60)], 1);
    expect(upper!.x).toBe(0);
    expect(lower!.y - upper!.y).toBeGreaterThan(70);
  });

  test('of a park of 27, thrown together anyhow, all become readable', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 1000, noNaN: true }),
      y: fc.double({ min: 0, max: 600, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 27 }), (places) => {
        const spots = places.map(({ x, y }) => spot(x, y));
        expect(pairsLyingOver(part(spots, 1.6))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a facility that a link of others passes through', () => {
  const donor = spot(0, 0);
  const receiver = spot(400, 0);

  test('steps aside, at right angles, until the link passes beside its sign', () => {
    const [, , passed] = clearLines([donor, receiver, spot(200, 6)], [line(0, 1)]);
    expect(passed!.x).toBeCloseTo(200);
    expect(passed!.y).toBeGreaterThanOrEqual(28.5);
  });

  test('stays if it is one end of the link', () => {
    expect(clearLines([donor, receiver], [line(0, 1)])).toEqual([donor, receiver]);
  });

  test('stays if it stands beyond the end of the link', () => {
    expect(stepAside({ x: 440, y: 0 }, 29, donor, receiver)).toBeNull();
  });
});

describe('a drawing that is too slim for its window', () => {
  const slim = [spot(0, 0), spot(100, 200), spot(0, 400)];

  test('is pulled apart across, and not down', () => {
    const [, middle, last] = stretched(slim, 1);
    expect(middle!.x).toBeGreaterThan(100);
    expect(middle!.y).toBe(200);
    expect(last!.y).toBe(400);
  });

  test('and is never pressed together: what had room keeps it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), (shape) => {
        expect(pairsLyingOver(stretched(slim, shape))).toBe(0);
      }),
    );
  });
});
