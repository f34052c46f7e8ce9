import { expect, test } from '@jest/globals';
import {
  addressOfMatchList,
  daysBefore,
  FIRST_LIST,
  isListFiltered,
  matchListOf,
} from '../../client/state/match-list-view.ts';

test('a first visit needs no address, and holds nothing back', () => {
  expect(matchListOf(new URLSearchParams())).toEqual(FIRST_LIST);
  expect(addressOfMatchList(FIRST_LIST, new URLSearchParams()).toString()).toBe('');
  expect(isListFiltered(FIRST_LIST)).toBe(false);
});

test('what was chosen is in the address and comes back from it, beside the network', () => {
  const chosen = {
    kind: 'energy',
    tier: 'documentedUse',
    leastWorth: 100_000,
    farthestKm: 25,
    leastConfidence: 0.5,
    newDays: 30,
    latent: false,
    order: 'worth',
  } as const;
  const address = addressOfMatchList(chosen, new URLSearchParams('network=n1'));
  expect(matchListOf(address)).toEqual(chosen);
  expect(address.get('network')).toBe('n1');
  expect(addressOfMatchList(FIRST_LIST, address).toString()).toBe('network=n1');
});

test('what the address names wrongly is as on a first visit', () => {
  expect(matchListOf(new URLSearchParams('kind=gold&km=12&order=luck&known=2'))).toEqual(FIRST_LIST);
});

test('each choice alone holds something back', () => {
  const changes = [{ kind: 'water' }, { leastWorth: 0 }, { latent: false }, { newDays: 7 }] as const;
  expect(changes.map((change) => isListFiltered({ ...FIRST_LIST, ...change }))).toEqual([true, true, true, true]);
  expect(isListFiltered({ ...FIRST_LIST, order: 'distance' })).toBe(false);
});

test('"new" is counted from the beginning of a day', () => {
  const noon = Date.UTC(2026, 10, 23, 12);
  expect(daysBefore(7, noon)).toBe('2026-11-16T00:00:00.000Z');
  expect(daysBefore(7, noon + 1000)).toBe(daysBefore(7, noon));
});
