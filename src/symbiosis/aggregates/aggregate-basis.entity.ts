import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Contribution } from '../../domain/disclosure/contribution.ts';
import { AggregateReleaseEntity } from './aggregate-release.entity.ts';

/** What a release was made from: for the next one to be held against, and for no analyst to see. */
@Entity('aggregate_basis')
@Check('aggregate_basis_contributions_are_a_list', `jsonb_typeof(contributions) = 'array'`)
export class AggregateBasisEntity {
  @PrimaryColumn('uuid', { name: 'release_id', primaryKeyConstraintName: 'aggregate_basis_pkey' })
  releaseId: string;

  @OneToOne(() => AggregateReleaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'aggregate_basis_release_exists' })
  release?: Relation<AggregateReleaseEntity>;

  @Column('jsonb')
  contributions: readonly Contribution[];
}
