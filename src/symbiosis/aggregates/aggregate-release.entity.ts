import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { ReleasedCell } from '../../domain/disclosure/release-table.ts';
import { NetworkEntity } from '../../registry/tables/network.entity.ts';

/** A table of sums as it was told; added, never changed. */
@Entity('aggregate_release')
@Check('aggregate_release_kind_known', `resource_kind IN ('material', 'water', 'energy', 'sharedUtility')`)
@Check('aggregate_release_year_in_range', `year BETWEEN 1800 AND 2200`)
@Check('aggregate_release_unit_given', `unit ~ '\\S' AND char_length(unit) <= 40`)
@Check('aggregate_release_cells_are_a_list', `jsonb_typeof(cells) = 'array'`)
@Index('aggregate_release_by_table', ['networkId', 'year', 'resourceKind', 'unit', 'releasedAt'])
export class AggregateReleaseEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'aggregate_release_pkey' })
  id: string;

  @Column('uuid', { name: 'network_id' })
  networkId: string;

  @ManyToOne(() => NetworkEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'network_id', foreignKeyConstraintName: 'aggregate_release_network_exists' })
  network?: Relation<NetworkEntity>;

  @Column('text', { name: 'resource_kind' })
  resourceKind: string;

  @Column('integer')
  year: number;

  /** Code of a canonical unit. */
  @Column('text')
  unit: string;

  @Column('jsonb')
  cells: readonly ReleasedCell[];

  @Column('timestamptz', { name: 'released_at', default: () => 'clock_timestamp()' })
  releasedAt: Date;

  @Column('uuid', { name: 'released_by', nullable: true })
  releasedBy: string | null;
}
