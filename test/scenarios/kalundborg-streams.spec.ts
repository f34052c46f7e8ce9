import { describe, expect, test } from '@jest/globals';
import { CATALOGUE_ROWS, MEASURES } from '../../src/domain/knowledge/resource-catalogue.data.ts';
import { qualityPropertyByKey } from '../../src/domain/quantity/quality-property.ts';
import { unitByCode } from '../../src/domain/quantity/units.ts';
import type { DemonstrationStream } from '../../src/registry/demonstration/demonstration-network.ts';
import { KALUNDBORG } from '../../src/registry/demonstration/kalundborg.ts';

const { facilities, streams, synergies } = KALUNDBORG;

function stream(key: string): DemonstrationStream {
  const found = streams.find((row) => row.key === key);
  if (!found) throw new Error(`No stream ${key}`);
  return found;
}

function valueOf(key: string): number {
  const { amount } = stream(key);
  if (!amount) throw new Error(`No amount of ${key}`);
  return amount.value;
}

describe('supplies and demands of the active facilities', () => {
  test('a facility has one stream of a resource in a direction, and only active ones have streams', () => {
    const active = new Set(facilities.filter(({ status }) => status === 'active').map(({ key }) => key));
    expect(new Set(streams.map(({ key }) => key)).size).toBe(streams.length);
    expect(streams.filter(({ facility }) => !active.has(facility))).toEqual([]);
    expect(Math.max(...streams.map(({ key }) => key.length))).toBeLessThanOrEqual(60);
  });

  test('every running exchange joins a supply of its donor to a demand of its receiver', () => {
    const running = synergies.filter(({ stage }) => stage === 'running');
    expect(running.map(({ supplyStream }) => supplyStream)).toEqual(
      running.map(({ donor, resource }) => `${donor}/${resource}/supply`),
    );
    expect(running.map(({ demandStream }) => demandStream)).toEqual(
      running.map(({ receiver, resource }) => `${receiver}/${resource}/demand`),
    );
  });

  test('an exchange that has ended or is only planned joins no streams', () => {
    const others = synergies.filter(({ stage }) => stage !== 'running');
    expect(others.filter((row) => row.supplyStream !== null || row.demandStream !== null)).toEqual([]);
  });

  test('a stream derived from exchanges is of their resource, at the end that its direction says', () => {
    let derived = 0;
    for (const { key, facility, resource, direction, source } of streams) {
      expect([key, source]).toEqual([key, expect.stringMatching(/\S/)]);
      if (!source?.startsWith('Derived from')) continue;
      derived += 1;
      for (const reference of source.match(/KX\d\d/g) ?? []) {
        const exchange = synergies.find((row) => row.reference === reference);
        const end = direction === 'supply' ? exchange?.donor : exchange?.receiver;
        expect([key, reference, end, exchange?.resource]).toEqual([key, reference, facility, resource]);
      }
    }
    expect(derived).toBeGreaterThan(streams.length / 2);
  });

  test('Gyproc still asks for 150,000 t of FGD gypsum a year, and Asnæs no longer has any', () => {
    expect(stream('gyproc/fgd-gypsum/demand').amount).toMatchObject({
      value: 150_000,
      unit: 't/y',
      provenance: { basis: 'published', year: 2010 },
    });
    expect(stream('gyproc/fgd-gypsum/demand').presentSolution).toContain('Natural gypsum');
    expect(streams.filter(({ resource, direction }) => resource === 'fgd-gypsum' && direction === 'supply')).toEqual(
      [],
    );
    expect(streams.filter(({ resource, direction }) => resource === 'coal-fly-ash' && direction === 'supply')).toEqual(
      [],
    );
  });
});

describe('the figures', () => {
  test('every amount has a unit that its resource is measured in', () => {
    const measures = new Map(
      CATALOGUE_ROWS.map(([key, , , , , measure]) => [key, MEASURES[measure] as readonly string[]]),
    );
    for (const { key, resource, amount } of streams) {
      if (!amount) continue;
      expect([key, measures.get(resource)]).toEqual([
        key,
        expect.arrayContaining([unitByCode(amount.unit)?.dimension]),
      ]);
      expect([key, amount.value > 0]).toEqual([key, true]);
    }
  });

  test('every figure names its source, and an estimate says how it was made', () => {
    const figures = streams.flatMap(({ key, amount, properties }) =>
      [amount, ...properties].flatMap((figure) => (figure ? [{ key, provenance: figure.provenance }] : [])),
    );
    expect(figures.length).toBeGreaterThan(streams.length);
    for (const { key, provenance } of figures) {
      expect([key, provenance.source]).toEqual([key, expect.stringMatching(/\S/)]);
      expect([key, provenance.year]).toEqual([key, expect.any(Number)]);
      const ours = /^Estimate by the Symbiosis Exchange project: .{15,}/.test(provenance.source ?? '');
      expect([key, provenance.basis]).toEqual([key, ours ? 'estimated' : 'published']);
    }
  });

  test('amounts given as published are those of the exchanges, and all others are estimates', () => {
    const published = streams.filter(({ amount }) => amount?.provenance.basis === 'published').map(({ key }) => key);
    expect(published.sort()).toEqual([
      'asnaes/cooling-water/demand',
      'bioenergi/biomethane/supply',
      'farms-land/c5-molasses/demand',
      'farms-land/straw/supply',
      'fertiliser/ammonium-thiosulphate/demand',
      'fertiliser/sulphur/demand',
      'forsyning/wastewater-heat/supply',
      'gasgrid/biomethane/demand',
      'gyproc/fgd-gypsum/demand',
      'households/wastewater-heat/demand',
      'novonordisk/steam/demand',
      'refinery/ammonium-thiosulphate/supply',
      'refinery/bioethanol/demand',
      'refinery/cooling-water/supply',
    ]);
    for (const key of published) {
      const { resource, amount } = stream(key);
      const flows = synergies.filter((row) => row.resource === resource).flatMap((row) => row.flows);
      expect(flows.map((flow) => flow.amount)).toContainEqual({ value: amount?.value, unit: amount?.unit });
    }
  });

  test('qualities are known properties with a known unit and bounds in order', () => {
    for (const { key, properties } of streams) {
      for (const { name, minimum, maximum, unit } of properties) {
        const dimensions = qualityPropertyByKey(name)?.measures.map(({ dimension }) => dimension) ?? [];
        expect([key, dimensions]).toEqual([key, expect.arrayContaining([unitByCode(unit)?.dimension])]);
        expect([key, (minimum ?? -Infinity) < (maximum ?? Infinity)]).toEqual([key, true]);
        expect([key, minimum === null && maximum === null]).toEqual([key, false]);
      }
    }
  });

  test('the heat that runs is as warm as its receiver asks', () => {
    let compared = 0;
    for (const { reference, supplyStream, demandStream } of synergies) {
      if (supplyStream === null || demandStream === null) continue;
      const given = stream(supplyStream).properties.find(({ name }) => name === 'temperature');
      const asked = stream(demandStream).properties.find(({ name }) => name === 'temperature');
      if (!given || asked?.minimum === undefined || asked.minimum === null) continue;
      compared += 1;
      expect([reference, (given.minimum ?? -Infinity) >= asked.minimum]).toEqual([reference, true]);
    }
    // KX08, KX09, KX10, KX34, KX42, KX50, KX51
    expect(compared).toBe(7);
  });

  test('estimates of one chain fit each other', () => {
    const taken = ['refinery', 'asnaes', 'novonordisk'].map((key) => valueOf(`${key}/surface-water/demand`));
    const lake = valueOf('tisso/surface-water/supply');
    expect(taken.reduce((sum, value) => sum + value, valueOf('forsyning/purified-surface-water/supply'))).toBe(lake);
    expect(valueOf('municipality/wastewater/supply') + valueOf('novozymes/wastewater/supply')).toBe(
      valueOf('forsyning/wastewater/demand'),
    );
    expect(valueOf('asnaes/drain-water/supply') + valueOf('refinery/drain-water/supply')).toBe(
      valueOf('asnaes/drain-water/demand'),
    );
    // 300,000 t/y for both companies: chemicalparks.eu, 23 March 2017.
    expect(valueOf('novozymes/fermentation-biomass/supply') + valueOf('novonordisk/yeast-slurry/supply')).toBe(300_000);
    expect(valueOf('novonordisk/steam/demand') + valueOf('novozymes/steam/demand')).toBeLessThan(
      valueOf('asnaes/steam/supply'),
    );
  });
});
