import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { knowledge_entry: 'SELECT, INSERT, UPDATE' };

/** What a network's secretariat adds to the product's knowledge of by-products and their uses. */
export class KnowledgeEntries1764720000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of TABLE) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE knowledge_entry');
  }
}

const TABLE = [
  `CREATE TABLE knowledge_entry (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    by_product text NOT NULL,
    donors text[] NOT NULL,
    receivers text[] NOT NULL,
    use_en text NOT NULL,
    use_da text NOT NULL,
    replaces text[] NOT NULL,
    treatments text[] NOT NULL,
    evidence text NOT NULL,
    confidence double precision NOT NULL,
    source text NOT NULL,
    limits_en text,
    limits_da text,
    created_at timestamptz DEFAULT now() NOT NULL,
    changed_at timestamptz DEFAULT now() NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT knowledge_entry_pkey PRIMARY KEY (id),
    CONSTRAINT knowledge_entry_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT knowledge_entry_version_counts_up CHECK (version >= 1),
    CONSTRAINT knowledge_entry_by_product_format CHECK (by_product ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    CONSTRAINT knowledge_entry_has_receiver CHECK (cardinality(receivers) > 0 OR cardinality(replaces) > 0),
    CONSTRAINT knowledge_entry_few_treatments CHECK (cardinality(treatments) <= 3),
    CONSTRAINT knowledge_entry_words_given CHECK (use_en ~ '\\S' AND use_da ~ '\\S' AND source ~ '\\S'),
    CONSTRAINT knowledge_entry_limits_in_both CHECK ((limits_en IS NULL) = (limits_da IS NULL)),
    CONSTRAINT knowledge_entry_evidence_known CHECK (evidence IN ('documented', 'planned', 'reference', 'practice')),
    CONSTRAINT knowledge_entry_confidence_in_range CHECK (confidence > 0 AND confidence <= 1)
  )`,
  `CREATE INDEX knowledge_entry_by_network ON knowledge_entry (network_id, by_product, id)`,
];

const MEMBER = 'ANY ((SELECT viewer_member_networks())::uuid[])';
const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';
const ANALYST = 'ANY ((SELECT viewer_analyst_networks())::uuid[])';

const POLICIES = [
  `CREATE POLICY knowledge_entry_of_one_network ON knowledge_entry AS RESTRICTIVE FOR ALL USING (
    (SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())
  )`,
  `CREATE POLICY knowledge_entry_read ON knowledge_entry FOR SELECT USING (
    network_id = ${MEMBER} OR network_id = ${SECRETARIAT} OR network_id = ${ANALYST}
  )`,
  `CREATE POLICY knowledge_entry_added ON knowledge_entry FOR INSERT WITH CHECK (network_id = ${SECRETARIAT})`,
  `CREATE POLICY knowledge_entry_changed ON knowledge_entry FOR UPDATE USING (network_id = ${SECRETARIAT})`,
];
