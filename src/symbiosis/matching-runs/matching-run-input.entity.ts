import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MatchingRunEntity } from './matching-run.entity.ts';

/** A piece of what a full matching rests on, kept until it has ended. */
@Entity('matching_run_input')
@Check('matching_run_input_piece_counts_up', 'piece >= 0')
export class MatchingRunInputEntity {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'matching_run_input_once' })
  runId: string;

  @ManyToOne(() => MatchingRunEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'matching_run_input_run_exists' })
  run?: Relation<MatchingRunEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'matching_run_input_once' })
  piece: number;

  @Column('bytea')
  bytes: Buffer;
}
