import { describe, expect, test } from '@jest/globals';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { RESOURCE_CATALOGUE } from '../../../src/domain/knowledge/resource-catalogue.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import { missingLinks } from '../../../src/domain/suggestion/missing-links.ts';
import { openStreams } from '../../../src/domain/suggestion/open-streams.ts';
import { KALUNDBORG_SNAPSHOT } from '../../scenarios/kalundborg-snapshot.ts';
import { aDemand, aFacility, aFlow, aSnapshot, aSupply, aSynergy } from '../../support/builders.ts';

const RESOURCES = RESOURCE_CATALOGUE.map((resource) => ({ ...resource, id: resource.key }));

function park(over: Partial<RegistrySnapshot>) {
  const facilities = [
    aFacility({ id: 'donor', name: 'Power station', kind: 'powerPlant', activityCodes: ['35.11'] }),
    aFacility({ id: 'receiver', name: 'Dairy', activityCodes: ['10.51'] }),
  ];
  return prepareMatching(aSnapshot({ resources: RESOURCES, facilities, ...over }));
}

describe('what is open', () => {
  const fgd = (amount: number) => aSupply({ id: 'gypsum', resourceId: 'fgd-gypsum', amount });
  const synergy = aSynergy({ resourceId: 'fgd-gypsum', supplyStreamId: 'gypsum', flows: [aFlow(2020, 400)] });

  test('is a stream that nobody uses, and what a running exchange leaves of it', () => {
    expect(openStreams(park({ streams: [fgd(1000)] }), 2025).open.map(({ amount }) => amount)).toEqual([
      { value: 1000, unit: 't/y' },
    ]);
    const partly = park({ streams: [fgd(1000)], synergies: [synergy] });
    expect(openStreams(partly, 2025).open.map(({ amount }) => amount?.value)).toEqual([600]);
    expect(openStreams(park({ streams: [fgd(410)], synergies: [synergy] }), 2025).open).toEqual([]);
  });

  test('is not known where an exchange of unknown amount uses it', () => {
    const used = park({ streams: [fgd(1000)], synergies: [{ ...synergy, flows: [] }] });
    expect(openStreams(used, 2025)).toEqual({ open: [], unsure: 1 });
  });

  test('is nothing that was over before the present year', () => {
    const streams = [{ ...fgd(1000), validTo: '2019' }] as RegistrySnapshot['streams'];
    expect(openStreams(park({ streams }), 2025).open).toEqual([]);
  });
});

describe('the kind of facility that is missing', () => {
  const streams = [
    aSupply({ id: 'gypsum', resourceId: 'fgd-gypsum', amount: 100_000 }),
    aSupply({ id: 'ash', resourceId: 'coal-fly-ash', amount: 50_000 }),
  ];

  test('for open gypsum and fly ash is one that is known to take both: they wait for the same taker', () => {
    const { kinds, openSupplies } = missingLinks(park({ streams }), 2025, 10);
    expect(openSupplies).toBe(2);
    const cement = kinds.find(({ sectorKey }) => sectorKey === 'cement-works');
    expect(cement?.takes.map(({ streamId }) => streamId).sort()).toEqual(['ash', 'gypsum']);
    expect(cement?.amounts).toEqual([{ direction: 'supply', unit: 't/y', value: 150_000, counted: 2 }]);
    expect(cement?.isThere).toBe(false);
    expect(cement?.worth?.counted).toBe(2);
    expect(kinds[0]?.takes).toHaveLength(2);
  });

  test('gives off what is asked for', () => {
    const demands = [aDemand({ id: 'steam', resourceId: 'steam', amount: 10_000 })];
    const { kinds } = missingLinks(park({ streams: demands }), 2025, 40);
    const serves = kinds.filter((kind) => kind.serves.some(({ streamId }) => streamId === 'steam'));
    expect(serves.length).toBeGreaterThan(0);
    expect(kinds.flatMap(({ takes }) => takes)).toEqual([]);
  });

  test('is the same whichever way the registry is sorted, and nothing where nothing is open', () => {
    const turned = park({ streams: streams.toReversed() });
    expect(missingLinks(turned, 2025, 10)).toEqual(missingLinks(park({ streams }), 2025, 10));
    expect(missingLinks(park({}), 2025, 10)).toMatchObject({ kinds: [], trials: [], openSupplies: 0 });
  });
});

test('Kalundborg is told kinds of facility with streams of its own, each with its reason and source', () => {
  const { kinds, trials, openSupplies, openDemands, unsure } = missingLinks(
    prepareMatching(KALUNDBORG_SNAPSHOT),
    2026,
    10,
  );
  expect(openSupplies + openDemands + unsure).toBeGreaterThan(0);
  const known = new Set(KALUNDBORG_SNAPSHOT.streams.map(({ id }) => id));
  for (const { takes, serves } of kinds) {
    for (const { streamId, why } of [...takes, ...serves]) {
      expect(known.has(streamId)).toBe(true);
      expect([why.en, why.da].includes('')).toBe(false);
    }
  }
  expect(trials.every(({ streamIds }) => streamIds.length > 0)).toBe(true);
});
