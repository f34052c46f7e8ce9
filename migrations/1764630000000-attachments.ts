import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { attachment: 'SELECT, INSERT, DELETE', attachment_part: 'SELECT, INSERT' };

/**
 * Documents of a stream: safety data sheets and analyses. Their content is in PostgreSQL, in parts, so that one backup holds
 * all, several servers have the same, and the second wall stands before the content too.
 */
export class Attachments1764630000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLES) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE attachment_part, attachment');
  }
}

const TABLES = [
  `CREATE TABLE attachment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    stream_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    size integer NOT NULL,
    digest text NOT NULL,
    added_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT attachment_pkey PRIMARY KEY (id),
    CONSTRAINT attachment_stream_exists FOREIGN KEY (stream_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT attachment_content_once UNIQUE (stream_id, digest),
    CONSTRAINT attachment_name_given CHECK (name ~ '\\S' AND char_length(name) <= 120),
    CONSTRAINT attachment_kind_known CHECK (kind IN ('pdf', 'png', 'jpeg', 'webp')),
    CONSTRAINT attachment_size_in_range CHECK (size BETWEEN 1 AND 10485760),
    CONSTRAINT attachment_digest_format CHECK (digest ~ '^[0-9a-f]{64}$')
  )`,
  `CREATE TABLE attachment_part (
    attachment_id uuid NOT NULL,
    position integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT attachment_part_once PRIMARY KEY (attachment_id, position),
    CONSTRAINT attachment_part_attachment_exists FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE,
    CONSTRAINT attachment_part_in_order CHECK (position BETWEEN 0 AND 39),
    CONSTRAINT attachment_part_small CHECK (octet_length(bytes) BETWEEN 1 AND 262144)
  )`,
  // Pictures and PDF are packed already.
  `ALTER TABLE attachment_part ALTER COLUMN bytes SET STORAGE EXTERNAL`,
];

const OWN = 'ANY ((SELECT viewer_organisations())::uuid[])';

const POLICIES = [
  // The stream's own policy decides: whoever sees the stream whole.
  `CREATE POLICY attachment_read ON attachment FOR SELECT USING (EXISTS (SELECT FROM stream s WHERE s.id = stream_id))`,
  `CREATE POLICY attachment_made ON attachment FOR INSERT WITH CHECK (
    EXISTS (SELECT FROM stream s WHERE s.id = stream_id AND s.organisation_id = ${OWN})
  )`,
  `CREATE POLICY attachment_removed ON attachment FOR DELETE USING (
    EXISTS (SELECT FROM stream s WHERE s.id = stream_id AND s.organisation_id = ${OWN})
  )`,
  `CREATE POLICY attachment_part_read ON attachment_part FOR SELECT USING (
    EXISTS (SELECT FROM attachment a WHERE a.id = attachment_id)
  )`,
  `CREATE POLICY attachment_part_made ON attachment_part FOR INSERT WITH CHECK (
    EXISTS (SELECT FROM attachment a JOIN stream s ON s.id = a.stream_id WHERE a.id = attachment_id AND s.organisation_id = ${OWN})
  )`,
];
