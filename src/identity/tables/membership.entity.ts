import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.ts';

/** What a person is: in an organisation, in a network, or for the whole installation. A person may be several things. */
@Entity('membership')
@Check(
  'membership_role_known',
  `role IN ('member', 'companyAdministrator', 'secretariat', 'analyst', 'installationAdministrator')`,
)
@Check(
  'membership_of_what_the_role_is_in',
  `(organisation_id IS NOT NULL) = (role IN ('member', 'companyAdministrator')) AND (network_id IS NOT NULL) = (role IN ('secretariat', 'analyst'))`,
)
@Index('membership_once_in_organisation', ['personId', 'role', 'organisationId'], {
  unique: true,
  where: 'organisation_id IS NOT NULL',
})
@Index('membership_once_in_network', ['personId', 'role', 'networkId'], {
  unique: true,
  where: 'network_id IS NOT NULL',
})
@Index('membership_once_in_installation', ['personId'], {
  unique: true,
  where: 'organisation_id IS NULL AND network_id IS NULL',
})
@Index('membership_by_organisation', ['organisationId'])
@Index('membership_by_network', ['networkId'])
export class MembershipEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'membership_pkey' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'membership_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('text')
  role: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  // By name: the tables of the registry stand above this room.
  @ManyToOne('OrganisationEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'membership_organisation_exists' })
  organisation?: unknown;

  @Column('uuid', { name: 'network_id', nullable: true })
  networkId: string | null;

  @ManyToOne('NetworkEntity', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'membership_network_exists' })
  network?: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}
