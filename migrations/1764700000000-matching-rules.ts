import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = { match_dismissal: 'SELECT, INSERT, UPDATE', matching_rule: 'SELECT, INSERT, UPDATE' };

/** What a secretariat has said about the matches of its network: added and ended, never changed or deleted, so that it is its own trail. */
export class MatchingRules1764700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [{ schema }] = (await queryRunner.query('SELECT quote_ident(current_schema()) AS schema')) as [
      { schema: string },
    ];
    for (const statement of TABLES) await queryRunner.query(statement);
    await addWall(queryRunner, RIGHTS);
    for (const statement of POLICIES) await queryRunner.query(statement);
    await queryRunner.query(IN_FORCE.replaceAll('$schema', schema));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION matching_rules_in_force(uuid)');
    await removeWall(queryRunner, RIGHTS);
    await queryRunner.query('DROP TABLE matching_rule, match_dismissal');
  }
}

const TABLES = [
  `CREATE TABLE match_dismissal (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    network_id uuid NOT NULL,
    supply_id uuid NOT NULL,
    demand_id uuid NOT NULL,
    reason text NOT NULL,
    words text,
    resource_key text,
    receiver_activities text[] DEFAULT '{}' NOT NULL,
    dismissed_by uuid NOT NULL,
    dismissed_at timestamptz DEFAULT now() NOT NULL,
    taken_back_by uuid,
    taken_back_at timestamptz,
    CONSTRAINT match_dismissal_pkey PRIMARY KEY (id),
    CONSTRAINT match_dismissal_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT match_dismissal_reason_known CHECK (reason IN ('wrongUse', 'tooFar', 'wrongQuality', 'wrongTemperature',
      'wrongAmount', 'wrongTime', 'law', 'triedBefore', 'other')),
    CONSTRAINT match_dismissal_words_given CHECK (words ~ '\\S' AND char_length(words) <= 1000)
  )`,
  `CREATE INDEX match_dismissal_by_network ON match_dismissal (network_id, dismissed_at, id)`,
  `CREATE TABLE matching_rule (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    network_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    resource_key text,
    use text,
    receiver_activities text[] DEFAULT '{}' NOT NULL,
    effect text NOT NULL,
    words text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz DEFAULT now() NOT NULL,
    removed_by uuid,
    removed_at timestamptz,
    CONSTRAINT matching_rule_pkey PRIMARY KEY (id),
    CONSTRAINT matching_rule_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT matching_rule_version_counts_up CHECK (version >= 1),
    CONSTRAINT matching_rule_effect_known CHECK (effect IN ('exclude', 'downWeight')),
    CONSTRAINT matching_rule_words_given CHECK (words ~ '\\S' AND char_length(words) <= 1000)
  )`,
  `CREATE INDEX matching_rule_by_network ON matching_rule (network_id, made_at, id)`,
];

const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';

const POLICIES = ['match_dismissal', 'matching_rule'].flatMap((table) => [
  `CREATE POLICY ${table}_of_one_network ON ${table} AS RESTRICTIVE FOR ALL USING (
    (SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())
  )`,
  `CREATE POLICY ${table}_own ON ${table} FOR ALL USING (network_id = ${SECRETARIAT})`,
]);

/**
 * What holds for everybody's matches of a network, without reasons, words, persons and times: which pairs are left out, and beside them,
 * in an order of its own, what was taught. Of a blind stream the viewer's own pseudonym.
 */
const IN_FORCE = `CREATE FUNCTION matching_rules_in_force(network uuid) RETURNS TABLE (dismissed jsonb, taught jsonb, corrections jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = $schema, pg_temp
  AS $$ WITH standing AS MATERIALIZED (
      SELECT d.* FROM match_dismissal d WHERE d.network_id = network AND d.taken_back_at IS NULL
    ), pseudonyms AS MATERIALIZED (
      SELECT b.stream_id, b.pseudonym FROM viewer_blind_streams(network) b WHERE EXISTS (SELECT FROM standing)
    )
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('supplyId', coalesce(s.pseudonym, d.supply_id), 'demandId', coalesce(t.pseudonym, d.demand_id))
          ORDER BY d.supply_id, d.demand_id), '[]')
        FROM standing d LEFT JOIN pseudonyms s ON s.stream_id = d.supply_id LEFT JOIN pseudonyms t ON t.stream_id = d.demand_id),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('reason', d.reason, 'resourceKey', d.resource_key, 'receiverActivities', d.receiver_activities)
          ORDER BY d.reason, d.resource_key, d.receiver_activities), '[]') FROM standing d),
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'resourceKey', r.resource_key, 'use', r.use,
          'receiverActivities', r.receiver_activities, 'effect', r.effect) ORDER BY r.made_at, r.id), '[]')
        FROM matching_rule r WHERE r.network_id = network AND r.removed_at IS NULL) $$`;
