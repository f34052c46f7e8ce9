import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { knowledge_entry_version: 'SELECT, INSERT' };

/** Every entry of a network's knowledge as it was after each time that it was written, and by whom: only ever added to. */
export class KnowledgeVersions1764725000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLE) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
    await queryRunner.query(KEPT);
    await queryRunner.query(`CREATE TRIGGER knowledge_entry_is_kept AFTER INSERT OR UPDATE ON knowledge_entry
      FOR EACH ROW EXECUTE FUNCTION keep_knowledge_entry()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER knowledge_entry_is_kept ON knowledge_entry');
    await queryRunner.query('DROP FUNCTION keep_knowledge_entry()');
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE knowledge_entry_version');
  }
}

const TABLE = [
  `CREATE TABLE knowledge_entry_version (
    entry_id uuid NOT NULL,
    version integer NOT NULL,
    at timestamptz DEFAULT clock_timestamp() NOT NULL,
    person_id uuid,
    entry jsonb NOT NULL,
    CONSTRAINT knowledge_entry_version_once PRIMARY KEY (entry_id, version),
    CONSTRAINT knowledge_entry_version_entry_exists FOREIGN KEY (entry_id) REFERENCES knowledge_entry (id) ON DELETE CASCADE,
    CONSTRAINT knowledge_entry_version_number_counts_up CHECK (version >= 1),
    CONSTRAINT knowledge_entry_version_is_whole CHECK (jsonb_typeof(entry) = 'object')
  )`,
  // What was there before anything was kept of it: nobody knows who wrote it.
  `INSERT INTO knowledge_entry_version (entry_id, version, at, entry)
    SELECT e.id, e.version, e.changed_at, to_jsonb(e) FROM knowledge_entry e`,
];

const ofEntry = (condition: string) => `EXISTS (SELECT FROM knowledge_entry e WHERE e.id = entry_id
  AND e.network_id = ANY ((SELECT viewer_secretariat_networks())::uuid[])${condition})`;

const POLICIES = [
  `CREATE POLICY knowledge_entry_version_read ON knowledge_entry_version FOR SELECT USING (${ofEntry('')})`,
  // The entry as it stands, by who writes it.
  `CREATE POLICY knowledge_entry_version_kept ON knowledge_entry_version FOR INSERT WITH CHECK (
    person_id = (SELECT viewer_person()) AND ${ofEntry(' AND e.version = knowledge_entry_version.version')}
  )`,
];

/** Whoever writes an entry keeps it: a way of writing that forgets cannot be added. */
const KEPT = `CREATE FUNCTION keep_knowledge_entry() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO knowledge_entry_version (entry_id, version, person_id, entry) VALUES (NEW.id, NEW.version, viewer_person(), to_jsonb(NEW));
  RETURN NULL;
END $$`;
