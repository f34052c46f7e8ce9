import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MatchingRunEntity } from './matching-run.entity.ts';

/** One of the best pairs of a supply, as a full matching found it. */
@Entity('matching_run_pair')
@Check('matching_run_pair_score_in_range', 'score BETWEEN 0 AND 1')
@Index('matching_run_pair_by_score', ['runId', 'score', 'supplyId', 'demandId'])
export class MatchingRunPairEntity {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'matching_run_pair_once' })
  runId: string;

  @ManyToOne(() => MatchingRunEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'matching_run_pair_run_exists' })
  run?: Relation<MatchingRunEntity>;

  @PrimaryColumn('uuid', { name: 'supply_id', primaryKeyConstraintName: 'matching_run_pair_once' })
  supplyId: string;

  @PrimaryColumn('uuid', { name: 'demand_id', primaryKeyConstraintName: 'matching_run_pair_once' })
  demandId: string;

  @Column('double precision')
  score: number;
}
