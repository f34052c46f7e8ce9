import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { KnowledgeEntryEntity } from './knowledge-entry.entity.ts';

/** An entry as it was after one time that it was written: added by the database itself, and never changed. */
@Entity('knowledge_entry_version')
@Check('knowledge_entry_version_number_counts_up', 'version >= 1')
@Check('knowledge_entry_version_is_whole', `jsonb_typeof(entry) = 'object'`)
export class KnowledgeEntryVersionEntity {
  @PrimaryColumn('uuid', { name: 'entry_id', primaryKeyConstraintName: 'knowledge_entry_version_once' })
  entryId: string;

  @ManyToOne(() => KnowledgeEntryEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'entry_id', foreignKeyConstraintName: 'knowledge_entry_version_entry_exists' })
  of?: Relation<KnowledgeEntryEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'knowledge_entry_version_once' })
  version: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  /** Null where nobody knows: it was there before versions were kept. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  /** The whole row of the entry, by its columns. */
  @Column('jsonb')
  entry: Readonly<Record<string, unknown>>;
}
