import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sums for analysts. What was told is kept for good, with what it was made from: the next release is held against all
 * earlier ones, so that no two of them side by side tell of a single company. Who reads and adds rows is said by
 * `1764500000000-row-level-security.ts`; nobody changes them.
 */
export class Aggregates1764450000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE aggregate_basis, aggregate_release`);
  }
}

const UP = [
  `CREATE TABLE aggregate_release (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    network_id uuid NOT NULL,
    resource_kind text NOT NULL,
    year integer NOT NULL,
    unit text NOT NULL,
    cells jsonb NOT NULL,
    released_at timestamptz DEFAULT clock_timestamp() NOT NULL,
    released_by uuid,
    CONSTRAINT aggregate_release_pkey PRIMARY KEY (id),
    CONSTRAINT aggregate_release_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT aggregate_release_kind_known CHECK (resource_kind IN ('material', 'water', 'energy', 'sharedUtility')),
    CONSTRAINT aggregate_release_year_in_range CHECK (year BETWEEN 1800 AND 2200),
    CONSTRAINT aggregate_release_unit_given CHECK (unit ~ '\\S' AND char_length(unit) <= 40),
    CONSTRAINT aggregate_release_cells_are_a_list CHECK (jsonb_typeof(cells) = 'array')
  )`,
  `CREATE INDEX aggregate_release_by_table ON aggregate_release (network_id, year, resource_kind, unit, released_at)`,
  // A table of its own, since policies hide rows and not columns: analysts read the release and never this.
  `CREATE TABLE aggregate_basis (
    release_id uuid NOT NULL,
    contributions jsonb NOT NULL,
    CONSTRAINT aggregate_basis_pkey PRIMARY KEY (release_id),
    CONSTRAINT aggregate_basis_release_exists FOREIGN KEY (release_id) REFERENCES aggregate_release (id) ON DELETE CASCADE,
    CONSTRAINT aggregate_basis_contributions_are_a_list CHECK (jsonb_typeof(contributions) = 'array')
  )`,
];
