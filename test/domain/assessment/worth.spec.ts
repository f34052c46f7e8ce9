import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emissionFactor, price } from '../../../src/domain/assessment/factor.ts';
import { EMISSION_FACTOR_ROWS } from '../../../src/domain/assessment/factors.data.ts';
import { energyOf } from '../../../src/domain/assessment/treatment-energy.ts';
import { worthOf } from '../../../src/domain/assessment/worth.ts';
import type { Worth, WorthLineId } from '../../../src/domain/assessment/worth.ts';
import { DISPOSAL_ROWS, REPLACED_ROWS } from '../../../src/domain/assessment/worth-rules.data.ts';
import { knowledgeBase } from '../../../src/domain/knowledge/knowledge-base.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { candidateOfPair } from '../../../src/domain/matching/why-not.ts';
import type { Resource } from '../../../src/domain/registry/resource.ts';
import {
  aDemand,
  aFacility,
  aProperty,
  aResource,
  aSnapshot,
  aSupply,
  megawattHoursAYear,
  positionNorth,
} from '../../support/builders.ts';

interface Pair {
  readonly resources: readonly [supplied: Resource, asked: Resource];
  readonly supply?: Parameters<typeof aSupply>[0];
  readonly demand?: Parameters<typeof aDemand>[0];
  readonly km?: number;
  readonly receiver?: readonly string[];
}

function worthOfPair({
  resources: [supplied, asked],
  supply = {},
  demand = {},
  km = 20,
  receiver = [],
}: Pair): Worth | null {
  const snapshot = aSnapshot({
    facilities: [
      aFacility({ id: 'donor', activityCodes: ['35.11'], position: positionNorth() }),
      aFacility({ id: 'receiver', activityCodes: receiver, position: positionNorth(km) }),
    ],
    resources: supplied === asked ? [supplied] : [supplied, asked],
    streams: [aSupply({ resourceId: supplied.id, ...supply }), aDemand({ resourceId: asked.id, ...demand })],
  });
  const candidate = candidateOfPair(prepareMatching(snapshot), 'supply-1', 'demand-1');
  return candidate && worthOf(candidate);
}

const lineOf = (worth: Worth | null, id: WorthLineId) => worth?.lines.find((line) => line.id === id);

const FGD = aResource({ id: 'fgd', key: 'fgd-gypsum', wasteCode: '100105' });
const NATURAL = aResource({ id: 'natural', key: 'natural-gypsum' });
const HEAT = aResource({ id: 'heat', key: 'surplus-heat', kind: 'energy', measuredIn: ['energyFlow'] });

describe('10,000 t/y of FGD gypsum for a plasterboard factory 20 km away that needs 8,000', () => {
  const worth = worthOfPair({
    resources: [FGD, NATURAL],
    supply: { amount: 10_000 },
    demand: { amount: 8_000 },
    receiver: ['23.62'],
  });

  test('is reckoned on what would change hands', () => {
    expect(worth?.amount).toEqual({ value: 8_000, unit: 't/y' });
  });

  // 8,000 t × 71.95 kgCO2e/t (landfill of plasterboard, UK Government 2025).
  test('saves the landfill, by a factor with its source', () => {
    const line = lineOf(worth, 'avoidedDisposal');
    expect(line?.emissions?.from).toBeCloseTo(8_000 * 71.95, 6);
    expect(line?.factors.find(({ key }) => key === 'F038')).toMatchObject({ recalled: false, year: 2025 });
    expect(line?.money).toEqual({ from: 8_000 * 600, to: 8_000 * 1100 });
  });

  // 20 km × 1.3 = 26 km of road; 0.07703 … 0.17146 kgCO2e/tkm.
  test('costs the carriage, which is negative', () => {
    const line = lineOf(worth, 'transport');
    expect(line?.emissions?.to).toBeCloseTo(-8_000 * 26 * 0.07703, 0);
    expect(line?.emissions?.from).toBeCloseTo(-8_000 * 26 * 0.17146, 0);
    expect(line?.money?.to).toBeLessThan(0);
  });

  test('marks what was recalled, and adds up', () => {
    expect(worth?.recalled).toBe(true);
    expect(lineOf(worth, 'replacedResource')?.factors.every(({ recalled }) => recalled)).toBe(true);
    const sum = worth!.lines.reduce((all, { money }) => all + (money?.from ?? 0), 0);
    expect(worth?.money?.from).toBeCloseTo(sum, 6);
    expect(worth?.incomplete).toEqual([]);
  });
});

test('a heat pump costs electricity: its emissions are those of the power at the COP', () => {
  const degrees = (minimum: number) => [aProperty({ minimum })];
  const worth = worthOfPair({
    resources: [HEAT, HEAT],
    supply: { amount: megawattHoursAYear(1000), properties: degrees(40) },
    demand: { amount: megawattHoursAYear(1000), properties: degrees(70) },
    km: 2,
  });
  // COP 4.35; 143.3 kg/MWh in Denmark.
  expect(lineOf(worth, 'treatment')?.emissions?.from).toBeCloseTo((-1000 / 4.351875) * 143.3, 0);
  expect(worth?.incomplete).toEqual(['transport']);
});

test('rubble over 150 km loses money and carbon, and says so', () => {
  const rubble = aResource({ id: 'rubble', key: 'crushed-concrete' });
  const worth = worthOfPair({ resources: [rubble, rubble], km: 250 });
  expect(worth!.emissions!.to).toBeLessThan(0);
  expect(worth!.money!.from).toBeLessThan(0);
});

test('is unknown where an amount is missing, and never a figure for a line that nobody knows', () => {
  expect(worthOfPair({ resources: [FGD, NATURAL], supply: { amount: null } })).toBeNull();
  const own = aResource({ id: 'own' });
  const worth = worthOfPair({ resources: [own, own] });
  expect(lineOf(worth, 'replacedResource')).toMatchObject({ money: null, emissions: null });
  expect(worth?.incomplete).toEqual(['avoidedDisposal', 'replacedResource']);
});

test('grows with the amount, in proportion', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (amount) => {
      const worth = (tonnes: number) =>
        worthOfPair({ resources: [FGD, FGD], supply: { amount: tonnes }, demand: { amount: tonnes } })!;
      expect(worth(2 * amount).money!.to).toBeCloseTo(2 * worth(amount).money!.to, 3);
      expect(worth(amount).money!.from).toBeLessThanOrEqual(worth(amount).money!.to);
    }),
    { numRuns: 20 },
  );
});

test('reads the energy of most treatments from the catalogue', () => {
  expect(energyOf({ energy: '5–20 kWh electricity per tonne' })).toEqual({
    from: 0.005,
    to: 0.02,
    carrier: 'electricity',
  });
  expect(energyOf({ energy: '0.3–1 MWh heat per tonne' })).toEqual({ from: 0.3, to: 1, carrier: 'heat' });
  expect(energyOf({ energy: 'runs on part of the fuel' })).toBeNull();
  expect(energyOf({ energy: '0.8–1.1 MWh heat per tonne of water removed' })).toBeNull();
  const all = [...knowledgeBase().treatments.values()];
  expect(all.filter((each) => energyOf(each) !== null).length).toBeGreaterThan(all.length / 2);
});

test('says no sum where all that is known of it is what does not arise: that is no worth of nothing', () => {
  const steam = aResource({ id: 'steam', key: 'steam', kind: 'energy', measuredIn: ['massFlow'] });
  const worth = worthOfPair({
    resources: [steam, steam],
    supply: { amount: 500_000 },
    demand: { amount: 20_000 },
    km: 1.6,
  });
  expect(lineOf(worth, 'avoidedDisposal')).toMatchObject({ money: { from: 0, to: 0 }, emissions: { from: 0, to: 0 } });
  expect(lineOf(worth, 'replacedResource')).toMatchObject({ money: null, emissions: null });
  expect(worth).toMatchObject({ money: null, emissions: null, incomplete: ['replacedResource', 'transport'] });
});

describe('the factors', () => {
  const rows = [...DISPOSAL_ROWS, ...REPLACED_ROWS];
  const named = new Set(rows.flatMap(([, , emissions]) => emissions.split(/[ -]/).filter(Boolean)));

  test('are all used, and rules name none that is not there, nor a family that nothing belongs to', () => {
    const ofCarriageAndPower = ['F031', 'F032', 'F034', 'F035', 'F016', 'F024'];
    const unused = EMISSION_FACTOR_ROWS.map(([key]) => key).filter(
      (key) => !named.has(key) && !ofCarriageAndPower.includes(key),
    );
    expect(unused).toEqual([]);
    for (const key of named) expect(emissionFactor(key).from).toBeGreaterThanOrEqual(0);
    for (const [families, cost] of rows) {
      expect(price(cost).from).toBeGreaterThan(0);
      expect(families.split(' ').filter((family) => !knowledgeBase().materials.has(family))).toEqual([]);
    }
  });

  // UK Government 2025: new aluminium 9,115.9 kgCO2e/t, from scrap 995.1.
  test('of scrap count what new metal emits less what remelting the scrap emits', () => {
    const scrap = aResource({ id: 'scrap', key: 'aluminium-scrap' });
    const worth = worthOfPair({ resources: [scrap, scrap], supply: { amount: 100 }, demand: { amount: 100 } });
    const line = lineOf(worth, 'replacedResource');
    expect(line?.emissions?.to).toBeCloseTo(100 * (9115.90131 - 995.0779), 3);
    expect(line?.factors.map(({ key }) => key)).toEqual(['aluminium', 'F068', 'F069']);
  });
});
