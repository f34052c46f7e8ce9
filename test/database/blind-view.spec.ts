import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { blindStreamOf } from '../../src/domain/disclosure/blind-stream.ts';
import { blindViewOf, type BlindViewRow } from '../../src/registry/reading/blind-stream.rows.ts';
import { aFacility, aResource, aStream, tonnesAYear } from '../support/builders.ts';
import { GivenRegistry } from '../support/given-registry.ts';
import { freshDatabaseUrl } from '../support/test-database.ts';

const PRESENT_YEAR = new Date().getFullYear();

/** Amounts at the very edges of bands, and between them. */
const amount = fc.oneof(
  fc.constantFrom(
    0,
    0.999_999,
    1,
    2.999_999,
    3,
    10,
    29.9,
    30,
    100,
    299.999,
    300,
    1000,
    3e8,
    1e9,
    2.9999e11,
    3e11,
    1e12,
  ),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);

const hidden = fc.record({
  amount: fc.option(amount),
  latitude: fc.oneof(fc.constantFrom(-90, 0, 55.75, 90), fc.double({ min: -90, max: 90, noNaN: true })),
  longitude: fc.oneof(fc.constantFrom(-180, 0, 180), fc.double({ min: -180, max: 180, noNaN: true })),
  hasPosition: fc.boolean(),
  ofCatalogue: fc.boolean(),
  validTo: fc.option(
    fc
      .tuple(fc.integer({ min: PRESENT_YEAR - 2, max: PRESENT_YEAR + 2 }), fc.constantFrom('', '-01', '-12-31'))
      .map(([year, rest]) => `${year}${rest}`),
  ),
  endYear: fc.option(fc.integer({ min: PRESENT_YEAR - 2, max: PRESENT_YEAR + 2 })),
  status: fc.constantFrom('active' as const, 'planned' as const, 'closed' as const),
});

describe('the blind view of the database', () => {
  let owner: DataSource;
  let given: GivenRegistry;

  beforeAll(async () => {
    owner = new DataSource({ type: 'postgres', url: await freshDatabaseUrl(), installExtensions: false });
    await owner.initialize();
    given = await GivenRegistry.in(owner);
  });

  afterAll(() => owner.destroy());

  test('says of every stream what the domain says', async () => {
    const organisationId = await given.organisation();
    const resourceOf = async (key: string | null) =>
      (
        await owner.query<[{ id: string }]>(
          `INSERT INTO resource (key, kind, name_en, name_da, synonyms, measured_in) VALUES ($1, 'material', 'ash', 'aske', '{}', '{massFlow}') RETURNING id`,
          [key],
        )
      )[0].id;
    const [known, own] = [await resourceOf('ash'), await resourceOf(null)];
    const facts = fc.sample(hidden, 400);
    for (const fact of facts) {
      const position = fact.hasPosition ? [fact.latitude, fact.longitude, 'measured'] : [null, null, null];
      const [facility] = await owner.query<[{ id: string }]>(
        `INSERT INTO facility (network_id, organisation_id, name, kind, status, activity_codes, end_year, latitude, longitude, position_basis)
         VALUES ($1, $2, 'Works', 'other', $3, '{}', $4, $5, $6, $7) RETURNING id`,
        [given.networkId, organisationId, fact.status, fact.endYear, ...position],
      );
      const unit = fact.amount === null ? null : 't/y';
      const [stream] = await owner.query<[{ id: string }]>(
        `INSERT INTO stream (network_id, facility_id, resource_id, direction, level, valid_to, amount_value, amount_unit,
           amount_canonical_value, amount_canonical_unit, amount_basis)
         VALUES ($1, $2, $3, 'supply', 'blind', $4, $5, $6, $5, $6, $7) RETURNING id`,
        [
          given.networkId,
          facility.id,
          fact.ofCatalogue ? known : own,
          fact.validTo,
          fact.amount,
          unit,
          unit && 'measured',
        ],
      );
      const [row] = await owner.query<BlindViewRow[]>('SELECT * FROM blind_view WHERE stream_id = $1', [stream.id]);
      const provenance = { basis: 'measured' as const, source: null, year: null };
      const view = blindStreamOf(
        {
          stream: aStream({ amount: fact.amount === null ? null : tonnesAYear(fact.amount), validTo: fact.validTo }),
          facility: aFacility({
            status: fact.status,
            endYear: fact.endYear,
            position: fact.hasPosition ? { latitude: fact.latitude, longitude: fact.longitude, provenance } : null,
          }),
          resource: fact.ofCatalogue ? aResource({ id: known, key: 'ash' }) : aResource({ id: own, key: null }),
        },
        'pseudonym',
        PRESENT_YEAR,
      );
      const expected = view && {
        direction: view.direction,
        resourceId: view.resourceId,
        resourceKind: view.resourceKind,
        amountBand: view.amountBand,
        cell: view.cell,
      };
      expect({ fact, view: row === undefined ? null : blindViewOf(row) }).toEqual({ fact, view: expected });
    }
  });
});
