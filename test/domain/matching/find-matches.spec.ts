import { describe, expect, test } from '@jest/globals';
import { findAllMatches, findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { MatchingOptions } from '../../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { Facility } from '../../../src/domain/registry/facility.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import type { StreamDraft } from '../../../src/domain/registry/stream-draft.ts';
import {
  aDemand,
  aFacility,
  aResource,
  aSnapshot,
  aStream,
  aSupply,
  aSynergy,
  positionNorth,
  tonnesAYear,
} from '../../support/builders.ts';
import { aDraft } from './drafts.ts';

const FGD_GYPSUM = aResource({
  id: 'fgd',
  key: 'fgd-gypsum',
  name: { en: 'FGD gypsum', da: 'afsvovlingsgips' },
  synonyms: ['gips'],
  wasteCode: '100105',
});
const NATURAL_GYPSUM = aResource({
  id: 'natural',
  key: 'natural-gypsum',
  name: { en: 'natural gypsum', da: 'naturgips' },
});
const FLY_ASH = aResource({
  id: 'ash',
  key: 'coal-fly-ash',
  name: { en: 'coal fly ash', da: 'flyveaske' },
  wasteCode: '100102',
});
const CLAY = aResource({ id: 'clay', key: 'clay', name: { en: 'clay', da: 'ler' } });

const GYPROC = aFacility({ id: 'gyproc', name: 'Gyproc', activityCodes: ['23.62'], position: positionNorth(0) });
const CEMENT = aFacility({
  id: 'cement',
  name: 'Cement works',
  activityCodes: ['23.51'],
  position: positionNorth(120),
});
const DAIRY = aFacility({ id: 'dairy', name: 'Dairy', activityCodes: ['10.51'], position: positionNorth(5) });
const POWER_PLANT = aFacility({
  id: 'power',
  name: 'Power plant',
  activityCodes: ['35.11'],
  position: positionNorth(30),
});

/** A plasterboard factory and a cement works that need gypsum, and a dairy that needs clay for some reason. */
function gypsumSnapshot(over: Partial<RegistrySnapshot> = {}): RegistrySnapshot {
  return aSnapshot({
    facilities: [GYPROC, CEMENT, DAIRY, POWER_PLANT],
    resources: [FGD_GYPSUM, NATURAL_GYPSUM, FLY_ASH, CLAY],
    streams: [
      aDemand({ id: 'gyproc-gypsum', facilityId: 'gyproc', resourceId: 'natural', amount: 150_000 }),
      aDemand({ id: 'cement-gypsum', facilityId: 'cement', resourceId: 'natural', amount: 60_000 }),
      aDemand({ id: 'dairy-clay', facilityId: 'dairy', resourceId: 'clay' }),
    ],
    ...over,
  });
}

function draftMatches(draft: Partial<StreamDraft>, snapshot = gypsumSnapshot(), options: MatchingOptions = {}) {
  return findMatches(prepareMatching(snapshot), { draft: aDraft(draft) }, options);
}

function demandsFor(draft: Partial<StreamDraft>, snapshot?: RegistrySnapshot): readonly (string | null)[] {
  return draftMatches(draft, snapshot).map(({ demandId }) => demandId);
}

function reasonsOf(match: ReturnType<typeof draftMatches>[number] | undefined, language: 'en' | 'da') {
  return Object.fromEntries(match?.judgements.map(({ criterionId, reason }) => [criterionId, reason[language]]) ?? []);
}

describe('20,000 t/y of FGD gypsum from a new place 30 km away', () => {
  const draft: Partial<StreamDraft> = {
    direction: 'supply',
    position: positionNorth(30),
    activityCodes: ['35.11'],
    resourceId: 'fgd',
    amount: tonnesAYear(20_000),
    availability: 'continuous',
  };

  test('goes to the plasterboard factory first, then to the cement works, and not to the dairy', () => {
    expect(demandsFor(draft)).toEqual(['gyproc-gypsum', 'cement-gypsum']);
  });

  test('comes with reasons that the manager of the plant understands', () => {
    const [first] = draftMatches(draft);
    expect(first).toMatchObject({ supplyId: null, donorId: null, receiverId: 'gyproc', tier: 'documentedUse' });
    expect(first?.demandCoverage).toBeCloseTo(20 / 150);
    expect(first?.distanceKm).toBeCloseTo(30, 2);
    expect(reasonsOf(first, 'en')).toEqual({
      resource:
        'Documented use of FGD gypsum – plasterboard factory: calcined and set as the core of plasterboard, in place of natural gypsum. Example: Kalundborg (from 1993).',
      amount: 'The supply of 20,000 t/year covers 13% of the demand of 150,000 t/year; all of it would be used.',
      distance: 'About 39 km by road (30 km as the crow flies); up to 50 km is usual for mineral goods.',
      availability: 'Both are there all year round: they go together.',
      wasteStatus:
        'EWC code 10 01 05 is not hazardous. Whether it is waste or a by-product is for the authority to say.',
      provenance: 'Both amounts are measured, reported or published.',
    });
    expect(reasonsOf(first, 'da').amount).toBe(
      'Udbuddet på 20.000 t/år dækker 13 % af behovet på 150.000 t/år; det hele vil blive brugt.',
    );
  });

  test('is found by its name, by its Danish everyday word, and by its waste code alone', () => {
    for (const words of [{ resourceName: 'FGD gypsum' }, { resourceName: 'Gips' }, { wasteCode: '100105' }]) {
      expect(demandsFor({ ...draft, resourceId: null, ...words })[0]).toBe('gyproc-gypsum');
    }
  });

  test('finds its demand also before amount, place and line of business are known', () => {
    const first = draftMatches({ direction: 'supply', resourceId: 'fgd' }).find(
      ({ demandId }) => demandId === 'gyproc-gypsum',
    );
    expect(first).toBeDefined();
    expect(
      first?.judgements.filter(({ verdict }) => verdict === 'unknown').map(({ criterionId }) => criterionId),
    ).toEqual(['amount', 'distance', 'availability']);
    expect(first?.demandCoverage).toBeNull();
  });

  test('finds nothing while no resource is known', () => {
    expect(draftMatches({ direction: 'supply' })).toEqual([]);
    expect(draftMatches({ direction: 'supply', resourceName: 'xylophone' })).toEqual([]);
  });
});

describe('why two streams belong together', () => {
  const withSupply = (supply: Parameters<typeof aSupply>[0], demand: Parameters<typeof aDemand>[0]) =>
    gypsumSnapshot({
      streams: [aSupply({ facilityId: 'power', ...supply }), aDemand({ facilityId: 'gyproc', ...demand })],
    });
  const tiers = (snapshot: RegistrySnapshot) => findAllMatches(prepareMatching(snapshot)).map(({ tier }) => tier);

  test('is first that the resource is the same', () => {
    expect(tiers(withSupply({ resourceId: 'fgd' }, { resourceId: 'fgd' }))).toEqual(['sameResource']);
  });

  test('is next that the waste code is the same', () => {
    const own = aResource({ id: 'own', name: { en: 'our gypsum', da: 'vores gips' }, wasteCode: '100105' });
    const snapshot = withSupply({ resourceId: 'own' }, { resourceId: 'fgd' });
    expect(tiers({ ...snapshot, resources: [...snapshot.resources, own] })).toEqual(['sameWasteCode']);
  });

  test('is last that such a use is documented in that line of business', () => {
    expect(tiers(withSupply({ resourceId: 'fgd' }, { resourceId: 'natural' }))).toEqual(['documentedUse']);
    expect(tiers(withSupply({ resourceId: 'fgd' }, { resourceId: 'natural', facilityId: 'dairy' }))).toEqual([]);
  });

  test('is nothing between two resources that only sound alike', () => {
    expect(tiers(withSupply({ resourceId: 'ash' }, { resourceId: 'natural' }))).toEqual([]);
  });
});

describe('pairs are left out', () => {
  const pair = (
    supply: Parameters<typeof aSupply>[0],
    demand: Parameters<typeof aDemand>[0] = {},
    over: Partial<RegistrySnapshot> = {},
    options: MatchingOptions = {},
  ) =>
    findAllMatches(prepareMatching(aSnapshot({ streams: [aSupply(supply), aDemand(demand)], ...over })), options)
      .length;

  test('within one facility', () => {
    expect(pair({ facilityId: 'receiver' })).toBe(0);
    expect(pair({ facilityId: 'donor' })).toBe(1);
  });

  test('that are never there in the same year', () => {
    expect(pair({ validTo: '2020' }, { validFrom: '2021' })).toBe(0);
    expect(pair({ validTo: '2021-03' }, { validFrom: '2021-02-01' })).toBe(1);
  });

  test('whose years are over, where the present year is told', () => {
    expect(pair({ validTo: '2020' }, {}, {}, { presentYear: 2026 })).toBe(0);
    expect(pair({ validTo: '2026-12' }, {}, {}, { presentYear: 2026 })).toBe(1);
  });

  test('at a closed facility', () => {
    const closed: readonly Facility[] = [aFacility({ id: 'donor', status: 'closed' }), aFacility({ id: 'receiver' })];
    expect(pair({}, {}, { facilities: closed })).toBe(0);
  });

  test('whose exchange runs already, unless they are asked for', () => {
    const running = { synergies: [aSynergy({ stage: 'running' })] };
    expect(pair({}, {}, running)).toBe(0);
    expect(pair({}, {}, running, { includeKnown: true })).toBe(1);
    expect(pair({}, {}, { synergies: [aSynergy({ stage: 'ended' })] })).toBe(1);
  });

  test('that people have identified already from these two streams', () => {
    const joined = { supplyStreamId: 'supply-1', demandStreamId: 'demand-1' };
    expect(pair({}, {}, { synergies: [aSynergy({ stage: 'identified', ...joined })] })).toBe(0);
    expect(pair({}, {}, { synergies: [aSynergy({ stage: 'ended', ...joined })] })).toBe(1);
  });

  test('that people have identified or agreed, whether or not they named the streams', () => {
    expect(pair({}, {}, { synergies: [aSynergy({ stage: 'identified' })] })).toBe(0);
    expect(pair({}, {}, { synergies: [aSynergy({ stage: 'agreed', startYear: 2030 })] })).toBe(0);
  });

  test('whose receiver gets it already from that donor, through a third', () => {
    const facilities = ['donor', 'middle', 'receiver'].map((id) => aFacility({ id, name: id }));
    const through = (over: Partial<Parameters<typeof aSynergy>[0]> = {}) => [
      aSynergy({ id: 'first', donorId: 'donor', receiverId: 'middle' }),
      aSynergy({ id: 'second', donorId: 'middle', receiverId: 'receiver', ...over }),
    ];
    expect(pair({}, {}, { facilities, synergies: through() })).toBe(0);
    expect(pair({}, {}, { facilities, synergies: through({ stage: 'ended' }) })).toBe(1);
    expect(pair({}, {}, { facilities, synergies: through({ resourceId: 'steam' }) })).toBe(1);
  });
});

describe('the list of matches', () => {
  test('gives the fly ash to the nearer cement works', () => {
    const near = aFacility({ id: 'near', activityCodes: ['23.51'], position: positionNorth(50) });
    const snapshot = gypsumSnapshot({
      facilities: [POWER_PLANT, CEMENT, near],
      streams: [
        aSupply({ id: 'ash', facilityId: 'power', resourceId: 'ash' }),
        aDemand({ id: 'far-clay', facilityId: 'cement', resourceId: 'clay' }),
        aDemand({ id: 'near-clay', facilityId: 'near', resourceId: 'clay' }),
      ],
    });
    const found = findMatches(prepareMatching(snapshot), { streamId: 'ash' });
    expect(found.map(({ demandId }) => demandId)).toEqual(['near-clay', 'far-clay']);
  });

  test('is the same asked from the supply and from the demand', () => {
    const index = prepareMatching(
      gypsumSnapshot({
        streams: [
          aSupply({ id: 'gypsum', facilityId: 'power', resourceId: 'fgd' }),
          aDemand({ id: 'need', facilityId: 'gyproc', resourceId: 'natural' }),
        ],
      }),
    );
    expect(findMatches(index, { streamId: 'gypsum' })).toHaveLength(1);
    expect(findMatches(index, { streamId: 'need' })).toEqual(findMatches(index, { streamId: 'gypsum' }));
  });

  test('ends at the limit, for each supply and for all', () => {
    const streams = [
      ...[1, 2].map((at) => aSupply({ id: `s${at}` })),
      ...[1, 2, 3].map((at) => aDemand({ id: `d${at}` })),
    ];
    const index = prepareMatching(aSnapshot({ streams }));
    const pairs = (options: Parameters<typeof findAllMatches>[1]) =>
      findAllMatches(index, options).map(({ supplyId, demandId }) => `${supplyId ?? ''}${demandId ?? ''}`);
    expect(pairs({ limitPerSupply: 2 })).toEqual(['s1d1', 's1d2', 's2d1', 's2d2']);
    expect(pairs({ limitPerSupply: 2, limit: 3 })).toEqual(['s1d1', 's1d2', 's2d1']);
    expect(pairs({})).toHaveLength(6);
  });

  test('is empty for a stream that is not there', () => {
    expect(findMatches(prepareMatching(aSnapshot()), { streamId: 'withdrawn' })).toEqual([]);
  });

  test('of a draft that may mean several resources holds each partner once', () => {
    const found = draftMatches({ direction: 'supply', resourceName: 'gips', wasteCode: '100105' });
    const partners = found.map(({ demandId }) => demandId);
    expect(new Set(partners).size).toBe(partners.length);
    expect(partners.length).toBeGreaterThan(0);
  });

  test('of a draft at a facility leaves out that facility', () => {
    const snapshot = gypsumSnapshot({
      streams: [aStream({ facilityId: 'gyproc', resourceId: 'fgd', direction: 'demand' })],
    });
    expect(demandsFor({ direction: 'supply', resourceId: 'fgd', facilityId: 'gyproc' }, snapshot)).toEqual([]);
    expect(demandsFor({ direction: 'supply', resourceId: 'fgd', facilityId: 'power' }, snapshot)).toHaveLength(1);
  });
});
