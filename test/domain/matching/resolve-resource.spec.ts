import { describe, expect, test } from '@jest/globals';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import type { StreamDraft } from '../../../src/domain/registry/stream-draft.ts';
import { aDemand, aFacility, aResource, aSnapshot } from '../../support/builders.ts';
import { aDraft } from './drafts.ts';

describe('words that leave open which resource is meant', () => {
  const waste = aResource({
    id: 'waste',
    key: 'gypsum-waste',
    name: { en: 'gypsum waste', da: 'gipsaffald' },
    synonyms: ['gips'],
    wasteCode: '170802',
  });
  const fgd = aResource({
    id: 'fgd',
    key: 'fgd-gypsum',
    name: { en: 'FGD gypsum', da: 'afsvovlingsgips' },
    synonyms: ['gips'],
    wasteCode: '100105',
  });
  const snapshot = aSnapshot({
    facilities: [aFacility({ id: 'gyproc' })],
    resources: [fgd, waste],
    streams: [
      aDemand({ id: 'board-fgd', facilityId: 'gyproc', resourceId: 'fgd' }),
      aDemand({ id: 'board-waste', facilityId: 'gyproc', resourceId: 'waste' }),
    ],
  });
  const matchesOf = (draft: Partial<StreamDraft>) => findMatches(prepareMatching(snapshot), { draft: aDraft(draft) });
  const resourceOf = (draft: Partial<StreamDraft>, demandId: string) =>
    matchesOf(draft)
      .find((match) => match.demandId === demandId)
      ?.judgements.find(({ criterionId }) => criterionId === 'resource');

  test('are a guess, said so and never the same resource for certain', () => {
    for (const demandId of ['board-fgd', 'board-waste']) {
      expect(resourceOf({ resourceName: 'gips' }, demandId)).toMatchObject({ verdict: 'conditionally' });
      expect(resourceOf({ resourceName: 'gips' }, demandId)?.score).toBeLessThan(0.7);
    }
    expect(resourceOf({ resourceName: 'gips' }, 'board-fgd')?.reason).toEqual({
      en: '“gips” may mean FGD gypsum, which is needed here: choose the resource to be sure.',
      da: '»gips« kan betyde afsvovlingsgips, som efterspørges her: vælg ressourcen for at være sikker.',
    });
  });

  test('are certain where one resource alone goes by them, or bears the waste code as well', () => {
    expect(resourceOf({ resourceName: 'FGD gypsum' }, 'board-fgd')).toMatchObject({ verdict: 'fits', score: 1 });
    expect(resourceOf({ resourceName: 'gips', wasteCode: '100105' }, 'board-fgd')).toMatchObject({ verdict: 'fits' });
    expect(resourceOf({ resourceName: 'gips', wasteCode: '100105' }, 'board-waste')).toBeUndefined();
  });

  test('are resolved as the search a person sees: a part of a compound, a slip of the pen', () => {
    expect(resourceOf({ resourceName: 'gipsaffal' }, 'board-waste')).toMatchObject({ verdict: 'conditionally' });
    expect(matchesOf({ resourceName: 'affald fra gipsplader i det hele' })).toEqual([]);
  });
});
