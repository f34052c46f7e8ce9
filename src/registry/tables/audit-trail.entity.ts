import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/**
 * Who saw or changed what confidential thing, when and from where: only ever added to. It names rows without foreign keys, since
 * it must outlive them; a person who is erased stays in it as the id alone.
 */
@Entity('audit_trail')
@Unique('audit_trail_once', ['onceKey'])
@Check('audit_trail_audience_known', `audience IN ('company', 'secretariat', 'introduced', 'member', 'other')`)
@Check('audit_trail_action_given', `action ~ '^[a-z][A-Za-z]*$'`)
@Check('audit_trail_details_are_facts', `jsonb_typeof(details) = 'object'`)
@Index('audit_trail_by_owner', ['ownerOrganisationId', 'id'])
@Index('audit_trail_by_subject', ['subjectId', 'id'])
@Index('audit_trail_by_person', ['personId', 'id'])
export class AuditTrailEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'audit_trail_pkey',
  })
  id: string;

  /** The database's clock: servers may differ. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at: Date;

  /** Null where the owner shall not learn who it was: something was shown blind. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'organisation_ids', array: true })
  organisationIds: readonly string[];

  /** As whom the person acted, seen from the subject. */
  @Column('text')
  audience: string;

  @Column('text')
  action: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('uuid', { name: 'owner_organisation_id', nullable: true })
  ownerOrganisationId: string | null;

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  @Column('jsonb', { default: {} })
  details: Readonly<Record<string, unknown>>;

  @Column('text', { nullable: true })
  address: string | null;

  /** The same sight on the same day is noted once. */
  @Column('uuid', { name: 'once_key', nullable: true })
  onceKey: string | null;
}
