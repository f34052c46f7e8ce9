import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amountBand, amountBandText, amountOfBand } from '../../../src/domain/disclosure/amount-band.ts';
import {
  BLIND_PLACE_ERROR_KM,
  blindCell,
  blindDistance,
  DISTANCE_BANDS,
  distanceBandText,
} from '../../../src/domain/disclosure/blind-position.ts';
import { cellCentre, coarsePosition } from '../../../src/domain/disclosure/place-grid.ts';
import { greatCircleKm } from '../../../src/domain/registry/great-circle.ts';
import type { GeoPoint } from '../../../src/domain/registry/great-circle.ts';

describe('a rough amount', () => {
  test('is told as a band of the series 1, 3, 10', () => {
    expect(amountBandText(amountBand(4873, 't/y'))).toEqual({ en: '3,000–10,000 t/year', da: '3.000–10.000 t/år' });
    expect(amountBandText(amountBand(2999.9, 'MWh/y'))).toEqual({
      en: '1,000–3,000 MWh/year',
      da: '1.000–3.000 MWh/år',
    });
  });

  test('begins a new band at each step', () => {
    expect([1, 3, 10, 30, 100, 3e6].map((value) => amountBand(value, 't/y').from)).toEqual([1, 3, 10, 30, 100, 3e6]);
  });

  test('does not tell nothing from next to nothing', () => {
    expect(amountBand(0, 't/y')).toEqual(amountBand(0.4, 't/y'));
    expect(amountBandText(amountBand(0, 't/y')).en).toBe('less than 1 t/year');
  });

  test('says so where no amount is stated', () => {
    expect(amountBandText(null)).toEqual({ en: 'amount not stated', da: 'mængde ikke oplyst' });
  });

  test('is no amount below zero, or without end', () => {
    for (const value of [-1, NaN, Infinity]) expect(() => amountBand(value, 't/y')).toThrow('is no amount');
  });

  test('holds the amount, whatever it is, and the amount that stands for it lies in the same band', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
        const band = amountBand(value, 't/y');
        expect(value >= band.from && value < band.to).toBe(true);
        expect(amountBand(amountOfBand(band), 't/y')).toEqual(band);
      }),
    );
  });
});

// Down to where people live on both sides of the equator.
const point = fc.record({
  latitude: fc.double({ min: -70, max: 72, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a rough place', () => {
  const kalundborg = { latitude: 55.6645, longitude: 11.0966 };

  test('is the middle of a cell some eleven kilometres wide', () => {
    const coarse = coarsePosition(kalundborg);
    expect(coarse.latitude).toBe(55.65);
    expect(greatCircleKm(coarse, kalundborg)).toBeLessThan(8);
    expect(coarsePosition({ latitude: 55.6891, longitude: 11.1803 })).toEqual(coarse);
  });

  test('keeps what is told beside the coordinates', () => {
    expect(coarsePosition({ ...kalundborg, provenance: 'own' }).provenance).toBe('own');
  });

  test('asked again tells nothing more: the middle of a cell lies in that cell', () => {
    fc.assert(
      fc.property(point, (place) => {
        for (const step of [0.1, 0.25])
          expect(cellCentre(cellCentre(place, step), step)).toEqual(cellCentre(place, step));
      }),
    );
  });

  test('lies within twenty kilometres of the place itself where it is blind', () => {
    fc.assert(
      fc.property(point, (place) => {
        expect(greatCircleKm(place, blindCell(place))).toBeLessThan(BLIND_PLACE_ERROR_KM);
      }),
    );
  });

  test('has cells of some 28 km by 28 km in Denmark, and at the ends of the earth too', () => {
    const cell = blindCell(kalundborg);
    const east = blindCell({ ...kalundborg, longitude: kalundborg.longitude + 0.46 });
    expect(greatCircleKm(cell, east)).toBeGreaterThan(26);
    expect(greatCircleKm(cell, east)).toBeLessThan(30);
    expect(blindCell({ latitude: 90, longitude: 0 }).latitude).toBe(89.875);
    expect(blindCell({ latitude: 10, longitude: 180 })).toEqual(blindCell({ latitude: 10, longitude: -180 }));
  });
});

describe('a rough distance', () => {
  test('is told as a band, in words that leave room for the cell', () => {
    expect(DISTANCE_BANDS.map((band) => distanceBandText(band).en)).toEqual([
      'less than about 25 km',
      'about 25–50 km',
      'about 50–100 km',
      'about 100–200 km',
      'more than about 200 km',
    ]);
    expect(distanceBandText({ fromKm: 25, toKm: 50 }).da).toBe('cirka 25–50 km');
  });

  test('cannot be brought down to the place by asking from many places: it is the same for the whole cell', () => {
    const within = fc.double({ min: -0.12, max: 0.12, noNaN: true });
    fc.assert(
      fc.property(point, within, within, fc.array(point, { maxLength: 50 }), (hidden, north, east, asked) => {
        const cell = blindCell(hidden);
        const elsewhere = { latitude: cell.latitude + north, longitude: cell.longitude + east };
        const told = (place: GeoPoint) => asked.map((from) => blindDistance(from, blindCell(place)));
        expect(told(elsewhere)).toEqual(told(hidden));
      }),
    );
  });

  test('is never further out than the cell allows', () => {
    fc.assert(
      fc.property(point, point, (from, hidden) => {
        const { fromKm, toKm } = blindDistance(from, blindCell(hidden));
        const km = greatCircleKm(from, hidden);
        expect(km).toBeGreaterThan(fromKm - BLIND_PLACE_ERROR_KM);
        expect(km).toBeLessThan((toKm ?? Infinity) + BLIND_PLACE_ERROR_KM);
      }),
    );
  });
});
