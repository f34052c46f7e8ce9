import { describe, expect, test } from '@jest/globals';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { aDemand, aFacility, aResource, aSnapshot, aSupply } from '../../support/builders.ts';

const SCALE = aResource({ id: 'scale', key: 'mill-scale', name: { en: 'mill scale', da: 'valseskaller' } });
const ORE = aResource({ id: 'ore', key: 'iron-ore', name: { en: 'iron ore', da: 'jernmalm' } });
const CULLET = aResource({
  id: 'cullet',
  key: 'container-glass-cullet',
  name: { en: 'bottle glass', da: 'flaskeskår' },
});
const SAND = aResource({ id: 'sand', key: 'natural-sand', name: { en: 'sand', da: 'sand' } });
const OWN = aResource({ id: 'own', key: null, name: { en: 'old asphalt', da: 'gammel asfalt' } });
const RECLAIMED = aResource({
  id: 'rap',
  key: 'reclaimed-asphalt',
  name: { en: 'reclaimed asphalt', da: 'genbrugsasfalt' },
});

const facility = (id: string, ...activityCodes: string[]) => aFacility({ id, name: id, activityCodes });
const INDEX = prepareMatching(
  aSnapshot({
    facilities: [
      facility('rolling', '24.10'),
      facility('cement', '23.51'),
      facility('dairy', '10.51'),
      facility('collector', '38.11'),
      facility('glassworks', '23.13'),
      facility('road', '42.11'),
      facility('asphalt', '23.99'),
    ],
    resources: [SCALE, ORE, CULLET, SAND, OWN, RECLAIMED],
    streams: [
      aSupply({ id: 'scale', facilityId: 'rolling', resourceId: 'scale' }),
      aDemand({ id: 'cement-ore', facilityId: 'cement', resourceId: 'ore' }),
      aDemand({ id: 'dairy-ore', facilityId: 'dairy', resourceId: 'ore' }),
      aSupply({ id: 'cullet', facilityId: 'collector', resourceId: 'cullet' }),
      aDemand({ id: 'sand', facilityId: 'glassworks', resourceId: 'sand' }),
      aSupply({ id: 'own-asphalt', facilityId: 'road', resourceId: 'own' }),
      aDemand({ id: 'rap', facilityId: 'asphalt', resourceId: 'rap' }),
    ],
  }),
);
const matchesOf = (streamId: string) => findMatches(INDEX, { streamId });
const reasonOf = (match: ReturnType<typeof matchesOf>[number] | undefined) =>
  match?.judgements.find(({ criterionId }) => criterionId === 'resource')?.reason;

describe('uses of the knowledge base', () => {
  test('bring mill scale to the cement works that needs iron ore, not to the dairy', () => {
    expect(matchesOf('scale').map(({ demandId, tier }) => [demandId, tier])).toEqual([['cement-ore', 'documentedUse']]);
    expect(matchesOf('cement-ore').map(({ supplyId }) => supplyId)).toEqual(['scale']);
  });

  test('say which treatment comes before, in both languages', () => {
    const [match] = matchesOf('cullet');
    expect(match).toMatchObject({ demandId: 'sand', tier: 'afterTreatment' });
    expect(reasonOf(match)?.en).toMatch(/in place of natural sand.*, after .*crushing/);
    expect(reasonOf(match)?.da).toMatch(/efter .*knusning/);
  });

  test('are not needed where words alone are alike: a guess that says so, found from either side', () => {
    expect(matchesOf('own-asphalt').map(({ demandId, tier }) => [demandId, tier])).toEqual([['rap', 'likeWords']]);
    expect(matchesOf('rap').map(({ supplyId }) => supplyId)).toEqual(['own-asphalt']);
    expect(reasonOf(matchesOf('rap')[0])?.en).toContain('A guess from the words alone');
  });
});
