import { describe, expect, test } from '@jest/globals';
import { parseMoneyUnit } from '../../../src/domain/quantity/money.ts';

describe('a price as people write it', () => {
  test.each([
    ['DKK/t', 'DKK', 1, 't'],
    ['EUR/t', 'EUR', 1, 't'],
    ['EUR/MWh', 'EUR', 1, 'MWh'],
    ['DKK/m3', 'DKK', 1, 'm3'],
    ['DKK', 'DKK', 1, null],
    ['EUR', 'EUR', 1, null],
    ['kr. pr. ton', 'DKK', 1, 't'],
    ['kr/m³', 'DKK', 1, 'm3'],
    ['øre/kWh', 'DKK', 0.01, 'kWh'],
    ['€ per GJ', 'EUR', 1, 'GJ'],
    ['€/Nm3', 'EUR', 1, 'Nm3'],
    ['kr./år', 'DKK', 1, 'y'],
    ['1.000 kr. om året', 'DKK', 1e3, 'y'],
    ['mio. kr. årligt', 'DKK', 1e6, 'y'],
    ['tkr. p.a.', 'DKK', 1e3, 'y'],
    ['GBP/tonne', 'GBP', 1, 't'],
  ])('%s', (text, currency, factor, per) => {
    expect(parseMoneyUnit(text)).toEqual({ currency, factor, per });
  });

  test.each(['', 'free', 'dear/t', 'DKK/furlong', 'DKK/°C', 'DKK/t/y', 't/DKK', '/t'])('“%s” is none', (text) => {
    expect(parseMoneyUnit(text)).toBeNull();
  });
});
