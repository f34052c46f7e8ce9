import { describe, expect, test } from '@jest/globals';
import type { IntroductionFactsFragment, TrailFactsFragment } from '../../client/api/generated/later/graphql.ts';
import { areIntroduced, introductionGroup, sidesSeen } from '../../client/state/introduction-groups.ts';
import { seenOfForm } from '../../client/state/shown-stream.ts';
import { EMPTY_FORM } from '../../client/state/stream-form.ts';
import type { StreamForm } from '../../client/state/stream-form.ts';
import { trailLevels, trailPerson } from '../../client/state/trail-words.ts';
import { widensFacility } from '../../client/state/widens-facility.ts';

const FORM: StreamForm = {
  ...EMPTY_FORM,
  direction: 'supply',
  resource: {
    id: 'gypsum',
    isOfCatalogue: true,
    kind: 'material',
    name: { en: 'FGD gypsum', da: 'afsvovlingsgips' },
    wasteCode: null,
    measuredIn: ['massFlow'],
    units: ['t/y'],
  },
  amount: '4,873',
  unit: 't/y',
  facility: {
    id: 'askov',
    name: 'Askov works',
    kind: 'productionPlant',
    organisation: 'Askov Gips A/S',
    organisationId: 'askov-gips',
    level: 'secretariat',
    place: 'Askov',
  },
  costAmount: '-120',
  costUnit: 'DKK/t',
};

describe('how others would see what is being written', () => {
  test('the default level shows it to the secretariat, with its cost, and to nobody else unasked', () => {
    expect(seenOfForm(FORM, 'secretariat', 'en')).toMatchObject({
      sight: 'whole',
      organisation: 'Askov Gips A/S',
      amount: { value: 4873, unit: 't/y' },
      cost: { value: -120, unit: 'DKK/t' },
    });
    for (const audience of ['member', 'analyst', 'stranger'] as const) {
      expect(seenOfForm(FORM, audience, 'en')).toEqual({ sight: 'nothing' });
    }
  });

  test('anonymous, another company sees the kind and a range, and no word of whose it is', () => {
    const seen = seenOfForm({ ...FORM, level: 'blind', description: 'tower two' }, 'member', 'en');
    expect(seen).toEqual({
      sight: 'blind',
      direction: 'supply',
      resourceKind: 'material',
      resource: { en: 'FGD gypsum', da: 'afsvovlingsgips' },
      amount: { en: '3,000–10,000 t/year', da: '3.000–10.000 t/år' },
    });
  });

  test('a resource of one’s own is not named to those who see it anonymously', () => {
    const own = {
      ...FORM,
      level: 'blind',
      resource: null,
      resourceIsNew: true,
      resourceKind: 'water',
      resourceText: 'Askov brine',
    } as const;
    expect(seenOfForm(own, 'member', 'en')).toMatchObject({ sight: 'blind', resource: null, resourceKind: 'water' });
  });

  test('the cost is shown beyond company and secretariat only where it is released', () => {
    const open = { ...FORM, level: 'public' } as const;
    expect(seenOfForm(open, 'stranger', 'en')).toMatchObject({ sight: 'whole', cost: null });
    expect(seenOfForm({ ...open, costReleased: true }, 'stranger', 'en')).toMatchObject({ cost: { value: -120 } });
  });

  test('an amount that is no amount yet has no range', () => {
    for (const amount of ['', 'plenty', '-5', '1e400']) {
      expect(seenOfForm({ ...FORM, level: 'blind', amount }, 'member', 'en')).toMatchObject({
        amount: { en: 'amount not stated' },
      });
    }
  });
});

test.each([
  ['network', 'secretariat', 'network'],
  ['public', 'network', 'public'],
  ['blind', 'secretariat', null],
  ['network', 'public', null],
  ['private', 'secretariat', null],
] as const)('a stream of level %s makes a facility known at level %s known at %s', (level, now, wider) => {
  expect(widensFacility(level, now)).toBe(wider);
});

describe('an introduction', () => {
  type Side = IntroductionFactsFragment['sides'][number];
  const side = (over: Partial<Side>): Side => ({
    direction: 'SUPPLY',
    isMine: false,
    agreed: false,
    ended: false,
    contacts: [],
    blind: null,
    stream: null,
    ...over,
  });
  const between = (state: IntroductionFactsFragment['state'], ...sides: Side[]): IntroductionFactsFragment => ({
    id: 'i',
    state,
    proposed: false,
    askedAt: '2026-11-23T10:00:00Z',
    changedAt: '2026-11-23T10:00:00Z',
    whatTheOtherWouldLearn: null,
    sides,
  });

  test.each([
    ['toAnswer', between('ASKED', side({ isMine: true }), side({ agreed: true }))],
    ['asked', between('ASKED', side({ isMine: true, agreed: true }), side({}))],
    ['agreed', between('AGREED', side({ isMine: true, agreed: true }), side({ agreed: true }))],
    ['ended', between('DECLINED', side({ isMine: true }), side({}))],
    ['ended', between('WITHDRAWN', side({ isMine: true }), side({}))],
    ['others', between('ASKED', side({}), side({}))],
  ] as const)('stands under %s', (group, introduction) => {
    expect(introductionGroup(introduction)).toBe(group);
  });

  test('has my side apart from the other', () => {
    const [mine, theirs] = [side({ isMine: true }), side({ direction: 'DEMAND' })];
    expect(sidesSeen(between('ASKED', theirs, mine))).toEqual({ mine, others: [theirs] });
  });

  test('introduces two streams once it is agreed, and those two alone', () => {
    const stream = (id: string) => ({ stream: { id } as NonNullable<Side['stream']> });
    const agreed = between('AGREED', side(stream('a')), side(stream('b')));
    expect(areIntroduced([agreed], 'b', 'a')).toBe(true);
    expect(areIntroduced([agreed], 'a', 'c')).toBe(false);
    expect(areIntroduced([{ ...agreed, state: 'WITHDRAWN' }], 'a', 'b')).toBe(false);
  });
});

describe('an entry of the trail', () => {
  const entry = (over: Partial<TrailFactsFragment>): TrailFactsFragment => ({
    id: 'e',
    at: '2026-11-23T10:00:00Z',
    action: 'SEEN',
    audience: 'member',
    subjectKind: 'STREAM',
    subjectId: 's',
    personName: null,
    organisationNames: [],
    details: [],
    ...over,
  });

  test('names a person with the company, a company alone, or nobody', () => {
    expect(trailPerson(entry({ personName: 'Bent', organisationNames: ['Bjerre A/S'] }))).toEqual({
      type: 'named',
      name: 'Bent',
      companies: ['Bjerre A/S'],
    });
    expect(trailPerson(entry({ organisationNames: ['Bjerre A/S'] }))).toMatchObject({ type: 'company' });
    expect(trailPerson(entry({ action: 'SEEN_BLIND' }))).toEqual({ type: 'anonymous' });
    expect(trailPerson(entry({}))).toEqual({ type: 'unknown' });
  });

  test('tells from which level to which; a registration tells its first', () => {
    const details = [
      { name: 'from', value: 'secretariat' },
      { name: 'to', value: 'blind' },
    ];
    expect(trailLevels(entry({ action: 'CHANGED_LEVEL', details }))).toEqual({ from: 'secretariat', to: 'blind' });
    const registered = entry({ action: 'REGISTERED', details: [{ name: 'level', value: 'private' }] });
    expect(trailLevels(registered)).toEqual({ from: null, to: 'private' });
  });
});
