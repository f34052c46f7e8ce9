import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { networkYears, symbiosisNetwork } from '../../../src/domain/network/find-symbiosis-network.ts';
import { SYNERGY_STAGES } from '../../../src/domain/registry/synergy.ts';
import type { Synergy } from '../../../src/domain/registry/synergy.ts';
import { aFacility, aFlow, aNetwork, aResource, aSnapshot, aSynergy } from '../../support/builders.ts';

function networkOf(synergies: readonly Synergy[], year: number | null, includePlanned = false) {
  return symbiosisNetwork(aSnapshot({ synergies }), { year, includePlanned });
}

function linkIds(synergies: readonly Synergy[], year: number | null, includePlanned = false): readonly string[] {
  return networkOf(synergies, year, includePlanned).links.map(({ id }) => id);
}

describe('the links of a year', () => {
  test('show the gypsum from Asnæs to Gyproc from 1993 to 2020 and not outside (Kalundborg exchange KX19)', () => {
    const gypsum = aSynergy({
      donorId: 'asnaes',
      receiverId: 'gyproc',
      stage: 'ended',
      startYear: 1993,
      endYear: 2020,
    });
    const years = [1992, 1993, 2020, 2021].filter((year) => linkIds([gypsum], year).length > 0);
    expect(years).toEqual([1993, 2020]);
    expect(linkIds([gypsum], null)).toEqual(['asnaes>gyproc']);
  });

  test('join all of one kind between two facilities in one strand, and keep the kinds apart', () => {
    const snapshot = aSnapshot({
      resources: [
        aResource({ id: 'steam', kind: 'energy' }),
        aResource({ id: 'ash', kind: 'material' }),
        aResource({ id: 'gypsum', kind: 'material' }),
      ],
      synergies: [
        aSynergy({ id: 'c', resourceId: 'steam' }),
        aSynergy({ id: 'b', resourceId: 'gypsum' }),
        aSynergy({ id: 'a', resourceId: 'ash' }),
        aSynergy({ id: 'd', resourceId: 'ash', donorId: 'receiver', receiverId: 'donor' }),
      ],
    });
    const { links } = symbiosisNetwork(snapshot, { year: 2000, includePlanned: false });
    expect(links.map(({ id }) => id)).toEqual(['donor>receiver', 'receiver>donor']);
    expect(links[0]?.strands.map(({ kind, synergyIds }) => [kind, synergyIds])).toEqual([
      ['material', ['a', 'b']],
      ['energy', ['c']],
    ]);
  });

  test('leave out what is only planned unless it is asked for, and then from its start year on', () => {
    const planned = aSynergy({ stage: 'agreed', startYear: 2027 });
    expect(linkIds([planned], 2030)).toEqual([]);
    expect(linkIds([planned], 2026, true)).toEqual([]);
    expect(networkOf([planned], 2027, true).links[0]?.strands[0]?.planned).toBe(true);
    expect(linkIds([planned], null)).toEqual([]);
  });

  test('refuse a synergy whose resource the snapshot lacks', () => {
    expect(() => linkIds([aSynergy({ resourceId: 'unheard of' })], 2000)).toThrow('unheard of');
  });
});

describe('the amount of a strand', () => {
  const amountsIn = (year: number | null, ...synergies: readonly Synergy[]) =>
    networkOf(synergies, year).links[0]?.strands[0]?.amounts;

  test('is the latest figure up to the year, or the earliest one where there is none yet', () => {
    const gypsum = aSynergy({ flows: [aFlow(2010, 150_000), aFlow(2000, 90_000), aFlow(2015, 120_000)] });
    const amounts = [1995, 2000, 2012, 2020, null].map((year) => amountsIn(year, gypsum)?.[0]?.canonicalValue);
    expect(amounts).toEqual([90_000, 90_000, 150_000, 120_000, 120_000]);
  });

  test('adds the synergies of one unit, keeps units apart, and says where an estimate is in it', () => {
    const steam = { year: 2010, provenance: aFlow(2010, 1, { basis: 'estimated' }).provenance };
    const inMegawattHours = { value: 7, unit: 'MWh', canonicalValue: 7, canonicalUnit: 'MWh' };
    const amounts = amountsIn(
      2020,
      aSynergy({ id: 'a', flows: [aFlow(2010, 10), { ...steam, amount: inMegawattHours }] }),
      aSynergy({ id: 'b', flows: [aFlow(2011, 5)] }),
    );
    expect(amounts).toEqual([
      { canonicalValue: 7, canonicalUnit: 'MWh/y', estimated: true },
      { canonicalValue: 15, canonicalUnit: 't/y', estimated: false },
    ]);
  });

  test('leaves out what is only planned beside something that runs', () => {
    const { links } = networkOf(
      [
        aSynergy({ id: 'runs', flows: [aFlow(2010, 10)] }),
        aSynergy({ id: 'planned', stage: 'discussed', startYear: null, flows: [aFlow(2010, 99)] }),
      ],
      2020,
      true,
    );
    const strand = links[0]?.strands[0];
    expect(strand?.synergyIds).toEqual(['planned', 'runs']);
    expect(strand?.planned).toBe(false);
    expect(strand?.amounts[0]?.canonicalValue).toBe(10);
  });

  test('is empty where no figure is known', () => {
    expect(amountsIn(2020, aSynergy())).toEqual([]);
  });
});

describe('the facilities of a year', () => {
  const standing = (over: Parameters<typeof aFacility>[0], year: number | null, includePlanned = false) =>
    symbiosisNetwork(
      aSnapshot({
        facilities: [aFacility({ id: 'plant', ...over })],
        synergies: [
          aSynergy({ donorId: 'plant', receiverId: 'plant-2', stage: 'ended', startYear: 1990, endYear: 2004 }),
        ],
      }),
      { year, includePlanned },
    ).facilityIds.includes('plant');

  test('are those whose own years cover it', () => {
    expect([2008, 2009, 2015, 2016].filter((year) => standing({ startYear: 2009, endYear: 2015 }, year))).toEqual([
      2009, 2015,
    ]);
  });

  test('hold one with unknown start from the beginning', () => {
    expect(standing({ startYear: null }, 1961)).toBe(true);
  });

  test('hold a closed one with unknown end until its last link', () => {
    expect([1980, 2004, 2005].filter((year) => standing({ status: 'closed' }, year))).toEqual([1980, 2004]);
  });

  test('hold both ends of every link that runs, whatever their own years say', () => {
    expect(standing({ startYear: 1999 }, 1990)).toBe(true);
  });

  test('leave out a planned one unless planned ones are asked for', () => {
    expect(standing({ status: 'planned' }, 2020)).toBe(false);
    expect(standing({ status: 'planned' }, 2020, true)).toBe(true);
  });
});

describe('the years of a network', () => {
  test('go from the first exchange to the present', () => {
    const synergies = [aSynergy({ startYear: 1972 }), aSynergy({ startYear: 1961 }), aSynergy({ startYear: null })];
    expect(networkYears(aSnapshot({ synergies }), 2026)).toEqual({ first: 1961, last: 2026 });
  });

  test('are the network’s own first year, else the present, where no exchange is dated', () => {
    expect(networkYears(aSnapshot({ network: aNetwork({ startYear: 1990 }) }), 2026)).toEqual({
      first: 1990,
      last: 2026,
    });
    expect(networkYears(aSnapshot({ network: aNetwork({ startYear: null }) }), 2026)).toEqual({
      first: 2026,
      last: 2026,
    });
  });
});

const year = fc.integer({ min: 1950, max: 2040 });
const synergy = fc
  .record({
    donorId: fc.constantFrom('a', 'b', 'c'),
    receiverId: fc.constantFrom('d', 'e', 'f'),
    stage: fc.constantFrom(...SYNERGY_STAGES),
    startYear: fc.option(year),
    endYear: fc.option(year),
    lastConfirmedYear: fc.option(year),
    flows: fc.array(
      fc.tuple(year, fc.integer({ min: 0, max: 1_000_000 })).map(([when, tonnes]) => aFlow(when, tonnes)),
    ),
  })
  .map(aSynergy);
const synergies = fc.array(synergy, { maxLength: 12 }).map((list) => list.map((one, at) => ({ ...one, id: `s${at}` })));

describe('for every network', () => {
  test('what runs in a year is among what ever ran', () => {
    fc.assert(
      fc.property(synergies, year, fc.boolean(), (list, when, includePlanned) => {
        const ever = new Set(linkIds(list, null, includePlanned));
        expect(linkIds(list, when, includePlanned).filter((id) => !ever.has(id))).toEqual([]);
      }),
    );
  });

  test('the order of the registry does not change the answer', () => {
    fc.assert(
      fc.property(synergies, fc.option(year), (list, when) => {
        expect(networkOf(list.toReversed(), when, true)).toEqual(networkOf(list, when, true));
      }),
    );
  });

  test('every synergy shown is in exactly one strand, and both its ends are shown', () => {
    fc.assert(
      fc.property(synergies, fc.option(year), (list, when) => {
        const { links, facilityIds } = networkOf(list, when, true);
        const shown = links.flatMap((link) => link.strands.flatMap((strand) => strand.synergyIds));
        expect(new Set(shown).size).toBe(shown.length);
        const ends = links.flatMap(({ donorId, receiverId }) => [donorId, receiverId]);
        expect(ends.filter((id) => !facilityIds.includes(id))).toEqual([]);
      }),
    );
  });
});
