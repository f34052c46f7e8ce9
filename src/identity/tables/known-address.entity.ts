import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** An address that a person has signed in from: strangers cannot slow it down. */
@Entity('known_address')
export class KnownAddressEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'known_address_once' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'known_address_person_exists' })
  person?: Relation<PersonEntity>;

  /** HMAC-SHA-256 by the installation's secret. */
  @PrimaryColumn('bytea', { name: 'address_hash', primaryKeyConstraintName: 'known_address_once' })
  addressHash: Buffer;

  @Column('timestamptz', { name: 'last_at', default: () => 'now()' })
  lastAt: Date;
}
