import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { stream_version: 'SELECT, INSERT' };

/**
 * Every stream as it was after each time that it was written, and by whom: only ever added to. What was there before has its
 * first entry from the program's next start (`keep-what-was-there.ts`), which knows the shape that a stream has by then.
 */
export class StreamHistory1764620000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLE) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE stream_version');
  }
}

const TABLE = [
  `CREATE TABLE stream_version (
    stream_id uuid NOT NULL,
    version integer NOT NULL,
    at timestamptz DEFAULT clock_timestamp() NOT NULL,
    person_id uuid,
    action text NOT NULL,
    level text NOT NULL,
    stream jsonb NOT NULL,
    CONSTRAINT stream_version_once PRIMARY KEY (stream_id, version),
    CONSTRAINT stream_version_stream_exists FOREIGN KEY (stream_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT stream_version_number_counts_up CHECK (version >= 1),
    CONSTRAINT stream_version_action_known CHECK (
      action IN ('asItWas', 'registered', 'changed', 'changedLevel', 'confirmed', 'withdrew', 'restored', 'imported')
    ),
    CONSTRAINT stream_version_person_named CHECK (person_id IS NOT NULL OR action = 'asItWas'),
    CONSTRAINT stream_version_level_known CHECK (level IN ('private', 'secretariat', 'blind', 'network', 'public')),
    CONSTRAINT stream_version_is_whole CHECK (jsonb_typeof(stream) = 'object')
  )`,
  `CREATE INDEX stream_version_by_person ON stream_version (person_id)`,
];

const OWN = 'ANY ((SELECT viewer_organisations())::uuid[])';
const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';

const ofStream = (condition: string) => `EXISTS (SELECT FROM stream s WHERE s.id = stream_id AND ${condition})`;

const POLICIES = [
  // What was private when it was written stays the company's, also where the stream is entrusted to the secretariat by now.
  `CREATE POLICY stream_version_read ON stream_version FOR SELECT USING (
    ${ofStream(`(s.organisation_id = ${OWN} OR (
      stream_version.level <> 'private' AND s.level <> 'private' AND s.withdrawn_at IS NULL AND s.network_id = ${SECRETARIAT}
    ))`)}
  )`,
  // The stream as it stands, by who writes it; the secretariat writes none but those that it registers.
  `CREATE POLICY stream_version_kept ON stream_version FOR INSERT WITH CHECK (
    (person_id = (SELECT viewer_person()) OR person_id IS NULL)
    AND ${ofStream(`s.version = stream_version.version AND s.level = stream_version.level AND (
      s.organisation_id = ${OWN} OR (stream_version.version = 1 AND s.network_id = ${SECRETARIAT})
    )`)}
  )`,
];
