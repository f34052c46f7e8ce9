import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** The shared secret of a person and an authenticator app (RFC 6238), encrypted. */
@Entity('totp')
export class TotpEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'totp_pkey' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'totp_person_exists' })
  person?: Relation<PersonEntity>;

  /** AES-256-GCM: nonce, tag, cipher text. */
  @Column('bytea')
  secret: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  /** Null until a first code has shown that the app has it. */
  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt: Date | null;

  /** Time step of the last code that was taken: no code of it or before is taken again. */
  @Column('integer', { name: 'last_step', nullable: true })
  lastStep: number | null;
}
