import { describe, expect, test } from '@jest/globals';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { Match } from '../../../src/domain/matching/match.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { Resource } from '../../../src/domain/registry/resource.ts';
import type { QualityProperty } from '../../../src/domain/registry/stream.ts';
import {
  aDemand,
  aFacility,
  aProperty,
  aResource,
  aSnapshot,
  aSupply,
  megawattHoursAYear,
  positionNorth,
  tonnesAYear,
} from '../../support/builders.ts';

interface Pair {
  readonly resource?: Resource;
  readonly supply?: Parameters<typeof aSupply>[0];
  readonly demand?: Parameters<typeof aDemand>[0];
  readonly km?: number | null;
}

const STEAM = aResource({ id: 'steam', key: 'steam', kind: 'energy', name: { en: 'steam', da: 'damp' } });
const HEAT = aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy', measuredIn: ['energyFlow', 'energy'] });
const WATER = aResource({ id: 'water', key: 'process-water', kind: 'water' });

function matchOf({ resource = aResource(), supply = {}, demand = {}, km = 1 }: Pair): Match | undefined {
  const snapshot = aSnapshot({
    facilities: [
      aFacility({ id: 'donor', position: positionNorth() }),
      aFacility({ id: 'receiver', position: km === null ? null : positionNorth(km) }),
    ],
    resources: [resource],
    streams: [aSupply({ resourceId: resource.id, ...supply }), aDemand({ resourceId: resource.id, ...demand })],
  });
  return findMatches(prepareMatching(snapshot), { streamId: 'supply-1' }, { includeUnfit: true })[0];
}

function judgementOf(criterionId: string, pair: Pair) {
  return matchOf(pair)?.judgements.find((judgement) => judgement.criterionId === criterionId);
}

const degrees = (minimum: number | null, maximum: number | null = null, unit = 'degC'): readonly QualityProperty[] => [
  aProperty({ name: 'temperature', minimum, maximum, unit }),
];

describe('temperature', () => {
  const verdictOf = (supply: readonly QualityProperty[], demand: readonly QualityProperty[], resource = HEAT) =>
    judgementOf('temperature', { resource, supply: { properties: supply }, demand: { properties: demand } })?.verdict;

  test('fits where the supply is as warm as needed, in whatever unit', () => {
    expect(verdictOf(degrees(90), degrees(70))).toBe('fits');
    expect(verdictOf(degrees(363.15, null, 'K'), degrees(90))).toBe('fits');
  });

  test('does not fit where it is colder: heat does not flow uphill', () => {
    expect(verdictOf(degrees(60), degrees(70))).toBe('doesNotFit');
  });

  test('fits on a condition where it is not always warm enough, or warmer than is taken', () => {
    expect(verdictOf(degrees(60, 80), degrees(70))).toBe('conditionally');
    expect(verdictOf(degrees(110), degrees(70, 90))).toBe('conditionally');
  });

  test('must stay below what cooling takes', () => {
    const cooling = aResource({ id: 'cold', key: 'cooling', kind: 'energy' });
    expect(verdictOf(degrees(6), degrees(null, 8), cooling)).toBe('fits');
    expect(verdictOf(degrees(12), degrees(null, 8), cooling)).toBe('doesNotFit');
  });

  test('is unknown where one side does not state it, and no matter for gypsum', () => {
    expect(verdictOf([], degrees(70))).toBe('unknown');
    expect(verdictOf(degrees(90), [])).toBe('unknown');
    expect(judgementOf('temperature', {})).toBeUndefined();
  });

  test('of water matters where the receiver asks for it', () => {
    expect(verdictOf(degrees(30), degrees(null, 25), WATER)).toBe('doesNotFit');
    expect(verdictOf(degrees(30), [], WATER)).toBeUndefined();
  });

  test('says both figures in the reader’s language', () => {
    const pair = { resource: HEAT, supply: { properties: degrees(60.5) }, demand: { properties: degrees(70, 90) } };
    expect(judgementOf('temperature', pair)?.reason).toEqual({
      en: 'The supply has at least 60.5 °C, the demand needs 70 to 90 °C: too cold without a heat pump or a boiler behind it.',
      da: 'Udbuddet har mindst 60,5 °C, behovet er 70 til 90 °C: for koldt uden en varmepumpe eller en kedel bagefter.',
    });
  });
});

test('heat that is too cold is left out of the list unless unfit pairs are asked for', () => {
  const snapshot = aSnapshot({
    resources: [HEAT],
    streams: [
      aSupply({ resourceId: 'heat', properties: degrees(40) }),
      aDemand({ resourceId: 'heat', properties: degrees(80) }),
    ],
  });
  const index = prepareMatching(snapshot);
  expect(findMatches(index, { streamId: 'supply-1' })).toEqual([]);
  expect(findMatches(index, { streamId: 'supply-1' }, { includeUnfit: true })).toHaveLength(1);
});

describe('pressure', () => {
  const bar = (minimum: number, unit = 'bar(g)') => [aProperty({ name: 'pressure', minimum, unit })];
  const verdictOf = (supply: number, demand: number, resource: Resource) =>
    judgementOf('pressure', { resource, supply: { properties: bar(supply) }, demand: { properties: bar(demand) } })
      ?.verdict;

  test('of steam must be high enough; a valve brings it down', () => {
    expect(verdictOf(12, 6, STEAM)).toBe('fits');
    expect(verdictOf(3, 6, STEAM)).toBe('doesNotFit');
  });

  test('of water is lifted by a pump', () => {
    expect(verdictOf(3, 6, WATER)).toBe('conditionally');
  });

  test('gauge and absolute are told apart', () => {
    const pair = { resource: STEAM, supply: { properties: bar(6.5, 'bar(a)') }, demand: { properties: bar(6) } };
    expect(judgementOf('pressure', pair)?.verdict).toBe('doesNotFit');
  });

  test('is left out where one side does not state it', () => {
    expect(judgementOf('pressure', { resource: STEAM, supply: { properties: bar(6) } })).toBeUndefined();
  });
});

describe('quality', () => {
  const moisture = (minimum: number | null, maximum: number | null, unit = '%') =>
    aProperty({ name: 'moisture', minimum, maximum, unit });
  const judged = (supply: readonly QualityProperty[], demand: readonly QualityProperty[]) =>
    judgementOf('quality', { supply: { properties: supply }, demand: { properties: demand } });

  test('fits within what is taken, on a condition where it overlaps, not at all beyond', () => {
    expect(judged([moisture(6, 9)], [moisture(null, 10)])?.verdict).toBe('fits');
    expect(judged([moisture(6, 12)], [moisture(null, 10)])?.verdict).toBe('conditionally');
    expect(judged([moisture(11, 12)], [moisture(null, 10)])?.verdict).toBe('doesNotFit');
  });

  test('is unknown of what the supply does not state, and of what cannot be compared', () => {
    expect(judged([], [moisture(null, 10)])).toMatchObject({ verdict: 'unknown', score: null });
    expect(judged([moisture(1, 2, 'mg/l')], [moisture(null, 10)])?.verdict).toBe('unknown');
  });

  test('is a promise with a condition where only a part is known, scored by the known part', () => {
    const purity = aProperty({ name: 'purity', minimum: 95, unit: '%' });
    expect(judged([moisture(6, 9)], [moisture(null, 10), purity])).toMatchObject({
      verdict: 'conditionally',
      score: 1,
    });
  });

  test('is spoilt by one property outside', () => {
    const purity = (minimum: number, maximum: number | null) =>
      aProperty({ name: 'purity', minimum, maximum, unit: '%' });
    const found = judged([moisture(6, 9), purity(80, 90)], [moisture(null, 10), purity(95, null)]);
    expect(found).toMatchObject({ verdict: 'doesNotFit', score: 0.5 });
    expect(found?.reason.da).toContain('Fugt: udbuddet har 6 til 9 %, der tages imod højst 10 %: inden for');
  });

  test('is left out where the receiver sets no limits', () => {
    expect(judged([moisture(6, 9)], [])).toBeUndefined();
  });
});

describe('distance', () => {
  const verdictAt = (km: number | null, resource = aResource()) => judgementOf('distance', { km, resource })?.verdict;

  test('takes gypsum farther than steam', () => {
    expect([2, 30, 200, 800].map((km) => verdictAt(km))).toEqual(['fits', 'fits', 'conditionally', 'conditionally']);
    expect([2, 5, 30].map((km) => verdictAt(km, STEAM))).toEqual(['fits', 'conditionally', 'doesNotFit']);
    expect([2, 20, 50].map((km) => verdictAt(km, WATER))).toEqual(['fits', 'conditionally', 'doesNotFit']);
  });

  test('never scores better for being farther', () => {
    for (const resource of [aResource(), STEAM, HEAT, WATER]) {
      const scores = Array.from(
        { length: 60 },
        (_, at) => judgementOf('distance', { km: at * 10, resource })?.score ?? 0,
      );
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }
  });

  test('is unknown without a place, and no matter for electricity', () => {
    expect(judgementOf('distance', { km: null })).toMatchObject({ verdict: 'unknown', score: null });
    expect(verdictAt(5000, aResource({ key: 'electricity', kind: 'energy' }))).toBeUndefined();
  });
});

describe('amount', () => {
  test('is best where nothing is left over on either side', () => {
    const scoreOf = (amount: number) =>
      judgementOf('amount', { supply: { amount }, demand: { amount: 1000 } })?.score ?? 0;
    expect(scoreOf(1000)).toBe(1);
    expect(scoreOf(500)).toBeLessThan(1);
    expect(scoreOf(2000)).toBeLessThan(1);
  });

  test('is unknown where tonnes meet megawatt hours, or a figure is missing', () => {
    const [tonnes, hours] = [{ amount: tonnesAYear(5) }, { amount: megawattHoursAYear(5) }];
    expect(judgementOf('amount', { supply: tonnes, demand: hours })).toMatchObject({ verdict: 'unknown', score: null });
    expect(judgementOf('amount', { supply: { amount: null }, demand: tonnes })?.reason.en).toBe(
      '5 t/year is needed; how much is offered is not stated.',
    );
  });

  test('claims no precision that figures of whole plants do not have', () => {
    const reasonFor = (supply: number, demand: number) =>
      judgementOf('amount', { supply: { amount: supply }, demand: { amount: demand } })?.reason.da;
    expect(reasonFor(5000, 210_000)).toContain('dækker 2,4 % af behovet');
    expect(reasonFor(100, 210_000)).toContain('dækker mindre end 0,1 % af behovet');
  });
});

describe('the other criteria', () => {
  test('availability: what comes in batches serves a continuous demand only through a store', () => {
    const verdictOf = (supply: 'continuous' | 'batch' | 'oneOff', demand: 'continuous' | 'seasonal') =>
      judgementOf('availability', { supply: { availability: supply }, demand: { availability: demand } })?.verdict;
    expect(verdictOf('continuous', 'seasonal')).toBe('fits');
    expect(verdictOf('batch', 'continuous')).toBe('conditionally');
    expect(verdictOf('oneOff', 'continuous')).toBe('conditionally');
  });

  test('availability: says in which years both are there', () => {
    const pair = { supply: { validFrom: '2020', validTo: '2030' }, demand: { validFrom: '2025' } };
    expect(judgementOf('availability', pair)?.reason.en).toContain('Both are there from 2025 to 2030.');
    const streams = [aSupply(pair.supply), aDemand(pair.demand)];
    const [match] = findMatches(
      prepareMatching(aSnapshot({ streams })),
      { streamId: 'supply-1' },
      { presentYear: 2027 },
    );
    const reason = match?.judgements.find(({ criterionId }) => criterionId === 'availability')?.reason.en;
    expect(reason).toContain('Both are there until 2030.');
  });

  test('waste status: hazardous waste needs permits (10 01 04* oil fly ash)', () => {
    const resource = aResource({ wasteCode: '100104' });
    expect(judgementOf('wasteStatus', { resource })).toMatchObject({ verdict: 'conditionally' });
    expect(judgementOf('wasteStatus', { resource })?.reason.da).toContain('EAK-kode 10 01 04* er farligt affald');
    expect(judgementOf('wasteStatus', {})).toBeUndefined();
  });

  test('resource: a use that a study proposed was seen nowhere', () => {
    const [oil, fuel] = ['residual-oil', 'fuel-oil'].map((key) => aResource({ id: key, key }));
    const snapshot = aSnapshot({
      resources: [oil!, fuel!],
      streams: [aSupply({ resourceId: 'residual-oil' }), aDemand({ resourceId: 'fuel-oil' })],
    });
    const [match] = findMatches(prepareMatching(snapshot), { streamId: 'supply-1' });
    expect(match?.judgements[0]?.reason.en).toContain('Proposed use of residual oil – power plant');
    expect(match?.judgements[0]?.reason.en).toContain('Proposed for Brownsville.');
  });

  test('resource: places stand in the reader’s language', () => {
    const [ash, clay] = ['coal-bottom-ash', 'limestone'].map((key) => aResource({ id: key, key }));
    const snapshot = aSnapshot({
      resources: [ash!, clay!],
      streams: [aSupply({ resourceId: 'coal-bottom-ash' }), aDemand({ resourceId: 'limestone' })],
    });
    const [match] = findMatches(prepareMatching(snapshot), { streamId: 'supply-1' });
    expect(match?.judgements[0]?.reason).toMatchObject({
      en: expect.stringContaining('Example: Styria.'),
      da: expect.stringContaining('Eksempel: Steiermark.'),
    });
  });

  test('certainty: an estimate asks for a measured figure', () => {
    const supply = { amount: tonnesAYear(5, { basis: 'estimated' }) };
    expect(judgementOf('provenance', { supply })?.verdict).toBe('conditionally');
    expect(judgementOf('provenance', {})?.verdict).toBe('fits');
    expect(judgementOf('provenance', { demand: { amount: null } })).toBeUndefined();
    expect(judgementOf('provenance', { supply, demand: { amount: null } })?.verdict).toBe('conditionally');
    expect(judgementOf('provenance', { supply: { amount: null }, demand: { amount: null } })).toBeUndefined();
  });

  test('resource: one code for what is not named elsewhere is a weak reason', () => {
    const [one, other] = ['a', 'b'].map((id) => aResource({ id, wasteCode: '070599' }));
    const snapshot = aSnapshot({
      resources: [one!, other!],
      streams: [aSupply({ resourceId: 'a' }), aDemand({ resourceId: 'b' })],
    });
    const [match] = findMatches(prepareMatching(snapshot), { streamId: 'supply-1' });
    expect(match?.judgements[0]).toMatchObject({ criterionId: 'resource', verdict: 'conditionally', score: 0.3 });
  });
});

describe('the score', () => {
  test('is the weighted mean of what is known: the unknown counts neither for nor against', () => {
    const match = matchOf({ km: 20, supply: { availability: null }, demand: { amount: 4000 } });
    const known = match!.judgements.filter(({ score }) => score !== null);
    const weights = known.reduce((sum, { weight }) => sum + weight, 0);
    const mean = known.reduce((sum, { weight, score }) => sum + weight * score!, 0) / weights;
    expect(known.length).toBeLessThan(match!.judgements.length);
    expect(match?.score).toBeCloseTo(mean, 12);
  });
});
