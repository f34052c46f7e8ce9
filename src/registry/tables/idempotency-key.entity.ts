import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NetworkEntity } from './network.entity.ts';

/** What a creating request answered, so that the same request sent again gets the same answer and makes nothing twice. */
@Entity('idempotency_key')
@Check('idempotency_key_digest_format', `request_digest ~ '^[0-9a-f]{64}$'`)
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'network_id', primaryKeyConstraintName: 'idempotency_key_once' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'idempotency_key_network_exists' })
  network?: Relation<NetworkEntity>;

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
