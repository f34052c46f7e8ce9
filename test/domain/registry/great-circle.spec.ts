import { expect, test } from '@jest/globals';
import { greatCircleKm } from '../../../src/domain/registry/great-circle.ts';

const NORTH_POLE = { latitude: 90, longitude: 0 };

test('a quarter of the earth lies between pole and equator: 10,008 km on the mean sphere', () => {
  expect(greatCircleKm(NORTH_POLE, { latitude: 0, longitude: 77 })).toBeCloseTo(10_007.56, 1);
});

test('half the earth lies between opposite points, which rounding does not break', () => {
  expect(greatCircleKm({ latitude: 12.3, longitude: 45.6 }, { latitude: -12.3, longitude: -134.4 })).toBeCloseTo(
    20_015.11,
    1,
  );
});

test('the date line is no gap', () => {
  expect(greatCircleKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.195, 2);
});
