import { describe, expect, test } from '@jest/globals';
import { findMatches } from '../../../src/domain/matching/find-matches.ts';
import { prepareMatching } from '../../../src/domain/matching/prepare-matching.ts';
import { aDemand, aFacility, aSnapshot, aSupply, aSynergy } from '../../support/builders.ts';

describe('what people have going already', () => {
  const facilities = ['donor', 'receiver', 'biogas'].map((id) => aFacility({ id, name: `The ${id}` }));
  const reasonWith = (...synergies: readonly ReturnType<typeof aSynergy>[]) => {
    const snapshot = aSnapshot({ facilities, synergies, streams: [aSupply(), aDemand()] });
    const [match] = findMatches(prepareMatching(snapshot), { streamId: 'supply-1' });
    return match?.judgements.find(({ criterionId }) => criterionId === 'exchanges');
  };

  test('is no matter where nothing is on record', () => {
    expect(reasonWith()).toBeUndefined();
    expect(reasonWith(aSynergy({ donorId: 'biogas', resourceId: 'steam' }))).toBeUndefined();
  });

  test('is said of a supply that goes elsewhere today: not all of it is free', () => {
    const expected = {
      verdict: 'conditionally',
      reason: {
        en: 'The supply goes to The biogas today: ask how much of it is free.',
        da: 'Udbuddet går i dag til The biogas: spørg, hvor meget der er ledigt.',
      },
    };
    expect(reasonWith(aSynergy({ receiverId: 'biogas', supplyStreamId: 'supply-1' }))).toMatchObject(expected);
    expect(reasonWith(aSynergy({ receiverId: 'biogas' }))).toMatchObject(expected);
    expect(reasonWith(aSynergy({ receiverId: 'biogas', supplyStreamId: 'another' }))).toBeUndefined();
  });

  test('is said of a demand that another serves', () => {
    expect(reasonWith(aSynergy({ donorId: 'biogas', demandStreamId: 'demand-1' }))?.reason.en).toBe(
      'The demand is served by The biogas today: ask whether more is needed.',
    );
  });

  test('is said of an exchange of the two that ended', () => {
    const ended = aSynergy({ stage: 'ended', startYear: 1989, endYear: 2018 });
    expect(reasonWith(ended)?.reason.da).toBe(
      'De to havde denne udveksling fra 1989 til 2018: spørg, hvorfor den ophørte.',
    );
    const unsure = aSynergy({ stage: 'ended', startYear: 1982, lastConfirmedYear: 1997 });
    expect(reasonWith(unsure)?.reason.en).toContain('from 1982 to 1997 or later');
    expect(reasonWith(aSynergy({ stage: 'ended', startYear: null }))?.reason.en).toBe(
      'The two had this exchange once: ask why it ended.',
    );
  });

  test('puts a free supply before a taken one that is otherwise its like', () => {
    const snapshot = aSnapshot({
      facilities: [...facilities, aFacility({ id: 'other', name: 'Other' })],
      synergies: [aSynergy({ receiverId: 'biogas', supplyStreamId: 'a-taken' })],
      streams: [aSupply({ id: 'a-taken' }), aSupply({ id: 'b-free', facilityId: 'other' }), aDemand()],
    });
    const found = findMatches(prepareMatching(snapshot), { streamId: 'demand-1' });
    expect(found.map(({ supplyId }) => supplyId)).toEqual(['b-free', 'a-taken']);
  });
});
