import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FacilityEntity } from './facility.entity.ts';

/** Where a facility lies that shows others only the middle of a cell. */
@Entity('facility_exact_position')
@Check('facility_exact_position_place_given', `place ~ '\\S' AND char_length(place) <= 300`)
@Check('facility_exact_position_latitude_in_range', `latitude >= -90 AND latitude <= 90`)
@Check('facility_exact_position_longitude_in_range', `longitude >= -180 AND longitude <= 180`)
@Check('facility_exact_position_whole', `num_nulls(latitude, longitude) IN (0, 2)`)
export class FacilityExactPositionEntity {
  @PrimaryColumn('uuid', { name: 'facility_id', primaryKeyConstraintName: 'facility_exact_position_pkey' })
  facilityId: string;

  @ManyToOne(() => FacilityEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'facility_id', foreignKeyConstraintName: 'facility_exact_position_facility_exists' })
  facility?: Relation<FacilityEntity>;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;
}
