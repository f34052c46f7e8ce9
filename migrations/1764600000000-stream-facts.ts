import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';
import { BLIND_VIEW } from './row-level-security/blind-view.ts';

const RIGHTS = { stream_hourly_profile: 'SELECT, INSERT, DELETE' };

/**
 * What a stream is, in earnest: dates as precisely as they are known in place of years, how it spreads over the year, hour by
 * hour where somebody has that, its standing before the law, its id in the company's own books, and when it was confirmed.
 */
export class StreamFacts1764600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

/** A year, a month or a day. */
const PARTIAL_DATE = `^(1[89]\\d\\d|2[01]\\d\\d|2200)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$`;

const sumOf = (column: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${column}[${index + 1}]`).join(' + ');

const sharesWhole = (column: string, count: number) =>
  `array_ndims(${column}) = 1 AND array_length(${column}, 1) = ${count} AND array_position(${column}, NULL) IS NULL
    AND 0 <= ALL (${column}) AND 1 >= ALL (${column}) AND abs(${sumOf(column, count)} - 1) <= 1e-6`;

const UP = [
  `ALTER TABLE stream
    ADD COLUMN valid_from text,
    ADD COLUMN valid_to text,
    ADD COLUMN monthly_shares double precision[],
    ADD COLUMN weekday_shares double precision[],
    ADD COLUMN batch_value double precision,
    ADD COLUMN batch_unit text,
    ADD COLUMN batch_canonical_value double precision,
    ADD COLUMN batch_canonical_unit text,
    ADD COLUMN batch_every_days double precision,
    ADD COLUMN hourly_summary jsonb,
    ADD COLUMN waste_status text,
    ADD COLUMN is_hazardous boolean,
    ADD COLUMN by_product_test jsonb,
    ADD COLUMN permits jsonb DEFAULT '[]' NOT NULL,
    ADD COLUMN external_id text,
    ADD COLUMN confirmed_at timestamptz`,
  `UPDATE stream SET valid_from = from_year::text, valid_to = to_year::text WHERE num_nonnulls(from_year, to_year) > 0`,
  blindViewBy(`left(s.valid_to, 4)::integer`),
  `ALTER TABLE stream
    DROP COLUMN from_year,
    DROP COLUMN to_year,
    DROP CONSTRAINT stream_availability_known,
    ADD CONSTRAINT stream_availability_known CHECK (availability IN ('continuous', 'seasonal', 'weekly', 'batch', 'oneOff')),
    ADD CONSTRAINT stream_valid_from_is_a_date CHECK (valid_from ~ '${PARTIAL_DATE}'),
    ADD CONSTRAINT stream_valid_to_is_a_date CHECK (valid_to ~ '${PARTIAL_DATE}'),
    ADD CONSTRAINT stream_dates_in_order CHECK (left(valid_from, char_length(valid_to)) COLLATE "C" <= valid_to),
    ADD CONSTRAINT stream_monthly_shares_whole CHECK (${sharesWhole('monthly_shares', 12)}),
    ADD CONSTRAINT stream_weekday_shares_whole CHECK (${sharesWhole('weekday_shares', 7)}),
    ADD CONSTRAINT stream_batch_whole CHECK (
      num_nulls(batch_value, batch_unit, batch_canonical_value, batch_canonical_unit) IN (0, 4)
    ),
    ADD CONSTRAINT stream_batch_in_range CHECK (
      batch_value >= 0 AND batch_value < 'Infinity' AND batch_canonical_value >= 0 AND batch_canonical_value < 'Infinity'
    ),
    ADD CONSTRAINT stream_batch_unit_given CHECK (
      batch_unit ~ '\\S' AND char_length(batch_unit) <= 40
      AND batch_canonical_unit ~ '\\S' AND char_length(batch_canonical_unit) <= 40
    ),
    ADD CONSTRAINT stream_batch_every_days_in_range CHECK (batch_every_days > 0 AND batch_every_days <= 3660),
    ADD CONSTRAINT stream_hourly_summary_is_whole CHECK (
      jsonb_typeof(hourly_summary) = 'object' AND jsonb_typeof(hourly_summary -> 'monthlySums') = 'array'
      AND hourly_summary ?& ARRAY['unit', 'sum', 'peak', 'mean', 'loadFactor', 'provenance']
    ),
    ADD CONSTRAINT stream_waste_status_known CHECK (waste_status IN ('waste', 'byProduct', 'endOfWaste', 'product')),
    ADD CONSTRAINT stream_by_product_test_is_whole CHECK (
      jsonb_typeof(by_product_test) = 'object' AND char_length(by_product_test::text) <= 20000
      AND by_product_test ?& ARRAY['furtherUseCertain', 'usableDirectly', 'producedAsIntegralPart', 'lawfulUse']
    ),
    ADD CONSTRAINT stream_permits_are_a_list CHECK (jsonb_typeof(permits) = 'array' AND jsonb_array_length(permits) <= 20),
    ADD CONSTRAINT stream_external_id_given CHECK (external_id ~ '\\S' AND char_length(external_id) <= 100)`,
  `CREATE UNIQUE INDEX stream_external_id_once ON stream (organisation_id, network_id, external_id)
    WHERE withdrawn_at IS NULL AND external_id IS NOT NULL`,

  `ALTER TABLE stream_property
    ADD COLUMN typical double precision,
    ADD COLUMN method text,
    ADD COLUMN analysis_date text,
    DROP CONSTRAINT stream_property_bound_given,
    ADD CONSTRAINT stream_property_figure_given CHECK (num_nonnulls(minimum, typical, maximum) >= 1),
    ADD CONSTRAINT stream_property_typical_finite CHECK (typical > '-Infinity' AND typical < 'Infinity'),
    ADD CONSTRAINT stream_property_typical_within CHECK (typical >= minimum AND typical <= maximum),
    ADD CONSTRAINT stream_property_method_given CHECK (method ~ '\\S' AND char_length(method) <= 200),
    ADD CONSTRAINT stream_property_date_is_a_date CHECK (analysis_date ~ '${PARTIAL_DATE}')`,

  `ALTER TABLE stream_terms
    ADD COLUMN present_cost_year integer,
    ADD CONSTRAINT stream_terms_present_cost_year_in_range CHECK (present_cost_year BETWEEN 1800 AND 2200)`,

  `CREATE TABLE stream_hourly_profile (
    stream_id uuid NOT NULL,
    amounts double precision[] NOT NULL,
    unit text NOT NULL,
    basis text NOT NULL,
    source text,
    year integer,
    CONSTRAINT stream_hourly_profile_pkey PRIMARY KEY (stream_id),
    CONSTRAINT stream_hourly_profile_stream_exists FOREIGN KEY (stream_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT stream_hourly_profile_amounts_whole CHECK (
      array_ndims(amounts) = 1 AND array_length(amounts, 1) = 8760 AND array_position(amounts, NULL) IS NULL
      AND 0 <= ALL (amounts) AND 'Infinity' > ALL (amounts)
    ),
    CONSTRAINT stream_hourly_profile_unit_given CHECK (unit ~ '\\S' AND char_length(unit) <= 40),
    CONSTRAINT stream_hourly_profile_basis_known CHECK (basis IN ('measured', 'reported', 'published', 'estimated')),
    CONSTRAINT stream_hourly_profile_source_given CHECK (source ~ '\\S' AND char_length(source) <= 2000),
    CONSTRAINT stream_hourly_profile_year_in_range CHECK (year BETWEEN 1800 AND 2200)
  )`,
];

const OF_OWN_STREAM = `EXISTS (
  SELECT FROM stream s WHERE s.id = stream_id AND s.organisation_id = ANY ((SELECT viewer_organisations())::uuid[])
)`;

const POLICIES = [
  // Whoever sees the stream whole.
  `CREATE POLICY stream_hourly_profile_read ON stream_hourly_profile FOR SELECT USING (
    EXISTS (SELECT FROM stream s WHERE s.id = stream_id)
  )`,
  `CREATE POLICY stream_hourly_profile_made ON stream_hourly_profile FOR INSERT WITH CHECK (${OF_OWN_STREAM})`,
  `CREATE POLICY stream_hourly_profile_removed ON stream_hourly_profile FOR DELETE USING (${OF_OWN_STREAM})`,
];

const DOWN = [
  `DROP TABLE stream_hourly_profile`,
  `ALTER TABLE stream_terms DROP COLUMN present_cost_year`,
  // What has a typical figure alone had no place before.
  `UPDATE stream_property SET minimum = typical, maximum = typical WHERE num_nonnulls(minimum, maximum) = 0`,
  `ALTER TABLE stream_property
    DROP COLUMN typical, DROP COLUMN method, DROP COLUMN analysis_date,
    ADD CONSTRAINT stream_property_bound_given CHECK (num_nonnulls(minimum, maximum) >= 1)`,
  `UPDATE stream SET availability = NULL WHERE availability = 'weekly'`,
  `ALTER TABLE stream
    ADD COLUMN from_year integer,
    ADD COLUMN to_year integer,
    DROP CONSTRAINT stream_availability_known,
    ADD CONSTRAINT stream_availability_known CHECK (availability IN ('continuous', 'seasonal', 'batch', 'oneOff')),
    ADD CONSTRAINT stream_from_year_in_range CHECK (from_year BETWEEN 1800 AND 2200),
    ADD CONSTRAINT stream_to_year_in_range CHECK (to_year BETWEEN 1800 AND 2200),
    ADD CONSTRAINT stream_years_in_order CHECK (from_year <= to_year)`,
  `UPDATE stream SET from_year = left(valid_from, 4)::integer, to_year = left(valid_to, 4)::integer
    WHERE num_nonnulls(valid_from, valid_to) > 0`,
  blindViewBy('s.to_year'),
  `ALTER TABLE stream
    DROP COLUMN valid_from, DROP COLUMN valid_to, DROP COLUMN monthly_shares, DROP COLUMN weekday_shares,
    DROP COLUMN batch_value, DROP COLUMN batch_unit, DROP COLUMN batch_canonical_value, DROP COLUMN batch_canonical_unit,
    DROP COLUMN batch_every_days, DROP COLUMN hourly_summary, DROP COLUMN waste_status, DROP COLUMN is_hazardous,
    DROP COLUMN by_product_test, DROP COLUMN permits, DROP COLUMN external_id, DROP COLUMN confirmed_at`,
];

/** The blind view, with the expression for the last year in which a stream is there. */
function blindViewBy(lastYear: string): string {
  const view = BLIND_VIEW.find((statement) => statement.startsWith('CREATE VIEW blind_view'));
  if (view === undefined) throw new Error('The blind view is not where it was.');
  return view.replace('CREATE VIEW', 'CREATE OR REPLACE VIEW').replace('s.to_year', lastYear);
}
