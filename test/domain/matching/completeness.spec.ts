import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completenessOf } from '../../../src/domain/matching/completeness.ts';
import type { Completeness } from '../../../src/domain/matching/completeness.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { readDraft } from '../../../src/domain/registry/read-draft.ts';
import type { Facility } from '../../../src/domain/registry/facility.ts';
import type { Resource } from '../../../src/domain/registry/resource.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { aDemand, aFacility, aProperty, aResource, aSnapshot, aSupply } from '../../support/builders.ts';

const HEAT = aResource({
  id: 'heat',
  key: 'surplus-heat',
  kind: 'energy',
  name: { en: 'Surplus heat', da: 'Overskudsvarme' },
  measuredIn: ['energyFlow', 'energy'],
});

/** With its code, as a material of the catalogue has it. */
const GYPSUM = aResource({ wasteCode: '170802' });

function ofSupply(
  streams: readonly Stream[],
  over: { resources?: readonly Resource[]; facilities?: readonly Facility[] } = {},
): Completeness {
  const index = prepareMatching(aSnapshot({ streams, resources: [GYPSUM], ...over }));
  const found = completenessOf(index, { streamId: 'supply-1' });
  if (found === null) throw new Error('The supply is not there.');
  return found;
}

const fields = ({ missing }: Completeness): string[] => missing.map(({ field }) => field);
const gainOf = ({ missing }: Completeness, wanted: string): number =>
  missing.find(({ field }) => field === wanted)?.gain ?? 0;

describe('the completeness of a stream', () => {
  test('is whole where every criterion of its matches can be judged', () => {
    expect(ofSupply([aSupply(), aDemand()])).toEqual({ share: 1, missing: [] });
  });

  test('asks for the amount first where partners have stated theirs, and says what it would settle', () => {
    const found = ofSupply([aSupply({ amount: null, availability: null }), aDemand()]);
    expect(fields(found)).toEqual(['amount', 'availability']);
    expect(found.missing[0]?.why).toEqual({
      en: 'Without it “Amount” cannot be judged in 1 of 1 possible match.',
      da: 'Uden det kan »Mængde« ikke bedømmes i 1 af 1 muligt match.',
    });
    expect(found.share).toBeLessThan(1);
    expect(found.share).toBeGreaterThan(0);
  });

  test('asks for the property that the demand sets a limit to', () => {
    const limit = aProperty({ name: 'moisture', minimum: null, maximum: 12, unit: '%' });
    const found = ofSupply([aSupply(), aDemand({ properties: [limit] })]);
    expect(fields(found)).toEqual(['properties.moisture']);
    expect(found.missing[0]?.label.da).toBe('Fugt');
    const stated = aProperty({ name: 'moisture', minimum: 5, maximum: 8, unit: '%' });
    expect(ofSupply([aSupply({ properties: [stated] }), aDemand({ properties: [limit] })]).missing).toEqual([]);
  });

  test('asks for the temperature of heat before all else that is missing', () => {
    const heat = { resourceId: 'heat', properties: [], availability: null };
    const found = ofSupply([aSupply(heat), aDemand({ ...heat, properties: [aProperty()] })], { resources: [HEAT] });
    expect(fields(found)[0]).toBe('properties.temperature');
  });

  test('asks for the place of a facility that has none', () => {
    const facilities = [aFacility({ id: 'donor', position: null }), aFacility({ id: 'receiver' })];
    expect(fields(ofSupply([aSupply(), aDemand()], { facilities }))).toEqual(['place']);
  });

  test('asks for the waste code of a material that people added without one', () => {
    expect(fields(ofSupply([aSupply(), aDemand()], { resources: [aResource()] }))).toEqual(['wasteCode']);
  });

  test('counts a figure that the partner lacks too as half of what is needed', () => {
    const once = ofSupply([aSupply({ amount: null }), aDemand()]);
    const twice = ofSupply([aSupply({ amount: null }), aDemand({ amount: null })]);
    expect(gainOf(twice, 'amount')).toBeCloseTo(gainOf(once, 'amount') / 2);
  });

  test('without any partner supposes one with the usual figures of the kind', () => {
    const found = ofSupply([aSupply({ resourceId: 'heat', amount: null, availability: null })], { resources: [HEAT] });
    expect(fields(found)).toEqual(expect.arrayContaining(['amount', 'availability', 'properties.temperature']));
    expect(found.missing[0]?.why.en).toContain('No possible match yet');
    expect(found.share).toBeLessThan(0.8);
  });

  test('of a draft of which nothing is known asks what it is', () => {
    const { draft } = readDraft(
      { direction: 'supply' },
      { hasFacility: () => false, resourceOf: () => null, places: [] },
    );
    const index = prepareMatching(aSnapshot());
    expect(completenessOf(index, { draft })).toMatchObject({ share: 0, missing: [{ field: 'resource', gain: 1 }] });
  });

  test('is null for a stream that the viewer does not see', () => {
    expect(completenessOf(prepareMatching(aSnapshot()), { streamId: 'elsewhere' })).toBeNull();
  });

  test('grows with each figure that is filled in, and no gain or share leaves 0 to 1', () => {
    const part = fc.record({ amount: fc.boolean(), availability: fc.boolean(), temperature: fc.boolean() });
    fc.assert(
      fc.property(part, part, (own, partner) => {
        const parts = (has: typeof own) => ({
          resourceId: 'heat',
          ...(has.amount ? {} : { amount: null }),
          availability: has.availability ? ('continuous' as const) : null,
          properties: has.temperature ? [aProperty()] : [],
        });
        const of = (has: typeof own) => ofSupply([aSupply(parts(has)), aDemand(parts(partner))], { resources: [HEAT] });
        const found = of(own);
        for (const { gain } of found.missing) {
          expect(gain).toBeGreaterThan(0);
          expect(gain).toBeLessThanOrEqual(1);
        }
        expect(found.share).toBeGreaterThanOrEqual(0);
        expect(found.share).toBeLessThanOrEqual(1);
        for (const figure of ['amount', 'availability', 'temperature'] as const) {
          expect(of({ ...own, [figure]: true }).share).toBeGreaterThanOrEqual(found.share - 1e-9);
        }
      }),
    );
  });
});
