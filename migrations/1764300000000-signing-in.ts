import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people sign in, how they are invited, what their scripts may do; and what slows down who guesses. */
export class SigningIn1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE person
        ADD COLUMN demonstration_role text,
        ADD CONSTRAINT person_demonstration_role_once UNIQUE (demonstration_role),
        ADD CONSTRAINT person_demonstration_role_known CHECK (
          demonstration_role IN ('member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator')
        ),
        ADD CONSTRAINT person_demonstration_has_no_password CHECK (demonstration_role IS NULL OR password_hash IS NULL)
    `);
    await queryRunner.query(`
      ALTER TABLE network_participation
        ADD COLUMN reason text,
        ADD CONSTRAINT network_participation_reason_length CHECK (char_length(reason) <= 2000)
    `);

    await queryRunner.query(`
      CREATE TABLE installation_secret (
        is_the_only_one boolean DEFAULT true NOT NULL,
        secret text NOT NULL,
        made_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT installation_secret_pkey PRIMARY KEY (is_the_only_one),
        CONSTRAINT installation_secret_only_one CHECK (is_the_only_one),
        CONSTRAINT installation_secret_length CHECK (char_length(secret) >= 32)
      )
    `);

    await queryRunner.query(`
      CREATE TABLE passkey (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        person_id uuid NOT NULL,
        credential_id text NOT NULL,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] DEFAULT '{}' NOT NULL,
        name text NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT passkey_pkey PRIMARY KEY (id),
        CONSTRAINT passkey_credential_once UNIQUE (credential_id),
        CONSTRAINT passkey_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT passkey_name_given CHECK (name ~ '\\S' AND char_length(name) <= 100),
        CONSTRAINT passkey_counter_not_negative CHECK (counter >= 0)
      )
    `);
    await queryRunner.query('CREATE INDEX passkey_by_person ON passkey (person_id)');

    await queryRunner.query(`
      CREATE TABLE totp (
        person_id uuid NOT NULL,
        secret bytea NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        confirmed_at timestamptz,
        last_step integer,
        CONSTRAINT totp_pkey PRIMARY KEY (person_id),
        CONSTRAINT totp_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query(`
      CREATE TABLE recovery_code (
        person_id uuid NOT NULL,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        CONSTRAINT recovery_code_once PRIMARY KEY (person_id, code_hash),
        CONSTRAINT recovery_code_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT recovery_code_hash_length CHECK (octet_length(code_hash) = 32)
      )
    `);
    await queryRunner.query(`
      CREATE TABLE federated_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT federated_identity_once PRIMARY KEY (issuer, subject),
        CONSTRAINT federated_identity_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      )
    `);
    await queryRunner.query('CREATE INDEX federated_identity_by_person ON federated_identity (person_id)');

    await queryRunner.query(`
      CREATE TABLE invitation (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        token_hash bytea NOT NULL,
        email text,
        role text NOT NULL,
        organisation_id uuid,
        network_id uuid,
        language text NOT NULL,
        invited_by uuid,
        created_at timestamptz DEFAULT now() NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        accepted_by uuid,
        revoked_at timestamptz,
        CONSTRAINT invitation_pkey PRIMARY KEY (id),
        CONSTRAINT invitation_token_hash_once UNIQUE (token_hash),
        CONSTRAINT invitation_token_hash_length CHECK (octet_length(token_hash) = 32),
        CONSTRAINT invitation_email_format CHECK (email = lower(email) AND email ~ '^[^@\\s]+@[^@\\s]+$' AND char_length(email) <= 254),
        CONSTRAINT invitation_role_known CHECK (
          role IN ('member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator')
        ),
        CONSTRAINT invitation_of_what_the_role_is_in CHECK (
          (organisation_id IS NOT NULL) = (role IN ('member', 'companyAdministrator'))
          AND (network_id IS NOT NULL) = (role IN ('secretariat', 'analyst'))
        ),
        CONSTRAINT invitation_language_known CHECK (language IN ('en', 'da')),
        CONSTRAINT invitation_accepted_or_revoked CHECK (accepted_at IS NULL OR revoked_at IS NULL),
        CONSTRAINT invitation_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE,
        CONSTRAINT invitation_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT invitation_inviter_exists FOREIGN KEY (invited_by) REFERENCES person (id) ON DELETE SET NULL,
        CONSTRAINT invitation_accepter_exists FOREIGN KEY (accepted_by) REFERENCES person (id) ON DELETE SET NULL
      )
    `);
    await queryRunner.query('CREATE INDEX invitation_by_organisation ON invitation (organisation_id)');
    await queryRunner.query('CREATE INDEX invitation_by_network ON invitation (network_id)');

    await queryRunner.query(`
      CREATE TABLE api_token (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        name text NOT NULL,
        scopes text[] NOT NULL,
        network_id uuid,
        created_at timestamptz DEFAULT now() NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        last_used_at timestamptz,
        CONSTRAINT api_token_pkey PRIMARY KEY (id),
        CONSTRAINT api_token_hash_once UNIQUE (token_hash),
        CONSTRAINT api_token_hash_length CHECK (octet_length(token_hash) = 32),
        CONSTRAINT api_token_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT api_token_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
        CONSTRAINT api_token_name_given CHECK (name ~ '\\S' AND char_length(name) <= 100),
        CONSTRAINT api_token_scopes_known CHECK (
          cardinality(scopes) >= 1 AND scopes <@ '{readNetwork,readCompany,export,write}'::text[]
        )
      )
    `);
    await queryRunner.query('CREATE INDEX api_token_by_person ON api_token (person_id)');

    await queryRunner.query(`
      CREATE TABLE challenge (
        id uuid DEFAULT gen_random_uuid() NOT NULL,
        kind text NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid,
        content jsonb DEFAULT '{}' NOT NULL,
        failures integer DEFAULT 0 NOT NULL,
        created_at timestamptz DEFAULT now() NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT challenge_pkey PRIMARY KEY (id),
        CONSTRAINT challenge_token_hash_once UNIQUE (token_hash),
        CONSTRAINT challenge_token_hash_length CHECK (octet_length(token_hash) = 32),
        CONSTRAINT challenge_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT challenge_kind_known CHECK (
          kind IN ('secondFactor', 'passkeySignIn', 'passkeyRegistration', 'openId', 'passwordReset', 'emailChange', 'signUp')
        )
      )
    `);
    await queryRunner.query('CREATE INDEX challenge_by_expiry ON challenge (expires_at)');
    await queryRunner.query('CREATE INDEX challenge_by_person ON challenge (person_id)');

    await queryRunner.query(`
      CREATE TABLE sign_in_failures (
        bucket text NOT NULL,
        key_hash bytea NOT NULL,
        failures integer NOT NULL,
        last_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT sign_in_failures_once PRIMARY KEY (bucket, key_hash),
        CONSTRAINT sign_in_failures_not_negative CHECK (failures >= 0)
      )
    `);
    await queryRunner.query('CREATE INDEX sign_in_failures_by_time ON sign_in_failures (last_at)');
    await queryRunner.query(`
      CREATE TABLE known_address (
        person_id uuid NOT NULL,
        address_hash bytea NOT NULL,
        last_at timestamptz DEFAULT now() NOT NULL,
        CONSTRAINT known_address_once PRIMARY KEY (person_id, address_hash),
        CONSTRAINT known_address_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      )
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const tables = [
      'known_address',
      'sign_in_failures',
      'challenge',
      'api_token',
      'invitation',
      'federated_identity',
      'recovery_code',
      'totp',
      'passkey',
      'installation_secret',
    ];
    for (const table of tables) await queryRunner.query(`DROP TABLE ${table}`);
    await queryRunner.query('ALTER TABLE network_participation DROP COLUMN reason');
    await queryRunner.query('ALTER TABLE person DROP COLUMN demonstration_role');
  }
}
