import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Direction } from '../../domain/registry/stream.ts';
import { FacilityEntity } from './facility.entity.ts';

/** A typical supply or demand that the company said it does not have. */
@Entity('struck_starter')
@Check('struck_starter_direction_known', `direction IN ('supply', 'demand')`)
@Check(
  'struck_starter_resource_key_format',
  `resource_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(resource_key) <= 100`,
)
export class StruckStarterEntity {
  @PrimaryColumn('uuid', { name: 'facility_id', primaryKeyConstraintName: 'struck_starter_once' })
  facilityId: string;

  @ManyToOne(() => FacilityEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'facility_id', foreignKeyConstraintName: 'struck_starter_facility_exists' })
  facility?: Relation<FacilityEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'struck_starter_once' })
  direction: Direction;

  /** Of the catalogue: the resource itself may not be stored yet where the knowledge is newer than the database. */
  @PrimaryColumn('text', { name: 'resource_key', primaryKeyConstraintName: 'struck_starter_once' })
  resourceKey: string;

  @Column('timestamptz', { name: 'struck_at', default: () => 'now()' })
  struckAt: Date;
}
