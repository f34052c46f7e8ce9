import { describe, expect, test } from '@jest/globals';
import { drawingOf, shortName } from '../../client/state/drawing.ts';
import { viewOf } from '../../client/state/view.ts';
import { earlyKalundborg } from './early-kalundborg.ts';

const record = earlyKalundborg();
const { filter: everything } = viewOf(new URLSearchParams());

function look(year: number | null, filter = everything) {
  const { facilities, links } = drawingOf(record, year, filter, [], 'en');
  return {
    facility: (id: string) => facilities.find((one) => one.id === id)!,
    link: (id: string) => links.find((one) => one.id === id)!,
    ids: [...facilities.map(({ id }) => id), ...links.map(({ id }) => id)],
  };
}

describe('the drawing', () => {
  test('holds the same elements in every year and under every filter, so that nothing moves', () => {
    const all = look(null).ids;
    expect(all).toHaveLength(14);
    expect(look(1961).ids).toEqual(all);
    expect(look(2026, { ...everything, kinds: [], planned: false }).ids).toEqual(all);
  });

  test('hides what is not there yet, and pales what has no exchange', () => {
    const in1975 = look(1975);
    expect(in1975.facility('refinery').presence).toBe('present');
    expect(in1975.facility('cement').presence).toBe('absent');
    expect(in1975.facility('harbour').presence).toBe('faint');
    expect(in1975.link('asnaes>gyproc|material').presence).toBe('absent');
    expect(in1975.link('refinery>gyproc|energy').presence).toBe('present');
  });

  test('lets a link end: gone in its year after, pale in the view of all years', () => {
    expect(look(1991).link('refinery>gyproc|energy').presence).toBe('present');
    expect(look(1992).link('refinery>gyproc|energy').presence).toBe('absent');
    expect(look(null).link('refinery>gyproc|energy').presence).toBe('faint');
  });

  test('marks a link as new in its first year alone', () => {
    expect(look(1993).link('asnaes>gyproc|material').isNew).toBe(true);
    expect(look(1994).link('asnaes>gyproc|material').isNew).toBe(false);
    expect(look(null).link('asnaes>gyproc|material').isNew).toBe(false);
  });

  test('draws a known amount broader than an unknown one, and marks the estimate', () => {
    const { link } = look(2000);
    expect(link('asnaes>gyproc|material').width).toBeGreaterThan(link('asnaes>cement|material').width);
    expect(link('asnaes>gyproc|material').estimated).toBe(true);
    expect(link('asnaes>cement|material').estimated).toBe(false);
  });

  test('gives Asnæs, which three exchange with, three partners in every year', () => {
    expect(look(1961).facility('asnaes').partners).toBe(3);
    expect(look(2026).facility('asnaes').partners).toBe(3);
  });

  test('names resources in the language of the reader', () => {
    const danish = drawingOf(record, null, everything, [], 'da').links.find(
      ({ id }) => id === 'asnaes>gyproc|material',
    );
    expect(danish?.label).toBe('Afsvovlingsgips');
  });

  test('shortens a name that explains itself in brackets', () => {
    expect(look(null).facility('municipality').label).toBe('Kalundborg Municipality');
    expect(shortName('(only brackets)')).toBe('(only brackets)');
  });
});

describe('suggestions in the drawing', () => {
  const supply = { resource: { id: 'ash', name: { en: 'Fly ash', da: 'Flyveaske' } } };
  const pair = (id: string, donor: string, receiver: string) => ({
    id,
    score: 0.8,
    donor: { id: donor },
    receiver: { id: receiver },
    supply,
  });

  test('of one pair lie on arcs of their own, whichever way they go', () => {
    const drawn = drawingOf(
      record,
      null,
      everything,
      [pair('a', 'asnaes', 'gyproc'), pair('b', 'gyproc', 'asnaes')],
      'en',
    );
    expect(drawn.suggestions.map(({ id, rank }) => [id, rank])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });

  test('of a draft, or with a facility of elsewhere, are not drawn', () => {
    const drawn = drawingOf(record, null, everything, [{ ...pair('a', 'asnaes', 'x') }, { id: 'b', score: 1 }], 'en');
    expect(drawn.suggestions).toEqual([]);
  });

  test('lead to no facility that was not there yet in the year that is shown', () => {
    const drawnIn = (year: number) => drawingOf(record, year, everything, [pair('a', 'asnaes', 'cement')], 'en');
    expect(drawnIn(1961).suggestions).toEqual([]);
    expect(drawnIn(2026).suggestions).toHaveLength(1);
  });

  test('heed the filter of resources', () => {
    const filter = { ...everything, resourceIds: ['gypsum'] };
    expect(drawingOf(record, null, filter, [pair('a', 'asnaes', 'gyproc')], 'en').suggestions).toEqual([]);
  });
});
