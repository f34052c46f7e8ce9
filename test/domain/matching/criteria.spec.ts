import { describe, expect, test } from '@jest/globals';
import { CRITERIA } from '../../../src/domain/matching/criteria.ts';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { Match } from '../../../src/domain/matching/match.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { blendShare } from '../../../src/domain/matching/quality-fit.ts';
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
    expect(verdictOf(degrees(363.15, null, 'K'), degrees(85))).toBe('fits');
  });

  test('leaves a heat exchanger its 5 K, or must be fed in directly', () => {
    const judged = (supply: number) =>
      judgementOf('temperature', {
        resource: HEAT,
        supply: { properties: degrees(supply) },
        demand: { properties: degrees(70) },
      });
    expect(judged(75)).toMatchObject({ verdict: 'fits', condition: 'heatExchanger' });
    expect(judged(74)?.verdict).toBe('conditionally');
    expect(judged(74)?.reason.en).toContain('fed in directly');
  });

  // Carnot between 35 °C (source less the approach) and 75 °C (sink plus the approach): 348.15 / 40 = 8.7; half of it 4.35.
  test('is lifted by a heat pump where it is too cold, with half the COP of Carnot', () => {
    const pair = { resource: HEAT, supply: { properties: degrees(40) }, demand: { properties: degrees(70) } };
    const judged = judgementOf('temperature', pair);
    expect(judged).toMatchObject({ verdict: 'conditionally', condition: 'heatPump' });
    expect(judged?.figures.find(({ unit }) => unit === null)?.value).toBeCloseTo(4.35, 2);
    expect(judged?.reason.da).toContain('COP på cirka 4,4');
  });

  test('does not fit where no heat pump would pay: heat does not flow uphill for nothing', () => {
    expect(verdictOf(degrees(10), degrees(110))).toBe('doesNotFit');
    expect(verdictOf(degrees(100), degrees(180))).toBe('doesNotFit');
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
    const pair = { resource: HEAT, supply: { properties: degrees(-10.5) }, demand: { properties: degrees(70, 90) } };
    expect(judgementOf('temperature', pair)?.reason).toEqual({
      en: 'The supply has at least −10.5 °C, the demand needs 70 to 90 °C: too cold without a heat pump or a boiler behind it.',
      da: 'Udbuddet har mindst −10,5 °C, behovet er 70 til 90 °C: for koldt uden en varmepumpe eller en kedel bagefter.',
    });
  });
});

test('heat that is too cold is left out of the list unless unfit pairs are asked for', () => {
  const snapshot = aSnapshot({
    resources: [HEAT],
    streams: [
      aSupply({ resourceId: 'heat', properties: degrees(5) }),
      aDemand({ resourceId: 'heat', properties: degrees(110) }),
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

  test('of steam must be high enough; recompression lifts it to twice its pressure, no further', () => {
    expect(verdictOf(12, 6, STEAM)).toBe('fits');
    expect(verdictOf(3, 6, STEAM)).toBe('conditionally');
    expect(verdictOf(3, 8, STEAM)).toBe('doesNotFit');
  });

  test('of water is lifted by a pump', () => {
    expect(verdictOf(3, 6, WATER)).toBe('conditionally');
  });

  test('gauge and absolute are told apart', () => {
    const pair = { resource: STEAM, supply: { properties: bar(6.5, 'bar(a)') }, demand: { properties: bar(6) } };
    expect(judgementOf('pressure', pair)).toMatchObject({ verdict: 'conditionally', condition: 'raised' });
  });

  test('is left out where the demand asks for none, and missing where the supply does not say it: that lowers the confidence', () => {
    expect(judgementOf('pressure', { resource: STEAM, supply: { properties: bar(6) } })).toBeUndefined();
    const untold = { resource: STEAM, demand: { properties: bar(6) } };
    expect(judgementOf('pressure', untold)).toMatchObject({ verdict: 'unknown', score: null });
    expect(matchOf(untold)?.confidence).toBeLessThan(matchOf({ resource: STEAM })!.confidence);
  });
});

describe('quality', () => {
  const moisture = (minimum: number | null, maximum: number | null, unit = '%') =>
    aProperty({ name: 'moisture', minimum, maximum, unit });
  const judged = (supply: readonly QualityProperty[], demand: readonly QualityProperty[]) =>
    judgementOf('quality', { supply: { properties: supply }, demand: { properties: demand } });

  test('is not mended by more than three treatments', () => {
    const of = (name: string, unit: string, value: number) =>
      aProperty({ name, minimum: null, typical: value, maximum: null, unit });
    const [limits, dirty] = [
      [of('chloride', 'mg/l', 10), of('suspendedSolids', 'mg/l', 10), of('oilAndGrease', 'mg/l', 10)],
      [of('chloride', 'mg/l', 90), of('suspendedSolids', 'mg/l', 90), of('oilAndGrease', 'mg/l', 90)],
    ];
    const water = (over: Parameters<typeof judgementOf>[1]) =>
      judgementOf('quality', { resource: aResource({ id: 'water', kind: 'water', key: 'process-water' }), ...over });
    expect(water({ supply: { properties: dirty }, demand: { properties: limits } })?.verdict).toBe('conditionally');
    const [alkaline, neutral] = [of('acidity', 'pH', 12), of('acidity', 'pH', 7)];
    const refused = water({
      supply: { properties: [...dirty, alkaline] },
      demand: { properties: [...limits, neutral] },
    });
    expect(refused?.verdict).toBe('doesNotFit');
    expect(refused?.reason.en).toContain('more than 3 treatments');
  });

  test('fits within what is taken, blended where a mixture can be within it, after a treatment that is known, else not', () => {
    expect(judged([moisture(6, 9)], [moisture(null, 10)])).toMatchObject({ verdict: 'fits', condition: null });
    expect(judged([moisture(6, 12)], [moisture(null, 10)])).toMatchObject({ condition: 'blended' });
    expect(judged([moisture(60, 80)], [moisture(null, 10)])).toMatchObject({ condition: 'afterTreatment' });
    expect(judged([moisture(60, 80)], [moisture(null, 10)])?.reason.en).toContain('fits after dewatering');
    const colour = (minimum: number) => aProperty({ name: 'colour index', minimum, maximum: minimum + 1, unit: '%' });
    expect(judged([colour(8)], [colour(3)])).toMatchObject({ verdict: 'doesNotFit', condition: null, score: 0 });
  });

  // 12 % moisture and a dry partner: x · 12 % = 10 %, so x = 83 %; chloride 400 mg/l against 100: x = 25 %.
  test('says the largest share of a mixture by linear mixing', () => {
    const found = judged([moisture(11, 12)], [moisture(null, 10)]);
    expect(found?.verdict).toBe('conditionally');
    expect(found?.figures.find(({ label }) => label.en.includes('mixture'))?.value).toBeCloseTo(100 * (10 / 12), 9);
    expect(found?.reason.en).toContain('at most 83% of the mixture');
    expect(
      blendShare(
        { minimum: 400, maximum: 400 },
        { minimum: -Infinity, maximum: 100 },
        { minimum: 0, maximum: Infinity },
      ),
    ).toBe(0.25);
    // Purity of 80 % where 95 % is asked, the rest pure: 80x + 100(1 − x) = 95.
    expect(
      blendShare({ minimum: 80, maximum: 90 }, { minimum: 95, maximum: Infinity }, { minimum: 0, maximum: 100 }),
    ).toBe(0.25);
  });

  test('never blends hazardous waste (Directive 2008/98/EC, article 18), nor pH, which does not mix in proportion', () => {
    const hazardous = aResource({ id: 'ash', wasteCode: '100104' });
    const pair = { supply: { properties: [moisture(11, 12)] }, demand: { properties: [moisture(null, 10)] } };
    expect(judgementOf('quality', { ...pair, resource: hazardous })?.condition).toBe('afterTreatment');
    const pH = (minimum: number, maximum: number) => aProperty({ name: 'acidity', minimum, maximum, unit: 'pH' });
    expect(judged([pH(10, 12)], [pH(6, 9)])).toMatchObject({ condition: 'afterTreatment' });
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
    const colour = (minimum: number, maximum: number | null) =>
      aProperty({ name: 'colour index', minimum, maximum, unit: '%' });
    const found = judged([moisture(6, 9), colour(80, 90)], [moisture(null, 10), colour(95, null)]);
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
  test('is the chance of the log odds that the known judgements add up to: the unknown moves it neither way', () => {
    const match = matchOf({ km: 20, supply: { availability: null }, demand: { amount: 4000 } });
    const neutral = new Map(CRITERIA.map(({ id, neutral: at }) => [id, at]));
    const known = match!.judgements.filter(({ score }) => score !== null);
    const odds = known.reduce(
      (sum, { criterionId, weight, score }) => sum + weight * (score! - neutral.get(criterionId)!),
      0,
    );
    expect(known.length).toBeLessThan(match!.judgements.length);
    expect(match?.score).toBeCloseTo(1 / (1 + Math.exp(-odds)), 12);
  });

  test('goes neither up nor down with what is not stated, the confidence does', () => {
    const [full, bare] = [matchOf({ km: 20 }), matchOf({ km: 20, supply: { availability: null, amount: null } })];
    expect(bare!.confidence).toBeLessThan(full!.confidence);
    const without = (match: Match | undefined, ids: readonly string[]) =>
      match!.judgements.filter(({ criterionId }) => !ids.includes(criterionId)).map(({ score }) => score);
    expect(without(bare, ['amount', 'availability', 'provenance'])).toEqual(
      without(full, ['amount', 'availability', 'provenance']),
    );
  });

  test('says which missing figure would move it most, and between what', () => {
    const sharpened = matchOf({ km: null, supply: { amount: null } })?.sharpenedBy;
    expect(sharpened).toMatchObject({ criterionId: 'distance', side: 'demand', what: { da: 'stedet' } });
    expect(sharpened!.scoreFrom).toBeLessThan(sharpened!.scoreTo);
    expect(matchOf({ km: 1 })?.sharpenedBy).toBeNull();
  });

  test('of an estimate is as high, and less certain', () => {
    const [firm, guessed] = [matchOf({}), matchOf({ supply: { amount: tonnesAYear(1000, { basis: 'estimated' }) } })];
    expect(guessed?.score).toBe(firm?.score);
    expect(guessed!.confidence).toBeLessThan(firm!.confidence);
  });
});
