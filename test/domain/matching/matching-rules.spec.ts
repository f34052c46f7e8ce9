import { describe, expect, test } from '@jest/globals';
import { compareRules } from '../../../src/domain/matching/compare-rules.ts';
import { findMatches, rankNetwork } from '../../../src/domain/matching/find-matches.ts';
import { learnedFrom } from '../../../src/domain/matching/learned-lessons.ts';
import type { Dismissal, MatchingRules, RuleCorrection } from '../../../src/domain/matching/matching-rules.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { whyNot } from '../../../src/domain/matching/why-not.ts';
import { aDemand, aFacility, aResource, aSnapshot, aSupply, aSynergy, positionNorth } from '../../support/builders.ts';

const GRAIN = aResource({ id: 'grain', key: 'brewers-spent-grain', name: { en: 'spent grain', da: 'mask' } });
const GYPSUM = aResource({ id: 'gypsum', key: 'fgd-gypsum', name: { en: 'gypsum', da: 'gips' } });

const SNAPSHOT = aSnapshot({
  facilities: [
    aFacility({ id: 'donor', activityCodes: ['11.05'] }),
    aFacility({ id: 'feed', activityCodes: ['10.91'], position: positionNorth(10) }),
    aFacility({ id: 'biogas', activityCodes: ['35.21'], position: positionNorth(60) }),
  ],
  resources: [GRAIN, GYPSUM],
  streams: [
    aSupply({ id: 'grain', resourceId: 'grain' }),
    aDemand({ id: 'feed', facilityId: 'feed', resourceId: 'grain' }),
    aDemand({ id: 'biogas', facilityId: 'biogas', resourceId: 'grain' }),
    aDemand({ id: 'boards', facilityId: 'biogas', resourceId: 'gypsum' }),
  ],
});
const INDEX = prepareMatching(SNAPSHOT);
const NO_RULES: MatchingRules = { dismissals: [], corrections: [] };

const aDismissal = (over: Partial<Dismissal> = {}): Dismissal => ({
  id: 'd1',
  supplyId: 'grain',
  demandId: 'feed',
  reason: 'other',
  words: null,
  resourceKey: 'brewers-spent-grain',
  receiverActivities: ['10.91'],
  ...over,
});
const NEVER_TO_FEED: RuleCorrection = {
  id: 'r1',
  resourceKey: 'brewers-spent-grain',
  use: null,
  receiverActivities: ['10.9'],
  effect: 'exclude',
  words: 'We never send this to feed',
};

const receiversUnder = (rules: MatchingRules) =>
  findMatches(INDEX, { streamId: 'grain' }, { rules }).map(({ demandId }) => demandId);

describe('what a secretariat says', () => {
  test('takes a dismissed pair off the list, and back on once the dismissal is taken back', () => {
    expect(receiversUnder(NO_RULES)).toEqual(['feed', 'biogas']);
    expect(receiversUnder({ ...NO_RULES, dismissals: [aDismissal()] })).toEqual(['biogas']);
    expect(receiversUnder({ dismissals: [], corrections: [] })).toEqual(receiversUnder(NO_RULES));
  });

  test('leaves out no other pair of a network by what a dismissal taught, also for whoever may not know of which pair it was', () => {
    const taught = aDismissal({ id: 'taught', supplyId: '', demandId: '', reason: 'tooFar' });
    const rules = { ...NO_RULES, dismissals: [aDismissal(), taught] };
    const ranked = rankNetwork(INDEX, { rules, limitPerSupply: 20 });
    expect(ranked.map(({ candidate: { demand } }) => demand.streamId)).toEqual(['biogas']);
    expect(ranked.map(({ score }) => score)).toEqual(rankNetwork(INDEX, { rules }).map(({ score }) => score));
  });

  test('keeps a by-product from a line of business, in the person’s own words', () => {
    const rules = { ...NO_RULES, corrections: [NEVER_TO_FEED] };
    expect(receiversUnder(rules)).toEqual(['biogas']);
    const reason = whyNot(INDEX, 'grain', 'feed', { rules })?.obstacles[0];
    expect(reason).toMatchObject({
      code: 'rule',
      text: { da: 'En regel i dette netværk: »We never send this to feed«' },
    });
  });

  test('of a family holds for its kinds, and for nothing else', () => {
    const ofFamily = { ...NEVER_TO_FEED, resourceKey: 'food-residue' };
    const ofGypsum = { ...NEVER_TO_FEED, resourceKey: 'gypsum' };
    expect(receiversUnder({ ...NO_RULES, corrections: [ofFamily] })).toEqual(['biogas']);
    expect(receiversUnder({ ...NO_RULES, corrections: [ofGypsum] })).toEqual(['feed', 'biogas']);
  });

  test('may make a match less likely instead', () => {
    const rules = { ...NO_RULES, corrections: [{ ...NEVER_TO_FEED, effect: 'downWeight' as const }] };
    const score = (given: MatchingRules) =>
      findMatches(INDEX, { streamId: 'grain' }, { rules: given }).find(({ demandId }) => demandId === 'feed')!.score;
    expect(score(rules)).toBeLessThan(score(NO_RULES));
    expect(score(rules)).toBeGreaterThan(0);
  });
});

describe('what dismissals teach', () => {
  const tooFar = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aDismissal({ id: `d${String(at)}`, demandId: `x${String(at)}`, reason: 'tooFar' }),
    );

  test('is a weight that grows with them, within bounds, and names those it comes from', () => {
    expect(learnedFrom(tooFar(2))).toMatchObject([
      { kind: 'criterion', criterionId: 'distance', factor: 1.3, from: ['d0', 'd1'] },
    ]);
    expect(learnedFrom(tooFar(50))).toMatchObject([{ factor: 2 }]);
    expect(learnedFrom([])).toEqual([]);
  });

  test('makes the far ones less likely, not the near ones', () => {
    const scoreOf = (demandId: string, rules: MatchingRules) =>
      findMatches(INDEX, { streamId: 'grain' }, { rules }).find((match) => match.demandId === demandId)?.score ?? 0;
    const taught = { ...NO_RULES, dismissals: tooFar(6) };
    expect(scoreOf('biogas', taught)).toBeLessThan(scoreOf('biogas', NO_RULES));
    expect(scoreOf('feed', taught)).toBeGreaterThanOrEqual(scoreOf('feed', NO_RULES));
  });

  test('of one use is nothing from a single one, and from two a lesson for that line of business', () => {
    const wrong = ['d1', 'd2'].map((id) => aDismissal({ id, demandId: id, reason: 'wrongUse' }));
    expect(learnedFrom(wrong.slice(1))).toEqual([]);
    expect(learnedFrom(wrong)).toMatchObject([
      { kind: 'use', resourceKey: 'brewers-spent-grain', receiverActivities: ['10.9'], from: ['d1', 'd2'] },
    ]);
  });

  test('does not depend on the order of the dismissals', () => {
    expect(learnedFrom(tooFar(5).reverse())).toEqual(learnedFrom(tooFar(5)));
  });
});

test('the effect of a rule is seen before it is saved: what goes, what comes, what moves', () => {
  const after = { ...NO_RULES, corrections: [NEVER_TO_FEED] };
  const effect = compareRules(INDEX, NO_RULES, after);
  expect(effect.gone.map(({ demandId }) => demandId)).toEqual(['feed']);
  expect(effect.come).toEqual([]);
  expect(effect.moved).toMatchObject([{ match: { demandId: 'biogas' }, rankBefore: 2, rankAfter: 1 }]);
  expect(compareRules(INDEX, after, NO_RULES).come.map(({ demandId }) => demandId)).toEqual(['feed']);
  expect(compareRules(INDEX, after, after)).toMatchObject({ gone: [], come: [], moved: [], unchanged: 1 });
});

describe('why a named pair is no match', () => {
  const codesOf = (supplyId: string, demandId: string, index = INDEX) =>
    whyNot(index, supplyId, demandId)?.obstacles.map(({ code }) => code);

  test('is said with all criteria, also where the search would not bring it up', () => {
    const found = whyNot(INDEX, 'grain', 'boards');
    expect(found?.obstacles.map(({ code }) => code)).toEqual(['unrelated']);
    expect(found?.match.tier).toBe('unrelated');
    expect(found?.match.score).toBeLessThan(0.1);
    expect(found?.match.judgements.map(({ criterionId }) => criterionId)).toEqual(
      expect.arrayContaining(['resource', 'amount', 'distance']),
    );
  });

  test('is that it runs already', () => {
    const running = prepareMatching({
      ...SNAPSHOT,
      synergies: [aSynergy({ donorId: 'donor', receiverId: 'feed', resourceId: 'grain' })],
    });
    expect(codesOf('grain', 'feed', running)).toEqual(['knownExchange']);
  });

  test('is nothing where it is one, and unknown streams answer like hidden ones', () => {
    expect(codesOf('grain', 'feed')).toEqual([]);
    expect(whyNot(INDEX, 'grain', 'nobody')).toBeNull();
    expect(whyNot(INDEX, 'feed', 'grain')).toBeNull();
  });
});
