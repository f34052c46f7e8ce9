import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bulkLevel, levelsBefore } from '../../client/state/bulk-level.ts';
import { addressOfTable, FIRST_VIEW, SORT_COLUMNS, streamsShown, tableViewOf } from '../../client/state/my-streams.ts';
import type { MyStream, TableView } from '../../client/state/my-streams.ts';
import { DISCLOSURE_LEVELS } from '../../src/domain/disclosure/disclosure-level.ts';
import { DIRECTIONS } from '../../src/domain/registry/stream.ts';

function aStream(id: string, over: Partial<MyStream> = {}): MyStream {
  return {
    id,
    version: 1,
    direction: 'supply',
    level: 'secretariat',
    resource: { en: 'FGD gypsum', da: 'afsvovlingsgips' },
    resourceKind: 'material',
    description: null,
    wasteCode: '10 01 05',
    externalId: null,
    facilityId: 'works',
    facilityName: 'Askov works',
    amount: { value: 10, unit: 't/y', canonicalValue: 10 },
    completeness: 0.8,
    confirmedAt: '2026-03-01T10:00:00Z',
    isStale: false,
    isTypical: false,
    ...over,
  };
}

const ASH = aStream('ash', { resource: { en: 'fly ash', da: 'flyveaske' }, wasteCode: '10 01 02', completeness: 0.3 });
const STEAM = aStream('steam', {
  resource: { en: 'steam', da: 'damp' },
  wasteCode: null,
  direction: 'demand',
  level: 'network',
  facilityId: 'boilers',
  facilityName: 'Kedelhuset Ærø',
  amount: null,
  isStale: true,
  confirmedAt: null,
  externalId: 'ENERGI-7',
});
const GYPSUM = aStream('gypsum', {
  description: 'hvid gips',
  amount: { value: 2, unit: 'kt/y', canonicalValue: 2000 },
});
const ALL = [STEAM, GYPSUM, ASH];

const shown = (part: Partial<TableView>, language: 'en' | 'da' = 'en') =>
  streamsShown(ALL, { ...FIRST_VIEW, ...part }, language).map(({ id }) => id);

describe('the table of my streams', () => {
  test('stands by name in the reader’s language', () => {
    expect([shown({}), shown({}, 'da')]).toEqual([
      ['gypsum', 'ash', 'steam'],
      ['gypsum', 'steam', 'ash'],
    ]);
  });

  test.each<[what: string, part: Partial<TableView>, expected: string[]]>([
    ['words of either language', { text: 'damp' }, ['steam']],
    ['the people’s own words', { text: 'HVID' }, ['gypsum']],
    ['the waste code', { text: '10 01 02' }, ['ash']],
    ['the company’s own id', { text: 'energi-7' }, ['steam']],
    ['the facility without its Danish letters', { text: 'aero' }, ['steam']],
    ['the direction', { direction: 'demand' }, ['steam']],
    ['the level', { level: 'network' }, ['steam']],
    ['what is to be confirmed', { stale: true }, ['steam']],
    ['what is half empty', { halfEmpty: true }, ['ash']],
    ['all of these at once', { facilityId: 'works', text: 'gips', halfEmpty: true }, []],
  ])('is narrowed by %s', (_, part, expected) => {
    expect(shown(part)).toEqual(expected);
  });

  test('is sorted by the amount in one unit, what has none last either way', () => {
    expect(shown({ sort: 'amount' })).toEqual(['ash', 'gypsum', 'steam']);
    expect(shown({ sort: 'amount', descending: true })).toEqual(['gypsum', 'ash', 'steam']);
    expect(shown({ sort: 'confirmed', descending: true }).at(-1)).toBe('steam');
  });

  test('looks the same whatever order the streams came in', () => {
    const views = fc.record({ sort: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() });
    fc.assert(
      fc.property(views, fc.shuffledSubarray(ALL, { minLength: 3 }), (part, shuffled) => {
        const view = { ...FIRST_VIEW, ...part };
        expect(streamsShown(shuffled, view, 'da')).toEqual(streamsShown(ALL, view, 'da'));
      }),
    );
  });

  test('is brought back by its address, which keeps what is not its own', () => {
    const views = fc.record({
      text: fc.string(),
      direction: fc.option(fc.constantFrom(...DIRECTIONS)),
      facilityId: fc.option(fc.uuid()),
      level: fc.option(fc.constantFrom(...DISCLOSURE_LEVELS)),
      stale: fc.boolean(),
      halfEmpty: fc.boolean(),
      sort: fc.constantFrom(...SORT_COLUMNS),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(views, (view) => {
        const address = addressOfTable(view, new URLSearchParams('company=c1&level=public'));
        expect(tableViewOf(new URLSearchParams(address.toString()))).toEqual(view);
        expect(address.get('company')).toBe('c1');
      }),
    );
    expect(addressOfTable(FIRST_VIEW, new URLSearchParams()).toString()).toBe('');
  });
});

describe('one level for several streams', () => {
  const KNOWN = new Map([
    ['works', 'secretariat'],
    ['boilers', 'network'],
  ] as const);

  test('tells which more people will see, and whose name and place become known with them', () => {
    const plan = bulkLevel([GYPSUM, ASH, STEAM], 'network', KNOWN);
    expect(plan.changed.map(({ id }) => id)).toEqual(['gypsum', 'ash']);
    expect(plan.wider).toEqual(plan.changed);
    expect(plan.facilities).toEqual([{ id: 'works', level: 'network' }]);
  });

  test('asks nobody where fewer see it', () => {
    expect(bulkLevel([GYPSUM, STEAM], 'private', KNOWN)).toMatchObject({ wider: [], facilities: [] });
  });

  test('is taken back with each stream’s own level, from its version after the change', () => {
    const { changed } = bulkLevel([GYPSUM, STEAM], 'private', KNOWN);
    const now = changed.map(({ id }) => ({ id, version: 2 }));
    expect(levelsBefore(changed, now)).toEqual(
      new Map([
        ['secretariat', [{ id: 'gypsum', version: 2 }]],
        ['network', [{ id: 'steam', version: 2 }]],
      ]),
    );
  });
});
