import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../identity/tables/person.entity.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';
import type { MatchingRunFailure, MatchingRunState } from './matching-run.ts';

/** A full matching of a network. */
@Entity('matching_run')
@Check('matching_run_state_known', `state IN ('preparing', 'running', 'done', 'cancelled', 'failed')`)
@Check('matching_run_failure_known', `failure IN ('gaveUp', 'otherVersion')`)
@Check('matching_run_failed_says_why', `(state = 'failed') = (failure IS NOT NULL)`)
@Check('matching_run_ends_once', `(state IN ('preparing', 'running')) = (ended_at IS NULL)`)
@Check(
  'matching_run_rests_on_something',
  `state NOT IN ('running', 'done') OR num_nulls(revision, digest, knowledge_version) = 0`,
)
@Check('matching_run_limit_counts', 'limit_per_supply >= 1')
@Index('matching_run_by_network', ['networkId', 'startedAt', 'id'])
@Index('matching_run_one_at_a_time', ['networkId'], { unique: true, where: 'ended_at IS NULL' })
export class MatchingRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'matching_run_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'matching_run_network_exists' })
  network?: Relation<NetworkEntity>;

  /** Who started it. */
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'matching_run_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('text', { default: 'preparing' })
  state: MatchingRunState;

  @Column('text', { nullable: true })
  failure: MatchingRunFailure | null;

  /** Of the program that started it: another one may judge otherwise. */
  @Column('text', { name: 'program_version' })
  programVersion: string;

  @Column('integer', { name: 'limit_per_supply' })
  limitPerSupply: number;

  @Column('integer', { name: 'present_year' })
  presentYear: number;

  /** Of the network, as the run saw it. */
  @Column('integer', { nullable: true })
  revision: number | null;

  /** SHA-256 of the input. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('text', { name: 'knowledge_version', nullable: true })
  knowledgeVersion: string | null;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
