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

@Entity('stream')
@Unique('stream_reference_once', ['networkId', 'reference'])
@Check('stream_reference_given', `reference ~ '\\S' AND char_length(reference) <= 200`)
@Check('stream_direction_known', `direction IN ('supply', 'demand')`)
@Check('stream_description_given', `description ~ '\\S' AND char_length(description) <= 2000`)
@Check('stream_amount_in_range', `amount_value >= 0 AND amount_value < 'Infinity'`)
@Check('stream_amount_canonical_in_range', `amount_canonical_value >= 0 AND amount_canonical_value < 'Infinity'`)
@Check(
  'stream_amount_whole',
  `num_nulls(amount_value, amount_unit, amount_canonical_value, amount_canonical_unit, amount_basis) IN (0, 5) AND (amount_value IS NOT NULL OR num_nonnulls(amount_source, amount_year) = 0)`,
)
@Check(
  'stream_amount_unit_given',
  `amount_unit ~ '\\S' AND char_length(amount_unit) <= 40 AND amount_canonical_unit ~ '\\S' AND char_length(amount_canonical_unit) <= 40`,
)
@Check('stream_amount_basis_known', `amount_basis IN ('measured', 'reported', 'published', 'estimated')`)
@Check('stream_amount_source_given', `amount_source ~ '\\S' AND char_length(amount_source) <= 2000`)
@Check('stream_amount_year_in_range', `amount_year BETWEEN 1800 AND 2200`)
@Check('stream_operating_hours_in_range', `operating_hours > 0 AND operating_hours <= 8784`)
@Check('stream_availability_known', `availability IN ('continuous', 'seasonal', 'batch', 'oneOff')`)
@Check('stream_from_year_in_range', `from_year BETWEEN 1800 AND 2200`)
@Check('stream_to_year_in_range', `to_year BETWEEN 1800 AND 2200`)
@Check('stream_years_in_order', `from_year <= to_year`)
@Check('stream_present_solution_given', `present_solution ~ '\\S' AND char_length(present_solution) <= 2000`)
@Check('stream_source_given', `source ~ '\\S' AND char_length(source) <= 2000`)
@Check('stream_level_known', `level IN ('private', 'secretariat', 'blind', 'network', 'public')`)
@Check('stream_version_counts_up', `version >= 1`)
@Index('stream_by_network', ['networkId', 'changedAt', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('stream_by_facility', ['facilityId', 'changedAt', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('stream_by_change', ['changedAt', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('stream_by_resource', ['resourceId'])
@Index('stream_by_organisation', ['organisationId'])
@Index('stream_blind', ['networkId'], { where: `level = 'blind' AND withdrawn_at IS NULL` })
export class StreamEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'stream_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'stream_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('uuid', { name: 'facility_id' })
  facilityId: string;

  @ManyToOne(() => FacilityEntity, { nullable: false })
  @JoinColumn({ name: 'facility_id', foreignKeyConstraintName: 'stream_facility_exists' })
  facility?: Relation<FacilityEntity>;

  /** That of its facility: kept by a trigger, so that a policy need not look there for every row. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { default: 'secretariat' })
  level: string;

  @Column('uuid', { name: 'resource_id' })
  resourceId: string;

  @ManyToOne(() => ResourceEntity, { nullable: false })
  @JoinColumn({ name: 'resource_id', foreignKeyConstraintName: 'stream_resource_exists' })
  resource?: Relation<ResourceEntity>;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text')
  direction: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('double precision', { name: 'amount_value', nullable: true })
  amountValue: number | null;

  @Column('text', { name: 'amount_unit', nullable: true })
  amountUnit: string | null;

  @Column('double precision', { name: 'amount_canonical_value', nullable: true })
  amountCanonicalValue: number | null;

  @Column('text', { name: 'amount_canonical_unit', nullable: true })
  amountCanonicalUnit: string | null;

  @Column('text', { name: 'amount_basis', nullable: true })
  amountBasis: string | null;

  @Column('text', { name: 'amount_source', nullable: true })
  amountSource: string | null;

  @Column('integer', { name: 'amount_year', nullable: true })
  amountYear: number | null;

  @Column('double precision', { name: 'operating_hours', nullable: true })
  operatingHours: number | null;

  @Column('text', { nullable: true })
  availability: string | null;

  @Column('integer', { name: 'from_year', nullable: true })
  fromYear: number | null;

  @Column('integer', { name: 'to_year', nullable: true })
  toYear: number | null;

  @Column('text', { name: 'present_solution', nullable: true })
  presentSolution: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  /** A plain column: TypeORM's version column lets a stale save() through and counts backwards. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
