import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { struck_starter: 'SELECT, INSERT, DELETE' };

/** What a company has struck of the supplies and demands that facilities of its kind typically have, so that it is not proposed again. */
export class Starters1764610000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE struck_starter');
  }
}

const TABLE = `CREATE TABLE struck_starter (
  facility_id uuid NOT NULL,
  direction text NOT NULL,
  resource_key text NOT NULL,
  struck_at timestamptz DEFAULT now() NOT NULL,
  CONSTRAINT struck_starter_once PRIMARY KEY (facility_id, direction, resource_key),
  CONSTRAINT struck_starter_facility_exists FOREIGN KEY (facility_id) REFERENCES facility (id) ON DELETE CASCADE,
  CONSTRAINT struck_starter_direction_known CHECK (direction IN ('supply', 'demand')),
  CONSTRAINT struck_starter_resource_key_format CHECK (resource_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(resource_key) <= 100)
)`;

const OWN = 'ANY ((SELECT viewer_organisations())::uuid[])';
const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';

// A facility that a token of another network does not show takes what was struck at it along.
const ofFacility = (condition: string) => `EXISTS (SELECT FROM facility f WHERE f.id = facility_id AND ${condition})`;

const POLICIES = [
  `CREATE POLICY struck_starter_read ON struck_starter FOR SELECT USING (
    ${ofFacility(`(f.organisation_id = ${OWN} OR f.network_id = ${SECRETARIAT})`)}
  )`,
  `CREATE POLICY struck_starter_struck ON struck_starter FOR INSERT WITH CHECK (${ofFacility(`f.organisation_id = ${OWN}`)})`,
  `CREATE POLICY struck_starter_taken_back ON struck_starter FOR DELETE USING (${ofFacility(`f.organisation_id = ${OWN}`)})`,
];
