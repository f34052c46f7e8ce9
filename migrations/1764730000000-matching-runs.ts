import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWall, removeWall } from './row-level-security/add-wall.ts';

const RIGHTS = {
  matching_run: 'SELECT, INSERT, UPDATE, DELETE',
  matching_run_input: 'SELECT, INSERT, DELETE',
  matching_run_part: 'SELECT, INSERT, UPDATE',
  matching_run_pair: 'SELECT, INSERT, DELETE',
};

/** Full matchings of a network: what each rests on, how far it has come, and the pairs it found, for the secretariat alone. */
export class MatchingRuns1764730000000 implements MigrationInterface {
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
  // What it rests on is known once it is prepared.
  `CREATE TABLE matching_run (
    id uuid NOT NULL,
    network_id uuid NOT NULL,
    person_id uuid NOT NULL,
    state text DEFAULT 'preparing' NOT NULL,
    failure text,
    program_version text NOT NULL,
    limit_per_supply integer NOT NULL,
    present_year integer NOT NULL,
    revision integer,
    digest text,
    knowledge_version text,
    started_at timestamptz DEFAULT now() NOT NULL,
    ended_at timestamptz,
    CONSTRAINT matching_run_pkey PRIMARY KEY (id),
    CONSTRAINT matching_run_network_exists FOREIGN KEY (network_id) REFERENCES network (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_person_exists FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_state_known CHECK (state IN ('preparing', 'running', 'done', 'cancelled', 'failed')),
    CONSTRAINT matching_run_failure_known CHECK (failure IN ('gaveUp', 'otherVersion')),
    CONSTRAINT matching_run_failed_says_why CHECK ((state = 'failed') = (failure IS NOT NULL)),
    CONSTRAINT matching_run_ends_once CHECK ((state IN ('preparing', 'running')) = (ended_at IS NULL)),
    CONSTRAINT matching_run_rests_on_something CHECK (
      state NOT IN ('running', 'done') OR num_nulls(revision, digest, knowledge_version) = 0
    ),
    CONSTRAINT matching_run_limit_counts CHECK (limit_per_supply >= 1)
  )`,
  `CREATE INDEX matching_run_by_network ON matching_run (network_id, started_at, id)`,
  `CREATE UNIQUE INDEX matching_run_one_at_a_time ON matching_run (network_id) WHERE ended_at IS NULL`,
  // The registry as the secretariat saw it when the run was prepared: every worker works on the same. Kept until the run has ended.
  `CREATE TABLE matching_run_input (
    run_id uuid NOT NULL,
    piece integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT matching_run_input_once PRIMARY KEY (run_id, piece),
    CONSTRAINT matching_run_input_run_exists FOREIGN KEY (run_id) REFERENCES matching_run (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_input_piece_counts_up CHECK (piece >= 0)
  )`,
  `CREATE TABLE matching_run_part (
    run_id uuid NOT NULL,
    part integer NOT NULL,
    supplies integer NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    worker text,
    pairs integer,
    done_at timestamptz,
    CONSTRAINT matching_run_part_once PRIMARY KEY (run_id, part),
    CONSTRAINT matching_run_part_run_exists FOREIGN KEY (run_id) REFERENCES matching_run (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_part_number_counts_up CHECK (part >= 0),
    CONSTRAINT matching_run_part_has_supplies CHECK (supplies >= 1),
    CONSTRAINT matching_run_part_tries_count_up CHECK (tries >= 0),
    CONSTRAINT matching_run_part_done_is_counted CHECK ((pairs IS NULL) = (done_at IS NULL) AND pairs >= 0)
  )`,
  // Without foreign keys to streams: a pair is shown where both its streams are seen, and is gone with its run.
  `CREATE TABLE matching_run_pair (
    run_id uuid NOT NULL,
    supply_id uuid NOT NULL,
    demand_id uuid NOT NULL,
    score double precision NOT NULL,
    CONSTRAINT matching_run_pair_once PRIMARY KEY (run_id, supply_id, demand_id),
    CONSTRAINT matching_run_pair_run_exists FOREIGN KEY (run_id) REFERENCES matching_run (id) ON DELETE CASCADE,
    CONSTRAINT matching_run_pair_score_in_range CHECK (score BETWEEN 0 AND 1)
  )`,
  `CREATE INDEX matching_run_pair_by_score ON matching_run_pair (run_id, score, supply_id, demand_id)`,
];

const POLICIES = [
  `CREATE POLICY matching_run_of_one_network ON matching_run AS RESTRICTIVE FOR ALL USING (
    (SELECT viewer_only_network()) IS NULL OR network_id = (SELECT viewer_only_network())
  )`,
  `CREATE POLICY matching_run_of_secretariat ON matching_run FOR ALL USING (
    network_id = ANY ((SELECT viewer_secretariat_networks())::uuid[])
  )`,
  // Their run's own policy decides: it is asked once for a statement.
  ...['matching_run_input', 'matching_run_part', 'matching_run_pair'].map(
    (table) => `CREATE POLICY ${table}_of_run ON ${table} FOR ALL USING (run_id IN (SELECT r.id FROM matching_run r))`,
  ),
];
