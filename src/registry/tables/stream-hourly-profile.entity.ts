import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StreamEntity } from './stream.entity.ts';

/** How much comes in each hour of a year, as it was uploaded; `stream.hourly_summary` says it in a few figures. */
@Entity('stream_hourly_profile')
@Check(
  'stream_hourly_profile_amounts_whole',
  `array_ndims(amounts) = 1 AND array_length(amounts, 1) = 8760 AND array_position(amounts, NULL) IS NULL AND 0 <= ALL (amounts) AND 'Infinity' > ALL (amounts)`,
)
@Check('stream_hourly_profile_unit_given', `unit ~ '\\S' AND char_length(unit) <= 40`)
@Check('stream_hourly_profile_basis_known', `basis IN ('measured', 'reported', 'published', 'estimated')`)
@Check('stream_hourly_profile_source_given', `source ~ '\\S' AND char_length(source) <= 2000`)
@Check('stream_hourly_profile_year_in_range', `year BETWEEN 1800 AND 2200`)
export class StreamHourlyProfileEntity {
  @PrimaryColumn('uuid', { name: 'stream_id', primaryKeyConstraintName: 'stream_hourly_profile_pkey' })
  streamId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'stream_id', foreignKeyConstraintName: 'stream_hourly_profile_stream_exists' })
  stream?: Relation<StreamEntity>;

  /** 8,760 values, the first hour of 1 January first. */
  @Column('double precision', { array: true })
  amounts: number[];

  @Column('text')
  unit: string;

  @Column('text')
  basis: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('integer', { nullable: true })
  year: number | null;
}
