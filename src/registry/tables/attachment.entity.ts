import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { StreamEntity } from './stream.entity.ts';

/** A document of a stream: a safety data sheet, an analysis, a picture. */
@Entity('attachment')
@Unique('attachment_content_once', ['streamId', 'digest'])
@Check('attachment_name_given', `name ~ '\\S' AND char_length(name) <= 120`)
@Check('attachment_kind_known', `kind IN ('pdf', 'png', 'jpeg', 'webp')`)
@Check('attachment_size_in_range', 'size BETWEEN 1 AND 10485760')
@Check('attachment_digest_format', `digest ~ '^[0-9a-f]{64}$'`)
export class AttachmentEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'attachment_pkey' })
  id: string;

  @Column('uuid', { name: 'stream_id' })
  streamId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'stream_id', foreignKeyConstraintName: 'attachment_stream_exists' })
  stream?: Relation<StreamEntity>;

  /** With the ending of its kind; nothing in it that a file system or a header could take for more than a name. */
  @Column('text')
  name: string;

  /** By its content. */
  @Column('text')
  kind: string;

  /** In bytes. */
  @Column('integer')
  size: number;

  /** SHA-256 of the content, hexadecimal: the same document is attached once. */
  @Column('text')
  digest: string;

  @Column('timestamptz', { name: 'added_at', default: () => 'now()' })
  addedAt: Date;
}

/** So many bytes of the content of a document: read and written one after the other, so that none is ever whole in memory. */
@Entity('attachment_part')
@Check('attachment_part_in_order', 'position BETWEEN 0 AND 39')
@Check('attachment_part_small', 'octet_length(bytes) BETWEEN 1 AND 262144')
export class AttachmentPartEntity {
  @PrimaryColumn('uuid', { name: 'attachment_id', primaryKeyConstraintName: 'attachment_part_once' })
  attachmentId: string;

  @ManyToOne(() => AttachmentEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'attachment_id', foreignKeyConstraintName: 'attachment_part_attachment_exists' })
  attachment?: Relation<AttachmentEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'attachment_part_once' })
  position: number;

  @Column('bytea')
  bytes: Buffer;
}
