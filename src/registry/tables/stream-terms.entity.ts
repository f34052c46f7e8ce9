import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StreamEntity } from './stream.entity.ts';

/** What of a stream is kept back from those who otherwise see all of it, unless its company releases it. */
@Entity('stream_terms')
@Check('stream_terms_present_cost_finite', `present_cost_value > '-Infinity' AND present_cost_value < 'Infinity'`)
@Check('stream_terms_present_cost_unit_given', `present_cost_unit ~ '\\S' AND char_length(present_cost_unit) <= 40`)
@Check('stream_terms_present_cost_year_in_range', `present_cost_year BETWEEN 1800 AND 2200`)
export class StreamTermsEntity {
  @PrimaryColumn('uuid', { name: 'stream_id', primaryKeyConstraintName: 'stream_terms_pkey' })
  streamId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'stream_id', foreignKeyConstraintName: 'stream_terms_stream_exists' })
  stream?: Relation<StreamEntity>;

  /** Positive: what it costs today; negative: what it earns. */
  @Column('double precision', { name: 'present_cost_value' })
  presentCostValue: number;

  /** As the person wrote it: `DKK/t`, `EUR/MWh`. */
  @Column('text', { name: 'present_cost_unit' })
  presentCostUnit: string;

  @Column('integer', { name: 'present_cost_year', nullable: true })
  presentCostYear: number | null;

  @Column('boolean', { default: false })
  released: boolean;
}
