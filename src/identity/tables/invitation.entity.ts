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

/** That whoever holds a link may become something in an organisation, a network or the installation. */
@Entity('invitation')
@Unique('invitation_token_hash_once', ['tokenHash'])
@Check('invitation_token_hash_length', `octet_length(token_hash) = 32`)
@Check(
  'invitation_email_format',
  `email = lower(email) AND email ~ '^[^@\\s]+@[^@\\s]+$' AND char_length(email) <= 254`,
)
@Check(
  'invitation_role_known',
  `role IN ('member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator')`,
)
@Check(
  'invitation_of_what_the_role_is_in',
  `(organisation_id IS NOT NULL) = (role IN ('member', 'companyAdministrator')) AND (network_id IS NOT NULL) = (role IN ('secretariat', 'analyst'))`,
)
@Check('invitation_language_known', `language IN ('en', 'da')`)
@Check('invitation_accepted_or_revoked', `accepted_at IS NULL OR revoked_at IS NULL`)
@Index('invitation_by_organisation', ['organisationId'])
@Index('invitation_by_network', ['networkId'])
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitation_pkey' })
  id: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  /** Null: for whoever started the program, who reads the link on its console. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text')
  role: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  // By name: the tables of the registry stand above this room.
  @ManyToOne('OrganisationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'invitation_organisation_exists' })
  organisation?: unknown;

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  // By name: the tables of the registry stand above this room.
  @ManyToOne('NetworkEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'invitation_network_exists' })
  network?: unknown;

  @Column('text')
  language: string;

  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;

  @ManyToOne(() => PersonEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'invitation_inviter_exists' })
  inviter?: Relation<PersonEntity>;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;

  @ManyToOne(() => PersonEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'invitation_accepter_exists' })
  accepter?: Relation<PersonEntity>;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
