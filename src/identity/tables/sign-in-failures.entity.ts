import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often somebody has guessed wrong in a row. */
@Entity('sign_in_failures')
@Check('sign_in_failures_not_negative', `failures >= 0`)
@Index('sign_in_failures_by_time', ['lastAt'])
export class SignInFailuresEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_failures_once' })
  bucket: string;

  /** HMAC of account and address: neither is kept for guesses at accounts that do not exist. */
  @PrimaryColumn('bytea', { name: 'key_hash', primaryKeyConstraintName: 'sign_in_failures_once' })
  keyHash: Buffer;

  @Column('integer')
  failures: number;

  @Column('timestamptz', { name: 'last_at', default: () => 'now()' })
  lastAt: Date;
}
