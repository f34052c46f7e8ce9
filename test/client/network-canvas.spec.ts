import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { NetworkCanvas } from '../../client/graph/network-canvas.ts';
import { drawingOf } from '../../client/state/drawing.ts';
import { mapPositions } from '../../client/state/positions.ts';
import { LAYOUT_IDS, viewOf } from '../../client/state/view.ts';
import { earlyKalundborg } from './early-kalundborg.ts';

const record = earlyKalundborg();
const map = mapPositions(record.snapshot.facilities);
const { filter: everything } = viewOf(new URLSearchParams());
const drawing = (year: number | null, suggestions: Parameters<typeof drawingOf>[3] = []) =>
  drawingOf(record, year, everything, suggestions, 'en');

const open: NetworkCanvas[] = [];
function canvas(): NetworkCanvas {
  const made = new NetworkCanvas({ container: null, ground: 'light', moves: false, onOpen: () => undefined });
  open.push(made);
  return made;
}
afterEach(() => {
  for (const made of open.splice(0)) made.destroy();
});

describe('the canvas', () => {
  test('takes every element and every style without a complaint', () => {
    const complaints = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const made = canvas();
    made.show(drawing(null, [{ id: 'm', score: 1, donor: { id: 'asnaes' }, receiver: { id: 'harbour' } }]));
    made.recolour('dark');
    expect(made.looks().size).toBe(15);
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  test.each(LAYOUT_IDS)('arranges the %s layout the same way twice, no two in one place', async (layout) => {
    const places = [];
    for (const made of [canvas(), canvas()]) {
      made.show(drawing(null));
      await made.arrange(layout, map);
      places.push(made.positions());
    }
    expect(places[0]).toEqual(places[1]);
    const spots = new Set([...places[0]!.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
    expect(spots.size).toBe(7);
  });

  test('moves nothing when the year changes or suggestions are switched on', async () => {
    const made = canvas();
    made.show(drawing(2026));
    await made.arrange('force', map);
    const before = made.positions();
    made.show(drawing(1961));
    made.show(drawing(1961, [{ id: 'm', score: 1, donor: { id: 'asnaes' }, receiver: { id: 'harbour' } }]));
    expect(made.positions()).toEqual(before);
  });

  test('lets links appear and end as the years pass', () => {
    const made = canvas();
    const gas = () => made.looks().get('refinery>gyproc|energy');
    made.show(drawing(1971));
    expect(gas()).toContain('absent');
    made.show(drawing(1972));
    expect(gas()).toContain('new');
    expect(gas()).not.toContain('absent');
    made.show(drawing(1973));
    expect(gas()).not.toContain('new');
    made.show(drawing(1992));
    expect(gas()).toContain('absent');
  });

  test('hushes all but the chosen facility and those it exchanges with in that year', () => {
    const made = canvas();
    made.show(drawing(1975));
    made.choose({ type: 'facility', id: 'asnaes' });
    const hushed = [...made.looks()].filter(([, look]) => look.includes('hushed')).map(([id]) => id);
    expect(hushed).not.toContain('municipality');
    expect(hushed).not.toContain('municipality>asnaes|water');
    expect(hushed).toContain('gyproc');
    made.choose(null);
    expect([...made.looks().values()].flat()).not.toContain('hushed');
  });

  test('removes a suggestion that is switched off, and nothing else', () => {
    const made = canvas();
    made.show(drawing(2026, [{ id: 'm', score: 1, donor: { id: 'asnaes' }, receiver: { id: 'harbour' } }]));
    expect(made.looks().has('m')).toBe(true);
    made.show(drawing(2026));
    expect(made.looks().has('m')).toBe(false);
    expect(made.looks().size).toBe(14);
  });
});
