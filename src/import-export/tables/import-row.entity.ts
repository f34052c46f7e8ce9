import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from './import.entity.ts';

/** A row of a spreadsheet as it was typed, and what would come of it. */
@Entity('import_row')
@Check('import_row_number_counts_up', 'sheet >= 0 AND number >= 1')
@Check('import_row_cells_are_a_list', `jsonb_typeof(cells) = 'array'`)
@Check('import_row_outcome_known', `outcome IN ('new', 'changed', 'unchanged', 'wrong', 'ignored')`)
@Index('import_row_by_outcome', ['importId', 'outcome'])
@Index('import_row_by_external_id', ['importId', 'externalId'])
export class ImportRowEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_row_once' })
  importId: string;

  @ManyToOne(() => ImportEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'import_row_import_exists' })
  import?: Relation<ImportEntity>;

  /** Place of the sheet in the file, from 0. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_row_once' })
  sheet: number;

  /** As the spreadsheet counts it. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_row_once' })
  number: number;

  @Column('jsonb')
  cells: object;

  /** As the file had it, where somebody has mended it since. */
  @Column('jsonb', { nullable: true })
  given: object | null;

  @Column('boolean', { name: 'is_skipped', default: false })
  isSkipped: boolean;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('jsonb', { default: [] })
  problems: object;

  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  /** The stream that it changes, or that it became. */
  @Column('uuid', { name: 'stream_id', nullable: true })
  streamId: string | null;
}
