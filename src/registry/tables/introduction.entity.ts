import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { NetworkEntity } from './network.entity.ts';

/** That two companies get to know each other, for one supply and one demand: once both sides have agreed. */
@Entity('introduction')
@Check('introduction_state_known', `state IN ('asked', 'agreed', 'declined', 'withdrawn')`)
@Index('introduction_by_network', ['networkId', 'askedAt', 'id'])
export class IntroductionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'introduction_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'introduction_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('text', { default: 'asked' })
  state: string;

  /** By the secretariat; else one side has asked. */
  @Column('boolean', { default: false })
  proposed: boolean;

  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt: Date;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}
