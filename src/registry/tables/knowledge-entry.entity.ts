import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NetworkEntity } from './network.entity.ts';

/** A use that a network's secretariat has added to the knowledge base; withdrawn, never deleted. */
@Entity('knowledge_entry')
@Check('knowledge_entry_version_counts_up', 'version >= 1')
@Check('knowledge_entry_by_product_format', `by_product ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('knowledge_entry_has_receiver', 'cardinality(receivers) > 0 OR cardinality(replaces) > 0')
@Check('knowledge_entry_few_treatments', 'cardinality(treatments) <= 3')
@Check('knowledge_entry_words_given', `use_en ~ '\\S' AND use_da ~ '\\S' AND source ~ '\\S'`)
@Check('knowledge_entry_limits_in_both', '(limits_en IS NULL) = (limits_da IS NULL)')
@Check('knowledge_entry_evidence_known', `evidence IN ('documented', 'planned', 'reference', 'practice')`)
@Check('knowledge_entry_confidence_in_range', 'confidence > 0 AND confidence <= 1')
@Index('knowledge_entry_by_network', ['networkId', 'byProduct', 'id'])
export class KnowledgeEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'knowledge_entry_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'knowledge_entry_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('integer', { default: 1 })
  version: number;

  /** Keys of the product's knowledge base, here and below. */
  @Column('text', { name: 'by_product' })
  byProduct: string;

  @Column('text', { array: true })
  donors: string[];

  @Column('text', { array: true })
  receivers: string[];

  @Column('text', { name: 'use_en' })
  useEn: string;

  @Column('text', { name: 'use_da' })
  useDa: string;

  @Column('text', { array: true })
  replaces: string[];

  @Column('text', { array: true })
  treatments: string[];

  @Column('text')
  evidence: string;

  @Column('double precision')
  confidence: number;

  @Column('text')
  source: string;

  @Column('text', { name: 'limits_en', nullable: true })
  limitsEn: string | null;

  @Column('text', { name: 'limits_da', nullable: true })
  limitsDa: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
