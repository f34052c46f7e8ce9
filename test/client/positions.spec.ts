import { describe, expect, test } from '@jest/globals';
import { mapPositions } from '../../client/state/positions.ts';
import { earlyKalundborg } from './early-kalundborg.ts';

const { facilities } = earlyKalundborg().snapshot;

describe('places on the map', () => {
  test('lie north up: Aalborg Portland above and left of all, lake Tissø to the lower right', () => {
    const points = mapPositions(facilities);
    const cement = points.get('cement')!;
    const others = [...points].filter(([id]) => id !== 'cement').map(([, point]) => point);
    expect(Math.max(...others.map(({ y }) => -y))).toBeLessThan(-cement.y);
    expect(points.get('tisso')!.x).toBeGreaterThan(points.get('gyproc')!.x);
    expect(points.get('tisso')!.y).toBeGreaterThan(points.get('gyproc')!.y);
  });

  test('keep the works 150 km away within four times the spread of the town', () => {
    const points = mapPositions(facilities);
    const away = (id: string) => Math.hypot(points.get(id)!.x, points.get(id)!.y);
    expect(away('cement')).toBeLessThan(4 * away('tisso'));
  });

  test('are the same for the same facilities, in whichever order they come', () => {
    const backwards = mapPositions([...facilities].reverse());
    for (const [id, point] of mapPositions(facilities)) expect(backwards.get(id)).toEqual(point);
  });

  test('do not hang on ids, which differ from one database to the next', () => {
    const renumbered = facilities.map((facility, index) => ({ ...facility, id: String(99 - index) }));
    expect(new Set(mapPositions(renumbered).values())).toEqual(new Set(mapPositions(facilities).values()));
  });

  test('leave room between two on the same spot, and give one to those without a position', () => {
    const position = facilities[0]!.position;
    const points = [
      ...mapPositions([
        { id: 'a', name: 'a', position },
        { id: 'b', name: 'b', position },
        { id: 'c', name: 'c', position: null },
      ]).values(),
    ];
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(110);
      }
    }
  });
});
