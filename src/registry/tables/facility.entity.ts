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
import { NetworkEntity } from './network.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';

@Entity('facility')
@Unique('facility_reference_once', ['networkId', 'reference'])
@Check('facility_reference_given', `reference ~ '\\S' AND char_length(reference) <= 60`)
@Check('facility_name_given', `name ~ '\\S' AND char_length(name) <= 200`)
@Check(
  'facility_kind_known',
  `kind IN ('productionPlant', 'powerPlant', 'utility', 'treatmentPlant', 'wasteHandler', 'demonstrationFacility', 'harbour', 'farm', 'knowledgeInstitution', 'publicAuthority', 'distributionGrid', 'naturalSource', 'other')`,
)
@Check('facility_status_known', `status IN ('planned', 'active', 'closed')`)
@Check('facility_place_given', `place ~ '\\S' AND char_length(place) <= 300`)
@Check('facility_latitude_in_range', `latitude >= -90 AND latitude <= 90`)
@Check('facility_longitude_in_range', `longitude >= -180 AND longitude <= 180`)
@Check(
  'facility_position_whole',
  `num_nulls(latitude, longitude, position_basis) IN (0, 3) AND (latitude IS NOT NULL OR num_nonnulls(position_source, position_year) = 0)`,
)
@Check('facility_position_basis_known', `position_basis IN ('measured', 'reported', 'published', 'estimated')`)
@Check('facility_position_source_given', `position_source ~ '\\S' AND char_length(position_source) <= 2000`)
@Check('facility_position_year_in_range', `position_year BETWEEN 1800 AND 2200`)
@Check(
  'facility_activity_codes_format',
  `cardinality(activity_codes) <= 10 AND num_nonnulls(array_position(activity_codes, NULL), array_position(activity_codes, '')) = 0 AND array_to_string(activity_codes, ' ') ~ '^(([A-V]|[0-9]{2}|[0-9]{2}\\.[0-9]{1,2})( |$))*$'`,
)
@Check('facility_start_year_in_range', `start_year BETWEEN 1800 AND 2200`)
@Check('facility_end_year_in_range', `end_year BETWEEN 1800 AND 2200`)
@Check('facility_years_in_order', `start_year <= end_year`)
@Check('facility_level_known', `level IN ('secretariat', 'network', 'public')`)
@Check('facility_source_given', `source ~ '\\S' AND char_length(source) <= 2000`)
@Check('facility_note_given', `note ~ '\\S' AND char_length(note) <= 2000`)
@Index('facility_by_network', ['networkId', 'name', 'id'])
@Index('facility_by_organisation', ['organisationId', 'name', 'id'])
@Index('facility_by_name', ['name', 'id'])
export class FacilityEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'facility_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'facility_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'facility_organisation_exists' })
  organisation?: Relation<OrganisationEntity>;

  @Column('text', { nullable: true })
  reference: string | null;

  @Column({ type: 'text', collation: 'da-x-icu' })
  name: string;

  @Column('text')
  kind: string;

  @Column('text')
  status: string;

  /** How widely its name and place are known. */
  @Column('text', { default: 'secretariat' })
  level: string;

  /** The position is the middle of a cell; the exact one is in `facility_exact_position`. */
  @Column('boolean', { name: 'position_is_coarse', default: false })
  positionIsCoarse: boolean;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { name: 'position_basis', nullable: true })
  positionBasis: string | null;

  @Column('text', { name: 'position_source', nullable: true })
  positionSource: string | null;

  @Column('integer', { name: 'position_year', nullable: true })
  positionYear: number | null;

  @Column('text', { name: 'activity_codes', array: true })
  activityCodes: readonly string[];

  @Column('integer', { name: 'start_year', nullable: true })
  startYear: number | null;

  @Column('integer', { name: 'end_year', nullable: true })
  endYear: number | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}
