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

/** A passkey that a person signs in with: its public half. */
@Entity('passkey')
@Unique('passkey_credential_once', ['credentialId'])
@Check('passkey_name_given', `name ~ '\\S' AND char_length(name) <= 100`)
@Check('passkey_counter_not_negative', `counter >= 0`)
@Index('passkey_by_person', ['personId'])
export class PasskeyEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'passkey_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'passkey_person_exists' })
  person?: Relation<PersonEntity>;

  /** Base64url, as the browser names it. */
  @Column('text', { name: 'credential_id' })
  credentialId: string;

  @Column('bytea', { name: 'public_key' })
  publicKey: Buffer;

  /** How often it was used, where the device counts; a device that goes back was copied. */
  @Column('bigint')
  counter: string;

  @Column('text', { array: true, default: () => `'{}'` })
  transports: string[];

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
