import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selectionOf, wholeNetwork } from '../../../src/domain/network/network-selection.ts';
import type { NetworkSelection } from '../../../src/domain/network/network-selection.ts';
import { selectNetwork } from '../../../src/domain/network/select-network.ts';
import { parseSelection, printSelection } from '../../../src/domain/network/selection-text.ts';
import { YEARLY_UNITS } from '../../../src/domain/network/strand-amounts.ts';
import { RESOURCE_KINDS } from '../../../src/domain/registry/resource.ts';
import { SYNERGY_STAGES } from '../../../src/domain/registry/synergy.ts';
import { KALUNDBORG_SNAPSHOT } from '../../scenarios/kalundborg-snapshot.ts';
import { aFacility, aFlow, aResource, aSnapshot, aSynergy } from '../../support/builders.ts';

const ALL = wholeNetwork('network-1');

function referencesIn(selection: Partial<NetworkSelection>) {
  const { synergies } = selectNetwork(KALUNDBORG_SNAPSHOT, { ...wholeNetwork('kalundborg'), ...selection });
  return synergies.map(({ synergy }) => synergy.reference ?? '');
}

describe('a selection', () => {
  test('of water from 2010 to 2020 has Lake Tissø and not the gypsum', () => {
    const water = referencesIn({ fromYear: 2010, toYear: 2020, kinds: ['water'] });
    expect(water).toContain('KX01');
    expect(water).not.toContain('KX19');
    expect(referencesIn({ fromYear: 2010, toYear: 2020 })).toContain('KX19');
  });

  test('has what ran in any of its years, and what is planned only where its stage is asked for', () => {
    const synergies = [
      aSynergy({ id: 'early', stage: 'ended', startYear: 1990, endYear: 1999 }),
      aSynergy({ id: 'late', startYear: 2012 }),
      aSynergy({ id: 'planned', stage: 'agreed', startYear: 2014 }),
    ];
    const idsIn = (selection: Partial<NetworkSelection>) =>
      selectNetwork(aSnapshot({ synergies }), { ...ALL, ...selection }).synergies.map(({ synergy }) => synergy.id);
    expect(idsIn({ fromYear: 1999, toYear: 2011 })).toEqual(['early']);
    expect(idsIn({ fromYear: 1999, toYear: 2012 })).toEqual(['early', 'late']);
    expect(idsIn({ fromYear: 2000, stages: ['agreed', 'running'] })).toEqual(['late', 'planned']);
    expect(idsIn({ toYear: 2013, stages: ['agreed'] })).toEqual([]);
  });

  test('by an amount leaves out what is smaller, and what no figure in that unit is known of', () => {
    const synergies = [
      aSynergy({ id: 'large', flows: [aFlow(2010, 900)] }),
      aSynergy({ id: 'small', flows: [aFlow(2010, 10)] }),
      aSynergy({ id: 'unknown' }),
    ];
    const { synergies: kept } = selectNetwork(aSnapshot({ synergies }), {
      ...ALL,
      leastAmounts: [{ value: 100, unit: 't/y' }],
    });
    expect(kept.map(({ synergy }) => synergy.id)).toEqual(['large']);
  });

  test('says of which year a figure is, and what was typed', () => {
    const steam = { value: 7, unit: 'MWh', canonicalValue: 7, canonicalUnit: 'MWh' };
    const { provenance } = aFlow(2005, 1);
    const snapshot = aSnapshot({
      synergies: [aSynergy({ flows: [{ year: 2005, amount: steam, provenance }, aFlow(2012, 3)] })],
    });
    const [selected] = selectNetwork(snapshot, { ...ALL, fromYear: 2010, toYear: 2020 }).synergies;
    expect(selected?.flows.map(({ year, canonicalUnit }) => [year, canonicalUnit])).toEqual([[2012, 't/y']]);
    expect(selected?.amounts[0]).toEqual({
      year: 2005,
      canonicalValue: 7,
      canonicalUnit: 'MWh/y',
      typed: steam,
      provenance,
    });
  });

  test('of one organisation shows its links with their other ends, and nobody else', () => {
    const snapshot = aSnapshot({
      facilities: ['a', 'b', 'c', 'd'].map((id) => aFacility({ id, organisationId: `of ${id}` })),
      synergies: [
        aSynergy({ id: '1', donorId: 'a', receiverId: 'b' }),
        aSynergy({ id: '2', donorId: 'b', receiverId: 'c' }),
      ],
    });
    const { facilities, links } = selectNetwork(snapshot, { ...ALL, organisationIds: ['of a'] });
    expect(facilities.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(links.map(({ id }) => id)).toEqual(['a>b']);
  });

  test('leaves out a link of which one end is not seen', () => {
    const snapshot = aSnapshot({ synergies: [aSynergy({ receiverId: 'hidden' })] });
    expect(selectNetwork(snapshot, ALL).links).toEqual([]);
  });

  test('shows links that may come only where they are asked for, and of the resources that it is about', () => {
    const snapshot = aSnapshot({ resources: [aResource(), aResource({ id: 'steam', kind: 'energy' })] });
    const possible = { supplyId: 's', demandId: 'd', donorId: 'donor', receiverId: 'receiver', score: 0.7 };
    const matches = [
      { ...possible, resourceId: 'steam' },
      { ...possible, resourceId: 'gypsum' },
    ];
    const shown = (selection: Partial<NetworkSelection>) =>
      selectNetwork(snapshot, { ...ALL, ...selection }, matches).possibleLinks.map(({ resourceId }) => resourceId);
    expect(shown({})).toEqual([]);
    expect(shown({ includeMatches: true, kinds: ['energy'] })).toEqual(['steam']);
  });
});

describe('the address of a selection', () => {
  const id = fc.stringMatching(/^[^,\uD800-\uDFFF]{1,12}$/);
  const year = fc.option(fc.integer({ min: 1961, max: 2040 }));
  const written = fc.record({
    networkId: id,
    fromYear: year,
    toYear: year,
    kinds: fc.subarray([...RESOURCE_KINDS]),
    resourceIds: fc.array(id, { maxLength: 4 }),
    leastAmounts: fc.uniqueArray(
      fc.record({
        value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        unit: fc.constantFrom(...YEARLY_UNITS),
      }),
      { selector: ({ unit }) => unit },
    ),
    organisationIds: fc.array(id, { maxLength: 4 }),
    stages: fc.subarray([...SYNERGY_STAGES]),
    includeMatches: fc.boolean(),
  });

  test('reads as what an analyst would type', () => {
    const selection: NetworkSelection = {
      ...ALL,
      fromYear: 2010,
      toYear: 2020,
      kinds: ['water'],
      leastAmounts: [{ value: 1000, unit: 'm3/y' }],
    };
    expect(printSelection(selection)).toBe('network=network-1&from=2010&to=2020&kinds=water&above=1000%20m3%2Fy');
  });

  test('leads back to it, also where a browser has written it anew', () => {
    fc.assert(
      fc.property(written, (asked) => {
        const read = selectionOf(asked);
        fc.pre(read.ok);
        const text = printSelection(read.value);
        expect(parseSelection(text)).toEqual(read);
        expect(parseSelection(`?view=map&${new URLSearchParams(text).toString()}`)).toEqual(read);
        expect(printSelection({ ...read.value })).toBe(text);
      }),
    );
  });

  test('is refused with every reason at once', () => {
    const read = parseSelection('from=2020&to=2010&kinds=watr&above=few%20t/y&stages=%E0%A4%A');
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
      'ADDRESS_UNREADABLE',
      'SELECTION_NETWORK_MISSING',
      'CHOICE_UNKNOWN',
      'YEARS_REVERSED',
      'AMOUNT_INVALID',
    ]);
  });

  test('with a unit that nothing flows in, or a year of another age, is refused', () => {
    const read = parseSelection('network=n&from=12&above=5%20degC');
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(['YEAR_OUT_OF_RANGE', 'UNIT_UNKNOWN']);
  });
});
