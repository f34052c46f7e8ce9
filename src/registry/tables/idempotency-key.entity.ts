import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../identity/tables/person.entity.ts';

/**
 * What a creating request answered, so that the same request sent again gets the same answer and makes nothing twice. Each
 * person has her own keys: nobody learns, or takes, another's.
 */
@Entity('idempotency_key')
@Check('idempotency_key_digest_format', `request_digest ~ '^[0-9a-f]{64}$'`)
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'idempotency_key_once' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'idempotency_key_person_exists' })
  person?: Relation<PersonEntity>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_key_once' })
  key: string;

  /** SHA-256 of operation and input, hexadecimal. */
  @Column('text', { name: 'request_digest' })
  requestDigest: string;

  /** Id of the row that the request made. */
  @Column('uuid', { name: 'answer_id' })
  answerId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
