import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MatchingRunEntity } from './matching-run.entity.ts';

/** What one job of a full matching does. */
@Entity('matching_run_part')
@Check('matching_run_part_number_counts_up', 'part >= 0')
@Check('matching_run_part_has_supplies', 'supplies >= 1')
@Check('matching_run_part_tries_count_up', 'tries >= 0')
@Check('matching_run_part_done_is_counted', '(pairs IS NULL) = (done_at IS NULL) AND pairs >= 0')
export class MatchingRunPartEntity {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'matching_run_part_once' })
  runId: string;

  @ManyToOne(() => MatchingRunEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'matching_run_part_run_exists' })
  run?: Relation<MatchingRunEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'matching_run_part_once' })
  part: number;

  @Column('integer')
  supplies: number;

  /** How often a worker has begun it. */
  @Column('integer', { default: 0 })
  tries: number;

  /** The one that began it last: machine and process. */
  @Column('text', { nullable: true })
  worker: string | null;

  /** How many it found. */
  @Column('integer', { nullable: true })
  pairs: number | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt: Date | null;
}
