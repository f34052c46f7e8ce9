import { describe, expect, test } from '@jest/globals';
import { conversionsOf, isByTheHour } from '../../client/state/conversions.ts';
import { unitsOffered, unitShown, unitTyped } from '../../client/state/units-offered.ts';

const rounded = (amount: Parameters<typeof conversionsOf>[0], hours: number | null = null) =>
  conversionsOf(amount, hours).map(({ type, value, unit }) => `${type} ${Number(value.toPrecision(4))} ${unit}`);

describe('an amount in other units', () => {
  test('20,000 t a year is 2,283 kg an hour in continuous operation', () => {
    expect(rounded({ value: 20_000, unit: 't/y' })).toEqual(['running 2283 kg/h']);
  });

  test('is larger by the hour where the plant does not run all year', () => {
    expect(rounded({ value: 20_000, unit: 't/y' }, 4000)).toEqual(['running 5000 kg/h']);
  });

  test('an hourly rate becomes a yearly amount by the hours of operation', () => {
    expect(rounded({ value: 10, unit: 't/h' })).toEqual(['yearly 87600 t/y']);
    expect(rounded({ value: 10, unit: 't/h' }, 8000)).toEqual(['yearly 80000 t/y']);
  });

  test('power becomes energy, and energy mean power', () => {
    expect(rounded({ value: 20, unit: 'MW' }, 8000)).toEqual(['yearly 160000 MWh/y']);
    expect(rounded({ value: 87_600, unit: 'MWh/y' })).toEqual(['running 10 MW']);
    expect(rounded({ value: 876, unit: 'MWh/y' })).toEqual(['running 100 kW']);
  });

  test('what comes once has no hours', () => {
    expect(rounded({ value: 5000, unit: 'kg' })).toEqual(['once 5 t']);
  });

  test('nothing is made of what cannot be', () => {
    expect(rounded({ value: 0, unit: 't/y' })).toEqual([]);
    expect(rounded({ value: -1, unit: 't/y' })).toEqual([]);
    expect(rounded({ value: 1, unit: 't/h' }, 9000)).toEqual([]);
    expect(rounded({ value: 1, unit: 'barrels' })).toEqual([]);
  });

  test('asks for the hours of operation of rates by the hour and of power only', () => {
    expect(['t/h', 'MW', 'l/s'].map(isByTheHour)).toEqual([true, true, true]);
    expect(['t/y', 'm3/d', 't', null].map(isByTheHour)).toEqual([false, false, false, false]);
  });
});

describe('a unit as it is typed', () => {
  test('is known by its code and as plants write it', () => {
    expect(['t/y', 't/år', 'ton pr. år', 'm³/h', 'MW'].map((typed) => unitTyped(typed)?.code)).toEqual([
      't/y',
      't/y',
      't/y',
      'm3/h',
      'MW',
    ]);
    expect(unitTyped('  ')).toBeNull();
    expect(unitTyped('wagonloads')).toBeNull();
  });

  test('is shown as the reader writes it', () => {
    expect(unitShown('t/y', 'da')).toBe('t/år');
    expect(unitShown('t/y', 'en')).toBe('t/year');
    expect(unitShown('wagonloads', 'en')).toBe('wagonloads');
  });

  test('those of the resource are offered first, and what is meant before what is spelt alike', () => {
    expect(unitsOffered('', ['MWh/y', 'GJ/y'], 'energy').map(({ code }) => code)).toEqual(['MWh/y', 'GJ/y']);
    expect(unitsOffered('t/år', ['MWh/y'], null)[0]?.code).toBe('t/y');
    expect(unitsOffered('', [], 'water')[0]?.code).toBe('m3/y');
  });
});
