import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { IntroductionEntity } from './introduction.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { StreamEntity } from './stream.entity.ts';

/** One side of an introduction: a row of its own, so that each company can be shown its own alone until both have agreed. */
@Entity('introduction_side')
@Check('introduction_side_known', `side IN ('supply', 'demand')`)
@Index('introduction_side_by_organisation', ['organisationId'])
@Index('introduction_side_by_stream', ['streamId'])
export class IntroductionSideEntity {
  @PrimaryColumn('uuid', { name: 'introduction_id', primaryKeyConstraintName: 'introduction_side_once' })
  introductionId: string;

  @ManyToOne(() => IntroductionEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'introduction_id', foreignKeyConstraintName: 'introduction_side_introduction_exists' })
  introduction?: Relation<IntroductionEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'introduction_side_once' })
  side: string;

  @Column('uuid', { name: 'stream_id' })
  streamId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'stream_id', foreignKeyConstraintName: 'introduction_side_stream_exists' })
  stream?: Relation<StreamEntity>;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'introduction_side_organisation_exists' })
  organisation?: Relation<OrganisationEntity>;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt: Date | null;

  @Column('uuid', { name: 'agreed_by', nullable: true })
  agreedBy: string | null;

  /** When this side declined or withdrew. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy: string | null;
}
