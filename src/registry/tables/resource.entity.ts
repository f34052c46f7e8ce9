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
import { OrganisationEntity } from './organisation.entity.ts';

@Entity('resource')
@Unique('resource_key_once', ['key'])
@Check('resource_key_format', `key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 80`)
@Check('resource_kind_known', `kind IN ('material', 'water', 'energy', 'sharedUtility')`)
@Check(
  'resource_name_given',
  `name_en ~ '\\S' AND name_da ~ '\\S' AND char_length(name_en) <= 200 AND char_length(name_da) <= 200`,
)
@Check('resource_synonyms_given', `array_position(synonyms, NULL) IS NULL AND cardinality(synonyms) <= 100`)
@Check('resource_waste_code_format', `waste_code ~ '^[0-9]{6}$'`)
@Check(
  'resource_measured_in_known',
  `cardinality(measured_in) >= 1 AND measured_in <@ ARRAY['massFlow', 'volumeFlow', 'gasFlow', 'energyFlow', 'mass', 'volume', 'gasVolume', 'energy', 'length']`,
)
@Check('resource_of_catalogue_is_nobodys', `key IS NULL OR organisation_id IS NULL`)
@Index('resource_by_organisation', ['organisationId'], { where: 'organisation_id IS NOT NULL' })
@Index('resource_by_name', ['nameEn', 'id'])
export class ResourceEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'resource_pkey' })
  id: string;

  @Column('text', { nullable: true })
  key: string | null;

  /** Whose people added it; null for one of the catalogue. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => OrganisationEntity, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'resource_organisation_exists' })
  organisation?: Relation<OrganisationEntity> | null;

  @Column('text')
  kind: string;

  @Column({ type: 'text', name: 'name_en', collation: 'en-x-icu' })
  nameEn: string;

  @Column({ type: 'text', name: 'name_da', collation: 'da-x-icu' })
  nameDa: string;

  @Column('text', { array: true })
  synonyms: readonly string[];

  @Column('text', { name: 'waste_code', nullable: true })
  wasteCode: string | null;

  @Column('text', { name: 'measured_in', array: true })
  measuredIn: readonly string[];
}
