import { describe, expect, test } from '@jest/globals';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import type { Match } from '../../../src/domain/matching/match.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { Facility } from '../../../src/domain/registry/facility.ts';
import type { RegistrySnapshot } from '../../../src/domain/registry/snapshot.ts';
import type { Stream } from '../../../src/domain/registry/stream.ts';
import { aDemand, aFacility, aResource, aSnapshot, aSupply, aSynergy, positionNorth } from '../../support/builders.ts';

const at = (id: string, name: string, activity: string | null, over: Partial<Facility> = {}): Facility =>
  aFacility({ id, name, activityCodes: activity === null ? [] : [activity], position: positionNorth(5), ...over });

const ASH = aResource({ id: 'ash', key: 'coal-fly-ash', name: { en: 'coal fly ash', da: 'flyveaske' } });
const GRAIN = aResource({ id: 'grain', key: 'brewers-spent-grain', name: { en: 'spent grain', da: 'mask' } });
const STEAM = aResource({ id: 'steam', key: 'steam', kind: 'energy', name: { en: 'steam', da: 'damp' } });
const KERF = aResource({ id: 'kerf', key: 'silicon-kerf', name: { en: 'silicon kerf', da: 'siliciumslam' } });

function snapshotOf(facilities: readonly Facility[], streams: readonly Stream[], over: Partial<RegistrySnapshot> = {}) {
  return aSnapshot({ facilities, resources: [ASH, GRAIN, STEAM, KERF], streams, ...over });
}

function latentOf(snapshot: RegistrySnapshot, streamId: string): readonly Match[] {
  return findMatches(prepareMatching(snapshot), { streamId }, { includeLatent: true });
}

const resourceOf = (match: Match | undefined) =>
  match?.judgements.find(({ criterionId }) => criterionId === 'resource');

describe('fly ash of a power plant, with nothing registered around it', () => {
  const donor = at('donor', 'Power plant', '35.11');
  const places = [
    at('aalborg', 'Aalborg works', '23.51'),
    at('hotel', 'Hotel', '55.10'),
    at('dairy', 'Dairy', '10.51'),
  ];
  const snapshot = snapshotOf([donor, ...places], [aSupply({ resourceId: 'ash' })]);

  test('is offered to the works of NACE 23.51, which is to be asked', () => {
    const [first] = latentOf(snapshot, 'supply-1');
    expect(first).toMatchObject({ receiverId: 'aalborg', demandId: null, tier: 'latentDemand', latentSide: 'demand' });
    expect(first?.score).toBeGreaterThan(0.5);
    expect(first?.confidence).toBeLessThan(0.8);
    expect(resourceOf(first)?.reason.en).toContain('ask them');
    expect(resourceOf(first)?.reason.da).toContain('spørg dem');
  });

  test('is offered to nobody more likely than not where nothing speaks for it', () => {
    const poor = snapshotOf([donor, ...places.slice(1)], [aSupply({ resourceId: 'ash' })]);
    expect(latentOf(poor, 'supply-1').filter(({ score }) => score >= 0.5)).toEqual([]);
  });

  test('is not offered to whoever has registered the need, or takes it already', () => {
    const registered = snapshotOf(
      [donor, ...places],
      [aSupply({ resourceId: 'ash' }), aDemand({ facilityId: 'aalborg', resourceId: 'ash' })],
    );
    expect(latentOf(registered, 'supply-1').filter(({ receiverId }) => receiverId === 'aalborg')).toHaveLength(1);
    const running = {
      ...snapshot,
      synergies: [aSynergy({ donorId: 'donor', receiverId: 'aalborg', resourceId: 'ash' })],
    };
    expect(latentOf(running, 'supply-1').map(({ receiverId }) => receiverId)).not.toContain('aalborg');
  });

  test('is told in the same order however the facilities are listed, and only to who asks for it', () => {
    const turned = { ...snapshot, facilities: snapshot.facilities.toReversed() };
    expect(latentOf(turned, 'supply-1')).toEqual(latentOf(snapshot, 'supply-1'));
    expect(findMatches(prepareMatching(snapshot), { streamId: 'supply-1' })).toEqual([]);
  });
});

test('a dairy that needs steam may ask the power plant that has registered none', () => {
  const snapshot = snapshotOf(
    [
      at('receiver', 'Dairy', '10.51'),
      at('power', 'Combined heat and power plant', '35.11'),
      at('shop', 'Shop', '47.11'),
    ],
    [aDemand({ resourceId: 'steam' })],
  );
  const [first] = latentOf(snapshot, 'demand-1');
  expect(first).toMatchObject({ donorId: 'power', supplyId: null, tier: 'latentSupply', latentSide: 'supply' });
  expect(resourceOf(first)?.reason.en).toContain('usually yield');
});

describe('a by-product that nobody buys', () => {
  const donor = at('donor', 'Wafer works', '26.11');
  const trial = at('lab', 'Pilot hall for leaching and drying', null, {
    kind: 'demonstrationFacility',
    note: 'Batches of 50 to 500 kg.',
  });
  const university = at('uni', 'Technical university', '72.19', { kind: 'knowledgeInstitution' });

  test('is brought to the test facility by what it can try, and to the knowledge institution', () => {
    const snapshot = snapshotOf([donor, trial, university], [aSupply({ resourceId: 'kerf' })]);
    const found = latentOf(snapshot, 'supply-1');
    expect(found.map(({ receiverId, tier }) => [receiverId, tier])).toEqual([
      ['lab', 'trial'],
      ['uni', 'trial'],
    ]);
    expect(resourceOf(found[0])?.reason.en).toContain('at what scale');
    expect(resourceOf(found[0])?.reason.da).toContain('»Batches of 50 to 500 kg.«');
    expect(resourceOf(found[1])?.reason.da).toContain('felt');
  });

  test('needs no trial once there is a taker', () => {
    const snapshot = snapshotOf(
      [donor, trial, at('receiver', 'Smelter', '24.45')],
      [aSupply({ resourceId: 'kerf' }), aDemand({ resourceId: 'kerf' })],
    );
    expect(latentOf(snapshot, 'supply-1').map(({ tier }) => tier)).not.toContain('trial');
  });
});

describe('the first of a long list', () => {
  // Twenty farms nearer than the biogas plant, all with the same need.
  const farmsOf = (activity: string | null) =>
    Array.from({ length: 20 }, (_, n) =>
      at(`farm-${String(n).padStart(2, '0')}`, 'Pig farm', activity, { kind: 'farm' }),
    );
  const farms = farmsOf('01.46');
  const biogas = at('biogas', 'Biogas plant', '35.21', { position: positionNorth(40) });
  const donor = at('donor', 'Brewery', '11.05', { position: positionNorth(0) });
  const demands = [...farms, biogas].map(({ id }) =>
    aDemand({ id: `need-${id}`, facilityId: id, resourceId: 'grain' }),
  );
  const indexOf = (given: typeof farms) =>
    prepareMatching(snapshotOf([donor, ...given, biogas], [aSupply({ resourceId: 'grain' }), ...demands]));
  const index = indexOf(farms);
  const receivers = (diverse: boolean, of = index) =>
    findMatches(of, { streamId: 'supply-1' }, { diverse, limit: 20 }).map(({ receiverId }) => receiverId);

  test('are not twenty farms where there is something else', () => {
    expect(receivers(false)).not.toContain('biogas');
    expect(receivers(true).slice(0, 5)).toContain('biogas');
  });

  test('nor of whom nobody has said more than that they are farms', () => {
    expect(receivers(true, indexOf(farmsOf(null)))).toContain('biogas');
  });

  test('begin with the best all the same, and leave nobody out', () => {
    expect(receivers(true)[0]).toBe(receivers(false)[0]);
    const all = findMatches(index, { streamId: 'supply-1' }, { diverse: true });
    expect(new Set(all.map(({ receiverId }) => receiverId)).size).toBe(21);
  });
});
