import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { FacilityEntity } from './facility.entity.ts';
import { NetworkEntity } from './network.entity.ts';
import { ResourceEntity } from './resource.entity.ts';
import { StreamEntity } from './stream.entity.ts';

@Entity('synergy')
@Unique('synergy_reference_once', ['networkId', 'reference'])
@Check('synergy_reference_given', `reference ~ '\\S' AND char_length(reference) <= 60`)
// Published lists hold a reuse inside one site too (KX22 of Kalundborg); what people identify is between two.
@Check('synergy_donor_is_not_receiver', `donor_id <> receiver_id OR reference IS NOT NULL`)
@Check('synergy_kind_known', `kind IN ('byProductExchange', 'utilitySharing', 'product', 'service')`)
@Check('synergy_stage_known', `stage IN ('identified', 'discussed', 'agreed', 'running', 'ended')`)
@Check('synergy_start_year_in_range', `start_year BETWEEN 1800 AND 2200`)
@Check('synergy_end_year_in_range', `end_year BETWEEN 1800 AND 2200`)
@Check('synergy_last_confirmed_year_in_range', `last_confirmed_year BETWEEN 1800 AND 2200`)
@Check('synergy_years_in_order', `start_year <= end_year AND start_year <= last_confirmed_year`)
@Check('synergy_donor_level_known', `donor_level IN ('secretariat', 'network', 'public')`)
@Check('synergy_receiver_level_known', `receiver_level IN ('secretariat', 'network', 'public')`)
@Check('synergy_source_given', `source ~ '\\S' AND char_length(source) <= 2000`)
@Check('synergy_note_given', `note ~ '\\S' AND char_length(note) <= 2000`)
@Index('synergy_by_network', ['networkId', 'startYear', 'id'])
@Index('synergy_by_donor', ['donorId'])
@Index('synergy_by_receiver', ['receiverId'])
@Index('synergy_by_donor_organisation', ['donorOrganisationId'])
@Index('synergy_by_receiver_organisation', ['receiverOrganisationId'])
@Index('synergy_by_resource', ['resourceId'])
@Index('synergy_by_supply', ['supplyStreamId'])
@Index('synergy_by_demand', ['demandStreamId'])
export class SynergyEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'synergy_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'synergy_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('uuid', { name: 'donor_id' })
  donorId: string;

  @ManyToOne(() => FacilityEntity, { nullable: false })
  @JoinColumn({ name: 'donor_id', foreignKeyConstraintName: 'synergy_donor_exists' })
  donor?: Relation<FacilityEntity>;

  @Column('uuid', { name: 'receiver_id' })
  receiverId: string;

  @ManyToOne(() => FacilityEntity, { nullable: false })
  @JoinColumn({ name: 'receiver_id', foreignKeyConstraintName: 'synergy_receiver_exists' })
  receiver?: Relation<FacilityEntity>;

  /** Those of the facilities, and the narrower of both levels: kept by a trigger. */
  @Column('uuid', { name: 'donor_organisation_id' })
  donorOrganisationId: string;

  @Column('uuid', { name: 'receiver_organisation_id' })
  receiverOrganisationId: string;

  @Column('text', { default: 'secretariat' })
  level: string;

  /** How widely each party releases its side. */
  @Column('text', { name: 'donor_level', default: 'secretariat' })
  donorLevel: string;

  @Column('text', { name: 'receiver_level', default: 'secretariat' })
  receiverLevel: string;

  @Column('uuid', { name: 'resource_id' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'synergy_resource_exists' })
  resource?: Relation<ResourceEntity>;

  @Column('text')
  kind: string;

  @Column('text')
  stage: string;

  @Column('integer', { name: 'start_year', nullable: true })
  startYear: number | null;

  @Column('integer', { name: 'end_year', nullable: true })
  endYear: number | null;

  @Column('integer', { name: 'last_confirmed_year', nullable: true })
  lastConfirmedYear: number | null;

  @Column('uuid', { name: 'supply_stream_id', nullable: true })
  supplyStreamId: string | null;

  @ManyToOne(() => StreamEntity)
  @JoinColumn({ name: 'supply_stream_id', foreignKeyConstraintName: 'synergy_supply_exists' })
  supplyStream?: Relation<StreamEntity> | null;

  @Column('uuid', { name: 'demand_stream_id', nullable: true })
  demandStreamId: string | null;

  @ManyToOne(() => StreamEntity)
  @JoinColumn({ name: 'demand_stream_id', foreignKeyConstraintName: 'synergy_demand_exists' })
  demandStream?: Relation<StreamEntity> | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}
