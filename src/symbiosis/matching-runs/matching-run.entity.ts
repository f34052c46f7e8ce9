import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../identity/tables/person.entity.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';
import { StreamEntity } from '../../registry/tables/stream.entity.ts';

/** A full matching of a network. */
@Entity('matching_run')
@Check('matching_run_state_known', `state IN ('running', 'done', 'cancelled', 'failed')`)
@Check('matching_run_has_parts', 'parts >= 1')
@Check('matching_run_ends_once', `(state = 'running') = (ended_at IS NULL)`)
@Index('matching_run_by_network', ['networkId', 'startedAt', 'id'])
@Index('matching_run_one_at_a_time', ['networkId'], { unique: true, where: `state = 'running'` })
export class MatchingRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'matching_run_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'matching_run_network_exists' })
  network?: Relation<NetworkEntity>;

  /** Who started it: the jobs work as this person. */
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'matching_run_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('text', { default: 'running' })
  state: string;

  @Column('integer')
  parts: number;

  /** Of the network, when it was started. */
  @Column('integer')
  revision: number;

  @Column('text', { name: 'knowledge_version' })
  knowledgeVersion: string;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}

/** What one job of a full matching does. */
@Entity('matching_part')
@Check('matching_part_number_counts_up', 'part >= 0')
@Check('matching_part_done_counted', '(supplies IS NULL) = (done_at IS NULL) AND supplies >= 0')
export class MatchingPartEntity {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'matching_part_once' })
  runId: string;

  @ManyToOne(() => MatchingRunEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'matching_part_run_exists' })
  run?: Relation<MatchingRunEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'matching_part_once' })
  part: number;

  /** How many supplies it matched. */
  @Column('integer', { nullable: true })
  supplies: number | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;
}

/** One of the best pairs of a supply, as the last full matching found it. */
@Entity('network_match')
@Check('network_match_tier_given', `tier ~ '^[a-z][A-Za-z]*$'`)
@Check('network_match_score_in_range', 'score BETWEEN 0 AND 1')
@Check('network_match_confidence_in_range', 'confidence BETWEEN 0 AND 1')
@Index('network_match_by_score', ['networkId', 'score'])
export class NetworkMatchEntity {
  @PrimaryColumn('uuid', { name: 'supply_id', primaryKeyConstraintName: 'network_match_once' })
  supplyId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'supply_id', foreignKeyConstraintName: 'network_match_supply_exists' })
  supply?: Relation<StreamEntity>;

  @PrimaryColumn('uuid', { name: 'demand_id', primaryKeyConstraintName: 'network_match_once' })
  demandId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'demand_id', foreignKeyConstraintName: 'network_match_demand_exists' })
  demand?: Relation<StreamEntity>;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'network_match_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('uuid', { name: 'run_id' })
  runId: string;

  @ManyToOne(() => MatchingRunEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'network_match_run_exists' })
  run?: Relation<MatchingRunEntity>;

  @Column('double precision')
  score: number;

  @Column('text')
  tier: string;

  @Column('double precision')
  confidence: number;

  @Column('timestamptz', { name: 'first_seen_at', default: () => 'now()' })
  firstSeenAt: Date;
}
