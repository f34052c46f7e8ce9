import { expect, test } from '@jest/globals';
import { contributionsOf } from '../../../src/domain/network/sector-flows.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import type { YearlyFlow } from '../../../src/domain/registry/synergy.ts';
import {
  aFacility,
  aFlow,
  aProvenance,
  aResource,
  aSnapshot,
  aSynergy,
  megawattHoursAYear,
} from '../../support/builders.ts';

const ENERGY: YearlyFlow = { year: 2024, amount: megawattHoursAYear(700), provenance: aProvenance() };

function park(over: Partial<RegistrySnapshot> = {}): RegistrySnapshot {
  return aSnapshot({
    facilities: [
      aFacility({ id: 'donor', organisationId: 'power', activityCodes: ['35.11', '10.11'] }),
      aFacility({ id: 'receiver', organisationId: 'boards', activityCodes: ['23.62'] }),
      aFacility({ id: 'lake', organisationId: 'state', activityCodes: [] }),
    ],
    synergies: [aSynergy({ flows: [aFlow(2023, 900), aFlow(2024, 1000)], donorLevel: 'secretariat' })],
    ...over,
  });
}

test('an exchange counts for its companies, from the section of one main activity to that of the other', () => {
  expect(contributionsOf(park(), 2024)).toEqual([
    {
      donorCompany: 'power',
      receiverCompany: 'boards',
      donorSector: 'D',
      receiverSector: 'C',
      resourceKind: 'material',
      year: 2024,
      amount: 1000,
      unit: 't/y',
      open: false,
    },
  ]);
});

test('a year without a figure has none: it is not carried over from another', () => {
  expect(contributionsOf(park(), 2025)).toEqual([]);
});

test('who states no line of business stands under one sector of its own', () => {
  const synergies = [aSynergy({ donorId: 'lake', flows: [aFlow(2024, 5)] })];
  expect(contributionsOf(park({ synergies }), 2024)).toMatchObject([{ donorSector: 'unknown' }]);
});

test('is open only where both parties show it to the network', () => {
  const openFor = (
    donorLevel: 'secretariat' | 'network' | 'public',
    receiverLevel: 'secretariat' | 'network' | 'public',
  ) =>
    contributionsOf(park({ synergies: [aSynergy({ flows: [aFlow(2024, 5)], donorLevel, receiverLevel })] }), 2024)[0]
      ?.open;
  expect(openFor('network', 'public')).toBe(true);
  expect(openFor('public', 'secretariat')).toBe(false);
  expect(openFor('secretariat', 'network')).toBe(false);
});

test('told in tonnes and in megawatt hours, it counts once: in the unit that its resource is measured in first', () => {
  const synergies = [aSynergy({ flows: [aFlow(2024, 1000), ENERGY] })];
  expect(contributionsOf(park({ synergies }), 2024).map(({ unit }) => unit)).toEqual(['t/y']);
  const steam = aResource({ measuredIn: ['energyFlow', 'massFlow'] });
  expect(contributionsOf(park({ synergies, resources: [steam] }), 2024).map(({ unit }) => unit)).toEqual(['MWh/y']);
});
