import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { StreamEntity } from './stream.entity.ts';

/**
 * A stream as it was after one time that it was written: only ever added to. It names the person without a foreign key, since
 * it outlives them; one who is erased stays in it under the pseudonym.
 */
@Entity('stream_version')
@Check('stream_version_number_counts_up', 'version >= 1')
@Check(
  'stream_version_action_known',
  `action IN ('asItWas', 'registered', 'changed', 'changedLevel', 'confirmed', 'withdrew', 'restored', 'imported')`,
)
@Check('stream_version_person_named', `person_id IS NOT NULL OR action = 'asItWas'`)
@Check('stream_version_level_known', `level IN ('private', 'secretariat', 'blind', 'network', 'public')`)
@Check('stream_version_is_whole', `jsonb_typeof(stream) = 'object'`)
@Index('stream_version_by_person', ['personId'])
export class StreamVersionEntity {
  @PrimaryColumn('uuid', { name: 'stream_id', primaryKeyConstraintName: 'stream_version_once' })
  streamId: string;

  @ManyToOne(() => StreamEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'stream_id', foreignKeyConstraintName: 'stream_version_stream_exists' })
  stream?: Relation<StreamEntity>;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'stream_version_once' })
  version: number;

  /** The database's clock: servers may differ. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  /** Null where nobody knows: it was there before there was a history. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('text')
  action: string;

  /** How widely it was shown: what was private then is not the secretariat's to read now. */
  @Column('text')
  level: string;

  /** The whole stream, in the domain's shape. */
  @Column('jsonb', { name: 'stream' })
  whole: Readonly<Record<string, unknown>>;
}
