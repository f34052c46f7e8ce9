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

/** What a script shows in place of a person. Here is its digest alone. */
@Entity('api_token')
@Unique('api_token_hash_once', ['tokenHash'])
@Check('api_token_hash_length', `octet_length(token_hash) = 32`)
@Check('api_token_name_given', `name ~ '\\S' AND char_length(name) <= 100`)
@Check(
  'api_token_scopes_known',
  `cardinality(scopes) >= 1 AND scopes <@ '{readNetwork,readCompany,export,write}'::text[]`,
)
@Index('api_token_by_person', ['personId'])
export class ApiTokenEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'api_token_pkey' })
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'api_token_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  scopes: string[];

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  // By name: the tables of the registry stand above this room.
  @ManyToOne('NetworkEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'api_token_network_exists' })
  network?: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
