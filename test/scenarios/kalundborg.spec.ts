import { describe, expect, test } from '@jest/globals';
import { NACE_ROWS } from '../../src/domain/classification/nace-codes.data.ts';
import { CATALOGUE_ROWS, MEASURES } from '../../src/domain/knowledge/resource-catalogue.data.ts';
import { runsIn } from '../../src/domain/network/running-years.ts';
import { unitByCode } from '../../src/domain/quantity/units.ts';
import type {
  DemonstrationFacility,
  DemonstrationSynergy,
} from '../../src/registry/demonstration/demonstration-network.ts';
import { KALUNDBORG } from '../../src/registry/demonstration/kalundborg.ts';

const { network, organisations, facilities, synergies } = KALUNDBORG;

function facility(key: string): DemonstrationFacility {
  const found = facilities.find((row) => row.key === key);
  if (!found) throw new Error(`No facility ${key}`);
  return found;
}

function synergy(reference: string): DemonstrationSynergy {
  const found = synergies.find((row) => row.reference === reference);
  if (!found) throw new Error(`No synergy ${reference}`);
  return found;
}

function runningIn(year: number): readonly string[] {
  return synergies.filter((row) => runsIn(row, year)).map(({ reference }) => reference);
}

/** KX01, KX02 … */
function references(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, step) => `KX${String(from + step).padStart(2, '0')}`);
}

describe('the whole of Kalundborg is there', () => {
  test('27 facilities, each with a key, a name and a source of its own row', () => {
    expect(facilities).toHaveLength(27);
    expect(new Set(facilities.map(({ key }) => key)).size).toBe(27);
    expect(new Set(facilities.map(({ name }) => name)).size).toBe(27);
    expect(facilities.filter(({ source }) => source === null)).toEqual([]);
  });

  test('55 exchanges, KX01 to KX55, each with its source', () => {
    expect(synergies.map(({ reference }) => reference)).toEqual(references(1, 55));
    expect(synergies.filter(({ source }) => source === null)).toEqual([]);
  });

  test('the demonstration plants are closed, the harbour is open', () => {
    expect(facilities.filter(({ kind }) => kind === 'demonstrationFacility').map(({ key }) => key)).toEqual([
      'inbicon',
      'pyroneer',
      'e4water',
    ]);
    expect(['inbicon', 'pyroneer', 'e4water'].map((key) => facility(key).status)).toEqual([
      'closed',
      'closed',
      'closed',
    ]);
    expect(facility('havn')).toMatchObject({ name: 'Kalundborg Havn', kind: 'harbour', status: 'active' });
  });

  test('every organisation owns a facility, and every facility has its organisation', () => {
    const owners = new Set(facilities.map(({ organisation }) => organisation));
    expect([...owners].sort()).toEqual(organisations.map(({ key }) => key).sort());
  });

  test('every exchange leads from a known facility to a known one and is of a resource in the catalogue', () => {
    const keys = new Set(facilities.map(({ key }) => key));
    const resources = new Set(CATALOGUE_ROWS.map(([key]) => key));
    expect(synergies.filter(({ donor, receiver }) => !keys.has(donor) || !keys.has(receiver))).toEqual([]);
    expect(synergies.filter(({ resource }) => !resources.has(resource))).toEqual([]);
  });

  test('every activity is a NACE class; only the lake has none', () => {
    const codes = new Set(NACE_ROWS.map(([code]) => code));
    expect(facilities.flatMap(({ activityCodes }) => activityCodes).filter((code) => !codes.has(code))).toEqual([]);
    expect(facilities.filter(({ activityCodes }) => activityCodes.length === 0).map(({ key }) => key)).toEqual([
      'tisso',
    ]);
    expect(facility('forsyning').activityCodes).toEqual(['36.00', '37.00', '35.30']);
  });

  test('positions lie in Denmark and are marked as estimates; the gas grid and the plant abroad have none', () => {
    expect(facilities.filter(({ position }) => position === null).map(({ key }) => key)).toEqual(['nivan', 'gasgrid']);
    for (const { position } of facilities) {
      if (!position) continue;
      expect(position.latitude).toBeGreaterThan(54.5);
      expect(position.latitude).toBeLessThan(57.8);
      expect(position.longitude).toBeGreaterThan(8);
      expect(position.longitude).toBeLessThan(12.7);
      expect(position.provenance.basis).toBe('estimated');
      expect(position.provenance.source).toMatch(/^(Approximate|Nominal)/);
    }
  });
});

describe('the years', () => {
  test('in 1961 the lake gives water to the municipality and that to the refinery, and nothing else runs', () => {
    expect(network.startYear).toBe(1961);
    expect(runningIn(1960)).toEqual([]);
    expect(runningIn(1961)).toEqual(['KX01', 'KX02']);
  });

  test('in 1975 exactly KX01 to KX04 run: three of surface water, and the refinery gas to Gyproc', () => {
    expect(runningIn(1975)).toEqual(['KX01', 'KX02', 'KX03', 'KX04']);
  });

  test('the gypsum of Asnæs goes to Gyproc from 1993 until the coal phase-out', () => {
    expect([1992, 1993, 2020, 2021].map((year) => runningIn(year).includes('KX19'))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('ends that no source dates are bounded by the last year that a source names', () => {
    const open = synergies.filter(({ stage, endYear }) => stage === 'ended' && endYear === null);
    expect(open.map(({ reference, lastConfirmedYear }) => [reference, lastConfirmedYear])).toEqual([
      ['KX03', 1997],
      ['KX07', 2010],
      ['KX11', 1997],
      ['KX18', 1997],
      ['KX24', 2010],
    ]);
    for (const { note, lastConfirmedYear } of open) {
      expect(note).toMatch(new RegExp(`End year not found; last confirmed ${lastConfirmedYear ?? ''}`));
    }
  });

  test('32 run, 21 have ended, 2 are agreed', () => {
    const count = (stage: string): number => synergies.filter((row) => row.stage === stage).length;
    expect([count('running'), count('ended'), count('agreed')]).toEqual([32, 21, 2]);
    expect(synergies.filter(({ stage }) => stage === 'agreed').map(({ reference }) => reference)).toEqual([
      'KX54',
      'KX55',
    ]);
    expect(synergies.filter(({ stage, endYear }) => stage === 'running' && endYear !== null)).toEqual([]);
  });

  test('no exchange runs before both of its facilities stood, nor after one of them closed', () => {
    for (const row of synergies) {
      for (const { key, startYear, endYear } of [facility(row.donor), facility(row.receiver)]) {
        const where = `${row.reference} at ${key}`;
        if (row.startYear !== null && startYear !== null) {
          expect({ where, early: row.startYear < startYear }).toEqual({ where, early: false });
        }
        const last = row.endYear ?? row.lastConfirmedYear;
        if (row.stage !== 'agreed' && endYear !== null && last !== null) {
          expect({ where, late: last > endYear }).toEqual({ where, late: false });
        }
      }
    }
  });

  test('nothing that runs touches a closed facility', () => {
    const closed = new Set(facilities.filter(({ status }) => status !== 'active').map(({ key }) => key));
    expect(
      synergies.filter(
        ({ stage, donor, receiver }) => stage === 'running' && (closed.has(donor) || closed.has(receiver)),
      ),
    ).toEqual([]);
  });

  test('years stand in order', () => {
    for (const { startYear, endYear, lastConfirmedYear, reference } of synergies) {
      if (startYear === null) continue;
      expect([reference, (endYear ?? startYear) >= startYear, (lastConfirmedYear ?? startYear) >= startYear]).toEqual([
        reference,
        true,
        true,
      ]);
    }
  });
});

describe('what went over', () => {
  test.each([
    ['KX09', 1994, 215_000, 't/y'],
    ['KX13', 1995, 700_000, 'm3/y'],
    ['KX15', 2000, 4_000, 't/y'],
    ['KX16', 2000, 27_000, 't/y'],
    ['KX19', 2010, 150_000, 't/y'],
    ['KX32', 2009, 30_000, 't/y'],
    ['KX35', 2009, 5.4, 'million l/y'],
    ['KX36', 2009, 13_000, 't/y'],
    ['KX37', 2009, 11_100, 't/y'],
    ['KX38', 2011, 6, 'MW'],
    ['KX39', 2012, 20, 't'],
    ['KX42', 2017, 80_000, 'MWh/y'],
    ['KX43', 2018, 300_000, 't/y'],
    ['KX45', 2018, 8, 'million Nm3/y'],
  ])('%s in %i: %f %s, published', (reference, year, value, unit) => {
    const { flows } = synergy(reference);
    expect(flows).toMatchObject([{ year, amount: { value, unit }, provenance: { basis: 'published', year } }]);
  });

  test('no other exchange has a flow: figures of another kind stay words', () => {
    expect(synergies.filter(({ flows }) => flows.length > 0)).toHaveLength(14);
    expect(synergy('KX08').note).toContain('3,500 oil furnaces');
    expect(synergy('KX07').note).toContain('200 t of fish');
    expect(synergy('KX40').note).toContain('47,000 MWh');
    expect(synergy('KX50').note).toContain('129 MW');
    expect(synergy('KX54').note).toContain('4,000 t of product');
  });

  test('every flow falls in a year in which it ran, has a source, and is measured as its resource is', () => {
    const measures = new Map(
      CATALOGUE_ROWS.map(([key, , , , , measure]) => [key, MEASURES[measure] as readonly string[]]),
    );
    for (const row of synergies) {
      for (const { year, amount, provenance } of row.flows) {
        expect([row.reference, runsIn(row, year)]).toEqual([row.reference, true]);
        expect(provenance.source).toMatch(/\S/);
        expect(measures.get(row.resource)).toContain(unitByCode(amount.unit)?.dimension);
      }
    }
  });
});
