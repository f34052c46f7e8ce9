import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = {
  matching_run: 'SELECT, INSERT, UPDATE',
  matching_part: 'SELECT, INSERT, UPDATE',
  network_match: 'SELECT, INSERT, UPDATE, DELETE',
};

/** Full matchings of a network: how far each has come, and the best pairs that they found, for the secretariat alone. */
export class MatchingRuns1764710000000 implements MigrationInterface {
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
  `CREATE TABLE matching_run (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    person_id uuid NOT NULL,
    state text DEFAULT 'running' NOT NULL,
    parts integer NOT NULL,
    revision integer NOT NULL,
    knowledge_version text NOT NULL,
    started_at timestamptz DEFAULT now() NOT NULL,
    ended_at timestamptz,
    CONSTRAINT matching_run_pkey PRIMARY KEY (id),
    CONSTRAINT matching_run_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_state_known CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
    CONSTRAINT matching_run_has_parts CHECK (parts >= 1),
    CONSTRAINT matching_run_ends_once CHECK ((state = 'running') = (ended_at IS NULL))
  )`,
  `CREATE INDEX matching_run_by_network ON matching_run (network_id, started_at, id)`,
  `CREATE UNIQUE INDEX matching_run_one_at_a_time ON matching_run (network_id) WHERE state = 'running'`,
  `CREATE TABLE matching_part (
    run_id uuid NOT NULL,
    part integer NOT NULL,
    supplies integer,
    done_at timestamptz,
    CONSTRAINT matching_part_once PRIMARY KEY (run_id, part),
    CONSTRAINT matching_part_run_exists FOREIGN KEY (run_id) REFERENCES matching_run (id) ON DELETE CASCADE,
    CONSTRAINT matching_part_number_counts_up CHECK (part >= 0),
    CONSTRAINT matching_part_done_counted CHECK ((supplies IS NULL) = (done_at IS NULL) AND supplies >= 0)
  )`,
  `CREATE TABLE network_match (
    supply_id uuid NOT NULL,
    demand_id uuid NOT NULL,
    network_id uuid NOT NULL,
    run_id uuid NOT NULL,
    score double precision NOT NULL,
    tier text NOT NULL,
    confidence double precision NOT NULL,
    first_seen_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT network_match_once PRIMARY KEY (supply_id, demand_id),
    CONSTRAINT network_match_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT network_match_supply_exists FOREIGN KEY (supply_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT network_match_demand_exists FOREIGN KEY (demand_id) REFERENCES stream (id) ON DELETE CASCADE,
    CONSTRAINT network_match_run_exists FOREIGN KEY (run_id) REFERENCES matching_run (id) ON DELETE CASCADE,
    CONSTRAINT network_match_tier_given CHECK (tier ~ '^[a-z][A-Za-z]*$'),
    CONSTRAINT network_match_score_in_range CHECK (score BETWEEN 0 AND 1),
    CONSTRAINT network_match_confidence_in_range CHECK (confidence BETWEEN 0 AND 1)
  )`,
  `CREATE INDEX network_match_by_score ON network_match (network_id, score)`,
];

const SECRETARIAT = 'ANY ((SELECT viewer_secretariat_networks())::uuid[])';
const ONE_NETWORK = `(SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())`;

const POLICIES = [
  ...['matching_run', 'network_match'].flatMap((table) => [
    `CREATE POLICY ${table}_of_one_network ON ${table} AS RESTRICTIVE FOR ALL USING (${ONE_NETWORK})`,
    `CREATE POLICY ${table}_of_secretariat ON ${table} FOR ALL USING (network_id = ${SECRETARIAT})`,
  ]),
  // Its run's own policy decides.
  `CREATE POLICY matching_part_of_run ON matching_part FOR ALL USING (run_id IN (SELECT r.id FROM matching_run r))`,
];
