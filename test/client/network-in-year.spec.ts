import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeOf, countOf, networkInYear, tallyYears } from '../../client/state/network-in-year.ts';
import { viewOf } from '../../client/state/view.ts';
import { earlyKalundborg } from './early-kalundborg.ts';

const record = earlyKalundborg();
const { filter: everything } = viewOf(new URLSearchParams());

describe('the network of a year', () => {
  test('had five linked facilities and four links in 1975', () => {
    expect(countOf(networkInYear(record, 1975, everything))).toEqual({ linkedFacilities: 5, links: 4, planned: 0 });
  });

  test('counts no plan as a link, and an ended exchange only in the view of all years', () => {
    expect(countOf(networkInYear(record, 2026, everything))).toMatchObject({ links: 3, planned: 1 });
    expect(countOf(networkInYear(record, null, everything)).links).toBe(6);
  });

  test('shows a plan without a year in the latest year, not in 1961', () => {
    const plans = (year: number | null) =>
      networkInYear(record, year, everything).links.filter(({ strands }) => strands.every(({ planned }) => planned));
    expect(plans(1961)).toHaveLength(0);
    expect(plans(2026).map(({ id }) => id)).toEqual(['refinery>harbour']);
    expect(plans(null).map(({ id }) => id)).toEqual(['refinery>harbour']);
  });

  test('shows water alone where only water is asked for', () => {
    const network = networkInYear(record, 1975, { ...everything, kinds: ['water'] });
    expect(network.links.flatMap(({ strands }) => strands.map(({ kind }) => kind))).toEqual([
      'water',
      'water',
      'water',
    ]);
  });

  test('shows one resource alone where only that is asked for', () => {
    const network = networkInYear(record, null, { ...everything, resourceIds: ['gypsum'] });
    expect(network.links.map(({ id }) => id)).toEqual(['asnaes>gyproc']);
  });

  test('keeps its plans to itself where they are switched off', () => {
    const network = networkInYear(record, null, { ...everything, planned: false });
    expect(network.links.map(({ id }) => id)).not.toContain('refinery>harbour');
  });
});

describe('the story of the years', () => {
  test('tells that gypsum began in 1993, and that it ended with the fly ash after 2020', () => {
    expect(changeOf(record, 1993, everything).started.map(({ id }) => id)).toEqual(['KX19']);
    expect(changeOf(record, 2021, everything).ended.map(({ id }) => id)).toEqual(['KX06', 'KX19']);
  });

  test('tallies two exchanges of water in 1961', () => {
    expect(tallyYears(record, everything)[0]).toEqual({
      year: 1961,
      count: 2,
      byKind: { material: 0, water: 2, energy: 0, sharedUtility: 0 },
    });
  });

  test('adds up: what ran a year is what ran the year before, and what began, without what ended', () => {
    const tally = tallyYears(record, everything);
    fc.assert(
      fc.property(fc.integer({ min: 1962, max: 2026 }), (year) => {
        const { started, ended } = changeOf(record, year, everything);
        const count = (of: number) => tally.find((entry) => entry.year === of)?.count ?? Number.NaN;
        expect(count(year)).toBe(count(year - 1) + started.length - ended.length);
      }),
    );
  });
});
