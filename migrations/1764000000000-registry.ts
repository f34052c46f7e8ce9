import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The registry: networks, organisations, facilities, resources, streams and synergies.
 *
 * Names have a collation of their own, so that lists are sorted as readers expect (Danish: Æ, Ø and Å last) whatever the
 * locale of the database.
 */
export class Registry1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE network (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        slug text NOT NULL,
        name text COLLATE "da-x-icu" NOT NULL,
        description_en text NOT NULL,
        description_da text NOT NULL,
        start_year integer,
        revision integer DEFAULT 1 NOT NULL,
        CONSTRAINT network_pkey PRIMARY KEY (id),
        CONSTRAINT network_slug_once UNIQUE (slug),
        CONSTRAINT network_slug_format CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 60),
        CONSTRAINT network_name_given CHECK (name ~ '\\S' AND char_length(name) <= 200),
        CONSTRAINT network_description_given CHECK (
          description_en ~ '\\S' AND description_da ~ '\\S'
          AND char_length(description_en) <= 2000 AND char_length(description_da) <= 2000
        ),
        CONSTRAINT network_start_year_in_range CHECK (start_year BETWEEN 1800 AND 2200),
        CONSTRAINT network_revision_counts_up CHECK (revision >= 1)
      )
    `);

    await queryRunner.query(`
      CREATE TABLE organisation (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        name text COLLATE "da-x-icu" NOT NULL,
        kind text NOT NULL,
        CONSTRAINT organisation_pkey PRIMARY KEY (id),
        CONSTRAINT organisation_name_given CHECK (name ~ '\\S' AND char_length(name) <= 200),
        CONSTRAINT organisation_kind_known CHECK (
          kind IN ('company', 'utility', 'municipality', 'knowledgeInstitution', 'publicBody', 'association', 'other')
        )
      )
    `);
    await queryRunner.query(`CREATE UNIQUE INDEX organisation_name_once ON organisation (lower(name))`);
    await queryRunner.query(`CREATE INDEX organisation_by_name ON organisation (name, id)`);

    await queryRunner.query(`
      CREATE TABLE facility (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        network_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        reference text,
        name text COLLATE "da-x-icu" NOT NULL,
        kind text NOT NULL,
        status text NOT NULL,
        place text,
        latitude double precision,
        longitude double precision,
        position_basis text,
        position_source text,
        position_year integer,
        activity_codes text[] NOT NULL,
        start_year integer,
        end_year integer,
        source text,
        note text,
        CONSTRAINT facility_pkey PRIMARY KEY (id),
        CONSTRAINT facility_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT facility_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT facility_reference_once UNIQUE (network_id, reference),
        CONSTRAINT facility_reference_given CHECK (reference ~ '\\S' AND char_length(reference) <= 60),
        CONSTRAINT facility_name_given CHECK (name ~ '\\S' AND char_length(name) <= 200),
        CONSTRAINT facility_kind_known CHECK (
          kind IN (
            'productionPlant', 'powerPlant', 'utility', 'treatmentPlant', 'wasteHandler', 'demonstrationFacility', 'harbour',
            'farm', 'knowledgeInstitution', 'publicAuthority', 'distributionGrid', 'naturalSource', 'other'
          )
        ),
        CONSTRAINT facility_status_known CHECK (status IN ('planned', 'active', 'closed')),
        CONSTRAINT facility_place_given CHECK (place ~ '\\S' AND char_length(place) <= 300),
        CONSTRAINT facility_latitude_in_range CHECK (latitude >= -90 AND latitude <= 90),
        CONSTRAINT facility_longitude_in_range CHECK (longitude >= -180 AND longitude <= 180),
        CONSTRAINT facility_position_whole CHECK (
          num_nulls(latitude, longitude, position_basis) IN (0, 3)
          AND (latitude IS NOT NULL OR num_nonnulls(position_source, position_year) = 0)
        ),
        CONSTRAINT facility_position_basis_known CHECK (
          position_basis IN ('measured', 'reported', 'published', 'estimated')
        ),
        CONSTRAINT facility_position_source_given CHECK (
          position_source ~ '\\S' AND char_length(position_source) <= 2000
        ),
        CONSTRAINT facility_position_year_in_range CHECK (position_year BETWEEN 1800 AND 2200),
        CONSTRAINT facility_activity_codes_format CHECK (
          cardinality(activity_codes) <= 10 AND num_nonnulls(array_position(activity_codes, NULL), array_position(activity_codes, '')) = 0
          AND array_to_string(activity_codes, ' ') ~ '^(([A-V]|[0-9]{2}|[0-9]{2}\\.[0-9]{1,2})( |$))*$'
        ),
        CONSTRAINT facility_start_year_in_range CHECK (start_year BETWEEN 1800 AND 2200),
        CONSTRAINT facility_end_year_in_range CHECK (end_year BETWEEN 1800 AND 2200),
        CONSTRAINT facility_years_in_order CHECK (start_year <= end_year),
        CONSTRAINT facility_source_given CHECK (source ~ '\\S' AND char_length(source) <= 2000),
        CONSTRAINT facility_note_given CHECK (note ~ '\\S' AND char_length(note) <= 2000)
      )
    `);
    await queryRunner.query(`CREATE INDEX facility_by_network ON facility (network_id, name, id)`);
    await queryRunner.query(`CREATE INDEX facility_by_organisation ON facility (organisation_id, name, id)`);
    await queryRunner.query(`CREATE INDEX facility_by_name ON facility (name, id)`);

    await queryRunner.query(`
      CREATE TABLE resource (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        key text,
        kind text NOT NULL,
        name_en text COLLATE "en-x-icu" NOT NULL,
        name_da text COLLATE "da-x-icu" NOT NULL,
        synonyms text[] NOT NULL,
        waste_code text,
        measured_in text[] NOT NULL,
        CONSTRAINT resource_pkey PRIMARY KEY (id),
        CONSTRAINT resource_key_once UNIQUE (key),
        CONSTRAINT resource_key_format CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 80),
        CONSTRAINT resource_kind_known CHECK (kind IN ('material', 'water', 'energy', 'sharedUtility')),
        CONSTRAINT resource_name_given CHECK (
          name_en ~ '\\S' AND name_da ~ '\\S' AND char_length(name_en) <= 200 AND char_length(name_da) <= 200
        ),
        CONSTRAINT resource_synonyms_given CHECK (
          array_position(synonyms, NULL) IS NULL AND cardinality(synonyms) <= 100
        ),
        CONSTRAINT resource_waste_code_format CHECK (waste_code ~ '^[0-9]{6}$'),
        CONSTRAINT resource_measured_in_known CHECK (
          cardinality(measured_in) >= 1 AND measured_in <@ ARRAY['massFlow', 'volumeFlow', 'gasFlow', 'energyFlow', 'mass', 'volume', 'gasVolume', 'energy', 'length']
        )
      )
    `);
    await queryRunner.query(`CREATE INDEX resource_by_name ON resource (name_en, id)`);

    await queryRunner.query(`
      CREATE TABLE stream (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        network_id uuid NOT NULL,
        facility_id uuid NOT NULL,
        resource_id uuid NOT NULL,
        reference text,
        direction text NOT NULL,
        description text,
        amount_value double precision,
        amount_unit text,
        amount_canonical_value double precision,
        amount_canonical_unit text,
        amount_basis text,
        amount_source text,
        amount_year integer,
        operating_hours double precision,
        availability text,
        from_year integer,
        to_year integer,
        present_solution text,
        source text,
        version integer DEFAULT 1 NOT NULL,
        changed_at timestamptz DEFAULT now() NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT stream_pkey PRIMARY KEY (id),
        CONSTRAINT stream_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT stream_facility_exists FOREIGN KEY (facility_id) REFERENCES facility (id),
        CONSTRAINT stream_resource_exists FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT stream_reference_once UNIQUE (network_id, reference),
        CONSTRAINT stream_reference_given CHECK (reference ~ '\\S' AND char_length(reference) <= 200),
        CONSTRAINT stream_direction_known CHECK (direction IN ('supply', 'demand')),
        CONSTRAINT stream_description_given CHECK (description ~ '\\S' AND char_length(description) <= 2000),
        CONSTRAINT stream_amount_in_range CHECK (amount_value >= 0 AND amount_value < 'Infinity'),
        CONSTRAINT stream_amount_canonical_in_range CHECK (
          amount_canonical_value >= 0 AND amount_canonical_value < 'Infinity'
        ),
        CONSTRAINT stream_amount_whole CHECK (
          num_nulls(amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis) IN (0, 5)
          AND (amount_value IS NOT NULL OR num_nonnulls(amount_source, amount_year) = 0)
        ),
        CONSTRAINT stream_amount_unit_given CHECK (
          amount_unit ~ '\\S' AND char_length(amount_unit) <= 40
          AND amount_canonical_unit ~ '\\S' AND char_length(amount_canonical_unit) <= 40
        ),
        CONSTRAINT stream_amount_basis_known CHECK (
          amount_basis IN ('measured', 'reported', 'published', 'estimated')
        ),
        CONSTRAINT stream_amount_source_given CHECK (amount_source ~ '\\S' AND char_length(amount_source) <= 2000),
        CONSTRAINT stream_amount_year_in_range CHECK (amount_year BETWEEN 1800 AND 2200),
        CONSTRAINT stream_operating_hours_in_range CHECK (operating_hours > 0 AND operating_hours <= 8784),
        CONSTRAINT stream_availability_known CHECK (availability IN ('continuous', 'seasonal', 'batch', 'oneOff')),
        CONSTRAINT stream_from_year_in_range CHECK (from_year BETWEEN 1800 AND 2200),
        CONSTRAINT stream_to_year_in_range CHECK (to_year BETWEEN 1800 AND 2200),
        CONSTRAINT stream_years_in_order CHECK (from_year <= to_year),
        CONSTRAINT stream_present_solution_given CHECK (
          present_solution ~ '\\S' AND char_length(present_solution) <= 2000
        ),
        CONSTRAINT stream_source_given CHECK (source ~ '\\S' AND char_length(source) <= 2000),
        CONSTRAINT stream_version_counts_up CHECK (version >= 1)
      )
    `);
    await queryRunner.query(
      `CREATE INDEX stream_by_network ON stream (network_id, changed_at, id) WHERE withdrawn_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX stream_by_facility ON stream (facility_id, changed_at, id) WHERE withdrawn_at IS NULL`,
    );
    await queryRunner.query(`CREATE INDEX stream_by_change ON stream (changed_at, id) WHERE withdrawn_at IS NULL`);
    await queryRunner.query(`CREATE INDEX stream_by_resource ON stream (resource_id)`);

    await queryRunner.query(`
      CREATE TABLE stream_property (
        stream_id uuid NOT NULL,
        name text NOT NULL,
        position smallint NOT NULL,
        minimum double precision,
        maximum double precision,
        unit text NOT NULL,
        basis text NOT NULL,
        source text,
        year integer,
        CONSTRAINT stream_property_name_once PRIMARY KEY (stream_id, name),
        CONSTRAINT stream_property_stream_exists FOREIGN KEY (stream_id) REFERENCES stream (id) ON DELETE CASCADE,
        CONSTRAINT stream_property_name_given CHECK (name ~ '\\S' AND char_length(name) <= 100),
        CONSTRAINT stream_property_minimum_finite CHECK (minimum > '-Infinity' AND minimum < 'Infinity'),
        CONSTRAINT stream_property_maximum_finite CHECK (maximum > '-Infinity' AND maximum < 'Infinity'),
        CONSTRAINT stream_property_bound_given CHECK (num_nonnulls(minimum, maximum) >= 1),
        CONSTRAINT stream_property_bounds_in_order CHECK (minimum <= maximum),
        CONSTRAINT stream_property_unit_given CHECK (unit ~ '\\S' AND char_length(unit) <= 40),
        CONSTRAINT stream_property_basis_known CHECK (basis IN ('measured', 'reported', 'published', 'estimated')),
        CONSTRAINT stream_property_source_given CHECK (source ~ '\\S' AND char_length(source) <= 2000),
        CONSTRAINT stream_property_year_in_range CHECK (year BETWEEN 1800 AND 2200)
      )
    `);

    await queryRunner.query(`
      CREATE TABLE synergy (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        network_id uuid NOT NULL,
        reference text,
        donor_id uuid NOT NULL,
        receiver_id uuid NOT NULL,
        resource_id uuid NOT NULL,
        kind text NOT NULL,
        stage text NOT NULL,
        start_year integer,
        end_year integer,
        last_confirmed_year integer,
        supply_stream_id uuid,
        demand_stream_id uuid,
        source text,
        note text,
        CONSTRAINT synergy_pkey PRIMARY KEY (id),
        CONSTRAINT synergy_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT synergy_donor_exists FOREIGN KEY (donor_id) REFERENCES facility (id),
        CONSTRAINT synergy_receiver_exists FOREIGN KEY (receiver_id) REFERENCES facility (id),
        CONSTRAINT synergy_resource_exists FOREIGN KEY (resource_id) REFERENCES resource (id),
        CONSTRAINT synergy_supply_exists FOREIGN KEY (supply_stream_id) REFERENCES stream (id),
        CONSTRAINT synergy_demand_exists FOREIGN KEY (demand_stream_id) REFERENCES stream (id),
        CONSTRAINT synergy_reference_once UNIQUE (network_id, reference),
        CONSTRAINT synergy_reference_given CHECK (reference ~ '\\S' AND char_length(reference) <= 60),
        CONSTRAINT synergy_donor_is_not_receiver CHECK (donor_id <> receiver_id OR reference IS NOT NULL),
        CONSTRAINT synergy_kind_known CHECK (kind IN ('byProductExchange', 'utilitySharing', 'product', 'service')),
        CONSTRAINT synergy_stage_known CHECK (stage IN ('identified', 'discussed', 'agreed', 'running', 'ended')),
        CONSTRAINT synergy_start_year_in_range CHECK (start_year BETWEEN 1800 AND 2200),
        CONSTRAINT synergy_end_year_in_range CHECK (end_year BETWEEN 1800 AND 2200),
        CONSTRAINT synergy_last_confirmed_year_in_range CHECK (last_confirmed_year BETWEEN 1800 AND 2200),
        CONSTRAINT synergy_years_in_order CHECK (start_year <= end_year AND start_year <= last_confirmed_year),
        CONSTRAINT synergy_source_given CHECK (source ~ '\\S' AND char_length(source) <= 2000),
        CONSTRAINT synergy_note_given CHECK (note ~ '\\S' AND char_length(note) <= 2000)
      )
    `);
    await queryRunner.query(`CREATE INDEX synergy_by_network ON synergy (network_id, start_year, id)`);
    await queryRunner.query(`CREATE INDEX synergy_by_donor ON synergy (donor_id)`);
    await queryRunner.query(`CREATE INDEX synergy_by_receiver ON synergy (receiver_id)`);
    await queryRunner.query(`CREATE INDEX synergy_by_resource ON synergy (resource_id)`);
    await queryRunner.query(`CREATE INDEX synergy_by_supply ON synergy (supply_stream_id)`);
    await queryRunner.query(`CREATE INDEX synergy_by_demand ON synergy (demand_stream_id)`);

    await queryRunner.query(`
      CREATE TABLE synergy_flow (
        synergy_id uuid NOT NULL,
        year integer NOT NULL,
        amount_value double precision NOT NULL,
        amount_unit text NOT NULL,
        amount_canonical_value double precision NOT NULL,
        amount_canonical_unit text NOT NULL,
        amount_basis text NOT NULL,
        amount_source text,
        amount_year integer,
        CONSTRAINT synergy_flow_year_once PRIMARY KEY (synergy_id, year),
        CONSTRAINT synergy_flow_synergy_exists FOREIGN KEY (synergy_id) REFERENCES synergy (id) ON DELETE CASCADE,
        CONSTRAINT synergy_flow_year_in_range CHECK (year BETWEEN 1800 AND 2200),
        CONSTRAINT synergy_flow_amount_in_range CHECK (amount_value >= 0 AND amount_value < 'Infinity'),
        CONSTRAINT synergy_flow_amount_canonical_in_range CHECK (
          amount_canonical_value >= 0 AND amount_canonical_value < 'Infinity'
        ),
        CONSTRAINT synergy_flow_amount_unit_given CHECK (
          amount_unit ~ '\\S' AND char_length(amount_unit) <= 40
          AND amount_canonical_unit ~ '\\S' AND char_length(amount_canonical_unit) <= 40
        ),
        CONSTRAINT synergy_flow_amount_basis_known CHECK (
          amount_basis IN ('measured', 'reported', 'published', 'estimated')
        ),
        CONSTRAINT synergy_flow_amount_source_given CHECK (
          amount_source ~ '\\S' AND char_length(amount_source) <= 2000
        ),
        CONSTRAINT synergy_flow_amount_year_in_range CHECK (amount_year BETWEEN 1800 AND 2200)
      )
    `);

    await queryRunner.query(`
      CREATE TABLE idempotency_key (
        network_id uuid NOT NULL,
        key uuid NOT NULL,
        request_digest text NOT NULL,
        answer_id uuid NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT idempotency_key_once PRIMARY KEY (network_id, key),
        CONSTRAINT idempotency_key_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT idempotency_key_digest_format CHECK (request_digest ~ '^[0-9a-f]{64}$')
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const newestFirst = [
      'idempotency_key',
      'synergy_flow',
      'synergy',
      'stream_property',
      'stream',
      'resource',
      'facility',
      'organisation',
      'network',
    ];
    for (const table of newestFirst) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}
