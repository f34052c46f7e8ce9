import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** That an organisation takes part in a network: asked by it, approved by the network's secretariat. */
@Entity('network_participation')
@Check('network_participation_state_known', `state IN ('asked', 'approved', 'refused', 'ended')`)
@Check('network_participation_reason_length', `char_length(reason) <= 2000`)
@Index('network_participation_by_organisation', ['organisationId'])
export class NetworkParticipationEntity {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'network_participation_once' })
  networkId: string;

  // By name: the tables of the registry stand above this room.
  @ManyToOne('NetworkEntity', { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'network_participation_network_exists' })
  network?: unknown;

  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'network_participation_once' })
  organisationId: string;

  @ManyToOne('OrganisationEntity', { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'network_participation_organisation_exists' })
  organisation?: unknown;

  @Column('text')
  state: string;

  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @ManyToOne(() => PersonEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'decided_by', foreignKeyConstraintName: 'network_participation_decider_exists' })
  decider?: Relation<PersonEntity>;

  /** Why the secretariat refused or ended it, for the organisation to read. */
  @Column('text', { nullable: true })
  reason: string | null;
}
