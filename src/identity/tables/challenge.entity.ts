import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** A step that somebody has begun and may finish once, for a short time: whoever shows the token. */
@Entity('challenge')
@Unique('challenge_token_hash_once', ['tokenHash'])
@Check('challenge_token_hash_length', `octet_length(token_hash) = 32`)
@Check(
  'challenge_kind_known',
  `kind IN ('secondFactor', 'passkeySignIn', 'passkeyRegistration', 'openId', 'passwordReset', 'emailChange', 'signUp')`,
)
@Index('challenge_by_expiry', ['expiresAt'])
@Index('challenge_by_person', ['personId'])
export class ChallengeEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'challenge_pkey' })
  id: string;

  @Column('text')
  kind: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'challenge_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('jsonb', { default: () => `'{}'` })
  content: unknown;

  @Column('integer', { default: 0 })
  failures: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
