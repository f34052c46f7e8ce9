import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** What a creating request of a person answered, so that the same request sent again makes nothing twice. */
@Entity('personal_idempotency_key')
@Check('personal_idempotency_key_digest_format', `request_digest ~ '^[0-9a-f]{64}$'`)
export class PersonalIdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'personal_idempotency_key_once' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'personal_idempotency_key_person_exists' })
  person?: Relation<PersonEntity>;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'personal_idempotency_key_once' })
  key: string;

  /** SHA-256 of operation and input, hexadecimal. */
  @Column('text', { name: 'request_digest' })
  requestDigest: string;

  /** Id of what the request made. */
  @Column('uuid', { name: 'answer_id' })
  answerId: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
