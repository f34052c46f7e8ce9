import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { burdenOf, placeByExchange } from '../../client/graph/place-by-exchange.ts';
import { linkDistances, lots, stressPlaces } from '../../client/graph/stress-places.ts';
import type { Line, Spot } from '../../client/graph/spot.ts';

const room = { width: 1000, height: 500 };
const line = (donor: number, receiver: number, weight = 1): Line => ({ donor, receiver, weight });
const spots = (count: number): Spot[] =>
  Array.from({ length: count }, () => ({ x: 0, y: 0, radius: 20, label: { width: 80, height: 28 }, side: 'below' }));
const nowhere = (count: number) => Array.from({ length: count }, (_, at) => ({ x: at, y: at * at }));

describe('links between facilities', () => {
  test('are counted on the shortest way, whichever way the resource flows', () => {
    const distances = linkDistances(5, [line(0, 1), line(2, 1), line(2, 3), line(0, 3)]);
    expect(distances[0]!.slice(0, 4)).toEqual([0, 1, 2, 1]);
  });

  test('who is joined to nobody stands one farther than the farthest', () => {
    expect(linkDistances(4, [line(0, 1), line(1, 2)])[3]).toEqual([3, 3, 3, 0]);
  });
});

describe('places by stress', () => {
  test('of three in a chain lie in a line, one link apart', () => {
    const distances = linkDistances(3, [line(0, 1), line(1, 2)]);
    const [one, two, three] = stressPlaces(distances, nowhere(3), lots(1));
    expect(Math.hypot(two!.x - one!.x, two!.y - one!.y)).toBeCloseTo(1, 1);
    expect(Math.hypot(three!.x - one!.x, three!.y - one!.y)).toBeCloseTo(2, 1);
  });
});

describe('a drawing by exchange', () => {
  // Six in a ring can be drawn without a crossing; they start from a heap that has some.
  const ring = [0, 1, 2, 3, 4, 5].map((at) => line(at, (at + 1) % 6));

  test('of a ring has no line that crosses another or lies on a facility', () => {
    const drawn = placeByExchange(spots(6), ring, nowhere(6), room);
    const length = ring.reduce(
      (sum, { donor, receiver }) =>
        sum + Math.hypot(drawn[donor]!.x - drawn[receiver]!.x, drawn[donor]!.y - drawn[receiver]!.y),
      0,
    );
    expect(burdenOf(drawn, ring, room)).toBeCloseTo((0.8 * length) / Math.hypot(room.width, room.height));
  });

  test('two lines that cross are a burden, less of one where they run no more', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 400, y: 400 },
      { x: 0, y: 400 },
      { x: 400, y: 0 },
    ].map((place, at) => ({ ...spots(4)[at]!, ...place }));
    const today = burdenOf(square, [line(0, 1), line(2, 3)], room);
    const past = burdenOf(square, [line(0, 1, 0.35), line(2, 3, 0.35)], room);
    const beside = burdenOf(square, [line(0, 2), line(1, 3)], room);
    expect(today).toBeGreaterThan(past);
    expect(today - beside).toBeGreaterThan(1);
  });

  test('of the same network is the same, and keeps within sight of the room', () => {
    const networks = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(networks, (pairs) => {
        const lines = pairs.filter(([one, other]) => one !== other).map(([one, other]) => line(one, other));
        const drawn = placeByExchange(spots(12), lines, nowhere(12), room);
        expect(placeByExchange(spots(12), lines, nowhere(12), room)).toEqual(drawn);
        for (const { x, y } of drawn) {
          expect(x).toBeGreaterThan(-room.width / 2);
          expect(x).toBeLessThan(1.5 * room.width);
          expect(Math.abs(y)).toBeLessThan(2 * room.height);
        }
      }),
      { numRuns: 25 },
    );
  });
});
