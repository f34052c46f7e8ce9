import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PARTIAL_DATE, StreamEntity } from './stream.entity.ts';

@Entity('stream_property')
@Check('stream_property_name_given', `name ~ '\\S' AND char_length(name) <= 100`)
@Check('stream_property_minimum_finite', `minimum > '-Infinity' AND minimum < 'Infinity'`)
@Check('stream_property_maximum_finite', `maximum > '-Infinity' AND maximum < 'Infinity'`)
@Check('stream_property_figure_given', `num_nonnulls(minimum, typical, maximum) >= 1`)
@Check('stream_property_typical_finite', `typical > '-Infinity' AND typical < 'Infinity'`)
@Check('stream_property_typical_within', `typical >= minimum AND typical <= maximum`)
@Check('stream_property_method_given', `method ~ '\\S' AND char_length(method) <= 200`)
@Check('stream_property_date_is_a_date', `analysis_date ~ '${PARTIAL_DATE}'`)
@Check('stream_property_bounds_in_order', `minimum <= maximum`)
@Check('stream_property_unit_given', `unit ~ '\\S' AND char_length(unit) <= 40`)
@Check('stream_property_basis_known', `basis IN ('measured', 'reported', 'published', 'estimated')`)
@Check('stream_property_source_given', `source ~ '\\S' AND char_length(source) <= 2000`)
@Check('stream_property_year_in_range', `year BETWEEN 1800 AND 2200`)
export class StreamPropertyEntity {
  @PrimaryColumn('uuid', { name: 'stream_id', primaryKeyConstraintName: 'stream_property_name_once' })
  streamId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'stream_id', foreignKeyConstraintName: 'stream_property_stream_exists' })
  stream?: Relation<StreamEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'stream_property_name_once' })
  name: string;

  /** Place in the list as the person gave it, from 0. */
  @Column('smallint')
  position: number;

  @Column('double precision', { nullable: true })
  minimum: number | null;

  @Column('double precision', { nullable: true })
  maximum: number | null;

  @Column('double precision', { nullable: true })
  typical: number | null;

  @Column('text', { nullable: true })
  method: string | null;

  /** When it was sampled or measured: a year, a month or a day. */
  @Column('text', { name: 'analysis_date', nullable: true })
  date: string | null;

  @Column('text')
  unit: string;

  @Column('text')
  basis: string;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('integer', { nullable: true })
  year: number | null;
}
