import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PersonEntity } from '../../identity/tables/person.entity.ts';
import { FacilityEntity } from '../../registry/tables/facility.entity.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';
import { OrganisationEntity } from '../../registry/tables/organisation.entity.ts';

/** A spreadsheet on its way into the registry, and how far it has come. */
@Entity('import')
@Check(
  'import_state_known',
  `state IN ('uploaded', 'read', 'mapped', 'checked', 'storing', 'done', 'cancelled', 'failed')`,
)
@Check('import_version_counts_up', 'version >= 1')
@Check('import_file_name_given', `file_name ~ '\\S' AND char_length(file_name) <= 255`)
@Check('import_file_bytes_in_range', 'file_bytes BETWEEN 0 AND 50000000')
@Check('import_language_known', `language IN ('en', 'da')`)
@Check('import_level_known', `level IN ('private', 'secretariat', 'blind', 'network', 'public')`)
@Check('import_mode_known', `mode IN ('allOrNothing', 'goodRows')`)
@Check('import_storing_has_mode', `state NOT IN ('storing', 'done') OR mode IS NOT NULL`)
@Check('import_mapped_has_mapping', `state NOT IN ('mapped', 'checked', 'storing', 'done') OR mapping IS NOT NULL`)
@Check('import_progress_counts_up', 'rows_read >= 0 AND rows_checked >= 0 AND rows_stored >= 0')
@Index('import_by_network', ['networkId', 'createdAt', 'id'])
export class ImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'import_network_exists' })
  network?: Relation<NetworkEntity>;

  /** Null where a secretariat imports for several companies. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => OrganisationEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'import_organisation_exists' })
  organisation?: Relation<OrganisationEntity> | null;

  /** Who uploaded it: the jobs work as this person. */
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'import_person_exists' })
  person?: Relation<PersonEntity>;

  @Column('text', { default: 'uploaded' })
  state: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('bigint', { name: 'file_bytes' })
  fileBytes: string;

  /** In which new resources are named. */
  @Column('text')
  language: string;

  /** What the person decided about a CSV. */
  @Column('jsonb', { default: {} })
  choices: object;

  @Column('text', { nullable: true })
  format: string | null;

  @Column('text', { nullable: true })
  encoding: string | null;

  @Column('text', { nullable: true })
  delimiter: string | null;

  @Column('jsonb', { default: [] })
  notes: object;

  @Column('jsonb', { default: [] })
  surveys: object;

  @Column('jsonb', { nullable: true })
  mapping: object | null;

  @Column('jsonb', { default: [] })
  questions: object;

  /** Whether the mapping is one that the company has used before. */
  @Column('boolean', { name: 'is_remembered', default: false })
  isRemembered: boolean;

  @Column('text', { default: 'secretariat' })
  level: string;

  @Column('uuid', { name: 'facility_id', nullable: true })
  facilityId: string | null;

  @ManyToOne(() => FacilityEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'facility_id', foreignKeyConstraintName: 'import_facility_exists' })
  facility?: Relation<FacilityEntity> | null;

  /** Whether it is stored without being asked again: a script waits for nobody. */
  @Column('boolean', { name: 'goes_on', default: false })
  goesOn: boolean;

  @Column('text', { nullable: true })
  mode: string | null;

  @Column('integer', { name: 'rows_read', default: 0 })
  rowsRead: number;

  @Column('integer', { name: 'rows_checked', default: 0 })
  rowsChecked: number;

  @Column('integer', { name: 'rows_stored', default: 0 })
  rowsStored: number;

  /** Why it failed. */
  @Column('jsonb', { default: [] })
  problems: object;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt: Date;
}
