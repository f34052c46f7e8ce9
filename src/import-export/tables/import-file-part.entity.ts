import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ImportEntity } from './import.entity.ts';

/** A megabyte of an uploaded file, kept until the import has come to its end. */
@Entity('import_file_part')
@Check('import_file_part_number_counts_up', 'part >= 0')
export class ImportFilePartEntity {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'import_file_part_once' })
  importId: string;

  @ManyToOne(() => ImportEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'import_file_part_import_exists' })
  import?: Relation<ImportEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_file_part_once' })
  part: number;

  @Column('bytea')
  bytes: Buffer;
}
