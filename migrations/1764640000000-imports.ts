import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = {
  import: 'SELECT, INSERT, UPDATE',
  import_file_part: 'SELECT, INSERT, DELETE',
  import_row: 'SELECT, INSERT, UPDATE, DELETE',
  import_mapping: 'SELECT, INSERT, UPDATE',
};

/**
 * Spreadsheets on their way into the registry. File and rows are kept in the database while the import goes on: every server
 * and worker reads them, they outlive a restart, and what is not stored in the end leaves no trace in the registry.
 */
export class Imports1764640000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query(`DROP TABLE ${Object.keys(RIGHTS).toReversed().join(', ')}`);
  }
}

const TABLES = [
  `CREATE TABLE import (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    organisation_id uuid,
    person_id uuid NOT NULL,
    state text DEFAULT 'uploaded' NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    file_name text NOT NULL,
    file_bytes bigint NOT NULL,
    language text NOT NULL,
    choices jsonb DEFAULT '{}' NOT NULL,
    format text,
    encoding text,
    delimiter text,
    notes jsonb DEFAULT '[]' NOT NULL,
    surveys jsonb DEFAULT '[]' NOT NULL,
    mapping jsonb,
    questions jsonb DEFAULT '[]' NOT NULL,
    is_remembered boolean DEFAULT false NOT NULL,
    level text DEFAULT 'secretariat' NOT NULL,
    facility_id uuid,
    goes_on boolean DEFAULT false NOT NULL,
    mode text,
    rows_read integer DEFAULT 0 NOT NULL,
    rows_checked integer DEFAULT 0 NOT NULL,
    rows_stored integer DEFAULT 0 NOT NULL,
    problems jsonb DEFAULT '[]' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    changed_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT import_pkey PRIMARY KEY (id),
    CONSTRAINT import_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT import_organisation_exists FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE CASCADE,
    CONSTRAINT import_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT import_facility_exists FOREIGN KEY (facility_id) REFERENCES facility (id) ON DELETE SET NULL,
    CONSTRAINT import_state_known CHECK (
      state IN ('uploaded', 'read', 'mapped', 'checked', 'storing', 'done', 'cancelled', 'failed')
    ),
    CONSTRAINT import_version_counts_up CHECK (version >= 1),
    CONSTRAINT import_file_name_given CHECK (file_name ~ '\\S' AND char_length(file_name) <= 255),
    CONSTRAINT import_file_bytes_in_range CHECK (file_bytes BETWEEN 0 AND 50000000),
    CONSTRAINT import_language_known CHECK (language IN ('en', 'da')),
    CONSTRAINT import_level_known CHECK (level IN ('private', 'secretariat', 'blind', 'network', 'public')),
    CONSTRAINT import_mode_known CHECK (mode IN ('allOrNothing', 'goodRows')),
    CONSTRAINT import_storing_has_mode CHECK (state NOT IN ('storing', 'done') OR mode IS NOT NULL),
    CONSTRAINT import_mapped_has_mapping CHECK (state NOT IN ('mapped', 'checked', 'storing', 'done') OR mapping IS NOT NULL),
    CONSTRAINT import_progress_counts_up CHECK (rows_read >= 0 AND rows_checked >= 0 AND rows_stored >= 0)
  )`,
  `CREATE INDEX import_by_network ON import (network_id, created_at, id)`,
  `CREATE TABLE import_file_part (
    import_id uuid NOT NULL,
    part integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT import_file_part_once PRIMARY KEY (import_id, part),
    CONSTRAINT import_file_part_import_exists FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE,
    CONSTRAINT import_file_part_number_counts_up CHECK (part >= 0)
  )`,
  `CREATE TABLE import_row (
    import_id uuid NOT NULL,
    sheet integer NOT NULL,
    number integer NOT NULL,
    cells jsonb NOT NULL,
    given jsonb,
    is_skipped boolean DEFAULT false NOT NULL,
    outcome text,
    problems jsonb DEFAULT '[]' NOT NULL,
    external_id text,
    stream_id uuid,
    CONSTRAINT import_row_once PRIMARY KEY (import_id, sheet, number),
    CONSTRAINT import_row_import_exists FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE,
    CONSTRAINT import_row_number_counts_up CHECK (sheet >= 0 AND number >= 1),
    CONSTRAINT import_row_cells_are_a_list CHECK (jsonb_typeof(cells) = 'array'),
    CONSTRAINT import_row_outcome_known CHECK (outcome IN ('new', 'changed', 'unchanged', 'wrong', 'ignored'))
  )`,
  `CREATE INDEX import_row_by_outcome ON import_row (import_id, outcome)`,
  `CREATE INDEX import_row_by_external_id ON import_row (import_id, external_id)`,
  // How a company's columns were read the last time, by what their headers say; of a secretariat without company.
  `CREATE TABLE import_mapping (
    network_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    signature text NOT NULL,
    sheet jsonb NOT NULL,
    used_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT import_mapping_once PRIMARY KEY (network_id, owner_id, signature),
    CONSTRAINT import_mapping_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT import_mapping_sheet_is_whole CHECK (jsonb_typeof(sheet) = 'object')
  )`,
];

const OWN = 'ANY ((SELECT viewer_organisations())::uuid[])';
const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';
// Its import's own policy decides: it is asked once for a statement.
const OF_AN_IMPORT = 'import_id IN (SELECT i.id FROM import i)';

const POLICIES = [
  `CREATE POLICY import_of_one_network ON import AS RESTRICTIVE FOR ALL USING (
    (SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())
  )`,
  `CREATE POLICY import_own ON import FOR ALL USING (
    organisation_id = ${OWN} OR (organisation_id IS NULL AND network_id = ${SECRETARIAT})
  )`,
  `CREATE POLICY import_file_part_own ON import_file_part FOR ALL USING (${OF_AN_IMPORT})`,
  `CREATE POLICY import_row_own ON import_row FOR ALL USING (${OF_AN_IMPORT})`,
  // The secretariat's own are kept under the network itself.
  `CREATE POLICY import_mapping_own ON import_mapping FOR ALL USING (
    owner_id = ${OWN} OR (owner_id = network_id AND network_id = ${SECRETARIAT})
  )`,
];
