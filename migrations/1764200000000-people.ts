import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they are in organisations and networks, which organisations take part in which network, and who is signed in. */
export class People1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        name text COLLATE "da-x-icu" NOT NULL,
        email text,
        language text DEFAULT 'en' NOT NULL,
        password_hash text,
        password_changed_at timestamptz,
        created_at timestamptz DEFAULT now() NOT NULL,
        disabled_at timestamptz,
        erased_at timestamptz,
        CONSTRAINT person_pkey PRIMARY KEY (id),
        CONSTRAINT person_email_once UNIQUE (email),
        CONSTRAINT person_name_given CHECK (name ~ '\\S' AND char_length(name) <= 200),
        CONSTRAINT person_email_format CHECK (email = lower(email) AND email ~ '^[^@\\s]+@[^@\\s]+$' AND char_length(email) <= 254),
        CONSTRAINT person_language_known CHECK (language IN ('en', 'da')),
        CONSTRAINT person_password_hash_format CHECK (password_hash ~ '^\\$argon2id\\$'),
        CONSTRAINT person_erased_keeps_nothing CHECK (
          erased_at IS NULL OR (email IS NULL AND password_hash IS NULL AND disabled_at IS NOT NULL)
        )
      )
    `);

    await queryRunner.query(`
      CREATE TABLE membership (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        organisation_id uuid,
        network_id uuid,
        created_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT membership_pkey PRIMARY KEY (id),
        CONSTRAINT membership_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT membership_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE,
        CONSTRAINT membership_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT membership_role_known CHECK (
          role IN ('member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator')
        ),
        CONSTRAINT membership_of_what_the_role_is_in CHECK (
          (organisation_id IS NOT NULL) = (role IN ('member', 'companyAdministrator'))
          AND (network_id IS NOT NULL) = (role IN ('secretariat', 'analyst'))
        )
      )
    `);
    await queryRunner.query(`
      CREATE UNIQUE INDEX membership_once_in_organisation ON membership (person_id, role, organisation_id)
      WHERE organisation_id IS NOT NULL
    `);
    await queryRunner.query(`
      CREATE UNIQUE INDEX membership_once_in_network ON membership (person_id, role, network_id) WHERE network_id IS NOT NULL
    `);
    await queryRunner.query(`
      CREATE UNIQUE INDEX membership_once_in_installation ON membership (person_id)
      WHERE organisation_id IS NULL AND network_id IS NULL
    `);
    await queryRunner.query(`CREATE INDEX membership_by_organisation ON membership (organisation_id)`);
    await queryRunner.query(`CREATE INDEX membership_by_network ON membership (network_id)`);

    await queryRunner.query(`
      CREATE TABLE network_participation (
        network_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        state text NOT NULL,
        asked_at timestamptz DEFAULT now() NOT NULL,
        decided_at timestamptz,
        decided_by uuid,
        CONSTRAINT network_participation_once PRIMARY KEY (network_id, organisation_id),
        CONSTRAINT network_participation_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT network_participation_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE,
        CONSTRAINT network_participation_decider_exists FOREIGN KEY (decided_by) REFERENCES person (id) ON DELETE SET NULL,
        CONSTRAINT network_participation_state_known CHECK (state IN ('asked', 'approved', 'refused', 'ended'))
      )
    `);
    await queryRunner.query(
      `CREATE INDEX network_participation_by_organisation ON network_participation (organisation_id)`,
    );
    await queryRunner.query(`
      INSERT INTO network_participation (network_id, organisation_id, state, decided_at)
      SELECT DISTINCT network_id, organisation_id, 'approved', now() FROM facility
    `);

    await queryRunner.query(`
      CREATE TABLE session (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        last_seen_at timestamptz DEFAULT now() NOT NULL,
        expires_at timestamptz NOT NULL,
        address text,
        agent text,
        CONSTRAINT session_pkey PRIMARY KEY (id),
        CONSTRAINT session_token_hash_once UNIQUE (token_hash),
        CONSTRAINT session_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT session_token_hash_length CHECK (octet_length(token_hash) = 32)
      )
    `);
    await queryRunner.query(`CREATE INDEX session_by_person ON session (person_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['session', 'network_participation', 'membership', 'person']) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}
