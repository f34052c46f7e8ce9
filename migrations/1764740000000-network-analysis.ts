import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { resilience_scenario: 'SELECT, INSERT, DELETE' };

/** What analysts keep of their questions: scenarios of what would break a network. */
export class NetworkAnalysis1764740000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE resilience_scenario');
  }
}

const TABLES = [
  `CREATE TABLE resilience_scenario (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    is_shared boolean DEFAULT false NOT NULL,
    selection text NOT NULL,
    scenario jsonb NOT NULL,
    kept_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT resilience_scenario_pkey PRIMARY KEY (id),
    CONSTRAINT resilience_scenario_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT resilience_scenario_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT resilience_scenario_name_given CHECK (name ~ '\\S' AND char_length(name) <= 200),
    CONSTRAINT resilience_scenario_selection_given CHECK (selection ~ '\\S' AND char_length(selection) <= 100000),
    CONSTRAINT resilience_scenario_is_object CHECK (jsonb_typeof(scenario) = 'object')
  )`,
  `CREATE INDEX resilience_scenario_by_network ON resilience_scenario (network_id, name, id)`,
  `CREATE INDEX resilience_scenario_by_person ON resilience_scenario (person_id)`,
];

const NETWORKS = 'ANY ((SELECT viewer_networks())::uuid[])';

const POLICIES = [
  `CREATE POLICY resilience_scenario_of_one_network ON resilience_scenario AS RESTRICTIVE FOR ALL USING (
    (SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())
  )`,
  `CREATE POLICY resilience_scenario_read ON resilience_scenario FOR SELECT USING (
    person_id = (SELECT viewer_person()) OR (is_shared AND network_id = ${NETWORKS})
  )`,
  `CREATE POLICY resilience_scenario_kept ON resilience_scenario FOR INSERT WITH CHECK (
    person_id = (SELECT viewer_person()) AND network_id = ${NETWORKS}
  )`,
  `CREATE POLICY resilience_scenario_removed ON resilience_scenario FOR DELETE USING (person_id = (SELECT viewer_person()))`,
];
