import type pg from 'pg';
import { RESOURCE_CATALOGUE } from '../../src/domain/knowledge/resource-catalogue.ts';

/** Lines of business, so that uses of the knowledge base find receivers. */
const ACTIVITIES = '{10.51,17.12,20.13,23.51,23.62,24.10,35.11,35.30,37.00,38.21,01.47,11.05,16.21,20.15,22.22,36.00}';

/**
 * A network of so many public streams, ten to a facility, over Denmark: the resources of the catalogue, half supplies, four of
 * five with an amount, half with when they are there, energy with its temperature, a third of the rest with its moisture.
 * Drawn by a digest of the row's number, so that every run has the same.
 */
export async function fillMatchingNetwork(owner: pg.Client, streams: number): Promise<string> {
  await owner.query(
    `INSERT INTO network (slug, name, description_en, description_da) VALUES ('bench', 'Bench', 'Bench', 'Bench')`,
  );
  await owner.query(
    `INSERT INTO resource (key, kind, name_en, name_da, synonyms, waste_code, measured_in)
     SELECT r.key, r.kind, r.en, r.da, '{}', r.code, ARRAY(SELECT jsonb_array_elements_text(r.measured))
     FROM jsonb_to_recordset($1::jsonb) AS r(key text, kind text, en text, da text, code text, measured jsonb)`,
    [
      JSON.stringify(
        RESOURCE_CATALOGUE.map(({ key, kind, name, wasteCode, measuredIn }) => ({
          key,
          kind,
          en: name.en,
          da: name.da,
          code: wasteCode,
          measured: measuredIn,
        })),
      ),
    ],
  );
  const drawn = (salt: string, n = 'made.n') =>
    `(hashint8extended((${n})::bigint, ${salt}) & 1048575)::float8 / 1048576`;
  await owner.query(`
    INSERT INTO organisation (name, kind) SELECT 'Company ' || lpad(n::text, 7, '0'), 'company' FROM generate_series(1, ${streams / 10}) n;
    INSERT INTO facility (network_id, organisation_id, name, kind, status, activity_codes, level, latitude, longitude, position_basis)
      SELECT network.id, o.id, 'Works of ' || o.name, 'productionPlant', 'active',
        ARRAY[('${ACTIVITIES}'::text[])[1 + floor(16 * ${drawn('1', 'right(o.name, 7)::bigint')})::int]], 'public',
        54.8 + 2.8 * ${drawn('2', 'right(o.name, 7)::bigint')}, 8.2 + 4.2 * ${drawn('3', 'right(o.name, 7)::bigint')}, 'reported'
      FROM organisation o, network;
    CREATE TEMPORARY TABLE numbered AS SELECT id, network_id, row_number() OVER (ORDER BY name) - 1 AS n FROM facility;
    CREATE TEMPORARY TABLE kinds AS SELECT id, kind, row_number() OVER (ORDER BY key) - 1 AS n, count(*) OVER () AS all_of_them FROM resource;
    CREATE INDEX ON numbered (n);
    INSERT INTO stream (network_id, facility_id, resource_id, direction, level, availability,
        amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis)
      SELECT f.network_id, f.id, r.id, CASE WHEN ${drawn('4')} < 0.5 THEN 'supply' ELSE 'demand' END, 'public',
        CASE WHEN ${drawn('5')} < 0.5 THEN (ARRAY['continuous', 'seasonal', 'batch', 'oneOff'])[1 + floor(4 * ${drawn('6')})::int] END,
        a.value, a.unit, a.value, a.unit, CASE WHEN a.value IS NOT NULL THEN 'reported' END
      FROM generate_series(0, ${streams - 1}) AS made(n)
        JOIN numbered f ON f.n = made.n / 10
        JOIN kinds r ON r.n = floor(r.all_of_them * ${drawn('7')})::int
        CROSS JOIN LATERAL (SELECT CASE WHEN ${drawn('8')} < 0.8 THEN round(10 ^ (1 + 4 * ${drawn('9')})) END AS value) v
        CROSS JOIN LATERAL (SELECT v.value, CASE WHEN v.value IS NULL THEN NULL WHEN r.kind = 'energy' THEN 'MWh/y' ELSE 't/y' END AS unit) a;
    INSERT INTO stream_property (stream_id, name, position, minimum, maximum, unit, basis)
      SELECT s.id, CASE WHEN r.kind = 'energy' THEN 'temperature' ELSE 'moisture' END, 0,
        CASE WHEN r.kind = 'energy' THEN 20 + floor(100 * d.drawn) END, CASE WHEN r.kind <> 'energy' THEN 10 + floor(60 * d.drawn) END,
        CASE WHEN r.kind = 'energy' THEN 'degC' ELSE '%' END, 'measured'
      FROM stream s JOIN resource r ON r.id = s.resource_id
        CROSS JOIN LATERAL (SELECT (hashtextextended(s.id::text, 10) & 1048575)::float8 / 1048576 AS drawn) d
      WHERE r.kind = 'energy' OR hashtextextended(s.id::text, 11) % 3 = 0;
  `);
  await owner.query('VACUUM ANALYZE');
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM network');
  return rows[0]!.id;
}
