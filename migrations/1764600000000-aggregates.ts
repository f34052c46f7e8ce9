import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sums for analysts. What was told is kept for good, with what it was made from: the next release is held against all
 * earlier ones, so that no two of them side by side tell of a single company. Rows are added and never changed: there
 * is no policy by which the program could.
 */
export class Aggregates1764600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT quote_ident(current_schema()) AS schema')) as [
      { schema: string },
    ];
    for (const statement of UP) await queryRunner.query(statement.replaceAll('$schema', schema));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';
const ANALYST = 'ANY ((SELECT viewer_analyst_networks())::uuid[])';
const OF_SECRETARIAT = `EXISTS (SELECT FROM aggregate_release r WHERE r.id = release_id AND r.network_id = ${SECRETARIAT})`;

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
  // A table of its own, since PostgreSQL hides rows and not columns: analysts read the release and never this.
  `CREATE TABLE aggregate_basis (
    release_id uuid NOT NULL,
    contributions jsonb NOT NULL,
    CONSTRAINT aggregate_basis_pkey PRIMARY KEY (release_id),
    CONSTRAINT aggregate_basis_release_exists FOREIGN KEY (release_id) REFERENCES aggregate_release (id) ON DELETE CASCADE,
    CONSTRAINT aggregate_basis_contributions_are_a_list CHECK (jsonb_typeof(contributions) = 'array')
  )`,
  `CREATE FUNCTION viewer_analyst_networks() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
    AS $$ BEGIN
      IF viewer_person() IS NULL THEN RETURN '{}'; END IF;
      RETURN ARRAY(SELECT m.network_id FROM membership m JOIN person p ON p.id = m.person_id
        WHERE p.id = viewer_person() AND p.disabled_at IS NULL AND m.role = 'analyst');
    END $$`,
  `ALTER TABLE aggregate_release ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE aggregate_basis ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY aggregate_release_read ON aggregate_release FOR SELECT USING (
    network_id = ${ANALYST} OR network_id = ${SECRETARIAT}
  )`,
  `CREATE POLICY aggregate_release_made ON aggregate_release FOR INSERT WITH CHECK (network_id = ${SECRETARIAT})`,
  `CREATE POLICY aggregate_basis_read ON aggregate_basis FOR SELECT USING (${OF_SECRETARIAT})`,
  `CREATE POLICY aggregate_basis_made ON aggregate_basis FOR INSERT WITH CHECK (${OF_SECRETARIAT})`,
];

const DOWN = [`DROP TABLE aggregate_basis, aggregate_release`, `DROP FUNCTION viewer_analyst_networks`];
