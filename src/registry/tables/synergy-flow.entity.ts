import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SynergyEntity } from './synergy.entity.ts';

@Entity('synergy_flow')
@Check('synergy_flow_year_in_range', `year BETWEEN 1800 AND 2200`)
@Check('synergy_flow_amount_in_range', `amount_value >= 0 AND amount_value < 'Infinity'`)
@Check('synergy_flow_amount_canonical_in_range', `amount_canonical_value >= 0 AND amount_canonical_value < 'Infinity'`)
@Check(
  'synergy_flow_amount_unit_given',
  `amount_unit ~ '\\S' AND char_length(amount_unit) <= 40 AND amount_canonical_unit ~ '\\S' AND char_length(amount_canonical_unit) <= 40`,
)
@Check('synergy_flow_amount_basis_known', `amount_basis IN ('measured', 'reported', 'published', 'estimated')`)
@Check('synergy_flow_amount_source_given', `amount_source ~ '\\S' AND char_length(amount_source) <= 2000`)
@Check('synergy_flow_amount_year_in_range', `amount_year BETWEEN 1800 AND 2200`)
export class SynergyFlowEntity {
  @PrimaryColumn('uuid', { name: 'synergy_id', primaryKeyConstraintName: 'synergy_flow_year_once' })
  synergyId: string;

  @ManyToOne(() => SynergyEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'synergy_id', foreignKeyConstraintName: 'synergy_flow_synergy_exists' })
  synergy?: Relation<SynergyEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'synergy_flow_year_once' })
  year: number;

  @Column('double precision', { name: 'amount_value' })
  amountValue: number;

  @Column('text', { name: 'amount_unit' })
  amountUnit: string;

  @Column('double precision', { name: 'amount_canonical_value' })
  amountCanonicalValue: number;

  @Column('text', { name: 'amount_canonical_unit' })
  amountCanonicalUnit: string;

  @Column('text', { name: 'amount_basis' })
  amountBasis: string;

  @Column('text', { name: 'amount_source', nullable: true })
  amountSource: string | null;

  @Column('integer', { name: 'amount_year', nullable: true })
  amountYear: number | null;
}
