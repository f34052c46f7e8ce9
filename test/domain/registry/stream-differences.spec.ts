import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { streamDifferences, type Json } from '../../../src/domain/registry/stream-differences.ts';

const GYPSUM: Json = {
  id: 'a',
  version: 1,
  facilityId: 'asnaes',
  facilityName: 'Asnæs',
  amount: {
    value: 20_000,
    unit: 't/y',
    canonicalValue: 20_000,
    canonicalUnit: 't/y',
    provenance: { basis: 'reported' },
  },
  properties: [
    { name: 'moisture', minimum: null, maximum: 10, unit: '%' },
    { name: 'Cl. total', minimum: null, maximum: 0.1, unit: '%' },
  ],
  permits: [],
  monthlyShares: [0.5, 0.5],
  description: null,
};

/** The same value with its fields written in the other order. */
function reversed(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([field, part]) => [field, reversed(part)]),
  );
}

const changed = (over: object): Json => ({ ...(GYPSUM as object), version: 2, ...over });
const lines = (before: Json, after: Json) =>
  streamDifferences(before, after).map(({ path, before: was, after: is }) => [path.join('/'), was, is]);

describe('what differs between two versions of a stream', () => {
  test('is the figure that is another one, from what to what, and not what follows from it', () => {
    const amount = {
      value: 24_000,
      unit: 't/y',
      canonicalValue: 24_000,
      canonicalUnit: 't/y',
      provenance: { basis: 'measured' },
    };
    expect(lines(GYPSUM, changed({ amount }))).toEqual([
      ['amount/provenance/basis', 'reported', 'measured'],
      ['amount/value', '20000', '24000'],
    ]);
  });

  test('names properties by their names, whatever their order and their dots', () => {
    const properties = [
      { name: 'Cl. total', minimum: null, maximum: 0.2, unit: '%' },
      { name: 'moisture', minimum: null, maximum: 10, unit: '%' },
    ];
    expect(lines(GYPSUM, changed({ properties }))).toEqual([['properties/Cl. total/maximum', '0.1', '0.2']]);
  });

  test('shows what came and what went with all that there is of it', () => {
    expect(lines(GYPSUM, changed({ properties: [], description: 'Gips', amount: null }))).toEqual([
      ['amount/provenance/basis', 'reported', null],
      ['amount/unit', 't/y', null],
      ['amount/value', '20000', null],
      ['description', null, 'Gips'],
      ['properties/Cl. total/maximum', '0.1', null],
      ['properties/Cl. total/unit', '%', null],
      ['properties/moisture/maximum', '10', null],
      ['properties/moisture/unit', '%', null],
    ]);
    expect(
      lines(GYPSUM, changed({ permits: [{ name: 'BR-12' }, { name: 'BR-12', authority: 'Kalundborg' }] })),
    ).toEqual([
      ['permits/BR-12', null, 'BR-12'],
      ['permits/BR-12 (2)/authority', null, 'Kalundborg'],
    ]);
  });

  test('takes a row of numbers as one value', () => {
    expect(lines(GYPSUM, changed({ monthlyShares: [1, 0] }))).toEqual([['monthlyShares', '0.5, 0.5', '1, 0']]);
  });

  test('tells the name of another facility with it, and no new name of the same one', () => {
    expect(lines(GYPSUM, changed({ facilityName: 'Asnæsværket' }))).toEqual([]);
    expect(lines(GYPSUM, changed({ facilityId: 'gyproc', facilityName: 'Gyproc' }))).toEqual([
      ['facilityId', 'asnaes', 'gyproc'],
      ['facilityName', 'Asnæs', 'Gyproc'],
    ]);
  });

  const value = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 3 },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('json'), { maxKeys: 4 }),
    ),
  })).json;

  test('of a version and itself is nothing; the other way round is the same turned round; each place comes once, in order', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(streamDifferences(one, structuredClone(one))).toEqual([]);
        const there = streamDifferences(one, other);
        const back = streamDifferences(other, one);
        expect(back.map(({ path, before, after }) => ({ path, before: after, after: before }))).toEqual(there);
        const places = there.map(({ path }) => JSON.stringify(path));
        expect(places).toEqual([...new Set(places)]);
        expect(streamDifferences(reversed(one), reversed(other))).toEqual(there);
      }),
    );
  });
});
