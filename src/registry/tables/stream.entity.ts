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
import type { HourlyProfileSummary } from '../../domain/registry/hourly-profile.ts';
import type { ByProductTest, Permit } from '../../domain/registry/waste-status.ts';
import { FacilityEntity } from './facility.entity.ts';
import { NetworkEntity } from './network.entity.ts';
import { ResourceEntity } from './resource.entity.ts';

/** A year, a month or a day. */
export const PARTIAL_DATE = `^(1[89]\\d\\d|2[01]\\d\\d|2200)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$`;

function sharesWhole(column: string, count: number): string {
  const sum = Array.from({ length: count }, (_, index) => `${column}[${index + 1}]`).join(' + ');
  return `array_ndims(${column}) = 1 AND array_length(${column}, 1) = ${count} AND array_position(${column}, NULL) IS NULL AND 0 <= ALL (${column}) AND 1 >= ALL (${column}) AND abs(${sum} - 1) <= 1e-6`;
}

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
@Check('stream_availability_known', `availability IN ('continuous', 'seasonal', 'weekly', 'batch', 'oneOff')`)
@Check('stream_valid_from_is_a_date', `valid_from ~ '${PARTIAL_DATE}'`)
@Check('stream_valid_to_is_a_date', `valid_to ~ '${PARTIAL_DATE}'`)
@Check('stream_dates_in_order', `left(valid_from, char_length(valid_to)) COLLATE "C" <= valid_to`)
@Check('stream_monthly_shares_whole', sharesWhole('monthly_shares', 12))
@Check('stream_weekday_shares_whole', sharesWhole('weekday_shares', 7))
@Check(
  'stream_batch_whole',
  `num_nulls(batch_value, batch_unit, batch_canonical_value, batch_canonical_unit) IN (0, 4)`,
)
@Check(
  'stream_batch_in_range',
  `batch_value >= 0 AND batch_value < 'Infinity' AND batch_canonical_value >= 0 AND batch_canonical_value < 'Infinity'`,
)
@Check(
  'stream_batch_unit_given',
  `batch_unit ~ '\\S' AND char_length(batch_unit) <= 40 AND batch_canonical_unit ~ '\\S' AND char_length(batch_canonical_unit) <= 40`,
)
@Check('stream_batch_every_days_in_range', `batch_every_days > 0 AND batch_every_days <= 3660`)
@Check(
  'stream_hourly_summary_is_whole',
  `jsonb_typeof(hourly_summary) = 'object' AND jsonb_typeof(hourly_summary -> 'monthlySums') = 'array' AND hourly_summary ?& ARRAY['unit', 'sum', 'peak', 'mean', 'loadFactor', 'provenance']`,
)
@Check('stream_waste_status_known', `waste_status IN ('waste', 'byProduct', 'endOfWaste', 'product')`)
@Check(
  'stream_by_product_test_is_whole',
  `jsonb_typeof(by_product_test) = 'object' AND char_length(by_product_test::text) <= 20000 AND by_product_test ?& ARRAY['furtherUseCertain', 'usableDirectly', 'producedAsIntegralPart', 'lawfulUse']`,
)
@Check('stream_permits_are_a_list', `jsonb_typeof(permits) = 'array' AND jsonb_array_length(permits) <= 20`)
@Check('stream_external_id_given', `external_id ~ '\\S' AND char_length(external_id) <= 100`)
@Check('stream_present_solution_given', `present_solution ~ '\\S' AND char_length(present_solution) <= 2000`)
@Check('stream_source_given', `source ~ '\\S' AND char_length(source) <= 2000`)
@Check('stream_level_known', `level IN ('private', 'secretariat', 'blind', 'network', 'public')`)
@Check('stream_version_counts_up', `version >= 1`)
@Index('stream_by_network', ['networkId', 'changedAt', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('stream_by_facility', ['facilityId', 'changedAt', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('stream_by_change', ['changedAt', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('stream_by_resource', ['resourceId'])
@Index('stream_by_organisation', ['organisationId'])
@Index('stream_external_id_once', ['organisationId', 'networkId', 'externalId'], {
  unique: true,
  where: `withdrawn_at IS NULL AND external_id IS NOT NULL`,
})
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

  @Column('text', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('text', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('double precision', { name: 'monthly_shares', array: true, nullable: true })
  monthlyShares: number[] | null;

  @Column('double precision', { name: 'weekday_shares', array: true, nullable: true })
  weekdayShares: number[] | null;

  @Column('double precision', { name: 'batch_value', nullable: true })
  batchValue: number | null;

  @Column('text', { name: 'batch_unit', nullable: true })
  batchUnit: string | null;

  @Column('double precision', { name: 'batch_canonical_value', nullable: true })
  batchCanonicalValue: number | null;

  @Column('text', { name: 'batch_canonical_unit', nullable: true })
  batchCanonicalUnit: string | null;

  @Column('double precision', { name: 'batch_every_days', nullable: true })
  batchEveryDays: number | null;

  /** What `stream_hourly_profile` says in a few figures, written with it: lists and matches need no more. */
  @Column('jsonb', { name: 'hourly_summary', nullable: true })
  hourlySummary: HourlyProfileSummary | null;

  @Column('text', { name: 'waste_status', nullable: true })
  wasteStatus: string | null;

  @Column('boolean', { name: 'is_hazardous', nullable: true })
  isHazardous: boolean | null;

  @Column('jsonb', { name: 'by_product_test', nullable: true })
  byProductTest: ByProductTest | null;

  @Column('jsonb', { default: [] })
  permits: Permit[];

  /** The company's own id of it. */
  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  @Column('text', { name: 'present_solution', nullable: true })
  presentSolution: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  /** A plain column: TypeORM's version column lets a stale save() through and counts backwards. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;

  /** When its company was last asked whether it is still so. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
