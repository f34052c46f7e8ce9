import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How widely each thing is shown, what is never shown without being released, introductions, and the trail of who saw and
 * changed what. What follows from a level for whom is said by `1764500000000-row-level-security.ts`.
 */
export class Disclosure1764400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  // What has a reference came from published sources, in the demonstration network.
  `ALTER TABLE facility
    ADD COLUMN level text DEFAULT 'secretariat' NOT NULL,
    ADD COLUMN position_is_coarse boolean DEFAULT false NOT NULL,
    ADD CONSTRAINT facility_level_known CHECK (level IN ('secretariat', 'network', 'public'))`,
  `UPDATE facility SET level = 'public' WHERE reference IS NOT NULL`,

  `CREATE TABLE facility_exact_position (
    facility_id uuid NOT NULL,
    place text,
    latitude double precision,
    longitude double precision,
    CONSTRAINT facility_exact_position_pkey PRIMARY KEY (facility_id),
    CONSTRAINT facility_exact_position_facility_exists FOREIGN KEY (facility_id) REFERENCES facility (id) ON DELETE CASCADE,
    CONSTRAINT facility_exact_position_place_given CHECK (place ~ '\\S' AND char_length(place) <= 300),
    CONSTRAINT facility_exact_position_latitude_in_range CHECK (latitude >= -90 AND latitude <= 90),
    CONSTRAINT facility_exact_position_longitude_in_range CHECK (longitude >= -180 AND longitude <= 180),
    CONSTRAINT facility_exact_position_whole CHECK (num_nulls(latitude, longitude) IN (0, 2))
  )`,

  `ALTER TABLE resource
    ADD COLUMN organisation_id uuid,
    ADD CONSTRAINT resource_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE SET NULL,
    ADD CONSTRAINT resource_of_catalogue_is_nobodys CHECK (key IS NULL OR organisation_id IS NULL)`,
  `CREATE INDEX resource_by_organisation ON resource (organisation_id) WHERE organisation_id IS NOT NULL`,

  `ALTER TABLE stream
    ADD COLUMN organisation_id uuid,
    ADD COLUMN level text DEFAULT 'secretariat' NOT NULL,
    ADD CONSTRAINT stream_level_known CHECK (level IN ('private', 'secretariat', 'blind', 'network', 'public'))`,
  `UPDATE stream SET organisation_id = f.organisation_id, level = CASE WHEN stream.reference IS NULL THEN stream.level ELSE 'public' END
    FROM facility f WHERE f.id = stream.facility_id`,
  `ALTER TABLE stream ALTER COLUMN organisation_id SET NOT NULL`,
  `CREATE INDEX stream_by_organisation ON stream (organisation_id)`,
  `CREATE INDEX stream_blind ON stream (network_id) WHERE level = 'blind' AND withdrawn_at IS NULL`,

  `CREATE TABLE stream_terms (
    stream_id uuid NOT NULL,
    present_cost_value double precision NOT NULL,
    present_cost_unit text NOT NULL,
    released boolean DEFAULT false NOT NULL,
    CONSTRAINT stream_terms_pkey PRIMARY KEY (stream_id),
    CONSTRAINT stream_terms_stream_exists FOREIGN KEY (stream_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT stream_terms_present_cost_finite CHECK (present_cost_value > '-Infinity' AND present_cost_value < 'Infinity'),
    CONSTRAINT stream_terms_present_cost_unit_given CHECK (present_cost_unit ~ '\\S' AND char_length(present_cost_unit) <= 40)
  )`,

  `ALTER TABLE synergy
    ADD COLUMN donor_organisation_id uuid,
    ADD COLUMN receiver_organisation_id uuid,
    ADD COLUMN donor_level text DEFAULT 'secretariat' NOT NULL,
    ADD COLUMN receiver_level text DEFAULT 'secretariat' NOT NULL,
    ADD COLUMN level text DEFAULT 'secretariat' NOT NULL,
    ADD CONSTRAINT synergy_donor_level_known CHECK (donor_level IN ('secretariat', 'network', 'public')),
    ADD CONSTRAINT synergy_receiver_level_known CHECK (receiver_level IN ('secretariat', 'network', 'public'))`,
  `UPDATE synergy SET donor_organisation_id = d.organisation_id, receiver_organisation_id = r.organisation_id,
      donor_level = CASE WHEN synergy.reference IS NULL THEN 'secretariat' ELSE 'public' END,
      receiver_level = CASE WHEN synergy.reference IS NULL THEN 'secretariat' ELSE 'public' END,
      level = CASE WHEN synergy.reference IS NULL THEN 'secretariat' ELSE 'public' END
    FROM facility d, facility r WHERE d.id = synergy.donor_id AND r.id = synergy.receiver_id`,
  `ALTER TABLE synergy ALTER COLUMN donor_organisation_id SET NOT NULL, ALTER COLUMN receiver_organisation_id SET NOT NULL`,
  `CREATE INDEX synergy_by_donor_organisation ON synergy (donor_organisation_id)`,
  `CREATE INDEX synergy_by_receiver_organisation ON synergy (receiver_organisation_id)`,

  // Two companies may have one name; that it is taken would tell that a hidden one is there.
  `DROP INDEX organisation_name_once`,
  `CREATE INDEX organisation_by_small_name ON organisation (lower(name))`,

  // Of a person: one in a network would tell, and let a stranger take, another's key.
  `DROP TABLE idempotency_key`,
  `CREATE TABLE idempotency_key (
    person_id uuid NOT NULL,
    key uuid NOT NULL,
    request_digest text NOT NULL,
    answer_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT idempotency_key_once PRIMARY KEY (person_id, key),
    CONSTRAINT idempotency_key_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT idempotency_key_digest_format CHECK (request_digest ~ '^[0-9a-f]{64}$')
  )`,

  `CREATE TABLE introduction (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    network_id uuid NOT NULL,
    state text DEFAULT 'asked' NOT NULL,
    proposed boolean DEFAULT false NOT NULL,
    asked_at timestamptz DEFAULT now() NOT NULL,
    changed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT introduction_pkey PRIMARY KEY (id),
    CONSTRAINT introduction_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT introduction_state_known CHECK (state IN ('asked', 'agreed', 'declined', 'withdrawn'))
  )`,
  `CREATE INDEX introduction_by_network ON introduction (network_id, asked_at, id)`,
  `CREATE TABLE introduction_side (
    introduction_id uuid NOT NULL,
    side text NOT NULL,
    stream_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    agreed_at timestamptz,
    agreed_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    CONSTRAINT introduction_side_once PRIMARY KEY (introduction_id, side),
    CONSTRAINT introduction_side_introduction_exists FOREIGN KEY (introduction_id) REFERENCES introduction (id) ON DELETE CASCADE,
    CONSTRAINT introduction_side_stream_exists FOREIGN KEY (stream_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT introduction_side_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE,
    CONSTRAINT introduction_side_known CHECK (side IN ('supply', 'demand'))
  )`,
  `CREATE INDEX introduction_side_by_organisation ON introduction_side (organisation_id)`,
  `CREATE INDEX introduction_side_by_stream ON introduction_side (stream_id)`,

  `CREATE TABLE audit_trail (
    id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
    at timestamptz DEFAULT clock_timestamp() NOT NULL,
    person_id uuid,
    organisation_ids uuid[] NOT NULL,
    audience text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    owner_organisation_id uuid,
    network_id uuid,
    details jsonb DEFAULT '{}' NOT NULL,
    address text,
    once_key uuid,
    CONSTRAINT audit_trail_pkey PRIMARY KEY (id),
    CONSTRAINT audit_trail_once UNIQUE (once_key),
    CONSTRAINT audit_trail_audience_known CHECK (audience IN ('company', 'secretariat', 'introduced', 'member', 'other')),
    CONSTRAINT audit_trail_action_given CHECK (action ~ '^[a-z][A-Za-z]*$'),
    CONSTRAINT audit_trail_details_are_facts CHECK (jsonb_typeof(details) = 'object')
  )`,
  `CREATE INDEX audit_trail_by_owner ON audit_trail (owner_organisation_id, id)`,
  `CREATE INDEX audit_trail_by_subject ON audit_trail (subject_id, id)`,
  `CREATE INDEX audit_trail_by_person ON audit_trail (person_id, id)`,

  // 32 random bytes from which pseudonyms and the password of the app's role are derived; no role but the owner reads them.
  `CREATE TABLE wall_secret (
    single boolean DEFAULT true NOT NULL,
    secret bytea NOT NULL,
    CONSTRAINT wall_secret_pkey PRIMARY KEY (single),
    CONSTRAINT wall_secret_once CHECK (single),
    CONSTRAINT wall_secret_length CHECK (octet_length(secret) = 32)
  )`,
  `INSERT INTO wall_secret (secret) VALUES (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`,
];

const DOWN = [
  `DROP TABLE wall_secret, audit_trail, introduction_side, introduction, idempotency_key, stream_terms, facility_exact_position`,
  `CREATE TABLE idempotency_key (
    network_id uuid NOT NULL,
    key uuid NOT NULL,
    request_digest text NOT NULL,
    answer_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT idempotency_key_once PRIMARY KEY (network_id, key),
    CONSTRAINT idempotency_key_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT idempotency_key_digest_format CHECK (request_digest ~ '^[0-9a-f]{64}$')
  )`,
  `DROP INDEX organisation_by_small_name`,
  // Where two organisations have one name meanwhile, the way back is closed: nothing of theirs is thrown away.
  `CREATE UNIQUE INDEX organisation_name_once ON organisation (lower(name))`,
  `ALTER TABLE synergy DROP COLUMN level, DROP COLUMN receiver_level, DROP COLUMN donor_level,
    DROP COLUMN receiver_organisation_id, DROP COLUMN donor_organisation_id`,
  `ALTER TABLE stream DROP COLUMN level, DROP COLUMN organisation_id`,
  `ALTER TABLE resource DROP COLUMN organisation_id`,
  `ALTER TABLE facility DROP COLUMN position_is_coarse, DROP COLUMN level`,
];
